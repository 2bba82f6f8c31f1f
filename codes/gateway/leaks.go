package gateway

import (
	"encoding/hex"
	"slices"
	"sort"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// leaks are what must not leave with a text. They are looked for in the bare
// text, so that it does not matter how often it was quoted and encoded.
type leaks struct {
	layout.Bare
	pasted string
	// live says that signatures and nonces are leaks.
	live  bool
	found []leak
	// given are where the request has values that are no credentials, kept
	// where it has what is none of the leaks though it looks like one: numbers,
	// and the signature and the nonce of the past.
	given, kept map[int]bool
	// heads are where the names of a table's columns stand in the bare text.
	heads map[int]bool
	// nearNames and nearCommon are near the names of credentials, in order; wanted
	// are the values in the pasted text that stay there.
	nearNames, nearCommon []near
	wanted                []pasted.Place
	// seen are the first values that were overwritten wherever they stand.
	seen []string
	// lower is the bare text in lower case, once it is needed.
	lower string
	line
}

// line is what is known of a line as it is read.
type line struct {
	// named says that a credential was named on it.
	named bool
	// called is the credential that a call gives, while its arguments are read.
	called credential.Row
	// last is where the last word stood that looks like a credential.
	lastStart, lastEnd int
}

// leak is a part of the pasted text, with what is put in its place.
type leak struct {
	pasted.Place
	with string
	left LeftOut
}

func newLeaks(text string, live bool) *leaks {
	return &leaks{Bare: layout.Undecorated(text), pasted: text, live: live, given: map[int]bool{}, kept: map[int]bool{}, heads: map[int]bool{}}
}

// find looks through the text, whatever it is.
func (l *leaks) find() {
	l.columns()
	l.names()
	l.runs()
	l.unrecognised()
}

// parameters are those that the reading found, which knows better than any
// look at the text where a value ends.
func (l *leaks) parameters(r *request.Request) {
	l.wants(r)
	for _, list := range r.Lists() {
		for _, p := range list {
			c, ok := credential.Named(p.Name)
			i, j := l.Index(p.ValuePlace.Start), l.Index(p.ValuePlace.End)
			switch {
			case i == j:
			case signature.ShowsText(p.Value, ""):
				l.zero(LeftSecret, i, j)
			case !ok || c.Common:
				l.given[p.ValuePlace.Start] = true
				l.kept[p.ValuePlace.Start] = (p.Name == "AppId" || p.Name == "Timestamp") && strings.Trim(p.Value, digits) == ""
			case c.Kind == credential.Live && !l.live:
				l.kept[p.ValuePlace.Start] = true
			case standsForValue(l.Text[i:j]) || isNameOf(c, strings.Trim(l.Text[i:j], `{}()\`)):
			default:
				l.leave(c, i, j)
				l.again(c, l.Text[i:j])
			}
		}
	}
}

// again overwrites a live value wherever else it stands, unless it is a word.
// Those of the request come first; of more than a few, what they look like has
// to do.
func (l *leaks) again(c credential.Row, value string) {
	const most = 8
	if c.Kind == credential.Live && len(l.seen) < most && strings.ContainsAny(value, digits) && !slices.Contains(l.seen, value) {
		l.seen = append(l.seen, value)
		l.everywhere(value, func(i, j int) { l.zero(LeftLive, i, j) })
	}
}

// known are the places of the secret, and of its hexadecimal digits. A short one
// is no secret.
func (l *leaks) known(secret string) {
	bare := layout.Undecorated(secret).Text
	l.everywhere(bare, func(i, j int) { l.remove(LeftSecret, i, j) })
	if len(bare) >= signature.Shortest {
		l.everywhere(hex.EncodeToString([]byte(bare)), func(i, j int) { l.zero(LeftSecret, i, j) })
	}
}

// everywhere calls f with every place at which a value stands, in any case. A
// short one may stand anywhere.
func (l *leaks) everywhere(value string, f func(i, j int)) {
	const shortest = 8
	if len(value) < shortest {
		return
	}
	if l.lower == "" {
		l.lower = lowerASCII(l.Text)
	}
	value = lowerASCII(value)
	for from := 0; ; from += len(value) {
		i := strings.Index(l.lower[from:], value)
		if i < 0 {
			return
		}
		from += i
		f(from, from+len(value))
	}
}

// lowerASCII leaves every byte where it is.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] += 'a' - 'A'
		}
	}
	return string(b)
}

// remove takes a part of the text out.
func (l *leaks) remove(left LeftOut, i, j int) { l.replace(left, i, j, "") }

// zero overwrites a part of the text by characters of the same kinds, so that
// its shape is judged as before.
func (l *leaks) zero(left LeftOut, i, j int) {
	var b strings.Builder
	for k := i; k < j; k++ {
		switch c := zeroOf(l.Text[k]); {
		case c != 0:
			b.WriteByte(c)
		case l.Text[k] >= 0x80:
			b.WriteByte('?')
		default:
			b.WriteString(l.pasted[l.Start(k):l.Start(k+1)])
		}
	}
	l.replace(left, i, j, b.String())
}

func zeroOf(c byte) byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return 'A'
	case '0' <= c && c <= '9', 'a' <= c && c <= 'f':
		return '0'
	case 'g' <= c && c <= 'z':
		return 'x'
	}
	return 0
}

func (l *leaks) replace(left LeftOut, i, j int, with string) {
	p := l.Place(i, j)
	if p.End > p.Start && l.pasted[p.Start:p.End] != with {
		l.found = append(l.found, leak{p, with, left})
	}
}

// apply replaces what was found, and returns what that was, each once. Of
// leaks that overlap, the first counts, and what they cover together goes.
func (l *leaks) apply() (string, []LeftOut) {
	sort.SliceStable(l.found, func(i, k int) bool {
		a, b := l.found[i], l.found[k]
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	var b strings.Builder
	var left []LeftOut
	at := 0
	for _, f := range l.found {
		if f.End <= at {
			continue
		}
		if !slices.Contains(left, f.left) {
			left = append(left, f.left)
		}
		if f.Start >= at {
			b.WriteString(l.pasted[at:f.Start])
			b.WriteString(f.with)
		}
		at = f.End
	}
	b.WriteString(l.pasted[at:])
	return b.String(), left
}
