package wording

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// readsAs is what spans read as, code in brackets.
func readsAs(spans []codes.Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Code {
			b.WriteString("[" + s.Text + "]")
			continue
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

// kinds returns the constants of type Kind in package gateway.
func kinds(t *testing.T) map[string]gateway.Kind {
	all := constants[gateway.Kind](t, "../../codes/gateway/kinds.go")
	require.Greater(t, len(all), 50)
	return all
}

// constants returns those of type Kind in a file.
func constants[Kind ~string](t *testing.T, name string) map[string]Kind {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
	require.NoError(t, err)
	all := map[string]Kind{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == "Kind" {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			all[spec.Names[0].Name] = Kind(value)
		}
		return true
	})
	return all
}

// Every kind has words, and there are none for a kind that does not exist.
func TestEveryKindIsWorded(t *testing.T) {
	worded := map[gateway.Kind]bool{}
	for _, table := range wordings {
		for _, w := range table {
			worded[w.kind] = true
		}
	}
	for name, kind := range kinds(t) {
		require.True(t, worded[kind], name)
		delete(worded, kind)
	}
	require.Empty(t, worded)
}

var (
	isHan = func(r rune) bool { return unicode.Is(unicode.Han, r) }
	// slots are what is filled in, and code.
	slots = regexp.MustCompile("\\{[a-z]*\\}|`[^`]*`")
	// halfWidth is punctuation of the other language after Chinese.
	halfWidth = regexp.MustCompile(`[\p{Han}}\x60 ][,;:.!?()]|[,;!?](\p{Han}| )`)
)

// allWords are the sentences of all tables.
func allWords() map[string]codes.Text {
	all := map[string]codes.Text{}
	add := func(name string, w codes.Text) {
		if w != (codes.Text{}) {
			all[name] = w
		}
	}
	for _, table := range wordings {
		for _, w := range table {
			add(string(w.kind)+" "+w.on+" what", w.what)
			add(string(w.kind)+" "+w.on+" mend", w.mend)
		}
	}
	for _, w := range businessWords {
		add("business "+string(w.kind)+" what", w.what)
		add("business "+string(w.kind)+" mend", w.mend)
	}
	add("afterwards", afterwards)
	add("nothing broken", nothingBroken)
	for i, w := range businessAlso[1:] {
		add("also "+strconv.Itoa(i), w.Text)
	}
	for i, w := range certainties {
		add("certainty "+strconv.Itoa(i), w.Text)
	}
	for i, w := range twinWords {
		add("twin "+strconv.Itoa(i)+" what", w.what)
		add("twin "+strconv.Itoa(i)+" mend", w.mend)
	}
	for _, g := range gives {
		add("give "+g.parameter, g.Text)
	}
	for _, w := range reasons {
		add("reason "+string(w.why), w.Text)
	}
	for kind, w := range ignoredWords {
		add("ignored "+string(kind), w)
	}
	return all
}

// The sentences of both languages say the same of the same, each in its own
// script and punctuation.
func TestWordsInBothLanguages(t *testing.T) {
	sorted := func(s string) []string {
		found := slots.FindAllString(s, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	for name, w := range allWords() {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, sorted(string(w.English)), sorted(string(w.Chinese)))
			require.False(t, strings.ContainsFunc(string(w.English), isHan))
			require.True(t, strings.ContainsFunc(string(w.Chinese), isHan))
			require.True(t, strings.HasSuffix(string(w.English), "."), string(w.English))
			require.True(t, strings.HasSuffix(string(w.Chinese), "。"), string(w.Chinese))
			require.NotRegexp(t, halfWidth, slots.ReplaceAllString(string(w.Chinese), "`"))
			require.NotRegexp(t, `[，。：；（）、]`, string(w.English))
		})
	}
}

const (
	testQuery  = "Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	testURL    = "https://zim-api.zego.im/?" + testQuery
	testSecret = gateway.Secret("9193cc662a4c0ec135ec71fb57194b38")
)

var testTime = time.Unix(1615186943, 0)

