package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/search"
)

// paragraphs renders passage t in the language of p: paragraphs and lists.
func (p Page) paragraphs(t codes.Text) []app.UI {
	var out, items []app.UI
	endList := func() {
		if items != nil {
			out = append(out, app.Ul().Body(items...))
			items = nil
		}
	}
	for _, block := range t.In(p.Lang).Blocks() {
		line := p.line(block, 0, nil, true)
		if block.Item {
			items = append(items, app.Li().Body(line...))
			continue
		}
		endList()
		out = append(out, app.P().Body(line...))
	}
	endList()
	return out
}

// inline renders passage t in one line.
func (p Page) inline(t codes.Prose) []app.UI { return p.oneLine(t, nil, true) }

// inLink renders passage t in one line that is inside a link, matches marked.
func (p Page) inLink(t codes.Prose, marks []search.Match) []app.UI { return p.oneLine(t, marks, false) }

func (p Page) oneLine(t codes.Prose, marks []search.Match, links bool) []app.UI {
	var out []app.UI
	at := 0
	for i, block := range t.Blocks() {
		if i > 0 {
			out = append(out, app.Text(" "))
			at++
		}
		out = append(out, p.line(block, at, marks, links)...)
		for _, span := range block.Spans {
			at += len(span.Text)
		}
	}
	return out
}

// line renders a line that starts at byte at of the passage's plain text. With
// links, a code span that names a code leads to its page.
func (p Page) line(block codes.Block, at int, marks []search.Match, links bool) []app.UI {
	var out []app.UI
	for _, span := range block.Spans {
		text := marked(span.Text, at, marks)
		at += len(span.Text)
		switch target, names := p.linked(span); {
		case !span.Code:
			out = append(out, text...)
		case names && links:
			out = append(out, app.A().Class("mono").Href(target.Path()).Body(text...))
		default:
			out = append(out, app.Code().Body(text...))
		}
	}
	return out
}

// linked returns the page of the code that a code span names.
func (p Page) linked(span codes.Span) (Page, bool) {
	n, err := strconv.Atoi(span.Text)
	if err != nil || len(span.Text) < 5 {
		return Page{}, false
	}
	target := p.code(codes.Code(n))
	return target, target.known()
}

// marked returns text, which starts at byte at, with the matches in it marked.
// Matches are in order and do not overlap.
func marked(text string, at int, marks []search.Match) []app.UI {
	var out []app.UI
	add := func(s string, mark bool) {
		switch {
		case s == "":
		case mark:
			out = append(out, app.Mark().Text(s))
		default:
			out = append(out, app.Text(s))
		}
	}
	from := 0
	for _, m := range marks {
		start, end := max(m.Start-at, from), min(m.End-at, len(text))
		if start >= end {
			continue
		}
		add(text[from:start], false)
		add(text[start:end], true)
		from = end
	}
	add(text[from:], false)
	return out
}

// digits renders a code in groups of three, drawn with space but copied
// without. What comes before the first group of a code of nine digits, the
// part that many codes share, is set softer.
func digits(c codes.Code, marks []search.Match) app.UI {
	text := c.String()
	var groups []app.UI
	for from := 0; from < len(text); {
		to := from + 3
		if rest := len(text) % 3; from == 0 && rest > 0 {
			to = rest
		}
		body := marked(text[from:to], from, marks)
		if from == 0 && len(text) == 9 {
			groups = append(groups, app.B().Body(body...))
		} else {
			groups = append(groups, app.Span().Body(body...))
		}
		from = to
	}
	return app.Span().Class("digits").Body(groups...)
}

// spans renders a sentence in which codes lead to their pages.
func (p Page) spans(all []codes.Span) []app.UI { return p.line(codes.Block{Spans: all}, 0, nil, true) }

// elements renders a sentence.
func elements(spans []codes.Span) []app.UI {
	var out []app.UI
	for _, s := range spans {
		if s.Code {
			out = append(out, app.Code().Text(s.Text))
			continue
		}
		out = append(out, app.Text(s.Text))
	}
	return out
}
