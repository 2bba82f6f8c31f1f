package layout

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// unframed takes off what stands before every line of a text: what mails quote
// with, the sign of a comment or of an added line, a logger's name.
func unframed(t pasted.Text) pasted.Text {
	first, rest, _ := strings.Cut(t.S, "\n")
	frame := frameOf(first)
	if frame == "" {
		frame = tagOf(first, pasted.Line(rest))
	}
	if frame == "" {
		return t
	}
	bare := strings.TrimRight(frame, " \t")
	mail := strings.Trim(bare, ">") == ""
	lines := t.Lines()
	for i, l := range lines {
		if mail && strings.HasPrefix(l.S, ">") { // quoted once more, or less
			frame = frameOf(l.S)
		}
		switch {
		case strings.HasPrefix(l.S, frame):
			lines[i] = l.From(len(frame))
		case l.S == "" || strings.TrimRight(l.S, " \t") == bare:
			lines[i] = l.From(len(l.S))
		default:
			return t
		}
	}
	return pasted.JoinedBy("\n", lines).Paced(t)
}

// frameOf returns what may be the frame of a line, "" if there is none.
func frameOf(l string) string {
	const longest = 40
	i := pasted.SkipInline(l, 0)
	end := i
	for end < len(l) && l[end] == l[i] && strings.IndexByte(">/#+", l[i]) >= 0 {
		end++
	}
	switch {
	case end == i:
		for end < len(l) && end < longest && (pasted.IsWordByte(l[end]) || strings.IndexByte(" -.", l[end]) >= 0) {
			end++
		}
		if end == i || end >= len(l) || l[end] != '|' {
			return ""
		}
		end++
	case (l[i] == '/' || l[i] == '#') && (end == len(l) || l[end] != ' '), l[i] == '/' && end-i == 1:
		return ""
	}
	if end < len(l) && l[end] == ' ' {
		end++
	}
	return l[:end]
}

// tagOf returns what a logger put before two lines: the same words, and a sign
// that ends them.
func tagOf(a, b string) string {
	const shortest, longest = 6, 100
	tag := a[:sharedPrefix(a[:min(len(a), longest)], b)]
	bare := strings.TrimRight(tag, " \t")
	if len(bare) < shortest || strings.IndexByte(":])", bare[len(bare)-1]) < 0 || strings.ContainsAny(bare, "=\"'`{") || strings.HasPrefix(a[len(bare):], "//") || slices.ContainsFunc(strings.FieldsFunc(bare, isNoLetter), wire.IsPublic) {
		return ""
	}
	return tag[:min(len(tag), len(bare)+1)]
}

func isNoLetter(r rune) bool { return !pasted.IsWordRune(r) }

// unmarked takes off the marks for code that stand around a whole text.
func unmarked(t pasted.Text) pasted.Text {
	t = t.Trim()
	if n := len(t.S); n > 2 && t.S[0] == '`' && t.S[n-1] == '`' && strings.Count(t.S, "`") == 2 {
		return t.Cut(1, n-1).Trim()
	}
	return t
}
