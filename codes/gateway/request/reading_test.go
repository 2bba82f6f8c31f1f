package request_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/request"
)

// TestRead: all requests, answers and times of a log.
func TestRead(t *testing.T) {
	one := strings.Replace(vectorURL, "12345", "11111", 1)
	two := strings.Replace(vectorURL, "12345", "22222", 1)
	text := "2021-03-08 15:02:23 +0800 GET " + one + ` {"Code":100000005,"RequestId":"r1"}` + "\n" +
		"[08/Mar/2021:15:02:24 +0800] GET " + two + ` {"Code":0,"ErrorList":[{"UserId":"a","SubCode":660300002}],"RequestId":"r2"}` + "\n" +
		"2021-03-08 15:02:25,123 done"
	r := request.Read(text)
	require.Nil(t, r.Err)
	var apps []string
	for _, q := range r.Requests {
		p, _ := q.Get("AppId")
		apps = append(apps, p.Value)
		assert.Equal(t, p.Value, text[p.ValuePlace.Start:p.ValuePlace.End])
	}
	assert.Equal(t, []string{"11111", "22222"}, apps)
	require.Len(t, r.Answers, 2)
	assert.Equal(t, codes.Code(100000005), r.Answers[0].Code)
	assert.Equal(t, "r1", r.Answers[0].RequestID)
	assert.Equal(t, "r2", r.Answers[1].RequestID)
	assert.Equal(t, []string{"a"}, r.Answers[1].Failed[0].IDs())
	require.Len(t, r.Times, 3)
	for i, zoned := range []bool{true, true, false} {
		assert.Equal(t, zoned, r.Times[i].Zoned)
	}
	assert.True(t, time.Unix(1615186943, 0).Equal(r.Times[0].At), "%s", r.Times[0].At)
	assert.True(t, time.Unix(1615186944, 0).Equal(r.Times[1].At), "%s", r.Times[1].At)
	assert.Equal(t, "2021-03-08 15:02:25,123", text[r.Times[2].Place.Start:r.Times[2].Place.End])
}

// TestReadCommands: several commands of curl, and several entries of a HAR file.
func TestReadCommands(t *testing.T) {
	for name, text := range map[string]string{
		"curl": "curl '" + vectorURL + "'\ncurl '" + strings.Replace(vectorURL, "12345", "2", 1) + "'\n",
		"har":  `{"log":{"entries":[{"request":{"method":"GET","url":"` + vectorURL + `"}},{"request":{"method":"GET","url":"` + strings.Replace(vectorURL, "12345", "2", 1) + `"}}]}}`,
	} {
		t.Run(name, func(t *testing.T) {
			r := request.Read(text)
			require.Len(t, r.Requests, 2)
			p, _ := r.Requests[1].Get("AppId")
			assert.Equal(t, "2", p.Value)
			assert.Equal(t, "2", text[p.ValuePlace.Start:p.ValuePlace.End])
		})
	}
}

// TestRefused: what is no request to the gateway is refused, and why.
func TestRefused(t *testing.T) {
	for text, reason := range map[string]request.NoRequestReason{
		`{"event": "room_create", "appid": "1", "timestamp": "1", "nonce": "3", "signature": "11f6"}`:                                                               request.ReasonCallback,
		"https://ecs.aliyuncs.com/?Action=DescribeRegions&SignatureVersion=1.0&SignatureNonce=1&Timestamp=2020-01-01T00:00:00Z&Signature=a&AccessKeyId=k&Version=1": request.ReasonForeign,
		`wx.config({appId: 'wx1', timestamp: 1615186943, nonceStr: 'a', signature: 'b'})`:                                                                           request.ReasonForeign,
		"the AppId is 12345": request.ReasonUnknown,
	} {
		_, err := request.Parse(text)
		var none *request.NoRequestError
		require.ErrorAs(t, err, &none, "%s", text)
		assert.Equal(t, reason, none.Reason, "%s", text)
	}
}

// TestUnknown: what a text does not give is said to be unknown, and why.
func TestUnknown(t *testing.T) {
	for value, unknown := range map[string]request.Unknown{
		"12345": "", "undefined": "", "%24%7BappId%7D": "", "": "", "1.5": "",
		"${appId}": request.UnknownVariable, "{{appId}}": request.UnknownVariable, "{appId}": request.UnknownVariable, "$appId": request.UnknownVariable,
		"%d": request.UnknownVariable, "#{app_id}": request.UnknownVariable, "$(date)": request.UnknownVariable, "%APPID%": request.UnknownVariable,
		"1234****91": request.UnknownMasked, "1234…91": request.UnknownMasked, "123xxx": request.UnknownMasked, "12...91": request.UnknownMasked,
		"<AppId>": request.UnknownBlank, "[AppId]": request.UnknownBlank, "your_app_id": request.UnknownBlank,
	} {
		r, err := request.Parse(strings.Replace(vectorURL, "12345", value, 1))
		require.NoError(t, err, "%s", value)
		p, ok := r.Get("AppId")
		require.True(t, ok)
		assert.Equal(t, unknown, p.Unknown, "%s", value)
	}
}

