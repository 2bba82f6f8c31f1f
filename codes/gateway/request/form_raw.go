package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

var methods = []string{"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"}

// rawReader reads HTTP requests as they are sent, or as curl -v, HTTPie, the log
// of a client, or the file of a REST client write them.
type rawReader struct {
	t     pasted.Text
	lines []pasted.Text
	i     int
	// prefix is what curl -v puts before each line.
	prefix string
	// variables are those of a REST client's file.
	variables map[string]pasted.Text
	// fresh says that there was nothing but comments and variables since the
	// text's start, or since the line that parts two requests.
	fresh bool
	// client says that it is the file of a REST client.
	client bool
}

// parseRaw reads the requests in a text and returns the one that most looks like
// a request to the gateway, of equal ones the first. The others stand in what it
// leaves aside before and behind it.
func parseRaw(t pasted.Text) (*Request, bool) {
	t, _ = untraced(t)
	raw := rawReader{t: t, lines: t.Lines(), fresh: true}
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
		return len(raw.t.S)
	}
	return raw.lines[i].OffsetIn(raw.t)
}

// request reads the request whose first line is the next one.
func (raw *rawReader) request() (*Request, bool) {
	l := raw.lines[raw.i].Trim()
	raw.prefix = ""
	if strings.HasPrefix(l.S, "> ") {
		raw.prefix = ">"
	}
	fresh := raw.fresh
	raw.fresh = raw.aside(l)
	if raw.fresh && l.S != "" {
		return nil, false
	}
	l, logged := withoutArrow(raw.next(raw.i))
	r := &Request{Form: FormRaw}
	target, ok := r.requestLine(l, fresh && raw.client)
	if !ok || raw.prefix == "" && !fresh && !logged && !isVersion(lastWord(l.S)) {
		// Within other text only a full request line tells a request.
		return nil, false
	}
	if before := raw.t.Cut(0, raw.start(raw.i)).Trim(); before.S != "" {
		r.ignore(IgnoredText, "", before.Place())
	}
	raw.i++
	raw.read(r, target)
	return r, true
}

// withoutArrow takes off the arrow that clients write before a request in a log,
// and what they write behind it.
func withoutArrow(l pasted.Text) (pasted.Text, bool) {
	for _, arrow := range []string{"--> ", "---> "} {
		if strings.HasPrefix(l.S, arrow) {
			l = l.From(len(arrow))
			if i := strings.LastIndex(l.S, " ("); i > 0 && strings.HasSuffix(l.S, ")") {
				l = l.Cut(0, i)
			}
			return l, true
		}
	}
	return l, false
}

// aside reports whether a line of a REST client's file is no part of a request:
// it is blank, a comment, a variable, or what parts two requests.
func (raw *rawReader) aside(l pasted.Text) bool {
	if rest, ok := strings.CutPrefix(l.S, "@"); ok {
		name, _, ok := strings.Cut(rest, "=")
		if name = strings.TrimSpace(name); ok && isName(name) {
			if raw.variables == nil {
				raw.variables = map[string]pasted.Text{}
			}
			value := l.From(strings.IndexByte(l.S, '=') + 1).Trim()
			raw.variables[name] = filled(value, raw.variables)
			raw.client = true
			return true
		}
	}
	if strings.HasPrefix(l.S, "###") || strings.HasPrefix(l.S, "# @") {
		raw.client = true
		return true
	}
	return raw.fresh && (l.S == "" || l.S[0] == '#' || strings.HasPrefix(l.S, "//"))
}

// next returns a line without the prefix, with the variables put in.
func (raw *rawReader) next(i int) pasted.Text {
	l := raw.lines[i].Trim()
	if raw.prefix != "" && strings.HasPrefix(l.S, raw.prefix) {
		l = l.From(1).Trim()
	}
	for _, end := range writtenEnds {
		if strings.HasSuffix(l.S, end) {
			l = l.Cut(0, len(l.S)-len(end)).Trim()
		}
	}
	return filled(l, raw.variables)
}

