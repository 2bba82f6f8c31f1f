package box

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
	"zimcodes/search"
)

// TestTakenFor: what a text is taken for, and whether it names one code.
func TestTakenFor(t *testing.T) {
	index := search.New(codes.Known())
	line := `2026-11-20 13:24:54 INFO resp={"Code":660000002,"Message":"x"}` + "\n"
	for _, c := range []struct {
		name, text string
		kind       Kind
		count      int
		form       request.Form
		one        bool
	}{
		{"nothing", "", Nothing, 0, "", false},
		{"white space", " \n", Nothing, 0, "", false},
		{"words", "signature expired", Words, 0, "", false},
		{"Chinese words", "群满了", Words, 0, "", false},
		{"words that find nothing", "zzqx", Words, 0, "", false},
		{"a code", "660600016", Code, 0, "", true},
		{"a code that is the start of others", "7", Code, 0, "", true},
		{"a code outside the reference", "660300019", Code, 0, "", true},
		{"a code in full-width digits", "６６０６０００１６", Code, 0, "", true},
		{"a code with its name", "Code: 660600016", Code, 0, "", true},
		{"a code with a question", "what is 660600016 ?", Code, 0, "", true},
		{"a code in a line of a log", "2026-01-02 10:00:00.123 INFO [main] com.example.im.Groups - CreateGroup Code=660600016", Codes, 1, "", true},
		{"codes", "100000005, 100000004", Codes, 2, "", false},
		{"the start of codes", "6606", Digits, 0, "", false},
		{"a slip", "100000050", Digits, 0, "", false},
		{"an answer", `{"Code":660600016,"Message":"x"}`, Answer, 1, "", true},
		{"a log", strings.Repeat(line, 4), Log, 4, "", true},
		{"a long log", strings.Repeat(line, 400), Log, 400, "", true},
		{"a long text", strings.Repeat("nothing of the kind\n", 1000), Long, 1000, "", false},
		{"a request", signedRequest, Request, 0, request.FormURL, false},
		{"a curl", "curl '" + signedRequest + "'", Request, 0, request.FormBash, false},
		{"a callback", callback, Callback, 0, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			hits := index.Find(c.text)
			got := Read(c.text).TakenFor(hits)
			require.Equal(t, c.kind, got.Kind)
			require.Equal(t, c.count, got.Count)
			require.Equal(t, c.form, got.Form)
			require.Equal(t, c.one, NamesOne(hits))
		})
	}
}

func TestLines(t *testing.T) {
	for text, n := range map[string]int{"": 0, "\n": 0, "a": 1, "a\n": 1, "a\r\nb": 2, "a\n\nb\n\n": 3} {
		require.Equal(t, n, Lines(text), "%q", text)
	}
}
