package search

import (
	"strings"
	"unicode/utf8"
)

const (
	// minBare is the number of digits that makes a number a code without a key.
	minBare = 5
	// minBareSlip is the number of digits that makes it a slip for one.
	minBareSlip = 8
	// bareSurely is the number of digits that makes one a code even where
	// others are found; fewer digits are then likely something else.
	bareSurely = 9
	// nameLength is more bytes than a word has that says what a number is.
	nameLength = 40
)

// grade says how surely a number in a text is a code; a lower one is surer.
type grade int

const (
	gradeKeyed    grade = iota // under a key for codes: "SubCode": 7, errcode660600001, 返回码为7
	gradeFree                  // bareSurely digits, under no key
	gradeUnder                 // as many, under another key
	gradeReported              // fewer than minBare digits, after a word such as err
	gradeShort                 // minBare digits
	gradeNone                  // an ID, a line, a port; part of a sum
)

// stands reports whether a number of the grade g is listed where the surest has
// the grade best.
func (g grade) stands(best grade) bool {
	switch g {
	case gradeUnder, gradeReported:
		return best > gradeKeyed
	case gradeShort:
		return best >= gradeReported
	}
	return g < gradeNone
}

// found are the numbers of a text that are codes, or may be slips for one.
type found struct {
	// codes are those of the catalog, by their digits, numbered in the order in
	// which they are listed: as they appear, but 0, which reports success,
	// after all others.
	codes map[string]int
	// unknown is the first number under a key for codes that is none of the
	// catalog's, bare the first of minBareSlip digits that is under no key.
	unknown, bare string
}

// codesIn returns what stands in a folded text, where each number has a grade.
// It must be a whole number: not part of a word, an identifier or a decimal
// fraction.
func (ix *Index) codesIn(folded string) (in found) {
	grades := map[string]grade{}
	best := gradeNone
	c := context{text: folded}
	for i := 0; i < len(folded); {
		if !isDigit(folded[i]) {
			c.pass(i)
			i++
			continue
		}
		n, next := numberAt(folded, i)
		if n.digits != "" {
			_, known := ix.byDigits[n.digits]
			g := c.grade(n, known)
			if last, seen := grades[n.digits]; known && g < gradeNone && (!seen || g < last) {
				grades[n.digits] = g
				best = min(best, g)
				if !seen {
					in.add(n.digits)
				}
			}
			switch {
			case known || len(n.digits) >= maxDigits:
			case g == gradeKeyed && in.unknown == "":
				in.unknown = n.digits
			case g == gradeFree && in.bare == "":
				in.bare = n.digits
			}
		}
		i = next
		c.solid = i
	}
	for digits, g := range grades {
		if !g.stands(best) {
			delete(in.codes, digits)
		}
	}
	return in
}

func (in *found) add(digits string) {
	if in.codes == nil {
		in.codes = map[string]int{}
	}
	in.codes[digits] = len(in.codes)
	if digits == "0" {
		in.codes[digits] = maxPasted
	}
}

// context is what precedes a place in a folded text.
type context struct {
	text string
	// solid is where the last character ends that is no punctuation that may
	// stand between a key and its value.
	solid int
	// list is what precedes a list that is open; empty if none is.
	list string
}

// around are the characters that may stand between a key and its value.
const around = " \"'`\\[]()<>:=|*"

func (c *context) pass(i int) {
	b := c.text[i]
	switch b {
	case '[':
		if isWordEnd(c.text[:c.solid]) {
			c.list = c.text[:c.solid]
		}
	case ']', '{', '}':
		c.list = ""
	}
	if strings.IndexByte(around, b) < 0 {
		c.solid = i + 1
	}
}

// isWordEnd reports whether s ends with a letter, a digit or a character.
func isWordEnd(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return isWord(r)
}

// grade returns the grade of the number n, which the catalog may know.
func (c *context) grade(n number, known bool) grade {
	key, gap, rest := c.text[:c.solid], c.text[c.solid:n.start], c.text[n.end:]
	explicit := strings.ContainsAny(gap, "[(>:=")
	if !isWordEnd(key) && c.list != "" {
		key, explicit = c.list, true
	}
	key = bareKey(key, gap)
	reporting, long := isReporting(key), len(n.digits) >= bareSurely
	switch {
	case isOther(key):
		return gradeNone
	case isKey(key) && (explicit || gap == "" || isLast(rest) || known && !isCounted(rest)):
		return gradeKeyed
	case known && (reporting && !isCounted(rest) || key == "" && isReported(rest)):
		if len(n.digits) < minBare {
			return gradeReported
		}
		return gradeKeyed
	case explicit && !reporting && key != "" && isNameByte(key[len(key)-1]):
		if long {
			return gradeUnder
		}
	case long || !known && len(n.digits) >= minBareSlip:
		return gradeFree
	}
	if known && len(n.digits) >= minBare && !isPort(key, gap) {
		return gradeShort
	}
	return gradeNone
}

