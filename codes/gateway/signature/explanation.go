package signature

import (
	"encoding/hex"
	"slices"
)

// explain adds an explanation, unless the same is there, or a simpler one.
func (s *Search) explain(r *recipe, t *task, w *sought) {
	e := Explanation{
		Hash: r.hash.name, Charset: r.charset, Encoding: w.mistakes, Writing: w.Writing, Separator: r.separator, Named: r.named, Seconds: r.shift,
		OfNothing: r.nothing, Appended: r.appended, OfQuery: r.query != "",
		Bare: slices.Concat(t.base.bare, w.bare),
	}
	e.Before, e.After = s.secret.Mask(e.Before), s.secret.Mask(e.After)
	if len(t.made)+len(w.mistakes) > 0 {
		e.Mistakes = slices.Concat(names(s.given), names(t.made), w.mistakes)
	}
	key := string(s.text) + "\x00" + r.values[theSecret] + r.keyEnd
	for _, m := range e.Mistakes {
		key += "\x00" + string(m)
	}
	if s.seen[key] {
		return
	}
	s.seen[key] = true
	e.Parts, e.Key = s.parts(r, t.base, t.made)
	e.ShowsSecret = r.appended && !r.out[theSecret]
	switch d := s.Diagnosis; {
	case len(d.Explanations) == 0 || len(d.Explanations[0].Mistakes) > len(e.Mistakes):
		d.Explanations = []Explanation{e}
	case len(d.Explanations[0].Mistakes) == len(e.Mistakes):
		d.Explanations = append(d.Explanations, e)
	}
}

func names(made []*Mistake) []MistakeName {
	var all []MistakeName
	for _, m := range made {
		all = append(all, m.Name)
	}
	return all
}

// rightParts returns what should have been hashed. What was not sent is empty.
func rightParts(b *base, secret Secret) []Part {
	s, r := &Search{secret: secret}, b.right
	r.out = [4]bool{}
	parts, _ := s.parts(&r, b, nil)
	return parts
}

// parts returns what r hashes, and its key, for others to see.
func (s *Search) parts(r *recipe, b *base, made []*Mistake) (parts []Part, key *Part) {
	r.pieces(func(of int, piece string) { parts = append(parts, s.part(of, piece, b, made)) })
	if r.hash.keyed != nil {
		p := s.part(theSecret, r.values[theSecret], b, made)
		p.Value += r.keyEnd
		key = &p
	}
	return parts, key
}

// part returns a piece for others to see.
func (s *Search) part(of int, piece string, b *base, made []*Mistake) Part {
	if of < 0 {
		return Part{Value: s.secret.Mask(piece)}
	}
	p := Part{Parameter: "Action", Value: piece, Mistake: "action-signed"}
	if of < len(signed) {
		p = s.changed(Part{Parameter: signed[of], Value: piece}, made)
	}
	if p.Bytes {
		p.Value = hex.EncodeToString([]byte(piece))
	}
	switch {
	case of != theSecret:
		p.Value = s.secret.Mask(p.Value)
	case !p.Literal:
		p.Value = Secret(b.right.values[theSecret]).maskOnly(piece)
	}
	return p
}

// changed returns the part with what was done to it.
func (s *Search) changed(p Part, made []*Mistake) Part {
	for _, m := range made {
		i := slices.Index(m.Of, p.Parameter)
		if i < 0 || m.Kind != ChangesValue {
			continue
		}
		p.Mistake, p.Bytes, p.Literal = m.Name, m.Way == DecodeHex, m.Way == Replace
		if m.Way == Add {
			p.Added = m.Of[1]
		}
	}
	return p
}
