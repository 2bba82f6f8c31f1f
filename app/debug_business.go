package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/zim"
)

// parameters renders what was found in the API's own parameters, which ZIM reads
// after the gateway has passed the request, and which codes only ZIM's server
// can tell.
func (s *site) parameters(a *zim.API) app.UI {
	p, d := s.page, &s.debug
	var rows, skipped []app.UI
	for i, f := range d.verdict.Parameters {
		if f.Sure == business.Skipped {
			what, _ := wording.Business(p.Lang, f)
			skipped = append(skipped, app.Li().Body(elements(what)...))
			continue
		}
		rows = append(rows, s.parameterRow(len(d.verdict.Findings)+i, f))
	}
	if rows == nil && skipped == nil && len(a.Parameters) > 0 {
		rows = append(rows, p.foundRow("passed", p.Lang.Say("✓ Parameters", "✓ 参数"),
			app.P().Text(p.Lang.Say("Nothing breaks what the page of "+a.Action+" documents.", "没有违反 "+a.Action+" 文档的地方。"))))
	}
	if skipped != nil {
		rows = append(rows, p.foundRow("skipped", p.Lang.Say("– Skipped", "– 跳过"), app.Ul().Body(skipped...)))
	}
	if all := business.Undecided(a); len(all) > 0 {
		rows = append(rows, p.undecided(p.Lang.Say("Only ZIM's server can tell these:", "只有 ZIM 服务器才能判断："), all))
	}
	return app.Div().Class("found").Body(append([]app.UI{app.P().Class("soft afterwards").Text(p.Lang.Say(
		"The parameters of "+a.Action+", which ZIM reads once the gateway has passed the request. Which limit it answers first, and whether limits were raised for your App, is not known here.",
		a.Action+" 的参数：网关通过之后才由 ZIM 读取。先返回哪一项、你的 App 是否调高过上限，这里无从得知。"))}, rows...)...)
}

// surenesses name how sure a finding is, and give it its class.
var surenesses = [...]struct{ class, english, chinese string }{
	business.Documented: {"failed", "! Documented", "! 有文档"},
	business.Likely:     {"warning", "? Likely", "? 很可能"},
	business.Hint:       {"skipped", "· Hint", "· 提示"},
}

// parameterRow renders a finding: the fact, the code that is documented for it,
// the mend, and where in the text. i is its number among all.
func (s *site) parameterRow(i int, f business.Finding) app.UI {
	p, sure := s.page, surenesses[f.Sure]
	what, mend := wording.Business(p.Lang, f)
	what = append(append(what, codes.Span{Text: " "}), wording.Certainty(p.Lang, f)...)
	return p.sayRow(sure.class, p.Lang.Say(sure.english, sure.chinese), p.spans(what), nil, elements(mend), s.showPlace(i, f.Place))
}
