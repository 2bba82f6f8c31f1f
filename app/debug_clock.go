package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/wording"
)

// now returns the present time in whole seconds, as the gateway counts.
func now() time.Time { return time.Now().Truncate(time.Second) }

func (s *site) onClockNow(ctx app.Context, e app.Event) { s.setClock(clock.Now) }

func (s *site) onClockSigned(ctx app.Context, e app.Event) {
	s.setClock(clock.Signed)
	s.focusLater("clock-signed")
}
func (s *site) onClockText(ctx app.Context, e app.Event) { s.setClock(clock.OfText) }

func (s *site) onClockTyped(ctx app.Context, e app.Event) {
	s.setClock(clock.Typed)
	s.focusLater("at")
}

// setClock judges by another clock. The field for a typed time starts with the
// time judged at.
func (s *site) setClock(mode clock.Mode) {
	c := &s.debug.clock
	if mode == clock.Typed && c.Text == "" {
		*c = clock.Set(s.debug.judged, zoneOffset)
		s.debug.stale = true
	}
	c.Mode, c.Chosen, c.OnTime = mode, true, false
	s.judgeAnew()
}

func (s *site) onTime(ctx app.Context, e app.Event) { s.typeTime(typed(ctx)) }

// typeTime judges at the time that a text names, if it names one.
func (s *site) typeTime(text string) {
	s.debug.clock.Type(text, zoneOffset)
	s.judgeAnew()
}

// judgeAnew judges the same request at another time.
func (s *site) judgeAnew() {
	s.debug.judge()
	s.debug.share = nil
	s.leaveFragment()
	s.goOn()
}

// clockUnless is the choice of the clock unless that stands elsewhere: the present
// is chosen below the text, and any other time by the verdict.
func (s *site) clockUnless(elsewhere bool) app.UI {
	if elsewhere {
		return app.Div().Hidden(true)
	}
	return s.clockChoice()
}

// clockChoice renders the choice of the clock.
func (s *site) clockChoice() app.UI {
	p, d := s.page, &s.debug
	choice := func(id string, chosen bool, name string, do app.EventHandler) app.UI {
		return app.Button().ID(id).Type("button").Attr("aria-pressed", strconv.FormatBool(chosen)).OnClick(do).Text(name)
	}
	choices := []app.UI{choice("clock-now", d.present, p.Lang.Say("now", "现在"), s.onClockNow)}
	if _, ok := clock.SignedAt(d.request); ok {
		choices = append(choices, choice("clock-signed", d.clock.Mode == clock.Signed, p.Lang.Say("when it was signed", "签名时刻"), s.onClockSigned))
	}
	if !d.clock.Said.IsZero() {
		choices = append(choices, choice("clock-text", d.clock.Mode == clock.OfText, p.Lang.Say("when the text says", "文本中的时间"), s.onClockText))
	}
	choices = append(choices, choice("clock-typed", d.clock.Mode == clock.Typed, p.Lang.Say("another time", "其他时刻"), s.onClockTyped))
	body := []app.UI{
		app.Span().ID("judge").Class("label").Text(p.Lang.Say("Check as of", "检查时刻")),
		app.Div().Class("choice").Attr("role", "group").Aria("labelledby", "judge").Body(choices...),
	}
	if d.clock.Mode == clock.Typed {
		body = append(body, app.Input().ID("at").Type("text").Attr("autocomplete", "off").Attr("spellcheck", "false").
			Aria("label", p.Lang.Say("Time of the log", "日志中的时间")).Aria("describedby", "at-read").
			Placeholder(wording.TimeLayout).OnInput(s.onTime))
	}
	return app.Div().Class("clock").Body(append(body, p.clockReading(d))...)
}

// clockReading says what time it is that is judged at, or what is the matter
// with the one that was typed.
func (p Page) clockReading(d *debugger) app.UI {
	line := app.P().ID("at-read").Class("soft")
	if d.clock.Mode == clock.Typed && d.clock.Bad {
		return line.Class("wrong").Text(p.Lang.Say(
			"This is no time that can be read; the one before still holds. Write it as 2026-08-31 14:05:09 (local), 2026-08-31T06:05:09Z, or as Unix time.",
			"无法识别这个时间，仍按之前的时刻判断。请写成 2026-08-31 14:05:09（本地时间）、2026-08-31T06:05:09Z，或 Unix 时间戳。"))
	}
	return line.Body(app.Span().Text(wording.Local(p.Lang, inZone(d.judged))), app.Text(" "), app.Span().Text(wording.UTC(d.judged)))
}
