package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsInTheDebugger: what is nothing that the debugger reads is searched for.
func TestWordsInTheDebugger(t *testing.T) {
	for _, c := range []struct {
		name, text, reads string
		results           bool
	}{
		{"words", "signature expired", "Read as: words", true},
		{"Chinese words", "群满了", "Read as: words", true},
		{"a name", "SignatureNonce", "Read as: words", true},
		{"a code", "660600016", "Read as: a code", true},
		{"a code with its name", "Code: 660600016", "Read as: a code", true},
		{"codes", "100000005 100000004", "Read as: a text with 2 codes", true},
		{"words of which nothing is found", "zzqx", "", false},
		{"code", "for (;;) {\n  error();\n  signature();\n  expired();\n}", "", false},
		{"a request", signedRequest, "Read as: a request (URL)", false},
		{"another service's request", "https://example.com/?Action=CreateGroup&AppId=1&Timestamp=1", "", false},
		{"a callback", vectorCallback, "Read as: a callback", false},
		{"an answer", failed, "Read as: an answer: 1 of 2 failed", false},
		{"nothing", "", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := visited(t, "/debug/")
			s.takeRequest(c.text)
			page := html(s.debugPage()...)
			if c.reads == "" {
				require.Contains(t, page, `class="chips" hidden>`)
			} else {
				require.Contains(t, page, `class="chips"><li>`+c.reads+"</li>")
			}
			require.Equal(t, c.results, s.open)
			require.Equal(t, c.results, strings.Contains(page, `class="results"`))
			require.Contains(t, page, `role="status"`)
		})
	}
}

// TestKeysInTheDebugger: they lead through a list; else they are the box's.
func TestKeysInTheDebugger(t *testing.T) {
	s := visited(t, "/debug/")
	press := func(key string) bool {
		e, prevented := happened(map[string]string{"key": key})
		s.onRequestKey(s.ctx, e)
		return len(*prevented) > 0
	}
	s.takeRequest(signedRequest)
	require.False(t, press("Enter"), "it makes a line")
	require.False(t, press("ArrowDown"))
	s.takeRequest("expired")
	require.True(t, press("ArrowDown"))
	require.Equal(t, 1, s.active)
	require.Contains(t, html(s.pasteBox()), `aria-activedescendant="hit-1"`)
	require.True(t, press("Enter"))
	require.True(t, press("Escape"))
	require.Empty(t, s.debug.text)
	require.False(t, s.open)
	require.Equal(t, "expired", s.debug.asides.Next.Text, "it can be put back")
	s.takeRequest("660\n6606")
	require.False(t, press("ArrowDown"), "the lines are the box's")
}

// TestComposingInTheDebugger: letters on their way to characters that find nothing
// leave what was found.
func TestComposingInTheDebugger(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest("群主")
	require.True(t, s.open)
	s.composing = true
	s.takeRequest("群主zzq")
	require.True(t, s.open)
	s.composing = false
	s.takeRequest("zzq")
	require.False(t, s.open)
}

// TestWordsStayInTheDebugger: nothing of them is in a link, and they are there
// again when the page is.
func TestWordsStayInTheDebugger(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest("expired")
	require.NotContains(t, html(s.header()), "expired")
	s.visit(t, "/")
	require.Empty(t, s.box.Text)
	require.NotContains(t, html(s), "expired</textarea>")
	s.visit(t, "/debug/")
	require.True(t, s.open)
	require.Contains(t, html(s.debugPage()...), `id="hits"`)
}
