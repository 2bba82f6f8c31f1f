package answer

import "strings"

// requests are the Actions that requests in a text name, in order.
type requests struct {
	i   int
	all []named
	// taken are as many of them as stand before the answer that was last told.
	taken int
}

// named is an Action, at its place.
type named struct {
	at   int
	name string
}

// run reads up to a place.
func (r *requests) run(s string, to int) {
	const key = "Action="
	for r.i < to {
		n := strings.Index(s[r.i:min(len(s), to+len(key)-1)], key)
		if n < 0 {
			r.i = to
			return
		}
		at := r.i + n
		r.i = at + len(key)
		if end := wordEnd(s, r.i); end > r.i && inQuery(s, at) && isOurs(around(s, at)) {
			r.all = append(r.all, named{at, strings.Clone(s[r.i:end])})
		}
	}
}

// inQuery reports whether a parameter of a query string starts at i.
func inQuery(s string, i int) bool {
	before := s[max(0, i-8):i]
	return endsWith(before, []string{"?", "&", `\u0026`, "&amp;", `\x26`})
}

// around returns the address that i stands in.
func around(s string, i int) string {
	const longest, ends = 500, " \t\r\n\"'`<>"
	before, after := s[max(0, i-longest):i], s[i:min(len(s), i+longest)]
	before = before[strings.LastIndexAny(before, ends)+1:]
	if end := strings.IndexAny(after, ends); end >= 0 {
		after = after[:end]
	}
	return before + after
}

// isOurs reports whether an address is one of ZEGO's gateway: others have an
// Action, too.
func isOurs(address string) bool {
	return strings.Contains(address, "zego") || strings.Contains(address, "AppId=")
}

// assign tells an answer the Action of its request: the last that stands before,
// close by, and behind the answer before; or else the first behind it in the same
// entry. The next answer stands at next.
func (r *requests) assign(s string, a *placed, next int) {
	last := r.taken
	for last < len(r.all) && r.all[last].at < a.Place.Start {
		last++
	}
	switch {
	case last > r.taken && a.Place.Start-r.all[last-1].at < farthest:
		a.API = r.all[last-1].name
	case last < len(r.all) && r.all[last].at < entryEnd(s, a) && r.all[last].at < next:
		a.API = r.all[last].name
		last++
	}
	r.taken = last
}

// farthest is how far from an answer its request may stand.
const farthest = 16 << 10

// entryEnd returns where the entry of a log ends in which an answer stands: with
// the line in which the bracket around it closes.
func entryEnd(s string, a *placed) int {
	end := max(a.around.Start, a.around.End-1)
	return end + lineEnd(s[end:min(len(s), end+farthest)], 0)
}
