package search

import (
	"unicode/utf8"
)

// instead returns the terms that another word stands for in e.
func instead(e *entry, terms []*term) []Instead {
	var all []Instead
	for _, t := range terms {
		best := t.at(e)
		if t.filler || best.isNone() || !best.meant && t.asked == "" {
			continue
		}
		asked := t.asked
		if asked == "" {
			asked = t.tokens[0].text
		}
		found := e.listing(t)
		for _, u := range append([]*term{t}, t.also...) {
			if w := u.wordIn(e, best.field, asked); found == "" || sameScript(w, asked) {
				found = w
			}
			if sameScript(found, asked) {
				break
			}
		}
		if found != "" {
			all = append(all, Instead{asked, found})
		}
	}
	return all
}

// wordIn returns what stands for t in the field of e, in the script of asked
// if it stands there so.
func (t *term) wordIn(e *entry, in Field, asked string) (word string) {
	for k := range t.tokens {
		for i := range e.fields {
			f := &e.fields[i]
			if f.Field != in {
				continue
			}
			for at := range f.all(&t.tokens[k]) {
				start, end := f.span(at.from, at.to)
				if word = f.plain[start:end]; sameScript(word, asked) {
					return word
				}
			}
		}
	}
	return word
}

func sameScript(a, b string) bool {
	return a != "" && b != "" && (a[0] < utf8.RuneSelf) == (b[0] < utf8.RuneSelf)
}
