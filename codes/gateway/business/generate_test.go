package business_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// now is the time at which all is checked.
var now = time.UnixMilli(1780000000123)

// generator makes right calls of an API: what is required, and of the rest what
// it is told to, or at random.
type generator struct {
	*rand.Rand
	api *zim.API
	// with are values to take in place of made ones, by path.
	with map[string]any
	// plain: only what is required is there, besides with.
	plain bool
	// simple: strings are of letters only.
	simple bool
	serial int
}

func newGenerator(a *zim.API, seed uint64) *generator {
	return &generator{Rand: rand.New(rand.NewPCG(1, seed)), api: a, with: map[string]any{}}
}

// parameters returns the parameters of a call.
func (g *generator) parameters() map[string]any { return g.object(g.api.Parameters) }

func (g *generator) object(fields []zim.Parameter) map[string]any {
	o := map[string]any{}
	for i := range fields {
		if p := &fields[i]; g.has(p) {
			o[p.Name] = g.value(p)
		}
	}
	if number, ok := o["MsgType"].(int); ok && o["Msg"] != nil && zim.FindMessageType(number).JSON != nil {
		o["Msg"] = g.inner(zim.FindMessageType(number))
	}
	if body, ok := o["MessageBody"]; ok && body == nil {
		o["MessageBody"] = g.message(o)
	}
	return o
}

// has decides whether a parameter is there. Of the lists of which one is needed
// one is.
func (g *generator) has(p *zim.Parameter) bool {
	for path := range g.with {
		if path == p.Path || strings.HasPrefix(path, p.Path+".") || strings.HasPrefix(path, p.Path+"[].") {
			return true
		}
	}
	if p.Path == "UserIds" && g.api.Action == "InviteUsersIntoGroup" {
		_, other := g.with["GroupMemberInfos"]
		for path := range g.with {
			other = other || strings.HasPrefix(path, "GroupMemberInfos")
		}
		return !other
	}
	return p.Need == zim.Required || !g.plain && p.Type != zim.Object && p.Path != "GroupMemberInfos" && g.IntN(2) == 0
}

func (g *generator) value(p *zim.Parameter) any {
	if v, ok := g.with[p.Path]; ok {
		return v
	}
	switch {
	case p.Name == "MessageBody":
		return nil // made when the type is known
	case p.Type == zim.Object:
		return g.object(p.Fields)
	case p.Type == zim.Array:
		return g.list(p, 1+g.IntN(min(3, g.most(p))))
	}
	return g.scalar(p, p.Type)
}

// most returns how many items a list may have.
func (g *generator) most(p *zim.Parameter) int {
	for _, l := range p.Limits {
		if l.Of == zim.Count {
			return l.Max
		}
	}
	return 20
}

func (g *generator) list(p *zim.Parameter, n int) any {
	items := make([]any, n)
	for i := range items {
		if p.Items == zim.Object {
			o := g.object(p.Fields)
			if o["Key"] != nil && g.with[p.Path+"[].Key"] == nil {
				o["Key"] = "k" + strconv.Itoa(i)
			}
			items[i] = o
			continue
		}
		items[i] = g.scalar(p, p.Items)
	}
	return items
}

func (g *generator) scalar(p *zim.Parameter, t zim.Type) any {
	switch {
	case t == zim.Boolean:
		return g.IntN(2) == 0
	case t == zim.String && len(p.Enum) > 0:
		return p.Enum[g.IntN(len(p.Enum))]
	case t == zim.String:
		return g.text(p)
	case len(p.Enum) > 0:
		e := strings.TrimPrefix(p.Enum[g.IntN(len(p.Enum))], ">")
		from, _, _ := strings.Cut(e, "-")
		n, _ := strconv.Atoi(from)
		if e != p.Enum[0] && strings.HasPrefix(p.Enum[len(p.Enum)-1], ">") && n == 100 {
			n++
		}
		return n
	}
	return g.number(p)
}

func (g *generator) number(p *zim.Parameter) int {
	for _, l := range p.Limits {
		switch {
		case l.Now:
			return int(now.UnixMilli()) - g.IntN(1e9)
		case l.Of == zim.Value && l.HasMin:
			return l.Min + g.IntN(l.Max-l.Min+1)
		case l.Of == zim.Value:
			return g.IntN(l.Max + 1)
		}
	}
	return g.IntN(1000)
}

var alphabets = []string{"abcdefghijklmnopqrstuvwxyz", "éñüжЯ", "中文字符消息", "😀🎉🚀", `a"\b<>&'/ 1`}

// text returns a string within the limits: an ID, which is unlike all others,
// or any.
func (g *generator) text(p *zim.Parameter) string {
	most := 40
	for _, l := range p.Limits {
		if l.Of == zim.Length || l.Of == zim.EachLength {
			most = min(most, l.Max)
		}
	}
	if strings.HasSuffix(p.Name, "Id") || strings.HasSuffix(p.Name, "Ids") || most <= 32 {
		g.serial++
		return fmt.Sprintf("u%d-%d", g.serial, g.IntN(1000))
	}
	alphabet := []rune(alphabets[g.IntN(len(alphabets))])
	if g.simple {
		alphabet = []rune(alphabets[0])
	}
	s := "t"
	for range g.IntN(most) {
		if next := s + string(alphabet[g.IntN(len(alphabet))]); len(next) <= most {
			s = next
		}
	}
	return s
}

