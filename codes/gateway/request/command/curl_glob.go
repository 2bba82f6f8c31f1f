package command

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// unglobbed returns the first of the URLs that curl makes of one: \ before a
// bracket goes, of {a,b} the first is taken and of [1-3], too. More says that
// there are others, literal where a \ went. What curl refuses stays as it is.
func unglobbed(u pasted.Text) (first pasted.Text, literal []pasted.Place, more bool) {
	if !strings.ContainsAny(u.S, `[]{}`) {
		return u, nil, false
	}
	b := pasted.Builder{Gap: u.Gap()}
	for i := 0; i < len(u.S); {
		n := 0
		switch c := u.S[i]; {
		case c == '\\' && i+1 < len(u.S) && strings.IndexByte("[]{}", u.S[i+1]) >= 0:
			literal = append(literal, u.Span(i, i+2))
			b.Add(u.S[i+1:i+2], u.Span(i, i+2))
			i += 2
			continue
		case c == '{':
			n = firstOfSet(&b, u.From(i))
		case c == '[':
			n = firstOfRange(&b, u.From(i))
		}
		if n == 0 {
			b.AddText(u.Cut(i, i+1))
			i++
			continue
		}
		more = more || u.S[i] == '[' || strings.IndexByte(u.S[i:i+n], ',') > 0
		i += n
	}
	return b.Text(), literal, more
}

// firstOfSet adds a of the set {a,b,…} and returns its length, 0 if it is none.
// {name} is a blank to be filled in rather than a set of one.
func firstOfSet(b *pasted.Builder, t pasted.Text) int {
	end := 1
	for end < len(t.S) && strings.IndexByte("{}[]&", t.S[end]) < 0 {
		if t.S[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(t.S) || t.S[end] != '}' || pasted.IsLetter(t.S[1]) && strings.IndexByte(t.S[:end], ',') < 0 {
		return 0
	}
	for i := 1; i < end && t.S[i] != ','; i++ {
		if t.S[i] == '\\' && i+1 < end {
			i++
		}
		b.AddText(t.Cut(i, i+1))
	}
	return end + 1
}

// firstOfRange adds a of the range [a-z] or [1-9:2] and returns its length, 0 if
// it is none.
func firstOfRange(b *pasted.Builder, t pasted.Text) int {
	const longest = 64
	end := strings.IndexByte(t.S[:min(len(t.S), longest)], ']')
	if end < 0 {
		return 0
	}
	bounds, step, stepped := strings.Cut(t.S[1:end], ":")
	from, to, ok := strings.Cut(bounds, "-")
	letters := len(from) == 1 && len(to) == 1 && pasted.IsLetter(from[0]) && pasted.IsLetter(to[0]) && from < to
	if !ok || stepped && !pasted.IsNumber(step) || !letters && !(pasted.IsNumber(from) && pasted.IsNumber(to)) {
		return 0
	}
	b.AddText(t.Cut(1, 1+len(from)))
	return end + 1
}
