package request

import (
	"slices"
	"strings"
)

// parseEmbedded finds the request within other text: a URL, also one without
// scheme or host, or one that is percent-encoded as a whole. Of several it
// takes the one that most looks like a request to the gateway.
func parseEmbedded(t text) (*Request, bool) {
	var best *Request
	bestPlace := Place{}
	for i := 0; i < len(t.s); {
		start, end := nextURL(t.s, i)
		if start < 0 {
			break
		}
		r := &Request{Form: FormText}
		url, next := r.urlAt(t, start)
		i = max(next, end)
		r.setURL(url)
		r.addContext(t, start, next)
		if likeness(r) == 0 {
			continue
		}
		if best == nil || likeness(r) > likeness(best) {
			if best != nil {
				r.ignore(IgnoredRequest, "", bestPlace)
			}
			best, bestPlace = r, t.span(start, max(start, next))
		} else {
			best.ignore(IgnoredRequest, "", t.span(start, max(start, next)))
		}
	}
	return best, best != nil
}

// likeness says how much a request looks like one to the gateway, 0 not at all.
func likeness(r *Request) int {
	n := 10 * countPublic(r.Query)
	if ProductOf(r.Host) != "" {
		n += 5
	}
	return n
}

// nextURL returns where the next URL starts at or after i, and a point within
// it; -1 if there is none.
func nextURL(s string, i int) (start, within int) {
	start, within = -1, -1
	for _, mark := range []string{"://", `:\/\/`, "%3A%2F%2F", "%3a%2f%2f", "/?"} {
		n := strings.Index(s[i:], mark)
		if n < 0 || within >= 0 && i+n >= within {
			continue
		}
		at := i + n
		from := at
		if mark == "/?" {
			for from > i && (isWordByte(s[from-1]) || strings.IndexByte(".-:", s[from-1]) >= 0) {
				from--
			}
			if hostEnd(s[from:at]) == 0 {
				from = at
			}
		} else {
			for from > i && isLetter(s[from-1]) {
				from--
			}
		}
		start, within = from, at+len(mark)
	}
	return start, within
}

// urlAt reads the URL at i and returns where it ends.
func (r *Request) urlAt(t text, i int) (text, int) {
	if i > 0 && strings.IndexByte("\"'`", t.s[i-1]) >= 0 && (i == 1 || t.s[i-2] != '\\') {
		if n, end, ok := readLiteral(t, i-1); ok && n.kind == stringNode && schemeEnd(n.text.s) >= 0 {
			// A string of a program.
			return r.joinLines(n.text.trim()), end
		}
	}
	b := textBuilder{gap: t.cut(i, i).place()}
	j := i
	for j < len(t.s) {
		if s, n := urlEscape(t.s[j:]); n > 0 {
			b.add(s, t.span(j, j+n))
			j += n
			continue
		}
		if n := lineBreakWithin(t.s, j); n > 0 {
			r.ignore(IgnoredBreak, "", t.span(j, j+n))
			j += n
			continue
		}
		if !isURLByte(t.s[j]) || isFullStop(t.s[j:]) {
			break
		}
		b.addText(t.cut(j, j+1))
		j++
	}
	url := withoutEnd(b.text())
	if strings.Contains(strings.ToLower(url.s[:min(len(url.s), 16)]), "%3a%2f%2f") {
		url = decode(url)
	}
	return url, j
}

