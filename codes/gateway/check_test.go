package gateway_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// changed returns the vector's URL with a parameter's value, percent-encoded
// as it is, replaced; with "-" it is left out. A value that is signed makes
// another signature.
func changed(name, value string) string {
	return changedIn(vectorURL, name, value)
}

func changedIn(text, name, value string) string {
	old := name + "=" + vectorValues[name]
	if value == "-" {
		return strings.Replace(strings.Replace(text, "&"+old, "", 1), old+"&", "", 1)
	}
	return strings.Replace(text, old, name+"="+value, 1)
}

// resigned is changed with the signature that belongs to the values sent.
func resigned(name, value, decoded string) string {
	v := map[string]string{"AppId": vectorValues["AppId"], "SignatureNonce": vectorValues["SignatureNonce"], "Timestamp": vectorValues["Timestamp"]}
	v[name] = decoded
	return changedIn(changed(name, value), "Signature", gateway.Sign(v["AppId"], v["SignatureNonce"], vectorSecret, v["Timestamp"]))
}

func mustCheck(t testing.TB, text string) gateway.Verdict {
	r, err := gateway.Parse(text)
	require.NoError(t, err, "%s", text)
	return gateway.Check(r, vectorSecret, vectorTime)
}

// find returns the finding of a check, which must be there once. That the
// vector's secret is a sample is left aside.
func find(t testing.TB, v gateway.Verdict, name gateway.CheckName, kind gateway.Kind) gateway.Finding {
	var found []gateway.Finding
	for _, f := range v.Findings {
		if f.Check == name && f.Kind == kind && (f.Check != "sample" || f.Parameter != "ServerSecret") {
			found = append(found, f)
		}
	}
	require.Len(t, found, 1, "%s %s in %+v", name, kind, v.Findings)
	return found[0]
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		name, parameter, value, decoded string
		code                            codes.Code
		kind                            gateway.Kind
	}{
		{"zero", "AppId", "0", "0", 0, ""},
		{"largest", "AppId", "4294967295", "4294967295", 0, ""},
		{"leading zeros", "AppId", "0012345", "0012345", 0, ""},
		{"too large", "AppId", "4294967296", "4294967296", 100000001, gateway.KindRange},
		{"far too large", "AppId", "99999999999999999999999", "99999999999999999999999", 100000001, gateway.KindRange},
		{"negative", "AppId", "-5", "-5", 100000001, gateway.KindNegative},
		{"plus", "AppId", "%2B12345", "+12345", 100000001, gateway.KindSign},
		{"plus as a space", "AppId", "+12345", " 12345", 100000001, gateway.KindSpace},
		{"space after", "AppId", "12345%20", "12345 ", 100000001, gateway.KindSpace},
		{"line break after", "AppId", "12345%0A", "12345\n", 100000001, gateway.KindSpace},
		{"blank", "AppId", "%20", " ", 100000001, gateway.KindSpace},
		{"fraction", "AppId", "12345.0", "12345.0", 100000001, gateway.KindFraction},
		{"exponent", "AppId", "1e5", "1e5", 100000001, gateway.KindFraction},
		{"hexadecimal", "AppId", "0x3039", "0x3039", 100000001, gateway.KindNotInteger},
		{"long", "AppId", "12345L", "12345L", 100000001, gateway.KindNotInteger},
		{"separators", "AppId", "12%2C345", "12,345", 100000001, gateway.KindNotInteger},
		{"underscores", "AppId", "12_345", "12_345", 100000001, gateway.KindNotInteger},
		{"full-width", "AppId", "%EF%BC%91", "１", 100000001, gateway.KindNotInteger},
		{"quoted", "AppId", "%2212345%22", `"12345"`, 100000001, gateway.KindNotInteger},
		{"undefined", "AppId", "undefined", "undefined", 100000001, gateway.KindPlaceholder},
		{"template", "AppId", "%24%7BappId%7D", "${appId}", 100000001, gateway.KindPlaceholder},
		{"encoded twice", "AppId", "%2531", "%31", 100000001, gateway.KindNotInteger},

		{"leading zero", "Timestamp", "01615186943", "01615186943", 0, ""},
		{"plus", "Timestamp", "%2B1615186943", "+1615186943", 0, ""},
		{"plus as a space", "Timestamp", "+1615186943", " 1615186943", 100000003, gateway.KindSpace},
		{"blank", "Timestamp", "%20", " ", 100000003, gateway.KindSpace},
		{"letters", "Timestamp", "16151x6943", "16151x6943", 100000003, gateway.KindNotInteger},
		{"fraction", "Timestamp", "1615186943.12", "1615186943.12", 100000003, gateway.KindFraction},
		{"exponent", "Timestamp", "1.615186943e9", "1.615186943e9", 100000003, gateway.KindFraction},
		{"date", "Timestamp", "2021-03-08T07:02:23Z", "2021-03-08T07:02:23Z", 100000003, gateway.KindDate},
		{"date and time", "Timestamp", "2021-03-08+07:02:23", "2021-03-08 07:02:23", 100000003, gateway.KindDate},
		{"beyond int64", "Timestamp", "9223372036854775808", "9223372036854775808", 100000003, gateway.KindRange},
		{"largest int64", "Timestamp", "9223372036854775807", "9223372036854775807", 100000004, gateway.KindNanoseconds},
		{"least int64", "Timestamp", "-9223372036854775808", "-9223372036854775808", 100000004, gateway.KindBehind},
		{"zero", "Timestamp", "0", "0", 100000004, gateway.KindBehind},
		{"negative", "Timestamp", "-1615186943", "-1615186943", 100000004, gateway.KindBehind},
		{"milliseconds", "Timestamp", "1615186943000", "1615186943000", 100000004, gateway.KindMilliseconds},
		{"microseconds", "Timestamp", "1615186943000000", "1615186943000000", 100000004, gateway.KindMicroseconds},
		{"nanoseconds", "Timestamp", "1615186943000000000", "1615186943000000000", 100000004, gateway.KindNanoseconds},
		{"600 s behind", "Timestamp", "1615186343", "1615186343", 0, ""},
		{"601 s behind", "Timestamp", "1615186342", "1615186342", 100000004, gateway.KindBehind},
		{"600 s ahead", "Timestamp", "1615187543", "1615187543", 0, ""},
		{"601 s ahead", "Timestamp", "1615187544", "1615187544", 100000004, gateway.KindAhead},
	} {
		t.Run(c.parameter+" "+c.name, func(t *testing.T) {
			text := resigned(c.parameter, c.value, c.decoded)
			v := mustCheck(t, text)
			if c.code == 0 {
				require.Empty(t, v.Failing())
				return
			}
			require.Equal(t, []codes.Code{c.code}, v.Failing())
			for _, f := range v.Findings {
				if f.Outcome == gateway.Failed {
					assert.Equal(t, c.kind, f.Kind)
					assert.Equal(t, c.decoded, f.Found)
					assert.Equal(t, c.value, text[f.Place.Start:f.Place.End])
					assert.NotEmpty(t, f.Wanted)
				}
			}
		})
	}
}

