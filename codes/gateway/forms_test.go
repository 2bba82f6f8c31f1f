package gateway_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
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
	form gateway.Form
	text string
}

var quoteAll = strings.NewReplacer("&", "^&", "\"", "^\"", "{", "^{", "}", "^}").Replace

var forms = []form{
	{"url", gateway.FormURL, "@U"},
	{"url with blanks around it", gateway.FormURL, "\ufeff  @U \n"},
	{"url without scheme", gateway.FormURL, "zim-api.zego.im/?@Q"},
	{"url without path", gateway.FormURL, "https://zim-api.zego.im?@Q"},
	{"url with port and fragment", gateway.FormURL, "https://ZIM-API.zego.im:443/?@Q#top"},
	{"url as documentation prints it", gateway.FormURL, "https://zim-api.zego.im/?" + strings.ReplaceAll(vectorQuery, "&", "\n&")},
	{"url as documentation prints it, indented", gateway.FormURL, "https://zim-api.zego.im/\r\n    ?" + strings.ReplaceAll(vectorQuery, "&", "\r\n    &")},
	{"url broken after &", gateway.FormURL, "https://zim-api.zego.im/?" + strings.ReplaceAll(vectorQuery, "&", "&\n  ")},
	{"url wrapped anywhere", gateway.FormURL, vectorURL[:40] + "\n" + vectorURL[40:90] + "\n" + vectorURL[90:]},
	{"path", gateway.FormQuery, "/?@Q"},
	{"query string", gateway.FormQuery, "@Q"},
	{"query string with ?", gateway.FormQuery, "?@Q"},
	{"query string over lines", gateway.FormQuery, strings.ReplaceAll(vectorQuery, "&", "\n&")},
	{"query string over lines, & at the end", gateway.FormQuery, strings.ReplaceAll(vectorQuery, "&", "&\n")},

	{"curl", gateway.FormBash, "curl '@U'"},
	{"curl with double quotes", gateway.FormBash, `curl "@U"`},
	{"curl with $''", gateway.FormBash, `curl $'` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `'`},
	{"curl after a prompt", gateway.FormBash, "$ curl -i '@U'"},
	{"curl after a root prompt", gateway.FormBash, "root@host:~# curl -i '@U'"},
	{"curl with many options", gateway.FormBash, "curl -sSLv --http2 -m 10 -o /dev/null -w '%{http_code}' --retry 3 -A 'x y' '@U' -H'Accept: */*' --compressed -k"},
	{"curl over lines", gateway.FormBash, "curl --location --request GET '@U' \\\n  --header 'Content-Type: application/json' \\\n  --compressed"},
	{"curl over lines with CRLF", gateway.FormBash, "curl --location \\\r\n --request GET '@U' \\\r\n  --header 'Content-Type: application/json'\r\n"},
	{"curl --url", gateway.FormBash, "curl --request GET --url '@U'"},
	{"curl --url=", gateway.FormBash, "curl --request=GET --url='@U'"},
	{"curl -G -d", gateway.FormBash, "curl -G https://zim-api.zego.im/ -d '@Q'"},
	{"curl -G -d each", gateway.FormBash, "curl -G 'https://zim-api.zego.im/' -d " + strings.ReplaceAll(vectorQuery, "&", " \\\n -d ")},
	{"curl -G --data-urlencode each", gateway.FormBash, "curl --get 'https://zim-api.zego.im/' --data-urlencode '" + strings.ReplaceAll(vectorQuery, "&", "' \\\n --data-urlencode '") + "'"},
	{"curl --url-query", gateway.FormBash, "curl 'https://zim-api.zego.im/' --url-query '" + strings.ReplaceAll(vectorQuery, "&", "' --url-query '") + "'"},
	{"curl -XGET joined", gateway.FormBash, "curl -sXGET -H'X: y' '@U' > out.json 2>/dev/null"},
	{"curl unquoted with escapes", gateway.FormBash, "curl " + strings.NewReplacer("&", `\&`, "?", `\?`).Replace(vectorURL)},
	{"curl piped", gateway.FormBash, "curl -s '@U' | jq ."},
	{"curl in a script", gateway.FormBash, "#!/bin/sh\nset -e\nOUT=$(curl -s \"@U\")\necho $OUT"},
	{"curl with an unknown option before", gateway.FormBash, "curl --frobnicate 7 '@U'"},
	{"curl cmd", gateway.FormCmd, "curl \"" + quoteAll(vectorURL) + "\" ^\n  -H \"Accept: */*\""},
	{"curl cmd as new browsers copy it", gateway.FormCmd, "curl ^\"" + quoteAll(vectorURL) + "^\" ^\r\n  -H ^\"Accept: */*^\" ^\r\n  --data-raw ^\"^{^\\^\"a^\\^\":1^}^\""},
	{"curl.exe cmd", gateway.FormCmd, "C:\\>curl.exe -X GET ^\n \"@U\""},
	{"curl cmd unquoted", gateway.FormCmd, "curl " + quoteAll(vectorURL)},
	{"curl powershell", gateway.FormPowerShell, "curl.exe -X GET `\n  '@U' `\n  -H 'Accept: */*'"},

	{"powershell", gateway.FormPowerShell, "Invoke-WebRequest -UseBasicParsing -Uri \"@U\" `\n-Method \"GET\" `\n-Headers @{\n\"accept\"=\"*/*\"\n \"accept-language\"=\"en\"\n}"},
	{"powershell as browsers copy it", gateway.FormPowerShell, "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = \"Mozilla/5.0\"\nInvoke-WebRequest -UseBasicParsing -Uri \"@U\" `\r\n-WebSession $session `\r\n-Headers @{\r\n\"authority\"=\"x\"\r\n} `\r\n-ContentType \"application/json\""},
	{"powershell short", gateway.FormPowerShell, "irm '@U'"},
	{"powershell positional", gateway.FormPowerShell, "PS C:\\> Invoke-RestMethod '@U' -Method Get"},
	{"powershell variable", gateway.FormPowerShell, "$uri = '@U'\n$r = Invoke-RestMethod -Uri $uri"},
	{"powershell splatting", gateway.FormPowerShell, "$p = @{ Uri = '@U'; Method = 'GET' }\nInvoke-RestMethod @p"},
	{"powershell body of a GET", gateway.FormPowerShell, "Invoke-RestMethod https://zim-api.zego.im/ -Body @{ " + powershellTable + " }"},

	{"fetch", gateway.FormFetch, `fetch("@U", { "headers": { "accept": "*/*" }, "body": null, "method": "GET", "mode": "cors" });`},
	{"fetch bare", gateway.FormFetch, "const r = await fetch('@U')"},
	{"fetch template", gateway.FormFetch, "fetch(`" + strings.ReplaceAll(vectorURL, "&", "\n&") + "`)"},
	{"fetch concatenated", gateway.FormFetch, "fetch('https://zim-api.zego.im/?' +\n '@Q', {method: 'GET'})"},
	{"fetch new Request", gateway.FormFetch, "fetch(new Request('@U', {method: 'GET'}))"},
	{"fetch escaped", gateway.FormFetch, `fetch("` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `")`},
	{"axios with params", gateway.FormFetch, "axios.get('https://zim-api.zego.im/', { params: " + jsonObject + " })"},
	{"python requests", gateway.FormFetch, "import requests\nr = requests.get('https://zim-api.zego.im/', params=" + jsonObject + ", timeout=3)\n"},

	{"raw", gateway.FormRaw, "GET /?@Q HTTP/1.1\r\nHost: zim-api.zego.im\r\nContent-Type: application/json\r\n\r\n"},
	{"raw with a whole URL", gateway.FormRaw, "GET @U HTTP/1.1\nHost: zim-api.zego.im\n\n"},
	{"raw without version", gateway.FormRaw, "GET @U"},
	{"raw of a REST client", gateway.FormRaw, "GET https://zim-api.zego.im/\n  ?" + strings.ReplaceAll(vectorQuery, "&", "\n  &") + " HTTP/1.1\nAccept: */*"},
	{"raw of curl -v", gateway.FormRaw, "* Connected to zim-api.zego.im\n> GET /?@Q HTTP/2\n> Host: zim-api.zego.im\n> user-agent: curl/8.5.0\n> accept: */*\n>\n< HTTP/2 200\n< content-length: 0\n"},
	{"raw HTTP/2", gateway.FormRaw, ":authority: zim-api.zego.im\n:method: GET\n:path: /?@Q\n:scheme: https\naccept: */*"},

	{"har entry", gateway.FormHAR, `{"startedDateTime": "2021-03-08T07:02:23Z", "request": {"method": "GET", "url": "@U", "headers": [{"name": "Host", "value": "zim-api.zego.im"}], "queryString": []}, "response": {"status": 200}}`},
	{"har request", gateway.FormJSON, `{"method": "GET", "url": "@U", "httpVersion": "h2", "headers": []}`},
	{"har file", gateway.FormHAR, `{"log": {"version": "1.2", "entries": [{"request": {"method": "GET", "url": "https://example.com/?a=b"}}, {"request": {"method": "GET", "url": "@U"}}]}}`},
	{"har query string", gateway.FormHAR, `{"request": {"method": "GET", "url": "https://zim-api.zego.im/", "queryString": [` + harPairs + `]}}`},

	{"json", gateway.FormJSON, jsonObject},
	{"json with numbers", gateway.FormJSON, strings.NewReplacer(`"12345"`, "12345", `"1615186943"`, "1615186943").Replace(jsonObject)},
	{"json nested", gateway.FormJSON, `{"path": "/", "params": ` + jsonObject + `}`},
	{"json list", gateway.FormJSON, `[` + harPairs + `]`},
	{"json of a log", gateway.FormText, `{"level": "info", "msg": "call", "u": "` + strings.ReplaceAll(vectorURL, "&", `\u0026`) + `"}`},
	{"python dictionary", gateway.FormJSON, strings.NewReplacer(`"`, "'", "}", ",}").Replace(jsonObject)},
	{"javascript object", gateway.FormJSON, "{\n  // our call\n  Action: 'QueryUserOnlineState', AppId: 12345,\n SignatureNonce: `4fd24687296dd9f3`, Timestamp: 1615186943, SignatureVersion: '2.0', Signature: '43e5cfcca828314675f91b001390566a', }"},

	{"lines", gateway.FormLines, strings.ReplaceAll(vectorQuery, "&", "\n")},
	{"lines with colons", gateway.FormLines, strings.NewReplacer("&", "\r\n", "=", ": ").Replace(vectorQuery)},
	{"lines with blanks", gateway.FormLines, "\n  " + strings.NewReplacer("&", "  \n\n  ", "=", " = ").Replace(vectorQuery)},
	{"lines with tabs", gateway.FormLines, strings.NewReplacer("&", "\n", "=", "\t").Replace(vectorQuery)},
	{"lines with full-width colons", gateway.FormLines, "参数如下\n" + strings.NewReplacer("&", "\n", "=", "：").Replace(vectorQuery)},
	{"lines in quotes", gateway.FormLines, `"` + strings.NewReplacer("&", "\",\n\"", "=", `": "`).Replace(vectorQuery) + `",`},
	{"lines as a list", gateway.FormLines, "The parameters:\n- " + strings.NewReplacer("&", "\n- ", "=", ": ").Replace(vectorQuery)},

	{"log line", gateway.FormText, `2021-03-08 15:02:23.120 INFO [main] c.e.Zim - request @U, took 35 ms`},
	{"log line in quotes", gateway.FormText, `time="2021-03-08" level=info msg="call" url="@U" status=200`},
	{"log line in brackets", gateway.FormText, `calling <@U> (1615186943)`},
	{"log line with method", gateway.FormText, `[GIN] 2021/03/08 | GET @U | 200`},
	{"log line of a server", gateway.FormText, `10.0.0.1 - - [08/Mar/2021:07:02:23 +0000] "GET /?@Q HTTP/1.1" 200 77 "-" "Go-http-client/1.1"`},
	{"log line with JSON", gateway.FormText, `INFO call {"url":"` + strings.NewReplacer("/", `\/`, "&", `\u0026`).Replace(vectorURL) + `"}`},
	{"log line with escaped JSON", gateway.FormText, `{\"url\":\"` + strings.ReplaceAll(vectorURL, "&", `\\u0026`) + `\"}`},
	{"log line with another URL first", gateway.FormText, `see https://docs.zegocloud.com/x?a=b then @U`},
	{"log line with a timestamp", gateway.FormText, `timestamp=2021-03-08T07:02:23Z action=call url=@U`},
	{"log line with a timestamp, JSON", gateway.FormText, `{"timestamp": "2021-03-08", "message": "GET @U"}`},
	{"log line in square brackets", gateway.FormText, `INFO [@U] (done)`},
	{"log line in Chinese", gateway.FormText, `请求“@U”，失败。`},
	{"log line with a query string", gateway.FormText, `zim call: @Q, status: 200`},
	{"url encoded as a whole", gateway.FormText, "target=" + url.QueryEscape(vectorURL)},
	{"parameters in a sentence", gateway.FormText, "zim call " + strings.ReplaceAll(vectorQuery, "&", ", ") + " failed"},
	{"parameters in JSON in a sentence", gateway.FormJSON, "zim call with " + jsonObject + " failed"},
	{"wget", gateway.FormText, "wget -qO- '@U'"},
	{"program", gateway.FormText, "String url = \"@U\";\nHttpGet get = new HttpGet(url);"},
	{"browser's summary", gateway.FormText, "Request URL:\n@U\nRequest Method: GET\nStatus Code: 200 OK"},
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
	seen := map[gateway.Form]bool{}
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			text := f.expand()
			r, err := gateway.Parse(text)
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
			host := r.Form != gateway.FormQuery && r.Form != gateway.FormLines && f.form != gateway.FormJSON || r.Host != ""
			if host && !strings.Contains(f.name, "parameters in") && f.name != "log line of a server" && f.name != "log line with a query string" {
				assert.Equal(t, "zim-api.zego.im", strings.TrimSuffix(strings.ToLower(r.Host), ":443"))
			}
		})
	}
	for _, f := range gateway.Forms() {
		assert.True(t, seen[f], "no test of the form %s", f)
	}
}

// TestOneCharacter: one changed character in any of the four values, or in the
// secret, gives 100000005.
func TestOneCharacter(t *testing.T) {
	for _, name := range []string{"AppId", "SignatureNonce", "Timestamp", "Signature"} {
		value := vectorValues[name]
		for i := range len(value) {
			changed := []byte(value)
			changed[i] = '1' + (changed[i]-'0'+1)%9
			if string(changed) == value || name == "Timestamp" && i < 8 {
				continue
			}
			text := strings.Replace(vectorURL, name+"="+value, name+"="+string(changed), 1)
			r, err := gateway.Parse(text)
			require.NoError(t, err)
			assert.Equal(t, []codes.Code{100000005}, gateway.Check(r, vectorSecret, vectorTime).Failing(), "%s", text)
		}
	}
	r, err := gateway.Parse(vectorURL)
	require.NoError(t, err)
	for i := range len(vectorSecret) {
		changed := vectorSecret[:i] + "g" + vectorSecret[i+1:]
		assert.Equal(t, codes.Code(100000005), gateway.Check(r, changed, vectorTime).Code())
	}
}
