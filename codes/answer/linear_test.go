package answer_test

import (
	"fmt"
	"strings"
	"testing"

	"zimcodes/codes/answer"
	"zimcodes/codes/codestest"
)

// longTexts are units of long texts: common ones, and those that make a reader
// slow that looks for an end again and again.
var longTexts = map[string]string{
	"log":             `{"level":"info","msg":"zim","url":"https://zim-api.zego.im/?Action=AddFriends&AppId=1","body":"{\"Code\":0,\"RequestId\":\"1\",\"ErrorList\":[{\"UserId\":\"a\",\"SubCode\":660700002}]}"}` + "\n",
	"no answers":      "2026-11-20 08:01:02 INFO im: user phone=660000011 bound, took 12 ms\n",
	"one line":        `{"Code":0,"Message":"ok","RequestId":"1"} `,
	"open":            "{[(",
	"closed":          "[}",
	"quotes":          `"'`,
	"escaped":         `\"\\\"`,
	"backslashes":     `\`,
	"names":           "Message: ",
	"quoted names":    `"Message":'`,
	"values":          "{Message=a, ",
	"items":           `{"UserId":"a","SubCode":6,`,
	"lines":           "Code: 1\n- Code: 2\n",
	"blanks":          "Code \t",
	"separators":      "a:=>",
	"joined":          "'a' +\n'",
	"actions":         "?Action=a&AppId=",
	"numbers":         "error 660700002",
	"var_dump":        `["Code"]=> string(9) "`,
	"table":           "RequestId,Code\n1,0\n",
	"table's heads":   "RequestId|Code\n",
	"folds":           "{#1 ▼",
	"dressed":         "%7B%22Code%22%3A0%7D ",
	"log's fields":    "a Code: 1, RequestId: 2 ",
	"nested strings":  `"{\"Code`,
	"cells":           `a""{""`,
	"arrows":          "Code=>\n",
	"different codes": `{"Code":%d,"RequestId":"1"}`,
}

// long returns a text of some size.
func long(unit string, size int) string {
	if !strings.Contains(unit, "%d") {
		return strings.Repeat(unit, size/len(unit))
	}
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, unit, i)
	}
	return b.String()
}

// TestLinear: reading takes time in proportion to the text.
func TestLinear(t *testing.T) {
	for name, unit := range longTexts {
		t.Run(name, func(t *testing.T) {
			for _, around := range [][2]string{{"", ""}, {`{"Code":0,"ErrorList":[`, "]}"}, {`{"msg":"`, `"}`}} {
				codestest.Linear(t, 20_000, 400_000, func(size int) func() {
					text := around[0] + long(unit, size) + around[1]
					return func() { answer.Read(text) }
				})
			}
		})
	}
}

func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"log", "no answers", "one line", "escaped", "items"} {
		for _, size := range []int{10_000, 1_000_000} {
			text := long(longTexts[name], size)
			b.Run(fmt.Sprintf("%s/%d", name, size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					answer.Read(text)
				}
			})
		}
	}
}
