package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// parseEmbedded finds the request within other text: a URL, also one without
// scheme or host, or one that is percent-encoded as a whole. Of several it
// takes the one that most looks like a request to the gateway. A URL without
// any public parameter is none.
func parseEmbedded(t pasted.Text) (*Request, bool) {
	var best candidate
	for _, c := range urlsIn(t) {
		if countPublic(c.r.Query) == 0 {
			continue
		}
		best.challenge(c)
	}
	if best.r == nil {
		return nil, false
	}
	best.r.addContext(t, best.start, best.end)
	// An address in a sentence that only names an API is not all that is sent.
	sent := strings.HasPrefix(strings.TrimLeft(t.S[min(best.end, len(t.S)):], " "), "HTTP/")
	best.r.Open = best.r.Open || !sent && best.r.evidence() < leastEvidence
	return best.r, true
}

// candidate is a request that was found, where it stands, and how much it looks
// like one to the gateway.
type candidate struct {
	r          *Request
	start, end int
	likeness   int
	place      pasted.Place
}

// challenge takes the other candidate if it is better, and notes the one that is
// left aside.
func (c *candidate) challenge(other candidate) {
	switch {
	case c.r == nil:
		*c = other
	case other.likeness > c.likeness:
		other.r.ignore(IgnoredRequest, "", c.place)
		*c = other
	default:
		c.r.ignore(IgnoredRequest, "", other.place)
	}
}

// urlsIn returns the URLs in a text that name a gateway or a public parameter.
func urlsIn(t pasted.Text) []candidate {
	var all []candidate
	next := urlFinder{s: t.S}
	for i := 0; i < len(t.S); {
		start, within := next.after(i)
		if start < 0 {
			break
		}
		t.Step(start - i + 256)
		if end := foreignEnd(t.S, start); end > within {
			i = end
			continue
		}
		r := &Request{Form: FormText}
		url, end := r.urlAt(t, start)
		i = max(end, within)
		r.setURL(url)
		if n := likeness(r); n > 0 {
			all = append(all, candidate{r, start, end, n, t.Span(start, max(start, end))})
		}
	}
	return all
}

// foreignEnd returns where a URL ends that stands in prose and has nothing of
// the gateway's in it, or 0 if it may have.
func foreignEnd(s string, start int) int {
	if start > 0 && pasted.IsQuote(s[start-1]) {
		return 0
	}
	end := start
	for end < len(s) && s[end] > ' ' && s[end] != '"' && s[end] != '<' {
		end++
	}
	if end == start || end-start > maxValue {
		return 0
	}
	lower := strings.ToLower(s[start:end])
	for _, part := range []string{"zego", "appid", "signature", "action", "timestamp", "{", "%7b", "<", "$"} {
		if strings.Contains(lower, part) {
			return 0
		}
	}
	if next := pasted.SkipBlanks(s, end); next < len(s) && (s[next] == '&' || s[next] == '?') || s[end-1] == '&' || s[end-1] == '?' {
		return 0
	}
	return end
}

// likeness says how much a request looks like one to the gateway, 0 not at all.
// Of equal ones that is better which says more of the values.
func likeness(r *Request) int {
	n := 100 * countPublic(r.Query)
	for _, name := range wire.Public {
		if p := r.Find(name); p != nil && p.Unknown == "" {
			n++
		}
	}
	if wire.ProductOf(r.Host) != "" {
		n += 50
	} else if isZegoHost(r.Host) {
		n += 30
	}
	return n
}

// isZegoHost reports whether a host is ZEGO's, but not that of its pages.
func isZegoHost(host string) bool {
	name := wire.HostName(host)
	return !isZegoPage(host) && !strings.Contains(name, "zegocloud") && (strings.HasSuffix(name, ".zego.im") || strings.HasSuffix(name, ".zegotech.cn"))
}

// isZegoPage reports whether a host is that of ZEGO's pages, which people read.
func isZegoPage(host string) bool {
	name := wire.HostName(host)
	return strings.Contains(name, "zego") && slices.ContainsFunc([]string{"doc", "www", "console", "support", "storage"}, func(page string) bool { return strings.Contains(name, page) })
}

// urlMarks are what tells a URL.
var urlMarks = [...]string{"://", `:\/\/`, "%3A%2F%2F", "%3a%2f%2f", "%253A%252F%252F", "/?", `"?Action=`, `'?Action=`}

// urlFinder finds URLs one after the other. It knows where each mark stands
// next, so that no part of the text is looked at again.
type urlFinder struct {
	s    string
	next [len(urlMarks)]int
	made bool
}

