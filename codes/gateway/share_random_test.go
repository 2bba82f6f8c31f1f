package gateway_test

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"math/rand/v2"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/layout"
)

// sharedText is a text with what must not leave with it.
type sharedText struct {
	text string
	// typed is the ServerSecret that was typed.
	typed  gateway.Secret
	now    time.Time
	secret []string
	// muddled says that it may hold another request, or that what stands behind
	// the request may be read as a part of it.
	muddled bool
}

// generator makes texts out of random numbers, the same for the same ones.
type generator struct{ *rand.Rand }

func (g generator) of(choices ...string) string { return choices[g.IntN(len(choices))] }

func (g generator) hex(n int) string {
	b := make([]byte, n/2)
	for i := range b {
		b[i] = byte(g.Uint32())
	}
	return hex.EncodeToString(b)
}

func (g generator) word(n int, alphabet string) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = alphabet[g.IntN(len(alphabet))]
	}
	return string(b)
}

const (
	small    = "abcdefghijklmnopqrstuvwxyz"
	alphabet = small + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
)

// parameter is a name with a value.
type parameter struct{ name, value string }

// requestForms write parameters as a request.
var requestForms = []struct {
	name  string
	write func(g generator, all []parameter) string
}{
	{"url", func(g generator, all []parameter) string { return gatewayURL(all) }},
	{"query", func(g generator, all []parameter) string { return queryOf(all) }},
	{"curl", func(g generator, all []parameter) string {
		return "curl -sS -X POST '" + gatewayURL(all) + "' -H 'Content-Type: application/json' -d '{\"UserId\":[\"bob\"]}'"
	}},
	{"curl cmd", func(g generator, all []parameter) string {
		return "curl \"" + strings.ReplaceAll(gatewayURL(all), "&", "^&") + "\" ^\n  -H \"accept: */*\""
	}},
	{"curl -G", func(g generator, all []parameter) string {
		s := "curl -G https://zim-api.zego.im/"
		for _, p := range all {
			s += " \\\n  --data-urlencode '" + p.name + "=" + p.value + "'"
		}
		return s
	}},
	{"powershell", func(g generator, all []parameter) string {
		return "Invoke-WebRequest -UseBasicParsing -Uri \"" + gatewayURL(all) + "\" `\n-Method \"GET\""
	}},
	{"raw", func(g generator, all []parameter) string {
		return "GET /?" + queryOf(all) + " HTTP/1.1\r\nHost: zim-api.zego.im\r\nAccept: */*\r\n\r\n"
	}},
	{"fetch", func(g generator, all []parameter) string {
		return "await fetch(\"" + gatewayURL(all) + "\", {\"method\": \"GET\"});"
	}},
	{"json", func(g generator, all []parameter) string { return jsonOf(all) }},
	{"python", func(g generator, all []parameter) string {
		return "requests.get('https://zim-api.zego.im/', params={" + joinedAs(all, "'%s': '%s'", ", ") + "})"
	}},
	{"lines", func(g generator, all []parameter) string {
		return joinedAs(all, g.of("%s=%s", "%s: %s", "%s = %s"), "\n")
	}},
	{"print_r", func(g generator, all []parameter) string {
		return "Array\n(\n" + joinedAs(all, "    [%s] => %s", "\n") + "\n)\n"
	}},
	{"var_dump", func(g generator, all []parameter) string {
		return "array(6) {\n" + joinedAs(all, "  [\"%s\"]=>\n  string(9) \"%s\"", "\n") + "\n}"
	}},
	{"go map", func(g generator, all []parameter) string { return "map[" + joinedAs(all, "%s:%s", " ") + "]" }},
	{"xml", func(g generator, all []parameter) string {
		s := "<xml>"
		for _, p := range all {
			s += "<" + p.name + ">" + p.value + "</" + p.name + ">"
		}
		return s + "</xml>"
	}},
	{"markdown table", func(g generator, all []parameter) string {
		return "| name | value |\n|---|---|\n" + joinedAs(all, "| %s | %s |", "\n")
	}},
	{"markdown list", func(g generator, all []parameter) string { return joinedAs(all, "- **%s**: `%s`", "\n") }},
	{"rows", func(g generator, all []parameter) string { return rowsOf(all, "\t") }},
	{"csv", func(g generator, all []parameter) string { return rowsOf(all, ",") }},
	{"bars", func(g generator, all []parameter) string { return rowsOf(all, " | ") }},
	{"two lines", func(g generator, all []parameter) string { return joinedAs(all, "%s\n%s", "\n") }},
	{"pairs", func(g generator, all []parameter) string {
		return `{"url": "https://zim-api.zego.im/", "parameters": [` + joinedAs(all, `{"name": "%s", "value": "%s"}`, ", ") + `]}`
	}},
	{"calls", func(g generator, all []parameter) string {
		return "const u = new URL('https://zim-api.zego.im/');\n" + joinedAs(all, "u.searchParams.set('%s', '%s');", "\n")
	}},
	{"scattered", func(g generator, all []parameter) string {
		return "the call " + joinedAs(all, "%s=%s", ", ") + " failed, why?"
	}},
	{"log", func(g generator, all []parameter) string {
		return "2026-08-11 12:00:01,234 INFO [main] c.e.Client - GET " + gatewayURL(all) + " -> 200 {\"Code\":100000005}"
	}},
	{"redirect", func(g generator, all []parameter) string {
		return "https://example.com/login?next=" + url.QueryEscape(gatewayURL(all))
	}},
}

