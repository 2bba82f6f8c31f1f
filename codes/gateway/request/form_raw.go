package request

import (
	"slices"
	"strings"
)

var methods = []string{"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"}

// parseRaw reads an HTTP request as it is sent, or as a REST client's file or
// curl -v prints it.
func parseRaw(t text) (*Request, bool) {
	lines := t.lines()
	for i, l := range lines {
		prefix := ""
		if strings.HasPrefix(l.trim().s, "> ") {
			prefix = ">"
		}
		line := afterPrefix(l, prefix)
		if prefix == "" && i > 0 && !isVersion(lastWord(line.s)) {
			// Within other text only a full request line tells a request.
			continue
		}
		r := &Request{Form: FormRaw}
		target, ok := r.requestLine(line)
		if !ok {
			continue
		}
		if i > 0 {
			r.ignore(IgnoredText, "", joined(lines[:i]).trim().place())
		}
		r.readRaw(target, lines[i+1:], prefix)
		return r, true
	}
	return nil, false
}

// afterPrefix returns a line without the prefix that curl -v puts before it.
func afterPrefix(l text, prefix string) text {
	l = l.trim()
	if prefix != "" && strings.HasPrefix(l.s, prefix) {
		return l.from(1).trim()
	}
	return l
}

// requestLine reads "METHOD target HTTP/1.1", without the version if the
// target can be nothing else, and returns the target.
func (r *Request) requestLine(l text) (text, bool) {
	end := strings.IndexAny(l.s, " \t")
	if end < 0 || !slices.Contains(methods, strings.ToUpper(l.s[:end])) {
		return text{}, false
	}
	target := l.from(end).trim()
	versioned := isVersion(lastWord(target.s))
	if !versioned && (strings.ContainsAny(target.s, " \t") || !strings.HasPrefix(target.s, "/") && schemeEnd(target.s) < 0 && hostEnd(target.s) == 0) {
		// What follows the target would be text of a log.
		return text{}, false
	}
	r.setMethod(l.cut(0, end))
	return target, true
}

func lastWord(s string) string { return s[strings.LastIndexAny(s, " \t")+1:] }

func isVersion(s string) bool { return strings.HasPrefix(s, "HTTP/") }

// readRaw reads the target, with the lines that go on with it, then headers,
// then the body.
func (r *Request) readRaw(target text, lines []text, prefix string) {
	parts := []text{target}
	for len(lines) > 0 {
		l := afterPrefix(lines[0], prefix)
		if l.s == "" || l.s[0] != '&' && l.s[0] != '?' {
			break
		}
		parts, lines = append(parts, l), lines[1:]
	}
	url := joined(parts)
	if isVersion(lastWord(url.s)) {
		url = url.cut(0, strings.LastIndexAny(url.s, " \t")+1)
	}
	r.setURL(url)
	for len(lines) > 0 {
		l := afterPrefix(lines[0], prefix)
		if l.s == "" || prefix != "" && l.s[0] == '<' {
			break
		}
		if name, value, ok := headerLine(l); ok {
			r.addHeader(newParameter(name, value, InHeader))
		} else if l.s[0] == '{' {
			// A body with no blank line before it.
			break
		} else {
			r.ignore(IgnoredLine, "", l.place())
		}
		lines = lines[1:]
	}
	if len(lines) == 0 {
		return
	}
	body := joinedBy("\n", lines).trim()
	if prefix != "" {
		r.ignore(IgnoredText, "", body.place())
		return
	}
	r.setBody(body)
}

// joined puts texts together.
func joined(parts []text) text { return joinedBy("", parts) }

func joinedBy(sep string, parts []text) text {
	if len(parts) == 1 {
		return parts[0]
	}
	var b textBuilder
	if len(parts) > 0 {
		b.gap = parts[0].place()
	}
	for i, p := range parts {
		if i > 0 {
			b.add(sep, p.cut(0, 0).place())
		}
		b.addText(p)
	}
	return b.text()
}
