package app

import (
	entities "html"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/app/handling"
	"zimcodes/codes"
)

// TestHandling: the page of a code shows how a program handles it, with the link
// to the page, in the language that is chosen.
func TestHandling(t *testing.T) {
	Origin = "https://zimcodes.example"
	defer func() { Origin = "" }()
	for _, c := range []struct {
		code             codes.Code
		english, chinese string
		line             string
	}{
		{100000005, "Log it, and stop", "记录并停止", "if code == 100000005:"},
		{660700002, "go on as after success", "按成功处理", "    code = 0"},
		{660300007, "Log it, pause", "记录，稍等", "while code == 660300007 and pause <= 32:"},
		{660800039, "20 items in each", "每批 20 项", "items[i:i + 20]"},
		{660000011, "10 items in each", "每批 10 项", "items[i:i + 10]"},
		{660600028, "Log it, and stop", "记录并停止", "if code == 660600028:"},
		{660000013, "Nobody has published", "含义未公布", "if code == 660000013:"},
	} {
		for _, l := range codes.Languages {
			s := &site{page: Page{Kind: CodePage, Lang: l, Code: c.code}}
			page := entities.UnescapeString(app.HTMLString(s))
			require.Contains(t, page, l.Say(c.english, c.chinese))
			require.Contains(t, page, `log.Print("ZIM `+c.code.String()+`: https://zimcodes.example/`+l.Say("", "zh/")+c.code.String()+`/")`)
			require.Contains(t, page, `href="/code/zimcodes.go"`)
			s.debug.language = 1
			page = entities.UnescapeString(app.HTMLString(s))
			require.Contains(t, page, c.line)
			require.Contains(t, page, `href="/code/`+handling.Languages[1].Constants+`"`)
		}
	}
	require.NotContains(t, Markup(PageAt("/0/")), `id="handling"`)
	require.NotContains(t, Markup(PageAt("/123456/")), `id="handling"`)
}
