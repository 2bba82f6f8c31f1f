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
// where it ends the text after a word such as "err", and without a key where it
// has minBare digits or more. It must be a whole
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
		keyed := isKeyed(folded, n.start, n.end, known)
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
// There a code of the catalog, which is known, may follow other words, too
// (err 7, status=7); often something else does (status 404).
func isKeyed(s string, i, j int, known bool) bool {
	key := strings.TrimRight(s[:i], ` "'\[]()<>:=`)
	if strings.HasSuffix(key, "code") || strings.HasSuffix(key, "码") {
		return strings.ContainsAny(s[len(key):i], "[(>:=") || isLast(s[j:])
	}
	return known && isReporting(key[strings.LastIndexAny(key, ` "'\[]()<>:=,;&?{`)+1:]) && isLast(s[j:])
}

// isReporting reports whether w is one of the words that a code may follow.
//
//go:noinline // inlined, it makes the browser program larger
func isReporting(w string) bool {
	switch w {
	case "err", "error", "errno", "ret", "status", "报错", "错误":
		return true
	}
	return false
}

// isLast reports whether rest has no word, but for what asks for a meaning.
func isLast(rest string) bool { return strings.IndexFunc(strings.TrimLeft(rest, asking), isWord) < 0 }

// asking are the characters of 是什么意思, 怎么回事 and the like.
const asking = " 是什么啥意思怎回事办的"

func isPasted(q *query) test {
	if len(q.pasted) == 0 {
		return nil
	}
	return func(e *entry) (rank, bool) {
		n, ok := q.pasted[e.digits]
		return rank{n}, ok
	}
}

func markPasted(q *query, e *entry) []Match { return markCode(0, len(e.digits)) }
