package gateway_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// draftOf returns a draft of a text, and the request that was read.
func draftOf(t *testing.T, text string, secret gateway.Secret, at time.Time) (gateway.Draft, *request.Request) {
	r, err := gateway.Parse(text)
	require.NoError(t, err)
	return gateway.NewDraft(r, gateway.Check(r, secret, at), secret), r
}

// besides returns the parameters of the query string besides the common ones,
// and of the body, as "name=value".
func besides(r *request.Request) []string {
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

// requireRight holds the right request, read back as URL and as curl, to the
// one that was pasted: everything passes, and its own parameters are the same.
func requireRight(t *testing.T, d gateway.Draft, pasted *request.Request, secret gateway.Secret) {
	t.Helper()
	now := time.Unix(1900000000, 0)
	fresh := d.Sign("0123456789abcdef", secret, now)
	require.Equal(t, now.Add(10*time.Minute), fresh.Expires)
	require.NotContains(t, fresh.URL+fresh.Curl, string(secret))
	for _, made := range []string{fresh.URL, fresh.Curl} {
		r, err := gateway.Parse(made)
		require.NoError(t, err, made)
		require.Empty(t, r.Ignored, made)
		for _, f := range gateway.Check(r, secret, now).Findings {
			switch f.Outcome {
			case gateway.Passed, gateway.NotDecidable:
			default:
				// The published vector has sample values; a list may be wrong already.
				require.Contains(t, []gateway.Kind{gateway.KindSample, gateway.KindNoBrackets, gateway.KindNotJSON}, f.Kind, "%+v in %s", f, made)
			}
		}
		wanted := besides(pasted)
		if made == fresh.URL {
			wanted = slices.DeleteFunc(wanted, func(s string) bool { return strings.HasPrefix(s, "body: ") })
			require.Nil(t, r.Body)
		} else if pasted.Body != nil {
			require.Equal(t, pasted.Body.Text, r.Body.Text, made)
		}
		require.Equal(t, wanted, besides(r), made)
	}
}

// TestRightRequests makes right requests of all vectors, other than those
// whose AppId or Action leaves open what is meant.
func TestRightRequests(t *testing.T) {
	open := []codes.Code{gateway.CodeAppID, gateway.CodeAction, gateway.CodeActionName}
	made := 0
	for _, c := range readVectors(t) {
		t.Run(c.Name, func(t *testing.T) {
			d, r := draftOf(t, c.Text, gateway.Secret(c.Secret), time.Unix(c.Now, 0))
			if d.Obstacles != nil {
				require.True(t, slices.ContainsFunc(c.Failing, func(f codes.Code) bool { return slices.Contains(open, f) }), "%+v", d)
				return
			}
			made++
			requireRight(t, d, r, gateway.Secret(c.Secret))
		})
	}
	require.GreaterOrEqual(t, made, 50)
	for _, e := range gateway.Examples() {
		t.Run(e.Expect.String(), func(t *testing.T) {
			d, r := draftOf(t, e.Text, e.Secret, e.Now)
			if d.Obstacles != nil {
				require.Contains(t, open, e.Expect)
				return
			}
			requireRight(t, d, r, e.Secret)
		})
	}
}

// TestRightRequestOf: what is taken over, and what is mended.
func TestRightRequestOf(t *testing.T) {
	const at = "https://zim-api.zego.im/?"
	posted := strings.Replace(vectorQuery, "QueryUserOnlineState", "CreateGroup", 1)
	for _, c := range []struct{ name, text, host, method, contains string }{
		{"array", at + vectorQuery + "&UserId[]=a&UserId[]=b%20c", "", "GET", "&UserId%5B%5D=a&UserId%5B%5D=b%20c"},
		{"plus", at + vectorQuery + "&UserId[]=a+b%2Bc", "", "GET", "&UserId%5B%5D=a%20b%2Bc"},
		{"letters", at + vectorQuery + "&n=%E5%8D%A1%26%3D%23%25%22%27&m=%FF%00", "", "GET", "&n=%E5%8D%A1%26%3D%23%25%22%27&m=%FF%00"},
		{"secret as the signature", at + strings.Replace(vectorQuery, "43e5cfcca828314675f91b001390566a", string(vectorSecret), 1), "", "GET", ""},
		{"test flag", at + vectorQuery + "&IsTest=true", "", "GET", "&IsTest=true"},
		{"region", "https://ZIM-api-sha.zego.im.:443/?" + vectorQuery, "ZIM-api-sha.zego.im", "GET", ""},
		{"no host", vectorQuery, "zim-api.zego.im", "GET", ""},
		{"wrong host", "https://zim.zego.im/?" + vectorQuery, "zim-api.zego.im", "GET", ""},
		{"another product's host", "https://rtc-api.zego.im/?" + strings.Replace(vectorQuery, "QueryUserOnlineState", "DescribeUserNum", 1), "rtc-api.zego.im", "GET", ""},
		{"host of another product's API", at + strings.Replace(vectorQuery, "QueryUserOnlineState", "CgiDescribeZIMAudioLicense", 1), "auth-api.zego.im", "GET", ""},
		{"wrong method", "curl '" + at + posted + "'", "", "POST", "-X POST"},
		{"method from the API", at + posted, "", "POST", "-X POST"},
		{"name nearly right", at + strings.Replace(vectorQuery, "Action=QueryUserOnlineState", "action=KickoutGroupUser", 1), "", "POST", "?Action=KickoutGroupUser&"},
		{"value nearly right", at + strings.Replace(vectorQuery, "12345", "%2012345", 1), "", "GET", "AppId=12345&"},
		{"cut by the shell", "curl " + at + vectorQuery + "&x=1", "", "GET", "&x=1"},
		{"quotes", `curl '` + at + posted + `' -d '{"a":"it'\''s $HOME ` + "`x`" + ` \\ !"}'`, "", "POST", `'\''s $HOME`},
		{"lines", "curl '" + at + posted + "' -d '{\n\"a\":1}'", "", "POST", "'{\n\"a\":1}'"},
		{"control characters", "curl '" + at + posted + "' -d $'{\"a\":\t\"it\\'s \\\\\\\\\"}'", "", "POST", `$'{"a":\011"it\'s \\\\"}'`},
		{"at sign", "curl '" + at + posted + "' --data-raw '@x'", "", "POST", "--data-raw '@x'"},
		{"method of a GET", "curl -X POST '" + at + vectorQuery + "'", "", "GET", "curl 'https"},
		{"body of a GET", "curl -X GET '" + at + vectorQuery + "' -d '{}'", "", "GET", "-X GET"},
		{"object", "fetch('" + at + posted + "', {method: 'POST', body: JSON.stringify({a: ['卡']})})", "", "POST", `--data-raw '{"a":["卡"]}'`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, r := draftOf(t, c.text, vectorSecret, vectorTime)
			require.Empty(t, d.Obstacles)
			if c.host != "" {
				require.Equal(t, c.host, d.Host)
			}
			require.Equal(t, c.method, d.Method)
			require.Contains(t, d.Sign("n", vectorSecret, time.Time{}).Curl, c.contains)
			if c.name != "another product's host" { // whose APIs are not known
				requireRight(t, d, r, vectorSecret)
			}
		})
	}
}

