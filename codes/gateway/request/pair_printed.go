package request

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// What programs print before a value, or write there: its type, its length, the
// bracket of a list, a name that wraps it.

// typeWords are names of types, which stand behind a name where no value does.
var typeWords = map[string]bool{
	"string": true, "str": true, "text": true, "char": true, "varchar": true, "number": true, "int": true, "integer": true, "int32": true, "int64": true, "uint32": true,
	"uint64": true, "u32": true, "i64": true, "u64": true, "i32": true, "long": true, "float": true, "double": true, "bool": true, "boolean": true, "any": true, "object": true,
	"字符串": true, "整数": true, "required": true, "optional": true, "yes": true, "no": true, "是": true, "否": true, "必填": true, "必选": true, "可选": true, "选填": true,
}

// isType reports whether a value is the name of a type, or a rule that begins
// with one: String!, uint32?, required|integer, Joi.string().
func isType(s string) bool {
	word, _, _ := strings.Cut(strings.TrimSuffix(s, "()"), "|")
	word = word[strings.LastIndexByte(word, '.')+1:]
	return typeWords[strings.ToLower(strings.Trim(word, "?![]"))]
}

// printedTypes are the types that dumps put before a value.
var printedTypes = []string{"[]string", "string", "chr", "int", "integer", "float", "double", "num", "uint32", "int64"}

// wrappers are what languages put around a value that there may not be, or
// before a literal of their own.
var wrappers = []string{"Some(", "Optional(", "Just ", "@("}

// skipType skips one thing that a dump prints before a value at i.
func skipType(s string, i int) int {
	rest := s[i:min(len(s), i+80)]
	switch {
	case rest == "":
		return i
	case strings.HasPrefix(rest, "<<"):
		return i + len("<<")
	case rest[0] == '<':
		if n := strings.IndexByte(rest, '>'); n > 0 && n+1 < len(rest) && (rest[1] == '/' || strings.Contains(rest[:n], "=") || pasted.IsBlank(rest[n+1]) || strings.Contains(rest, "</")) {
			return pasted.SkipInline(s, i+n+1)
		}
		if strings.HasPrefix(rest, "<small>") {
			return i + len("<small>")
		}
	case rest[0] == '[' || rest[0] == '{':
		if strings.HasPrefix(rest, "[]string") {
			break
		}
		if rest[0] == '{' && isListOfOne(rest) {
			return i + 1
		}
		if after := pasted.SkipBlanks(s, i+1); after < len(s) && s[after] != '{' && (rest[0] == '[' || s[i+1] == '\n') && !strings.HasPrefix(rest, "[]") {
			return after
		}
	case rest[0] == '(':
		if n := strings.IndexByte(rest, ')'); n > 0 && (strings.Contains(rest[:n], "len=") || strings.HasPrefix(rest, "([]string") || typeWords[rest[1:n]]) {
			return pasted.SkipBlanks(s, i+n+1)
		}
	}
	for _, w := range wrappers {
		if strings.HasPrefix(rest, w) {
			return i + len(w)
		}
	}
	for _, kind := range printedTypes {
		after, ok := strings.CutPrefix(rest, kind)
		if !ok || after == "" {
			continue
		}
		switch {
		case strings.HasPrefix(after, "</"):
			return i + len(kind)
		case after[0] == '(':
			n := strings.IndexByte(after, ')')
			if n > 1 && strings.Trim(after[n+1:], " ") != "" && after[n+1] == ' ' && strings.IndexByte("\"'", after[n+2:][0]) >= 0 {
				return i + len(kind) + n + 2 // string(10) "…"
			}
			if n > 1 && pasted.IsDigit(after[1]) {
				return i + len(kind) + 1 // int(5)
			}
		case after[0] == '{' || after[0] == ' ' && len(after) > 1 && (pasted.IsQuote(after[1]) || pasted.IsDigit(after[1])):
			return i + len(kind) + 1
		}
	}
	if (rest[0] == 's' || rest[0] == 'i') && len(rest) > 2 && rest[1] == ':' && pasted.IsDigit(rest[2]) {
		if rest[0] == 'i' {
			return i + 2
		}
		if n := strings.IndexByte(rest[2:], ':'); n > 0 {
			return i + 2 + n + 1 // s:10:"…", as PHP serializes
		}
	}
	return i
}

// isListOfOne reports whether a text starts with one string in braces, as Go
// writes a list.
func isListOfOne(s string) bool {
	if len(s) < 3 || !pasted.IsQuote(s[1]) {
		return false
	}
	n := strings.IndexByte(s[2:], s[1])
	return n >= 0 && strings.HasPrefix(s[2+n+1:], "}")
}

// number returns the digits of a number as programs write it: with its type
// behind it, signs between the digits, or in hexadecimal. Anything else it
// returns as it is.
func number(t pasted.Text) pasted.Text {
	digits := strings.TrimRight(t.S, "LlUu")
	if digits == "" || !pasted.IsDigit(digits[0]) {
		return t
	}
	if strings.HasPrefix(digits, "0x") || strings.Contains(digits, "_") && digits[0] != '0' {
		if n, err := strconv.ParseUint(digits, 0, 64); err == nil {
			return pasted.Placed(strconv.FormatUint(n, 10), t.Place())
		}
	}
	if pasted.IsNumber(digits) {
		return t.Cut(0, len(digits))
	}
	return t
}