// writtenEnds are what programs write for the end of a line.
var writtenEnds = []string{`\r\n`, `\n`, `[\r][\n]`}

// requestLine reads "METHOD target HTTP/1.1", without the version if the
// target can be nothing else, and returns the target. In the file of a REST
// client the method may be left out.
func (r *Request) requestLine(l pasted.Text, client bool) (pasted.Text, bool) {
	end := strings.IndexAny(l.S, " \t")
	if client && l.S != "" && pasted.SchemeEnd(l.S) >= 0 && (end < 0 || isVersion(lastWord(l.S))) {
		return l, true
	}
	if end < 0 || !slices.Contains(methods, strings.ToUpper(l.S[:end])) {
		return pasted.Text{}, false
	}
	target := l.From(end).Trim()
	versioned := isVersion(lastWord(target.S))
	if !versioned && (strings.ContainsAny(target.S, " \t") || !strings.HasPrefix(target.S, "/") && !strings.HasPrefix(target.S, "{{") && !isAddress(target.S)) {
		// What follows the target would be text of a log.
		return pasted.Text{}, false
	}
	r.setMethod(l.Cut(0, end))
	return target, true
}

func lastWord(s string) string { return s[strings.LastIndexAny(s, " \t")+1:] }

func isVersion(s string) bool {
	return strings.HasPrefix(s, "HTTP/") || strings.HasPrefix(s, "http/") || s == "h2"
}

// read reads the lines that go on with the target, then headers, then the body.
func (raw *rawReader) read(r *Request, target pasted.Text) {
	parts := []pasted.Text{target}
	for ; raw.i < len(raw.lines); raw.i++ {
		l := raw.next(raw.i)
		if isRemark(l.S) && raw.i+1 < len(raw.lines) && goesOnQuery(raw.next(raw.i+1).S) {
			continue
		}
		if !goesOnQuery(l.S) {
			break
		}
		parts = append(parts, l)
	}
	url := pasted.Joined(parts)
	if isVersion(lastWord(url.S)) {
		url = url.Cut(0, strings.LastIndexAny(url.S, " \t")+1)
	}
	r.setURL(url)
	if r.Method == "" {
		r.Method = "GET"
	}
	raw.headers(r)
	raw.body(r)
}

func goesOnQuery(l string) bool { return l != "" && (l[0] == '&' || l[0] == '?') }

func isRemark(l string) bool { return strings.HasPrefix(l, "#") || strings.HasPrefix(l, "//") }

// headers reads the headers, and the query string that Hurl writes behind them.
func (raw *rawReader) headers(r *Request) {
	section := ""
	for ; raw.i < len(raw.lines); raw.i++ {
		l := raw.next(raw.i)
		if raw.ends(l.S) || raw.prefix != "" && l.S != "" && l.S[0] == '<' {
			return
		}
		name, value, ok := pasted.HeaderLine(l)
		switch {
		case strings.HasPrefix(l.S, "[") && strings.HasSuffix(l.S, "]"):
			section = strings.ToLower(l.S)
		case ok && (section == "[query]" || section == "[querystringparams]"):
			r.Query = append(r.Query, newParameter(name, value, InQuery))
		case ok:
			r.addHeader(newParameter(name, value, InHeader))
		case l.S == "" || l.S[0] == '{':
			return
		case l.S[0] != '#' && !strings.HasPrefix(l.S, "//"):
			r.ignore(IgnoredLine, "", l.Place())
		}
	}
}

// ends reports whether a line ends a request: one that parts it from the next,
// from the answer, or from what a REST client does with that.
func (raw *rawReader) ends(l string) bool {
	for _, start := range []string{"###", "```", "HTTP/", "HTTP 1", "HTTP 2", "HTTP 3", "HTTP 4", "HTTP 5", "HTTP *", "> {%", ">> ", "<> ", "--> ", "---> ", "<-- ", "<--- ", requestEnd} {
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
