package app

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// In the single file a page is named by the fragment, with its query and its own
// fragment.
func TestNamed(t *testing.T) {
	defer func(base string) { Base = base }(Base)
	for _, c := range []struct {
		base, address, path, query, fragment string
	}{
		{"/", "https://x.example/zh/?q=a%26b#c", "/zh/", "a&b", "c"},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html", "", "", ""},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html#/zh/100000005/", "/zh/100000005/", "", ""},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html#/?q=a%26b%23c%25", "/", "a&b#c%", ""},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html#/debug/#request=eHg&at=1", "/debug/", "", "request=eHg&at=1"},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html#main", "", "", ""},
		{"/home/me/zimcodes.html#/", "file:///home/me/zimcodes.html#/%25zz?q=1", "/%zz", "1", ""},
	} {
		Base = c.base
		address, err := url.Parse(c.address)
		require.NoError(t, err)
		u := named(address)
		require.Equal(t, []string{c.path, c.query, c.fragment}, []string{u.Path, u.Query().Get("q"), u.EscapedFragment()}, c.address)
	}
	// A page's path leads back to it.
	for _, p := range Pages() {
		address, err := url.Parse("file://" + p.Path() + "#place")
		require.NoError(t, err)
		require.Equal(t, p, PageAt(named(address).Path))
	}
	require.Equal(t, "/home/me/zimcodes.html#/zh/debug/", Page{Kind: Debug, Lang: codes.Chinese}.Path())
}