// message returns a MessageBody for the type that the call says.
func (g *generator) message(o map[string]any) map[string]any {
	number, ok := o["MessageType"].(int)
	if !ok {
		number, _ = o["MsgType"].(int)
	}
	t := zim.FindMessageType(number)
	body := map[string]any{}
	if t.JSON != nil {
		body["Message"] = g.inner(t)
	} else {
		body["Message"] = g.text(&zim.Parameter{Name: "Message"})
	}
	if number == 2 && g.IntN(2) == 0 {
		body["IsBase64"], body["Message"] = 1, base64.StdEncoding.EncodeToString([]byte(body["Message"].(string)))
	}
	if g.IntN(3) == 0 {
		body["ExtendedData"] = g.text(&zim.Parameter{Name: "ExtendedData"})
	}
	return body
}

// inner returns the JSON that the text of a message of a type holds.
func (g *generator) inner(t *zim.MessageType) string {
	b, _ := json.Marshal((&generator{Rand: g.Rand, api: g.api, simple: true}).object(t.JSON))
	return string(b)
}

// address is the URL of a call of an API, with its public parameters, none of
// which is right.
func address(a *zim.API) string {
	return "https://" + a.Host() + "/?Action=" + a.Action + "&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1780000000&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
}

// inQuery returns parameters as those of a query string.
func inQuery(parameters map[string]any) string {
	var b strings.Builder
	for name, v := range parameters {
		items, isList := v.([]any)
		if !isList {
			items = []any{v}
		}
		for _, item := range items {
			b.WriteString("&" + name)
			if isList {
				b.WriteString("%5B%5D")
			}
			b.WriteString("=" + url.QueryEscape(fmt.Sprint(item)))
		}
	}
	return b.String()
}

// forms write a call of an API the way that programs do.
var forms = []struct {
	name  string
	write func(method, url, body string) string
}{
	{"bash", func(method, url, body string) string {
		text := "curl -X " + method + " '" + url + "' -H 'Content-Type: application/json'"
		if body != "" {
			text += " -d '" + strings.ReplaceAll(body, "'", `'\''`) + "'"
		}
		return text
	}},
	{"powershell", func(method, url, body string) string {
		text := "Invoke-RestMethod -Uri \"" + url + "\" -Method " + method
		if body != "" {
			text += " -ContentType \"application/json\" -Body '" + strings.ReplaceAll(body, "'", "''") + "'"
		}
		return text
	}},
	{"fetch", func(method, url, body string) string {
		return "fetch(\"" + url + "\", {\n  \"method\": \"" + method + "\",\n  \"body\": " + quoted(body) + "\n});"
	}},
	{"fetch of an object", func(method, url, body string) string {
		if body == "" {
			body = "{}"
		}
		return "fetch(\"" + url + "\", {\n  method: \"" + method + "\",\n  body: JSON.stringify(" + body + ")\n});"
	}},
	{"raw", func(method, url, body string) string {
		_, query, _ := strings.Cut(url, "/?")
		return method + " /?" + query + " HTTP/1.1\nHost: zim-api.zego.im\nContent-Type: application/json\n\n" + body
	}},
	{"har", func(method, url, body string) string {
		text := `{"log":{"entries":[{"request":{"method":"` + method + `","url":` + quoted(url) + `,"headers":[],"queryString":[]`
		if body != "" {
			text += `,"postData":{"mimeType":"application/json","text":` + quoted(body) + `}`
		}
		return text + `}}]}}`
	}},
	{"cmd", func(method, url, body string) string {
		text := `curl -X ` + method + ` "` + url + `" -H "Content-Type: application/json"`
		if body != "" {
			text += ` -d "` + strings.ReplaceAll(strings.ReplaceAll(body, `\`, `\\`), `"`, `\"`) + `"`
		}
		return text
	}},
}

func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// written writes a call as a form, if it can be written so.
func written(t *testing.T, a *zim.API, parameters map[string]any, form int) string {
	url, body := address(a), ""
	if a.InQuery {
		url += inQuery(parameters)
	} else if len(parameters) > 0 {
		b, err := json.Marshal(parameters)
		require.NoError(t, err)
		body = string(b)
		if form%2 == 0 { // some libraries escape nothing that they need not
			var plain strings.Builder
			e := json.NewEncoder(&plain)
			e.SetEscapeHTML(false)
			require.NoError(t, e.Encode(parameters))
			body = strings.TrimSpace(plain.String())
		}
	}
	if forms[form].name == "cmd" && strings.ContainsAny(url+body, `%^!<>|'`) || forms[form].name == "cmd" && strings.Contains(body, `\`) {
		form = 0
	}
	return forms[form].write(a.Method, url, body)
}

// check checks a pasted call.
func check(t *testing.T, text string) []business.Finding {
	r, err := request.Parse(text)
	require.NoError(t, err, text)
	a := zim.Find(r.Value("Action"))
	require.NotNil(t, a, text)
	return business.Check(a, r, now)
}

// TestRight: right calls, of every API in every form, give no finding.
func TestRight(t *testing.T) {
	for i := range 8 {
		for j := range zim.APIs() {
			a := &zim.APIs()[j]
			form := (i + j) % len(forms)
			t.Run(fmt.Sprint(a.Action, " ", forms[form].name, " ", i), func(t *testing.T) {
				g := newGenerator(a, uint64(i*100+j))
				text := written(t, a, g.parameters(), form)
				require.Empty(t, check(t, text), text)
			})
		}
	}
}
