package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
	"zimcodes/codes/gateway/request"
)

// received is about a callback, which is debugged where the text holds no
// request. Its secret, the CallbackSecret, is the debugger's.
type received struct {
	// chosen is which of the text's callbacks it is.
	chosen int
	// computed is what was typed as the signature that the person's code has
	// computed; empty for what stands in the text.
	computed string
	// Other is a secret that the code may have taken instead. It is exported so
	// that it prints as dots.
	Other   gateway.Secret
	verdict callback.Verdict
}

// callback returns the callback that is debugged, nil if none is.
func (d *debugger) callback() *request.Callback {
	if d.request != nil || d.received.chosen >= len(d.reading.Callbacks) {
		return nil
	}
	return &d.reading.Callbacks[d.received.chosen]
}

// judgeCallback judges the callback. The time has no part in it.
func (d *debugger) judgeCallback() {
	r := &d.received
	switch c := d.callback(); {
	case c == nil:
		r.verdict = callback.Verdict{}
	case r.computed != "":
		r.verdict = callback.Check(*c, d.Secret, r.Other, r.computed)
	default:
		r.verdict = callback.CheckBeside(*c, d.Secret, r.Other, d.reading.Digests)
	}
}

// callbackVerdict says what is known of the callback, and asks for the secret.
func (s *site) callbackVerdict() []app.UI {
	return []app.UI{s.callbackChoice(), s.callbackAnswer(), s.callbackSecret(), s.actionRow(), s.callbackFound(), s.whatWasRead(s.callbackReading(), app.Text(""))}
}

// callbackChoice offers the callbacks of a text, where it holds several.
func (s *site) callbackChoice() app.UI {
	p, d := s.page, &s.debug
	all := d.reading.Callbacks
	if len(all) < 2 {
		return app.Div().Hidden(true)
	}
	var names []string
	for i, c := range all {
		names = append(names, strconv.Itoa(i+1)+" "+wording.Shorten(d.masked(c.Event.Value)))
	}
	return which(wording.Callbacks(p.Lang, len(all)), names, d.received.chosen, s.onChooseCallback)
}

func (s *site) onChooseCallback(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		s.debug.received.chosen = i
		s.judgeReceived()
	}
}

// callbackAnswer is the head of the verdict, which screen readers say when it
// changes.
func (s *site) callbackAnswer() app.UI {
	p, d := s.page, &s.debug
	v, class := d.received.verdict, "bad"
	switch {
	case v.Sent == nil:
		class = "neutral"
	case v.Sent.Right():
		class = "good"
	}
	return app.Div().Class("header").Class(class).Attr("role", "status").Body(
		app.P().Class("said").Body(
			app.Text(p.Lang.Say("Callback ", "回调 ")), app.Code().Text(wording.Shorten(d.masked(d.callback().Event.Value)))),
		app.P().Class("means").Text(wording.CallbackHead(p.Lang, v)),
		app.P().Class("soft").Text(wording.CallbackMeans(p.Lang, v)))
}

// masked puts dots in place of the secrets in a text.
func (d *debugger) masked(text string) string { return d.received.Other.Mask(d.Secret.Mask(text)) }

// callbackFound says what is the matter with the two signatures, and what ZEGO
// expects.
func (s *site) callbackFound() app.UI {
	p, v := s.page, s.debug.received.verdict
	var rows []app.UI
	if v.Computed != nil {
		class, name := "failed", p.Lang.Say("✕ Your code", "✕ 您的代码")
		if v.Computed.Right() {
			class, name = "passed", p.Lang.Say("✓ Your code", "✓ 您的代码")
		}
		what, mend := proved(wording.CallbackComputed(p.Lang, v))
		rows = append(rows, p.callbackRow(class, name, what, mend, v.Computed, v.Hash))
	}
	if v.Sent.Proved() {
		what, mend := proved(wording.CallbackSent(p.Lang, v))
		rows = append(rows, p.callbackRow("failed", p.Lang.Say("✕ Sent", "✕ 发送的"), what, mend, v.Sent, v.Hash))
	}
	if v.Sent.Right() && v.Sent.Explanations[0].Bare {
		rows = append(rows, p.foundRow("warning", p.Lang.Say("! Warning", "! 注意"), app.P().Text(p.Lang.Say(
			"It is right without the white space or quotation marks around the secret given here. Does your code take them off?",
			"去掉此处所填密钥前后的空白或引号后才正确。您的代码是否去掉了它们？"))))
	}
	rows = append(rows, p.foundRow("skipped", p.Lang.Say("– Answer", "– 应答"), app.P().Text(wording.CallbackRetries(p.Lang))))
	return app.Div().Class("found").Body(rows...)
}

// callbackRow says of a signature what is proved, and what else fits as well.
func (p Page) callbackRow(class, name string, what, mend []app.UI, f *callback.Finding, hash string) app.UI {
	body := []app.UI{app.P().Body(what...)}
	if others := p.alsoFits(wording.CallbackOthers(p.Lang, f, hash)); f.Proved() && others != nil {
		body = append(body, others...)
	}
	return p.foundRow(class, name, append(body, app.P().Class("mend").Body(mend...))...)
}

// callbackReading shows what the callback was read as.
func (s *site) callbackReading() []app.UI {
	p, d := s.page, &s.debug
	c := d.callback()
	var rows []app.UI
	for _, field := range []struct {
		name string
		request.Parameter
	}{{"event", c.Event}, {"appid", c.AppID}, {"nonce", c.Nonce}, {"timestamp", c.Timestamp}, {"signature", c.Signature}} {
		name, value := field.Name, p.value(d.masked(field.Value), field.Name != "")
		if name == "" {
			name = field.name
		}
		if field.name == "timestamp" {
			value = append(value, p.callbackTimes(d)...)
		}
		rows = append(rows, s.readRow(field.name, name, value))
	}
	return rows
}

// callbackTimes says which time the callback names.
func (p Page) callbackTimes(d *debugger) []app.UI {
	t, perSecond, ok := callback.At(*d.callback())
	if !ok {
		return nil
	}
	out := p.threeTimes(t, d)
	if unit := wording.CallbackUnit(p.Lang, perSecond); unit != "" {
		out = append(out, app.Small().Text(unit))
	}
	return append(out, app.Small().Text(wording.CallbackAge(p.Lang)))
}