// after returns where the next URL starts at or after i, and a point within it;
// -1 if there is none.
func (f *urlFinder) after(i int) (start, within int) {
	start, within = -1, -1
	for m, mark := range urlMarks {
		if !f.made || f.next[m] >= 0 && f.next[m] < i {
			f.next[m] = -1
			if n := strings.Index(f.s[i:], mark); n >= 0 {
				f.next[m] = i + n
			}
		}
		at := f.next[m]
		if at < 0 || within >= 0 && at >= within {
			continue
		}
		start, within = urlStart(f.s, i, at, mark), at+len(mark)
	}
	f.made = true
	return start, within
}

// urlStart returns where the URL starts whose mark stands at at, not before i.
func urlStart(s string, i, at int, mark string) int {
	from := at
	if pasted.IsQuote(mark[0]) {
		return at + 1 // what follows the host, as code puts it together
	}
	if mark != "/?" {
		for from > i && (pasted.IsLetter(s[from-1]) || pasted.IsDigit(s[from-1])) && at-from < 10 {
			from--
		}
		return from
	}
	if from > i && (s[from-1] == '}' || s[from-1] == ')') {
		open := strings.LastIndexAny(s[max(i, from-100):from], "{(")
		for from = max(i, from-100) + max(open, 0); from > i && strings.IndexByte("{$#", s[from-1]) >= 0; {
			from--
		}
		return from
	}
	for from > i && (pasted.IsWordByte(s[from-1]) || strings.IndexByte(".-:$", s[from-1]) >= 0) {
		from--
	}
	if hostEnd(s[from:at]) == 0 {
		return at
	}
	return from
}

// urlAt reads the URL at i and returns where it ends.
func (r *Request) urlAt(t pasted.Text, i int) (pasted.Text, int) {
	if i > 0 && pasted.IsQuote(t.S[i-1]) && (i == 1 || t.S[i-2] != '\\') {
		if s, end, ok := literal.Concatenation(t, i-1); ok && (isAddress(s.S) || strings.HasPrefix(s.S, "/") || strings.HasPrefix(s.S, "?")) {
			// A string of a program. Where it lacks the value, something adds it.
			if strings.HasSuffix(s.S, "=") {
				s = pasted.Joined([]pasted.Text{s, pasted.Placed("${}", s.From(len(s.S)).Place())})
			}
			return r.joinLines(withoutWords(s.Trim())), end
		}
	}
	b := pasted.Builder{Gap: t.Cut(i, i).Place()}
	j := i
	for j < len(t.S) {
		if s, n := urlEscape(t.S[j:]); n > 0 {
			b.Add(s, t.Span(j, j+n))
			j += n
			continue
		}
		if n := lineBreakWithin(t.S, j); n > 0 {
			r.ignore(IgnoredBreak, "", t.Span(j, j+n))
			j += n
			continue
		}
		if n := blankEnd(t.S, j); n > j {
			b.AddText(t.Cut(j, n))
			j = n
			continue
		}
		if !isURLByte(t.S[j]) || isFullStop(t.S[j:]) || strings.HasPrefix(t.S[j:], "](") { // the text of a link
			break
		}
		b.AddText(t.Cut(j, j+1))
		j++
	}
	url := withoutEnd(b.Text())
	for _, mark := range []string{"%253a%252f%252f", "%3a%2f%2f"} {
		if strings.Contains(strings.ToLower(url.S[:min(len(url.S), 22)]), mark) {
			url = url.PercentDecoded()
		}
	}
	return url, j
}

// isOpenBlank reports whether a hole or a blank to be filled in goes on behind s.
func isOpenBlank(s string) bool {
	return strings.LastIndexAny(s, "<{(") > strings.LastIndexAny(s, ">})=&")
}

// blankEnd returns where the hole or the blank ends that starts at i within a
// URL, or i if none does.
func blankEnd(s string, i int) int {
	switch s[i] {
	case '$', '#', '{':
		if strings.HasPrefix(s[i:], "{}") && i > 0 && s[i-1] == '=' {
			return i + len("{}")
		}
		return literal.HoleEnd(s, i)
	case '<':
		const longest = 60
		n := strings.IndexAny(s[i+1:min(len(s), i+longest)], "<>\"=&\n")
		if i > 0 && s[i-1] == '=' && n > 0 && s[i+1+n] == '>' && s[i+1] != '/' {
			return i + 1 + n + 1
		}
	}
	return i
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
	case len(s) >= n+5 && s[n] == 'u' && pasted.IsHex(s[n+1:n+5]):
		out, _ := pasted.HexEscape(s[n-1:])
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
	end := pasted.SkipBlanks(s, j)
	if !strings.Contains(s[j:end], "\n") || end == len(s) {
		return 0
	}
	if s[end] == '&' || s[end] == '?' || i > 0 && (s[i-1] == '&' || s[i-1] == '?') {
		return end - i
	}
	return 0
}

func isURLByte(c byte) bool { return c > ' ' && strings.IndexByte("<>\"{}|\\^`\x7f", c) < 0 }
