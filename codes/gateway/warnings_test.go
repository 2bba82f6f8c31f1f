package gateway_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

func TestWarnings(t *testing.T) {
	post := "curl '" + strings.Replace(vectorURL, "QueryUserOnlineState", "CreateGroup", 1) + "' "
	const jsonType = "-H 'Content-Type: application/json' "
	for _, c := range []struct {
		name, text string
		check      gateway.CheckName
		kind       gateway.Kind
		// at is what stands at the finding's place.
		at string
	}{
		{"cut by the shell", "curl " + vectorURL, "shell", gateway.KindCut, vectorQuery[len("Action=QueryUserOnlineState&"):]},
		{"http", strings.Replace(vectorURL, "https", "http", 1), "scheme", gateway.KindHTTP, "http"},
		{"Host header", "curl -H 'Host: rtc-api.zego.im' '" + vectorURL + "'", "host-header", gateway.KindHostOverridden, "rtc-api.zego.im"},
		{"port", strings.Replace(vectorURL, ".im", ".im:8443", 1), "port", gateway.KindPort, "zim-api.zego.im:8443"},
		{"path", strings.Replace(vectorURL, "/?", "/v1?", 1), "path", gateway.KindPath, "/v1"},
		{"repeated", vectorURL + "&AppId=1", "repeated", gateway.KindRepeated, "AppId=12345"},
		{"space around", changed("AppId", "+12345"), "space", gateway.KindSurrounded, "+12345"},
		{"space inside", changed("Action", "Create%20Group"), "space", gateway.KindSpaceInside, "Create%20Group"},
		{"encoded twice", changed("Signature", "a%253D"), "encoding", gateway.KindEncodedTwice, "Signature=a%253D"},
		{"bad escape", changed("Signature", "a%3"), "encoding", gateway.KindBadEscape, "Signature=a%3"},
		{"sample signature", changed("Signature", "Pc5WB8gokVn0xfeu%2FZV%2BiNM1dgI%3D"), "sample", gateway.KindSample, "Pc5WB8gokVn0xfeu%2FZV%2BiNM1dgI%3D"},
		{"sample signature decoded", changed("Signature", "Pc5WB8gokVn0xfeu/ZV+iNM1dgI="), "signature-shape", gateway.KindBase64SHA1, "Pc5WB8gokVn0xfeu/ZV+iNM1dgI="},
		{"nonce", changed("SignatureNonce", "15215528852396"), "nonce-shape", gateway.KindNotHex, "15215528852396"},
		{"edge behind", changed("Timestamp", "1615186400"), "timestamp-edge", gateway.KindEdge, "1615186400"},
		{"edge ahead", changed("Timestamp", "1615187543"), "timestamp-edge", gateway.KindEdge, "1615187543"},
		{"upper case", changed("Signature", "43E5CFCCA828314675F91B001390566A"), "signature-shape", gateway.KindUpperCase, "43E5CFCCA828314675F91B001390566A"},
		{"SHA-1", changed("Signature", strings.Repeat("ab", 20)), "signature-shape", gateway.KindSHA1, strings.Repeat("ab", 20)},
		{"SHA-256", changed("Signature", strings.Repeat("ab", 32)), "signature-shape", gateway.KindSHA256, strings.Repeat("ab", 32)},
		{"SHA-512", changed("Signature", strings.Repeat("ab", 64)), "signature-shape", gateway.KindSHA512, strings.Repeat("ab", 64)},
		{"half", changed("Signature", "a828314675f91b00"), "signature-shape", gateway.KindHalfMD5, "a828314675f91b00"},
		{"unpadded", changed("Signature", "43e5cfcca828314675f91b01390566a"), "signature-shape", gateway.KindLength, "43e5cfcca828314675f91b01390566a"},
		{"base64", changed("Signature", "Q+XPzKgoMUZ1+RsAE5BWag=="), "signature-shape", gateway.KindBase64MD5, "Q+XPzKgoMUZ1+RsAE5BWag=="},
		{"token", changed("Signature", "04"+strings.Repeat("AAAA", 50)), "signature-shape", gateway.KindToken, "04" + strings.Repeat("AAAA", 50)},
		{"words", changed("Signature", "signature%21"), "signature-shape", gateway.KindNotHex, "signature%21"},
		{"the secret as signature", changed("Signature", string(vectorSecret)), "signature-shape", gateway.KindIsSecret, string(vectorSecret)},
		{"secret sent", vectorURL + "&ServerSecret=abc", "secret-sent", gateway.KindSecretSent, "ServerSecret=abc"},
		{"secret sent as a header", "curl -H 'X-Key: " + string(vectorSecret) + "' '" + vectorURL + "'", "secret-sent", gateway.KindSecretSent, "X-Key: " + string(vectorSecret)},
		{"secret sent as a bearer", "curl -H 'Authorization: Bearer " + string(vectorSecret) + "' '" + vectorURL + "'", "secret-sent", gateway.KindSecretSent, "Authorization: Bearer " + string(vectorSecret)},
		{"secret sent as a password", "curl -u '12345:" + string(vectorSecret) + "' '" + vectorURL + "'", "secret-sent", gateway.KindSecretSent, "u '12345:" + string(vectorSecret)},
		{"secret sent encoded", "curl -H 'Authorization: Basic " + base64.StdEncoding.EncodeToString([]byte("12345:"+vectorSecret)) + "' '" + vectorURL + "'", "secret-sent", gateway.KindSecretSent, "Authorization: Basic MTIzNDU6OTE5M2NjNjYyYTRjMGVjMTM1ZWM3MWZiNTcxOTRiMzg="},
		{"secret sent before the host", strings.Replace(vectorURL, "//", "//me:"+string(vectorSecret)+"@", 1), "secret-sent", gateway.KindSecretSent, "me:" + string(vectorSecret) + "@"},
		{"secret sent in the path", strings.Replace(vectorURL, "/?", "/v1/"+string(vectorSecret)+"?", 1), "secret-sent", gateway.KindSecretSent, "/v1/" + string(vectorSecret)},
		{"secret sent in the body", post + jsonType + `-d '{"a":[{"k":"x` + string(vectorSecret) + `"}]}'`, "secret-sent", gateway.KindSecretSent, `k":"x` + string(vectorSecret)},
		{"secret sent in a list", post + jsonType + `-d '{"a":{"keys":["` + string(vectorSecret) + `"]}}'`, "secret-sent", gateway.KindSecretSent, `keys":["` + string(vectorSecret)},
		{"secret sent in a string", post + jsonType + `-d '{"a":{"b":"{\"k\":\"` + string(vectorSecret) + `\"}"}}'`, "secret-sent", gateway.KindSecretSent, `b":"{\"k\":\"` + string(vectorSecret) + `\"}`},
		{"secret sent as the body", post + jsonType + `-d '["` + string(vectorSecret) + `"]'`, "secret-sent", gateway.KindSecretSent, `["` + string(vectorSecret) + `"]`},
		{"secret sent by a name within", post + jsonType + `-d '{"a":{"app_secret":"x"}}'`, "secret-sent", gateway.KindSecretSent, `app_secret":"x`},
		{"AppSign sent", vectorURL + "&AppSign=abc", "secret-sent", gateway.KindSecretSent, "AppSign=abc"},
		{"IsTest", vectorURL + "&IsTest=1", "test-flag", gateway.KindNotBoolean, "1"},
		{"licence on ZIM's host", changed("Action", "CgiDescribeZIMAudioLicense"), "action-host", gateway.KindOtherHost, "zim-api.zego.im"},
		{"ZIM on the licence's host", strings.Replace(vectorURL, "zim-api", "auth-api", 1), "action-host", gateway.KindOtherHost, "auth-api.zego.im"},
		{"GET for POST", "curl '" + changed("Action", "CreateGroup") + "' -X GET", "method", gateway.KindMethod, "GET"},
		{"POST for GET", "curl '" + vectorURL + "' -X POST", "method", gateway.KindMethod, "POST"},
		{"PUT", "curl '" + vectorURL + "' -X put", "method", gateway.KindMethod, "put"},
		{"list without brackets", vectorURL + "&UserId=a", "lists", gateway.KindNoBrackets, "UserId"},
		{"list with numbers", vectorURL + "&UserId[0]=a", "lists", gateway.KindNoBrackets, "UserId[0]"},
		{"repeated without brackets", changed("Action", "X") + "&Id=a&Id=b", "lists", gateway.KindNoBrackets, "Id"},
		{"body", post + jsonType + `-d '{"a": 1, b: 2}'`, "body", gateway.KindNotJSON, "b"},
		{"body of a form", post + jsonType + `-d a=b`, "body", gateway.KindNotJSON, "a"},
		{"content type", post + `-H 'Content-Type: text/plain' -d '{}'`, "content-type", gateway.KindContentType, "text/plain"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := find(t, mustCheck(t, c.text), c.check, c.kind)
			assert.Equal(t, gateway.Warning, f.Outcome)
			assert.Zero(t, f.Code)
			assert.Equal(t, c.at, c.text[f.Place.Start:f.Place.End])
			assert.NotContains(t, f.Found, string(vectorSecret))
		})
	}
}