func TestAhead(t *testing.T) {
	for value, ahead := range map[string]int64{
		"1615195943": 9000, "1615186943": 0, "1615186342": -601, "1615195943000": 9000, "-9223372036854775808": -9223372036854775808,
	} {
		r, err := gateway.Parse(changed("Timestamp", value))
		require.NoError(t, err)
		for _, f := range gateway.Check(r, "", vectorTime).Findings {
			if f.Check == "timestamp-age" {
				assert.Equal(t, ahead, f.Ahead, "%s", value)
			}
		}
	}
}

// TestFailing: each rule broken in the query string, and where a request puts
// its parameters elsewhere.
func TestFailing(t *testing.T) {
	const body = `-X POST -H 'Content-Type: application/json' -d '{"Action":"CreateGroup","AppId":12345,"SignatureNonce":"a","Timestamp":1615186943,"SignatureVersion":"2.0","Signature":"b"}'`
	for _, c := range []struct {
		name, text string
		failing    []codes.Code
	}{
		{"nothing", "https://zim-api.zego.im/", []codes.Code{100000001, 100000002, 100000006, 100000008, 100000009, 100000013}},
		{"everything", "https://zim.zego.im/?AppId=a&Timestamp=b&Action=c&SignatureNonce=d&Signature=e&SignatureVersion=f", []codes.Code{100000000, 100000001, 100000003, 100000007, 100000014, 100000005}},
		{"action missing", changed("Action", "-"), []codes.Code{100000006}},
		{"action empty", changed("Action", ""), []codes.Code{100000006}},
		{"action without =", strings.Replace(vectorURL, "Action=QueryUserOnlineState", "Action", 1), []codes.Code{100000006}},
		{"action of another case", changed("Action", "queryUserOnlineState"), []codes.Code{100000007}},
		{"action with a space", changed("Action", "QueryUserOnlineState+"), []codes.Code{100000007}},
		{"action blank", changed("Action", "%20"), []codes.Code{100000007}},
		{"nonce missing", changed("SignatureNonce", "-"), []codes.Code{100000008}},
		{"nonce empty", changed("SignatureNonce", ""), []codes.Code{100000008}},
		{"nonce in base 36", resigned("SignatureNonce", "k3j9x2", "k3j9x2"), []codes.Code{}},
		{"nonce in upper case", resigned("SignatureNonce", "4FD24687296DD9F3", "4FD24687296DD9F3"), []codes.Code{}},
		{"signature missing", changed("Signature", "-"), []codes.Code{100000009}},
		{"signature empty", changed("Signature", ""), []codes.Code{100000009}},
		{"signature in upper case", changed("Signature", "43E5CFCCA828314675F91B001390566A"), []codes.Code{100000005}},
		{"signature with a space", changed("Signature", "43e5cfcca828314675f91b001390566a%20"), []codes.Code{100000005}},
		{"version missing", changed("SignatureVersion", "-"), []codes.Code{100000013}},
		{"version empty", changed("SignatureVersion", ""), []codes.Code{100000013}},
		{"version 2", changed("SignatureVersion", "2"), []codes.Code{100000014}},
		{"version with a space", changed("SignatureVersion", "2.0%20"), []codes.Code{100000014}},
		{"version v2.0", changed("SignatureVersion", "v2.0"), []codes.Code{100000014}},
		{"timestamp missing", changed("Timestamp", "-"), []codes.Code{100000002}},
		{"timestamp empty", changed("Timestamp", ""), []codes.Code{100000002}},
		{"appid missing", changed("AppId", "-"), []codes.Code{100000001}},
		{"appid empty", changed("AppId", ""), []codes.Code{100000001}},
		{"names of another case", strings.NewReplacer("AppId", "appid", "Timestamp", "timeStamp").Replace(vectorURL), []codes.Code{100000001, 100000002}},
		{"AppID", strings.ReplaceAll(vectorURL, "AppId", "AppID"), []codes.Code{100000001}},
		{"names with spaces", strings.ReplaceAll(vectorURL, "AppId", "%20AppId"), []codes.Code{100000001}},
		{"names encoded", strings.ReplaceAll(vectorURL, "AppId", "App%49d"), []codes.Code{}},
		{"names encoded twice", strings.ReplaceAll(vectorURL, "AppId", "App%2549d"), []codes.Code{100000001}},
		{"& of HTML", strings.ReplaceAll(vectorURL, "&", "&amp;"), []codes.Code{}},
		{"& of HTML in a command", "curl '" + strings.ReplaceAll(vectorURL, "&", "&amp;") + "'", []codes.Code{100000001, 100000002, 100000008, 100000009, 100000013}},
		{"repeated, first right", vectorURL + "&AppId=1&Action=", []codes.Code{}},
		{"repeated, first wrong", strings.Replace(vectorURL, "?", "?AppId=x&", 1), []codes.Code{100000001, 100000005}},
		{"in the headers", "curl 'https://zim-api.zego.im/?Action=CreateGroup' -H '" + strings.NewReplacer("=", ": ", "&", "' -H '").Replace(vectorQuery) + "'", []codes.Code{100000001, 100000002, 100000008, 100000009, 100000013}},
		{"in the body", "curl 'https://zim-api.zego.im/' " + body, []codes.Code{100000001, 100000002, 100000006, 100000008, 100000009, 100000013}},
		{"in the body of a form", "curl 'https://zim-api.zego.im/' -d '" + vectorQuery + "'", []codes.Code{100000001, 100000002, 100000006, 100000008, 100000009, 100000013}},
		{"cut by the shell", "curl " + vectorURL, []codes.Code{100000001, 100000002, 100000008, 100000009, 100000013}},
		{"cut by cmd", "curl -H ^\"a: b^\" " + vectorURL, []codes.Code{100000001, 100000002, 100000008, 100000009, 100000013}},
		{"spaces of a template", "fetch(`" + strings.ReplaceAll(vectorURL, "&", "\n  &") + "`)", []codes.Code{100000001, 100000003, 100000007, 100000014, 100000005}},
		{"null", `{"Action": null, "AppId": 12345, "SignatureNonce": "a", "Timestamp": null, "SignatureVersion": "2.0", "Signature": ""}`, []codes.Code{100000002, 100000006, 100000009}},
		{"a number with a fraction", strings.Replace(jsonObject, `"1615186943"`, "1615186943.5", 1), []codes.Code{100000003, 100000005}},
		{"a list as a value", strings.Replace(jsonObject, `"12345"`, "[12345]", 1), []codes.Code{100000001, 100000005}},
		{"Host header wrong", "curl -H 'Host: zim.zego.im' '" + vectorURL + "'", []codes.Code{100000000}},
		{"Host header right", "curl -H 'Host: zim-api.zego.im' '" + strings.Replace(vectorURL, "zim-api.zego.im", "10.0.0.1", 1) + "'", []codes.Code{}},
		{"Host header wrong, raw", "GET /?" + vectorQuery + " HTTP/1.1\nHost: localhost:8080\n\n", []codes.Code{100000000}},
		{"no Host header, raw", "GET /?" + vectorQuery + " HTTP/1.1\n\n", []codes.Code{}},
		{"unknown action of another product", strings.NewReplacer("zim-api", "rtc-api", "QueryUserOnlineState", "DescribeUserNum").Replace(vectorURL), []codes.Code{}},
		{"unknown action without a host", strings.Replace(vectorQuery, "QueryUserOnlineState", "DescribeUserNum", 1), []codes.Code{100000007}},
		{"unknown action, no gateway", strings.NewReplacer("zim-api", "zim", "QueryUserOnlineState", "DescribeUserNum").Replace(vectorURL), []codes.Code{100000000, 100000007}},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := mustCheck(t, c.text)
			assert.Equal(t, c.failing, v.Failing(), "%s", c.text)
			want := codes.Code(0)
			if len(c.failing) > 0 {
				want = c.failing[0]
			}
			assert.Equal(t, want, v.Code())
		})
	}
}

