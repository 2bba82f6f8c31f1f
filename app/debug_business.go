package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/zim"
)

// parameters renders what was found in the API's own parameters, which ZIM reads
// after the gateway has passed the request, and which codes only ZIM's server
// can tell.
func (s *site) parameters(a *zim.API) app.UI {
	p, d := s.page, &s.debug
	rows := []app.UI{app.P().Class("soft afterwards").Body(elements(wording.Afterwards(p.Lang, a.Action))...)}
	for i := range d.verdict.Parameters {
		rows = append(rows, s.parameterRow(i))
	}
	if len(rows) == 1 && len(a.Parameters) > 0 {
		rows = append(rows, p.sayRow("passed", p.Lang.Say("✓ Parameters", "✓ 参数"), elements(wording.NothingBroken(p.Lang, a.Action)), nil, nil, nil))
	}
	if all := business.Undecided(a); len(all) > 0 {
		rows = append(rows, p.undecided(p.Lang.Say("Only ZIM's server can tell these:", "只有 ZIM 服务器才能判断："), all))
	}
	return app.Div().Class("found").Body(rows...)
}

// surenesses name how sure a finding is, and give it its class.
var surenesses = [...]struct{ class, english, chinese string }{
	business.Documented: {"failed", "! Limit", "! 违反限制"},
	business.Likely:     {"warning", "? Likely", "? 很可能"},
	business.Hint:       {"skipped", "· Hint", "· 提示"},
	business.Skipped:    {"skipped", "– Skipped", "– 跳过"},
}

// parameterRow renders a finding: the fact, the code that is documented for it,
// the mend, and where in the text.
func (s *site) parameterRow(i int) app.UI {
	p, v := s.page, &s.debug.verdict
	f := v.Parameters[i]
	sure := surenesses[f.Sure]
	what, mend := wording.Business(p.Lang, f)
	return p.sayRow(sure.class, p.Lang.Say(sure.english, sure.chinese), p.spans(what), nil, elements(mend), s.showPlace(len(v.Findings)+i, f.Place))
}
