package literal

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// Concatenation reads the text of a program that starts with the string at i:
// what is joined to it by an operator, or stands directly after it, belongs to
// it. An expression becomes the hole ${…}. It returns where the text ends.
func Concatenation(t pasted.Text, i int) (pasted.Text, int, bool) {
	n, end, ok := Read(t, i)
	if !ok || n.Kind != String {
		return pasted.Text{}, end, false
	}
	b := pasted.Builder{Gap: n.Text.Gap()}
	b.AddText(n.Text)
	address := strings.Contains(n.Text.S, "://")
	for {
		operator, at := joint(t.S, end)
		if at < 0 && address {
			at = listed(t.S, end)
		}
		if at < 0 {
			return b.Text(), end, true
		}
		if pasted.IsQuote(t.S[at]) {
			next, after, ok := Read(t, at)
			if !ok || next.Kind != String {
				return b.Text(), end, true
			}
			b.AddText(next.Text)
			end = after
			continue
		}
		after := operandEnd(t.S, at, operator)
		expression := t.Cut(at, after).Trim()
		if expression.S == "" {
			return b.Text(), end, true
		}
		if pasted.IsNumber(expression.S) {
			b.AddText(expression)
		} else {
			b.Add("${"+expression.S+"}", expression.Place())
		}
		end = after
	}
}

// joint returns the operator that joins something to a string that ends at i,
// and where that starts: + of most languages, . of PHP, .. of Lua, & of Basic,
// << of C++; none between strings that are written one after the other. It is
// -1 if nothing is joined.
func joint(s string, i int) (operator string, start int) {
	at := pasted.SkipBlanks(s, i)
	if at >= len(s) {
		return "", -1
	}
	if start := appended(s, at); start > 0 {
		return ")", start
	}
	if start := extended(s, i); start > 0 {
		return "+", start
	}
	if s[at] == '&' && (lacksValue(s, i) && at+1 < len(s) && pasted.IsWordByte(s[at+1]) || strings.HasPrefix(s[at:], `&"&`)) {
		return "&", at + 1 // of a spreadsheet
	}
	for _, operator := range []string{"+", "..", "<<", "& ", "."} {
		if !strings.HasPrefix(s[at:], operator) || strings.HasPrefix(s[at:], "...") || operator == "." && isStringMethod(s[at+1:]) {
			continue
		}
		start := pasted.SkipBlanks(s, at+len(operator))
		if strings.HasPrefix(s[min(len(s), start):], "_\n") {
			start = pasted.SkipBlanks(s, start+1) // a line of Basic that goes on
		}
		if start < len(s) && s[start] != '=' {
			return operator, stringStart(s, start)
		}
		return "", -1
	}
	// Strings without an operator between them stand on lines of their own.
	if start := stringStart(s, at); pasted.IsQuote(s[start]) && strings.Contains(s[i:at], "\n") && endsItsLine(s, start) {
		return "", start
	}
	return "", -1
}

// extended returns where the string starts that the next statement adds to the
// one that ends at i: url += "&…".
func extended(s string, i int) int {
	at := pasted.SkipInline(s, i)
	if at < len(s) && s[at] == ';' {
		at++
	}
	at = pasted.SkipBlanks(s, at)
	end := at
	for end < len(s) && (pasted.IsWordByte(s[end]) || s[end] == '$') {
		end++
	}
	sign := pasted.SkipInline(s, end)
	if end == at || !strings.HasPrefix(s[sign:], "+=") && !strings.HasPrefix(s[sign:], ".=") {
		return 0
	}
	start := stringStart(s, pasted.SkipInline(s, sign+len("+=")))
	if start+1 < len(s) && pasted.IsQuote(s[start]) && strings.IndexByte("&?", s[start+1]) >= 0 {
		return start
	}
	return 0
}

// lacksValue reports whether a string that ends before i ends with =.
func lacksValue(s string, i int) bool { return i > 1 && pasted.IsQuote(s[i-1]) && s[i-2] == '=' }

