package codes

import "strings"

// Language is one of the two languages of the catalog, by its BCP 47 tag.
type Language string

const (
	English Language = "en"
	Chinese Language = "zh"
)

// Languages are all languages, the site's default first.
var Languages = []Language{English, Chinese}

// Say returns that of two sentences which is in language l.
func (l Language) Say(english, chinese string) string {
	if l == Chinese {
		return chinese
	}
	return english
}

// Text is a passage in both languages.
type Text struct {
	English Prose `json:"en"`
	Chinese Prose `json:"zh"`
}

// In returns the passage in language l.
func (t Text) In(l Language) Prose {
	return Prose(l.Say(string(t.English), string(t.Chinese)))
}

// Prose is a passage in one language, in a small part of Markdown: lines,
// where a line that starts with "- " is an item of a list and any other line a
// paragraph; within a line, code stands between backticks. Nothing else is
// markup: < and & mean themselves.
type Prose string

// Block is a line of Prose: a paragraph, or an item of a list.
type Block struct {
	Item  bool
	Spans []Span
}

// Span is a run of text within a Block, set as code or not.
type Span struct {
	Text string
	Code bool
}

// Blocks returns the lines of p.
func (p Prose) Blocks() []Block {
	if p == "" {
		return nil
	}
	var blocks []Block
	for line := range strings.SplitSeq(string(p), "\n") {
		line, item := strings.CutPrefix(line, "- ")
		block := Block{Item: item}
		code := false
		for text := range strings.SplitSeq(line, "`") {
			if text != "" {
				block.Spans = append(block.Spans, Span{Text: text, Code: code})
			}
			code = !code
		}
		blocks = append(blocks, block)
	}
	return blocks
}

// Plain returns p as plain text: without markup, a line a line.
func (p Prose) Plain() string {
	var b strings.Builder
	for i, block := range p.Blocks() {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, span := range block.Spans {
			b.WriteString(span.Text)
		}
	}
	return b.String()
}
