package search_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestFindPasted(t *testing.T) {
	tests := []struct {
		name, query string
		want        []codes.Code
	}{
		{"JSON", `{"Code":100000005,"Message":"x","RequestId":"1234567890123456789"}`, []codes.Code{100000005}},
		{"JSON, spaced", "{\n  \"Code\" : 7\n}", []codes.Code{7}},
		{"JSON in a string", `"{\"Code\":7,\"Message\":\"x\"}"`, []codes.Code{7}},
		{"a string", `{"code":"7"}`, []codes.Code{7}},
		{"single quotes", `{'SubCode': 660700012}`, []codes.Code{660700012}},
		{"assignment", "Code=660600001", []codes.Code{660600001}},
		{"full width", "code：７", []codes.Code{7}},
		{"Chinese key", "错误码：7，请求失败", []codes.Code{7}},
		{"URL", "https://example.com/?code=7&x=1", []codes.Code{7}},
		{"Go", "{Code:7 Message:overloaded}", []codes.Code{7}},
		{"PHP", "[Code] => 7", []codes.Code{7}},
		{"XML", "<Code>7</Code>", []codes.Code{7}},
		{"typed", "error code 7", []codes.Code{7}},
		{"after err", "err 7", []codes.Code{7}},
		{"after error", "zim error: 7", []codes.Code{7}},
		{"after errno", "errno=7", []codes.Code{7}},
		{"after ret", "ret 7", []codes.Code{7}},
		{"after status", `{"status":7}`, []codes.Code{7}},
		{"after 报错", "报错 7", []codes.Code{7}},
		{"with a question", "错误码 7 是什么意思", []codes.Code{7}},
		{"in a URL's escapes", "Code%3D7", []codes.Code{7}},
		{"JSON in a URL's escapes", "%7b%22Code%22%3A660600001%2C%22Message%22%3A%22%E7%BE%A4%22%7D", []codes.Code{660600001}},
		{"several, in order, once", `{"Code":660600001,"ErrList":[{"SubCode":7},{"SubCode":50014},{"SubCode":7}]}`, []codes.Code{660600001, 7, 50014}},
		{"0", `{"Code":0,"Message":"success"}`, []codes.Code{0}},
		{"0 after errors", `{"Code":0,"ErrList":[{"UserId":"a","SubCode":660700012}]}`, []codes.Code{660700012, 0}},
		{"without a key", "登录失败 50014", []codes.Code{50014}},
		{"without a key, several", "660600001 660700012", []codes.Code{660600001, 660700012}},
		{"between Chinese", "返回了660600001。", []codes.Code{660600001}},
		{"at a sentence's end", "It was 660600001.", []codes.Code{660600001}},
		{"after an escape", `failed\n660600001\n`, []codes.Code{660600001}},
		{"hexadecimal", "code: 0x5F5E105", []codes.Code{100000005}},
		{"a float", "map[Code:6.60600001e+08 Message:x]", []codes.Code{660600001}},
		{"a float with a fraction of 0", "Code: 660600001.0", []codes.Code{660600001}},
		{"grouped", "it says 660,600,001.", []codes.Code{660600001}},
		{"a short code beside a sure one", "line 12: 50014 bytes, 660600001", []codes.Code{660600001}},
		{"glued to its key", "errcode660600001", []codes.Code{660600001}},
		{"glued, in camel case", "errorCode660600001", []codes.Code{660600001}},
		{"glued by _", "err_660600001", []codes.Code{660600001}},
		{"glued to the product", "ZIM_660600001", []codes.Code{660600001}},
		{"after an arrow", "code -> 7", []codes.Code{7}},
		{"before 错误", "7错误", []codes.Code{7}},
		{"short, glued", "Code7", []codes.Code{7}},
		{"glued to another product's word", "sdk_660600001", []codes.Code{660600001}},
		{"glued to an E", "failed: E660600001", []codes.Code{660600001}},
		{"before 号错误", "7号错误", []codes.Code{7}},
		{"a long of Java", "errorcode:660600001L", []codes.Code{660600001}},
		{"a BigInt", "{ Code: 7n }", []codes.Code{7}},
		{"a field of an object", "resp.code:7", []codes.Code{7}},
		{"var_dump", "[\"Code\"]=>\n  int(7)\n  [\"Message\"]=>\n  string(7) \"success\"", []codes.Code{7}},
		{"Debug of Rust", "Error { code: Some(7) }", []codes.Code{7}},
		{"Mongo", `{"code": NumberLong(660600001)}`, []codes.Code{660600001}},
		{"two lines", "Code\n7\nMessage\nbusy", []codes.Code{7}},
		{"a row of Markdown", "| **Code** | `7` |", []codes.Code{7}},
		{"为", "返回码为7", []codes.Code{7}},
		{"是", "错误码是 7", []codes.Code{7}},
		{"is", "the error code is 7", []codes.Code{7}},
		{"返回", "接口返回7", []codes.Code{7}},
		{"返回了", "接口返回了 7，怎么办", []codes.Code{7}},
		{"returned", "CreateGroup returned 7", []codes.Code{7}},
		{"before a comma", "UserRegister failed, code 7, too many requests", []codes.Code{7}},
		{"before a word", "error 7 when registering", []codes.Code{7}},
		{"beside IDs in a list", `{"GroupIds":["660600001","660700012"],"Code":7}`, []codes.Code{7}},
		{"beside IDs with an index", "Code=7&UserId[0]=660600001&UserId[1]=660700012", []codes.Code{7}},
		{"beside a list", `{"Code":7,"from":["660600001",660700012]}`, []codes.Code{7}},
		{"beside what is under another key", `{"Code":7,"from":"660600001"}`, []codes.Code{7}},
		{"beside the status of the transport", `{"ret":0,"Code":7}`, []codes.Code{7}},
		{"without a code's key, any key", `{"result":660600001}`, []codes.Code{660600001}},
		{"a code and a number", `{"Code":660600001,"Timestamp":1700000000,"RequestId":"7"}`, []codes.Code{660600001}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			hits := index.Find(test.query)
			assert.Equal(t, test.want, codesOf(hits))
			for _, h := range hits {
				assert.Equal(t, search.TierPasted, h.Tier)
			}
		})
	}
}

