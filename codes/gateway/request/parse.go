package request

import (
	"fmt"
	"strings"
)

// MaxText is how many bytes Parse reads at most.
const MaxText = 1 << 20

// NoRequestError is the error of Parse for a text in which it finds no request.
type NoRequestError struct {
	Reason NoRequestReason
	// Accepted are the forms of requests that would be read.
	Accepted []Form
}

// NoRequestReason says why a text is no request.
type NoRequestReason string

const (
	ReasonEmpty   NoRequestReason = "empty"
	ReasonTooLong NoRequestReason = "too-long"
	ReasonUnknown NoRequestReason = "unknown"
)

// Error implements error.
func (e *NoRequestError) Error() string {
	return fmt.Sprintf("gateway: no request found (%s text); accepted are %v", e.Reason, e.Accepted)
}

// parsers read one form each; the first that finds a request decides.
var parsers = []func(text) (*Request, bool){
	parseObject,
	parseCurl,
	parsePowerShell,
	parseCall,
	parseURL,
	parseRaw,
	parseQueryText,
	parseLines,
	parseEmbedded,
	parseInnerObject,
	parseScattered,
}

// Parse reads a request in any of the forms, with other text around it or not.
// A request that breaks rules is no error; a text that holds none is, a
// *NoRequestError.
func Parse(s string) (*Request, error) {
	if len(s) > MaxText {
		return nil, &NoRequestError{ReasonTooLong, Forms()}
	}
	t := pasted(s).trim()
	if t.s == "" {
		return nil, &NoRequestError{ReasonEmpty, Forms()}
	}
	for _, parse := range parsers {
		if r, ok := parse(t); ok {
			r.Source = Source(s)
			return r, nil
		}
	}
	return nil, &NoRequestError{ReasonUnknown, Forms()}
}

// parseURL reads a text that is nothing but a URL, maybe broken over lines.
func parseURL(t text) (*Request, bool) {
	first := strings.Trim(line(t.s), Blanks)
	if schemeEnd(first) < 0 {
		// Without a scheme it takes a query or a gateway's host to be a URL.
		end := hostEnd(first)
		if end == 0 || !strings.Contains(t.s, "?") && ProductOf(first[:end]) == "" {
			return nil, false
		}
	}
	for i, l := range t.lines() {
		l = l.trim()
		if i > 0 && schemeEnd(l.s) >= 0 {
			return nil, false
		}
		// White space within a line belongs to the URL only if the URL goes on.
		if n := strings.LastIndexAny(l.s, " \t"); n >= 0 && !strings.ContainsAny(l.s[n:], "=&") {
			return nil, false
		}
		for j := range len(l.s) {
			if c := l.s[j]; !isURLByte(c) && c != ' ' && c != '\t' && strings.IndexByte("<>{}", c) < 0 {
				return nil, false
			}
		}
	}
	r := &Request{Form: FormURL}
	r.setURL(r.joinLines(t))
	return r, true
}

// parseQueryText reads a text that is nothing but a query string, with or
// without a path or ? before it.
func parseQueryText(t text) (*Request, bool) {
	first := strings.Trim(line(t.s), Blanks)
	_, _, ok := strings.Cut(first, "=")
	pair, _, _ := strings.Cut(first, "&")
	start := strings.HasPrefix(first, "?") || strings.HasPrefix(first, "/?") || strings.HasPrefix(first, "&")
	if !ok || !start && (!strings.Contains(first, "&") && !strings.HasPrefix(lineAfter(t.s), "&") || strings.ContainsAny(pair, "\"'{}:")) {
		return nil, false
	}
	r := &Request{Form: FormQuery}
	t = r.joinLines(t)
	switch {
	case strings.HasPrefix(t.s, "/"):
		r.setPath(t)
	default:
		t = t.from(len(t.s) - len(strings.TrimLeft(t.s, "?&")))
		if i := strings.IndexByte(t.s, '#'); i >= 0 {
			r.ignore(IgnoredFragment, "", t.from(i).place())
			t = t.cut(0, i)
		}
		r.Query = parseQuery(t, InQuery)
	}
	return r, countPublic(r.Query) > 0
}

// lineAfter returns the second line that is not blank.
func lineAfter(s string) string {
	_, rest, _ := strings.Cut(s, "\n")
	return strings.TrimLeft(rest, Blanks)
}

// parseInnerObject finds an object with parameters within other text.
func parseInnerObject(t text) (*Request, bool) {
	const tries = 20
	from := 0
	for range tries {
		i := strings.IndexByte(t.s[from:], '{')
		if i < 0 {
			break
		}
		from += i
		if n, _, ok := readLiteral(t, from); ok {
			if r, ok := requestOf(n, 0); ok {
				r.ignore(IgnoredText, "", t.cut(0, from).trim().place())
				return r, true
			}
		}
		from++
	}
	return nil, false
}
