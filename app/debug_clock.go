package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway/request"
)

// clock says at which time a request is judged: an old log wants the time of
// the log.
type clock struct {
	mode clockMode
	// text is what was typed, at what it was read as. A text that is no time,
	// as while it is typed, leaves at as it was.
	text string
	at   time.Time
	bad  bool
	// said is the time that the text gives for the request, zero if it gives
	// none. It is the clock unless another was chosen by hand.
	said   time.Time
	chosen bool
	// onTime: the answer to the request tells that its timestamp was fine, so that
	// it is judged as of when it was signed.
	onTime bool
}

type clockMode int

const (
	// clockNow is the present.
	clockNow clockMode = iota
	// clockSigned is the time that the request's Timestamp names.
	clockSigned
	// clockTyped is a time that was typed.
	clockTyped
	// clockText is the time that the text gives for the request.
	clockText
)

// now returns the present time in whole seconds, as the gateway counts.
func now() time.Time { return time.Now().Truncate(time.Second) }

// clockAt returns a clock that was set to a time.
func clockAt(t time.Time) clock {
	return clock{mode: clockTyped, at: t, text: inZone(t).Format(wording.TimeLayout)}
}

// time returns the time at which request r is judged, and whether that is the
// present.
func (c clock) time(r *request.Request, present time.Time) (time.Time, bool) {
	switch c.mode {
	case clockTyped:
		return c.at, false
	case clockText:
		return c.said, false
	case clockSigned:
		if t, ok := signedAt(r); ok {
			return t, false
		}
	}
	return present, true
}

func (s *site) onClockNow(ctx app.Context, e app.Event) { s.setClock(clockNow) }

func (s *site) onClockSigned(ctx app.Context, e app.Event) {
	s.setClock(clockSigned)
	s.focusLater("clock-signed")
}
func (s *site) onClockText(ctx app.Context, e app.Event) { s.setClock(clockText) }

func (s *site) onClockTyped(ctx app.Context, e app.Event) {
	s.setClock(clockTyped)
	s.focusLater("at")
}

// setClock judges by another clock. The field for a typed time starts with the
// time judged at.
func (s *site) setClock(mode clockMode) {
	c := &s.debug.clock
	if mode == clockTyped && c.text == "" {
		*c = clockAt(s.debug.judged)
		s.debug.stale = true
	}
	c.mode, c.chosen, c.onTime = mode, true, false
	s.judgeAnew()
}

func (s *site) onTime(ctx app.Context, e app.Event) { s.typeTime(typed(ctx)) }

// typeTime judges at the time that a text names, if it names one.
func (s *site) typeTime(text string) {
	c := &s.debug.clock
	c.text = text
	if t, ok := readTime(text, zoneOffset); ok {
		c.at, c.bad = t, false
	} else {
		c.bad = true
	}
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
	if _, ok := signedAt(d.request); ok {
		choices = append(choices, choice("clock-signed", d.clock.mode == clockSigned, p.Lang.Say("when it was signed", "签名时刻"), s.onClockSigned))
	}
	if !d.clock.said.IsZero() {
		choices = append(choices, choice("clock-text", d.clock.mode == clockText, p.Lang.Say("when the text says", "文本中的时间"), s.onClockText))
	}
	choices = append(choices, choice("clock-typed", d.clock.mode == clockTyped, p.Lang.Say("another time", "其他时刻"), s.onClockTyped))
	body := []app.UI{
		app.Span().ID("judge").Class("label").Text(p.Lang.Say("Judged as of", "判断时刻")),
		app.Div().Class("choice").Attr("role", "group").Aria("labelledby", "judge").Body(choices...),
	}
	if d.clock.mode == clockTyped {
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
	if d.clock.mode == clockTyped && d.clock.bad {
		return line.Class("wrong").Text(p.Lang.Say(
			"This is no time that can be read; the one before still holds. Write it as 2026-08-31 14:05:09 (local), 2026-08-31T06:05:09Z, or as Unix time.",
			"无法识别这个时间，仍按之前的时刻判断。请写成 2026-08-31 14:05:09（本地时间）、2026-08-31T06:05:09Z，或 Unix 时间戳。"))
	}
	return line.Body(app.Span().Text(wording.Local(p.Lang, inZone(d.judged))), app.Text(" "), app.Span().Text(wording.UTC(d.judged)))
}