// listed returns where the next argument starts of a function that puts its
// arguments together, as CONCAT does: the part of an address that ends at i lacks
// a value, or what follows goes on with it. It is -1 if there is none.
func listed(s string, i int) int {
	at := pasted.SkipBlanks(s, i)
	if at >= len(s) || s[at] != ',' {
		return -1
	}
	at = stringStart(s, pasted.SkipBlanks(s, at+1))
	if at >= len(s) || strings.IndexByte("{[)", s[at]) >= 0 {
		return -1
	}
	if goesOn := pasted.IsQuote(s[at]) && strings.HasPrefix(s[at+1:], "&"); !lacksValue(s, i) && !goesOn {
		return -1
	}
	return at
}

// endsItsLine reports whether nothing but what ends an expression, or goes on
// with it, stands behind the string at i on its line: no value that belongs to
// it as a name.
func endsItsLine(s string, i int) bool {
	l := pasted.Line(s[i+1:])
	n := strings.IndexByte(l, s[i])
	rest := strings.Trim(l[n+1:], pasted.Blanks)
	return n < 0 || rest == "" || strings.IndexByte(";,)]}+.\\&<", rest[0]) >= 0
}

// stringStart returns where the quotation mark of a string stands that starts at
// i, behind the letter that tells its kind.
func stringStart(s string, i int) int {
	if i+1 < len(s) && strings.IndexByte("frbu$@", s[i]) >= 0 && pasted.IsQuote(s[i+1]) {
		return i + 1
	}
	return i
}

// appended returns where the argument starts of a call that appends to what the
// call appended that closes at i: ).append(…), or ); sb.append(…).
func appended(s string, i int) int {
	if s[i] != ')' {
		return 0
	}
	at := pasted.SkipBlanks(s, i+1)
	if at < len(s) && s[at] == ';' {
		at = pasted.SkipBlanks(s, at+1)
	}
	at = pasted.WordEnd(s, at)
	for _, call := range []string{".append(", ".Append(", ".WriteString("} {
		if strings.HasPrefix(s[min(len(s), at):], call) && !setsTwo(s, at+len(call)) {
			return pasted.SkipBlanks(s, at+len(call))
		}
	}
	return 0
}

// stringMethods are what is called on strings with a point.
var stringMethods = []string{"format", "replace", "concat", "trim", "strip", "encode", "join", "to", "as", "with", "uri", "url", "get", "post", "read", "body", "query", "set", "append", "send"}

// isStringMethod reports whether what follows a point is the name of a method.
func isStringMethod(s string) bool {
	if s == "" || !pasted.IsLetter(s[0]) {
		return s != "" && s[0] != '$' && !pasted.IsQuote(s[0]) && !pasted.IsBlank(s[0]) && s[0] != '('
	}
	lower := strings.ToLower(s[:min(len(s), 12)])
	for _, m := range stringMethods {
		if strings.HasPrefix(lower, m) {
			return true
		}
	}
	return false
}

// operandEnd returns where the operand at i ends: at the operator, or where the
// expression ends that holds it.
func operandEnd(s string, i int, operator string) int {
	depth := 0
	for j := i; j < len(s) && j < i+longestOperand; j++ {
		switch c := s[j]; {
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			if depth--; depth < 0 {
				return j
			}
		case depth > 0:
		case c == ';' || c == ',':
			return j
		case c == '\n':
			if _, at := joint(s, j); at < 0 || pasted.IsQuote(s[at]) && operator != "" && !strings.HasPrefix(s[pasted.SkipBlanks(s, j):], operator) {
				return j
			}
		case operator != "" && strings.HasPrefix(s[j:], strings.TrimRight(operator, " ")):
			return j
		}
	}
	return min(len(s), i+longestOperand)
}

// setsTwo reports whether the arguments at i are a name and a value.
func setsTwo(s string, i int) bool {
	end := operandEnd(s, i, "")
	return end < len(s) && s[end] == ','
}