func TestHosts(t *testing.T) {
	for host, ok := range map[string]bool{
		"zim-api.zego.im": true, "zim-api-sha.zego.im": true, "zim-api-hkg.zego.im": true, "zim-api-fra.zego.im": true,
		"zim-api-lax.zego.im": true, "zim-api-bom.zego.im": true, "zim-api-sgp.zego.im": true, "ZIM-API.ZEGO.IM": true,
		"zim-api.zego.im:443": true, "zim-api.zego.im:8443": true, "zim-api.zego.im.": true, "user@zim-api.zego.im": true,
		"auth-api.zego.im": true, "rtc-api-sha.zego.im": true, "cloud-player-api.zego.im": true, "cloud-player-api-sgp.zego.im": true,
		"mini-game-api.zego.im": true, "metaworld-api.zego.im": true, "aigc-aiagent-api.zegotech.cn": true,
		"cloud-realtime-asr-api-sha.zegotech.cn": true,

		"zim.zego.im": false, "api.zego.im": false, "zego.im": false, "-api.zego.im": false, "zim-api-xyz.zego.im": false,
		"zim-api-.zego.im": false, "zim-api-sha-hkg.zego.im": false, "zimapi.zego.im": false, "zim_api.zego.im": false,
		"zim-api.zego.com": false, "zim-api.zegotech.cn": false, "aigc-aiagent-api.zego.im": false, "foo-api.zego.im": false,
		"zim-api.zego.im.example.com": false, "xzim-api.zego.im": false, "a.zim-api.zego.im": false, "zim-sha-api.zego.im": false,
		"zim-api.zegocloud.com": false, "www.zego.im": false,
	} {
		t.Run(host, func(t *testing.T) {
			v := mustCheck(t, strings.Replace(vectorURL, "zim-api.zego.im", host, 1))
			if ok {
				assert.Empty(t, v.Failing())
				return
			}
			assert.Equal(t, []codes.Code{100000000}, v.Failing())
			f := find(t, v, "host", gateway.KindNoGateway)
			assert.Equal(t, host, f.Found)
			assert.Equal(t, host, strings.Replace(vectorURL, "zim-api.zego.im", host, 1)[f.Place.Start:f.Place.End])
		})
	}
}

