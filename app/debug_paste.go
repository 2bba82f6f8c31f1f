package app

import (
	"slices"
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
)

// longText is the longest text in bytes that is read while the key waits. A
// longer one is read in slices, between which the browser does what else there
// is to do.
const longText = 16 << 10

// read reads a text that was typed or pasted.
func (s *site) read(text string) {
	d := &s.debug
	switch {
	case len(text) > request.MaxText:
		d.read(text)
		s.readLog("", text)
		return
	case len(text) <= longText:
		d.read(text)
		s.sumUp()
		return
	}
	d.begin(text)
	d.busy = true
	generation := d.generation
	s.ctx.Async(func() {
		last := time.Now()
		r, done := request.ReadPausing(text, func() bool {
			if time.Since(last) > slice {
				time.Sleep(pause)
				last = time.Now()
			}
			return d.generation == generation
		})
		if done {
			s.ctx.Dispatch(func(app.Context) {
				if d.generation == generation {
					d.take(r)
					s.sumUp()
					s.goOn()
				}
			})
		}
	})
}

// onStopReading gives up reading a long text. The text stays.
func (s *site) onStopReading(ctx app.Context, e app.Event) {
	s.debug.generation++
	s.debug.busy = false
}

// beingRead says that a long text is being read.
func (s *site) beingRead() []app.UI {
	p := s.page
	return []app.UI{
		app.P().Class("means").Text(p.Lang.Say("Reading the text…", "正在读取文本……")),
		app.P().Body(app.Button().Type("button").OnClick(s.onStopReading).Text(p.Lang.Say("Stop", "停止"))),
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
			d.clock.follow(d.request, d.reading)
			d.stale = true
			d.check()
			s.leaveFragment()
			s.goOn()
		}
	}
}

// formula says how code in the text signs.
func (p Page) formula(d *debugger) app.UI {
	f := d.reading.Formula
	if f == nil {
		return nil
	}
	class, name := "passed", p.Lang.Say("✓ Code", "✓ 代码")
	what, mend := wording.Formula(p.Lang, f)
	body := []app.UI{app.P().Body(elements(what)...)}
	if len(f.Mistakes()) > 0 {
		class, name = "warning", p.Lang.Say("! Code", "! 代码")
		body = append(body, app.P().Class("mend").Body(elements(mend)...))
	}
	return p.foundRow(class, name, body...)
}

// follow sets the clock to the time that the text gives for a request: the last
// that stands before it, close by; or to when it was signed, if its answer tells
// that the timestamp was fine. A clock that was set by hand stays.
func (c *clock) follow(r *request.Request, all request.Reading) {
	c.said, c.onTime = saidFor(r, all.Times), false
	switch {
	case c.mode == clockTyped, c.chosen && !(c.mode == clockText && c.said.IsZero()):
	case !c.said.IsZero():
		c.mode = clockText
	case wasOnTime(r, all):
		c.mode, c.onTime = clockSigned, true
	default:
		c.mode = clockNow
	}
}

// wasOnTime reports whether the answer to a request tells that its timestamp was
// fine: the gateway answered what it finds after that, or let the request pass.
func wasOnTime(r *request.Request, all request.Reading) bool {
	if r == nil {
		return false
	}
	a, ok := gateway.AnswerTo(r, all)
	return ok && (a.Code < gateway.CodeHost || a.Code > gateway.CodeTimestampAge)
}

// saidFor returns the time that stands before a request, zero if none does.
func saidFor(r *request.Request, times []moment.Moment) time.Time {
	if r == nil {
		return time.Time{}
	}
	const near = 400
	start := r.Start()
	for _, m := range slices.Backward(times) {
		switch {
		case m.Place.End > start || start-m.Place.End > near:
		case m.Zoned:
			return m.At
		default:
			return fromZone(m.At, zoneOffset)
		}
	}
	return time.Time{}
}
