package answer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/answer"
)

// TestMentions: a sentence that mentions a code, and what is none.
func TestMentions(t *testing.T) {
	for text, want := range map[string][]codes.Code{
		"推送失败，错误码 660300005，稍后重试":              {660300005},
		"返回码为660300005":                        {660300005},
		`"msg":"\u9519\u8bef\u7801 660300005"`: {660300005},
		"job failed: ZIM error 660700002":      {660700002},
		"got error code: 100000005.":           {100000005},
		"errcode=660600001":                    {660600001},
		`"SubCode":"660600001"`:                {660600001},
		"login uid=660700002":                  nil,
		"user phone=100000005 bound":           nil,
		"GET /orders/660600001 200":            nil,
		"verification code 660700002 sent":     nil,
		"invite_code=660700002":                nil,
		"验证码 660700002":                        nil,
		"手机号码：660700002":                       nil,
		"error 6607000021":                     nil,
		"error 660700002.5":                    nil,
		"error 40013":                          nil,
	} {
		require.Equal(t, want, answer.Read(text).Codes, "%s", text)
	}
}