func TestNumbersLeftAlone(t *testing.T) {
	for name, query := range map[string]string{
		"part of a longer number":  "1660600001 6606000010",
		"part of a word":           "x660600001 660600001ms id_660600001",
		"part of a fraction":       "0.660600001 660600001.5",
		"short, without a key":     "took 7 ms",
		"short, under another key": `"retries":7`,
		"negative":                 `"Code":-7 ...`,
		"a word that ends as ret":  "the secret 7",
		"a status of HTTP":         "status 404",
		"an error's count":         "error 7 times",
		"a fraction under a key":   `"Code":7.5 ...`,
		"an ID":                    `"AppId":660600001`,
		"a line":                   "line 50014 in zim.py",
		"a whole number":           `"Code":0x7g`,
		"a key in prose":           "code 7 times",
		"a key with a leading 0":   `"Code":007 ...`,
		"a count in Chinese":       "重试报错 7 次",
		"what a callback returns":  "回调返回 7",
		"in English":               "the callback returned 7",
		"a value":                  "设成 7 报错",
		"a port":                   "10.0.0.7:50014 localhost:50014 zim.example.org:50014",
		"a phone number":           `{"mobile":"660600001"} 手机号：660600001`,
		"an ID in a list":          `"ToUserId":["660600001","660700012"] ...`,
		"glued to another word":    "unicode660600001 grid660600001",
		"not in the catalog":       `"Code":660600002`,
	} {
		t.Run(name, func(t *testing.T) {
			for _, h := range index.Find(query) {
				assert.NotEqual(t, search.TierPasted, h.Tier, "%d", h.Code)
			}
		})
	}
}

// Words that end as the key of an ID does are no such key.
func TestWordsThatAreNoKeys(t *testing.T) {
	ix := search.New(codes.All())
	for query, code := range map[string]codes.Code{
		"signature invalid: 100000005": 100000005,
		"invalid=660600001":            660600001,
		"retry paid: 660600016":        660600016,
	} {
		assert.Equal(t, code, ix.Find(query)[0].Code, query)
	}
}

// TestPastes: of each text in testdata/pastes, what stands in it as a code is
// found and nothing else.
func TestPastes(t *testing.T) {
	ix := search.New(codes.All())
	names, err := filepath.Glob("testdata/pastes/*.want")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		text, err := os.ReadFile(strings.TrimSuffix(name, "want") + "txt")
		require.NoError(t, err)
		t.Run(filepath.Base(name), func(t *testing.T) { assert.Equal(t, wanted(t, name), codesOf(ix.Find(string(text)))) })
	}
}

// wanted reads the codes that a text must give.
func wanted(t *testing.T, name string) (want []codes.Code) {
	lines, err := os.ReadFile(name)
	require.NoError(t, err)
	for line := range strings.Lines(string(lines)) {
		switch key, value, _ := strings.Cut(line, ":"); {
		case strings.HasPrefix(line, "#"), key == "note":
		case key == "mode":
			require.Equal(t, "find", strings.TrimSpace(value))
		case key == "codes":
			require.NoError(t, json.Unmarshal([]byte(value), &want))
		default:
			t.Fatalf("%q", line)
		}
	}
	return want
}
