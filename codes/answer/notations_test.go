package answer_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/answer"
)

// notations are answers as programs print them, and what is none. What is read
// is written "code id outcome, code: IDs", with a plus where items are not shown.
var notations = map[string]struct{ text, want string }{
	"a console's depth":        {`{ Code: 0, Message: 'ok', RequestId: '1', ErrorList: [Array] }`, "0 1 some+0"},
	"a console's long list":    {"{\n  Code: 0,\n  RequestId: '1',\n  ErrorList: [\n    { UserId: 'a', SubCode: 660700002 },\n    ... 12 more items\n  ]\n}", "0 1 some, 660700002: a+12"},
	"a console's colours":      {"{ Code: \x1b[33m0\x1b[39m, RequestId: \x1b[32m'1'\x1b[39m }", "0 1 all"},
	"a console's joined lines": {"{\n  body: '{\"Code\":0,' +\n    '\"RequestId\":\"1\"}'\n}", "0 1 all"},
	"Go's pointers":            {"resp: {Code:660000001 Message: RequestId:1 ErrorList:[0xc000010030 0xc000010048]}", "660000001 1 every+0"},
	"Go's types":               {`map[string]interface {}{"Code":6.6e+08, "RequestId":"1", "FailKeys":[]interface {}{map[string]interface {}{"Key":"k", "Reason":"size"}}}`, "660000000 1 every, 0: k"},
	"PowerShell":               {"Code      : 0\nMessage   : ok\nRequestId : 1\nErrorList : {@{UserId=a b; SubCode=660700002}, @{UserId=c; SubCode=660700002}}", "0 1 some, 660700002: a b|c"},
	"Ruby's struct":            {`#<OpenStruct Code=660000001, RequestId="1", ErrorList=[#<OpenStruct UserId="a", SubCode=660700002>]>`, "660000001 1 every, 660700002: a"},
	"Swift":                    {`["Code": 660000001, "RequestId": Optional("1"), "ErrorList": [["UserId": "a", "SubCode": 660700002]]]`, "660000001 1 every, 660700002: a"},
	"Objective-C":              {"{\n    Code = 0;\n    ErrorList =     (\n                {\n            SubCode = 660700002;\n            UserId = a;\n        }\n    );\n    RequestId = 1;\n}", "0 1 some, 660700002: a"},
	"Python's long strings":    {"{'Code': 0,\n 'Message': 'no '\n            'permission',\n 'RequestId': '1'}", "0 1 all"},
	"var_dump's quotes":        {"array(2) {\n  [\"Code\"]=>\n  int(0)\n  [\"RequestId\"]=>\n  string(3) \"a\"b\"\n}", `0 a"b all`},
	"print_r's empty text":     {"Array\n(\n    [Code] => 0\n    [Message] => \n    [RequestId] => 1\n)\n", "0 1 all"},
	"YAML's quotes":            {"Code: 0\nMessage: ok\nErrorList:\n- UserId: 'it''s'\n  SubCode: 660700002\n", "0  some, 660700002: it's"},
	"a line":                   {"Code: 660700002, Message: user not exist, RequestId: 1", "660700002 1 none"},
	"YAML on one line":         {"Code: 660000011 Message: x RequestId: '1' ErrorList: - UserId: a SubCode: 660000012", "660000011 1 every+0"},
	"print_r on one line":      {"Array ( [Code] => 660000002 [Message] => user not exist [RequestId] => 1 [ErrorList] => Array ( [0] => Array ( [UserId] => a b [SubCode] => 660700002 ) ) )", "660000002 1 every, 660700002: a b"},
	"a cell":                   {`"zim","{""Code"":0,""RequestId"":""1""}","ok"`, "0 1 all"},
	"nginx's escapes":          {`"POST / HTTP/1.1" 200 "{\x22Code\x22:0,\x22RequestId\x22:\x221\x22}"`, "0 1 all"},
	".NET's escapes":           {`{"body":"{\u0022Code\u0022:0,\u0022RequestId\u0022:\u00221\u0022}"}`, "0 1 all"},
	"a logger's lines":         {"7:01 WARN im: {\n7:02 WARN im:   Code: 0,\n7:02 WARN im:   FailKeys: [\n7:02 WARN im:     { Key: 'a' }\n7:02 WARN im:   ]\n7:02 WARN im: }", "0  some, 0: a"},
	"a prose's bracket":        {"it broke :(\nlevel=info resp={\"Code\":0,\"RequestId\":\"1\"}\n", "0 1 all"},
	"a mail's quote":           {"> {\"Code\":0,\"Message\":\"ok\",\n> \"RequestId\":\"1\"}", "0 1 all"},
	"an answer in a wrapper":   {`{"code":660300005,"message":"x","data":{"Code":660300005,"RequestId":"1"}}`, "660300005 1 none"},
	"lower case":               {`{'code': 660000002, 'request_id': '1', 'error_list': [{'user_id': 'a', 'sub_code': 660700002}]}`, "660000002 1 every, 660700002: a"},
	"a page's entities":        {`{&quot;Code&quot;:0,&quot;RequestId&quot;:&quot;1&quot;,&quot;ErrorList&quot;:[{&quot;UserId&quot;:&quot;a&amp;b&quot;,&quot;SubCode&quot;:660700002}]}`, "0 1 some, 660700002: a&b"},
	"entities in a string":     {`{"body":"{&#34;Code&#34;:0,&#34;RequestId&#34;:&#34;1&#34;}"}`, "0 1 all"},
	"an address":               {`"GET /cb?r=%7B%22Code%22%3A660000001%2C%22Message%22%3A%22not+yet%22%2C%22RequestId%22%3A%221%22%7D HTTP/1.1"`, "660000001 1 none"},
	"percent-encoded twice":    {`%257B%2522Code%2522%253A0%252C%2522RequestId%2522%253A%25221%2522%257D`, "0 1 all"},
	"escapes without a string": {`{\u0022Code\u0022:0,\u0022RequestId\u0022:\u00221\u0022}`, "0 1 all"},
	"typographic marks":        {`{“Code”:660000001,“Message”:“不行，请重试”,“RequestId”:“1”}`, "660000001 1 none"},
	"single typographic marks": {`{‘Code’: 0, ‘RequestId’: ‘1’}`, "0 1 all"},
	"full-width signs":         {`｛“Code”：0，“RequestId”：“1”，“FailKeys”：［｛“Key”：“a”｝］｝`, "0 1 some, 0: a"},
	"unbroken spaces":          {"{\n\u00a0\u00a0\"Code\":\u00a00,\n\u00a0\u00a0\"RequestId\":\u00a0\"1\u00a0b\"\n}", "0 1\u00a0b all"},
	"C#'s record":              {"Resp { Code = 660000001, Message = no, RequestId = 1 }", "660000001 1 none"},
	"a dump for a browser":     {"{#12 ▼\n  +\"Code\": 0\n  +\"RequestId\": \"1\"\n}", "0 1 all"},
	"a string in plain marks":  {`400 Bad Request: "{"Code":660000001,"RequestId":"1"}"`, "660000001 1 none"},
	"the end of a log's line":  {"10:00 ERROR zim failed, Code: 660000001, Message: no, RequestId: 1, cost 88ms\n10:01 INFO done Code: 7", "660000001 1 none"},
	"a log's fields":           {"level=error msg=zim resp.Code=660000001 resp.RequestId=1 cost=88\nlevel=info Code=0", "660000001 1 none"},
	"another's fields":         {"INFO http Code: 200, RequestId: abc", ""},
	"PowerShell's table":       {"     Code Message RequestId\n     ---- ------- ---------\n660000001 not yet 1\n\nPS> ", "660000001 1 none"},
	"PowerShell's list":        {"Code Message RequestId ErrorList\n---- ------- --------- ---------\n   0 ok      1         {@{UserId=a b; SubCode=660700002}}", "0 1 some, 660700002: a b"},
	"a page's table":           {"| Code | Message | RequestId |\n|---|---|---|\n| 0 | ok | 1 |\n| 660000001 | no | 2 |", "0 1 all; 660000001 2 none"},
	"a database's table":       {"+------+-----------+\n| Code | RequestId |\n+------+-----------+\n|    0 | 1         |\n+------+-----------+", "0 1 all"},
	"cells":                    {"RequestId\tCode\n1\t0\n2\t660000001", "0 1 all; 660000001 2 none"},
	"a table of others":        {"| Code | RequestId |\n|---|---|\n| OK | 1 |", ""},
	"others' numbers":          {"RequestId,Code\n1,200\n2,404", ""},
	"Chinese lines":            {"Code：660000001\nMessage：不行，请重试\nRequestId：1", "660000001 1 none"},
	"a Chinese sentence":       {"返回 Code：660000001，Message：不行，请重试，RequestId：1，请看一下", "660000001 1 none"},
	"a cut number":             {`{"Code":6600`, ""},
	"a cut item":               {`{"Code":0,"RequestId":"1","ErrorList":[{"UserId":"a","SubCode":660700002},{"UserId":"b","Sub`, "0 1 some, 660700002: a+0"},
	"a code as text":           {`{"Code":"OK","Message":"OK","RequestId":"1"}`, ""},
	"a wrapper's Code":         {`{"Code":200,"Message":"OK","Data":{"Id":660600001}}`, ""},
	"a declared variable":      {`class Resp { int Code = 0; String Message = ""; }`, ""},
	"a schema":                 {`{"Code": {"type": "integer"}, "Message": {"type": "string"}}`, ""},
	"a comparison":             {`if (res.data.Code !== 0) { throw new Error(res.data.Message) }`, ""},
}

