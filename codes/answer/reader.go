package answer

import (
	"slices"
	"sort"

	"zimcodes/codes"
)

// Reader reads a text in steps, for a long one in a browser.
type Reader struct {
	text string
	root *scope
	found
	mentions mentions
	// mentioned are the codes of sentences, found those of answers, too, once all
	// is read: each are mostly in order.
	mentioned found
	requests  requests
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
	r.mentions.run(r.text, to, &r.mentioned)
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
	sorted(r.answers, func(i, k int) bool { return r.answers[i].Place.Start < r.answers[k].Place.Start })
	r.requests.assign(r.text, r.answers)
	all := make([]Answer, 0, len(r.answers))
	for _, a := range r.answers {
		all = append(all, a.Answer)
	}
	r.found.merge(&r.mentioned)
	if len(all) == 0 {
		all = nil
	}
	return Reading{all, r.found.distinct()}
}

// merge takes in the codes of sentences, in order, each place once: that of an
// answer may be mentioned, too.
func (f *found) merge(others *found) {
	sorted(f.codes, func(i, k int) bool { return f.codes[i].at < f.codes[k].at })
	all := make([]stood, 0, len(f.codes)+len(others.codes))
	for a, b := f.codes, others.codes; len(a)+len(b) > 0; {
		if len(b) == 0 || len(a) > 0 && a[0].at <= b[0].at {
			all, a = append(all, a[0]), a[1:]
		} else {
			all, b = append(all, b[0]), b[1:]
		}
	}
	f.codes = slices.CompactFunc(all, func(a, b stood) bool { return a.at == b.at })
	others.codes = nil
}

// sorted puts a slice in order, which it mostly is.
func sorted(slice any, less func(i, k int) bool) {
	if !sort.SliceIsSorted(slice, less) {
		sort.SliceStable(slice, less)
	}
}

// distinct returns the codes by first appearance.
func (f *found) distinct() []codes.Code {
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