// TestReadPausing: reading with pauses gives the same, and can be given up.
func TestReadPausing(t *testing.T) {
	text := strings.Repeat("2021-03-08 15:02:23 GET "+vectorURL+" 200\n", 500)
	pauses := 0
	r, done := request.ReadPausing(text, func() bool { pauses++; return true })
	require.True(t, done)
	assert.Greater(t, pauses, 20)
	assert.Equal(t, request.Read(text), r)
	_, done = request.ReadPausing(text, func() bool { return false })
	assert.False(t, done)
}

// TestReadVariables: a further request knows the variables that stand above the
// first one.
func TestReadVariables(t *testing.T) {
	target := "/?Action=QueryUserInfos&AppId={{app}}&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	for name, text := range map[string]string{
		"file of a REST client": "@host = zim-api.zego.im\n@app = 12345\n\n### one\nGET https://{{host}}" + target + "\n\n### two\nPOST https://{{host}}" + target + "\n\n{}\n",
		"script":                "HOST=zim-api.zego.im\nAPP=12345\ncurl \"https://$HOST" + strings.Replace(target, "{{app}}", "$APP", 1) + "\"\necho\ncurl -X POST \"https://$HOST" + strings.Replace(target, "{{app}}", "$APP", 1) + "\"\n",
		"code":                  "const host = 'zim-api.zego.im';\nconst app = 12345;\nfetch(`https://${host}" + strings.Replace(target, "{{app}}", "${app}", 1) + "`);\nfetch(`https://${host}" + strings.Replace(target, "{{app}}", "${app}", 1) + "`, {method: 'POST'});\n",
	} {
		t.Run(name, func(t *testing.T) {
			r := request.Read(text)
			require.Len(t, r.Requests, 2)
			for _, q := range r.Requests {
				assert.Equal(t, "zim-api.zego.im", q.Host)
				assert.Empty(t, q.HostUnknown)
				assert.Equal(t, "12345", q.Value("AppId"))
			}
		})
	}
}

// TestReadSeveral: several requests are read, each once, however they are
// written and parted.
func TestReadSeveral(t *testing.T) {
	query := func(app string) string {
		return strings.Replace(vectorURL[strings.Index(vectorURL, "?")+1:], "12345", app, 1)
	}
	list := func(before, is, between, after string) func(string) string {
		return func(app string) string {
			return before + strings.NewReplacer("=", is, "&", between).Replace(query(app)) + after
		}
	}
	url := func(before, after string) func(string) string {
		return func(app string) string { return before + "https://zim-api.zego.im/?" + query(app) + after }
	}
	for name, write := range map[string]func(app string) string{
		"addresses":     url("", "\n"),
		"in a sentence": url("and ", ", "),
		"a list":        url("- ", "\n"),
		"fences":        url("```\n", "\n```\ntext\n"),
		"in quotes":     url("fetch('", "');\n"),
		"okhttp":        url("--> GET ", "\n--> END GET\n"),
		"file":          url("### \nGET ", "\nAccept: */*\n\n"),
		"commands":      url("curl '", "'\n"),
		"one line":      url("curl '", "' && "),
		"raw": func(app string) string {
			return "POST /?" + query(app) + " HTTP/1.1\nHost: zim-api.zego.im\n\n{}\n\nHTTP/1.1 200 OK\n\n{}\n\n"
		},
		"access log": func(app string) string { return `1.2.3.4 - - "GET /?` + query(app) + ` HTTP/1.1" 200 45` + "\n" },
		"queries":    func(app string) string { return query(app) + "\n" },
		"lines":      list("", "=", "\n", "\n\n"),
		"objects":    list(`{"`, `": "`, `", "`, "\"}\n"),
		"maps of Go": list("map[", ":[", "] ", "]]\n"),
		"code":       list("q := url.Values{}\nq.Set(\"", `", "`, "\")\nq.Set(\"", "\")\nhttp.Get(\"https://zim-api.zego.im/?\" + q.Encode())\n"),
		"parameters": list("requests.get('https://zim-api.zego.im/', params={'", `': '`, `', '`, "'})\n"),
	} {
		t.Run(name, func(t *testing.T) {
			var apps []string
			for _, r := range request.Read(write("11111") + write("22222") + write("33333")).Requests {
				require.Len(t, r.Query, 6)
				apps = append(apps, r.Value("AppId"))
			}
			assert.Equal(t, []string{"11111", "22222", "33333"}, apps)
		})
	}
}