func TestNotations(t *testing.T) {
	for name, n := range notations {
		t.Run(name, func(t *testing.T) {
			var all []string
			for _, a := range answer.Read(n.text).Answers {
				s := fmt.Sprintf("%d %s %s", a.Code, a.RequestID, a.Outcome())
				for _, g := range a.Failed {
					s += fmt.Sprintf(", %d: %s", g.Code, strings.Join(g.IDs(), "|"))
				}
				if a.Unseen {
					s += fmt.Sprintf("+%d", a.More)
				}
				all = append(all, s)
			}
			require.Equal(t, n.want, strings.Join(all, "; "))
		})
	}
}

// TestPlaces: an answer knows where it stands, through escapes.
func TestPlaces(t *testing.T) {
	for text, want := range map[string]string{
		`a {"Code":0,"RequestId":"1"} b`:              `{"Code":0,"RequestId":"1"}`,
		`{"body":"{\"Code\":0,\"RequestId\":\"1\"}"}`: `{\"Code\":0,\"RequestId\":\"1\"}`,
		"b'\\xe4{\"Code\":0,\"RequestId\":\"1\"}'":    `{"Code":0,"RequestId":"1"}`,
	} {
		r := answer.Read(text)
		require.Len(t, r.Answers, 1)
		p := r.Answers[0].Place
		require.Equal(t, want, text[p.Start:p.End])
	}
}
