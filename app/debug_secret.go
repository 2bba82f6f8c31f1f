package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
)

// The secret lives in one field and in debugger.Secret. The field is not
// rendered with it: its value is set as a property, which no markup shows.

// secret renders the comparison of the signature: what is signed, with the
// field for the secret in its place, and what that gives. The secret is asked
// for last. Once it is given, its field is one line above what it brings, and the
// same element, so that it keeps the focus.
func (s *site) secret() app.UI {
	p, d := s.page, &s.debug
	if framed() {
		return app.Div().Class("secret").Body(p.framedRefusal())
	}
	if !d.asksForSecret() {
		return app.Section().Hidden(true)
	}
	title, said := p.Lang.Say("The signature", "签名"), p.Lang.Say(
		"It is the MD5 of these four values, one directly after the other. The ServerSecret is in the ZEGO console.",
		"它是以下四个值首尾相接后的 MD5。ServerSecret 见 ZEGO 控制台。")
	if !d.signable() {
		title, said = p.Lang.Say("The secret", "密钥"), p.Lang.Say(
			"With it, a corrected request can be made below, and mistakes are looked for in what was sent: values that are signed are missing.",
			"提供密钥后，可在下方生成改正后的请求，并在已发送的内容中查找错误：参与签名的值不全。")
	}
	section := app.Section().Class("secret")
	if d.Secret != "" {
		section = section.Class("given")
	}
	body := []app.UI{
		app.Div().Class("asked").Body(app.H2().Text(title), app.P().Class("soft").Text(said)),
		s.strip(),
		app.P().ID("secret-shape").Class("soft").Text(p.secretState(d)),
		p.sealed(),
		s.secretTools(),
	}
	if d.signable() {
		body = append(body, p.equality(d))
	}
	body = append(body, s.strips())
	body = append(body, s.explained()...)
	body = append(body, s.hashedBox())
	if d.signable() {
		body = append(body, s.otherAttempt())
		if d.Secret == "" {
			body = append(body, s.elsewhere())
		}
	}
	return section.Body(body...)
}

// explained names what explains the signature as well, or what was tried and
// where to look next.
func (s *site) explained() []app.UI {
	diagnosis := s.debug.verdict.Diagnosis()
	if diagnosis == nil {
		return nil
	}
	return append(s.page.others(diagnosis), s.page.checklist(diagnosis)...)
}

// asksForSecret reports whether the secret is asked for: when everything else passed,
// or when the person wants it.
func (d *debugger) asksForSecret() bool {
	return d.request != nil && (d.wanted || d.Secret != "" || d.digest != "" || d.lacksSecret() && d.verdict.Code() == 0)
}

// lacksSecret reports whether the signature was not compared for want of the
// secret alone.
func (d *debugger) lacksSecret() bool {
	f := d.verdict.Finding(gateway.CodeSignature)
	return f.Outcome == gateway.Skipped && len(f.Near) == 1 && f.Near[0] == "ServerSecret"
}

// signable reports whether the values that are signed are all there.
func (d *debugger) signable() bool {
	return !slices.ContainsFunc(gateway.Signed, func(name string) bool { return d.request.Value(name) == "" })
}

// strip renders the four values in the order in which they are signed, or the
// field for the secret alone.
func (s *site) strip() app.UI {
	d := &s.debug
	if !d.signable() {
		return app.Div().Class("strip").Body(s.secretPart("ServerSecret"))
	}
	part := func(name string) app.UI {
		v, _ := d.request.Get(name)
		return s.partOf(name, name, wording.Shorten(d.Secret.Mask(v.Value)), false)
	}
	return app.Div().Class("strip").Body(part("AppId"), part("SignatureNonce"), s.secretPart("ServerSecret"), part("Timestamp"))
}

// secretPart renders the field for the secret of this name.
func (s *site) secretPart(name string) app.UI {
	field := secretField("secret", s.debug.revealed).
		Placeholder(s.page.Lang.Say("paste it here", "在此粘贴")).
		Aria("describedby", "secret-shape").
		OnInput(s.onSecret).OnKeyDown(s.onSecretKey)
	part := app.Label().Class("part").Class("key")
	if s.debug.revealed {
		part = part.Class("revealed")
	}
	return part.Body(field, app.Small().Text(name))
}

