package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// addContext reads the method before a URL and the JSON after it.
func (r *Request) addContext(t pasted.Text, start, end int) {
	const longest = 24
	before := strings.TrimRight(t.S[max(0, start-longest):start], " \t\"'`$@f")
	word := strings.TrimLeft(lastWord(lastLine(before)), "b\"'[")
	if slices.Contains(methods, word) {
		at := max(0, start-longest) + len(before)
		r.setMethod(t.Cut(at-len(word), at))
	} else if method := calledMethod(before); method != "" {
		r.Method = method
	} else if i := strings.Index(t.S, "Request Method"); i >= 0 {
		from := i + len("Request Method")
		from += len(t.S[from:]) - len(strings.TrimLeft(t.S[from:], ": \r\n\t"))
		r.setMethod(t.Cut(from, from+len(pasted.Line(t.S[from:]))))
	} else if method, ok := namedMethod(t.Cut(max(0, start-nearby), min(len(t.S), end+nearby))); ok {
		r.setMethod(method)
	}
	rest := t.From(min(end, len(t.S))).Trim()
	if strings.HasPrefix(rest.S, "{") {
		n, end, ok := literal.Read(rest, 0)
		_, isAnswer := n.Get("Code")
		switch body, inner := n.Get("data", "body", "json"); {
		case !ok || isAnswer || strings.Trim(rest.S[end:], pasted.Blanks) != "":
		case inner && len(body.Members) > 0: // of the options that a logger prints
			r.setBodyNode(body)
		default:
			r.setBody(rest)
		}
	}
}

// calledMethod returns the method of the function whose first argument follows,
// by its name, or "".
func calledMethod(before string) string {
	name, ok := strings.CutSuffix(before, "(")
	if !ok {
		return ""
	}
	name = strings.ToUpper(name[strings.LastIndexAny(name, " .:>\t\n")+1:])
	for _, m := range methods {
		if name == m || name == m+"ASYNC" {
			return m
		}
	}
	return ""
}

// nearby is how far from an address its method is looked for.
const nearby = 600

// namedMethod returns the method that code names as such, in quotation marks:
// .method("POST", body), method := "POST".
func namedMethod(t pasted.Text) (pasted.Text, bool) {
	for i := 0; ; {
		n := strings.Index(t.S[i:], "ethod")
		if n < 0 {
			return pasted.Text{}, false
		}
		i += n + len("ethod")
		start := i
		for start < len(t.S) && start < i+8 && strings.IndexByte(" :=(>\"'", t.S[start]) >= 0 {
			start++
		}
		end := pasted.WordEnd(t.S, start)
		if start > i && pasted.IsStraightQuote(t.S[start-1]) && slices.Contains(methods, t.S[start:end]) {
			return t.Cut(start, end), true
		}
	}
}

// lastLine returns the last line of s.
func lastLine(s string) string { return s[strings.LastIndexByte(s, '\n')+1:] }

func (r *Request) setMethod(t pasted.Text) {
	t = t.Trim()
	r.Method, r.MethodPlace = strings.ToUpper(t.S), t.Place()
}
