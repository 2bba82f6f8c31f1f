package app

import (
	"encoding/base64"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// link is what a link to the debugger carries in its fragment, which browsers
// do not send to any server: an example by its code, or a text with the time
// at which it was judged.
//
//	#example=100000005
//	#request=BASE64URL&at=1615186943
//
// No secret that is known as one is put into it, and a link that holds one is
// refused.
type link struct {
	example codes.Code
	text    string
	at      time.Time
}

// linkMax is the longest text in bytes that is put into a link: chats and
// browsers cut longer ones.
const linkMax = 8000

// linkLast is the last second of the year 9999, which is the last that can be
// written and read.
const linkLast = 253402300799

// refusal says why a link was not followed.
type refusal string

const (
	// refusedSecret: it holds a secret.
	refusedSecret refusal = "secret"
	// refusedBroken: it cannot be read.
	refusedBroken refusal = "broken"
)

// fragment returns the fragment that carries l, without the #.
func (l link) fragment() string {
	if l.text == "" {
		return "example=" + l.example.String()
	}
	return "request=" + base64.RawURLEncoding.EncodeToString([]byte(l.text)) + "&at=" + strconv.FormatInt(l.at.Unix(), 10)
}

// readLink reads a fragment.
func readLink(fragment string) (link, refusal) {
	values, err := url.ParseQuery(fragment)
	for key := range values {
		if strings.Contains(strings.ToLower(key), "secret") {
			return link{}, refusedSecret
		}
	}
	if err != nil {
		return link{}, refusedBroken
	}
	if values.Has("example") {
		n, err := strconv.Atoi(values.Get("example"))
		if _, ok := exampleOf(codes.Code(n)); err != nil || !ok || len(values) > 1 {
			return link{}, refusedBroken
		}
		return link{example: codes.Code(n)}, ""
	}
	text, err := base64.RawURLEncoding.DecodeString(values.Get("request"))
	at, atErr := strconv.ParseInt(values.Get("at"), 10, 64)
	if err != nil || atErr != nil || len(values) != 2 || len(text) == 0 || len(text) > linkMax || at < 0 || at > linkLast {
		return link{}, refusedBroken
	}
	r, err := gateway.Parse(string(text))
	if err != nil {
		return link{}, refusedBroken
	}
	if _, left := gateway.Shareable(string(text), r, "", time.Unix(linkLast, 0)); slices.Contains(left, gateway.LeftSecret) {
		return link{}, refusedSecret
	}
	return link{text: string(text), at: time.Unix(at, 0)}, ""
}

// exampleOf returns the example that yields a code.
func exampleOf(c codes.Code) (gateway.Example, bool) {
	for _, e := range gateway.Examples() {
		if e.Expect == c {
			return e, true
		}
	}
	return gateway.Example{}, false
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
		d.load(d.aside)
		d.aside = sheet{}
		return
	}
	l, refused := readLink(fragment)
	if refused != "" {
		d.refused = refused
		return
	}
	d.setAside()
	d.fragment = l.fragment()
	if l.text != "" {
		d.load(sheet{l.text, clockAt(l.at)})
		return
	}
	e, _ := exampleOf(l.example)
	d.load(sheet{e.Text, clockAt(e.Now)})
	if l.example == 0 || l.example == gateway.CodeSignature {
		d.Secret = e.Secret // a published one
		d.check()
	}
}

// share is the preview of a link.
type share struct {
	text string
	left []gateway.LeftOut
	at   time.Time
	link string
}

func (s *site) onShare(ctx app.Context, e app.Event) {
	d := &s.debug
	text, left := gateway.Shareable(d.text, d.request, d.Secret, now())
	d.share, s.copied = &share{text: text, left: left, at: d.judged}, copied{}
	if len(text) <= linkMax {
		d.share.link = address(s.page) + "#" + link{text: text, at: d.judged}.fragment()
	}
	s.focusLater("share")
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
		return app.Button().ID("share-open").Type("button").OnClick(s.onShare).Text(p.Lang.Say("Share this…", "分享…"))
	}
	body := []app.UI{
		app.H2().ID("share").TabIndex(-1).Text(p.Lang.Say("Share a link to this", "分享链接")),
		app.P().Text(p.Lang.Say(
			"The link carries exactly this text, and the time judged at: "+wording.UTC(d.share.at)+". Whoever has the link can read both. Nothing is uploaded: they stand in the link itself.",
			"链接中恰好包含以下文本和判断时刻（"+wording.UTC(d.share.at)+"），任何拿到链接的人都能看到。内容就在链接里，不会上传。")),
		app.Pre().Class("code").Text(d.share.text),
	}
	for _, left := range d.share.left {
		body = append(body, app.P().Class("soft").Text(wording.LeftOut(p.Lang, left)))
	}
	if d.Secret != "" {
		body = append(body, app.P().Class("soft").Text(p.Lang.Say("The ServerSecret is never part of a link.", "链接绝不会包含 ServerSecret。")))
	}
	if d.share.link == "" {
		return app.Section().Class("sharing").Body(append(body,
			app.P().Class("wrong").Text(p.Lang.Say(
				"This text is too long for a link: "+strconv.Itoa(len(d.share.text))+" bytes, and at most "+strconv.Itoa(linkMax)+" work everywhere. Take out what does not belong to the request.",
				"文本过长，无法放入链接："+strconv.Itoa(len(d.share.text))+" 字节，最多 "+strconv.Itoa(linkMax)+" 字节。请删去与请求无关的内容。")),
			app.Div().Class("buttons").Body(s.closeShare()))...)
	}
	body = append(body,
		app.Div().Class("buttons").Body(
			app.Button().Type("button").Class("main").OnClick(s.onCopyShare).Text(p.Lang.Say("Copy the link", "复制链接")),
			s.closeShare()))
	body = append(body, s.copyNotice("share")...)
	return app.Section().Class("sharing").Body(body...)
}

func (s *site) closeShare() app.UI {
	return app.Button().Type("button").OnClick(s.onShareEnd).Text(s.page.Lang.Say("Close", "关闭"))
}
