package request

// joined puts texts together.
func joined(parts []text) text { return joinedBy("", parts) }

func joinedBy(sep string, parts []text) text {
	if len(parts) == 1 {
		return parts[0]
	}
	var b textBuilder
	if len(parts) > 0 {
		b.gap = parts[0].place()
	}
	for i, p := range parts {
		if i > 0 {
			b.add(sep, p.cut(0, 0).place())
		}
		b.addText(p)
	}
	return b.text()
}

// textBuilder makes a text of bytes that stood apart.
type textBuilder struct {
	b  []byte
	at []Place
	// gap is where the text starts.
	gap Place
}

func (b *textBuilder) add(s string, place Place) {
	b.b = append(b.b, s...)
	for range len(s) {
		b.at = append(b.at, place)
	}
}

func (b *textBuilder) addText(t text) {
	b.b = append(b.b, t.s...)
	for i := range len(t.s) {
		b.at = append(b.at, t.at(i))
	}
}

func (b *textBuilder) len() int { return len(b.b) }

func (b *textBuilder) String() string { return string(b.b) }

func (b *textBuilder) text() text { return text{string(b.b), &places{at: b.at, gap: b.gap}, 0} }
