package answer

import (
	"cmp"
	"slices"

	"zimcodes/codes"
)

// Reader reads a text in steps, for a long one in a browser.
type Reader struct {
	text string
	root *scope
	found
	mentions mentions
	requests requests
	// answers are found in the order in which they end.
	answers []placed
}

// placed is an answer with the bracket around it that opens first, which may
// hold more of its entry in a log.
type placed struct {
	Answer
	around Place
}

// found are the codes of a text, with their places.
type found struct{ codes []stood }

type stood struct {
	at   int
	code codes.Code
}

func (f *found) add(at int, c codes.Code) { f.codes = append(f.codes, stood{at, c}) }

// NewReader returns a reader of a text.
func NewReader(text string) *Reader {
	r := &Reader{text: text}
	r.root = newScope(r, text)
	return r
}

// Step reads some n bytes on and reports whether there is more.
func (r *Reader) Step(n int) bool {
	r.root.run(n)
	to := r.root.i
	r.mentions.run(r.text, to, &r.found)
	r.requests.run(r.text, to)
	if to < len(r.text) {
		return true
	}
	r.root.end()
	return false
}

// Done is how much of the text is read, in bytes.
func (r *Reader) Done() int { return r.root.i }

// Reading returns what the text holds once it is read.
func (r *Reader) Reading() Reading {
	slices.SortStableFunc(r.answers, func(a, b placed) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	r.requests.assign(r.text, r.answers)
	var all []Answer
	for _, a := range r.answers {
		all = append(all, a.Answer)
	}
	return Reading{all, r.found.distinct()}
}

// distinct returns the codes by first appearance.
func (f *found) distinct() []codes.Code {
	slices.SortStableFunc(f.codes, func(a, b stood) int { return cmp.Compare(a.at, b.at) })
	seen := map[codes.Code]bool{}
	var all []codes.Code
	for _, s := range f.codes {
		if !seen[s.code] {
			seen[s.code] = true
			all = append(all, s.code)
		}
	}
	return all
}
