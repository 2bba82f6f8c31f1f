package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// got returns the code that was answered to the request: the text tells, or the
// person does.
func (d *debugger) got() (codes.Code, bool) {
	if a, ok := d.answerInText(); ok {
		return a, true
	}
	n, err := strconv.ParseUint(strings.TrimSpace(d.answer), 10, 31)
	return codes.Code(n), err == nil
}

// answerInText returns the code that the text says was answered to the request.
func (d *debugger) answerInText() (codes.Code, bool) {
	if d.request == nil {
		return 0, false
	}
	a, ok := gateway.AnswerTo(d.request, d.reading)
	return a.Code, ok
}

func (s *site) onGot(ctx app.Context, e app.Event) { s.debug.answer = typed(ctx) }

// whichCode asks for the code that was answered, unless the text tells.
func (s *site) whichCode() app.UI {
	if _, ok := s.debug.answerInText(); ok {
		return app.Div().Hidden(true)
	}
	p := s.page
	return app.Div().Class("got").Body(
		app.Label().For("got").Text(p.Lang.Say("Which code did you get?", "您收到的是哪个返回码？")),
		app.Input().ID("got").Type("text").Attr("inputmode", "numeric").Attr("autocomplete", "off").OnInput(s.onGot))
}

// tellsMore reports whether the answers in the text say more than the one code of
// the request that is judged: of items that failed, or of several calls.
func (d *debugger) tellsMore() bool {
	all := d.reading.Answers
	return len(all) > 1 || len(all) == 1 && (len(all[0].Failed) > 0 || all[0].Unseen)
}
