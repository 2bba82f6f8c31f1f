package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/link"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// codePage is the page of one code, of the reference or not: the answer first,
// then why, then details.
func (s *site) codePage(e codes.Entry) []app.UI {
	p := s.page
	return []app.UI{
		p.crumb(e.Code),
		codeHeading(e.Code, p.inline(e.Description.In(p.Lang))...),
		p.badge(e.Code),
		app.Div().Class("cols").Body(
			app.Div().Class("answer").Body(
				p.now(e),
				p.reason(e),
				p.note(e),
				s.returnedBy(),
				s.limitsOn(),
				p.reproduce(e.Code),
				s.handling(e),
			),
			app.Div().Class("side").Body(
				s.actions(e),
				p.inShort(e),
				p.confusedWith(e),
				p.limits(e),
				p.codeChanges(e.Code),
			),
			p.original(e),
		),
		p.neighbours(e),
	}
}

func (p Page) crumb(c codes.Code) app.UI {
	body := []app.UI{app.A().Href(p.home().Path()).Text(p.Lang.Say("Codes", "返回码"))}
	if f, ok := codes.FamilyOf(c); ok {
		body = append(body,
			app.Span().Aria("hidden", "true").Text("›"),
			app.A().Href(p.home().Path()+"#"+f.ID).Text(string(f.Name.In(p.Lang))))
	}
	return app.Nav().Class("crumb").Aria("label", p.Lang.Say("Where this is", "当前位置")).Body(body...)
}

// codeHeading is the heading of a code's page: the code, and what it means.
func codeHeading(c codes.Code, means ...app.UI) app.UI {
	return app.H1().Class("code").TabIndex(-1).Body(
		digits(c, nil),
		app.Text(" "),
		app.Span().Class("means").Body(means...),
	)
}

func section(class, title string, body ...app.UI) app.UI {
	return app.Section().Class(class).Body(append([]app.UI{app.H2().Text(title)}, body...)...)
}

// now says what to do. Where our note corrects the reference, it is our advice,
// and the reference's own stands below it.
func (p Page) now(e codes.Entry) app.UI {
	title := p.Lang.Say("What to do now", "现在怎么做")
	if e.Advice == (codes.Text{}) && e.Note.Do == (codes.Text{}) {
		return section("now none", title, app.P().Text(p.Lang.Say("Nothing.", "无需处理。")))
	}
	body := p.paragraphs(advice(e))
	if e.Note.Do != (codes.Text{}) {
		title += p.Lang.Say(" (our advice)", "（本站建议）")
		if e.Advice != (codes.Text{}) {
			body = append(body, app.Div().Class("theirs").Body(append(
				[]app.UI{app.P().Class("label").Text(p.Lang.Say("According to ZEGO:", "ZEGO 的说法："))},
				p.paragraphs(e.Advice)...)...))
		}
	}
	return section("now "+tone(e), title, body...)
}

// reason gives the reference's reason. Where that is one with the description,
// there is nothing to add.
func (p Page) reason(e codes.Entry) app.UI {
	title := p.Lang.Say("Why it happens", "可能原因")
	switch e.ReasonForm {
	case codes.ReasonStated:
		if !e.Note.IsZero() {
			title = p.Lang.Say("Why it happens, according to ZEGO", "可能原因（ZEGO 的说法）")
		}
		return section("part", title, p.paragraphs(e.Reason)...)
	case codes.ReasonRepeated:
		return section("part", title, app.P().Class("soft").Text(p.Lang.Say(
			"The reference only repeats the description here.", "参考文档此处只是重复了描述。")))
	case codes.ReasonBlank:
		return section("part", title, app.P().Class("soft").Text(p.Lang.Say(
			"The reference gives no reason.", "参考文档未给出原因。")))
	}
	return nil
}

func (p Page) note(e codes.Entry) app.UI {
	if e.Note.IsZero() {
		return nil
	}
	return app.Aside().Class("note").Body(append(
		[]app.UI{app.H2().Text(p.Lang.Say("Our note on the reference", "本站注"))},
		p.paragraphs(e.Note.Why)...)...)
}

// original shows the reference's own words beneath our translation.
func (p Page) original(e codes.Entry) app.UI {
	if _, listed := codes.Lookup(e.Code); p.Lang == codes.Chinese || !listed {
		return nil
	}
	zh := p.In(codes.Chinese)
	cell := func(t codes.Text) []app.UI {
		if t == (codes.Text{}) {
			return []app.UI{app.Text("–")}
		}
		return zh.paragraphs(t)
	}
	terms := []app.UI{app.Dt().Text("描述"), app.Dd().Body(cell(e.Description)...)}
	if e.ReasonForm == codes.ReasonMerged {
		terms[0] = app.Dt().Text("描述、可能原因")
	} else {
		reason := e.Reason
		if e.ReasonForm == codes.ReasonRepeated {
			reason = e.Description
		}
		terms = append(terms, app.Dt().Text("可能原因"), app.Dd().Body(cell(reason)...))
	}
	terms = append(terms, app.Dt().Text("处理建议"), app.Dd().Body(cell(e.Advice)...))
	return section("orig", p.Lang.Say("The reference, in the original", "参考文档原文"), app.Dl().Lang("zh").Body(terms...))
}

