package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// body reads the body, and leaves what stands behind it.
func (raw *rawReader) body(r *Request) {
	from := raw.i
	for from < len(raw.lines) && raw.lines[from].Trim().S == "" {
		from++
	}
	if raw.prefix != "" {
		// curl -v prints no body.
		raw.leave(r, from, len(raw.lines))
		raw.i = from
		return
	}
	end := from
	for end < len(raw.lines) && !raw.ends(raw.lines[end].Trim().S) && !raw.begins(end) {
		end++
	}
	raw.i = end
	if raw.wgetBody(r, end) || raw.fencedBody(r, from) {
		return
	}
	lines := raw.lines[min(from, end):end]
	n := bodyLines(r, lines)
	content := raw.content(lines[:n])
	if n > 0 && !r.isBody(content.S) {
		n = 0
	}
	if from+n < len(raw.lines) {
		raw.leave(r, from+n, len(raw.lines))
	}
	switch {
	case n == 0:
	case strings.HasPrefix(content.S, "< ") || strings.HasPrefix(content.S, "<@"):
		r.Body = &Body{Place: content.Place(), File: true}
	default:
		r.setBody(content)
	}
}

// wgetBody reads the body that wget -d writes behind the line that ends the
// headers.
func (raw *rawReader) wgetBody(r *Request, end int) bool {
	if end+1 >= len(raw.lines) || raw.lines[end].Trim().S != requestEnd {
		return false
	}
	l := raw.lines[end+1].Trim()
	if strings.HasPrefix(l.S, bodyData) && strings.HasSuffix(l.S, "]") {
		r.setBody(l.Cut(len(bodyData), len(l.S)-1))
	}
	raw.leave(r, end, len(raw.lines))
	return true
}

// fencedBody reads the body that Hurl writes within a fence that says its kind.
func (raw *rawReader) fencedBody(r *Request, from int) bool {
	if from+1 >= len(raw.lines) || !strings.HasPrefix(raw.lines[from].S, fence+"json") {
		return false
	}
	end := from + 1
	for end < len(raw.lines) && raw.lines[end].Trim().S != fence {
		end++
	}
	r.setBody(raw.content(raw.lines[from+1 : end]))
	raw.i = min(end+1, len(raw.lines))
	raw.leave(r, raw.i, len(raw.lines))
	return true
}

const fence = "```"

// begins reports whether a line begins another request.
func (raw *rawReader) begins(i int) bool {
	l := raw.lines[i].Trim()
	if !isVersion(lastWord(l.S)) {
		return false
	}
	_, ok := (&Request{}).requestLine(l, false)
	return ok
}

// leave leaves out the lines from one up to another.
func (raw *rawReader) leave(r *Request, from, end int) {
	r.ignore(IgnoredText, "", raw.t.Cut(raw.start(from), raw.start(end)).Trim().Place())
}

// content joins the lines of a body.
func (raw *rawReader) content(lines []pasted.Text) pasted.Text {
	all := make([]pasted.Text, len(lines))
	for i, l := range lines {
		all[i] = filled(l, raw.variables)
	}
	return pasted.JoinedBy("\n", all).Trim()
}

// bodyLines returns how many of the lines are the body: JSON up to the line of
// its end, any other up to a blank line, unless it has several parts.
func bodyLines(r *Request, lines []pasted.Text) int {
	if len(lines) == 0 {
		return 0
	}
	first := lines[0].Trim()
	if first.S != "" && (first.S[0] == '{' || first.S[0] == '[') {
		if n := jsonLines(lines); n > 0 {
			return n
		}
	}
	if kind, _ := r.Header("Content-Type"); strings.HasPrefix(kind.Value, "multipart/") {
		return len(lines)
	}
	if n := slices.IndexFunc(lines, func(l pasted.Text) bool { return l.Trim().S == "" }); n >= 0 {
		return n
	}
	return len(lines)
}

// jsonLines returns on which line the brackets close that open on the first, 0
// if they do not.
func jsonLines(lines []pasted.Text) int {
	depth, quoted := 0, false
	for i, l := range lines {
		for j := 0; j < len(l.S); j++ {
			switch c := l.S[j]; {
			case quoted && c == '\\':
				j++
			case c == '"':
				quoted = !quoted
			case quoted:
			case c == '{' || c == '[':
				depth++
			case c == '}' || c == ']':
				depth--
			}
			if depth == 0 && strings.HasPrefix(l.S[j+1:], "HTTP/") { // of the answer, as a capture has it
				lines[i] = l.Cut(0, j+1)
				return i + 1
			}
		}
		if depth <= 0 && !quoted {
			return i + 1
		}
	}
	return 0
}

// isBody tells a body from text that follows a request without one.
func (r *Request) isBody(s string) bool {
	if s == "" {
		return false
	}
	_, typed := r.Header("Content-Type")
	_, sized := r.Header("Content-Length")
	if strings.IndexByte("{[", s[0]) >= 0 || sized || typed && r.Method != "GET" || strings.HasPrefix(s, "< ") || strings.HasPrefix(s, "<@") {
		return true
	}
	name, _, ok := strings.Cut(pasted.Line(s), "=")
	return ok && r.Method != "GET" && !strings.ContainsAny(name, " \t")
}