// with returns the URL with a parameter's value replaced, or with "-" without
// the parameter.
func with(name, value string) string {
	re := regexp.MustCompile("(&?)" + name + "=[^&]*")
	if value == "-" {
		return strings.Replace(re.ReplaceAllLiteralString(testURL, ""), "?&", "?", 1)
	}
	return re.ReplaceAllStringFunc(testURL, func(s string) string {
		return strings.TrimSuffix(s, s[strings.Index(s, "=")+1:]) + value
	})
}

// sayings are requests, and what must be said of one of their findings.
var sayings = []struct {
	name, text string
	secret     gateway.Secret
	kind       gateway.Kind
	on         string
	what, mend string
}{
	{"case", strings.Replace(testURL, "AppId", "appid", 1), "", gateway.KindMissing, "AppId",
		"[AppId] is missing. There is [appid]. We assume that names are compared exactly, capital letters included.",
		"Write the name exactly so: [AppId]."},
	{"header", "curl -H 'AppId: 12345' '" + with("AppId", "-") + "'", "", gateway.KindMissing, "AppId",
		"[AppId] is missing. There is [AppId] in the headers, but the gateway reads common parameters only from the query string.",
		"Move [AppId] from the headers into the query string."},
	{"body", "curl --json '{\"AppId\": 12345}' '" + with("AppId", "-") + "'", "", gateway.KindMissing, "AppId",
		"[AppId] is missing. There is [AppId] in the body, but the gateway reads common parameters only from the query string, in POST requests, too.",
		"Move [AppId] from the body into the query string."},
	{"shell", "curl " + testURL, "", gateway.KindMissing, "AppId",
		"[AppId] is missing. [AppId] stands after an unquoted [&], at which the shell ends the command: it is never sent.",
		"Put the whole URL in quotation marks: single ones in bash, double ones in Windows cmd."},
	{"HTML", "curl '" + strings.ReplaceAll(testURL, "&", "&amp;") + "'", "", gateway.KindMissing, "Timestamp",
		"[Timestamp] is missing. There is [amp;Timestamp]: the text was copied from HTML, which writes [&] as [&amp;].",
		"Write [&] in place of [&amp;]."},
	{"space in a name", strings.Replace(testURL, "AppId", "AppId%20", 1), "", gateway.KindMissing, "AppId",
		"[AppId] is missing. There is [AppId␣], with white space in the name. We assume that names are compared exactly.",
		"Take the white space out of the name: write [AppId]."},
	{"other name", strings.Replace(testURL, "SignatureNonce", "nonce", 1), "", gateway.KindMissing, "SignatureNonce",
		"[SignatureNonce] is missing. There is [nonce], which may be meant for it. We assume that names are compared exactly.",
		"If it is meant, write the name exactly so: [SignatureNonce]."},
	{"version", with("SignatureVersion", "-"), "", gateway.KindMissing, "SignatureVersion",
		"[SignatureVersion] is missing.", "Send [SignatureVersion=2.0] in the query string."},
	{"empty", with("Action", ""), "", gateway.KindEmpty, "Action",
		"[Action] is empty.", "Name the API in the query string, as in [Action=SendPeerMessage]; in POST requests, too."},
	{"host", strings.Replace(testURL, "zim-api", "zim", 1), "", gateway.KindNoGateway, "Host",
		"[zim.zego.im] is not the host of a gateway that ZEGO documents.", "Use [zim-api.zego.im], or one with"},
	{"elsewhere", strings.Replace(testURL, "zim-api.zego.im", "example.com", 1), "", gateway.KindNotZEGO, "Host",
		"[example.com] is not a host of ZEGO's: no gateway answers there. The codes named here hold only if it passes the request on.", "Send it to [zim-api.zego.im], unless a proxy"},
	{"not checked elsewhere", strings.Replace(testURL, "zim-api.zego.im", "example.com", 1), "", gateway.KindElsewhere, "Host",
		"The host: not checked, [example.com] is not ZEGO's.", ""},
	{"ahead", with("Timestamp", "1615195943"), "", gateway.KindAhead, "Timestamp",
		"[Timestamp] is [1615195943]: 2 h 30 min after the time checked as of. It may be at most 10 minutes off, in either direction as we assume.", "Check the clock"},
	{"behind", with("Timestamp", "1615186342"), "", gateway.KindBehind, "Timestamp",
		"[Timestamp] is [1615186342]: 10 min 1 s before the time checked as of.", "Sign again with the present time: sending the same request again fails again."},
	{"milliseconds", with("Timestamp", "1615186931000"), "", gateway.KindMilliseconds, "Timestamp",
		"[Timestamp] is [1615186931000], in milliseconds. It must be in seconds; as such it would be 12 s before the time checked as of.", "Send the present time in whole seconds"},
	{"unknown", with("Action", "SendMessage"), "", gateway.KindUnknownName, "Action",
		"No API of ZIM that we know is called [SendMessage]. Did you mean [SendPeerMessage] or [SendRoomMessage]?", "Take the name"},
	{"skipped", with("SignatureNonce", "-"), "", gateway.KindNoInput, "Signature",
		"The signature: not compared, which needs [SignatureNonce], [ServerSecret].", ""},
	{"other product", strings.Replace(testURL, "zim-api", "ktv-api", 1), "", gateway.KindOtherProduct, "Action",
		"The name of the API: not checked, the names for [ktv] are not known here.", ""},
	{"repeated", testURL + "&AppId=1&AppId=2", "", gateway.KindRepeated, "AppId",
		"[AppId] is given 3 times. We assume that the first one counts, [12345]; besides: [1], [2].", "Send it once."},
	{"plus", with("AppId", "+12345"), "", gateway.KindSurrounded, "AppId",
		"There is white space around [AppId]: [␣12345]. We assume that [+] in a query string is a space.", "Take it off."},
	{"cut", "curl https://zim-api.zego.im/?Action=CreateGroup&AppId=1&Timestamp=2", "", gateway.KindCut, "",
		"The shell ends the command at an unquoted [&]: [AppId], [Timestamp] would not be sent.", "Put the whole URL in quotation marks"},
	{"strange method", "curl -X PUT '" + with("Action", "X") + "'", "", gateway.KindMethod, "",
		"The method is [PUT]. The documents have [GET] or [POST].", "Send it with [GET] or [POST]."},
	{"short signature", with("Signature", "43e5cfcca828314675f91b01390566a"), "", gateway.KindLength, "Signature",
		"[Signature] has 31 hexadecimal digits; an MD5 has 32.", "If there are a few too few"},
	{"the secret as signature", with("Signature", string(testSecret)), testSecret, gateway.KindIsSecret, "Signature",
		"The signature is the ServerSecret itself.", "Never send the secret"},
	{"secret sent", testURL + "&ServerSecret=abc", "", gateway.KindSecretSent, "ServerSecret",
		"A secret stands in the request, as [ServerSecret]. It is not shown here.", "Take it out"},
	{"differs", with("Signature", "946dded1dcadb52b809c1476431cb60e"), testSecret, gateway.KindDiffers, "Signature",
		"The signature sent is not that of the values sent.", "Check that [AppId] and [ServerSecret]"},
	{"control characters", with("Action", "a%00%0A"), "", gateway.KindUnknownName, "Action",
		"No API of ZIM that we know is called [a␀␊].", ""},
	{"backquotes and braces", with("Action", "%60{found}%60"), "", gateway.KindUnknownName, "Action",
		"No API of ZIM that we know is called [`{found}`].", ""},
}