// secretField is a field for a secret, which no program that fills in forms is
// to remember.
func secretField(id string, revealed bool) app.HTMLInput {
	kind := "password"
	if revealed {
		kind = "text"
	}
	return app.Input().ID(id).Type(kind).
		Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("autocorrect", "off").Attr("spellcheck", "false").
		DataSet("1p-ignore", "true").DataSet("lpignore", "true").DataSet("bwignore", "true")
}

// secretState says what was typed, without showing any of it.
func (p Page) secretState(d *debugger) string {
	switch {
	case d.forgot && d.Secret == "":
		return p.forgotten()
	case d.Secret == "":
		return p.Lang.Say(
			"It stays in this page's memory: not stored, not sent, not part of any link. It is forgotten when you leave the debugger, and after ten minutes without use.",
			"只留在本页内存中：不存储、不发送、不会进入链接，离开调试页或十分钟未使用即清除。")
	}
	return wording.SecretShape(p.Lang, d.Secret)
}

func (s *site) secretTools() app.UI {
	p, d := s.page, &s.debug
	reveal := p.Lang.Say("Show the secret", "显示密钥")
	if d.revealed {
		reveal = p.Lang.Say("Hide the secret", "隐藏密钥")
	}
	return app.Div().Class("buttons").Hidden(d.Secret == "").Body(
		app.Button().Type("button").OnClick(s.onReveal).Text(reveal),
		app.Button().Type("button").OnClick(s.onDropSecret).Body(
			app.Text(p.Lang.Say("Forget it ", "清除 ")), app.Kbd().Text("Esc")),
	)
}

// equality compares what the values sign to with what was sent.
func (p Page) equality(d *debugger) app.UI {
	f := d.verdict.Finding(gateway.CodeSignature)
	wanted := f.Wanted
	if d.Secret == "" && f.Outcome != gateway.Passed {
		// What was pasted as a digest may be the secret, which looks the same.
		wanted = gateway.Secret(wanted).String()
	}
	if d.proved() {
		wanted = "" // the strips say it
	}
	return p.digests("MD5", wanted, f.Found, f.Outcome == gateway.Passed)
}

// digests says whether what a hash of the values gives is what was sent.
func (p Page) digests(hash, wanted, sent string, equal bool) app.UI {
	sign, said, class := "≠", p.Lang.Say("They differ.", "两者不同。"), "bad"
	if equal {
		sign, said, class = "=", p.Lang.Say("They are equal.", "两者相同。"), "good"
	}
	return app.Div().Class("equality").Class(class).Hidden(wanted == "").Body(
		app.Span().Class("label").Text(p.Lang.Say(hash+" of these", "以上的 "+hash)), app.Code().Text(wanted),
		app.Span().Class("label").Text(p.Lang.Say("Signature sent", "发送的签名")), app.Code().Text(wording.Shorten(sent)),
		app.P().Class("is").Text(sign+" "+said),
	)
}

func (s *site) onWantSecret(ctx app.Context, e app.Event) {
	s.debug.wanted = true
	s.focusLater("secret")
}

func (s *site) onSecret(ctx app.Context, e app.Event) { s.takeSecret(gateway.Secret(typed(ctx))) }

// takeSecret takes over the secret that is in the field.
func (s *site) takeSecret(secret gateway.Secret) {
	d := &s.debug
	d.Secret, d.ofCallback = secret, d.callback() != nil
	d.wanted, d.fresh = true, gateway.Fresh{}
	if d.Secret == "" {
		d.revealed = false
	}
	d.check()
	s.goOn()
}

func (s *site) onSecretKey(ctx app.Context, e app.Event) {
	if isEscape(e) {
		s.forgetSecret()
	}
}

func (s *site) onDropSecret(ctx app.Context, e app.Event) {
	s.forgetSecret()
	focus(app.Window().GetElementByID("secret"))
}

func (s *site) forgetSecret() {
	s.debug.dropSecret()
	s.goOn()
}

func (s *site) onReveal(ctx app.Context, e app.Event) { s.debug.revealed = !s.debug.revealed }
