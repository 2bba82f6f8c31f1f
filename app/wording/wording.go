// Package wording says what the engines find, in both languages: every sentence
// about findings, mistakes, forms, secrets, times, drafts and what was left out of
// a text, and those about entries and results.
//
// A sentence is written as codes.Text, in a table where there are many, English
// and Chinese side by side. What stands between backticks is code; {name} is a
// slot, which the function that says the sentence fills in. Sentences come out
// as spans, or as a string where nothing in them is code. Foreign text is made
// visible and short; a secret is never part of one.
package wording

import (
	"strings"

	"zimcodes/codes"
)

// plain is a sentence without code.
//
//go:noinline
func plain(sentence string) []codes.Span { return []codes.Span{{Text: sentence}} }

// fill makes spans of a sentence and asks for what its slots hold.
func fill(sentence codes.Prose, hold func(slot string) []codes.Span) []codes.Span {
	var out []codes.Span
	for sentence != "" {
		i := strings.IndexAny(string(sentence), "`{")
		if i < 0 {
			return append(out, codes.Span{Text: string(sentence)})
		}
		if i > 0 {
			out = append(out, codes.Span{Text: string(sentence[:i])})
		}
		open, rest := sentence[i], sentence[i+1:]
		inner, after, _ := strings.Cut(string(rest), map[byte]string{'`': "`", '{': "}"}[open])
		if open == '`' {
			out = append(out, codes.Span{Text: inner, Code: true})
		} else {
			out = append(out, hold(inner)...)
		}
		sentence = codes.Prose(after)
	}
	return out
}

// code is a value of the request: foreign text.
func code(value string) codes.Span {
	if value == "" {
		value = `""`
	}
	return codes.Span{Text: Shorten(value), Code: true}
}

// listed is how many names or values are listed at most.
const listed = 8

func every(l codes.Language, names []string) []codes.Span {
	return series(l, names, l.Say(", ", "、"))
}
func either(l codes.Language, names []string) []codes.Span {
	return series(l, names, l.Say(" or ", " 或 "))
}

func series(l codes.Language, names []string, between string) []codes.Span {
	var out []codes.Span
	for i, name := range names {
		if i > 0 {
			out = append(out, codes.Span{Text: between})
		}
		if i == listed {
			return append(out, codes.Span{Text: "…"})
		}
		out = append(out, code(name))
	}
	return out
}

// First cuts what is said after its first sentence.
func First(said []codes.Span) (first, rest []codes.Span) {
	for i, span := range said {
		for _, end := range []string{". ", "。"} {
			k := strings.Index(span.Text+" ", end) + len(end)
			if span.Code || k < len(end) || k >= len(span.Text) && i+1 == len(said) {
				continue
			}
			first = append(append(first, said[:i]...), codes.Span{Text: strings.TrimRight(span.Text[:min(k, len(span.Text))], " ")})
			rest = append([]codes.Span{{Text: span.Text[min(k, len(span.Text)):]}}, said[i+1:]...)
			for len(rest) > 0 && strings.TrimSpace(rest[0].Text) == "" {
				rest = rest[1:]
			}
			return first, rest
		}
	}
	return said, nil
}

// Joined puts one sentence after the other.
func Joined(l codes.Language, a, b []codes.Span) []codes.Span { return joined(l, a, b) }

// joined puts one sentence after the other.
//
//go:noinline // inlined, it makes the browser program larger
func joined(l codes.Language, a, b []codes.Span) []codes.Span {
	if l == codes.English && len(a) > 0 && len(b) > 0 {
		a = append(a, codes.Span{Text: " "})
	}
	return append(a, b...)
}

// List joins names.
func List(l codes.Language, names []string) string { return strings.Join(names, l.Say(", ", "、")) }
