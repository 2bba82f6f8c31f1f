package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The secret is forgotten when it was not used for ten minutes, and the page
// says so.
func TestForgetUnused(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest("https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=1&SignatureNonce=15215528852bef2d&Timestamp=1234567890&Signature=43e5cfcca828314675f91b001390566a")
	s.takeSecret("0123456789abcdef0123456789abcdef")
	s.forgetUnused(s.debug.used.Add(unusedMax - time.Second))
	require.NotEmpty(t, string(s.debug.Secret))
	s.goOn() // anything done in the debugger is use
	s.forgetUnused(s.debug.used.Add(unusedMax))
	require.Empty(t, string(s.debug.Secret))
	require.Contains(t, s.page.secretState(&s.debug), "forgotten after ten minutes")
	s.takeSecret("x")
	require.NotContains(t, s.page.secretState(&s.debug), "forgotten after")
}

// What would be lost with the page is known on any page.
func TestHolds(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(*site)
		want bool
	}{
		{"nothing", func(*site) {}, false},
		{"a text", func(s *site) { s.takeRequest("half a thought") }, true},
		{"a text, and another page", func(s *site) { s.takeRequest("half a thought"); s.visit(t, "/100000005/") }, true},
		{"a text that was cleared", func(s *site) { s.takeRequest("half a thought"); s.onClear(s.ctx, noEvent) }, true},
		{"an example", func(s *site) { s.visit(t, "/debug/#example=100000005") }, false},
		{"an example over a text", func(s *site) { s.takeRequest("half a thought"); s.visit(t, "/debug/#example=100000005") }, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := visited(t, "/debug/")
			c.do(s)
			require.Equal(t, c.want, s.debug.holds())
		})
	}
}

// However many texts gave way to others, each comes back.
func TestEveryTextComesBack(t *testing.T) {
	s := visited(t, "/debug/")
	s.takeRequest("first")
	s.onClear(s.ctx, noEvent)
	s.takeRequest("second")
	s.visit(t, "/debug/#example=100000005")
	s.onClear(s.ctx, noEvent)
	s.takeRequest("third")
	got := map[string]bool{s.debug.text: true}
	for range 4 {
		s.onPutBack(s.ctx, noEvent)
		got[s.debug.text] = true
	}
	for _, text := range []string{"first", "second", "third"} {
		require.True(t, got[text], text)
	}
	require.Len(t, got, 4, "the example is the fourth")
}

func TestShared(t *testing.T) {
	for _, c := range []struct {
		host, base string
		want       bool
	}{
		{"codes.example.org", "/", false},
		{"codes.example.org", "/zimcodes/", true},
		{"someone.github.io", "/", true},
		{"someone.GitHub.io", "/", true},
		{"github.io.example.org", "/", false},
		{"localhost", "/", false},
		{"", "/", false},
		{"", "/home/me/zimcodes.html#/", false},
		{"example.org", "/zimcodes.html#/", true},
	} {
		require.Equal(t, c.want, shared(c.host, c.base), c.host+c.base)
	}
}
