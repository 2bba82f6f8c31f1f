package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/handling"
	"zimcodes/codes"
)

// constantsDir is where the files of constants stand.
const constantsDir = "code/"

// handling shows how a program handles a code, in the person's language: the line
// that logs the link to this page, and what the program can do besides.
func (s *site) handling(e codes.Entry) app.UI {
	if e.Code == 0 {
		return nil
	}
	p, l := s.page, handling.Languages[s.debug.language]
	return app.Section().Class("part handling").Body(append([]app.UI{
		app.H2().ID("handling").Text(p.Lang.Say("In your code", "在您的代码中")),
		paragraph("", p.handled(e)),
		s.languages("handling"),
		app.Pre().Class("code").Text(s.handlingCode()),
		app.P().Class("links").Body(
			linkButton(p.Lang.Say("Copy the code", "复制代码"), s.onCopyHandling),
			markup(`<a href="{}">{}</a>`, Base+constantsDir+l.Constants, p.Lang.Say("All codes as constants", "全部返回码的常量定义"))),
	}, s.copyNotice("handling")...)...)
}

// handlingCode is the code that is shown.
func (s *site) handlingCode() string {
	e, _ := codes.LookupKnown(s.page.Code)
	return handling.Languages[s.debug.language].Code(e, s.page.URL())
}

// handled says what a program does about the code.
func (p Page) handled(e codes.Entry) string {
	switch e.Handling() {
	case codes.HandleSuccess:
		return p.Lang.Say("What was wanted is so already: log it, and go on as after success.", "目的已达到：记录后按成功处理。")
	case codes.HandleRetry:
		return p.Lang.Say("Log it, pause, and send the same again; where it is an item's SubCode, that item only.", "记录，稍等，再发送同样的请求；若是某一项的 SubCode，则只重发该项。")
	case codes.HandleSplit:
		n := strconv.Itoa(handling.Batch(e.Code))
		return p.Lang.Say("Send the list in parts: "+n+" items in each fit every API whose page names its limit.", "分批发送：每批 "+n+" 项，符合所有写明上限的接口。")
	}
	if e.Retry == codes.RetryUnknown {
		return p.Lang.Say("Nobody has published what it means: log it.", "含义未公布：请记录。")
	}
	return p.Lang.Say("Log it, and stop: to send the same again does not help.", "记录并停止：原样重发无效。")
}

func (s *site) onCopyHandling(ctx app.Context, e app.Event) {
	s.copy(ctx, "handling", s.handlingCode(), s.page.Lang.Say("Code copied.", "代码已复制。"))
}
