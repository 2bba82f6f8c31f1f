package app

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/clock"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/zim"
)

// shownIDs is how many IDs of a group are shown.
const shownIDs = 100

// answers are those of the text that is on the page.
func (s *site) answers() []answer.Answer {
	if s.page.Kind == Debug {
		return s.debug.reading.Answers
	}
	return s.box.Replies.Answers
}

// answered shows the answers of the server in the text: of each what became of
// the call, what to do next, and which items failed.
func (s *site) answered() []app.UI {
	p, all := s.page, s.answers()
	if len(all) == 0 {
		return nil
	}
	body := []app.UI{app.H2().Class("unseen").TabIndex(-1).Text(wording.Answers(p.Lang, len(all)))}
	for i := range all[:min(len(all), box.Shown)] {
		body = append(body, s.oneAnswer(i, &all[i]))
	}
	if more := len(all) - box.Shown; more > 0 {
		body = append(body, paragraph("soft more", p.Lang.Say(
			"And "+wording.Answers(p.Lang, more)+" more, which the report holds, too.",
			"另有 "+wording.Answers(p.Lang, more)+"，报告中包含全部。")))
	}
	return []app.UI{app.Section().Class("answered").Body(append(body, s.reporting())...)}
}

// outcomeClasses are how an outcome looks.
var outcomeClasses = map[answer.Outcome]string{
	answer.AllDone: "good", answer.SomeFailed: "warn", answer.NothingDone: "bad", answer.EveryFailed: "bad",
}

func (s *site) oneAnswer(i int, a *answer.Answer) app.UI {
	p := s.page
	said := p.saidOf(a) + sentence("means", wording.Answered(p.Lang, a))
	if here := p.here(a.API, a.Code); here != "" {
		said += filled(`<p>{}</p>`, here)
	}
	if next := wording.Next(p.Lang, a); next != nil {
		said += sentence("next", next)
	}
	if a.Cut {
		said += filled(`<p class="soft">{}</p>`, p.Lang.Say("The text is cut off here: there may be more.", "文本在此被截断，可能不完整。"))
	}
	head := []app.UI{app.Raw("<div>" + said + "</div>")}
	if a.RequestID != "" {
		head = append(head, app.P().Class("soft").Body(
			markup(`<span>RequestId <code>{}</code> </span>`, wording.Shorten(a.RequestID)),
			linkButton(p.Lang.Say("Copy", "复制"), s.onCopyRequestID(i), i)))
	}
	body := []app.UI{app.Div().Class("header").Class(outcomeClasses[a.Outcome()]).Body(head...)}
	for k := range a.Failed {
		body = append(body, s.group(i, k, a.API, &a.Failed[k]))
	}
	if n := len(a.Succeeded); n > 0 {
		body = append(body, app.Details().Class("group").Body(
			app.Summary().Text(p.Lang.Say(strconv.Itoa(n)+" done", strconv.Itoa(n)+" 项成功")), idList(p, a.Succeeded)))
	}
	return app.Div().Class("one").Body(body...)
}

// saidOf says what was answered, and by which API.
func (p Page) saidOf(a *answer.Answer) string {
	said := filled(`<p class="said">{}<a class="mono" href="{}">{}</a>`, p.Lang.Say("The server answered ", "服务端返回 "), p.code(a.Code).Path(), a.Code.String())
	if a.API != "" {
		said += filled(`{}<code>{}</code>`, p.Lang.Say(" to ", "，接口 "), wording.Shorten(a.API))
	}
	return said + "</p>"
}

// here is what a code means on the API that answered it, where that is narrower
// than the reference, or other; "" else.
func (p Page) here(api string, c codes.Code) string {
	a := zim.Find(api)
	if a == nil {
		return ""
	}
	listed, ok := a.Lists(c)
	if !ok || listed.Here == (codes.Text{}) {
		return ""
	}
	return p.Lang.Say("Here: ", "此处：") + listed.Here.In(p.Lang).Plain()
}

