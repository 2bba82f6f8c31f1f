package search

// gatherer fills in an index's vocabulary and names.
type gatherer struct {
	*Index
	known map[string]bool
	// named is by identifier the last entry that has it.
	named map[string]int
}

func (g *gatherer) gather() {
	for n := range g.entries {
		e := &g.entries[n]
		for i := range e.fields {
			f := &e.fields[i]
			if f.Field == FieldDescription {
				g.names = append(g.names, name{n, f, 0, withoutNUL(f.plain), true})
			}
			for from, to := range f.words() {
				g.learn(f.norm[from:to])
				if f.wordEnd(from+1) < to {
					g.identifier(n, f, from, to)
				}
			}
		}
	}
}

// learn adds a word that is long enough to be misspelt to the vocabulary.
func (g *gatherer) learn(w string) {
	if len(w) >= minMisspelt && !g.known[w] {
		g.known[w] = true
		g.vocabulary = append(g.vocabulary, w)
	}
}

// identifier adds an identifier of entry n to the names, and its humps to the
// vocabulary.
func (g *gatherer) identifier(n int, f *field, from, to int) {
	for i, j := from, 0; i < to; i = j {
		j = f.wordEnd(i + 1)
		g.learn(f.norm[i:j])
	}
	w := f.norm[from:to]
	if last, ok := g.named[w]; ok && last == n {
		return
	}
	g.named[w] = n
	start, end := f.span(from, to)
	g.names = append(g.names, name{n, f, start, withoutNUL(f.plain[start:end]), false})
}