// TestNoWarnings: a right request has none, besides the sample secret's.
func TestNoWarnings(t *testing.T) {
	for _, text := range []string{
		"curl -g '" + vectorURL + "&UserId[]=a&UserId[]=b&IsTest=False'",
		"curl --json '{}' '" + changed("Action", "CreateGroup") + "'",
		"curl --json '{\"Token\": \"x\"}' -u me:pass '" + changed("Action", "CreateGroup") + "' # secret: " + string(vectorSecret),
		"curl -H 'content-type: application/json; charset=utf-8' -d '{}' '" + changed("Action", "CreateGroup") + "'",
	} {
		for _, f := range mustCheck(t, text).Findings {
			if f.Outcome == gateway.Warning {
				assert.Equal(t, "ServerSecret", f.Parameter, "%+v", f)
			}
		}
	}
}

func TestSecretShapes(t *testing.T) {
	r, err := gateway.Parse(vectorURL)
	require.NoError(t, err)
	for secret, kind := range map[gateway.Secret]gateway.Kind{
		gateway.Secret(strings.Repeat("a1", 32)):          gateway.KindAppSign,
		gateway.Secret("04" + strings.Repeat("AAAA", 50)): gateway.KindToken,
		`"` + vectorSecret + `"`:                          gateway.KindQuoted,
		vectorSecret + "\n":                               gateway.KindSurrounded,
		"short":                                           gateway.KindLength,
	} {
		f := find(t, gateway.Check(r, secret, vectorTime), "secret-shape", kind)
		assert.Empty(t, f.Found)
	}
}

