package app

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/signing"
	"zimcodes/codes/gateway/request"
)

// elsewhere is the way for those who keep the secret where it is: a command
// that computes the digest there, and a field for the digest.
func (s *site) elsewhere() app.UI {
	p, d := s.page, &s.debug
	body := []app.UI{
		app.Summary().Text(p.Lang.Say("Keep the secret out of the browser", "不想在浏览器中输入密钥")),
		app.P().Text(p.Lang.Say(
			"Run one of these where the secret is. It asks for the secret, shows nothing of it, and prints the MD5. Paste that below.",
			"在有密钥的机器上运行其中一条命令。它会询问密钥（不回显），并输出 MD5，将其粘贴到下方。")),
	}
	body = append(body, s.commands()...)
	body = append(body,
		app.Label().Class("field").Body(
			app.Span().Text(p.Lang.Say("MD5 that the command printed, not the secret", "命令输出的 MD5（不是密钥）")),
			app.Input().ID("digest").Class("mono").Type("text").Attr("autocomplete", "off").Attr("spellcheck", "false").
				Aria("describedby", "digest-read").OnInput(s.onDigest)),
		app.P().ID("digest-read").Class("wrong").Attr("role", "status").Text(p.digestState(d)))
	body = append(body, p.mistakesScript(d)...)
	return app.Details().Class("elsewhere").Body(body...)
}

// mistakesScript leads to the script that tries the known mistakes where the
// secret is.
func (p Page) mistakesScript(d *debugger) []app.UI {
	value := d.request.Value
	return []app.UI{
		app.P().Body(
			app.Text(p.Lang.Say("If they differ: ", "如果两者不同：")),
			app.A().Href(Base+"explain.py").Text("explain.py"),
			app.Text(p.Lang.Say(
				" tries the known mistakes there, too, and prints the one that gives your signature.",
				" 可在同一台机器上尝试各种已知错误，输出能得到该签名的那一种。"))),
		app.Pre().Class("code").Text(signing.ScriptCommand(value("AppId"), value("SignatureNonce"), value("Timestamp"), value("Signature"), urlOf(d.request))),
	}
}

// urlOf returns the URL of a request without the signature, or nothing without a
// host.
func urlOf(r *request.Request) string {
	if r.Host == "" {
		return ""
	}
	u, mark := "https://"+r.Host+"/", "?"
	for _, p := range r.Query {
		if p.Name != "Signature" {
			u += mark + url.QueryEscape(p.Name) + "=" + url.QueryEscape(p.Value)
			mark = "&"
		}
	}
	return u
}

// digestState says what is the matter with what was pasted as a digest.
func (p Page) digestState(d *debugger) string {
	if d.digest != "" || strings.TrimSpace(d.typed) == "" {
		return ""
	}
	return p.Lang.Say(
		"This is no MD5: it has 32 digits from 0 to 9 and a to f. Do not paste the secret itself here.",
		"这不是 MD5：应为 32 位 0–9、a–f 字符。请勿在此粘贴密钥本身。")
}

func (s *site) onDigest(ctx app.Context, e app.Event) { s.takeDigest(typed(ctx)) }

// takeDigest takes over what was printed where the secret is.
func (s *site) takeDigest(text string) {
	d := &s.debug
	d.typed = text
	d.digest = signing.DigestIn(d.typed)
	d.check()
}

// commands returns those for the request that is debugged.
func (d *debugger) commands() []signing.Command {
	value := d.request.Value
	return signing.DigestCommands(value("AppId"), value("SignatureNonce"), value("Timestamp"))
}

// commands shows how to compute the digest where the secret is.
func (s *site) commands() []app.UI {
	p := s.page
	var body []app.UI
	for i, c := range s.debug.commands() {
		body = append(body, app.Div().Class("command").Body(append([]app.UI{
			app.Pre().Class("code").Text(c.Text),
			app.Div().Class("buttons").Body(
				app.Button().Type("button").OnClick(s.onCopyCommand(i), app.EventScope(i)).
					Text(p.Lang.Say("Copy for "+c.Shell, "复制 "+strings.ReplaceAll(c.Shell, ", ", "、")+" 命令"))),
		}, s.copyNotice(c.Shell)...)...))
	}
	return body
}

// onCopyCommand copies the command of the request at the time of the click.
func (s *site) onCopyCommand(i int) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		if s.debug.request == nil {
			return
		}
		c := s.debug.commands()[i]
		s.copy(ctx, c.Shell, c.Text, s.page.Lang.Say("Command copied.", "命令已复制。"))
	}
}
