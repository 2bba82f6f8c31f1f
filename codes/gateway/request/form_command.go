package request

import "strings"

// parseCurl reads a curl command in any of three shells.
func parseCurl(t text) (*Request, bool) {
	start, end := findCommand(t.s, "curl", "curl.exe")
	if start < 0 {
		return nil, false
	}
	rest := t.from(end)
	r := &Request{Form: FormBash}
	r.ignore(IgnoredText, "", t.cut(0, start).trim().place())
	var words []text
	var n int
	switch {
	case strings.Contains(rest.s, "`\n"), strings.Contains(rest.s, "`\r\n"):
		r.Form = FormPowerShell
		var values []psValue
		values, n = psWords(rest)
		for _, v := range values {
			words = append(words, v.text)
		}
	case looksCmd(rest.s):
		r.Form = FormCmd
		words, n = cmdWords(rest)
	default:
		words, n = bashWords(rest)
	}
	if !r.readCurl(words) || r.Scheme == "" && r.Host == "" && countPublic(r.Query) == 0 {
		return nil, false
	}
	r.readCut(rest.from(n))
	return r, true
}

// readCut reads what follows the end of the command. An unquoted & within a
// URL ends the command there: the shell sends what stands before it.
func (r *Request) readCut(rest text) {
	tail := rest.trim()
	if strings.HasPrefix(rest.s, "&") && len(rest.s) > 1 && (isLetter(rest.s[1]) || rest.s[1] == '%') {
		end := strings.IndexAny(rest.s, Blanks)
		if end < 0 {
			end = len(rest.s)
		}
		if cut := rest.cut(1, end); strings.Contains(cut.s, "=") {
			r.Cut = parseQuery(cut.cut(0, len(strings.TrimRight(cut.s, `"'`))), InCut)
		}
	}
	r.ignore(IgnoredCommand, "", tail.place())
}

// findCommand returns where one of the names stands as a word that starts a
// command or follows another word, and where it ends; -1 if none does. Case
// makes no difference.
func findCommand(s string, names ...string) (start, end int) {
	lower := strings.ToLower(s)
	if len(lower) != len(s) {
		lower = s
	}
	start = -1
	for _, name := range names {
		for i := 0; i < len(s); {
			n := strings.Index(lower[i:], name)
			if n < 0 {
				break
			}
			i += n
			after := i + len(name)
			if (i == 0 || strings.IndexByte(" \t\r\n;&|($>`=", s[i-1]) >= 0) && after < len(s) && isBlank(s[after]) && (start < 0 || i < start) {
				start, end = i, after
			}
			i = after
		}
	}
	return start, end
}

// headerLine parts "Name: value".
func headerLine(t text) (name, value text, ok bool) {
	from := 0
	if strings.HasPrefix(t.s, ":") {
		from = 1
	}
	i := strings.IndexByte(t.s[from:], ':')
	if i < 0 {
		return text{}, text{}, false
	}
	i += from
	name = t.cut(0, i).trim()
	if name.s == "" || strings.ContainsAny(name.s, " \t\"'{}/?&=") {
		return text{}, text{}, false
	}
	return name, t.from(i + 1).trim(), true
}
