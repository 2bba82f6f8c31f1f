package box

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	signedRequest = "https://zim-api.zego.im/?Action=CreateGroup&AppId=12345&SignatureNonce=4fd24687296dd9f3" +
		"&Timestamp=1615186943&Signature=43e5cfcca828314675f91b001390566a&SignatureVersion=2.0"
	// callback is the vendor's published example.
	callback = `{"appid":"1234567","event":"room_create","nonce":"123412","signature":"5bd59fd62953a8059fb7eaba95720f66d19e4517","timestamp":1470820198}`
)

// TestRead: what a text is read as.
func TestRead(t *testing.T) {
	for _, c := range []struct {
		name, text               string
		request, callback, blank bool
		requestID                string
		answers                  int
	}{
		{"nothing", "", false, false, true, "", 0},
		{"white space", " \n", false, false, true, "", 0},
		{"words", "signature expired", false, false, false, "", 0},
		{"a request", signedRequest, true, false, false, "", 0},
		{"a callback", callback, false, true, false, "", 0},
		{"an answer", `{"Code":660000002,"Message":"x","RequestId":"5432"}`, false, false, false, "5432", 1},
		{"a long text, which is read in the debugger only", strings.Repeat(`{"Code":660000002,"Message":"x"}`+"\n", LongText/32), false, false, false, "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Read(c.text)
			require.Equal(t, c.text, r.Text)
			require.Equal(t, c.blank, r.Blank())
			require.Equal(t, c.request, r.Request)
			require.Equal(t, c.callback, r.Callback)
			require.Equal(t, c.request || c.callback, r.ForDebugger())
			require.Equal(t, c.requestID, r.RequestID)
			require.Len(t, r.Replies.Answers, c.answers)
		})
	}
	require.Empty(t, Read(callback).ForURL())
}

func TestIsRequest(t *testing.T) {
	for text, is := range map[string]bool{
		signedRequest:                           true,
		"https://zim-api.zego.im/?AppId=12345":  true,
		"AppId=12345&Timestamp=16":              false, // too little to tell
		"AppId=12345&Timestamp=16&Action=a":     true,
		"AppId=12345&UserId=somebody":           false,
		"Timestamp: 17 is wrong, why":           false,
		`{"Code": 100000005, "Message": "x"}`:   false,
		"AppId=1&Action=x":                      false, // too short
		"the AppId and the Timestamp are wrong": false,
	} {
		_, isRequest := requestIn(text)
		require.Equal(t, is, isRequest, text)
	}
}

// A callback that was pasted is taken to the debugger, too.
func TestIsCallback(t *testing.T) {
	for text, is := range map[string]bool{
		callback:                          true,
		"INFO " + callback:                true,
		signedRequest:                     false,
		"event nonce signature timestamp": false,
		"callback":                        false,
	} {
		require.Equal(t, is, isCallback(text), text)
	}
}

func TestCorrected(t *testing.T) {
	require.Equal(t, "code 660700015.", Corrected("code 6607000015."))
	require.Equal(t, "16607000015", Corrected("16607000015"))
	require.Equal(t, "66070000150", Corrected("66070000150"))
}

// A request may be a credential: it is in no link and no address.
func TestRequestIsNotInTheURL(t *testing.T) {
	for query, want := range map[string]string{
		signedRequest: "", "signature": "signature", `{"Code":7}`: `{"Code":7}`, "Timestamp: 17 is wrong, why": "Timestamp: 17 is wrong, why",
	} {
		require.Equal(t, want, Read(query).ForURL(), query)
	}
	for query, want := range map[string]string{
		signedRequest: "", "secret: 0123456789abcdef0123456789abcdef": "", strings.Repeat("room ", 200): strings.Repeat("room ", 200),
	} {
		require.Equal(t, want, Read(query).ForHistory(), query)
	}
}

// What may be a secret or a credential does not go into the URL.
func TestQueriesForTheURL(t *testing.T) {
	for query, in := range map[string]bool{
		"100000005":                              true,
		"signature expired":                      true,
		"ServerSecret":                           true,
		"SendMessageToAllUsers too often":        true,
		"ServerSecret=9193cc662a4c":              false,
		"密钥：abc":                                 false,
		"9193cc662a4c0ec135ec71fb57194b38":       false,
		"sign 43e5cfcca828314675f91b001390566a!": false,
		"Signature: abc":                         false,
	} {
		require.Equal(t, in, Reading{Text: query}.ForURL() == query, query)
	}
}

// A query that may stand in the URL stands in the links to the other language
// and in the address.
func TestWithQuery(t *testing.T) {
	require.Equal(t, "/", WithQuery("/", " "))
	require.Equal(t, "/zh/?q=a+b%26", WithQuery("/zh/", "a b&"))
}