// TestElsewhere: of a host that is not ZEGO's no code is claimed, unless the Host
// header names it to a gateway.
func TestElsewhere(t *testing.T) {
	for _, host := range []string{"example.com", "127.0.0.1", "localhost:8080", "zim.proxy.example.com:8443"} {
		v := mustCheck(t, strings.Replace(vectorURL, "zim-api.zego.im", host, 1))
		assert.Empty(t, v.Failing(), host)
		assert.Equal(t, gateway.Skipped, v.Finding(gateway.CodeHost).Outcome)
		assert.Equal(t, host, find(t, v, "host-elsewhere", gateway.KindNotZEGO).Found)
	}
	v := mustCheck(t, "curl -H 'Host: example.com' '"+vectorURL+"'")
	assert.Equal(t, []codes.Code{100000000}, v.Failing())
}

// TestSkipped: a check whose input is missing is skipped.
func TestSkipped(t *testing.T) {
	outcomes := func(v gateway.Verdict) map[gateway.CheckName]gateway.Outcome {
		all := map[gateway.CheckName]gateway.Outcome{}
		for _, f := range v.Findings {
			if f.Code != 0 {
				all[f.Check] = f.Outcome
			}
		}
		return all
	}
	r, err := gateway.Parse("/?AppId=1&SignatureNonce=a&IsTest=true")
	require.NoError(t, err)
	got := outcomes(gateway.Check(r, vectorSecret, vectorTime))
	for _, name := range []gateway.CheckName{"host", "timestamp-format", "timestamp-age", "action-name", "version-value", "signature-value"} {
		assert.Equal(t, gateway.Skipped, got[name], "%s", name)
	}
	r, err = gateway.Parse(changed("Timestamp", "x"))
	require.NoError(t, err)
	assert.Equal(t, gateway.Skipped, outcomes(gateway.Check(r, vectorSecret, vectorTime))["timestamp-age"])

	r, err = gateway.Parse(changed("Signature", "0"))
	require.NoError(t, err)
	v := gateway.Check(r, "", vectorTime)
	assert.Empty(t, v.Failing())
	f := find(t, v, "signature-value", gateway.KindNoInput)
	assert.Equal(t, gateway.Skipped, f.Outcome)
	assert.Equal(t, []string{"ServerSecret"}, f.Near)

	v = mustCheck(t, strings.Replace(vectorURL, "zim-api", "ktv-api", 1))
	assert.Equal(t, "ktv", find(t, v, "action-name", gateway.KindOtherProduct).Found)
}

func TestClockWithinSecond(t *testing.T) {
	r, err := gateway.Parse(vectorURL)
	require.NoError(t, err)
	for now, failing := range map[time.Time]int{
		vectorTime.Add(600*time.Second + 999*time.Millisecond): 0,
		vectorTime.Add(601 * time.Second):                      1,
		vectorTime.Add(-600 * time.Second):                     0,
		vectorTime.Add(-601 * time.Second):                     1,
		{}:                                                     1,
	} {
		assert.Len(t, gateway.Check(r, vectorSecret, now).Failing(), failing, "%s", now)
	}
}
