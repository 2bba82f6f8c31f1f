package app

import (
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// pastedAt returns a debugger with a text in it.
func pastedAt(text string, secret gateway.Secret, at time.Time) *debugger {
	d := &debugger{Secret: secret}
	d.clock = clock{mode: clockTyped, at: at}
	d.read(text)
	return d
}

// business returns the parameters of the query string besides the common ones,
// and of the body, as "name=value".
func business(r *request.Request) []string {
	all := []string{}
	for _, p := range slices.Concat(r.Query, r.Cut) {
		switch strings.ToLower(strings.TrimSpace(p.Name)) {
		case "action", "appid", "signaturenonce", "timestamp", "signatureversion", "signature", "nonce":
		default:
			all = append(all, p.Name+"="+p.Value)
		}
	}
	if r.Body != nil {
		for _, p := range r.Body.Parameters {
			all = append(all, "body: "+p.Name+"="+p.Value)
		}
	}
	return all
}

// requireRight holds the right request, read back as URL and as curl, to what
// was pasted: everything passes, and its own parameters are the same.
func requireRight(t *testing.T, d *debugger) {
	t.Helper()
	now := time.Unix(1900000000, 0)
	text := d.text
	fresh := d.draft().sign(nonce(), d.Secret, now)
	require.Equal(t, text, d.text)
	require.Equal(t, now.Add(10*time.Minute), fresh.expires)
	require.NotContains(t, fresh.url+fresh.curl, string(d.Secret))
	for _, made := range []string{fresh.url, fresh.curl} {
		r, err := gateway.Parse(made)
		require.NoError(t, err, made)
		require.Empty(t, r.Ignored, made)
		for _, f := range gateway.Check(r, d.Secret, now).Findings {
			switch f.Outcome {
			case gateway.Passed, gateway.NotDecidable:
			default:
				// The published vector has sample values; a list may be wrong already.
				require.Contains(t, []gateway.Kind{gateway.KindSample, gateway.KindNoBrackets, gateway.KindNotJSON}, f.Kind, "%+v in %s", f, made)
			}
		}
		wanted := business(d.request)
		if made == fresh.url {
			wanted = slices.DeleteFunc(wanted, func(s string) bool { return strings.HasPrefix(s, "body: ") })
			require.Nil(t, r.Body)
		} else if d.request.Body != nil {
			require.Equal(t, d.request.Body.Text, r.Body.Text, made)
		}
		require.Equal(t, wanted, business(r), made)
	}
}

// TestRightRequests makes right requests of all vectors, other than those
// whose AppId or Action leaves open what is meant.
func TestRightRequests(t *testing.T) {
	file, err := os.ReadFile("../codes/gateway/testdata/cases.json")
	require.NoError(t, err)
	var cases []struct {
		Name, Text, Secret string
		Now                int64
		Failing            []codes.Code
	}
	require.NoError(t, json.Unmarshal(file, &cases))
	require.Len(t, cases, 60)
	open := []codes.Code{codeAppID, codeActionMissing, codeActionUnknown}
	made := 0
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			d := pastedAt(c.Text, gateway.Secret(c.Secret), time.Unix(c.Now, 0))
			if d.draft().obstacles != nil {
				require.True(t, slices.ContainsFunc(c.Failing, func(f codes.Code) bool { return slices.Contains(open, f) }), "%+v", d.draft())
				return
			}
			made++
			requireRight(t, d)
		})
	}
	require.GreaterOrEqual(t, made, 50)
	for _, e := range gateway.Examples() {
		t.Run(e.Expect.String(), func(t *testing.T) {
			d := pastedAt(e.Text, e.Secret, e.Now)
			if d.draft().obstacles != nil {
				require.Contains(t, open, e.Expect)
				return
			}
			requireRight(t, d)
		})
	}
}

const signedQuery = "Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"

