package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// exports are what API clients write into their files.
var exports = []struct{ name, text, method, query, contentType, body string }{
	{"Postman", `{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"name": "folder", "item": [
		{"name": "other", "request": {"method": "GET", "url": "https://a.example/"}},
		{"name": "call", "request": {"method": "POST", "header": [{"key": "Content-Type", "value": "application/json"}, {"key": "X-Off", "value": "1", "disabled": true}],
		"body": {"mode": "raw", "raw": "{\"a\":1}", "options": {"raw": {"language": "json"}}},
		"url": {"raw": "https://{{host}}/?Action=A&AppId={{app}}", "host": ["{{host}}"], "path": [""], "query": [{"key": "Action", "value": "A"}, {"key": "AppId", "value": "{{app}}"}, {"key": "Off", "value": "1", "disabled": true}]}}, "response": []}]}],
		"variable": [{"key": "host", "value": "zim-api.zego.im"}, {"key": "app", "value": "12"}]}`,
		"POST", "Action=A&AppId=12", "application/json", `{"a":1}`},
	{"Postman, a form", `{"item": [{"request": {"method": "POST", "header": [], "body": {"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "1"}]}, "url": {"raw": "https://zim-api.zego.im/?Action=A"}}}]}`,
		"POST", "Action=A", "", ""},
	{"Postman, one request", `{"method": "POST", "header": [], "body": {"mode": "raw", "raw": "{}"}, "url": {"raw": "https://zim-api.zego.im/?Action=A"}}`,
		"POST", "Action=A", "", "{}"},
	{"Insomnia", `{"_type": "export", "__export_format": 4, "resources": [{"_type": "environment", "data": {"base": "https://zim-api.zego.im"}},
		{"_type": "request", "url": "{{ _.base }}/", "method": "POST", "body": {"mimeType": "application/json", "text": "{\"a\":1}"}, "parameters": [{"name": "Action", "value": "A"}, {"name": "Off", "value": "1", "disabled": true}], "headers": []}]}`,
		"POST", "Action=A", "application/json", `{"a":1}`},
	{"Insomnia, YAML", `type: collection.insomnia.rest/5.0
name: "my: calls"
meta:
  id: wrk_1
collection:
  - name: folder
    children:
      - url: "{{ _.base }}/"
        name: call # the one
        meta:
          id: req_1
        method: POST
        body:
          mimeType: application/json
          text: |-
            {
              "a": 1
            }
        parameters:
          - id: pair_1
            name: Action
            value: A
            disabled: false
          - id: pair_2
            name: AppId
            value: "12"
          - name: Off
            value: x
            disabled: true
        headers:
          - name: Content-Type
            value: application/json
environments:
  name: Base
  data:
    base: https://zim-api.zego.im
`,
		"POST", "Action=A&AppId=12", "application/json", "{\n  \"a\": 1\n}"},
	{"Thunder Client", `{"clientName": "Thunder Client", "requests": [{"name": "call", "url": "https://zim-api.zego.im/?Action=A&AppId=1", "method": "POST", "headers": [{"name": "Accept", "value": "*/*"}],
		"params": [{"name": "Action", "value": "A", "isPath": false}, {"name": "AppId", "value": "1", "isPath": false}, {"name": "id", "value": "1", "isPath": true}], "body": {"type": "json", "raw": "{\"a\":1}", "form": []}}]}`,
		"POST", "Action=A&AppId=1", "", `{"a":1}`},
	{"Bruno, JSON", `{"name": "x", "version": "1", "items": [{"type": "http", "name": "call", "request": {"url": "https://zim-api.zego.im/?Action=A", "method": "POST", "headers": [],
		"params": [{"name": "Action", "value": "A", "type": "query", "enabled": true}, {"name": "Off", "value": "A", "type": "query", "enabled": false}], "body": {"mode": "json", "json": "{\"a\":1}"}}}], "environments": []}`,
		"POST", "Action=A", "", `{"a":1}`},
	{"Bruno", "meta {\n  name: call\n  type: http\n  seq: 1\n}\n\npost {\n  url: https://{{host}}/?Action=A&AppId=1\n  body: json\n  auth: none\n}\n\nparams:query {\n  Action: A\n  AppId: 1\n  ~Off: 2\n}\n\nheaders {\n  Content-Type: application/json\n}\n\nbody:json {\n  {\n    \"a\": 1\n  }\n}\n\nvars:pre-request {\n  host: zim-api.zego.im\n}\n\nscript:pre-request {\n  const x = { a: 1 };\n}\n",
		"POST", "Action=A&AppId=1", "application/json", "{\n    \"a\": 1\n  }"},
	{"Hoppscotch", `{"v": 4, "name": "x", "requests": [{"v": "5", "endpoint": "https://zim-api.zego.im/", "method": "POST", "params": [{"key": "Action", "value": "A", "active": true}, {"key": "Off", "value": "1", "active": false}], "headers": [], "body": {"contentType": "application/json", "body": "{\"a\":1}"}}]}`,
		"POST", "Action=A", "application/json", `{"a":1}`},
	{"Apipost", `{"method": "POST", "url": "https://zim-api.zego.im/", "request": {"query": {"parameter": [{"key": "Action", "value": "A", "is_checked": 1}]}}, "query": {"parameter": [{"key": "Action", "value": "A", "is_checked": 1}, {"key": "Off", "value": "A", "is_checked": -1}]}, "header": {"parameter": [{"key": "X-A", "value": "1", "is_checked": 1}]}, "body": {"mode": "json", "raw": "{\"a\":1}", "parameter": []}}`,
		"POST", "Action=A", "", `{"a":1}`},
	{"Yaak", `{"resources": {"httpRequests": [{"url": "https://zim-api.zego.im/", "urlParameters": [{"enabled": true, "name": "Action", "value": "A"}, {"enabled": false, "name": "Off", "value": "A"}], "method": "POST", "headers": [{"enabled": true, "name": "Content-Type", "value": "application/json"}], "bodyType": "application/json", "body": {"text": "{\"a\":1}"}}]}}`,
		"POST", "Action=A", "application/json", `{"a":1}`},
	{"HAR, a list beside the URL", `{"log": {"entries": [{"request": {"method": "POST", "url": "https://zim-api.zego.im/?Action=A&b=%5B", "headers": [{"name": "content-type", "value": "application/json"}], "queryString": [{"name": "Action", "value": "A"}, {"name": "b", "value": "["}], "postData": {"mimeType": "application/json", "text": "{\"a\":1}"}}, "response": {"status": 200}}]}}`,
		"POST", "Action=A&b=[", "application/json", `{"a":1}`},
}

// TestExports: each is read whole, and nothing but it.
func TestExports(t *testing.T) {
	for _, c := range exports {
		t.Run(c.name, func(t *testing.T) {
			r, err := request.Parse(c.text)
			require.NoError(t, err)
			assert.Contains(t, []request.Form{request.FormExport, request.FormHAR}, r.Form)
			assert.Equal(t, c.method, r.Method)
			assert.Equal(t, "zim-api.zego.im", r.Host)
			var query []string
			for _, p := range r.Query {
				query = append(query, p.Name+"="+p.Value)
			}
			assert.Equal(t, c.query, strings.Join(query, "&"))
			header, _ := r.Header("Content-Type")
			assert.Equal(t, c.contentType, header.Value)
			_, off := r.Header("X-Off")
			assert.False(t, off)
			body := ""
			if r.Body != nil {
				body = r.Body.Text
			}
			assert.Equal(t, c.body, body)
		})
	}
}
