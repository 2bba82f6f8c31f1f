package request

import (
	"slices"
	"strings"
)

var methods = []string{"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"}

// rawReader reads HTTP requests as they are sent, or as curl -v, HTTPie, the log
// of a client, or the file of a REST client write them.
type rawReader struct {
	t     text
	lines []text
	i     int
	// prefix is what curl -v puts before each line.
	prefix string
	// variables are those of a REST client's file.
	variables map[string]text
	// fresh says that there was nothing but comments and variables since the
	// text's start, or since the line that parts two requests.
	fresh bool
	// client says that it is the file of a REST client.
	client bool
}

// parseRaw reads the requests in a text and returns the one that most looks like
// a request to the gateway, of equal ones the first. The others stand in what it
// leaves aside before and behind it.
func parseRaw(t text) (*Request, bool) {
	t, _ = untraced(t)
	raw := rawReader{t: t, lines: t.lines(), fresh: true}
	var best candidate
	for raw.i < len(raw.lines) {
		r, ok := raw.request()
		if !ok {
			raw.i++
			continue
		}
		if n := likeness(r); best.r == nil || n > best.likeness {
			best = candidate{r: r, likeness: n}
		}
	}
	return best.r, best.r != nil
}

// start returns where a line starts.
func (raw *rawReader) start(i int) int {
	if i >= len(raw.lines) {
		return len(raw.t.s)
	}
	return raw.lines[i].offsetIn(raw.t)
}

// request reads the request whose first line is the next one.
func (raw *rawReader) request() (*Request, bool) {
	l := raw.lines[raw.i].trim()
	raw.prefix = ""
	if strings.HasPrefix(l.s, "> ") {
		raw.prefix = ">"
	}
	fresh := raw.fresh
	raw.fresh = raw.aside(l)
	if raw.fresh && l.s != "" {
		return nil, false
	}
	l = raw.next(raw.i)
	r := &Request{Form: FormRaw}
	target, ok := r.requestLine(l, fresh && raw.client)
	if !ok || raw.prefix == "" && !fresh && !isVersion(lastWord(l.s)) {
		// Within other text only a full request line tells a request.
		return nil, false
	}
	if before := raw.t.cut(0, raw.start(raw.i)).trim(); before.s != "" {
		r.ignore(IgnoredText, "", before.place())
	}
	raw.i++
	raw.read(r, target)
	return r, true
}

// aside reports whether a line of a REST client's file is no part of a request:
// it is blank, a comment, a variable, or what parts two requests.
func (raw *rawReader) aside(l text) bool {
	if rest, ok := strings.CutPrefix(l.s, "@"); ok {
		name, _, ok := strings.Cut(rest, "=")
		if name = strings.TrimSpace(name); ok && isName(name) {
			if raw.variables == nil {
				raw.variables = map[string]text{}
			}
			value := l.from(strings.IndexByte(l.s, '=') + 1).trim()
			raw.variables[name] = filled(value, raw.variables)
			raw.client = true
			return true
		}
	}
	if strings.HasPrefix(l.s, "###") || strings.HasPrefix(l.s, "# @") {
		raw.client = true
		return true
	}
	return raw.fresh && (l.s == "" || l.s[0] == '#' || strings.HasPrefix(l.s, "//"))
}

// next returns a line without the prefix, with the variables put in.
func (raw *rawReader) next(i int) text {
	l := raw.lines[i].trim()
	if raw.prefix != "" && strings.HasPrefix(l.s, raw.prefix) {
		l = l.from(1).trim()
	}
	return filled(l, raw.variables)
}

// requestLine reads "METHOD target HTTP/1.1", without the version if the
// target can be nothing else, and returns the target. In the file of a REST
// client the method may be left out.
func (r *Request) requestLine(l text, client bool) (text, bool) {
	end := strings.IndexAny(l.s, " \t")
	if client && l.s != "" && schemeEnd(l.s) >= 0 && (end < 0 || isVersion(lastWord(l.s))) {
		return l, true
	}
	if end < 0 || !slices.Contains(methods, strings.ToUpper(l.s[:end])) {
		return text{}, false
	}
	target := l.from(end).trim()
	versioned := isVersion(lastWord(target.s))
	if !versioned && (strings.ContainsAny(target.s, " \t") || !strings.HasPrefix(target.s, "/") && !strings.HasPrefix(target.s, "{{") && schemeEnd(target.s) < 0 && hostEnd(target.s) == 0) {
		// What follows the target would be text of a log.
		return text{}, false
	}
	r.setMethod(l.cut(0, end))
	return target, true
}

func lastWord(s string) string { return s[strings.LastIndexAny(s, " \t")+1:] }

func isVersion(s string) bool { return strings.HasPrefix(s, "HTTP/") }

// read reads the lines that go on with the target, then headers, then the body.
func (raw *rawReader) read(r *Request, target text) {
	parts := []text{target}
	for ; raw.i < len(raw.lines); raw.i++ {
		l := raw.next(raw.i)
		if l.s == "" || l.s[0] != '&' && l.s[0] != '?' {
			break
		}
		parts = append(parts, l)
	}
	url := joined(parts)
	if isVersion(lastWord(url.s)) {
		url = url.cut(0, strings.LastIndexAny(url.s, " \t")+1)
	}
	r.setURL(url)
	if r.Method == "" {
		r.Method = "GET"
	}
	raw.headers(r)
	raw.body(r)
}

// headers reads the headers, and the query string that Hurl writes behind them.
func (raw *rawReader) headers(r *Request) {
	section := ""
	for ; raw.i < len(raw.lines); raw.i++ {
		l := raw.next(raw.i)
		if raw.ends(l.s) || raw.prefix != "" && l.s != "" && l.s[0] == '<' {
			return
		}
		name, value, ok := headerLine(l)
		switch {
		case strings.HasPrefix(l.s, "[") && strings.HasSuffix(l.s, "]"):
			section = strings.ToLower(l.s)
		case ok && (section == "[query]" || section == "[querystringparams]"):
			r.Query = append(r.Query, newParameter(name, value, InQuery))
		case ok:
			r.addHeader(newParameter(name, value, InHeader))
		case l.s == "" || l.s[0] == '{':
			return
		case l.s[0] != '#' && !strings.HasPrefix(l.s, "//"):
			r.ignore(IgnoredLine, "", l.place())
		}
	}
}

// ends reports whether a line ends a request: one that parts it from the next,
// from the answer, or from what a REST client does with that.
func (raw *rawReader) ends(l string) bool {
	for _, start := range []string{"###", "```", "HTTP/", "HTTP 1", "HTTP 2", "HTTP 3", "HTTP 4", "HTTP 5", "HTTP *", "> {%", ">> ", "<> ", requestEnd} {
		if strings.HasPrefix(l, start) {
			return true
		}
	}
	return false
}

// requestEnd is what wget -d writes behind the headers, and bodyData before the
// body.
const (
	requestEnd = "---request end---"
	bodyData   = "[BODY data: "
)