// TestRightRequestOf: what is taken over, and what is mended.
func TestRightRequestOf(t *testing.T) {
	const at = "https://zim-api.zego.im/?"
	posted := strings.Replace(signedQuery, "QueryUserOnlineState", "CreateGroup", 1)
	for _, c := range []struct{ name, text, host, method, contains string }{
		{"array", at + signedQuery + "&UserId[]=a&UserId[]=b%20c", "", "GET", "&UserId%5B%5D=a&UserId%5B%5D=b%20c"},
		{"plus", at + signedQuery + "&UserId[]=a+b%2Bc", "", "GET", "&UserId%5B%5D=a%20b%2Bc"},
		{"letters", at + signedQuery + "&n=%E5%8D%A1%26%3D%23%25%22%27&m=%FF%00", "", "GET", "&n=%E5%8D%A1%26%3D%23%25%22%27&m=%FF%00"},
		{"secret as the signature", at + strings.Replace(signedQuery, "43e5cfcca828314675f91b001390566a", vectorSecret, 1), "", "GET", ""},
		{"test flag", at + signedQuery + "&IsTest=true", "", "GET", "&IsTest=true"},
		{"region", "https://ZIM-api-sha.zego.im.:443/?" + signedQuery, "ZIM-api-sha.zego.im", "GET", ""},
		{"no host", signedQuery, "zim-api.zego.im", "GET", ""},
		{"wrong host", "https://zim.zego.im/?" + signedQuery, "zim-api.zego.im", "GET", ""},
		{"another product's host", "https://rtc-api.zego.im/?" + strings.Replace(signedQuery, "QueryUserOnlineState", "DescribeUserNum", 1), "rtc-api.zego.im", "GET", ""},
		{"host of another product's API", at + strings.Replace(signedQuery, "QueryUserOnlineState", "CgiDescribeZIMAudioLicense", 1), "auth-api.zego.im", "GET", ""},
		{"wrong method", "curl '" + at + posted + "'", "", "POST", "-X POST"},
		{"method from the API", at + posted, "", "POST", "-X POST"},
		{"name nearly right", at + strings.Replace(signedQuery, "Action=QueryUserOnlineState", "action=KickoutGroupUser", 1), "", "POST", "?Action=KickoutGroupUser&"},
		{"value nearly right", at + strings.Replace(signedQuery, "12345", "%2012345", 1), "", "GET", "AppId=12345&"},
		{"cut by the shell", "curl " + at + signedQuery + "&x=1", "", "GET", "&x=1"},
		{"quotes", `curl '` + at + posted + `' -d '{"a":"it'\''s $HOME ` + "`x`" + ` \\ !"}'`, "", "POST", `'\''s $HOME`},
		{"lines", "curl '" + at + posted + "' -d '{\n\"a\":1}'", "", "POST", "'{\n\"a\":1}'"},
		{"control characters", "curl '" + at + posted + "' -d $'{\"a\":\t\"it\\'s \\\\\\\\\"}'", "", "POST", `$'{"a":\011"it\'s \\\\"}'`},
		{"at sign", "curl '" + at + posted + "' --data-raw '@x'", "", "POST", "--data-raw '@x'"},
		{"body of a GET", "curl -X GET '" + at + signedQuery + "' -d '{}'", "", "GET", "-X GET"},
		{"object", "fetch('" + at + posted + "', {method: 'POST', body: JSON.stringify({a: ['卡']})})", "", "POST", `--data-raw '{"a":["卡"]}'`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := pastedAt(c.text, vectorSecret, time.Unix(1615186943, 0))
			dr := d.draft()
			require.Empty(t, dr.obstacles)
			if c.host != "" {
				require.Equal(t, c.host, dr.host)
			}
			require.Equal(t, c.method, dr.method)
			require.Contains(t, dr.sign("n", d.Secret, time.Time{}).curl, c.contains)
			if c.name != "another product's host" { // whose APIs are not known
				requireRight(t, d)
			}
		})
	}
}

// TestQuote: bash reads each word as it was.
func TestQuote(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("not run: bash is not installed")
	}
	for _, word := range []string{
		"", "12345", `a"b`, `c'd`, "e`f", "a’b", "c‘d‛e", "f“g”", "$(touch canary)", "${HOME}$HOME`touch canary`", "%PATH% !! $env:PATH",
		"'; touch canary; '", `"; touch canary; "`, "' -or 'a\n touch canary", `\n\x41\\`, `%s%d%%`, `\`, "-v", "-n", "--", " ", "\t\n\r", "\n7\n",
		"\x01\x1b[31m", "\xff\xfe", "卡🙂", "{a,b}", "[c]*?", "~#&|;<>()^",
	} {
		out, err := exec.Command(bash, "-c", "printf %s "+quote(word)).Output()
		require.NoError(t, err)
		require.Equal(t, word, string(out), quote(word))
	}
}

// FuzzRightRequest: whatever stands in a parameter and in the body is read back
// from the command.
func FuzzRightRequest(f *testing.F) {
	f.Add("UserId[]", "a b&c=d", `{"a":"it's"}`)
	f.Add("", "\xff\x00%41+", "\\'\"$`!\t\n\x7f")
	f.Add("a=b#", "卡🙂", "@body")
	f.Fuzz(func(t *testing.T, name, value, body string) {
		dr := draft{host: defaultHost, method: "POST", action: "CreateGroup", appID: "1", contentType: "application/json",
			business: []request.Parameter{{Name: name, Value: value}}, body: &request.Body{Text: body}}
		if strings.Trim(body, blanks) == "" || dr.lacksBody() {
			return
		}
		made := dr.sign("4fd24687296dd9f3", vectorSecret, time.Unix(1615186943, 0)).curl
		r, err := gateway.Parse(made)
		require.NoError(t, err)
		if r.Form != request.FormBash {
			return // a line that ends with ` or ^ is taken for another shell's
		}
		require.Len(t, r.Query, 7, made)
		require.NotNil(t, r.Body)
		require.Equal(t, name, r.Query[6].Name)
		if !strings.Contains(r.Query[6].Value, "•") && r.Body.Text != "" { // a secret by its name
			require.Equal(t, value, r.Query[6].Value)
			require.Equal(t, body, r.Body.Text, made)
		}
		require.Empty(t, gateway.Check(r, vectorSecret, time.Unix(1615186943, 0)).Failing())
	})
}

