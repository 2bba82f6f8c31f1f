package search

import (
	"slices"
	"strings"
)

// vocabulary is what misspelt and abbreviated words are compared with.
type vocabulary struct {
	// words are those of all text, the humps of its identifiers, the
	// synonyms, and the names of APIs.
	words []word
	// names are all identifiers.
	names names
}

// gatherer fills in a vocabulary.
type gatherer struct {
	*Index
	vocabulary
	known map[string]bool
	// named are the positions of the names.
	named map[string]int
}

func (ix *Index) newVocabulary() *vocabulary {
	g := gatherer{ix, vocabulary{}, map[string]bool{}, map[string]int{}}
	g.gather()
	return &g.vocabulary
}

func (g *gatherer) gather() {
	for n := range g.entries {
		e := &g.entries[n]
		for i := range e.fields {
			f := &e.fields[i]
			for from, to := range f.words() {
				g.learn(f.norm[from:to])
				if f.wordEnd(from+1) < to {
					g.identifier(n, f, from, to)
				}
			}
		}
		start := 0
		for _, api := range e.apis {
			g.name(api, holder{n, FieldAPI, "", start})
			g.learn(strings.ToLower(api))
			start += len(api) + 1
		}
	}
	for _, row := range g.lexicon().rows {
		for _, m := range row.members {
			if m.kind == latin {
				g.learn(m.text)
			}
		}
	}
}

// learn adds a word that is long enough to be misspelt to the vocabulary.
func (g *gatherer) learn(w string) {
	if len(w) >= minMisspelt && !g.known[w] {
		g.known[w] = true
		g.words = append(g.words, word{w, lettersOf(w)})
	}
}

// identifier adds an identifier of entry n to the names, and its humps to the
// vocabulary.
func (g *gatherer) identifier(n int, f *field, from, to int) {
	for _, h := range f.humpsOf(from, to) {
		g.learn(h)
	}
	start, end := f.span(from, to)
	g.name(f.plain[start:end], holder{n, f.Field, f.Language, f.offset + start})
}

// name adds a name that h holds, and no better.
func (g *gatherer) name(text string, h holder) {
	i, ok := g.named[text]
	if !ok {
		i = len(g.names)
		g.named[text] = i
		g.names = append(g.names, newName(text))
	}
	same := func(k holder) bool { return k.entry == h.entry }
	if !slices.ContainsFunc(g.names[i].holders, same) {
		g.names[i].holders = append(g.names[i].holders, h)
	}
}