func TestSayings(t *testing.T) {
	for _, c := range sayings {
		t.Run(c.name, func(t *testing.T) {
			r, err := gateway.Parse(c.text)
			require.NoError(t, err)
			for _, f := range gateway.Check(r, c.secret, testTime).Findings {
				if f.Kind == c.kind && f.Parameter == c.on {
					what, mend := Finding(codes.English, f)
					require.True(t, strings.HasPrefix(readsAs(what), c.what), readsAs(what))
					require.True(t, strings.HasPrefix(readsAs(mend), c.mend), readsAs(mend))
					return
				}
			}
			t.Fatal("no such finding")
		})
	}
}

// further are requests that have findings which sayings have not.
var further = []string{
	"Action=CreateGroup&SignatureVersion=2.0&Signature=a", "AppId=1&Timestamp=x&SignatureVersion=", "Action=&AppId=1&SignatureNonce=a",
	with("AppId", "1234****91"), with("Signature", "<Signature>"), "see https://zim-api.zego.im/?Action=CreateGroup&... for it",
	strings.Replace(testURL, "zim-api.zego.im", "{{host}}", 1),
	with("Action", "undefined"), with("AppId", "undefined"), with("Timestamp", "${ts}"),
	with("AppId", "12345L"), with("Timestamp", "16x"), with("AppId", "1e5"), with("Timestamp", "1.5"),
	with("AppId", "-5"), with("Timestamp", "-99999999999999999999"), with("AppId", "%2B5"), with("Timestamp", "%2B99999999999999999999"),
	with("AppId", "4294967296"), with("Timestamp", "9223372036854775808"), with("AppId", "12:34"), with("Timestamp", "2021-03-08"),
	with("Timestamp", "1615186943000000"), with("Timestamp", "1615186943000000000"), with("Timestamp", "-9223372036854775808"),
	with("SignatureVersion", "1"), with("Action", "Create%20Group"), with("Signature", "a%253D"), with("Signature", "a%3"),
	with("Signature", "7a2c0f11145fb760d607a07b54825013"), with("Timestamp", "1234567890"), with("Timestamp", "1615186400"),
	strings.Replace(testURL, "https", "http", 1), "curl -H 'Host: rtc-api.zego.im' '" + testURL + "'",
	strings.Replace(testURL, ".im", ".im:8443", 1), strings.Replace(testURL, "/?", "/v1?", 1), testURL + "&IsTest=1", testURL + "&UserId=a",
	with("Action", "CgiDescribeZIMAudioLicense"), "curl '" + testURL + "' -d a=b",
	with("SignatureNonce", "15215528852396"), with("Signature", "signature!"), with("Signature", "43E5CFCCA828314675F91B001390566A"),
	with("Signature", strings.Repeat("ab", 8)), with("Signature", strings.Repeat("ab", 20)), with("Signature", strings.Repeat("ab", 32)), with("Signature", strings.Repeat("ab", 64)),
	with("Signature", "Q+XPzKgoMUZ1+RsAE5BWag=="), with("Signature", "Pc5WB8gokVn0xfeu/ZV+iNM1dgI="), with("Signature", strings.Repeat("A", 43)+"="),
	with("Signature", "04"+strings.Repeat("AAAA", 50)),
}

