package codes

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBlocks(t *testing.T) {
	tests := []struct {
		name  string
		prose Prose
		want  []Block
	}{
		{"nothing", "", nil},
		{"a paragraph", "The room does not exist.", []Block{
			{Spans: []Span{{Text: "The room does not exist."}}},
		}},
		{"code in the middle", "Fill in `Timestamp`.", []Block{
			{Spans: []Span{{Text: "Fill in "}, {Text: "Timestamp", Code: true}, {Text: "."}}},
		}},
		{"code at both ends", "`A` or `B`", []Block{
			{Spans: []Span{{Text: "A", Code: true}, {Text: " or "}, {Text: "B", Code: true}}},
		}},
		{"a paragraph and a list", "请确认：\n- `IsBase64` 为 1。\n- 其他。", []Block{
			{Spans: []Span{{Text: "请确认："}}},
			{Item: true, Spans: []Span{{Text: "IsBase64", Code: true}, {Text: " 为 1。"}}},
			{Item: true, Spans: []Span{{Text: "其他。"}}},
		}},
		{"a hyphen without a space is no item", "-1", []Block{
			{Spans: []Span{{Text: "-1"}}},
		}},
		{"a hyphen within a line is no item", "a - b", []Block{
			{Spans: []Span{{Text: "a - b"}}},
		}},
		{"< and & mean themselves", "a < b & `<c>`", []Block{
			{Spans: []Span{{Text: "a < b & "}, {Text: "<c>", Code: true}}},
		}},
		{"code ends with its line", "`a\nb", []Block{
			{Spans: []Span{{Text: "a", Code: true}}},
			{Spans: []Span{{Text: "b"}}},
		}},
		{"an empty line and an empty item", "\n- ", []Block{
			{},
			{Item: true},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, tt.prose.Blocks())
		})
	}
}

func TestPlain(t *testing.T) {
	tests := []struct {
		name  string
		prose Prose
		want  string
	}{
		{"nothing", "", ""},
		{"no markup", "签名过期。", "签名过期。"},
		{"code", "`Role` cannot be set to 1.", "Role cannot be set to 1."},
		{"a list", "Check:\n- `a`\n- b", "Check:\na\nb"},
		{"only the item's own mark goes", "- - a", "- a"},
		{"a mark in code is no mark", "`- a`", "- a"},
		{"empty lines stay", "a\n\nb\n", "a\n\nb\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, tt.prose.Plain())
		})
	}
}

// FuzzPlain holds that Plain takes away the marks of Prose and nothing else,
// whatever the text.
func FuzzPlain(f *testing.F) {
	for _, e := range All() {
		f.Add(string(e.Description.Chinese))
		f.Add(string(e.Advice.English))
	}
	f.Add("- `a\n`- b`\n\n-")
	itemMark := regexp.MustCompile(`(?m)^- `)
	f.Fuzz(func(t *testing.T, text string) {
		p := Prose(text)
		want := strings.ReplaceAll(itemMark.ReplaceAllString(text, ""), "`", "")
		require.Equal(t, want, p.Plain())
		if text != "" {
			require.Len(t, p.Blocks(), 1+strings.Count(text, "\n"))
		}
	})
}

func TestTextIn(t *testing.T) {
	text := Text{English: "group", Chinese: "群"}
	assert.Equal(t, Prose("群"), text.In(Chinese))
	assert.Equal(t, Prose("group"), text.In(English))
}
