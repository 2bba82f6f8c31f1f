package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// parameters is what is said of the API's own parameters, below the gateway's
// verdict.
const parameters = `document.querySelectorAll('.found')[1]?.innerText`

// The page of a code that is for a limit leads to a call over it, and to one
// just inside.
func TestLimit(t *testing.T) {
	t.Parallel()
	limit, _ := gateway.LimitOf(660800019)
	for _, lang := range []struct{ path, over, inside, said, right string }{
		{"", "Open it in the debugger", "Open one just inside the limit", "21 items; the limit is 20", "✓ Parameters"},
		{"/zh", "在调试页中打开", "打开恰好未超限的请求", "21 项，上限为 20", "✓ 参数"},
	} {
		t.Run(lang.path, func(t *testing.T) {
			b := open(t, nil)
			b.visit(lang.path + "/660800019/")
			b.click(lang.over)
			b.wait(findings + `.includes("` + lang.said + `")`)
			b.become(map[string]string{
				requestText: limit.Over.Text,
				answered:    "660800019",
				`document.querySelector('.verdict .header').className`: "header warn",
			})
			b.visit(lang.path + "/660800019/")
			b.click(lang.inside)
			b.wait(parameters + `?.includes("` + lang.right + `")`)
			b.expect(map[string]string{`document.querySelector('.verdict .header').className`: "header good"})
		})
	}
}

// A finding's place in the body is shown in the text, and the verdict follows.
func TestParameterPlace(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/debug/")
	long := strings.Repeat("é", 129)
	call := "curl 'https://zim-api.zego.im/?Action=UserRegister&AppId=1' -d '" + `{"UserInfo":[{"UserId":"a","UserName":"` + long + `"}]}'`
	b.paste("#request", call)
	b.wait(findings + `.includes("258 bytes; the limit is 256")`)
	b.click("Highlight")
	b.become(map[string]string{`(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.getElementById('request'))`: long})
	b.paste("#request", strings.Replace(call, long, "Mia", 1))
	b.wait(parameters + `?.includes("✓ Parameters")`)
	require.Contains(t, b.eval(`document.querySelector('.unchecked').textContent`), "Only ZIM's server can tell these")
}
