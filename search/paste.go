package search

import (
	"slices"
	"strings"
)

// minBare is the number of digits that makes a number a code without a key.
const minBare = 5

// bareSurely is the number of digits that makes one a code even where others
// are found; fewer digits are then likely something else.
const bareSurely = 9

// codesIn returns the catalog's codes that stand in a folded text, by their
// digits, numbered in the order in which they are listed: as they appear, but
// 0, which reports success, after all others.
//
// A code counts where it is the value of a key that ends in "code" or "码",
// where it ends the text after one of the words reporting, and without a key
// where it has minBare digits or more. It must be a whole
// number: not part of a word, an identifier or a decimal fraction. unknown is
// the first number under a key that is no code of the catalog.
func (ix *Index) codesIn(folded string) (in map[string]int, unknown string) {
	var doubtful []string
	for i := 0; i < len(folded); {
		if !isDigit(folded[i]) {
			i++
			continue
		}
		n, next := numberAt(folded, i)
		i = next
		if n.digits == "" {
			continue
		}
		_, known := ix.byDigits[n.digits]
		keyed := isKeyed(folded, n.start, n.end) || known && len(n.digits) < minBare && isReported(folded, n.start, n.end)
		_, seen := in[n.digits]
		switch {
		case known && !seen && (keyed || len(n.digits) >= minBare && !isOther(folded[:n.start])):
			if !keyed && len(n.digits) < bareSurely {
				doubtful = append(doubtful, n.digits)
			}
			if in == nil {
				in = map[string]int{}
			}
			in[n.digits] = len(in)
			if n.digits == "0" {
				in[n.digits] = maxPasted
			}
		case !known && unknown == "" && len(n.digits) < maxDigits && keyed:
			unknown = n.digits
		}
	}
	if len(doubtful) < len(in) {
		for _, digits := range doubtful {
			delete(in, digits)
		}
	}
	return in, unknown
}

// isOther reports whether what precedes a number says that it is no code: the
// key of an ID, a time and so on, or a line of a source file.
func isOther(before string) bool {
	key := strings.TrimRight(before, ` "'\[]()<>:=`)
	if key == before {
		return false
	}
	for _, other := range []string{"id", "line", "time", "timestamp", "seq", "nonce", "port", "pid", "count", "cost"} {
		if strings.HasSuffix(key, other) {
			return !slices.ContainsFunc(noKeys, func(word string) bool { return strings.HasSuffix(key, word) })
		}
	}
	return false
}

// noKeys are words that end as a key does and are none.
var noKeys = []string{"invalid", "valid", "paid", "void", "deadline", "online", "offline", "runtime", "discount", "report", "support"}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isNumber reports whether s[i:j], a run of digits, stands on its own.
func isNumber(s string, i, j int) bool {
	before, after := s[:i], s[j:]
	if n := len(before); n > 0 {
		c := before[n-1]
		escape := n > 1 && before[n-2] == '\\' && strings.IndexByte("nrt", c) >= 0
		fraction := n > 1 && c == '.' && isDigit(before[n-2])
		if isName(c) && !escape || fraction {
			return false
		}
	}
	if after == "" {
		return true
	}
	fraction := len(after) > 1 && after[0] == '.' && isDigit(after[1])
	return !isName(after[0]) && !fraction
}

func isName(c byte) bool { return 'a' <= c && c <= 'z' || c == '_' || isDigit(c) }

// isKeyed reports whether s[i:j] is the value of a code's key: "code":7,
// subcode=7, <code>7</code>, code(7). At the end of the text white space
// is enough between them (error code 7); within it, it is not (code 3 times).
func isKeyed(s string, i, j int) bool {
	key := keyBefore(s, i)
	if !strings.HasSuffix(key, "code") && !strings.HasSuffix(key, "码") {
		return false
	}
	return strings.ContainsAny(s[len(key):i], "[(>:=") || isLast(s, j)
}

// isReported reports whether s[i:], the text's last word, is a number after a
// word that a code may follow: err 7, status=7. What follows such a word is
// often something else (status 404), so that it need not be a code.
func isReported(s string, i, j int) bool {
	key := keyBefore(s, i)
	for _, w := range reporting {
		if before, ok := strings.CutSuffix(key, w); ok {
			return (before == "" || !isName(before[len(before)-1])) && isLast(s, j)
		}
	}
	return false
}

// reporting are the words that a code may follow.
var reporting = []string{"err", "error", "errno", "ret", "status", "报错", "错误"}

func keyBefore(s string, i int) string { return strings.TrimRight(s[:i], ` "'\[]()<>:=`) }

// isLast reports whether no word that says anything follows s[:j].
func isLast(s string, j int) bool {
	rest := s[j:]
	at := strings.IndexFunc(rest, isWord)
	return at < 0 || len(rest)-at <= maxAfter && !slices.ContainsFunc(wordsOf(rest), func(w string) bool { return !isFiller(w) && !areChineseFillers(w) })
}

// maxAfter is how much text, in bytes, may follow the last word.
const maxAfter = 40

func isPasted(q *query, e *entry) (rank, bool) {
	n, ok := q.pasted[e.digits]
	return rank{n}, ok
}

func markPasted(q *query, e *entry) []Match { return markCode(0, len(e.digits)) }
