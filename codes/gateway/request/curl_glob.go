package request

import "strings"

// unglobbed returns the first of the URLs that curl makes of one: \ before a
// bracket goes, of {a,b} the first is taken and of [1-3], too. More says that
// there are others, literal where a \ went. What curl refuses stays as it is.
func unglobbed(u text) (first text, literal []Place, more bool) {
	if !strings.ContainsAny(u.s, `[]{}`) {
		return u, nil, false
	}
	b := textBuilder{gap: u.gap()}
	for i := 0; i < len(u.s); {
		n := 0
		switch c := u.s[i]; {
		case c == '\\' && i+1 < len(u.s) && strings.IndexByte("[]{}", u.s[i+1]) >= 0:
			literal = append(literal, u.span(i, i+2))
			b.add(u.s[i+1:i+2], u.span(i, i+2))
			i += 2
			continue
		case c == '{':
			n = firstOfSet(&b, u.from(i))
		case c == '[':
			n = firstOfRange(&b, u.from(i))
		}
		if n == 0 {
			b.addText(u.cut(i, i+1))
			i++
			continue
		}
		more = more || u.s[i] == '[' || strings.IndexByte(u.s[i:i+n], ',') > 0
		i += n
	}
	return b.text(), literal, more
}

// firstOfSet adds a of the set {a,b,…} and returns its length, 0 if it is none.
// {name} is a blank to be filled in rather than a set of one.
func firstOfSet(b *textBuilder, t text) int {
	end := 1
	for end < len(t.s) && strings.IndexByte("{}[]&", t.s[end]) < 0 {
		if t.s[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(t.s) || t.s[end] != '}' || isLetter(t.s[1]) && strings.IndexByte(t.s[:end], ',') < 0 {
		return 0
	}
	for i := 1; i < end && t.s[i] != ','; i++ {
		if t.s[i] == '\\' && i+1 < end {
			i++
		}
		b.addText(t.cut(i, i+1))
	}
	return end + 1
}

// firstOfRange adds a of the range [a-z] or [1-9:2] and returns its length, 0 if
// it is none.
func firstOfRange(b *textBuilder, t text) int {
	const longest = 64
	end := strings.IndexByte(t.s[:min(len(t.s), longest)], ']')
	if end < 0 {
		return 0
	}
	bounds, step, stepped := strings.Cut(t.s[1:end], ":")
	from, to, ok := strings.Cut(bounds, "-")
	letters := len(from) == 1 && len(to) == 1 && isLetter(from[0]) && isLetter(to[0]) && from < to
	if !ok || stepped && !isNumber(step) || !letters && !(isNumber(from) && isNumber(to)) {
		return 0
	}
	b.addText(t.cut(1, 1+len(from)))
	return end + 1
}
