package request_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// TestBodyText: the text of a body is what is sent, unless a secret stands in
// it or the pasted text has not all of it.
func TestBodyText(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"bash", `curl '@U' --data-raw '{"a": "it'\''s"}'`, `{"a": "it's"}`},
		{"bash escaped", `curl '@U' --data-raw $'{"a":"it\'s \u5361"}'`, `{"a":"it's 卡"}`},
		{"bash in parts", `curl '@U' -d a=1 -d b=2`, `a=1&b=2`},
		{"bash encoded by curl", `curl '@U' --data-urlencode 'a=1 2'`, "a=1+2"},
		{"bash from a file", `curl '@U' -d @body.json`, ""},
		{"cmd", "curl \"https://zim-api.zego.im/?Action=CreateGroup^&AppId=1\" ^\n  --data-raw \"^{^\\\"a^\\\":^\\\"b^\\\"^}\"", `{"a":"b"}`},
		{"raw", "POST /?@Q HTTP/1.1\nHost: zim-api.zego.im\n\n{\"a\":\n1}", "{\"a\":\n1}"},
		{"raw, a list", "POST /?@Q HTTP/1.1\nHost: zim-api.zego.im\n\n[1]", "[1]"},
		{"har", `{"request": {"method": "POST", "url": "@U", "postData": {"text": "{\"a\":\"b\"}"}}}`, `{"a":"b"}`},
		{"fetch, object", `fetch('@U', {method: 'POST', body: JSON.stringify({a: 'b <&> "c"', n: 1.5, l: [true, null, undefined], o: {}})})`, `{"a":"b <&> \"c\"","n":1.5,"l":[true,null,null],"o":{}}`},
		{"fetch, variable", `fetch('@U', {method: 'POST', body: JSON.stringify({a: userId})})`, ""},
		{"python", `requests.post('@U', json={'a': True, 'b': None})`, `{"a":true,"b":null}`},
		{"powershell", "irm '@U' -Method Post -Body (@{ a = 'b'; c = $true } | ConvertTo-Json)", `{"a":"b","c":true}`},
		{"powershell, table", "irm '@U' -Method Post -Body @{ a = 'b' }", `{"a":"b"}`},
		{"PHP's curl", "curl_setopt_array($curl, array(\n  CURLOPT_URL => '@U',\n  CURLOPT_CUSTOMREQUEST => 'POST',\n  CURLOPT_POSTFIELDS =>'{\"a\":1}',\n  CURLOPT_HTTPHEADER => array('Content-Type: application/json'),\n));", `{"a":1}`},
		{"PHP's curl, json_encode", "curl_setopt($c, CURLOPT_URL, '@U');\ncurl_setopt($c, CURLOPT_POSTFIELDS, json_encode(['a' => 1, 'b' => [true]]));", `{"a":1,"b":[true]}`},
		{"PHP's curl, variable", "curl_setopt($c, CURLOPT_URL, '@U');\ncurl_setopt($c, CURLOPT_POST, 1);\ncurl_setopt($c, CURLOPT_POSTFIELDS, $body);", ""},
		{"secret", `curl '@U' -d '{"a":1,"ServerSecret":"x"}'`, ""},
		{"secret, nested", `curl '@U' -d '{"a":[{"appSign":"x"}]}'`, ""},
		{"secret, list", `curl '@U' -d '{"secrets":["x"]}'`, ""},
		{"secret, empty", `curl '@U' -d '{"ServerSecret":""}'`, `{"ServerSecret":""}`},
		{"secret, form", `curl '@U' -d 'a=1&server%53ecret=x'`, ""},
		{"secret, broken JSON", `curl '@U' -d '{"a":1,,"ServerSecret":"x"}'`, ""},
		{"secret, object", `fetch('@U', {method: 'POST', body: JSON.stringify({secret: 'x'})})`, ""},
		{"the word secret", `curl '@U' -d '{"text":"my secret"}'`, `{"text":"my secret"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := request.Parse(form{text: c.text}.expand())
			require.NoError(t, err)
			require.NotNil(t, r.Body)
			require.Equal(t, c.want, r.Body.Text)
		})
	}
}