// group shows the items that failed for one reason, the code in its meaning, and
// whether a retry helps.
func (s *site) group(i, k int, api string, g *answer.Group) app.UI {
	p := s.page
	number, what, about := g.Code.String(), wording.Outside(p.Lang, g.Code), ""
	if e, ok := codes.LookupKnown(g.Code); ok {
		what = cmp.Or(p.here(api, g.Code), e.Description.In(p.Lang).Plain())
		about = wording.Actor(p.Lang, e.Actor) + p.Lang.Say(" · Retry: ", " · 重试：") + wording.Retrying(p.Lang, e) + " · "
	}
	if g.Code == 0 {
		number, what, about = "", reasonsOf(g), ""
	}
	body := []app.UI{markup(`<summary><b>{}</b> <span class="mono">{}</span> {}</summary>`, strconv.Itoa(len(g.Items)), number, what)}
	if g.Code != 0 {
		body = append(body, markup(`<p class="small">{}<a href="{}">{}</a></p>`, about, p.code(g.Code).Path(), p.Lang.Say("More on "+number, "详见 "+number)),
			markup(`<p class="soft small">{}</p>`, wording.Shorten(reasonsOf(g))))
	}
	return app.Details().Class("group").Open(true).Body(append(body, idList(p, g.IDs()),
		app.P().Class("links").Body(
			linkButton(p.Lang.Say("Copy the IDs", "复制 ID"), s.onCopyIDs(i, k, false), i, k, "lines"),
			linkButton(p.Lang.Say("As a JSON list", "复制为 JSON 列表"), s.onCopyIDs(i, k, true), i, k, "json")))...)
}

// reasonsOf are what the server said of the items, each once.
func reasonsOf(g *answer.Group) string {
	var all []string
	for _, item := range g.Items {
		if item.Reason != "" && len(all) < 4 && !strings.Contains(strings.Join(all, "; "), item.Reason) {
			all = append(all, item.Reason)
		}
	}
	return strings.Join(all, "; ")
}

// idList lists IDs, with what could not be seen in them made visible.
func idList(p Page, ids []string) app.UI {
	out := `<ul class="ids">`
	for _, id := range ids[:min(len(ids), shownIDs)] {
		out += filled(`<li>{}</li>`, wording.Shorten(id))
	}
	if more := len(ids) - shownIDs; more > 0 {
		n := strconv.Itoa(more)
		out += filled(`<li class="soft">{}</li>`, p.Lang.Say("and "+n+" more", "另有 "+n+" 项"))
	}
	return app.Raw(out + "</ul>")
}

// reporting offers the report.
func (s *site) reporting() app.UI {
	p := s.page
	return app.Div().Class("report").Body(append([]app.UI{
		app.Div().Class("buttons").Body(
			button(p.Lang.Say("Copy report", "复制报告"), s.onCopyReport(false), "bare"),
			button(p.Lang.Say("… with the IDs", "……含 ID"), s.onCopyReport(true), "ids"),
		)}, s.copyNotice("answer")...)...)
}

func (s *site) onCopyRequestID(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if all := s.answers(); i < len(all) {
			s.copy(ctx, "answer", all[i].RequestID, s.page.Lang.Say("RequestId copied.", "RequestId 已复制。"))
		}
	}
}

func (s *site) onCopyIDs(i, k int, asJSON bool) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		all := s.answers()
		if i >= len(all) || k >= len(all[i].Failed) {
			return
		}
		ids := all[i].Failed[k].IDs()
		text := strings.Join(ids, "\n")
		if asJSON {
			text = jsonList(ids)
		}
		s.copy(ctx, "answer", text, s.page.Lang.Say("IDs copied.", "ID 已复制。"))
	}
}

// jsonList writes texts as a list in JSON.
func jsonList(texts []string) string {
	var b strings.Builder
	for i, text := range texts {
		b.WriteString([]string{"[", ","}[min(i, 1)] + `"`)
		for _, r := range text {
			switch {
			case r == '"' || r == '\\':
				b.WriteString(`\` + string(r))
			case r < ' ':
				b.WriteString(`\u00` + string("0123456789abcdef"[r>>4]) + string("0123456789abcdef"[r&15]))
			default:
				b.WriteRune(r)
			}
		}
		b.WriteByte('"')
	}
	return b.String() + "]"
}

func (s *site) onCopyReport(ids bool) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.copy(ctx, "answer", s.report(ids), s.page.Lang.Say("Report copied: no secret and no signature is in it.", "报告已复制，其中没有密钥和签名。"))
	}
}

// report is the report of the answers, and of the request beside them.
func (s *site) report(ids bool) string {
	t := wording.Ticket{Answers: s.answers(), Data: string(dataDate.In(s.page.Lang)), IDs: ids}
	if d := &s.debug; s.page.Kind == Debug {
		t.Request, t.Verdict, t.Secret = d.request, d.verdict, d.Secret
		t.At = d.happened()
	}
	return t.Markdown(s.page.Lang)
}

// happened is the time that the text gives for the first answer, or for the
// request, in the reader's zone; zero if it gives none.
func (d *debugger) happened() time.Time {
	if len(d.reading.Times) == 0 {
		return time.Time{}
	}
	m := d.reading.Times[0]
	if m.Zoned {
		return inZone(m.At)
	}
	return clock.FromZone(m.At, zoneOffset)
}
