package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

const signedRequest = "https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=4fd24687296dd9f3" +
	"&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0"

// A search says what it found where the marks do not.
func TestSearchSays(t *testing.T) {
	for _, c := range []struct {
		name, lang, query, want string
	}{
		{"pinyin", "en", "qmgq", "Pinyin: qmgq → 签名过期"},
		{"the characters of pinyin are marked", "zh", "qmgq", "<mark>签名过期</mark>"},
		{"pinyin of words in another order", "en", "guoqi qianming", "Pinyin: guoqi qianming → 过期 签名"},
		{"a synonym", "en", "signature outdated", "Synonym: outdated → expired"},
		{"a misspelling", "zh", "unsuported action", "拼写：unsuported → unsupported"},
		{"a slip", "zh", "100000050", "两位数字颠倒？"},
		{"a wrong character", "en", "签名龘误", "One character differs"},
		{"what people say", "en", "群满了", "Also said: "},
		{"the page of an API", "en", "DismissGroup", "Listed on the page of: "},
		{"a similar name", "en", "sgnonce", "Similar name"},
		{"the ID of a request", "en", `{"Code":7,"RequestId":"5432"}`, "<code>5432</code>"},
		{"a request", "en", signedRequest, `id="debug-it"`},
		{"a code of an SDK", "en", "6000104", "client SDK"},
		{"a code of another SDK", "zh", "1002033", "音视频 SDK"},
		{"a status of HTTP", "en", "404", "status of HTTP"},
		{"a code of other pages", "en", "910001", "other pages of the vendor"},
		{"a family's range", "en", "660399990", "family “Room”"},
		{"no range at all", "en", "123456789012", "No code of the ZIM server API"},
		{"no number", "en", "zzqx", "Nothing found"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := &site{page: Page{Lang: codes.Language(c.lang)}}
			s.find(c.query)
			require.Contains(t, html(s), c.want)
		})
	}
}

// A request may be a credential: it is in no link and no address.
func TestRequestIsNotInTheURL(t *testing.T) {
	s := &site{page: Page{Lang: codes.English}}
	for query, want := range map[string]string{
		signedRequest: "", "signature": "signature", `{"Code":7}`: `{"Code":7}`, "Timestamp: 17 is wrong, why": "Timestamp: 17 is wrong, why",
	} {
		s.find(query)
		require.Equal(t, want, s.forURL(), query)
	}
	s.find(signedRequest)
	require.NotContains(t, html(s), "43e5cfcca828314675f91b001390566a")
}
