package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestParameters: what breaks an API's page stands below the gateway's verdict,
// with its code, its place in the text, and what only the server can tell.
func TestParameters(t *testing.T) {
	signed := "curl '" + strings.Replace(signedURL, "QueryUserOnlineState", "AddFriends", 1) + "' -H 'Content-Type: application/json' -d '"
	for _, c := range []struct {
		name, text string
		want, not  []string
	}{
		{"documented", signed + `{"FromUserId":"me","FriendInfos":[{"UserId":"me"}]}'`, []string{
			"Likely <a class=\"big\" href=\"/660800020/\">", "The gateway would pass this, the signature included.", `class="header warn"`,
			"<code>FriendInfos[0].UserId</code>", ", the same as", "The API&#39;s page lists", `<a class="mono" href="/660800020/">660800020</a>`,
			"Only ZIM&#39;s server can tell these:", `href="/660800027/"`, `<mark class="warn"`}, []string{"✕ Failed", "✓ Parameters", "! Limit"}},
		{"two", signed + `{"FromUserId":"me","FriendInfos":[{"UserId":"me"},{"UserId":"` + strings.Repeat("u", 99) + `"}]}'`, []string{`class="header warn"`, "! Limit"}, []string{"✕ Failed"}},
		{"likely", signed + `{"FromUserId":"me"}'`, []string{"Likely <a", "<code>FriendInfos</code>", "is missing, and", `href="/660000002/">660000002</a>`, "is likely for it."}, []string{"! Limit"}},
		{"hint", signed + `{"FromUserId":"me","FriendInfos":[{"UserId":"a"}],"Level":1}'`, []string{"· Hint", "has no such parameter", `class="header good"`}, []string{"! Limit", "✓ Parameters"}},
		{"skipped", signed + `{"FromUserId":"$from","FriendInfos":[{"UserId":"a"}]}'`, []string{"<code>FromUserId</code>", ": not checked", `class="header good"`}, []string{"! Limit"}},
		{"right", signed + `{"FromUserId":"me","FriendInfos":[{"UserId":"a"}]}'`, []string{"✓ Parameters", "Nothing breaks what the page of", "<code>AddFriends</code>"}, []string{"! Limit"}},
		{"no API", strings.Replace(signedURL, "QueryUserOnlineState", "Describe", 1), []string{"Would be "}, []string{"which ZIM reads once", "✓ Parameters"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, vectorSecret)
			page := html(s.body())
			for _, want := range c.want {
				require.True(t, strings.Contains(page, want), "%s\n%s", want, page)
			}
			for _, not := range c.not {
				require.False(t, strings.Contains(page, not), not)
			}
			s.page.Lang = codes.Chinese
			require.NotContains(t, html(s.verdict()...), "<p>The ")
		})
	}
}