func (p Page) inShort(e codes.Entry) app.UI {
	group := wording.Group(p.Lang, e.Group)
	if f, ok := codes.FamilyOf(e.Code); ok {
		group = string(f.Name.In(p.Lang)) + p.Lang.Say(" (", "（") + group + p.Lang.Say(")", "）")
	}
	return section("facts", p.Lang.Say("In short", "要点"), app.Dl().Body(
		app.Dt().Text(p.Lang.Say("Who acts", "谁来处理")), app.Dd().Text(wording.Actor(p.Lang, e.Actor)),
		app.Dt().Text(p.Lang.Say("Retry", "重试")), app.Dd().Text(wording.Retrying(p.Lang, e)),
		app.Dt().Text(p.Lang.Say("Part of", "所属")), app.Dd().Body(app.Text(group), app.Small().Text(wording.GroupMeans(p.Lang, e.Group))),
	))
}

func (p Page) limits(e codes.Entry) app.UI {
	if len(e.Limits) == 0 {
		return nil
	}
	var terms []app.UI
	for _, l := range e.Limits {
		terms = append(terms,
			app.Dt().Body(p.inline(l.Of.In(p.Lang))...),
			app.Dd().Text(wording.Limit(p.Lang, l)))
	}
	return section("facts", p.Lang.Say("Limits", "限制"), app.Dl().Body(terms...))
}

func (p Page) confusedWith(e codes.Entry) app.UI {
	others := codes.Confused(e.Code)
	if len(others) == 0 {
		return nil
	}
	var items []app.UI
	for _, o := range others {
		items = append(items, app.Li().Body(append(
			[]app.UI{app.A().Class("mono").Href(p.code(o.Code).Path()).Text(o.Code), app.Text(" ")},
			p.inline(o.Means.In(p.Lang))...)...))
	}
	return section("near", p.Lang.Say("Easily confused with", "容易混淆的返回码"), app.Ul().Body(items...))
}

// neighbours links to the entries before and after e on the home page.
func (p Page) neighbours(e codes.Entry) app.UI {
	all := codes.ByFamily()
	var links []app.UI
	for i := range all {
		if all[i].Code != e.Code {
			continue
		}
		if i > 0 {
			links = append(links, p.neighbour("prev", p.Lang.Say("Previous", "上一个"), all[i-1]))
		}
		if i+1 < len(all) {
			links = append(links, p.neighbour("next", p.Lang.Say("Next", "下一个"), all[i+1]))
		}
	}
	if links == nil {
		return nil
	}
	return app.Nav().Class("pager").Aria("label", p.Lang.Say("Neighbours in the list", "列表中的相邻条目")).Body(links...)
}

func (p Page) neighbour(rel, label string, e codes.Entry) app.UI {
	return app.A().Class(rel).Rel(rel).Href(p.code(e.Code).Path()).Body(
		app.Span().Class("label").Text(label),
		app.Span().Class("mono").Text(e.Code),
		app.Span().Body(p.inLink(e.Description.In(p.Lang), nil)...),
	)
}

// tone is the class that colours what entry e asks for.
func tone(e codes.Entry) string { return wording.Tone(e) }

// reproduce leads from a code's page to the debugger with a request that yields
// the code, and to one just inside the limit that it is for, or says why no
// request can.
func (p Page) reproduce(c codes.Code) app.UI {
	e, ok := link.ExampleOf(c)
	if !ok {
		why := wording.Unreachable(p.Lang, gateway.ReachOf(c))
		if why == "" {
			return nil
		}
		return section("part", p.Lang.Say("Why no request shows this code", "为什么无法用请求复现"), app.P().Text(why))
	}
	links := []app.UI{app.A().Class("button").Href(p.exampleLink(link.Link{Code: c})).Text(p.Lang.Say("Open it in the debugger", "在调试页中打开"))}
	if _, limit := gateway.LimitOf(c); limit {
		links = append(links, app.Text(" "), app.A().Class("button").Href(p.exampleLink(link.Link{Code: c, Inside: true})).
			Text(p.Lang.Say("Open one just inside the limit", "打开恰好未超限的请求")))
	}
	return section("part", p.Lang.Say("See it happen", "复现"),
		app.P().Text(wording.Reproduced(p.Lang, gateway.ReachOf(c), c)), app.Pre().Class("code").Text(e.Text), app.P().Body(links...))
}
