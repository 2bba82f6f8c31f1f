package answer

import (
	"strconv"
	"strings"

	"zimcodes/codes"
)

// mentions finds the codes that a text mentions: a number that none but ZEGO's
// codes have, behind a word for a code.
type mentions struct{ i int }

// run reads up to a place; a number that stands across it is read whole.
func (m *mentions) run(s string, to int, found *[]stood) {
	for m.i < to {
		if !isDigit(s[m.i]) {
			m.i++
			continue
		}
		start := m.i
		for m.i < len(s) && isDigit(s[m.i]) {
			m.i++
		}
		if c, ok := mentioned(s, start, m.i); ok {
			*found = append(*found, stood{start, c})
		}
	}
}

// mentioned returns the code that the digits s[i:j] are.
func mentioned(s string, i, j int) (codes.Code, bool) {
	const digits, context = 9, 40
	if j-i != digits || j < len(s) && (isWordByte(s[j]) || s[j] == '.' && j+1 < len(s) && isDigit(s[j+1])) {
		return 0, false
	}
	n, _ := strconv.Atoi(s[i:j])
	c := codes.Code(n)
	return c, isZEGO(c) && saysCode(s[max(0, i-context):i])
}

// saysCode reports whether a text ends with a word for a code.
func saysCode(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, sayingMarks))
	for _, between := range []string{"为", "是", " is", " was", " of", " with"} {
		s = strings.TrimRight(strings.TrimSuffix(s, between), sayingMarks)
	}
	return endsWith(s, codeWords) && !endsWith(s, otherCodes) && !isOtherCode(s)
}

// isOtherCode reports whether a word before "code" says that it is no return
// code.
func isOtherCode(s string) bool {
	before, ok := strings.CutSuffix(strings.TrimSuffix(s, "s"), "code")
	return ok && endsWith(strings.TrimRight(before, " _-"), codeKinds)
}

func endsWith(s string, words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

const sayingMarks = " \t\"'`\\:=<>([{#：（【"

var (
	// codeWords are what a code may follow. Chinese may be escaped.
	codeWords = []string{
		"code", "codes", "error", "err", "errno", "failed", "failure", "returned", "returns", "ret",
		"码", "错误", "报错", "返回", "失败", "代码", `\u7801`, `\u9519\u8bef`, `\u8fd4\u56de`, `\u5931\u8d25`,
	}
	// otherCodes are those that say that it is something else, codeKinds what says
	// so before the word code.
	otherCodes = []string{
		"unicode", "decode", "encode", "验证码", "邀请码", "号码", "密码", "二维码", "条码", "条形码", "编码", "解码", "激活码", "兑换码", "优惠码", "校验码", "机器码", "识别码", "身份码",
		`\u9a8c\u8bc1\u7801`, `\u9080\u8bf7\u7801`, `\u53f7\u7801`, `\u5bc6\u7801`,
	}
	codeKinds = []string{
		"verification", "verify", "sms", "otp", "captcha", "zip", "post", "postal", "country", "area", "city", "region", "qr", "bar", "invite", "invitation", "referral",
		"promo", "coupon", "discount", "activation", "pin", "pass", "auth", "access", "confirm", "confirmation", "security", "login", "bank", "product", "item", "stock", "tracking",
		"room", "source", "color",
	}
)
