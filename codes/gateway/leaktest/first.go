package leaktest

import (
	"encoding/json"
	"fmt"
	"html"
	"net/url"
	"strings"
)

// first are the tables that the search was written against.
var first = tables{
	requests: []func(g Generator, all []pair) string{
		func(g Generator, all []pair) string { return gateway(all) },
		func(g Generator, all []pair) string {
			return "curl -X POST '" + gateway(all) + "' -d '{\"FromUserId\":\"a\"}'"
		},
		func(g Generator, all []pair) string {
			return "GET /?" + query(all) + " HTTP/1.1\nHost: zim-api.zego.im\n"
		},
		func(g Generator, all []pair) string { return "{" + each(all, `"%s": "%s"`, ", ") + "}" },
		func(g Generator, all []pair) string {
			return each(all, g.of("%s=%s", "%s: %s", "%s\t%s", "- %s: %s"), "\n")
		},
		func(g Generator, all []pair) string {
			return "requests.get('https://zim-api.zego.im/', params={" + each(all, "'%s': '%s'", ", ") + "})"
		},
		func(g Generator, all []pair) string { return "[12:00:01] INFO  gateway - GET " + gateway(all) + " 200" },
		func(g Generator, all []pair) string {
			return "| name | value |\n|---|---|\n" + each(all, "| %s | %s |", "\n")
		},
		func(g Generator, all []pair) string {
			return "const p = new URLSearchParams();\n" + each(all, `p.append("%s", "%s");`, "\n")
		},
	},
	names: []string{"ServerSecret", "server_secret", "ZEGO_SERVER_SECRET", "serverSecret", "appSign", "AppSign", "password", "DB_PASSWORD", "dbPassword", "passwd", "pwd", "passphrase",
		"access_key", "accessKeySecret", "api_key", "apiKey", "X-Api-Key", "auth_token", "access-token", "zimToken", "refresh_token", "sessionid", "PHPSESSID", "private_key", "client_secret",
		"callbackSecret", "csrf_token", "Cookie", "Authorization", "密钥", "服务端密钥", "密码", "登录口令", "访问令牌"},
	notations: []string{
		// URLs, options and headers
		"https://example.com/login?user=bob&NAME=VALUE&city=Paris", "curl https://example.com -H 'NAME: VALUE'", "curl https://example.com -H \"X-NAME: VALUE\"", "tool --NAME=VALUE --verbose", "tool --NAME VALUE run", "NAME: VALUE",
		// settings
		"NAME=VALUE", "export NAME=VALUE", "export NAME=\"VALUE\"", "set NAME=VALUE", "$env:NAME = 'VALUE'", "ENV NAME VALUE", "NAME = VALUE", "NAME = \"VALUE\"", "[zego]\nNAME = VALUE\nregion = sha",
		"zego:\n  NAME: VALUE\n  region: sha", "zego:\n  NAME: \"VALUE\"", "NAME: |\n  VALUE", "NAME: >-\n  VALUE\nother: 1", "- name: NAME\n  value: VALUE", "- name: NAME\n  value: \"VALUE\"", "zego.NAME=VALUE",
		"[zego]\nNAME = '''VALUE'''", "NAME {\n  value = \"VALUE\"\n}", "variable \"NAME\" {\n  type = string\n  default = \"VALUE\"\n}", "<NAME>VALUE</NAME>", "<add key=\"NAME\" value=\"VALUE\"/>", "<property name=\"NAME\" value=\"VALUE\" />",
		"<entry key=\"NAME\">VALUE</entry>", "<key>NAME</key>\n  <string>VALUE</string>", "<param><name>NAME</name><value>VALUE</value></param>", "<NAME><![CDATA[VALUE]]></NAME>", "<string name=\"NAME\">VALUE</string>",
		// JSON
		"{\"NAME\":\"VALUE\"}", "{\"NAME\" : \"VALUE\", \"a\": 1}", "{\"config\": {\"NAME\": {\"value\": \"VALUE\"}}}", "{\"key\": \"NAME\", \"value\": \"VALUE\"}", "{\"name\":\"NAME\",\"type\":\"string\",\"value\":\"VALUE\"}",
		"{\"NAME\": [\"VALUE\"]}", "[\"NAME\", \"VALUE\"]", "{\n  \"NAME\":\n    \"VALUE\"\n}", "{'NAME': 'VALUE'}", "{NAME: 'VALUE'}", "{\"value\":\"VALUE\",\"name\":\"NAME\"}",
		// tables
		"| user | NAME |\n|---|---|\n| bob | VALUE |", "| NAME | VALUE |", "|NAME|VALUE|", "user\tNAME\tcity\nbob\tVALUE\tParis", "user,NAME,city\nbob,VALUE,Paris", "user;NAME;city\nbob;VALUE;Paris", "NAME,VALUE", "NAME\tVALUE", "\"user\",\"NAME\"\n\"bob\",\"VALUE\"",
		" id | NAME | city\n----+------+-----\n  1 | VALUE | Paris", "+----+------+\n| id | NAME |\n+----+------+\n|  1 | VALUE |\n+----+------+", "<table><tr><th>user</th><th>NAME</th></tr><tr><td>bob</td><td>VALUE</td></tr></table>",
		"<tr><td>NAME</td><td>VALUE</td></tr>", "<dt>NAME</dt><dd>VALUE</dd>", "*************************** 1. row ***\n  user: bob\n  NAME: VALUE",
		// logs
		"2026-01-02 03:04:05 INFO  config NAME=VALUE loaded", "[2026-01-02T03:04:05Z] DEBUG NAME: VALUE", "time=12:00:01 level=info msg=\"using NAME\" NAME=VALUE", "level=debug msg=\"NAME is VALUE\"", "I0102 03:04:05.678 main.go:12] NAME: VALUE", "using NAME VALUE for app 1",
		"2026-01-02 03:04:05 | user | NAME | city\n2026-01-02 03:04:05 | bob | VALUE | Paris", "INFO: user,NAME,city\nINFO: bob,VALUE,Paris",
		// code
		"const NAME = \"VALUE\";", "let NAME = 'VALUE'", "var NAME string = \"VALUE\"", "NAME := \"VALUE\"", "private static final String NAME = \"VALUE\";", "String NAME = new String(\"VALUE\");", "$NAME = 'VALUE';", "define('NAME', 'VALUE');", "'NAME' => 'VALUE',",
		"NAME = b'VALUE'", "NAME = r\"VALUE\"", "NAME: str = \"VALUE\"", "NAME = os.environ.get(\"NAME\", \"VALUE\")", "NAME = os.getenv('NAME') or 'VALUE'", "std::string NAME(\"VALUE\");", "std::string NAME{\"VALUE\"};", "#define NAME \"VALUE\"", "char NAME[] = \"VALUE\";",
		"NSString *NAME = @\"VALUE\";", "let NAME: String = \"VALUE\"", "val NAME = \"VALUE\"", "static let NAME = \"VALUE\"", "pub const NAME: &str = \"VALUE\";", "@NAME = \"VALUE\"", "NAME: \"VALUE\",", "config.NAME = \"VALUE\"", "config[\"NAME\"] = \"VALUE\"", "config.set(\"NAME\", \"VALUE\")",
		"client.setNAME(\"VALUE\")", ".withNAME(\"VALUE\")", "new Client({ appId: 1, NAME: 'VALUE' })", "Client(app_id=1, NAME=\"VALUE\")", "NAME = (\n    \"VALUE\"\n)", "NAME = \\\n  \"VALUE\"", "NAME = fmt.Sprintf(\"%s\", \"VALUE\")", "@Value(\"${NAME:VALUE}\")", "process.env.NAME = \"VALUE\"", "NAME <- \"VALUE\"", "setenv NAME VALUE",
		"val NAME by lazy { \"VALUE\" }", "if (NAME == \"VALUE\") {", "(setq NAME \"VALUE\")", "NAME -> \"VALUE\"", "map.put(\"NAME\",\"VALUE\");", "SELECT * FROM users WHERE NAME = 'VALUE'", "INSERT INTO t (user, NAME) VALUES ('bob', 'VALUE')", "CREATE USER bob WITH NAME 'VALUE'",
		// dumps
		"[NAME] => VALUE", "[\"NAME\"]=>\n  string(32) \"VALUE\"", "s:6:\"NAME\";s:32:\"VALUE\";", "map[AppId:1 NAME:VALUE]", "Config{AppId=1, NAME='VALUE'}", "Config(appId=1, NAME=VALUE)", "&{AppId:1 NAME:VALUE}", "#<Config NAME=\"VALUE\">", "%{NAME: \"VALUE\"}", "{:NAME \"VALUE\"}",
		// prose
		"my NAME is VALUE", "The NAME: VALUE", "NAME is `VALUE`", "**NAME**: `VALUE`", "NAME (prod): VALUE", "NAME - VALUE", "NAME VALUE", "NAME:\nVALUE", "NAME\n\nVALUE", "NAME:\n```\nVALUE\n```", "VALUE is my NAME", "here is the NAME we use: VALUE", "> NAME: VALUE\nwhy?", "bob: the NAME = VALUE, ok?",
		"NAME是VALUE。", "NAME：VALUE", "NAME为VALUE，谢谢", "我的NAME是 VALUE", "NAME＝VALUE", "【NAME】VALUE", "NAME「VALUE」", "NAME→VALUE", "* NAME .......... VALUE", "NAME ====> VALUE",
	},
	unnamed: []string{
		"curl -u bob:VALUE https://example.com", "curl --user \"bob:VALUE\" https://example.com", "https://bob:VALUE@example.com/x", "Authorization: Bearer VALUE", "authorization: Basic VALUE", "-H 'Cookie: a=b; sid=VALUE'", "Set-Cookie: sid=VALUE; Path=/; HttpOnly",
		"mysql://root:VALUE@db:3306/zego", "redis://:VALUE@10.0.0.1:6379/0", "\"headers\": {\"Authorization\": \"Bearer VALUE\"}", "req.Header.Set(\"Authorization\", \"Bearer \"+\"VALUE\")", "curl -b 'sid=VALUE' https://example.com", "http -a bob:VALUE GET https://example.com", "jwt: VALUE",
		"requests.get(url, auth=('bob', 'VALUE'))", "req.SetBasicAuth(\"bob\", \"VALUE\")", "document.cookie = \"sid=VALUE\"", "cookies={'sid': 'VALUE'}", "mysql -u root -pVALUE zego",
	},
	around: []string{
		"REQUEST\nCREDENTIAL", "CREDENTIAL\nREQUEST", "REQUEST\n\nCREDENTIAL\n", "hello,\n\nREQUEST\n\nwe use\nCREDENTIAL\n\nthanks", "CREDENTIAL\n\nREQUEST", "REQUEST CREDENTIAL", "REQUEST # CREDENTIAL", "为什么报错？\nREQUEST\nCREDENTIAL",
	},
	decorations: []decoration{
		{"html", func(g Generator, s string) string { return html.EscapeString(s) }},
		{"percent", func(g Generator, s string) string { return url.QueryEscape(s) }},
		{"json", func(g Generator, s string) string { b, _ := json.Marshal(s); return string(b) }},
		{"json member", func(g Generator, s string) string {
			b, _ := json.Marshal(s)
			return `{"level":"info","msg":` + string(b) + `}`
		}},
		{"mail", func(g Generator, s string) string { return prefixed(s, "> ") }},
		{"log", func(g Generator, s string) string {
			return prefixed(s, g.of("[INFO] ", "2026-01-02 03:04:05,678 INFO ", "app-1  | ", "12:00:01.000 [main] DEBUG c.e.App - ", "  ", "+ ", "# ", "// ", " * ", "│ "))
		}},
		{"comment", func(g Generator, s string) string { return "/*\n" + prefixed(s, " * ") + "\n */" }},
		{"fence", func(g Generator, s string) string { return "```\n" + s + "\n```" }},
		{"pre", func(g Generator, s string) string { return "<pre><code>" + s + "</code></pre>" }},
		{"divs", func(g Generator, s string) string {
			return "<div>" + strings.ReplaceAll(s, "\n", "</div>\n<div>") + "</div>"
		}},
		{"breaks", func(g Generator, s string) string { return strings.ReplaceAll(s, "\n", "<br>\n") }},
		{"full width", func(g Generator, s string) string {
			return strings.NewReplacer("=", "＝", ":", "：", "&", "＆", "?", "？", ",", "，", "\"", "＂").Replace(s)
		}},
		{"typographic", func(g Generator, s string) string {
			return strings.NewReplacer(`"`, g.of("“", "”"), "'", "’", " ", "\u00a0").Replace(s)
		}},
		{"zero width", func(g Generator, s string) string {
			return strings.NewReplacer("=", "=\u200b", ":", "\u200b:").Replace(s)
		}},
		{"crlf", func(g Generator, s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
		{"numbered", func(g Generator, s string) string {
			lines := strings.Split(s, "\n")
			for i := range lines {
				lines[i] = fmt.Sprintf("%3d  %s", i+1, lines[i])
			}
			return strings.Join(lines, "\n")
		}},
		{"wrapped", func(g Generator, s string) string { return wrapped(s, 50+g.IntN(60), g.of("\n", "\r\n", "=\n")) }},
		{"print", func(g Generator, s string) string { return "console.log(`" + s + "`);" }},
		{"chat", func(g Generator, s string) string { return "Bob [10:42]\n" + s + "\n\nAlice [10:43]\nlooks fine" }},
		{"backslashes", func(g Generator, s string) string { return strings.NewReplacer(`"`, `\"`, "'", `\'`).Replace(s) }},
	},
}

func query(all []pair) string { return each(all, "%s=%s", "&") }

func gateway(all []pair) string { return "https://zim-api.zego.im/?" + query(all) }

func each(all []pair, format, between string) string {
	var parts []string
	for _, p := range all {
		parts = append(parts, fmt.Sprintf(format, p.name, p.value))
	}
	return strings.Join(parts, between)
}

func prefixed(s, prefix string) string { return prefix + strings.ReplaceAll(s, "\n", "\n"+prefix) }

// wrapped breaks long lines.
func wrapped(s string, width int, between string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		var parts []string
		for ; len(line) > width; line = line[width:] {
			parts = append(parts, line[:width])
		}
		lines[i] = strings.Join(append(parts, line), between)
	}
	return strings.Join(lines, "\n")
}
