package signature

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
)

// Search looks for the mistakes by which a signature came about: for none (but
// white space), then for one, then for two that combine.
type Search struct {
	*Diagnosis
	secret Secret
	bases  []base
	// sought are what digests of a size may be written as, by that size.
	sought map[int][]sought
	// made is how many mistakes the tasks make, besides those in the encoding.
	made  int
	tasks []task
	// seen are the explanations, by what was hashed and the mistakes.
	seen   map[string]bool
	hasher hasher
	// recipes has one mistake more in each place. It is reused, as are text,
	// digest and written.
	recipes               [mostMistakes + 1]recipe
	text, digest, written []byte
}

// Format prints nothing of what a search holds, since that is the secret, too.
func (Search) Format(f fmt.State, _ rune) { io.WriteString(f, "search") }

// mostMistakes is how many mistakes are looked for together.
const mostMistakes = 2

// longest is how many bytes are tried to sign: some 70 are to be expected.
const longest = 4096

// base is what mistakes are made upon: the values as they were sent, or
// without the white space around them.
type base struct {
	right recipe
	bare  []string
}

// sought is what a digest must be written as to be the signature.
type sought struct {
	text string
	*spelling
	bare []string
}

// task is to make mistakes in all their variants.
type task struct {
	base *base
	made []*Mistake
}

// NewSearch starts a search. The values are in the order of signed.
func NewSearch(values [4]string, signature string) *Search {
	s := &Search{Diagnosis: &Diagnosis{}, secret: Secret(values[theSecret]), seen: map[string]bool{}}
	if len(strings.Join(values[:], "")) > longest {
		s.Over, s.TooLong = true, true
		return s
	}
	s.sought = spelled(signature)
	s.bases = []base{{right: rightRecipe(values)}}
	bare := values
	var names []string
	for i, value := range values {
		bare[i] = strings.Trim(value, request.Blanks)
		if i == theSecret {
			bare[i] = Unquoted(bare[i])
		}
		if bare[i] != value {
			names = append(names, signed[i])
		}
	}
	if names != nil && !slices.Contains(bare[:], "") {
		s.bases = append(s.bases, base{rightRecipe(bare), names})
	}
	s.Right, _ = s.parts(&s.bases[0].right, &s.bases[0], nil)
	s.Untried = untried(s.bases[0].right)
	s.tasks = s.plan()
	return s
}

// spelled returns what digests of each size must be written as.
func spelled(signature string) map[int][]sought {
	all := map[int][]sought{}
	forms := []sought{{text: signature}}
	if bare := strings.Trim(signature, request.Blanks); bare != signature {
		forms = append(forms, sought{text: bare, bare: []string{"Signature"}})
	}
	for _, size := range []int{16, 20, 32, 64} {
		for i := range spellings {
			for _, form := range forms {
				text := spellings[i].read(form.text)
				if least, most := spellings[i].length(size); least <= len(text) && len(text) <= most {
					all[size] = append(all[size], sought{text, &spellings[i], form.bare})
				}
			}
		}
	}
	return all
}

// untried returns the mistakes that change nothing in any way.
func untried(right recipe) []MistakeName {
	var names []MistakeName
	for i := range mistakes() {
		m := &mistakes()[i]
		r := right
		if m.Kind == ChangesValue && !slices.Contains(names, m.Name) && !r.make(m, m.Variants[0]) {
			names = append(names, m.Name)
		}
	}
	return names
}

// plan returns the tasks that make s.made mistakes and whose digests may fit.
func (s *Search) plan() []task {
	var tasks []task
	add := func(made ...*Mistake) {
		if !s.fits(sizeOf(made)) {
			return
		}
		for b := range s.bases {
			tasks = append(tasks, task{&s.bases[b], made})
		}
	}
	if s.made == 0 {
		add()
		return tasks
	}
	for i := range mistakes() {
		first := &mistakes()[i]
		if first.Way == Encode {
			break
		}
		if s.made == 1 {
			add(first)
			continue
		}
		for j := i + 1; j < len(mistakes()); j++ {
			if second := &mistakes()[j]; second.Way != Encode && combine(first, second) {
				add(first, second)
			}
		}
	}
	return tasks
}

// sizeOf returns the size of the digest with these mistakes.
func sizeOf(made []*Mistake) int {
	r := rightRecipe([4]string{})
	for _, m := range made {
		if m.Way == HashWith || m.Way == Sort {
			r.make(m, m.Variants[0])
		}
	}
	return r.hash.size
}

// fits reports whether a digest of this size can be what is sought, with no
// more mistakes than are looked for.
func (s *Search) fits(size int) bool {
	all := s.sought[size]
	return len(all) > 0 && s.made+len(all[0].mistakes) <= mostMistakes
}

// Step tries about n digests, at most 1400 more, and reports whether there
// are more to try.
func (s *Search) Step(n int) bool {
	for end := s.Tried + n; s.Tried < end && !s.Over; {
		if len(s.tasks) > 0 {
			t := s.tasks[0]
			s.tasks = s.tasks[1:]
			s.recipes[0] = t.base.right
			s.run(&t, 0)
			continue
		}
		if s.Over = s.made == mostMistakes || len(s.Explanations) > 0; !s.Over {
			s.made++
			s.tasks = s.plan()
		}
	}
	return !s.Over
}

// run makes the mistakes of a task from the one of number n on, in all their
// variants, upon s.recipes[n].
func (s *Search) run(t *task, n int) {
	if n == len(t.made) {
		s.try(&s.recipes[n], t)
		return
	}
	for _, variant := range t.made[n].Variants {
		s.recipes[n+1] = s.recipes[n]
		if s.recipes[n+1].make(t.made[n], variant) {
			s.run(t, n+1)
		}
	}
}

// try computes a digest and compares it with what is sought.
func (s *Search) try(r *recipe, t *task) {
	s.Tried++
	s.text = s.text[:0]
	r.pieces(func(_ int, piece string) { s.text = append(s.text, piece...) })
	s.digest = s.hasher.sum(s.digest[:0], s.text, r.hash, r.values[theSecret])
	for _, w := range s.sought[r.hash.size] {
		if s.written = w.write(s.written[:0], s.digest); string(s.written) == w.text {
			s.explain(r, t, w)
		}
	}
}