// TestBodyIsNotTakenOut: for the API's method alone.
func TestBodyIsNotTakenOut(t *testing.T) {
	d, _ := draftOf(t, "curl '"+vectorURL+"' -d '{}'", vectorSecret, vectorTime)
	require.Equal(t, "POST", d.Method)
	require.Contains(t, d.Sign("n", vectorSecret, vectorTime).Curl, "--data-raw '{}'")
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
		"\x01\x1b[31m", "a\x7f", "\xff\xfe", "卡🙂", "{a,b}", "[c]*?", "~#&|;<>()^",
	} {
		out, err := exec.Command(bash, "-c", "printf %s "+gateway.Quote(word)).Output()
		require.NoError(t, err)
		require.Equal(t, word, string(out), gateway.Quote(word))
		require.NotContains(t, gateway.Quote(word), "\x1b")
		require.NotContains(t, gateway.Quote(word), "\x7f")
	}
}

// FuzzRightRequest: whatever stands in a parameter and in the body is read back
// from the command.
func FuzzRightRequest(f *testing.F) {
	f.Add("UserId[]", "a b&c=d", `{"a":"it's"}`)
	f.Add("", "\xff\x00%41+", "\\'\"$`!\t\n\x7f")
	f.Add("a=b#", "卡🙂", "@body")
	f.Fuzz(func(t *testing.T, name, value, body string) {
		d := gateway.Draft{Host: wire.WantedHost, Method: "POST", Action: "CreateGroup", AppID: "1", ContentType: "application/json",
			Business: []request.Parameter{{Name: name, Value: value}}, Body: &request.Body{Text: body}}
		if strings.Trim(body, pasted.Blanks) == "" || d.LacksBody() {
			return
		}
		made := d.Sign("4fd24687296dd9f3", vectorSecret, vectorTime).Curl
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
		require.Empty(t, gateway.Check(r, vectorSecret, vectorTime).Failing())
	})
}

