package app

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
)

// nonce returns a fresh nonce. It is public and must only be new, for which the
// runtime's random numbers do; crypto/rand links AES.
func nonce() string {
	digits := strconv.FormatUint(rand.Uint64(), 16)
	return strings.Repeat("0", 16-len(digits)) + digits
}

// onRight makes a corrected request, or asks for the secret that it takes.
func (s *site) onRight(ctx app.Context, e app.Event) {
	d := &s.debug
	d.makeRight()
	s.goOn()
	if d.Secret == "" {
		s.onWantSecret(ctx, e)
	}
}

// draft makes a draft of the request.
func (d *debugger) draft() gateway.Draft {
	return gateway.NewDraft(d.request, d.verdict, d.Secret)
}

// makeRight makes a right request, if nothing is in the way.
func (d *debugger) makeRight() {
	d.correcting = true
	if d.request == nil || d.Secret == "" {
		return
	}
	if dr := d.draft(); dr.Obstacles == nil {
		d.fresh = dr.Sign(nonce(), d.Secret, now())
	}
}

func (s *site) onCopyRightURL(ctx app.Context, e app.Event) {
	s.copy(ctx, "right-url", s.debug.fresh.URL, s.page.Lang.Say("URL copied.", "网址已复制。"))
}

func (s *site) onCopyRightCurl(ctx app.Context, e app.Event) {
	s.copy(ctx, "right-curl", s.debug.fresh.Curl, s.page.Lang.Say("Command copied.", "命令已复制。"))
}

// actionRow renders what can be done with it all, in one row, and below it what
// that brings.
func (s *site) actionRow() app.UI {
	p, d := s.page, &s.debug
	var buttons []app.UI
	if d.request != nil {
		if !d.asksForSecret() && d.signable() && !framed() {
			buttons = append(buttons, button(p.Lang.Say("Check the signature, too…", "同时检查签名…"), s.onWantSecret).Class("sign"))
		}
		buttons = append(buttons, button(p.Lang.Say("Corrected request…", "生成改正后的请求…"), s.onRight).Class("correct"),
			button(p.Lang.Say("Copy report", "复制报告"), s.onCopyReport(false), "request"))
	}
	if d.share == nil {
		buttons = append(buttons, button(p.Lang.Say("Share without the secret…", "分享（不含密钥）…"), s.onShare).ID("share-open"))
	}
	body := []app.UI{app.Div().Class("buttons").Body(buttons...)}
	if !d.tellsMore() {
		body = append(body, s.copyNotice("answer")...)
	}
	return app.Div().Class("actions-row").Body(append(body, s.rightRequest(), s.sharing())...)
}

// rightRequest renders a corrected request once one was asked for. It takes the
// secret.
func (s *site) rightRequest() app.UI {
	p, d := s.page, &s.debug
	if !d.correcting || d.request == nil {
		return app.Section().Hidden(true)
	}
	body := []app.UI{app.H3().Text(p.Lang.Say("Corrected request", "改正后的请求"))}
	part := func(more ...app.UI) app.UI { return app.Section().Class("right").Body(append(body, more...)...) }
	if d.Secret == "" {
		return part(app.P().Class("soft").Text(p.Lang.Say(
			"With the ServerSecret, this request can be signed anew here, as a URL and as a curl command.",
			"提供 ServerSecret 后，可在此重新签名该请求，得到网址和 curl 命令。")))
	}
	if obstacles := d.draft().Obstacles; obstacles != nil {
		var items []app.UI
		for _, o := range obstacles {
			items = append(items, app.Li().Text(wording.Obstacle(p.Lang, o)))
		}
		return part(
			app.P().Text(p.Lang.Say("First fix this in the text:", "请先在文本中修正：")),
			app.Ul().Body(items...))
	}
	body = append(body,
		app.P().Text(p.Lang.Say(
			"The same request, signed with a new nonce and the present time. What you pasted stays as it is.",
			"同一请求，用新的随机数和当前时间重新签名。您粘贴的内容不变。")),
		app.P().Class("expiry").Attr("role", "status").Text(p.expiry(d.fresh, now())))
	again := button(p.Lang.Say("Sign again", "重新签名"), s.onRight)
	if d.fresh.URL == "" {
		return part(app.Div().Class("buttons").Body(again))
	}
	for _, note := range wording.DraftNotes(p.Lang, d.fresh.Draft) {
		body = append(body, app.P().Class("soft").Text(note))
	}
	show := func(which, name, text, copies string, do app.EventHandler, more ...app.UI) {
		body = append(body, app.Div().Class("command").Body(append([]app.UI{
			app.H4().Text(name),
			app.Pre().Class("code").Text(text),
			app.Div().Class("buttons").Body(append([]app.UI{button(copies, do)}, more...)...),
		}, s.copyNotice(which)...)...))
	}
	show("right-url", p.Lang.Say("URL", "网址"), d.fresh.URL, p.Lang.Say("Copy the URL", "复制网址"), s.onCopyRightURL)
	show("right-curl", p.Lang.Say("curl, for bash", "curl（bash）"), d.fresh.Curl, p.Lang.Say("Copy the command", "复制命令"), s.onCopyRightCurl, again)
	return part()
}

// expiry says until when a request passes, once there is one.
func (p Page) expiry(r gateway.Fresh, now time.Time) string {
	if r.URL == "" {
		return ""
	}
	return wording.Expiry(p.Lang, inZone(r.Expires), now)
}
