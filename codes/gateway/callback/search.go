package callback

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// mostMistakes is how many mistakes are looked for together.
const mostMistakes = 2

// search looks for the mistakes by which signatures of one callback came about.
type search struct {
	given, other Secret
	// bases are what mistakes are made upon: the secret as it was given, or
	// without white space and quotation marks.
	bases  []base
	hasher hasher
	// sought are the ways in which a signature may be written.
	sought  []sought
	finding *Finding
	// recipes has one mistake more in each place. It is used again, as are text,
	// digest and written.
	recipes               [mostMistakes + 1]recipe
	text, digest, written []byte
}

type base struct {
	right recipe
	bare  bool
}

// sought is what a digest must be written as to be the signature.
type sought struct {
	*spelling
	text string
}

// Format prints nothing of what a search holds, since that is the secret, too.
func (search) Format(f fmt.State, _ rune) { io.WriteString(f, "search") }

func newSearch(v values, miniGame bool, other, body, sent string) *search {
	s := &search{given: Secret(v[theSecret]), other: Secret(other)}
	bare := v
	bare[theSecret] = signature.Unquoted(strings.Trim(v[theSecret], pasted.Blanks))
	bodies := writeBody(body, sent)
	for i, v := range []values{v, bare} {
		if i > 0 && (bare[theSecret] == "" || v[theSecret] == string(s.given)) {
			break
		}
		r := rightRecipe(v, miniGame)
		r.other, r.bodies = other, bodies
		s.bases = append(s.bases, base{r, i > 0})
	}
	return s
}

// explain looks for a signature.
func (s *search) explain(sent string) *Finding {
	s.finding, s.sought = &Finding{Signature: sent}, nil
	for i := range spellings {
		if text := spellings[i].read(strings.Trim(sent, pasted.Blanks)); text != "" {
			s.sought = append(s.sought, sought{&spellings[i], text})
		}
	}
	for _, look := range []func(*base){s.none, s.single, s.pairs} {
		for i := range s.bases {
			look(&s.bases[i])
		}
		if s.finding.Explanations != nil {
			break
		}
	}
	return s.finding
}

func (s *search) none(b *base) { s.run(b) }

func (s *search) single(b *base) {
	for i := range mistakes {
		s.run(b, &mistakes[i])
	}
}

func (s *search) pairs(b *base) {
	for i := range mistakes {
		for j := i + 1; j < len(mistakes); j++ {
			if combine(&mistakes[i], &mistakes[j]) {
				s.run(b, &mistakes[i], &mistakes[j])
			}
		}
	}
}

// run makes mistakes in all their variants. Those in how a digest is written
// are made by the spellings.
func (s *search) run(b *base, made ...*Mistake) {
	for _, m := range made {
		if m.change == nil {
			return
		}
	}
	s.recipes[0] = b.right
	s.make(b, made, 0)
}

// make makes the mistakes from the one of number n on, upon s.recipes[n].
func (s *search) make(b *base, made []*Mistake, n int) {
	if n == len(made) {
		s.try(&s.recipes[n], b, made)
		return
	}
	m := made[n]
	for i := 0; ; i++ {
		variant, ok := m.variant(i)
		if !ok {
			return
		}
		s.recipes[n+1] = s.recipes[n]
		if m.change(&s.recipes[n+1], m.of, variant) {
			s.make(b, made, n+1)
		}
	}
}

// try computes a digest, unless none of its size is sought, and compares it. Of
// two mistakes neither may be in the encoding.
func (s *search) try(r *recipe, b *base, made []*Mistake) {
	computed := false
	for _, w := range s.sought {
		if !w.fits(r.hash.size, len(w.text)) || len(made) == mostMistakes && w.mistake != "" {
			continue
		}
		if !computed {
			computed = true
			s.finding.Tried++
			s.text = r.text(s.text[:0])
			s.digest = s.hasher.sum(s.digest, s.text, r.hash, r.values[theSecret])
		}
		if s.written = w.write(s.written[:0], s.digest); string(s.written) == w.text {
			s.add(r, b, made, w.mistake)
		}
	}
}

// add adds an explanation, unless one with the same mistakes, or with fewer, is
// there.
func (s *search) add(r *recipe, b *base, made []*Mistake, spelling MistakeName) {
	e := Explanation{Hash: r.hash.name, Separator: r.separator, Seconds: r.shift, Bare: b.bare}
	for _, m := range made {
		e.Mistakes = append(e.Mistakes, m.Name)
	}
	if spelling != "" {
		e.Mistakes = append(e.Mistakes, spelling)
	}
	all := s.finding.Explanations
	if slices.ContainsFunc(all, func(o Explanation) bool {
		return len(o.Mistakes) < len(e.Mistakes) || slices.Equal(o.Mistakes, e.Mistakes)
	}) {
		return
	}
	e.Parts = s.parts(r, made...)
	if r.hash.keyed != nil {
		key := s.part(theSecret, r.values[theSecret], made)
		e.Key = &key
	}
	s.finding.Explanations = append(slices.DeleteFunc(all, func(o Explanation) bool { return len(o.Mistakes) > len(e.Mistakes) }), e)
}

// parts returns what a recipe hashes, for others to see.
func (s *search) parts(r *recipe, made ...*Mistake) []signature.Part {
	var all []signature.Part
	r.pieces(func(of int, piece string) { all = append(all, s.part(of, piece, made)) })
	return all
}

// kindOf are the mistakes in a value, by its place.
var kindOf = [4]MistakeKind{theNonce: ChangesNonce, theSecret: ChangesSecret, theTimestamp: ChangesTimestamp}

func (s *search) part(of int, piece string, made []*Mistake) signature.Part {
	if of < 0 {
		return signature.Part{Value: s.other.Mask(s.given.Mask(piece))}
	}
	p := signature.Part{Parameter: names[of], Value: s.other.Mask(s.given.Mask(piece))}
	for _, m := range made {
		if m.Kind == kindOf[of] {
			p.Mistake, p.Bytes = m.Name, m.Name == "secret-bytes"
		}
	}
	if of == theSecret {
		p.Value = s.masked(piece)
	}
	return p
}

// masked puts dots in place of a secret and leaves what was put around it. One
// that was changed otherwise is dots as a whole.
func (s *search) masked(piece string) string {
	bare := signature.Unquoted(strings.Trim(string(s.given), pasted.Blanks))
	for _, secret := range []string{string(s.given), bare} {
		if before, after, ok := strings.Cut(piece, secret); ok && secret != "" {
			return before + request.Masked + after
		}
	}
	return request.Masked
}
