package shell

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway/request/pasted"
)

// TestWords: what a program gets, each word at its place. The program is called
// run; what a real shell makes of more is held by the tests of package request.
func TestWords(t *testing.T) {
	for _, c := range []struct {
		name  string
		kind  Kind
		text  string
		words string
		input string
	}{
		{"quotes", Bash, `run 'a b' "c d"e f\ g`, "a b|c de|f g", ""},
		{"escapes of bash", Bash, `run $'a\tb\x21'`, "a\tb!", ""},
		{"a line that goes on", Bash, "run a \\\n  b", "a|b", ""},
		{"a variable", Bash, "A=1\nrun \"x$A\" '$A'", "x1|$A", ""},
		{"a variable that nothing assigns", Bash, `run "x$B"`, "x$B", ""},
		{"the end", Bash, "run a & b", "a", ""},
		{"a here-document", Bash, "run - <<EOF\na\nb\nEOF\nnext", "-", "a\nb\n"},
		{"a here-string", Bash, "run <<< abc", "", "abc\n"},
		{"a pipe", Bash, "echo abc | run -", "-", "abc"},
		{"a caret", Cmd, `run "a b" c^&d "e\"f"`, `a b|c&d|e"f`, ""},
		{"a line of cmd that goes on", Cmd, "run a ^\n b", "a|b", ""},
		{"a backtick", PowerShell, "run -A 'x' `\n -B \"y\"", "-A|x|-B|y", ""},
		{"a variable of PowerShell", PowerShell, "$a = 'x'\nrun \"$a y\"", "x y", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := pasted.New(c.text)
			from := strings.Index(c.text, "run")
			start := strings.LastIndexByte(c.text[:from], '\n') + 1
			got := NewScript(text).Command(c.kind, start, from, from+len("run"), nil)
			var words []string
			for _, w := range got.Words {
				words = append(words, w.S)
				assert.GreaterOrEqual(t, w.Place().End, w.Place().Start)
				assert.LessOrEqual(t, w.Place().End, len(c.text))
			}
			assert.Equal(t, c.words, strings.Join(words, "|"))
			assert.Equal(t, c.input, got.Input.S)
		})
	}
}

func TestFile(t *testing.T) {
	text := "cat > body.json <<EOF\n{}\nEOF\nrun -d @body.json"
	from := strings.Index(text, "run")
	c := NewScript(pasted.New(text)).Command(Bash, from, from, from+len("run"), nil)
	content, ok := c.File("body.json")
	assert.True(t, ok)
	assert.Equal(t, "{}\n", content.S)
	_, ok = c.File("other.json")
	assert.False(t, ok)
}
