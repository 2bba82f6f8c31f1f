package app

import (
	"slices"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/wording"
)

// whatWasRead shows, folded, what the text was read as.
func (s *site) whatWasRead(rows []app.UI, more app.UI) app.UI {
	n, p := 0, s.page
	for _, name := range append([]string{"Host"}, readNames...) {
		if place := s.debug.placeOf(name); s.debug.has(place) || name == "Host" && s.debug.request != nil && s.debug.request.Host != "" {
			n++
		}
	}
	return app.Details().Class("reading").Body(
		app.Summary().Text(wording.Read(p.Lang, n)),
		app.Table().Class("read").Body(
			app.Caption().Class("unseen").Text(p.Lang.Say("What was read", "读到的内容")),
			app.TBody().Body(rows...)),
		more)
}

// reading shows what each common parameter was read as.
func (s *site) reading() []app.UI {
	p, d := s.page, &s.debug
	r := d.request
	rows := []app.UI{s.readRow("", "Host", p.value(d.Secret.Mask(r.Host), r.Host != ""))}
	for _, name := range readNames[:6] {
		v, ok := r.Get(name)
		value := p.value(d.Secret.Mask(v.Value), ok)
		if name == "Timestamp" {
			value = append(value, p.times(d)...)
		}
		rows = append(rows, s.readRow(name, name, value))
	}
	return rows
}

// readRow shows what was read under a name.
func (s *site) readRow(parameter, name string, value []app.UI) app.UI {
	if place := s.debug.placeOf(parameter); s.debug.has(place) && len(value) > 0 {
		value[0] = pointing(app.Button().Type("button").Class("value"), &s.debug, place).Body(value[0])
	}
	return app.Tr().Body(app.Th().Scope("row").Text(name), app.Td().Body(value...))
}

// value shows a value as it was read.
func (p Page) value(v string, given bool) []app.UI {
	switch {
	case !given:
		return []app.UI{app.Span().Class("soft").Text(p.Lang.Say("not given", "未提供"))}
	case v == "":
		return []app.UI{app.Span().Class("soft").Text(p.Lang.Say("empty", "空"))}
	}
	return []app.UI{app.Code().Text(wording.Shorten(v))}
}

// times says which time the Timestamp names.
func (p Page) times(d *debugger) []app.UI {
	t, ok := clock.SignedAt(d.request)
	if !ok {
		return nil
	}
	return p.threeTimes(t, d)
}

// threeTimes writes a time in the reader's zone, in UTC, and from the time that
// is judged at.
func (p Page) threeTimes(t time.Time, d *debugger) []app.UI {
	return []app.UI{
		app.Small().Text(wording.Local(p.Lang, inZone(t))),
		app.Small().Text(wording.UTC(t)),
		app.Small().Text(wording.Relative(p.Lang, t, d.judged, d.present)),
	}
}

// shownRequests is how many requests of a text can be chosen from.
const shownRequests = 20

// requests offers the requests of a text, where it holds several.
func (s *site) requests() app.UI {
	p, d := s.page, &s.debug
	all := d.reading.Requests
	if len(all) < 2 {
		return app.Div().Hidden(true)
	}
	var names []string
	for i, r := range all[:min(len(all), shownRequests)] {
		names = append(names, strconv.Itoa(i+1)+" "+wording.Shorten(r.Value("Action")))
	}
	return which(wording.Requests(p.Lang, len(all)), names, slices.Index(all, d.request), s.onChooseRequest)
}

// which offers what a text holds several of.
func which(said string, names []string, chosen int, choose func(int) app.EventHandler) app.UI {
	return app.Div().Class("requests").Body(
		app.P().ID("which").Class("label").Text(said),
		choice("which", names, chosen, choose))
}

// choice renders buttons of which one is pressed, for what has this id.
func choice(id string, names []string, chosen int, choose func(int) app.EventHandler) app.UI {
	var buttons []app.UI
	for i, name := range names {
		buttons = append(buttons, app.Button().Type("button").Attr("aria-pressed", strconv.FormatBool(i == chosen)).
			OnClick(choose(i), app.EventScope(i)).Text(name))
	}
	return app.Div().Class("choice").Attr("role", "group").Aria("labelledby", id).Body(buttons...)
}

func (s *site) onChooseRequest(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		d := &s.debug
		if i < len(d.reading.Requests) {
			d.request = d.reading.Requests[i]
			d.clock.Follow(d.request, d.reading, zoneOffset)
			d.stale = true
			d.check()
			s.leaveFragment()
			s.goOn()
		}
	}
}

// formula says how code in the text signs, unless the head does.
func (p Page) formula(d *debugger) app.UI {
	f := d.reading.Formula
	if f == nil || d.signsWrongly() {
		return nil
	}
	class, name := "passed", p.Lang.Say("✓ Code", "✓ 代码")
	what, mend := wording.Formula(p.Lang, f)
	body := []app.UI{app.P().Body(elements(what)...)}
	if mend != nil {
		class, name = "warning", p.Lang.Say("! Code", "! 代码")
		body = append(body, app.P().Class("mend").Body(elements(mend)...))
	}
	return p.foundRow(class, name, body...)
}