func queryOf(all []parameter) string {
	s := ""
	for i, p := range all {
		if i > 0 {
			s += "&"
		}
		s += p.name + "=" + url.QueryEscape(p.value)
	}
	return s
}

func gatewayURL(all []parameter) string { return "https://zim-api.zego.im/?" + queryOf(all) }

func jsonOf(all []parameter) string {
	values := map[string]string{}
	for _, p := range all {
		values[p.name] = p.value
	}
	b, _ := json.Marshal(values)
	return string(b)
}

func joinedAs(all []parameter, format, between string) string {
	var parts []string
	for _, p := range all {
		parts = append(parts, fmt.Sprintf(format, p.name, p.value))
	}
	return strings.Join(parts, between)
}

func rowsOf(all []parameter, between string) string {
	var names, values []string
	for _, p := range all {
		names, values = append(names, p.name), append(values, p.value)
	}
	return strings.Join(names, between) + "\n" + strings.Join(values, between)
}

// decorations are what happens to a text on its way into the box.
var decorations = []struct {
	name string
	do   func(g generator, s string) string
}{
	{"none", func(g generator, s string) string { return s }},
	{"none, again", func(g generator, s string) string { return s }},
	{"html", func(g generator, s string) string { return html.EscapeString(s) }},
	{"link", func(g generator, s string) string { return "<a href=\"" + html.EscapeString(s) + "\">link</a>" }},
	{"percent", func(g generator, s string) string { return url.QueryEscape(s) }},
	{"percent twice", func(g generator, s string) string { return url.QueryEscape(url.QueryEscape(s)) }},
	{"every character", func(g generator, s string) string {
		var b strings.Builder
		for i := range len(s) {
			fmt.Fprintf(&b, "%%%02X", s[i])
		}
		return b.String()
	}},
	{"json string", func(g generator, s string) string { return quotedJSON(s) }},
	{"json string twice", func(g generator, s string) string {
		return `{"message":` + quotedJSON(`{"url":`+quotedJSON(s)+"}") + "}"
	}},
	{"json escapes", func(g generator, s string) string {
		var b strings.Builder
		for _, r := range s {
			fmt.Fprintf(&b, `\u%04x`, r)
		}
		return `"` + b.String() + `"`
	}},
	{"full width", func(g generator, s string) string {
		return strings.NewReplacer("&", "＆", "=", "＝", ":", "：", "?", "？", ",", "，").Replace(s)
	}},
	{"full-width digits", func(g generator, s string) string {
		return strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return r - '0' + '０'
			}
			return r
		}, s)
	}},
	{"typographic", func(g generator, s string) string {
		return strings.NewReplacer(`"`, "“", "'", "’", "--", "—", " ", "\u00a0").Replace(s)
	}},
	{"zero width", func(g generator, s string) string {
		return strings.NewReplacer("&", "\u200b&", "=", "=\u200b").Replace(s)
	}},
	{"quoted mail", func(g generator, s string) string { return "> " + strings.ReplaceAll(s, "\n", "\n> ") }},
	{"fence", func(g generator, s string) string { return "```\n" + s + "\n```" }},
	{"entities", func(g generator, s string) string {
		var b strings.Builder
		for _, r := range s {
			fmt.Fprintf(&b, "&#%d;", r)
		}
		return b.String()
	}},
}