// isReported reports whether rest says that the number before it is a code: 7 错误.
func isReported(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, "错误") || strings.HasPrefix(rest, "号错误") || strings.HasPrefix(rest, "报错")
}

// bareKey returns what ends with the key, without what may be written beside
// its value: an index, an arrow, a type, "is".
func bareKey(key, gap string) string {
	key = strings.TrimRight(key[max(0, len(key)-nameLength):], "_-")
	if gap != "" {
		key = strings.TrimRight(key, around)
	}
	if k, ok := strings.CutSuffix(strings.TrimRight(key, "0123456789"), "["); ok {
		key = k
	}
	for _, between := range []string{
		"int", "int32", "int64", "long", "float", "double", "number", "numberint", "numberlong", "decimal", "bigint", "some", "optional",
		"is", "was", "of", "是", "为", "了", "个",
	} {
		if k, ok := strings.CutSuffix(key, between); ok && (between[0] >= utf8.RuneSelf || !isWordEnd(k)) {
			key = strings.TrimRight(k, around)
		}
	}
	return key
}

// endsWith reports whether s ends with any of the words.
func endsWith(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isOther reports whether a key says that its value is no code: it is that of
// an ID, a time and so on, or a line of a source file.
func isOther(key string) bool {
	return endsWith(key, "id", "ids", "line", "time", "timestamp", "seq", "nonce", "port", "pid", "count", "cost", "mobile", "phone", "tel", "号", "电话", "手机") &&
		!endsWith(key, "invalid", "valid", "paid", "void", "deadline", "online", "offline", "runtime", "discount", "report", "support", "import", "错误号")
}

// isPort reports whether a number stands behind a host, as 51102 in
// 10.0.0.7:51102.
func isPort(key, gap string) bool {
	host := key[strings.LastIndexByte(key, ' ')+1:]
	return gap == ":" && (strings.Contains(host, ".") || isDigits(host) || host == "localhost")
}

// isKey reports whether a key is one for codes.
func isKey(key string) bool {
	return endsWith(key, "code", "码") && !endsWith(key, "unicode", "encode", "decode", "barcode", "qrcode", "postcode", "zipcode")
}

// isReporting reports whether a key ends with a word that a code may follow.
// What a callback returns is no code.
func isReporting(key string) bool {
	for _, w := range []string{"回调", "后台", "callback", "backend"} {
		if strings.Contains(key, w) {
			return false
		}
	}
	switch key[len(strings.TrimRightFunc(key, func(r rune) bool { return kindOf(r) == latin })):] {
	case "err", "error", "errno", "ret", "status", "return", "returns", "returned":
		return true
	}
	return endsWith(key, "报", "报错", "错误", "错误号", "返回", "返回值", "提示")
}

// isCounted reports whether rest says that the number before it counts
// something.
func isCounted(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	if rest == "" || strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, "/") {
		return rest != ""
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return kindOf(r) != latin })
	if end < 0 {
		end = len(rest)
	}
	switch rest[:end] {
	case "times", "time", "of", "in", "ms", "s", "sec", "seconds", "min", "minutes", "hours", "days", "bytes", "kb", "mb",
		"users", "items", "lines", "files", "retries", "characters", "digits":
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune("次个秒分条行人天位字年月", r)
}

// isLast reports whether rest has no word, but for what asks for a meaning.
func isLast(rest string) bool { return strings.IndexFunc(strings.TrimLeft(rest, asking), isWord) < 0 }

// asking are the characters of 是什么意思, 怎么回事 and the like.
const asking = " 是什么啥意思怎回事办的"

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isNumber reports whether s[i:j], a run of digits, stands on its own.
func isNumber(s string, i, j int) bool {
	before, after := s[:i], s[j:]
	if n := len(before); n > 0 {
		c := before[n-1]
		escape := n > 1 && before[n-2] == '\\' && strings.IndexByte("nrt", c) >= 0
		fraction := n > 1 && c == '.' && isDigit(before[n-2])
		if isNameByte(c) && !escape && !isGlue(before) || fraction {
			return false
		}
	}
	if n := len(after); n > 0 && (after[0] == 'l' || after[0] == 'n') { // as Java and JavaScript write it
		after = after[1:]
	}
	if after == "" {
		return true
	}
	fraction := len(after) > 1 && after[0] == '.' && isDigit(after[1])
	return !isNameByte(after[0]) && !fraction
}

// isGlue reports whether what precedes a number is a key without a mark
// between.
func isGlue(before string) bool {
	key := strings.TrimRight(before[max(0, len(before)-nameLength):], "_")
	return isKey(key) || isReporting(key) || endsWith(key, "zim", "sdk") || key == "e" || strings.HasSuffix(key, " e")
}

func isNameByte(c byte) bool { return 'a' <= c && c <= 'z' || c == '_' || isDigit(c) }

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