// secretsOfEachShape are secrets that are wrong by their shape.
var secretsOfEachShape = []gateway.Secret{
	gateway.Secret(strings.Repeat("a1", 32)), gateway.Secret("04" + strings.Repeat("AAAA", 50)),
	`"` + testSecret + `"`, testSecret + "\n", "canary-short", testSecret,
}

type judged struct {
	name, text string
	secret     gateway.Secret
	now        time.Time
}

// allJudged are the engine's cases, its examples, and the requests above.
func allJudged(t *testing.T) []judged {
	file, err := os.ReadFile("../../codes/gateway/testdata/cases.json")
	require.NoError(t, err)
	var cases []struct {
		Name, Text, Secret string
		Now                int64
	}
	require.NoError(t, json.Unmarshal(file, &cases))
	require.Len(t, cases, 60)
	var all []judged
	for _, c := range cases {
		all = append(all, judged{c.Name, c.Text, gateway.Secret(c.Secret), time.Unix(c.Now, 0)})
	}
	for _, e := range gateway.Examples() {
		all = append(all, judged{"example " + e.Expect.String(), e.Text, e.Secret, e.Now})
	}
	for _, c := range sayings {
		all = append(all, judged{c.name, c.text, c.secret, testTime})
	}
	for i, text := range further {
		all = append(all, judged{"further " + strconv.Itoa(i), text, "", testTime})
	}
	for i, secret := range secretsOfEachShape {
		all = append(all, judged{"secret " + strconv.Itoa(i), testURL, secret, testTime})
	}
	return all
}

