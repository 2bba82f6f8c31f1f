package request_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// The published vector, as a query string and as a URL.
const (
	vectorSecret gateway.Secret = "9193cc662a4c0ec135ec71fb57194b38"
	vectorQuery                 = "Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	vectorURL                   = "https://zim-api.zego.im/?" + vectorQuery
)

var vectorTime = time.Unix(1615186943, 0)

var vectorValues = map[string]string{
	"Action": "QueryUserOnlineState", "AppId": "12345", "SignatureNonce": "4fd24687296dd9f3",
	"Timestamp": "1615186943", "SignatureVersion": "2.0", "Signature": "43e5cfcca828314675f91b001390566a",
}

// form is the published vector in another form; @U stands for its URL, @Q for
// its query string.
type form struct {
	name string
	form request.Form
	text string
}

var quoteAll = strings.NewReplacer("&", "^&", "\"", "^\"", "{", "^{", "}", "^}").Replace

var forms = []form{
	{"url", request.FormURL, "@U"},
	{"url with blanks around it", request.FormURL, "\ufeff  @U \n"},
	{"url without scheme", request.FormURL, "zim-api.zego.im/?@Q"},
	{"url without path", request.FormURL, "https://zim-api.zego.im?@Q"},
	{"url with port and fragment", request.FormURL, "https://ZIM-API.zego.im:443/?@Q#top"},
	{"url as documentation prints it", request.FormURL, "https://zim-api.zego.im/?" + strings.ReplaceAll(vectorQuery, "&", "\n&")},
	{"url as documentation prints it, indented", request.FormURL, "https://zim-api.zego.im/\r\n    ?" + strings.ReplaceAll(vectorQuery, "&", "\r\n    &")},
	{"url broken after &", request.FormURL, "https://zim-api.zego.im/?" + strings.ReplaceAll(vectorQuery, "&", "&\n  ")},
	{"url wrapped anywhere", request.FormURL, vectorURL[:40] + "\n" + vectorURL[40:90] + "\n" + vectorURL[90:]},
	{"path", request.FormQuery, "/?@Q"},
	{"query string", request.FormQuery, "@Q"},
	{"query string with ?", request.FormQuery, "?@Q"},
	{"query string over lines", request.FormQuery, strings.ReplaceAll(vectorQuery, "&", "\n&")},
	{"query string over lines, & at the end", request.FormQuery, strings.ReplaceAll(vectorQuery, "&", "&\n")},

	{"curl", request.FormBash, "curl '@U'"},
	{"curl with double quotes", request.FormBash, `curl "@U"`},
	{"curl with $''", request.FormBash, `curl $'` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `'`},
	{"curl after a prompt", request.FormBash, "$ curl -i '@U'"},
	{"curl after a root prompt", request.FormBash, "root@host:~# curl -i '@U'"},
	{"curl with many options", request.FormBash, "curl -sSLv --http2 -m 10 -o /dev/null -w '%{http_code}' --retry 3 -A 'x y' '@U' -H'Accept: */*' --compressed -k"},
	{"curl over lines", request.FormBash, "curl --location --request GET '@U' \\\n  --header 'Content-Type: application/json' \\\n  --compressed"},
	{"curl over lines with CRLF", request.FormBash, "curl --location \\\r\n --request GET '@U' \\\r\n  --header 'Content-Type: application/json'\r\n"},
	{"curl --url", request.FormBash, "curl --request GET --url '@U'"},
	{"curl --url=", request.FormBash, "curl --request=GET --url='@U'"},
	{"curl -G -d", request.FormBash, "curl -G https://zim-api.zego.im/ -d '@Q'"},
	{"curl -G -d each", request.FormBash, "curl -G 'https://zim-api.zego.im/' -d " + strings.ReplaceAll(vectorQuery, "&", " \\\n -d ")},
	{"curl -G --data-urlencode each", request.FormBash, "curl --get 'https://zim-api.zego.im/' --data-urlencode '" + strings.ReplaceAll(vectorQuery, "&", "' \\\n --data-urlencode '") + "'"},
	{"curl --url-query", request.FormBash, "curl 'https://zim-api.zego.im/' --url-query '" + strings.ReplaceAll(vectorQuery, "&", "' --url-query '") + "'"},
	{"curl -XGET joined", request.FormBash, "curl -sXGET -H'X: y' '@U' > out.json 2>/dev/null"},
	{"curl unquoted with escapes", request.FormBash, "curl " + strings.NewReplacer("&", `\&`, "?", `\?`).Replace(vectorURL)},
	{"curl piped", request.FormBash, "curl -s '@U' | jq ."},
	{"curl in a script", request.FormBash, "#!/bin/sh\nset -e\nOUT=$(curl -s \"@U\")\necho $OUT"},
	{"curl with an unknown option before", request.FormBash, "curl --frobnicate 7 '@U'"},
	{"curl cmd", request.FormCmd, "curl \"" + quoteAll(vectorURL) + "\" ^\n  -H \"Accept: */*\""},
	{"curl cmd as new browsers copy it", request.FormCmd, "curl ^\"" + quoteAll(vectorURL) + "^\" ^\r\n  -H ^\"Accept: */*^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":1^}^\""},
	{"curl.exe cmd", request.FormCmd, "C:\\>curl.exe -X GET ^\n \"@U\""},
	{"curl cmd unquoted", request.FormCmd, "curl " + quoteAll(vectorURL)},
	{"curl powershell", request.FormPowerShell, "curl.exe -X GET `\n  '@U' `\n  -H 'Accept: */*'"},

	{"powershell", request.FormPowerShell, "Invoke-WebRequest -UseBasicParsing -Uri \"@U\" `\n-Method \"GET\" `\n-Headers @{\n\"accept\"=\"*/*\"\n \"accept-language\"=\"en\"\n}"},
	{"powershell as browsers copy it", request.FormPowerShell, "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = \"Mozilla/5.0\"\nInvoke-WebRequest -UseBasicParsing -Uri \"@U\" `\r\n-WebSession $session `\r\n-Headers @{\r\n\"authority\"=\"x\"\r\n} `\r\n-ContentType \"application/json\""},
	{"powershell short", request.FormPowerShell, "irm '@U'"},
	{"powershell positional", request.FormPowerShell, "PS C:\\> Invoke-RestMethod '@U' -Method Get"},
	{"powershell variable", request.FormPowerShell, "$uri = '@U'\n$r = Invoke-RestMethod -Uri $uri"},
	{"powershell splatting", request.FormPowerShell, "$p = @{ Uri = '@U'; Method = 'GET' }\nInvoke-RestMethod @p"},
	{"powershell body of a GET", request.FormPowerShell, "Invoke-RestMethod https://zim-api.zego.im/ -Body @{ " + powershellTable + " }"},

	{"fetch", request.FormFetch, `fetch("@U", { "headers": { "accept": "*/*" }, "body": null, "method": "GET", "mode": "cors" });`},
	{"fetch bare", request.FormFetch, "const r = await fetch('@U')"},
	{"fetch template", request.FormFetch, "fetch(`" + strings.ReplaceAll(vectorURL, "&", "\n&") + "`)"},
	{"fetch concatenated", request.FormFetch, "fetch('https://zim-api.zego.im/?' +\n '@Q', {method: 'GET'})"},
	{"fetch new Request", request.FormFetch, "fetch(new Request('@U', {method: 'GET'}))"},
	{"fetch escaped", request.FormFetch, `fetch("` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `")`},
	{"axios with params", request.FormFetch, "axios.get('https://zim-api.zego.im/', { params: " + jsonObject + " })"},
	{"python requests", request.FormFetch, "import requests\nr = requests.get('https://zim-api.zego.im/', params=" + jsonObject + ", timeout=3)\n"},

	{"PHP's curl", request.FormFetch, "<?php\n$c = curl_init();\ncurl_setopt($c, CURLOPT_URL, '@U');\ncurl_setopt($c, CURLOPT_RETURNTRANSFER, true);\n$r = curl_exec($c);"},
	{"libcurl", request.FormFetch, "curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, \"GET\");\ncurl_easy_setopt(curl, CURLOPT_URL, \"@U\");\nres = curl_easy_perform(curl);"},

	{"raw", request.FormRaw, "GET /?@Q HTTP/1.1\r\nHost: zim-api.zego.im\r\nContent-Type: application/json\r\n\r\n"},
	{"raw with a whole URL", request.FormRaw, "GET @U HTTP/1.1\nHost: zim-api.zego.im\n\n"},
	{"raw without version", request.FormRaw, "GET @U"},
	{"raw of a REST client", request.FormRaw, "GET https://zim-api.zego.im/\n  ?" + strings.ReplaceAll(vectorQuery, "&", "\n  &") + " HTTP/1.1\nAccept: */*"},
	{"raw of curl -v", request.FormRaw, "* Connected to zim-api.zego.im\n> GET /?@Q HTTP/2\n> Host: zim-api.zego.im\n> user-agent: curl/8.5.0\n> accept: */*\n>\n< HTTP/2 200\n< content-length: 0\n"},
	{"raw HTTP/2", request.FormRaw, ":authority: zim-api.zego.im\n:method: GET\n:path: /?@Q\n:scheme: https\naccept: */*"},

	{"har entry", request.FormHAR, `{"startedDateTime": "2021-03-08T07:02:23Z", "request": {"method": "GET", "url": "@U", "headers": [{"name": "Host", "value": "zim-api.zego.im"}], "queryString": []}, "response": {"status": 200}}`},
	{"har request", request.FormJSON, `{"method": "GET", "url": "@U", "httpVersion": "h2", "headers": []}`},
	{"har file", request.FormHAR, `{"log": {"version": "1.2", "entries": [{"request": {"method": "GET", "url": "https://example.com/?a=b"}}, {"request": {"method": "GET", "url": "@U"}}]}}`},
	{"har query string", request.FormHAR, `{"request": {"method": "GET", "url": "https://zim-api.zego.im/", "queryString": [` + harPairs + `]}}`},

	{"postman", request.FormExport, `{"info": {"name": "x"}, "item": [{"name": "call", "request": {"method": "GET", "header": [], "url": {"raw": "@U", "protocol": "https", "host": ["zim-api", "zego", "im"], "path": [""], "query": []}}, "response": []}]}`},
	{"insomnia", request.FormExport, `{"_type": "export", "resources": [{"_type": "request", "url": "https://zim-api.zego.im/", "method": "GET", "parameters": [` + harPairs + `]}]}`},
	{"insomnia, yaml", request.FormExport, "type: collection.insomnia.rest/5.0\nname: x\ncollection:\n  - url: https://zim-api.zego.im/\n    name: call\n    method: GET\n    parameters:\n" + pairsOf("      - name: %n\n        value: \"%v\"\n        disabled: false\n", "")},
	{"bruno", request.FormExport, "meta {\n  name: call\n  type: http\n}\n\nget {\n  url: https://zim-api.zego.im/\n  body: none\n}\n\nparams:query {\n" + pairsOf("  %n: %v\n", "") + "}\n"},
	{"hoppscotch", request.FormExport, `{"v": "2", "endpoint": "https://zim-api.zego.im/", "method": "GET", "params": [` + pairsOf(`{"key": "%n", "value": "%v", "active": true}`, ",") + `], "headers": []}`},

	{"json", request.FormJSON, jsonObject},
	{"json with numbers", request.FormJSON, strings.NewReplacer(`"12345"`, "12345", `"1615186943"`, "1615186943").Replace(jsonObject)},
	{"json nested", request.FormJSON, `{"path": "/", "params": ` + jsonObject + `}`},
	{"json list", request.FormJSON, `[` + harPairs + `]`},
	{"json of a log", request.FormText, `{"level": "info", "msg": "call", "u": "` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `"}`},
	{"python dictionary", request.FormJSON, strings.NewReplacer(`"`, "'", "}", ",}").Replace(jsonObject)},
	{"javascript object", request.FormJSON, "{\n  // our call\n  Action: 'QueryUserOnlineState', AppId: 12345,\n SignatureNonce: `4fd24687296dd9f3`, Timestamp: 1615186943, SignatureVersion: '2.0', Signature: '43e5cfcca828314675f91b001390566a', }"},

	{"lines", request.FormLines, strings.ReplaceAll(vectorQuery, "&", "\n")},
	{"lines with colons", request.FormLines, strings.NewReplacer("&", "\r\n", "=", ": ").Replace(vectorQuery)},
	{"lines with blanks", request.FormLines, "\n  " + strings.NewReplacer("&", "  \n\n  ", "=", " = ").Replace(vectorQuery)},
	{"lines with tabs", request.FormLines, strings.NewReplacer("&", "\n", "=", "\t").Replace(vectorQuery)},
	{"lines with full-width colons", request.FormLines, "参数如下\n" + strings.NewReplacer("&", "\n", "=", "：").Replace(vectorQuery)},
	{"lines in quotes", request.FormLines, `"` + strings.NewReplacer("&", "\",\n\"", "=", `": "`).Replace(vectorQuery) + `",`},
	{"lines as a list", request.FormLines, "The parameters:\n- " + strings.NewReplacer("&", "\n- ", "=", ": ").Replace(vectorQuery)},

	{"log line", request.FormText, `2021-03-08 15:02:23.120 INFO [main] c.e.Zim - request @U, took 35 ms`},
	{"log line in quotes", request.FormText, `time="2021-03-08" level=info msg="call" url="@U" status=200`},
	{"log line in brackets", request.FormText, `calling <@U> (1615186943)`},
	{"log line with method", request.FormText, `[GIN] 2021/03/08 | GET @U | 200`},
	{"log line of a server", request.FormText, `10.0.0.1 - - [08/Mar/2021:07:02:23 +0000] "GET /?@Q HTTP/1.1" 200 77 "-" "Go-http-client/1.1"`},
	{"log line with JSON", request.FormText, `INFO call {"url":"` + strings.NewReplacer("/", `\/`, "&", `\u0026`).Replace(vectorURL) + `"}`},
	{"log line with escaped JSON", request.FormText, `{\"url\":\"` + strings.ReplaceAll(vectorURL, "&", `\\u0026`) + `\"}`},
	{"log line with another URL first", request.FormText, `see https://docs.zegocloud.com/x?a=b then @U`},
	{"log line with a timestamp", request.FormText, `timestamp=2021-03-08T07:02:23Z action=call url=@U`},
	{"log line with a timestamp, JSON", request.FormText, `{"timestamp": "2021-03-08", "message": "GET @U"}`},
	{"log line in square brackets", request.FormText, `INFO [@U] (done)`},
	{"log line in Chinese", request.FormText, `请求“@U”，失败。`},
	{"log line with a query string", request.FormText, `zim call: @Q, status: 200`},
	{"url encoded as a whole", request.FormText, "target=" + url.QueryEscape(vectorURL)},
	{"parameters in a sentence", request.FormText, "zim call " + strings.ReplaceAll(vectorQuery, "&", ", ") + " failed"},
	{"parameters in JSON in a sentence", request.FormJSON, "zim call with " + jsonObject + " failed"},
	{"wget", request.FormCommand, "wget -qO- '@U'"},
	{"program", request.FormText, "String url = \"@U\";\nHttpGet get = new HttpGet(url);"},
	{"browser's summary", request.FormText, "Request URL:\n@U\nRequest Method: GET\nStatus Code: 200 OK"},
}

