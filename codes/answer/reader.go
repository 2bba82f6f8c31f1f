package answer

import "zimcodes/codes"

// Reader reads a text in steps, for a long one in a browser.
type Reader struct {
	text     string
	root     *scope
	mentions mentions
	requests requests
	// found are the codes of answers, mentioned those of sentences. An answer's
	// may be mentioned, too. Each are mostly in order.
	found, mentioned []stood
	// answers are found in the order in which they end.
	answers []*placed
	// ended says that the whole text is read; then what was found is put in
	// order.
	ended   bool
	codes   []stood
	seen    map[codes.Code]bool
	reading Reading
}

// placed is an answer with the bracket around it that opens first, which may
// hold more of its entry in a log.
type placed struct {
	Answer
	around Place
}

// stood is a code, with its place.
type stood struct {
	at   int
	code codes.Code
}

// NewReader returns a reader of a text.
func NewReader(text string) *Reader {
	r := &Reader{text: text, seen: map[codes.Code]bool{}}
	r.root = newScope(r, text)
	r.root.undress()
	return r
}

// Step reads as long as some n bytes take and reports whether there is more.
func (r *Reader) Step(n int) bool {
	const perAnswer, perCode = 400, 100
	switch {
	case !r.ended:
		r.scan(n)
		return true
	case r.assign(n/perAnswer + 1), r.merge(n/perCode + 1):
		return true
	}
	return false
}

// scan reads on.
func (r *Reader) scan(n int) {
	r.root.run(n)
	to := r.Done()
	r.mentions.run(r.text, to, &r.mentioned)
	r.requests.run(r.text, to)
	if to < len(r.text) {
		return
	}
	r.root.end()
	r.ended = true
	inOrder(r.answers, func(a, b *placed) bool { return a.Place.Start < b.Place.Start })
	inOrder(r.found, func(a, b stood) bool { return a.at < b.at })
}

// assign tells some n answers the Action of their requests and reports whether
// there are more.
func (r *Reader) assign(n int) bool {
	for ; n > 0 && len(r.answers) > 0; n-- {
		next := len(r.text)
		if len(r.answers) > 1 {
			next = r.answers[1].Place.Start
		}
		r.requests.assign(r.text, r.answers[0], next)
		r.reading.Answers = append(r.reading.Answers, r.answers[0].Answer)
		r.answers = r.answers[1:]
	}
	return len(r.answers) > 0
}

// merge puts some n codes in order, each place once, and reports whether there
// are more.
func (r *Reader) merge(n int) bool {
	for a, b := &r.found, &r.mentioned; n > 0 && len(*a)+len(*b) > 0; n-- {
		from := a
		if len(*a) == 0 || len(*b) > 0 && (*b)[0].at < (*a)[0].at {
			from = b
		}
		s := (*from)[0]
		*from = (*from)[1:]
		if k := len(r.codes); k > 0 && r.codes[k-1].at == s.at {
			continue
		}
		r.codes = append(r.codes, s)
		if !r.seen[s.code] {
			r.seen[s.code] = true
			r.reading.Codes = append(r.reading.Codes, s.code)
		}
	}
	return len(r.found)+len(r.mentioned) > 0
}

// Done is how much of the text is read, in bytes.
func (r *Reader) Done() int {
	if r.root.i < len(r.root.s) {
		return r.root.at(r.root.i)
	}
	return len(r.text)
}

// Reading returns what the text holds, once it is read.
func (r *Reader) Reading() Reading { return r.reading }

// add notes a code of an answer.
func (r *Reader) add(at int, c codes.Code) { r.found = append(r.found, stood{at, c}) }

// inOrder puts values in order that nearly are: an answer is found when it ends,
// after those within it, and those are no more deep than brackets are.
func inOrder[T any](values []T, before func(a, b T) bool) {
	for i := 1; i < len(values); i++ {
		for k := i; k > 0 && before(values[k], values[k-1]); k-- {
			values[k], values[k-1] = values[k-1], values[k]
		}
	}
}
