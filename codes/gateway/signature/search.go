package signature

import (
	"crypto/sha512"
	"fmt"
	"io"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// Search looks for the mistakes by which a signature came about: for none (but
// white space), then for one, then for two that combine.
type Search struct {
	*Diagnosis
	secret Secret
	bases  []base
	// sought are what digests of a size may be written as, by that size.
	sought map[int][]sought
	// given are the values that were not sent.
	given []*Mistake
	// made is how many mistakes the tasks make, besides those given and those in
	// the encoding.
	made  int
	tasks []task
	// seen are the explanations, by what was hashed and the mistakes.
	seen   map[string]bool
	hasher hasher
	// recipes has one mistake more in each place. It is reused, as are text,
	// coded and digest, and what is written.
	recipes                      [mostMistakes + 1]recipe
	text, coded, digest, written []byte
}

// Format prints nothing of what a search holds, since that is the secret, too.
func (Search) Format(f fmt.State, _ rune) { io.WriteString(f, "search") }

// mostMistakes is how many mistakes are looked for together, besides those that
// a value which was not sent gives.
const mostMistakes = 2

// longest is how many bytes are tried to sign: some 70 are to be expected, or
// some hundred of a query string.
const longest = 4096

// base is what mistakes are made upon: the values as they were sent, or
// without the white space around them.
type base struct {
	right recipe
	bare  []string
}

// task is to make mistakes in all their variants.
type task struct {
	base *base
	made []*Mistake
}

// NewSearch starts a search. A value that was not sent was not signed, either.
func NewSearch(sent Sent, secret Secret) *Search {
	s := &Search{Diagnosis: &Diagnosis{}, secret: secret, seen: map[string]bool{}, written: make([]byte, 0, 8*sha512.Size)}
	values := sent.values(secret)
	if len(strings.Join(values[:], "")) > longest {
		s.Over, s.TooLong = true, true
		return s
	}
	s.sought = spelled(sent.Signature)
	to := newSending(&sent)
	s.bases = []base{{right: rightRecipe(values, to)}}
	if bare, names := withoutBlanks(values); names != nil {
		s.bases = append(s.bases, base{rightRecipe(bare, to), names})
	}
	s.given = notSent(&s.bases[0].right)
	s.Right = rightParts(&s.bases[0], s.secret)
	s.Untried = untried(s.bases[0].right)
	s.tasks = s.plan()
	return s
}

// withoutBlanks returns the values without white space around them, the secret
// also without quotation marks, and the names of those that have any; none if
// nothing is left of one.
func withoutBlanks(values [4]string) (bare [4]string, names []string) {
	for i, value := range values {
		bare[i] = strings.Trim(value, pasted.Blanks)
		if i == theSecret {
			bare[i] = Unquoted(bare[i])
		}
		if bare[i] != value {
			names = append(names, signed[i])
		}
		if bare[i] == "" && value != "" {
			return values, nil
		}
	}
	return bare, names
}

// notSent returns the mistakes of leaving out what was not sent.
func notSent(right *recipe) []*Mistake {
	var given []*Mistake
	for i := range mistakes() {
		m := &mistakes()[i]
		if m.Way == LeaveOut && right.out[slices.Index(signed[:], m.Of[0])] {
			given = append(given, m)
		}
	}
	return given
}

// untried returns the mistakes that change nothing in any way.
func untried(right recipe) []MistakeName {
	var names, tried []MistakeName
	for i := range mistakes() {
		m := &mistakes()[i]
		if m.Kind == ChangesEncoding || slices.Contains(tried, m.Name) {
			continue
		}
		changes := func(variant string) bool {
			r := right
			return r.make(m, variant)
		}
		if slices.ContainsFunc(m.Variants, changes) {
			tried = append(tried, m.Name)
		} else if !slices.Contains(names, m.Name) {
			names = append(names, m.Name)
		}
	}
	return slices.DeleteFunc(names, func(n MistakeName) bool { return slices.Contains(tried, n) })
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

// sizeOf returns the size of the digest with these mistakes, as recipe.size
// has it.
func sizeOf(made []*Mistake) int {
	r := recipe{hash: &hashes[0], sending: &sending{}}
	for _, m := range made {
		switch m.Way {
		case HashWith, Sort, SignQuery, AppendSum:
			r.make(m, m.Variants[0])
		}
	}
	return r.size()
}

// fits reports whether a digest of this size can be what is sought, with no
// more mistakes than are looked for.
func (s *Search) fits(size int) bool {
	return slices.ContainsFunc(s.sought[size], func(w sought) bool { return s.made+len(w.mistakes) <= mostMistakes })
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
	s.text = r.text(s.text[:0])
	all := s.sought[r.size()]
	if r.appended && !slices.ContainsFunc(all, func(w sought) bool { return len(w.text) == 2*(len(s.text)+r.hash.size) }) {
		return
	}
	s.Tried++
	s.digest = s.finish(s.digest[:0], r)
	for i := range all {
		if w := &all[i]; s.made+len(w.mistakes) <= mostMistakes && w.is(s.digest, s.written[:0]) {
			s.explain(r, t, w)
		}
	}
}

// finish appends the digest of s.text to b, or s.text itself and the digest of
// nothing.
func (s *Search) finish(b []byte, r *recipe) []byte {
	text, key := s.text, r.values[theSecret]+r.keyEnd
	if r.charset != "" {
		s.coded = recoded(s.coded[:0], string(text), r.charset)
		text, key = s.coded, string(recoded(nil, key, strings.TrimSuffix(r.charset, "-bom")))
	}
	if r.appended {
		b, text = append(b, text...), nil
	}
	return s.hasher.sum(b, text, r.hash, key)
}
