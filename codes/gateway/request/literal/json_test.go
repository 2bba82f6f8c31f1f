package literal

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzJSON holds the reading and writing of JSON to encoding/json's.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		"", " ", "0", "-", "-0", "01", "1.", "1.5", "1e", "1e+", "1E-7", "--1", "+1", ".5", "truE", "true", "false", "null", "nul",
		`""`, `"`, `"\`, `"\u12`, `"\u12g4"`, `"\u12aF"`, `"\x"`, "\"\n\"", "\"\x00\"", "\"\xff\"", `"a" "b"`, " \t\r\n1 \t\r\n", "1\v", "1\x00", "\x00",
		"[", "[]", "[ ]", "[1", "[1,", "[1,]", "[1 2]", "[1,2]", "[1}", "{", "{}", "{ }", `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`,
		`{"a" : 1 , "b" : [ {} ] }`, "{a:1}", `{"a";1}`, "{1:1}", "]", "// 1", "é", `"é\/\b"`,
		strings.Repeat("[", 10001), strings.Repeat("[", 10000) + strings.Repeat("]", 10000), strings.Repeat(`{"a":`, 10001),
		"\b\f\n\r\t\"\\<>&\u2028\u2029\u007f\ufffd\x01中😀",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		// Where a text ends too early, the last byte is what the library names.
		expect, bad := 0, min(BadJSON(s)+1, len(s))
		var value json.RawMessage
		err := json.Unmarshal([]byte(s), &value)
		if syntax, ok := err.(*json.SyntaxError); ok {
			expect = min(max(int(syntax.Offset), 1), len(s))
		}
		require.Equal(t, err == nil, BadJSON(s) < 0, "%v", err)
		require.Equal(t, expect, bad, "%v", err)

		var line, got strings.Builder
		e := json.NewEncoder(&line)
		e.SetEscapeHTML(false)
		require.NoError(t, e.Encode(s))
		writeString(&got, s)
		read, again := "", ""
		require.NoError(t, json.Unmarshal([]byte(line.String()), &read))
		require.NoError(t, json.Unmarshal([]byte(got.String()), &again))
		require.Equal(t, read, again)
		if strings.ToValidUTF8(s, "") == s {
			require.Equal(t, strings.TrimSuffix(line.String(), "\n"), got.String())
		}
	})
}
