package search

import (
	"unicode/utf8"
)

// instead returns the terms that another word stands for in e, where there is
// one in the same script.
func instead(e *entry, terms []*term) []Instead {
	var all []Instead
	for _, t := range terms {
		best := t.at(e)
		if best.isNone() || !best.meant && t.asked == "" {
			continue
		}
		kind, asked := Spelt, t.asked
		if asked == "" {
			kind, asked = Meant, t.tokens[0].text
		}
		for _, u := range append([]*term{t}, t.also...) {
			if found := u.wordIn(e, best.field, asked); sameScript(found, asked) {
				all = append(all, Instead{kind, asked, found})
				break
			}
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