func quotedJSON(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

func wrapped(s string, width int, between string) string {
	var lines []string
	for ; len(s) > width; s = s[width:] {
		lines = append(lines, s[:width])
	}
	return strings.Join(append(lines, s), between)
}

// notations are how people write a credential down: %s is its value.
var notations = []string{
	"NAME=%s", "NAME: %s", "NAME : %s", "NAME = %s", "NAME=\"%s\"", "export NAME='%s'", "my NAME is %s and the request", "the NAME is: %s",
	"**NAME**: %s", "**NAME:** `%s`", "`NAME`: %s", "- NAME: %s", "| NAME | %s |", "NAME\t%s", "NAME -> %s", "NAME => %s", "'NAME' => '%s',",
	"[NAME] => %s", "NAME := \"%s\"", "NAME ?? '%s'", "NAME || \"%s\"", "getenv('NAME') or '%s'", "os.getenv(\"NAME\", \"%s\")", "String NAME = \"%s\";",
	"var NAME string = \"%s\"", "let NAME: string = '%s';", "<NAME>%s</NAME>", "<string name=\"NAME\">%s</string>", "<key>NAME</key><string>%s</string>",
	"{\"NAME\":\"%s\"}", "{\"NAME\": \"%s\", \"x\": 1}", "{\\\"NAME\\\":\\\"%s\\\"}", "{\"name\":\"NAME\",\"value\":\"%s\"}", ".setNAME(\"%s\")", "put(\"NAME\", \"%s\");",
	"NAME (test env) = %s", "NAME＝%s", "NAME：%s", "NAME=&quot;%s&quot;", "x=1&NAME=%s&y=2", "x%%3D1%%26NAME%%3D%s%%26y%%3D2", "map[NAME:%s]", "NAME - %s",
	"-H 'NAME: %s'", "--NAME %s", "[\"NAME\"]=>\n  string(9) \"%s\"", "user,NAME,city\nbob,%s,Paris", "| user | NAME | city |\n|---|---|---|\n| bob | %s | Paris |",
	"# NAME=%s", "// NAME: %s", "NAME {\n  value = \"%s\"\n}", "<key>NAME</key>\n<string>%s</string>", "<b>NAME</b>: <code>%s</code>", "s:12:\"NAME\";s:32:\"%s\";",
	"NAME=“%s”", "const NAME = process.env.NAME || '%s'", "NAME = @\"%s\";", "NAME: b'%s'",
}

// bareNotations have nothing between the name and what looks like a value.
var bareNotations = []string{"NAME %s", "NAME\n%s", "my NAME %s", "NAME:\n%s", "%s // NAME", "密钥 %s", "%s is my NAME", "NAME,city\n%s,Paris", "docker login -u me -p %s", "redis-cli -a %s ping"}

// otherCredentials are those that need no name.
var otherCredentials = []string{
	"curl -u me:%s https://example.com/x", "curl --user 'me:%s' https://example.com", "https://me:%s@example.com/a", "Authorization: Bearer %s", "-H 'Authorization: Token %s'",
	"\"Authorization\": \"Bearer %s\"", "Cookie: a=b; sid=%s; c=d", "curl -b 'sid=%s' https://example.com", "Set-Cookie: sid=%s; Path=/", "wget --password=%s https://example.com",
	"http -a me:%s example.com", "密码是%s。", "密码：%s", "口令为%s，", "令牌：%s", "服务端密钥: %s",
}

// request writes a request that is live.
func (g generator) request() sharedText {
	now := time.Unix(1_600_000_000+g.Int64N(300_000_000), 0)
	signature, nonce := g.hex(32), "a1"+g.hex(14)
	if g.IntN(8) == 0 {
		signature = strings.ToUpper(signature)
	}
	if g.IntN(20) == 0 {
		signature = g.hex(64)
	}
	all := []parameter{
		{"Action", g.of("SendPeerMessage", "CreateGroup", "QueryUserOnlineState")}, {"AppId", fmt.Sprint(g.Uint32())}, {"SignatureNonce", nonce},
		{"Timestamp", fmt.Sprint(now.Unix() + g.Int64N(1200) - 600)}, {"SignatureVersion", "2.0"}, {"Signature", signature},
	}
	if g.IntN(3) == 0 {
		g.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	}
	if g.IntN(4) == 0 {
		all = append(all, parameter{"UserId", g.of("alice", "bob_2", "u1234567")})
	}
	t := sharedText{now: now, secret: []string{signature, nonce}}
	t.text = requestForms[g.IntN(len(requestForms))].write(g, all)
	return t
}

// text writes a request with a credential beside it, decorated.
func (g generator) text() sharedText {
	t := g.request()
	signature := t.secret[0]
	switch g.IntN(30) {
	case 0:
		t.text = strings.ReplaceAll(t.text, "&", "& ")
	case 1, 2:
		t.text = wrapped(t.text, 40+g.IntN(60), g.of("\n", "\r\n", "\n  ", " ║\n║ "))
	}
	credential := g.credential(&t)
	around := []func() string{
		func() string { return t.text },
		func() string { return credential + "\n" + t.text },
		func() string { return t.text + "\n" + credential },
		func() string { return t.text + "\n\nmore:\n" + credential + "\nbye" },
	}
	place := g.IntN(len(around))
	t.text, t.muddled = around[place](), t.muddled || place > 1
	if g.IntN(3) == 0 {
		t.muddled = true
		t.text += "\nsigned as " + g.of(signature, strings.ToUpper(signature), "0x"+signature, "md5:"+signature, "("+signature+")")
	}
	t.text = decorations[g.IntN(len(decorations))].do(g, t.text)
	return t
}

// credential writes a credential down, and notes it if it does.
func (g generator) credential(t *sharedText) string {
	name := g.of("ServerSecret", "server_secret", "SECRET", "appSign", "AppSign", "ServerKey", "password", "PASSWORD", "db_password", "passwd", "pwd", "passphrase",
		"access_key", "apiKey", "X-Api-Key", "sessionid", "token", "access_token", "zim_token", "csrf-token", "privateKey")
	hexed := g.hex(32)
	value := g.of(hexed, g.hex(64), g.word(20+g.IntN(20), alphabet), g.word(8+g.IntN(8), alphabet), g.word(8+g.IntN(8), small), g.word(6, small)+fmt.Sprint(g.IntN(1000)),
		g.word(4, small)+g.of("!", "@", "#", "-", "_", "%", "*")+g.word(6, alphabet), base64.StdEncoding.EncodeToString([]byte(hexed)), fmt.Sprint(1e7+g.Int64N(9e15)))
	pick := g.IntN(10)
	if pick == 0 {
		return ""
	}
	t.secret = append(t.secret, value)
	if g.IntN(4) == 0 {
		t.typed = gateway.Secret(value)
	}
	switch pick {
	case 1, 2:
		value2 := g.of(hexed, "q7"+g.word(12, alphabet)+"3")
		// What stands after a bare value may go with it.
		t.secret[len(t.secret)-1], t.typed, t.muddled = value2, "", true
		return strings.ReplaceAll(fmt.Sprintf(bareNotations[g.IntN(len(bareNotations))], value2), "NAME", name)
	case 3, 4:
		t.muddled = true
		return fmt.Sprintf(otherCredentials[g.IntN(len(otherCredentials))], value)
	}
	return strings.ReplaceAll(fmt.Sprintf(notations[g.IntN(len(notations))], value), "NAME", name)
}

// requireNone holds that none of what must not leave stands in a text, in any
// case and encoding.
func requireNone(t *testing.T, text, shared string, secret []string) {
	bare := layout.Undecorated(shared)
	for _, view := range []string{shared, bare.Text, unescaped(shared), html.UnescapeString(shared)} {
		view = strings.ToLower(view)
		for _, s := range secret {
			require.NotContains(t, view, strings.ToLower(s), "of\n%s\n\nshared:\n%s", text, shared)
		}
	}
}

func unescaped(s string) string {
	if once, err := url.QueryUnescape(s); err == nil {
		return once
	}
	return s
}

// TestShareableRandom: no signature, nonce or secret of a generated request
// stands in what is shared, which is still read, and has nothing more to hide.
func TestShareableRandom(t *testing.T) {
	all := 10_000
	if runtime.GOARCH == "wasm" {
		all = 200
	}
	for part := range 2 {
		t.Run(fmt.Sprint(part), func(t *testing.T) {
			t.Parallel()
			random, read := rand.New(rand.NewPCG(2, uint64(part))), 0
			for range all / 2 {
				if requireShareable(t, generator{random}.text()) {
					read++
				}
			}
			require.Greater(t, read, all/5)
		})
	}
}

// requireShareable reports whether there is a request in the text.
func requireShareable(t *testing.T, s sharedText) bool {
	require.True(t, gateway.MayHoldCredential(s.text), "%s", s.text)
	r, err := gateway.Parse(s.text)
	if err != nil {
		return false
	}
	shared, left := gateway.Shareable(s.text, r, s.typed, s.now)
	require.NotEmpty(t, left)
	requireNone(t, s.text, shared, s.secret)
	again, err := gateway.Parse(shared)
	require.NoError(t, err, "%s\n\nof\n%s", shared, s.text)
	_, left = gateway.Shareable(shared, again, "", s.now)
	require.Empty(t, left, "%s\n\nof\n%s", shared, s.text)
	// Of lists that stand in other text, a name may be taken for the value before.
	if !s.muddled && r.Form != request.FormText && len(gateway.Check(r, "", s.now).Failing()) == 0 {
		require.Empty(t, gateway.Check(again, "", s.now).Failing(), "%s\n\nof\n%s", shared, s.text)
	}
	return true
}

// FuzzShareable: whatever stands around a live request and a secret, neither
// stands in what is shared; and whatever is shared is read, with nothing more
// to hide.
func FuzzShareable(f *testing.F) {
	f.Add(uint64(1), "", "\nServerSecret: ", "")
	f.Add(uint64(2), "curl '", "' -H 'X-Key: ", "'")
	f.Add(uint64(3), "<a href=\"", "\">", "</a>")
	for i, n := range slices.Concat(notations, bareNotations, otherCredentials) {
		before, after, _ := strings.Cut(strings.ReplaceAll(n, "%%", "%"), "%s")
		f.Add(uint64(i+4), "", "\n"+before, after)
	}
	f.Fuzz(func(t *testing.T, seed uint64, before, between, after string) {
		const longest = 2000
		if len(before)+len(between)+len(after) > longest {
			return
		}
		g := generator{rand.New(rand.NewPCG(seed, 3))}
		s := g.request()
		secret := "a1" + g.hex(30)
		s.text = before + s.text + between + secret + after
		s.secret = append(s.secret, secret)
		require.True(t, gateway.MayHoldCredential(s.text))
		r, err := gateway.Parse(s.text)
		if err != nil {
			return
		}
		shared, _ := gateway.Shareable(s.text, r, "", s.now)
		for _, value := range s.secret {
			require.NotContains(t, strings.ToLower(shared), strings.ToLower(value), "of\n%s", s.text)
		}
		again, err := gateway.Parse(shared)
		require.NoError(t, err, "%q of %q", shared, s.text)
		once, left := gateway.Shareable(shared, again, "", s.now)
		require.Empty(t, left, "%q of %q of %q", once, shared, s.text)
	})
}
