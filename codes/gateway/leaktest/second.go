package leaktest

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"net/url"
	"strings"
)

// second are tables that the search was not written against: what they find is
// mended as a kind, never by the row.
var second = tables{
	requests: []func(g Generator, all []pair) string{
		func(g Generator, all []pair) string { return "https://zim-api-sha.zego.im?" + query(all) + "#top" },
		func(g Generator, all []pair) string { return "wget -qO- \"" + gateway(all) + "\"" },
		func(g Generator, all []pair) string { return "irm '" + gateway(all) + "' -Method Get" },
		func(g Generator, all []pair) string {
			return "axios.get('https://zim-api.zego.im/', { params: { " + each(all, "%s: '%s'", ", ") + " } })"
		},
		func(g Generator, all []pair) string {
			return each(all, "--data-urlencode %s=%s", " ") + " -G https://zim-api.zego.im/ curl"
		},
		func(g Generator, all []pair) string { return "url.Values{" + each(all, `"%s": {"%s"}`, ", ") + "}" },
		func(g Generator, all []pair) string { return each(all, "  %s: \"%s\"", "\n") },
		func(g Generator, all []pair) string { return "<call " + each(all, `%s="%s"`, " ") + "/>" },
		func(g Generator, all []pair) string {
			return "I called it with " + each(all, "%s=%s", " and ") + " and got 100000005"
		},
	},
	names: []string{"secretKey", "SECRET_KEY", "zego.serverSecret", "server-secret", "AppSignKey", "userPassword", "PASSWORD", "root_password", "mysqlPwd", "PassPhrase", "AWS_SECRET_ACCESS_KEY", "accesskey", "API-KEY",
		"bearerToken", "idToken", "x-auth-token", "JSESSIONID", "session_id", "privateKey", "clientSecret", "XSRF-TOKEN", "Set-Cookie", "Proxy-Authorization", "私钥", "秘钥", "管理员密码", "令牌", "口令"},
	notations: []string{
		"ws://example.com/socket?NAME=VALUE", "POST /login HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\nuser=bob&NAME=VALUE", "curl --data 'user=bob&NAME=VALUE' https://example.com", "curl -F NAME=VALUE https://example.com", "java -DNAME=VALUE -jar app.jar", "app /NAME:VALUE /run", "docker run -e NAME=VALUE zego/app", "kubectl create secret generic x --from-literal=NAME=VALUE",
		"NAME=VALUE # do not share", "NAME: VALUE  # prod", "NAME:VALUE;", "NAME ?= VALUE", "NAME += VALUE", "  NAME  =  \"VALUE\"  ", "\"NAME\"=\"VALUE\"", "set -gx NAME VALUE", "setx NAME VALUE", "Environment=\"NAME=VALUE\"", "environment:\n  - NAME=VALUE", "env:\n- name: NAME\n  valueFrom: null\n  value: 'VALUE'",
		"NAME: !!str VALUE", "NAME: &anchor VALUE", "? NAME\n: VALUE", "{NAME: VALUE, region: sha}", "database {\n  NAME  \"VALUE\"\n}", "resource \"zego\" \"x\" {\n  app_id = 1\n  NAME   = \"VALUE\"\n}", "locals {\n  creds = { NAME = \"VALUE\" }\n}",
		"<config NAME=\"VALUE\" region='sha'/>", "<setting name=\"NAME\" serializeAs=\"String\">\n  <value>VALUE</value>\n</setting>", "<item>\n  <key>NAME</key>\n  <val>VALUE</val>\n</item>", "<input type=\"hidden\" name=\"NAME\" value=\"VALUE\">", "<li>NAME: <b>VALUE</b></li>", "<p>NAME</p><p>VALUE</p>", "<span class=\"k\">NAME</span><span class=\"o\">=</span><span class=\"s\">VALUE</span>",
		"{\"data\":{\"user\":\"bob\",\"NAME\":\"VALUE\"}}", "[{\"k\":\"NAME\",\"v\":\"VALUE\"}]", "{\"NAME\":{\"S\":\"VALUE\"}}", "{\"Name\":\"NAME\",\"Value\":\"VALUE\"}", "NAME=[VALUE]", "[NAME=VALUE]", "(NAME: VALUE)", "<NAME: VALUE>", "\"NAME\" \"VALUE\"", "('NAME', 'VALUE')", "(\"NAME\" . \"VALUE\")",
		"| NAME | user |\n|:--|--:|\n| VALUE | bob |", "NAME\tuser\nVALUE\tbob", "NAME;user\nVALUE;bob", "id,user,NAME\n1,bob,VALUE\n2,eve,x", "║ NAME ║ VALUE ║", "user            NAME\nbob             VALUE", "<table>\n<tr><td>NAME</td>\n<td>VALUE</td></tr>\n</table>", "Key: NAME, Value: VALUE", "key=NAME value=VALUE",
		"Jan  2 03:04:05 host app[123]: NAME=VALUE", "{\"ts\":1,\"level\":\"info\",\"NAME\":\"VALUE\"}", "ERROR: login failed (user=bob, NAME=VALUE)", "WARN [http-nio-8080] NAME -> VALUE", "DEBUG:root:NAME VALUE", "127.0.0.1 - - \"GET /x?NAME=VALUE HTTP/1.1\" 200 12", "ts=1 caller=a.go:1 NAME=\"VALUE\" ok", "trace: NAME='VALUE', n=1",
		"final NAME = 'VALUE';", "let mut NAME = String::from(\"VALUE\");", "auto NAME = \"VALUE\"s;", "const char* NAME = \"VALUE\";", "public string NAME { get; set; } = \"VALUE\";", "self.NAME = 'VALUE'", "this.NAME = \"VALUE\";", "my $NAME = q(VALUE);", "NAME = %q{VALUE}", "local NAME = [[VALUE]]", "NAME <- c('VALUE')", "(def NAME \"VALUE\")", "NAME = :crypto.hash(\"VALUE\")", "var NAME: String { return \"VALUE\" }", "func NAME() string { return \"VALUE\" }", "case NAME: return \"VALUE\"", "assertEquals(\"VALUE\", NAME)", "if NAME != 'VALUE':", "NAME = process.env.X ?? `VALUE`", "builder.NAME(\"VALUE\").build()", "login(user='bob', NAME='VALUE')", "NAME = base64.b64decode('VALUE')", "hmac.new(b'VALUE', msg) # NAME", "os.Setenv(\"NAME\", \"VALUE\")", "UPDATE users SET NAME='VALUE' WHERE id=1", "ALTER USER bob IDENTIFIED BY 'VALUE' -- NAME",
		"object(C)#1 (1) {\n  [\"NAME\":protected]=>\n  string(3) \"VALUE\"\n}", "    [NAME:private] => VALUE", "NAME: 'VALUE' (string)", "NAME | \"VALUE\" | str", ":NAME=>\"VALUE\"", "NAME=VALUE; path=/", "C(NAME=VALUE)",
		"so the NAME would be VALUE then", "please use NAME VALUE", "NAME, which is VALUE, fails", "I set NAME to VALUE", "NAME (VALUE)", "NAME [VALUE]", "NAME\n- VALUE", "1. NAME\n   VALUE", "NAME:\n\n    VALUE", "NAME => `VALUE`", "_NAME_: _VALUE_", "the value of NAME is \"VALUE\".", "NAME ~ VALUE", "NAME / VALUE", "VALUE (NAME)", "VALUE <- NAME", "NAME... VALUE", "NAME? VALUE!", "NAME；VALUE", "NAME如下：VALUE", "NAME用的是VALUE", "NAME改成了VALUE还是不行", "“NAME”：“VALUE”", "（NAME：VALUE）",
	},
	unnamed: []string{
		"curl -ubob:VALUE https://example.com", "curl --proxy-user bob:VALUE https://example.com", "ftp://bob:VALUE@example.com/", "postgres://u:VALUE@db/zego?sslmode=disable", "amqp://u:VALUE@mq:5672", "Authorization: Token VALUE", "'Authorization': `Bearer VALUE`", "Cookie: sid=VALUE", "cookie: _ga=1; connect.sid=VALUE; x=1",
		"headers = {'Authorization': 'Bearer ' + 'VALUE'}", "curl --oauth2-bearer VALUE https://example.com", "sshpass -p VALUE ssh bob@example.com", "Authorization=Basic VALUE", "new UsernamePasswordCredentials(\"bob\", \"VALUE\")", "Authentication failed for Bearer VALUE",
	},
	around: []string{"REQUEST\nCREDENTIAL", "CREDENTIAL\n\nREQUEST", "REQUEST\n---\nCREDENTIAL\n---\n", "env:\nCREDENTIAL\n\ncall:\nREQUEST\n\nanswer: {\"Code\":100000005}", "请求如下：\nREQUEST\n\n配置：\nCREDENTIAL", "REQUEST; CREDENTIAL", "CREDENTIAL, REQUEST"},
	decorations: []decoration{
		{"percent spaces", func(g Generator, s string) string { return url.PathEscape(s) }},
		{"every byte", func(g Generator, s string) string {
			var b strings.Builder
			for i := range len(s) {
				fmt.Fprintf(&b, "%%%s", hex.EncodeToString([]byte{s[i]}))
			}
			return b.String()
		}},
		{"unicode escapes", func(g Generator, s string) string {
			return strings.NewReplacer("=", `\u003d`, "&", `\u0026`, "<", `\u003c`, `"`, `\u0022`).Replace(s)
		}},
		{"javascript", func(g Generator, s string) string {
			return "const text = '" + strings.NewReplacer("\n", `\n`, "'", `\'`).Replace(s) + "';"
		}},
		{"array", func(g Generator, s string) string { b, _ := json.Marshal([]string{"a", s}); return string(b) }},
		{"hex entities", func(g Generator, s string) string {
			return strings.NewReplacer("=", "&#x3d;", ":", "&#58;", `"`, "&#34;", "'", "&#39;").Replace(html.EscapeString(s))
		}},
		{"paragraphs", func(g Generator, s string) string {
			return "<p>" + strings.ReplaceAll(html.EscapeString(s), "\n", "</p>\n<p>") + "</p>"
		}},
		{"spans", func(g Generator, s string) string {
			return "<span>" + strings.ReplaceAll(s, "\n", "</span><br/>\n<span>") + "</span>"
		}},
		{"diff", func(g Generator, s string) string { return "@@ -1 +1 @@\n" + prefixed(s, g.of("+", "-")) }},
		{"mail twice", func(g Generator, s string) string { return "On Monday, Bob wrote:\n" + prefixed(s, ">> ") }},
		{"kubernetes", func(g Generator, s string) string { return prefixed(s, "pod/app-7f9c4-x2 app ") }},
		{"syslog", func(g Generator, s string) string { return prefixed(s, "Jan  2 03:04:05 host app[42]: ") }},
		{"numbers", func(g Generator, s string) string {
			lines := strings.Split(s, "\n")
			for i := range lines {
				lines[i] = fmt.Sprintf("%d| %s", i+1, lines[i])
			}
			return strings.Join(lines, "\n")
		}},
		{"full width", func(g Generator, s string) string {
			return strings.Map(func(r rune) rune {
				if strings.ContainsRune("=:&?,;()[]{}<>'\"|", r) {
					return r - '!' + '！'
				}
				return r
			}, s)
		}},
		{"quotes", func(g Generator, s string) string { return strings.NewReplacer(`"`, "«", "'", "‘").Replace(s) }},
		{"nbsp", func(g Generator, s string) string {
			return strings.NewReplacer(" ", "\u00a0", "=", "\u200b=").Replace(s)
		}},
		{"colours", func(g Generator, s string) string {
			return "\x1b[32m" + strings.ReplaceAll(s, "=", "\x1b[0m=\x1b[1m") + "\x1b[0m"
		}},
		{"indented", func(g Generator, s string) string { return prefixed(s, "\t") }},
		{"wrapped", func(g Generator, s string) string {
			return wrapped(s, 60+g.IntN(30), g.of("\n    ", "\n> ", "\\\n", "\r\n"))
		}},
		{"quoted", func(g Generator, s string) string { return "\"" + s + "\"" }},
		{"code span", func(g Generator, s string) string { return "`" + s + "`" }},
		{"echo", func(g Generator, s string) string { return "echo '" + s + "' | tee x" }},
	},
}
