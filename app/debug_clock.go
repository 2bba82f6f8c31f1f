package app

import (
	"strconv"
	"strings"
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
}

type clockMode int

const (
	// clockNow is the present.
	clockNow clockMode = iota
	// clockSigned is the time that the request's Timestamp names.
	clockSigned
	// clockTyped is a time that was typed.
	clockTyped
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
	case clockSigned:
		if t, ok := signedAt(r); ok {
			return t, false
		}
	}
	return present, true
}

// signedAt returns the time that a request's Timestamp names, in whatever
// unit.
func signedAt(r *request.Request) (time.Time, bool) {
	if r == nil {
		return time.Time{}, false
	}
	p, _ := r.Get("Timestamp")
	return unixTime(strings.TrimSpace(p.Value))
}

// unixTime reads a Unix time in seconds, milliseconds, microseconds or
// nanoseconds, told apart by size: whoever has seconds after the year 5138 in
// a log has other troubles.
func unixTime(s string) (time.Time, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 {
		return time.Time{}, false
	}
	for n >= 1e11 {
		n /= 1000
	}
	return time.Unix(n, 0), true
}

// layouts are the ways in which logs write a time, those with a zone first.
// Seconds may have a fraction in all of them.
var layouts = []struct {
	layout string
	zone   bool
}{
	{time.RFC3339, true},
	{"2006-01-02T15:04:05Z0700", true},
	{"2006-01-02 15:04:05Z07:00", true},
	{"2006-01-02 15:04:05 Z07:00", true},
	{"2006-01-02 15:04:05 -0700", true},
	{"2006-01-02 15:04:05 UTC", true},
	{"2006-01-02 15:04:05 -0700 MST", true},
	{"02/Jan/2006:15:04:05 -0700", true},
	{time.RFC1123Z, true},
	{"Mon, 02 Jan 2006 15:04:05 GMT", true},
	{"2006-01-02T15:04:05", false},
	{"2006-01-02 15:04:05", false},
	{"2006-01-02 15:04", false},
	{"2006-01-02T15:04", false},
	{"2006/01/02 15:04:05", false},
	{"2006/01/02 15:04", false},
	{"2006年1月2日 15:04:05", false},
	{"Jan _2 15:04:05 2006", false},
	{time.ANSIC, false},
}

// readTime reads a time as logs write it. One without a zone is in the zone
// that offset tells: seconds east of UTC at a time.
func readTime(s string, offset func(time.Time) int) (time.Time, bool) {
	s = strings.Trim(strings.TrimSpace(s), "[]\"'")
	if t, ok := unixTime(s); ok && len(s) >= 9 {
		return t, true
	}
	for _, l := range layouts {
		t, err := time.Parse(l.layout, s)
		switch {
		case err != nil:
		case l.zone:
			return t.Truncate(time.Second), true
		default:
			// The offset is that of the time which is looked for: the second
			// step is for the hours around a change of the clocks.
			utc := t.Truncate(time.Second)
			t = utc.Add(-time.Duration(offset(utc)) * time.Second)
			return utc.Add(-time.Duration(offset(t)) * time.Second), true
		}
	}
	return time.Time{}, false
}

// inZone returns t in the zone of the browser.
func inZone(t time.Time) time.Time {
	return t.In(time.FixedZone("", zoneOffset(t)))
}

func (s *site) onClockNow(ctx app.Context, e app.Event) { s.setClock(clockNow) }
func (s *site) onClockSigned(ctx app.Context, e app.Event) {
	s.setClock(clockSigned)
	s.focusLater("clock-signed")
}
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
	c.mode = mode
	s.judgeAnew()
}

func (s *site) onTime(ctx app.Context, e app.Event) {
	c := &s.debug.clock
	c.text = ctx.JSSrc().Get("value").String()
	if t, ok := readTime(c.text, zoneOffset); ok {
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
