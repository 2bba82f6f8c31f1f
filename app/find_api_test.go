package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestFirstTarget: what Enter opens.
func TestFirstTarget(t *testing.T) {
	english := Page{Lang: codes.English}
	for _, c := range []struct {
		name, query string
		want        Page
	}{
		{"an API", "SendPeerMessage", english.api("SendPeerMessage")},
		{"in lower case, with blanks", " sendpeermessage ", english.api("SendPeerMessage")},
		{"abbreviated", "SendPeerMsg", english.api("SendPeerMessage")},
		{"that no code is listed for", "ClearPeerMessage", english.api("ClearPeerMessage")},
		{"a code outside the reference", "660300019", english.code(660300019)},
		{"the same in an answer", `{"Code":660300019,"Message":"x"}`, english.code(660300019)},
		{"of which nothing is known", "660000013", english.code(660000013)},
		{"of another product", "910004", english.code(910004)},
		{"by its words", "too many receipts", english.code(660400102)},
		{"the same in Chinese", "修改群资料失败", english.code(660600028)},
		{"a misprint", "6607000015", english.code(660700015)},
		{"a misprint in an answer", `{"Code":6607000015,"ErrList":[]}`, english.code(660700015)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := &site{page: english}
			s.find(c.query)
			require.NotZero(t, s.does())
			require.Equal(t, c.want, s.target(s.first()))
		})
	}
	for _, u := range codes.AllUnlisted() {
		s := &site{page: english}
		s.find(u.Code.String())
		require.Equal(t, english.code(u.Code), s.target(s.first()))
	}
}

// TestNoAPI: a part of a name names no API.
func TestNoAPI(t *testing.T) {
	for _, query := range []string{"Message", "SendPeerMessage 660000011", "friends", ""} {
		s := &site{}
		s.find(query)
		require.Nil(t, s.api, query)
	}
}

// TestAPIResults: the API stands first, and its codes below it.
func TestAPIResults(t *testing.T) {
	s := &site{page: Page{Lang: codes.Chinese}}
	s.find("sendpeermessage")
	require.Equal(t, 4, s.total())
	page := html(s)
	require.Contains(t, page, `href="/zh/api/SendPeerMessage/" id="hit-1"`)
	require.Contains(t, page, `href="/zh/660000025/" id="hit-2"`)
}