// Every finding of every request is worded in both languages, with all that
// its words ask for, and without the secret or the right signature. And there
// are no words that none of the requests asks for.
func TestEveryFindingIsWorded(t *testing.T) {
	type row struct {
		kind gateway.Kind
		on   string
	}
	unused := map[row]bool{}
	for _, table := range wordings {
		for _, w := range table {
			require.False(t, unused[row{w.kind, w.on}], "%s %s twice", w.kind, w.on)
			unused[row{w.kind, w.on}] = true
		}
	}
	all := kinds(t)
	for _, j := range allJudged(t) {
		t.Run(j.name, func(t *testing.T) {
			r, err := gateway.Parse(j.text)
			require.NoError(t, err)
			for _, f := range gateway.Check(r, j.secret, j.now).Findings {
				if f.Outcome == gateway.Passed {
					continue
				}
				w := wordingOf(f)
				delete(unused, row{w.kind, w.on})
				for _, lang := range codes.Languages {
					what, mend := Finding(lang, f)
					requireWorded(t, lang, all, f, what)
					if f.Outcome != gateway.Skipped {
						requireWorded(t, lang, all, f, mend)
					}
					said := readsAs(what) + readsAs(mend)
					if j.secret != "" {
						require.NotContains(t, said, strings.TrimSpace(string(j.secret)))
					}
					if f.Kind == gateway.KindDiffers {
						require.NotContains(t, said, f.Wanted)
					}
				}
			}
		})
	}
	require.Empty(t, unused)
}

func requireWorded(t *testing.T, lang codes.Language, all map[string]gateway.Kind, f gateway.Finding, spans []codes.Span) {
	said := readsAs(spans)
	require.NotEmpty(t, said, "%+v", f)
	ours := ""
	for _, s := range spans {
		require.NotEmpty(t, s.Text, "%s", said)
		if !s.Code {
			ours += s.Text
		}
	}
	require.Equal(t, lang == codes.Chinese, strings.ContainsFunc(ours, isHan), said)
	require.NotContains(t, ours, "{")
	require.NotContains(t, said, "  ")
	for _, kind := range all {
		if strings.Contains(string(kind), "-") {
			require.NotContains(t, ours, string(kind))
		}
	}
	require.NotContains(t, ours, "`")
	require.NotContains(t, said, "。 ")
}

// Whatever is pasted, what is found is worded, and the secret is not in it.
func FuzzFindings(f *testing.F) {
	const secret = "Zq7-canary-Zq7-canary-Zq7-canary"
	for _, c := range sayings {
		f.Add(c.text)
	}
	for _, text := range further {
		f.Add(text)
	}
	f.Add(testURL + "&AppId=" + secret + "&IsTest=" + secret)
	f.Add("curl '" + strings.Replace(testURL, "QueryUserOnlineState", "DeleteFriends", 1) + "' -d '{\"FromUserId\":\"" + secret + "\",\"UserIds\":[\"" + secret + "\"]}'")
	f.Add("curl -H 'Signature: " + secret + "' https://" + secret + ".zego.im/" + secret + "?Action=" + secret + "&Nonce=" + secret)
	for _, pair := range []string{secret + "[0]=a", secret + "=a%3", secret + "%253D=a"} {
		f.Add(testURL + "&AppId=1&" + pair)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := gateway.Parse(text)
		if err != nil {
			return
		}
		verdict := gateway.Check(r, secret, testTime)
		for _, finding := range verdict.Parameters {
			for _, lang := range codes.Languages {
				what, mend := Business(lang, finding)
				require.NotEmpty(t, what)
				require.NotContains(t, readsAs(what)+readsAs(mend), secret)
			}
		}
		for _, finding := range verdict.Findings {
			if finding.Outcome == gateway.Passed {
				continue
			}
			for _, lang := range codes.Languages {
				what, mend := Finding(lang, finding)
				require.NotEmpty(t, what)
				require.NotContains(t, readsAs(what)+readsAs(mend), secret)
				for _, s := range append(what, mend...) {
					require.NotEmpty(t, s.Text)
				}
			}
		}
	})
}