func TestNearActions(t *testing.T) {
	for name, near := range map[string]string{
		"QueryUsersOnlineStatus": "QueryUserOnlineState", "KickGroupUser": "KickoutGroupUser", "AddFriend": "AddFriends",
		"createGroup": "CreateGroup", "create_group": "CreateGroup", "SendPeerMsg": "SendPeerMessage", "RegisterUser": "", "": "",
		strings.Repeat("CreateGroup", 10): "",
	} {
		v := mustCheck(t, changed("Action", name))
		for _, f := range v.Findings {
			if f.Check == "action-name" && f.Outcome == gateway.Failed {
				assert.Equal(t, near, f.Wanted, "%s: %v", name, f.Near)
			}
		}
	}
	assert.Equal(t, []string{"SendPeerMessage", "SendRoomMessage"},
		find(t, mustCheck(t, changed("Action", "SendMessage")), "action-name", gateway.KindUnknownName).Near)
}

// TestTwins: what the gateway does not see is found and named.
func TestTwins(t *testing.T) {
	for _, c := range []struct {
		name, text, parameter, twin string
		in                          request.Location
	}{
		{"case", strings.ReplaceAll(vectorURL, "AppId", "appid"), "AppId", "appid", request.InQuery},
		{"underscore", strings.ReplaceAll(vectorURL, "AppId", "app_id"), "AppId", "app_id", request.InQuery},
		{"space", strings.ReplaceAll(vectorURL, "AppId", "AppId%20"), "AppId", "AppId ", request.InQuery},
		{"spelling", strings.ReplaceAll(vectorURL, "SignatureNonce", "SingatureNonce"), "SignatureNonce", "SingatureNonce", request.InQuery},
		{"another name", strings.ReplaceAll(vectorURL, "SignatureNonce", "Nonce"), "SignatureNonce", "Nonce", request.InQuery},
		{"HTML", "curl '" + strings.ReplaceAll(vectorURL, "&", "&amp;") + "'", "Timestamp", "amp;Timestamp", request.InQuery},
		{"header", "curl -H 'AppId: 12345' '" + changed("AppId", "-") + "'", "AppId", "AppId", request.InHeader},
		{"header with X-", "curl -H 'X-App-Id: 12345' '" + changed("AppId", "-") + "'", "AppId", "X-App-Id", request.InHeader},
		{"body", "curl --json '{\"AppId\": 12345}' '" + changed("AppId", "-") + "'", "AppId", "AppId", request.InBody},
		{"cut", "curl " + vectorURL, "AppId", "AppId", request.InCut},
		{"fetch", "fetch('" + changed("AppId", "") + "', {body: JSON.stringify({AppId: 12345}), method: 'POST'})", "AppId", "AppId", request.InBody},
		{"raw", "POST /?" + changedIn(vectorQuery, "AppId", "-") + " HTTP/1.1\nHost: zim-api.zego.im\nappid: 12345\n\n{}", "AppId", "appid", request.InHeader},
		{"powershell", "irm '" + changed("AppId", "-") + "' -Method Post -Body (@{AppId = '12345'} | ConvertTo-Json)", "AppId", "AppId", request.InBody},
		{"powershell string", "irm '" + changed("AppId", "-") + "' -Method Post -Body ([System.Text.Encoding]::UTF8.GetBytes(\"{`\"AppId`\":12345}\"))", "AppId", "AppId", request.InBody},
		{"har", `{"request": {"url": "` + changed("AppId", "-") + `", "method": "POST", "postData": {"mimeType": "application/json", "text": "{\"AppId\": 12345}"}}}`, "AppId", "AppId", request.InBody},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, f := range mustCheck(t, c.text).Findings {
				if f.Parameter == c.parameter && f.Outcome == gateway.Failed {
					require.Len(t, f.Twins, 1)
					p := f.Twins[0]
					assert.Equal(t, c.twin, p.Name)
					assert.Equal(t, c.in, p.In)
					assert.Equal(t, vectorValues[c.parameter], p.Value)
					assert.Equal(t, p.Value, c.text[p.ValuePlace.Start:p.ValuePlace.End])
					return
				}
			}
			t.Error("the check passed")
		})
	}
}