var (
	jsonObject      = func() string { b, _ := json.Marshal(vectorValues); return string(b) }()
	harPairs        = pairsOf(`{"name": "%n", "value": "%v"}`, ", ")
	powershellTable = pairsOf(`%n = "%v"`, "; ")
)

func pairsOf(pattern, sep string) string {
	var all []string
	for _, pair := range strings.Split(vectorQuery, "&") {
		name, value, _ := strings.Cut(pair, "=")
		all = append(all, strings.NewReplacer("%n", name, "%v", value).Replace(pattern))
	}
	return strings.Join(all, sep)
}

func (f form) expand() string {
	return strings.NewReplacer("@U", vectorURL, "@Q", vectorQuery).Replace(f.text)
}

// TestForms: the published vector passes in every form, and each value's place
// holds the value.
func TestForms(t *testing.T) {
	seen := map[request.Form]bool{}
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			text := f.expand()
			r, err := request.Parse(text)
			require.NoError(t, err, "%s", text)
			assert.Equal(t, f.form, r.Form)
			seen[r.Form] = true
			for name, value := range vectorValues {
				p, ok := r.Get(name)
				require.True(t, ok, "%s in %s", name, text)
				assert.Equal(t, value, p.Value)
				if at := text[p.ValuePlace.Start:p.ValuePlace.End]; !strings.Contains(at, "\n") {
					assert.Equal(t, value, at, "%s in %s", name, text)
				}
				assert.Contains(t, text[p.Place.Start:p.Place.End], text[p.ValuePlace.Start:p.ValuePlace.End])
				assert.Equal(t, name, strings.ReplaceAll(text[p.NamePlace.Start:p.NamePlace.End], "\n", ""))
			}
			v := gateway.Check(r, vectorSecret, vectorTime)
			assert.Empty(t, v.Failing())
			host := r.Form != request.FormQuery && r.Form != request.FormLines && f.form != request.FormJSON || r.Host != ""
			if host && !strings.Contains(f.name, "parameters in") && f.name != "log line of a server" && f.name != "log line with a query string" {
				assert.Equal(t, "zim-api.zego.im", strings.TrimSuffix(strings.ToLower(r.Host), ":443"))
			}
		})
	}
	for _, f := range request.Forms() {
		assert.True(t, seen[f], "no test of the form %s", f)
	}
}
