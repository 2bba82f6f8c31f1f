package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/link"
	"zimcodes/app/sheet"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// share is the preview of a link.
type share struct {
	text string
	left []gateway.LeftOut
	at   time.Time
	link string
	// claim is what the link says to be proved; nil if nothing is.
	claim []signature.MistakeName
}

// provedMistakes are those that the secret proves, nil if there are none.
func (d *debugger) provedMistakes() []signature.MistakeName {
	diagnosis := d.verdict.Finding(gateway.CodeSignature).Diagnosis
	if diagnosis == nil || !diagnosis.Proved() {
		return nil
	}
	return diagnosis.Explanations[0].Mistakes
}

func (s *site) onShare(ctx app.Context, e app.Event) {
	d := &s.debug
	text, left := d.shareable(now())
	d.share, s.copied = &share{text: text, left: left, at: d.judged}, copied{}
	if len(text) <= link.Max {
		d.share.claim = d.provedMistakes()
		d.share.link = link.Link{Text: text, At: d.judged, Claim: d.share.claim}.Address(address(s.page))
	}
	s.focusLater("share")
}

// shareable returns the text as it may be shown to others, and what was left
// out.
func (d *debugger) shareable(now time.Time) (string, []gateway.LeftOut) {
	if d.request == nil {
		return gateway.ShareableCallback(d.text, []gateway.Secret{d.Secret, d.received.Other}, now)
	}
	return gateway.Shareable(d.text, d.request, d.Secret, now)
}

func (s *site) onShareEnd(ctx app.Context, e app.Event) {
	s.debug.share = nil
	s.focusLater("share-open")
}

func (s *site) onCopyShare(ctx app.Context, e app.Event) {
	s.copy(ctx, "share", s.debug.share.link, s.page.Lang.Say("Link copied.", "链接已复制。"))
}

// sharing renders the preview of exactly what a link would carry.
func (s *site) sharing() app.UI {
	p, d := s.page, &s.debug
	if d.share == nil {
		return app.Section().Hidden(true)
	}
	body := []app.UI{
		app.H3().ID("share").TabIndex(-1).Text(p.Lang.Say("Share a link to this", "分享链接")),
		app.P().Text(p.Lang.Say(
			"The link carries exactly this text, and the time checked as of: "+wording.UTC(d.share.at)+". Whoever has the link can read both. Nothing is uploaded: they stand in the link itself.",
			"链接中恰好包含以下文本和检查时刻（"+wording.UTC(d.share.at)+"），任何拿到链接的人都能看到。内容就在链接里，不会上传。")),
		app.Pre().Class("code").Text(d.share.text),
	}
	if d.share.claim != nil {
		body = append(body, app.P().Class("soft").Body(elements(wording.Claims(p.Lang, d.share.claim))...))
	}
	for _, left := range d.share.left {
		body = append(body, app.P().Class("soft").Text(wording.LeftOut(p.Lang, left)))
	}
	if d.Secret != "" {
		name := "ServerSecret"
		if d.request == nil {
			name = "CallbackSecret"
		}
		body = append(body, app.P().Class("soft").Text(p.Lang.Say("The "+name+" is never part of a link.", "链接绝不会包含 "+name+"。")))
	}
	if d.share.link == "" {
		return app.Section().Class("sharing").Body(append(body,
			app.P().Class("wrong").Text(noLink(p.Lang, d.share.text)),
			app.Div().Class("buttons").Body(s.closeShare()))...)
	}
	body = append(body,
		app.Div().Class("buttons").Body(
			app.Button().Type("button").Class("main").OnClick(s.onCopyShare).Text(p.Lang.Say("Copy the link", "复制链接")),
			s.closeShare()))
	body = append(body, s.copyNotice("share")...)
	return app.Section().Class("sharing").Body(body...)
}

// noLink says why there is no link that carries a text.
func noLink(lang codes.Language, text string) string {
	if len(text) <= link.Max {
		return lang.Say(
			"No link can be made: what is left of the text would not be read as a request.",
			"无法生成链接：余下的文本无法读作请求。")
	}
	return lang.Say(
		"This text is too long for a link: "+strconv.Itoa(len(text))+" bytes, and at most "+strconv.Itoa(link.Max)+" work everywhere. Take out what does not belong to the request.",
		"文本过长，无法放入链接："+strconv.Itoa(len(text))+" 字节，最多 "+strconv.Itoa(link.Max)+" 字节。请删去与请求无关的内容。")
}

func (s *site) closeShare() app.UI {
	return app.Button().Type("button").OnClick(s.onShareEnd).Text(s.page.Lang.Say("Close", "关闭"))
}

// hash returns the fragment of the URL with its #, or nothing.
func (d *debugger) hash() string {
	if d.fragment == "" {
		return ""
	}
	return "#" + d.fragment
}

// follow loads what the fragment of the URL carries, unless it did already. The
// person's own text is set aside meanwhile, and stands again without a
// fragment.
func (d *debugger) follow(fragment string) {
	if fragment == d.fragment || fragment == "main" {
		return
	}
	d.refused = ""
	if fragment == "" {
		d.fragment = ""
		d.load(d.asides.Take())
		return
	}
	l, refused := link.Read(fragment)
	if refused != "" {
		d.refused = refused
		return
	}
	d.setAside()
	d.fragment = l.Fragment()
	if l.Text != "" {
		d.load(sheet.Sheet{Text: l.Text, Clock: clock.Set(l.At, zoneOffset)})
		d.lent, d.claim = true, l.Claim
		return
	}
	e, _ := l.Example()
	d.load(sheet.Sheet{Text: e.Text, Clock: clock.Set(e.Now, zoneOffset)})
	d.lent = true
	if _, limit := gateway.LimitOf(l.Code); limit || l.Code == 0 || l.Code == gateway.CodeSignature {
		d.Secret = e.Secret // a published one
		d.check()
	}
}
