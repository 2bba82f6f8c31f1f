package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
	"zimcodes/codes/gateway/signature"
)

// callbackSecret renders the comparison of a callback's signature: what is
// signed, with the field for the CallbackSecret in its place, what that gives,
// and the field for what the person's code computed.
func (s *site) callbackSecret() app.UI {
	p, d := s.page, &s.debug
	if framed() {
		return app.Div().Class("secret").Body(p.framedRefusal())
	}
	v, miniGame, hash := d.received.verdict, callback.IsMiniGame(*d.callback()), "SHA-1"
	if miniGame {
		hash = "MD5"
	}
	section := app.Section().Class("secret")
	if d.Secret != "" {
		section = section.Class("given")
	}
	return section.Body(
		app.Div().Class("asked").Body(
			app.H2().Text(p.Lang.Say("The signature", "签名")),
			app.P().Class("soft").Text(wording.CallbackRule(p.Lang, miniGame))),
		s.callbackStrip(),
		app.P().ID("secret-shape").Class("soft").Text(p.callbackSecretState(d)),
		p.sealed(),
		s.secretTools(),
		p.digests(hash, v.Wanted, d.masked(d.callback().Signature.Value), v.Sent.Right()),
		s.computedField(),
		s.otherField(),
		s.callbackStrips())
}

// callbackSecretState says what was typed, without showing any of it.
func (p Page) callbackSecretState(d *debugger) string {
	if d.Secret == "" {
		return p.secretState(d)
	}
	return wording.CallbackSecretShape(p.Lang, d.Secret)
}

// callbackStrip renders the values that are signed: in the order of a mini
// game's rule, else in the order in which the documents name them.
func (s *site) callbackStrip() app.UI {
	d := &s.debug
	c := d.callback()
	part := func(parameter, name, value string) app.UI {
		return s.partOf(parameter, name, wording.Shorten(d.masked(value)), false)
	}
	nonce, time := part("nonce", c.Nonce.Name, c.Nonce.Value), part("timestamp", c.Timestamp.Name, c.Timestamp.Value)
	secret := s.secretPart("CallbackSecret")
	if callback.IsMiniGame(*c) {
		return app.Div().Class("strip").Body(part("appid", "AppId", c.AppID.Value), nonce, secret, time)
	}
	return app.Div().Class("strip").Body(secret, time, nonce)
}

// computedField is for what the person's code has computed.
func (s *site) computedField() app.UI {
	return app.Label().Class("field").Body(
		app.Span().Text(s.page.Lang.Say("Signature that your code computed, to find its mistake (optional)", "您的代码计算的签名，用于查找错误（可选）")),
		app.Input().ID("computed").Class("mono").Type("text").Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("spellcheck", "false").
			OnInput(s.onComputed))
}

// otherField is for a secret that may have been taken for the CallbackSecret.
// It is offered where something is not explained.
func (s *site) otherField() app.UI {
	p, r := s.page, &s.debug.received
	unknown := func(f *callback.Finding) bool { return f != nil && len(f.Explanations) == 0 }
	offered := r.Other != "" || unknown(r.verdict.Sent) || unknown(r.verdict.Computed)
	return app.Details().Class("attempt").Hidden(!offered).Body(
		app.Summary().Text(p.Lang.Say("Try another secret, too", "再试一个密钥")),
		app.P().Text(p.Lang.Say(
			"The ServerSecret or the AppSign is easily taken for the CallbackSecret. With both, either mix-up is proved.",
			"ServerSecret 或 AppSign 容易被误当作 CallbackSecret。同时提供两者即可证明是哪一种混淆。")),
		app.Label().Class("field").Body(
			app.Span().Text(p.Lang.Say("ServerSecret or AppSign", "ServerSecret 或 AppSign")),
			secretField("secret-other", false).OnInput(s.onOther).OnKeyDown(s.onOtherKey)))
}

// callbackStrips shows what was hashed beside what should be: of what was
// computed, or else of what was sent.
func (s *site) callbackStrips() app.UI {
	p, d := s.page, &s.debug
	v := d.received.verdict
	f, title := v.Computed, p.Lang.Say("What your code signs", "您的代码签名的内容")
	if !f.Proved() {
		f, title = v.Sent, p.Lang.Say("What gives the signature that was sent", "得到所发送签名的内容")
	}
	if !f.Proved() {
		return nil
	}
	e := f.Explanations[0]
	return s.twoStrips(title, shortParts(e.Parts), wording.CallbackDigest(p.Lang, e), "",
		shortParts(v.Right), wording.CallbackDigest(p.Lang, callback.Explanation{Hash: v.Hash}), "")
}

// shortParts returns parts that are short enough to be shown: a body may be
// long.
func shortParts(parts []signature.Part) []signature.Part {
	var all []signature.Part
	for _, part := range parts {
		if part.Parameter == "" {
			part.Value = wording.Shorten(part.Value)
		}
		all = append(all, part)
	}
	return all
}

func (s *site) onComputed(ctx app.Context, e app.Event) { s.takeComputed(typed(ctx)) }
func (s *site) onOther(ctx app.Context, e app.Event)    { s.takeOther(gateway.Secret(typed(ctx))) }

func (s *site) onOtherKey(ctx app.Context, e app.Event) {
	if isEscape(e) {
		s.debug.stale = true
		s.takeOther("")
	}
}

// takeComputed takes over what the person's code has computed.
func (s *site) takeComputed(text string) {
	s.debug.received.computed = text
	s.judgeReceived()
}

// takeOther takes over another secret.
func (s *site) takeOther(secret gateway.Secret) {
	s.debug.received.Other = secret
	s.judgeReceived()
}

func (s *site) judgeReceived() {
	s.debug.judgeCallback()
	s.goOn()
}