// TestObstacles: what only a person can mend.
func TestObstacles(t *testing.T) {
	query := func(from, to string) string {
		return "https://zim-api.zego.im/?" + strings.Replace(vectorQuery, from, to, 1)
	}
	for _, c := range []struct {
		name, text string
		want       gateway.Obstacle
	}{
		{"no AppId", query("AppId=12345&", ""), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "AppId"}},
		{"AppId too large", query("12345", "4294967296"), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "AppId"}},
		{"two AppIds may be meant", query("AppId=12345", "appid=1&app_id=2"), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "AppId"}},
		{"no Action", query("QueryUserOnlineState", ""), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "Action"}},
		{"unknown Action", query("QueryUserOnlineState", "Frobnicate"), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "Action"}},
		{"several Actions may be meant", query("Action=QueryUserOnlineState", "action=AddFriends&actions=DeleteFriends"), gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "Action"}},
		{"secret", query("Signature=", "ServerSecret=x&Signature="), gateway.Obstacle{Kind: gateway.ObstacleSecret, Name: "ServerSecret"}},
		{"secret by another name", query("Signature=", "x="+string(vectorSecret)+"&Signature="), gateway.Obstacle{Kind: gateway.ObstacleSecret, Name: "x"}},
		{"AppSign", query("Signature=", "AppSign=x&Signature="), gateway.Obstacle{Kind: gateway.ObstacleSecret, Name: "AppSign"}},
		{"secret in the body", "curl '" + query("", "") + "' -d '{\"a\":[\"" + string(vectorSecret) + "\"]}'", gateway.Obstacle{Kind: gateway.ObstacleSecret, Name: ""}},
		{"list", `{"Action": "CreateGroup", "AppId": 1, "Signature": "x", "UserId": ["a"]}`, gateway.Obstacle{Kind: gateway.ObstacleComposite, Name: "UserId"}},
		{"a variable", "curl \"https://zim-api.zego.im/?Action=QueryUserInfos&AppId=1&UserId[]=$user\"", gateway.Obstacle{Kind: gateway.ObstacleUnknown, Name: "UserId[]"}},
		{"masked", "https://zim-api.zego.im/?Action=QueryUserInfos&AppId=1234****91&UserId[]=a", gateway.Obstacle{Kind: gateway.ObstacleValue, Name: "AppId"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, _ := draftOf(t, c.text, vectorSecret, vectorTime)
			require.Equal(t, []gateway.Obstacle{c.want}, d.Obstacles)
		})
	}
}