// TestObstacles: what only a person can mend.
func TestObstacles(t *testing.T) {
	query := func(from, to string) string {
		return "https://zim-api.zego.im/?" + strings.Replace(signedQuery, from, to, 1)
	}
	for _, c := range []struct {
		name, text string
		want       obstacle
	}{
		{"no AppId", query("AppId=12345&", ""), obstacle{obstacleValue, "AppId"}},
		{"AppId too large", query("12345", "4294967296"), obstacle{obstacleValue, "AppId"}},
		{"two AppIds may be meant", query("AppId=12345", "appid=1&app_id=2"), obstacle{obstacleValue, "AppId"}},
		{"no Action", query("QueryUserOnlineState", ""), obstacle{obstacleValue, "Action"}},
		{"unknown Action", query("QueryUserOnlineState", "Frobnicate"), obstacle{obstacleValue, "Action"}},
		{"several Actions may be meant", query("Action=QueryUserOnlineState", "action=AddFriends&actions=DeleteFriends"), obstacle{obstacleValue, "Action"}},
		{"secret", query("Signature=", "ServerSecret=x&Signature="), obstacle{obstacleSecret, "ServerSecret"}},
		{"secret by another name", query("Signature=", "x="+vectorSecret+"&Signature="), obstacle{obstacleSecret, "x"}},
		{"AppSign", query("Signature=", "AppSign=x&Signature="), obstacle{obstacleSecret, "AppSign"}},
		{"secret in the body", "curl '" + query("", "") + "' -d '{\"a\":[\"" + vectorSecret + "\"]}'", obstacle{obstacleSecret, ""}},
		{"list", `{"Action": "CreateGroup", "AppId": 1, "Signature": "x", "UserId": ["a"]}`, obstacle{obstacleComposite, "UserId"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := pastedAt(c.text, vectorSecret, time.Unix(1615186943, 0))
			require.Equal(t, []obstacle{c.want}, d.draft().obstacles)
			s := &site{page: Page{Kind: Debug}, debug: *d}
			require.Contains(t, html(s.rightRequest()), "First fix this")
			s.debug.makeRight()
			require.Empty(t, s.debug.fresh.url)
		})
	}
}

// TestRightRequestIsShown: only with the secret, with its end, and never with
// the secret.
func TestRightRequestIsShown(t *testing.T) {
	for _, p := range []Page{{Kind: Debug, Lang: codes.English}, {Kind: Debug, Lang: codes.Chinese}} {
		s := &site{page: p, debug: *pastedAt("curl 'https://zim-api.zego.im/?"+signedQuery+"' -d @x", "", time.Unix(1615186943, 0))}
		require.NotContains(t, html(s.rightRequest()), "<button")
		s.debug.Secret = vectorSecret
		s.debug.check()
		s.debug.makeRight()
		page := html(s.rightRequest())
		require.Contains(t, page, "SignatureNonce=")
		require.Contains(t, page, utc(s.debug.fresh.expires))
		require.Contains(t, page, "--data-binary @body.json")
		require.NotContains(t, page, vectorSecret)
		before := s.debug.fresh.url
		s.debug.makeRight()
		require.NotEqual(t, before, s.debug.fresh.url, "the nonce is not fresh")
		require.Contains(t, p.expiry(s.debug.fresh, s.debug.fresh.expires.Add(time.Second)), p.Lang.Say("Expired", "已过期"))
		s.debug.read("")
		require.Empty(t, s.debug.fresh)
	}
}
