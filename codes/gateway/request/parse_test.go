package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

func TestNoRequest(t *testing.T) {
	for text, reason := range map[string]request.NoRequestReason{
		"": request.ReasonEmpty, " \n\ufeff\t": request.ReasonEmpty,
		"hello world": request.ReasonUnknown, "100000005": request.ReasonUnknown, "签名错误": request.ReasonUnknown,
		"{}": request.ReasonUnknown, "[]": request.ReasonUnknown, "{": request.ReasonUnknown, `"x"`: request.ReasonUnknown,
		`{"Code": 100000005, "Message": "sign error", "RequestId": "123"}`: request.ReasonUnknown,
		`{"FromUserId": "alice"}`: request.ReasonUnknown, "curl": request.ReasonUnknown, "use curl to call it": request.ReasonUnknown, "|": request.ReasonUnknown, "a\n||\nb": request.ReasonUnknown,
		"fetch()": request.ReasonUnknown, "Invoke-WebRequest -Method GET": request.ReasonUnknown, "a=b": request.ReasonUnknown,
		"example.com": request.ReasonUnknown, "see https://example.com/ for more": request.ReasonUnknown,
		"Content-Type: application/json": request.ReasonUnknown, "get well soon": request.ReasonUnknown,
		strings.Repeat("a", request.MaxText+1): request.ReasonTooLong,
	} {
		r, err := request.Parse(text)
		assert.Nil(t, r)
		var none *request.NoRequestError
		require.ErrorAs(t, err, &none, "%.80q", text)
		assert.Equal(t, reason, none.Reason, "%.80q", text)
		assert.Equal(t, request.Forms(), none.Accepted)
		assert.NotEmpty(t, err.Error())
	}
}

// TestRequest: method, body and what is ignored.
func TestRequest(t *testing.T) {
	const typed = `{"Content-Type": "application/json"}`
	for _, c := range []struct {
		name, text, method string
		// body is what stands at the body's place.
		body    string
		ignored []string
	}{
		{"url", vectorURL + "#frag", "", "", []string{"#frag"}},
		{"curl", "$ curl -sk -b 'a=b' --frob '" + vectorURL + "' | jq", "GET", "", []string{"$", "s", "k", "b 'a=b", "--frob", "| jq"}},
		{"curl data", "curl '" + vectorURL + "' --data-raw '{\"a\":1}'", "POST", `{"a":1}`, nil},
		{"curl data of a file", "curl '" + vectorURL + "' -d @body.json", "POST", "@body.json", nil},
		{"curl data, method", "curl '" + vectorURL + "' -X PUT -d '{}'", "PUT", "{}", nil},
		{"curl -I", "curl -I '" + vectorURL + "'", "HEAD", "", nil},
		{"curl two URLs", "curl https://example.com '" + vectorURL + "'", "GET", "", []string{"https://example.com"}},
		{"cmd", "curl \"" + quoteAll(vectorURL) + "\" --data-raw \"^{^\\\"a^\\\":^\\\"b^\\\"^}\"", "POST", `^{^\"a^\":^\"b^\"^}`, nil},
		{"powershell", "Invoke-WebRequest '" + vectorURL + "' -Method Post -Body '{}' -TimeoutSec 3", "POST", "{}", []string{"-TimeoutSec"}},
		{"powershell escapes", "Invoke-WebRequest '" + vectorURL + "' -Method POST -Body \"{`\"a`\":$([char]49)}\"", "POST", "{`\"a`\":$([char]49)}", nil},
		{"fetch", "const r = fetch('" + vectorURL + "', {method: 'post', headers: " + typed + ", body: '{}'}); use(r)", "POST", "{}", []string{"const r =", "use(r)"}},
		{"fetch stringify", "fetch('" + vectorURL + "', {method: 'POST', body: JSON.stringify({a: [1, 2]})})", "POST", "{a: [1, 2]}", nil},
		{"axios", "axios.post('" + vectorURL + "', {a: 1}, {headers: " + typed + "})", "POST", "{a: 1}", nil},
		{"raw", "POST /?" + vectorQuery + " HTTP/1.1\nHost: zim-api.zego.im\n\n{\"a\": 1}\n", "POST", `{"a": 1}`, nil},
		{"post", "POST " + vectorURL + "\n\n{\"a\": 1}", "POST", `{"a": 1}`, nil},
		{"url and json", vectorURL + "\n{\"a\": 1}", "", `{"a": 1}`, nil},
		{"log", "POST " + vectorURL + " 200", "POST", "", nil},
		{"lines", "Action=CreateGroup\nAppId=1\nSignatureVersion=2.0\n!!!\nMethod: POST", "POST", "", []string{"!!!"}},
		{"two URLs", "a " + vectorURL + " b " + vectorURL + " c", "", "", []string{vectorURL}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := request.Parse(c.text)
			require.NoError(t, err)
			assert.Equal(t, c.method, r.Method)
			body := ""
			if r.Body != nil {
				body = c.text[r.Body.Place.Start:r.Body.Place.End]
				assert.True(t, r.Body.JSON || r.Body.File)
			}
			assert.Equal(t, c.body, body)
			var ignored []string
			for _, i := range r.Ignored {
				ignored = append(ignored, c.text[i.Place.Start:i.Place.End])
			}
			assert.Equal(t, c.ignored, ignored)
		})
	}
}
