package pasted

import "strings"

// Builder makes a text of bytes that stood apart.
type Builder struct {
	b  []byte
	at []Place
	// Gap is where the text starts.
	Gap Place
}

// Add adds what stands for a place of the pasted text.
func (b *Builder) Add(s string, place Place) {
	b.b = append(b.b, s...)
	for range len(s) {
		b.at = append(b.at, place)
	}
}

// AddText adds a text, each byte of which keeps its place.
func (b *Builder) AddText(t Text) {
	b.b = append(b.b, t.S...)
	for i := range len(t.S) {
		b.at = append(b.at, t.At(i))
	}
}

// AddValue adds what the name at a place stands for. A value that is made of
// parts is read where it stands, any other where the name stands.
func (b *Builder) AddValue(value Text, name Place) {
	if strings.ContainsAny(value.S, "=&/{\n") {
		b.AddText(value)
		return
	}
	b.Add(value.S, name)
}

// Len is how many bytes were added.
func (b *Builder) Len() int { return len(b.b) }

// String returns what was added.
func (b *Builder) String() string { return string(b.b) }

// Text returns the text that was made.
func (b *Builder) Text() Text { return Text{string(b.b), &places{at: b.at, gap: b.Gap}, 0} }

// Joined puts texts together.
func Joined(parts []Text) Text { return JoinedBy("", parts) }

// JoinedBy puts texts together, with a separator between them.
func JoinedBy(sep string, parts []Text) Text {
	if len(parts) == 1 {
		return parts[0]
	}
	var b Builder
	if len(parts) > 0 {
		b.Gap = parts[0].Place()
	}
	for i, p := range parts {
		if i > 0 {
			b.Add(sep, p.Cut(0, 0).Place())
		}
		b.AddText(p)
	}
	return b.Text()
}
