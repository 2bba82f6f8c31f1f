package signature

import (
	"encoding/hex"
	"slices"
)

// explain adds an explanation, unless the same is there. No spelling of a
// signature has fewer mistakes than another that it matches as well, so all
// that are found after as many mistakes are equally simple.
func (s *Search) explain(r *recipe, t *task, w sought) {
	e := Explanation{
		Hash: r.hash.name, Encoding: w.mistakes, Separator: r.separator, Named: r.named, Seconds: r.shift,
		Bare: slices.Concat(t.base.bare, w.bare),
	}
	for _, m := range t.made {
		e.Mistakes = append(e.Mistakes, m.Name)
	}
	e.Mistakes = append(e.Mistakes, w.mistakes...)
	key := string(s.text) + "\x00" + r.values[theSecret]
	for _, m := range e.Mistakes {
		key += "\x00" + string(m)
	}
	if s.seen[key] {
		return
	}
	s.seen[key] = true
	e.Parts, e.Key = s.parts(r, t.base, t.made)
	s.Explanations = append(s.Explanations, e)
}

// parts returns what r hashes, and its key, for others to see.
func (s *Search) parts(r *recipe, b *base, made []*Mistake) (parts []Part, key *Part) {
	part := func(of int, piece string) Part {
		if of < 0 {
			return Part{Value: piece}
		}
		p := Part{Parameter: signed[of], Value: piece}
		for _, m := range made {
			if slices.Contains(m.Of, p.Parameter) {
				p.Mistake, p.Bytes = m.Name, m.Way == DecodeHex
			}
		}
		if p.Bytes {
			p.Value = hex.EncodeToString([]byte(piece))
		}
		p.Value = s.secret.Mask(p.Value)
		if of == theSecret {
			p.Value = Secret(b.right.values[theSecret]).maskOnly(piece)
		}
		return p
	}
	r.pieces(func(of int, piece string) { parts = append(parts, part(of, piece)) })
	if r.hash.keyed != nil {
		p := part(theSecret, r.values[theSecret])
		key = &p
	}
	return parts, key
}
