package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

// copied is the outcome of a copy command: which it was, what it said, and
// where the browser refused, the text for the person to copy by hand.
type copied struct {
	which, notice, text string
}

// noticeTime is how long it is said that a text was copied.
const noticeTime = 4 * time.Second

// actions renders the buttons of a code page.
func (s *site) actions(e codes.Entry) app.UI {
	p := s.page
	return app.Div().Class("actions").Body(append([]app.UI{
		app.Div().Class("buttons").Body(
			app.Button().Type("button").OnClick(s.onCopyLink).Text(p.Lang.Say("Copy link", "复制链接")),
			app.Button().Type("button").OnClick(s.onCopyMarkdown).Text(p.Lang.Say("Copy as Markdown", "复制为 Markdown")),
		)}, s.copyNotice("code")...)...)
}

// copyNotice says how the command went, where it was the last one.
func (s *site) copyNotice(which string) []app.UI {
	c := s.copied
	if c.which != which {
		c = copied{}
	}
	body := []app.UI{app.P().Class("soft").Attr("role", "status").Text(c.notice)}
	if c.text != "" {
		body = append(body, app.Textarea().ReadOnly(true).Rows(4).
			Aria("label", s.page.Lang.Say("Text to copy", "待复制的文本")).Text(c.text))
	}
	return body
}

func (s *site) onCopyLink(ctx app.Context, e app.Event) {
	s.copy(ctx, "code", address(s.page), s.page.Lang.Say("Link copied.", "链接已复制。"))
}

func (s *site) onCopyMarkdown(ctx app.Context, e app.Event) {
	twin := s.page.twin(s.page.aboutCode(), markupOf("main"), origin())
	s.copy(ctx, "code", twin, s.page.Lang.Say("Markdown copied.", "Markdown 已复制。"))
}

// copy puts text on the clipboard and says so, or shows text where the
// browser refuses. The browser may ask first; the page may be another by then.
func (s *site) copy(ctx app.Context, which, text, done string) {
	page := s.page
	app.Window().Get("zimcodes").Call("copy", text).Then(func(ok app.Value) {
		result := copied{which: which, notice: done}
		if !ok.Bool() {
			result = copied{
				which:  which,
				notice: page.Lang.Say("The browser refuses to copy. Select the text here:", "浏览器不允许复制，请在此选中文本："),
				text:   text,
			}
		}
		ctx.Dispatch(func(ctx app.Context) {
			if s.page != page {
				return
			}
			s.copied = result
			if result.text == "" {
				ctx.After(noticeTime, func(app.Context) {
					if s.copied == result {
						s.copied = copied{}
					}
				})
			}
		})
	})
}
