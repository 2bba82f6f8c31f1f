package pasted

import "strings"

// HeaderLine parts "Name: value".
func HeaderLine(t Text) (name, value Text, ok bool) {
	from := 0
	if strings.HasPrefix(t.S, ":") {
		from = 1
	}
	i := strings.IndexByte(t.S[from:], ':')
	if i < 0 {
		return Text{}, Text{}, false
	}
	i += from
	name = t.Cut(0, i).Trim()
	if name.S == "" || strings.ContainsAny(name.S, " \t\"'{}/?&=") {
		return Text{}, Text{}, false
	}
	return name, t.From(i + 1).Trim(), true
}

// Unbroken takes the line breaks, with the blanks around them, out of a text without
// blanks that is broken over lines, and returns where they stood.
func (t Text) Unbroken() (Text, []Place) {
	if !strings.ContainsAny(t.S, "\r\n") {
		return t, nil
	}
	var breaks []Place
	b := Builder{Gap: t.Gap()}
	for i := 0; i < len(t.S); {
		j := i
		for j < len(t.S) && IsBlank(t.S[j]) {
			j++
		}
		if strings.ContainsAny(t.S[i:j], "\r\n") {
			breaks = append(breaks, t.Span(i, j))
			i = j
			continue
		}
		j = max(j, i+1)
		b.AddText(t.Cut(i, j))
		i = j
	}
	return b.Text(), breaks
}
