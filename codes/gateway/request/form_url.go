package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// parseURL reads a text that is nothing but a URL, maybe broken over lines, and
// what stands behind it.
func parseURL(t pasted.Text) (*Request, bool) {
	if end := strings.IndexAny(t.S, ">|"); strings.HasPrefix(t.S, "<") && pasted.SchemeEnd(t.S[1:]) > 0 && end > 0 {
		t = t.Cut(1, end) // <https://…>, as Markdown and chats write it
	}
	first := strings.Trim(pasted.Line(t.S), pasted.Blanks)
	if pasted.SchemeEnd(first) < 0 {
		// Without a scheme it takes a query to be a URL.
		end := hostEnd(first)
		if end == 0 || !strings.Contains(t.S, "?") {
			return nil, false
		}
	}
	url, rest := addressLines(t)
	for j := range len(url.S) {
		if c := url.S[j]; !isURLByte(c) && !pasted.IsBlank(c) && strings.IndexByte("<>{}", c) < 0 {
			return nil, false
		}
	}
	for _, l := range url.Lines() {
		// White space within a line belongs to the URL only if the URL goes on.
		if n := strings.LastIndexAny(l.Trim().S, " \t"); n >= 0 && !strings.ContainsAny(l.Trim().S[n:], "=&") {
			return nil, false
		}
	}
	if strings.HasPrefix(rest.S, "{") || pasted.SchemeEnd(strings.Trim(pasted.Line(rest.S), pasted.Blanks)) >= 0 {
		return nil, false
	}
	whole := withoutEnd(url)
	if strings.Contains(url.S[len(whole.S):], "://") {
		return nil, false // another follows
	}
	r := &Request{Form: FormURL}
	r.setURL(r.joinLines(whole))
	r.ignore(IgnoredText, "", rest.Place())
	return r, true
}

// addressLines parts a text into the lines of a URL, or of a query string, and
// what follows. A line goes on with it if & or ? stands at the break, or if it
// has what the URL still lacks.
func addressLines(t pasted.Text) (address, rest pasted.Text) {
	lines := t.Lines()
	end := 0
	for i, l := range lines {
		if i > 0 && !goesOn(t.S[:end], l.S) {
			return t.Cut(0, end), t.From(end).Trim()
		}
		end = l.OffsetIn(t) + len(l.S)
	}
	return t, t.From(len(t.S))
}

// goesOn reports whether a line goes on with an address that is broken there.
func goesOn(address, line string) bool {
	address, line = strings.TrimRight(address, pasted.Blanks), strings.Trim(line, pasted.Blanks)
	if line == "" || address == "" {
		return true
	}
	if strings.IndexByte("&?", line[0]) >= 0 || strings.IndexByte("&?=", address[len(address)-1]) >= 0 {
		return true
	}
	n := strings.LastIndexAny(address, "?&\n")
	name, value, _ := strings.Cut(address[n+1:], "=")
	digits := map[string]int{"Signature": 32, "SignatureNonce": 16, "Timestamp": 10}[strings.Trim(name, pasted.Blanks)]
	if digits > 0 && pasted.IsHex(value) {
		// A value that was broken is whole with the line's first digits.
		m := 0
		for m < len(line) && pasted.HexValue(line[m]) >= 0 {
			m++
		}
		return len(value) < digits && (len(value)+m == digits || m < len(line) && strings.IndexByte("&#", line[m]) >= 0)
	}
	eq := strings.IndexByte(line, '=')
	return eq > 0 && strings.Contains(line, "&") && isName(line[:min(eq, strings.IndexAny(line, "=&"))]) && missesPublic(address)
}

// missesPublic reports whether an address has not all public parameters.
func missesPublic(address string) bool {
	for _, name := range wire.Public[:len(wire.Public)-1] {
		if !strings.Contains(address, name+"=") {
			return true
		}
	}
	return false
}

// parseQueryText reads a text that is nothing but a query string, with or
// without a path or ? before it, and what stands behind it.
func parseQueryText(t pasted.Text) (*Request, bool) {
	first := strings.Trim(pasted.Line(t.S), pasted.Blanks)
	_, _, ok := strings.Cut(first, "=")
	pair, _, _ := strings.Cut(strings.TrimLeft(first, "/?&"), "&")
	name, _, _ := strings.Cut(pair, "=")
	start := strings.HasPrefix(first, "?") || strings.HasPrefix(first, "/?") || strings.HasPrefix(first, "&")
	if !ok || !start && !strings.Contains(first, "&") && !strings.HasPrefix(lineAfter(t.S), "&") || strings.ContainsAny(pair, "\"'{}: \t") || strings.ContainsAny(name, "<>`(") {
		return nil, false
	}
	r := &Request{Form: FormQuery}
	t, rest := addressLines(t)
	t = withoutEnd(r.joinLines(t))
	switch {
	case strings.HasPrefix(t.S, "/"):
		r.setPath(t)
	default:
		t = t.From(len(t.S) - len(strings.TrimLeft(t.S, "?&")))
		if i := fragmentStart(t.S); i >= 0 {
			r.ignore(IgnoredFragment, "", t.From(i).Place())
			t = t.Cut(0, i)
		}
		r.addQueryText(t)
	}
	r.ignore(IgnoredText, "", rest.Place())
	return r, countPublic(r.Query) > 0
}

// lineAfter returns the second line that is not blank.
func lineAfter(s string) string {
	_, rest, _ := strings.Cut(s, "\n")
	return strings.TrimLeft(rest, pasted.Blanks)
}