// isFullStop reports whether s starts with punctuation of Chinese text, or with
// a typographic quotation mark.
func isFullStop(s string) bool {
	for _, p := range []string{"，", "。", "；", "、", "！", "）", "】", "》", "」", "’", "”"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// withoutEnd takes off punctuation that belongs to the text around a URL, and
// brackets that do not open in it.
func withoutEnd(url text) text {
	s := url.s
	open := map[byte]int{')': strings.Count(s, "(") - strings.Count(s, ")"), ']': strings.Count(s, "[") - strings.Count(s, "]")}
	n := len(s)
	for n > 0 {
		c := s[n-1]
		if strings.IndexByte(".,;:!'*", c) < 0 && open[c] >= 0 {
			break
		}
		open[c]++
		n--
	}
	return url.cut(0, n)
}

// urlEscape reads what strings of programs write for a character of a URL.
func urlEscape(s string) (string, int) {
	if s[0] != '\\' {
		return "", 0
	}
	n := len(s) - len(strings.TrimLeft(s, `\`))
	switch {
	case n < len(s) && s[n] == '/':
		return "/", n + 1
	case len(s) >= n+5 && s[n] == 'u' && IsHex(s[n+1:n+5]):
		out, _ := hexEscape(s[n-1:])
		return out, n + 5
	}
	return "", 0
}

// lineBreakWithin returns the length of the white space at i if it holds a line
// break, and the next line goes on with the URL: after it, or before it, stands
// & or ?.
func lineBreakWithin(s string, i int) int {
	j := i
	if s[j] == '\\' || s[j] == '^' || s[j] == '`' {
		j++
	}
	end := skipBlanks(s, j)
	if !strings.Contains(s[j:end], "\n") || end == len(s) {
		return 0
	}
	if s[end] == '&' || s[end] == '?' || i > 0 && (s[i-1] == '&' || s[i-1] == '?') {
		return end - i
	}
	return 0
}

func isURLByte(c byte) bool { return c > ' ' && strings.IndexByte("<>\"{}|\\^`\x7f", c) < 0 }

// addContext reads the method before a URL and the JSON after it.
func (r *Request) addContext(t text, start, end int) {
	before := strings.TrimRight(t.s[:start], " \t\"'")
	if word := strings.TrimLeft(lastWord(lastLine(before)), "\"'["); slices.Contains(methods, word) {
		r.setMethod(t.cut(len(before)-len(word), len(before)))
	} else if i := strings.Index(t.s, "Request Method:"); i >= 0 {
		from := i + len("Request Method:")
		r.setMethod(t.cut(from, from+len(line(t.s[from:]))))
	}
	rest := t.from(min(end, len(t.s))).trim()
	if strings.HasPrefix(rest.s, "{") {
		if _, end, ok := readLiteral(rest, 0); ok && strings.Trim(rest.s[end:], Blanks) == "" {
			r.setBody(rest)
		}
	}
}

// lastLine returns the last line of s.
func lastLine(s string) string { return s[strings.LastIndexByte(s, '\n')+1:] }

// parseScattered finds parameters within other text, as in
// "call Action=CreateGroup AppId=1, …". At least two must be public.
func parseScattered(t text) (*Request, bool) {
	r := &Request{Form: FormText}
	for i := 0; i < len(t.s); i++ {
		if !isLetter(t.s[i]) || i > 0 && isWordByte(t.s[i-1]) {
			continue
		}
		end := i
		for end < len(t.s) && isWordByte(t.s[end]) {
			end++
		}
		if IsPublic(t.s[i:end]) {
			if query := t.cut(i, urlEnd(t.s, i)); strings.HasPrefix(t.s[end:], "=") && strings.Contains(query.s, "&") {
				r.Query = append(r.Query, parseQuery(withoutEnd(query), InQuery)...)
				i += len(query.s)
				continue
			}
			if value, next, ok := scatteredValue(t, end); ok {
				r.Query = append(r.Query, newParameter(t.cut(i, end), value, InList))
				end = next
			}
		}
		i = end - 1
	}
	return r, countPublic(r.Query) >= 2
}

func urlEnd(s string, i int) int {
	for i < len(s) && isURLByte(s[i]) && !isFullStop(s[i:]) {
		i++
	}
	return i
}

// scatteredValue reads = or : and a value after a name.
func scatteredValue(t text, i int) (text, int, bool) {
	i += len(t.s[i:]) - len(strings.TrimLeft(t.s[i:], "\\\"' \t"))
	if i >= len(t.s) || t.s[i] != '=' && t.s[i] != ':' {
		return text{}, i, false
	}
	i++
	i += len(t.s[i:]) - len(strings.TrimLeft(t.s[i:], "\\\"' >"))
	end := i
	for end < len(t.s) && !isBlank(t.s[end]) && strings.IndexByte("\\\"',;&)}]", t.s[end]) < 0 {
		end++
	}
	return t.cut(i, end), end, true
}
