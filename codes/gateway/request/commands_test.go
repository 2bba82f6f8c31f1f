package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// commands are what shells and programs that are not at hand make of a command,
// and what copying does to it. @U stands for https://zim-api.zego.im/?Action=A.
var commands = []struct {
	name, text          string
	form                request.Form
	method, query, body string
}{
	{"fence", "Mine:\n\n```bash\ncurl -X POST '@U' \\\n  -d '{}'\n```\n\nIt says 100000005.", request.FormBash, "POST", "Action=A", "{}"},
	{"fence of cmd", "```cmd\ncurl \"@U^&AppId=1\"\n```", request.FormCmd, "GET", "Action=A&AppId=1", ""},
	{"code in a line", "Use `curl '@U' -d '{}'` and see", request.FormBash, "POST", "Action=A", "{}"},
	{"in a list", "1. `curl '@U&AppId=1'`\n2. `curl 'https://a.example/'`", request.FormBash, "GET", "Action=A&AppId=1", ""},
	{"in quotes", `os.system("curl -X POST '@U' -d '{\"a\": 1}'")`, request.FormBash, "POST", "Action=A", `{"a": 1}`},
	{"in JSON", `{"command": "curl \"@U\" -H \"X: y\""}`, request.FormBash, "GET", "Action=A", ""},
	{"prose before", "use curl to call it, it doesn't work:\n\ncurl '@U&AppId=1' -d '{}'", request.FormBash, "POST", "Action=A&AppId=1", "{}"},
	{"another command before", "curl https://a.example/install | sh\ncurl '@U'", request.FormBash, "GET", "Action=A", ""},
	{"a path", "/usr/bin/curl '@U'", request.FormBash, "GET", "Action=A", ""},
	{"prompts", "$ curl -X POST '@U' \\\n> -H 'X: y' \\\n> -d '{\n>   \"a\": 1\n> }'\n{\"Code\": 0}", request.FormBash, "POST", "Action=A", "{\n  \"a\": 1\n}"},
	{"a root's prompt", "root@host:~# curl '@U' \\\n> -d '{}'", request.FormBash, "POST", "Action=A", "{}"},
	{"zsh's prompts", "% curl '@U' -d '{\nquote> \"a\": 1}'", request.FormBash, "POST", "Action=A", "{\n\"a\": 1}"},
	{"lost backslashes", "curl -X POST '@U'\n  -H 'Content-Type: application/json'\n  --data-raw '{}'", request.FormBash, "POST", "Action=A", "{}"},
	{"lost backslashes, blank lines", "curl -X POST\n\n'@U'\n\n-d '{}'\n\nIt fails.", request.FormBash, "POST", "Action=A", "{}"},
	{"blanks behind backslashes", "curl -X POST '@U' \\ \n  -d '{}'", request.FormBash, "POST", "Action=A", "{}"},
	{"lines put together", `curl -X POST '@U' \   -d '{}' \   -H 'X: y'`, request.FormBash, "POST", "Action=A", "{}"},
	{"comments between", "curl '@U' \\\n  # the body\n  -d '{}'", request.FormBash, "POST", "Action=A", "{}"},
	{"carriage returns", "curl '@U' \\\r\n  -d '{}'\r\n", request.FormBash, "POST", "Action=A", "{}"},
	{"a list behind", "curl '@U'\n- first\n-- second\n---", request.FormBash, "GET", "Action=A", ""},
	{"variables that are not assigned", `curl "@U&AppId=$APP_ID&Timestamp=$(date +%s)&Signature=` + "`sign x`" + `"`, request.FormBash, "GET", "Action=A&AppId=$APP_ID&Timestamp=$(date  %s)&Signature=`sign x`", ""},
	{"a substitution without quotes", `curl @U\&Timestamp=$(date +%s) -d '{}'`, request.FormBash, "POST", "Action=A&Timestamp=$(date  %s)", "{}"},
	{"a variable that a command sets", "TS=$(date +%s)\ncurl \"@U&Timestamp=$TS\"", request.FormBash, "GET", "Action=A&Timestamp=$TS", ""},
	{"a variable in single quotes", "TS=1\ncurl '@U&Timestamp=$TS'", request.FormBash, "GET", "Action=A&Timestamp=$TS", ""},
	{"a variable in a comment", "# TS=$(date)\ncurl \"@U&Timestamp=$TS\"", request.FormBash, "GET", "Action=A&Timestamp=$TS", ""},
	{"variables that were emptied", "TS=\nAPP=\"\"\nKEY=<key>\ncurl \"@U&Timestamp=$TS&AppId=$APP&x=$KEY\"", request.FormBash, "GET", "Action=A&Timestamp=$TS&AppId=$APP&x=<key>", ""},
	{"a variable for one command", "TS=1 curl \"@U&Timestamp=$TS\"", request.FormBash, "GET", "Action=A&Timestamp=$TS", ""},
	{"variables behind prompts", "$ TS=1\nme@host:~$ APP=2\n$ curl \"@U&Timestamp=$TS&AppId=$APP\"", request.FormBash, "GET", "Action=A&Timestamp=1&AppId=2", ""},
	{"a body that a command gives", `curl '@U' -d "$(cat body.json)"`, request.FormBash, "POST", "Action=A", ""},
	{"a body with a variable", `curl '@U' -d '{"a":"'"$USER"'"}'`, request.FormBash, "POST", "Action=A", ""},
	{"a here-document without an end", "curl '@U' -d @- <<EOF\n{\"a\":1}", request.FormBash, "POST", "Action=A", `{"a":1}`},
	{"a here-document, indented", "  curl '@U' -d @- <<EOF\n  {\"a\":1}\n  EOF\n  echo", request.FormBash, "POST", "Action=A", `  {"a":1}`},
	{"read", "read -r -d '' BODY <<'EOF'\n{\"a\":1}\nEOF\ncurl '@U' -d \"$BODY\"", request.FormBash, "POST", "Action=A", `{"a":1}`},
	{"--variable", `curl --variable app=12 --variable 'q=a b' --expand-url '@U&AppId={{app}}&x={{q:url}}&y={{z}}'`, request.FormBash, "GET", "Action=A&AppId=12&x=a b&y={{z}}", ""},
	{"--variable for the body", `curl --variable name@n.txt --variable 'b={"a":1}' '@U' --expand-json '{{b}}'`, request.FormBash, "POST", "Action=A", `{"a":1}`},
	{"an unknown option with a value", `curl --frobnicate https://a.example/ '@U' -d '{}'`, request.FormBash, "POST", "Action=A", "{}"},
	{"--name=value", `curl --request=PUT --url='@U' --data='{}'`, request.FormBash, "PUT", "Action=A", "{}"},
	{"blanks of a set", `curl '@U&AppId={AppId}&Nonce={{nonce}}'`, request.FormBash, "GET", "Action=A&AppId={AppId}&Nonce={{nonce}}", ""},

	{"cmd of new browsers", `curl ^"@U^&x=^%^7B^&AppId=1^" ^` + "\n  -H ^\"content-type: application/json^\" ^\n" + `  --data-raw ^"^{^\^"a^\^":^\^"^\^\^\^"q^\^\^\^" 5^% ^\^\n^\^"^}^"`, request.FormCmd, "POST", "Action=A&x={&AppId=1", `{"a":"\"q\" 5% \\n"}`},
	{"cmd of older browsers", `curl "@U^&x=^%^7B" ^` + "\n  --data-raw \"^{^\\^\"a^\\^\":1^}\"", request.FormCmd, "POST", "Action=A&x={", `{"a":1}`},
	{"cmd with a line break in the body", "curl ^\"@U^\" ^\n  --data-raw ^\"^{^\n\n^\\^\"a^\\^\":1^}^\"", request.FormCmd, "POST", "Action=A", "{\n\"a\":1}"},
	{"cmd with doubled quotation marks", `C:\>curl "@U" -d "{""a"":""b""}"`, request.FormCmd, "POST", "Action=A", `{"a":"b"}`},
	{"cmd with backslashes", `C:\Users\x>curl "@U" -d "{\"a\":\"c:\\\\d\\\"e\"}"`, request.FormCmd, "POST", "Action=A", `{"a":"c:\\\\d\"e"}`},
	{"cmd with variables", "set APP=12\r\nset \"TS=3\"\r\ncurl \"@U^&AppId=%APP%^&Timestamp=%TS%^&Signature=%SIG%\"", request.FormCmd, "GET", "Action=A&AppId=12&Timestamp=3&Signature=%SIG%", ""},
	{"cmd, the rest cut off", `C:\>curl @U&AppId=1`, request.FormCmd, "GET", "Action=A", ""},
	{"cmd over lines with prompts", "C:\\>curl \"@U\" ^\nMore?  -d \"{}\"", request.FormCmd, "POST", "Action=A", "{}"},

	{"PowerShell, curl.exe over lines", "curl.exe -X POST `\n  '@U' `\n  -d '{\"a\":1}'", request.FormPowerShell, "POST", "Action=A", `{"a":1}`},
	{"PowerShell, curl.exe behind a prompt", "PS C:\\> curl.exe '@U' -d \"{}\"", request.FormPowerShell, "POST", "Action=A", "{}"},
	{"PowerShell, curl.exe with escaped quotation marks", "curl.exe -X POST '@U' -d '{\\\"a\\\":1}'", request.FormPowerShell, "POST", "Action=A", `{"a":1}`},
	{"cmd, curl.exe", `curl.exe -X POST "@U" -d "{\"a\":1}"`, request.FormCmd, "POST", "Action=A", `{"a":1}`},
	{"PowerShell, a format", "$app = 12\nirm ('@U&AppId={0}&Timestamp={1}&x={2}' -f $app, 3)", request.FormPowerShell, "GET", "Action=A&AppId=12&Timestamp=3&x={2}", ""},
	{"PowerShell, the environment", "$env:APP = '12'\nirm \"@U&AppId=$env:APP&Timestamp=$env:TS\"", request.FormPowerShell, "GET", "Action=A&AppId=12&Timestamp=$env:TS", ""},
	{"PowerShell, curl for Invoke-WebRequest", `curl -Uri "@U" -Method POST -Headers @{"Content-Type"="application/json"} -Body '{}'`, request.FormPowerShell, "POST", "Action=A", "{}"},
	{"PowerShell, wget for Invoke-WebRequest", `wget -Uri '@U' -UseBasicParsing`, request.FormPowerShell, "GET", "Action=A", ""},
	{"PowerShell, prompts", "PS C:\\> Invoke-RestMethod '@U' `\n>> -Method Post `\n>> -Body '{}'", request.FormPowerShell, "POST", "Action=A", "{}"},
	{"PowerShell, lost backquotes", "Invoke-RestMethod -Uri '@U'\n  -Method POST\n  -Body '{}'", request.FormPowerShell, "POST", "Action=A", "{}"},
	{"PowerShell, a literal here-string", "$b = @'\n{\"a\":\"$x `n\"}\n'@\nirm '@U' -Method Post -Body $b", request.FormPowerShell, "POST", "Action=A", "{\"a\":\"$x `n\"}"},
	{"PowerShell, a here-string with variables", "$n = 'bob'\n$b = @\"\n{\n  \"a\": \"$n\",\n  \"b\": \"$($n)\"\n}\n\"@\nirm '@U' -Method Post -Body $b", request.FormPowerShell, "POST", "Action=A", "{\n  \"a\": \"bob\",\n  \"b\": \"bob\"\n}"},
	{"PowerShell, ConvertTo-Json", "$body = @{ a = 1; b = @('x', 'y'); c = @{ d = $true } } | ConvertTo-Json -Depth 5\nirm '@U' -Method Post -Body $body", request.FormPowerShell, "POST", "Action=A", `{"a":1,"b":["x","y"],"c":{"d":true}}`},
	{"PowerShell, ConvertTo-Json in place", "$body = @{ a = 1 }\nirm '@U' -Method Post -Body ($body | ConvertTo-Json)", request.FormPowerShell, "POST", "Action=A", `{"a":1}`},
	{"PowerShell, ConvertTo-Json before", "$d = [ordered]@{ a = 1 }\n$j = ConvertTo-Json -InputObject $d -Compress\nirm '@U' -Method Post -Body $j", request.FormPowerShell, "POST", "Action=A", `{"a":1}`},
	{"PowerShell, bytes", "$j = '{\"a\":1}'\nirm '@U' -Method Post -Body ([System.Text.Encoding]::UTF8.GetBytes($j))", request.FormPowerShell, "POST", "Action=A", `{"a":1}`},
	{"PowerShell, joined", "$base = 'https://zim-api.zego.im/'\n$u = $base + '?Action=' + 'A'\n$u += '&AppId=1'\nirm -Uri $u", request.FormPowerShell, "GET", "Action=A&AppId=1", ""},
	{"PowerShell, joined in place", "$app = 12\nirm -Uri ('@U' + '&AppId=' + $app)", request.FormPowerShell, "GET", "Action=A&AppId=12", ""},
	{"PowerShell, put in", "$app = 12\n$env:TS = '3'\nirm \"@U&AppId=$app&Nonce=${nonce}&Timestamp=$([DateTimeOffset]::Now)\"", request.FormPowerShell, "GET", "Action=A&AppId=12&Nonce=${nonce}&Timestamp=$([DateTimeOffset]::Now)", ""},
	{"PowerShell, splatting", "$u = '@U'\n$p = @{\n  Uri = $u\n  Method = 'Put' # x\n  Body = '{}'\n}\nInvoke-RestMethod @p", request.FormPowerShell, "PUT", "Action=A", "{}"},
	{"PowerShell, colons", "irm -Uri:'@U' -Method:Post -Body:'{}'", request.FormPowerShell, "POST", "Action=A", "{}"},
	{"PowerShell, a query from a table", "$q = @{}\n$q.Add('Action', 'A')\n$q['AppId'] = 1\n$q.Timestamp = 2\nirm https://zim-api.zego.im/ -Body $q", request.FormPowerShell, "GET", "Action=A&AppId=1&Timestamp=2", ""},

	{"wget over lines", "wget --method POST \\\n  --header 'Content-Type: application/json' \\\n  --body-data '{}' \\\n   '@U'", request.FormCommand, "POST", "Action=A", "{}"},
	{"wget with a file", "wget --post-file=body.json '@U'", request.FormCommand, "POST", "Action=A", ""},
	{"wget without a request", "wget https://a.example/x\nGET @U", request.FormText, "GET", "Action=A", ""},
	{"xh", `xh post https://zim-api.zego.im/ Action==A a=1 b:='[1]'`, request.FormCommand, "POST", "Action=A", `{"a":"1","b":[1]}`},
	{"xhs", `xhs zim-api.zego.im Action==A`, request.FormCommand, "GET", "Action=A", ""},
	{"https", `https -v POST zim-api.zego.im Action==A a=1`, request.FormCommand, "POST", "Action=A", `{"a":"1"}`},
	{"HTTPie behind a prompt", "$ http POST zim-api.zego.im Action==A \\\n> a=1\nHTTP/1.1 200 OK\n", request.FormCommand, "POST", "Action=A", `{"a":"1"}`},
	{"HTTPie, lost backslashes", "http POST https://zim-api.zego.im/\n  Action==A\n  AppId==1\n  a:=1", request.FormCommand, "POST", "Action=A&AppId=1", `{"a":1}`},
	{"HTTPie, files", "http POST zim-api.zego.im Action==A a=@a.txt b=1", request.FormCommand, "POST", "Action=A", ""},
	{"HTTPie, a port", "http :3000/x Action==A AppId==1 SignatureNonce==ab Timestamp==2", request.FormCommand, "GET", "Action=A&AppId=1&SignatureNonce=ab&Timestamp=2", ""},
	{"http in prose", "via http POST to zim\nPOST @U", request.FormText, "POST", "Action=A", ""},
	{"HTTP in a log", "HTTP GET @U&AppId=1 took 3 ms", request.FormText, "GET", "Action=A&AppId=1", ""},
}

const commandURL = "https://zim-api.zego.im/?Action=A"

// TestCommands: commands are read as their shells and programs read them.
func TestCommands(t *testing.T) {
	for _, c := range commands {
		t.Run(c.name, func(t *testing.T) {
			text := strings.ReplaceAll(c.text, "@U", commandURL)
			r, err := request.Parse(text)
			require.NoError(t, err, text)
			assert.Equal(t, c.form, r.Form)
			assert.Equal(t, c.method, r.Method)
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
