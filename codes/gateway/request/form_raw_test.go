package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

const rawPost = "POST /?Action=A&AppId=1 HTTP/1.1\nHost: zim-api.zego.im\nContent-Type: application/json\n\n"

// raws are requests as they are sent, in logs and in files of REST clients, and
// what stands behind them.
var raws = []struct{ name, text, method, query, body string }{
	{"an answer behind the body", rawPost + "{\"a\":1}\n\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"Code\": 1}", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"an answer right behind", rawPost + "{\"a\":\n1}\nHTTP/2 200\n\n{}", "POST", "Action=A&AppId=1", "{\"a\":\n1}"},
	{"an answer and no body", "GET /?Action=A HTTP/1.1\nHost: zim-api.zego.im\n\nHTTP/1.1 200 OK\n\n{\"Code\": 1}", "GET", "Action=A", ""},
	{"an answer's body behind the body", rawPost + "{\"a\":1}\n\n{\"Code\": 100000005}", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"prose behind the body", rawPost + "{\"a\":1}\n\nIt answers 100000005, why?", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"prose and no body", "GET /?Action=A HTTP/1.1\nHost: zim-api.zego.im\n\nIt answers 100000005.", "GET", "Action=A", ""},
	{"prose behind a form", "POST /?Action=A HTTP/1.1\nHost: zim-api.zego.im\n\na=1&b=2\n\nwhy?", "POST", "Action=A", "a=1&b=2"},
	{"a fence behind the body", "```http\n" + rawPost + "{\"a\":1}\n```\nwhy?", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"JSON with blank lines and brackets", rawPost + "{\"a\":\"}\\\"{\",\n\n\"b\":[1]}\nend", "POST", "Action=A&AppId=1", "{\"a\":\"}\\\"{\",\n\n\"b\":[1]}"},
	{"broken JSON", rawPost + "{\"a\":1\n\nHTTP/1.1 400 Bad Request", "POST", "Action=A&AppId=1", `{"a":1`},
	{"a log of wget", "---request begin---\n" + strings.TrimSpace(rawPost) + "\n\n---request end---\nHTTP request sent, awaiting response...", "POST", "Action=A&AppId=1", ""},
	{"a log of curl with two requests", "> GET /other HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 301\n<\n> POST /?Action=A HTTP/1.1\n> Host: zim-api.zego.im\n> \n* upload completely sent off\n< HTTP/1.1 200 OK\n", "POST", "Action=A", ""},
	{"a log of wget with a body", "---request begin---\n" + strings.TrimSpace(rawPost) + "\n\n---request end---\n[BODY data: {\"a\":1}]\n\n---response begin---\nHTTP/1.1 200 OK\n", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"a trace of curl", "== Info: Connected\n=> Send header, 100 bytes (0x64)\n0000: POST /?Action=A&AppI\n0014: d=1 HTTP/1.1\n0022: Host: zim-api.zego.im\n0039: \n=> Send data, 7 bytes (0x7)\n0000: {\"a\":1}\n<= Recv header, 17 bytes (0x11)\n0000: HTTP/1.1 200 OK\n", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"a trace of curl in bytes", "=> Send header, 58 bytes (0x3a)\n0000: 47 45 54 20 2f 3f 41 63 74 69 6f 6e 3d 41 20 48 GET /?Action=A H\n0010: 54 54 50 2f 31 2e 31 0d 0a 48 6f 73 74 3a 20 7a TTP/1.1..Host: z\n0020: 69 6d 2d 61 70 69 2e 7a 65 67 6f 2e 69 6d 0d 0a im-api.zego.im..\n0030: 0d 0a                                           ..\n== Info: x", "GET", "Action=A", ""},
	{"Hurl", "# a call\nPOST https://zim-api.zego.im/\nContent-Type: application/json\n[QueryStringParams]\nAction: A\nAppId: 1\n{\"a\":1}\n\nHTTP 200\n[Asserts]\njsonpath \"$.Code\" == 0", "POST", "Action=A&AppId=1", `{"a":1}`},
	{"two requests", "GET /x HTTP/1.1\nHost: a.example\n\n" + rawPost + "{}", "POST", "Action=A&AppId=1", "{}"},

	{"variables", "@host = zim-api.zego.im\n@app=12\n\nPOST https://{{host}}/?Action=A&AppId={{app}}&Timestamp={{$timestamp}} HTTP/1.1\nContent-Type: application/json\n\n{\"a\": \"{{app}}\"}", "POST", "Action=A&AppId=12&Timestamp={{$timestamp}}", `{"a": "12"}`},
	{"variables of variables", "@host = zim-api.zego.im\n@base = https://{{host}}\nGET {{base}}/?Action=A", "GET", "Action=A", ""},
	{"a query over lines", "### zim\nPOST https://zim-api.zego.im/\n    ?Action=A\n    &AppId=1\nContent-Type: application/json\n\n{}\n", "POST", "Action=A&AppId=1", "{}"},
	{"several requests", "### first\nGET https://a.example/x\n\n### second\n# @name call\nPOST https://zim-api.zego.im/?Action=A\n\n{\"a\":1}\n\n### third\nGET https://a.example/y", "POST", "Action=A", `{"a":1}`},
	{"no method", "# @name call\nhttps://zim-api.zego.im/?Action=A\nAccept: */*\n", "GET", "Action=A", ""},
	{"comments", "// all of it\n# is a try\nPOST https://zim-api.zego.im/?Action=A\n# not this: 1\nX-A: 1\n\n{}", "POST", "Action=A", "{}"},
	{"a file for the body", "POST https://zim-api.zego.im/?Action=A\n\n< ./body.json", "POST", "Action=A", ""},
	{"a script behind the body", "###\nPOST https://zim-api.zego.im/?Action=A\n\n{\"a\":1}\n\n> {%\n client.test()\n%}", "POST", "Action=A", `{"a":1}`},
}

// TestRaw: each is read whole, and nothing but it.
func TestRaw(t *testing.T) {
	for _, c := range raws {
		t.Run(c.name, func(t *testing.T) {
			r, err := request.Parse(c.text)
			require.NoError(t, err)
			assert.Equal(t, request.FormRaw, r.Form)
			assert.Equal(t, c.method, r.Method)
			assert.Equal(t, "zim-api.zego.im", r.Host)
			assert.Equal(t, "/", r.Path)
			var query []string
			for _, p := range r.Query {
				query = append(query, p.Name+"="+p.Value)
			}
			assert.Equal(t, c.query, strings.Join(query, "&"))
			body := ""
			if r.Body != nil {
				body = r.Body.Text
			}
			assert.Equal(t, c.body, body)
		})
	}
}
