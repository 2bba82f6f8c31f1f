package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/link"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// debugPage is the debugger: the text, what the gateway would answer to it and
// why, the secret last, and what to do with it all.
func (s *site) debugPage() []app.UI {
	p, d := s.page, &s.debug
	d.marks = d.marksOf()
	desk := []app.UI{s.pasteBox(), app.Div().Class("verdict").Body(s.verdict()...)}
	return []app.UI{
		app.H1().TabIndex(-1).Text(p.Lang.Say("Debug a request", "调试请求")),
		app.P().Class("lead").Text(p.Lang.Say(
			"Paste a request that failed: this page repeats the gateway's checks and names the code, the cause and the fix. Nothing you paste leaves the browser.",
			"粘贴出错的请求，本页重复网关的检查，指出返回码、原因和改法。粘贴的内容不会离开浏览器。")),
		app.Div().Class("desk").Body(desk...),
		s.function(),
	}
}

// examples offers requests to try.
func (p Page) examples(d *debugger) app.UI {
	var items []app.UI
	for _, e := range []struct {
		code codes.Code
		name string
	}{
		{0, p.Lang.Say("the vendor's published request, which passes", "厂商公布的示例，可通过")},
		{gateway.CodeSignature, p.Lang.Say("a wrong signature", "签名错误")},
		{gateway.CodeTimestampAge, p.Lang.Say("a time in milliseconds", "毫秒时间戳")},
		{gateway.CodeTimestamp, p.Lang.Say("a parameter in the headers, where it does not count", "参数放在了请求头中")},
	} {
		items = append(items, app.Li().Body(app.A().Href(p.exampleLink(link.Link{Code: e.code})).Text(e.name)))
	}
	body := []app.UI{app.NoScript().Body(app.P().Text(p.Lang.Say("The debugger needs JavaScript.", "调试需要 JavaScript。")))}
	if d.reading.Err == nil {
		body = append(body, app.H2().Text(p.Lang.Say("What can be pasted", "可以粘贴什么")),
			app.Ul().Body(
				app.Li().Text(p.Lang.Say("A request that failed: curl, a URL, code, a line of a log, a HAR file", "失败的请求：curl 命令、网址、代码、一行日志、HAR 文件")),
				app.Li().Text(p.Lang.Say("An answer, or a log with many", "响应，或含有许多响应的日志")),
				app.Li().Text(p.Lang.Say("A callback that ZEGO sent to your server", "ZEGO 发到您服务器的回调")),
				app.Li().Text(p.Lang.Say("A code, or words", "返回码，或描述问题的文字"))),
			app.Details().Body(
				app.Summary().Text(p.Lang.Say("Every form of a request", "请求的全部形式")),
				app.P().Text(wording.Accepted(p.Lang, request.Forms()))))
	}
	return app.Div().Class("examples").Body(append(body,
		app.H2().Text(p.Lang.Say("Or try an example", "或者试试示例")),
		app.Ul().Body(items...))...)
}

// exampleLink returns the address of the debugger with an example in it.
func (p Page) exampleLink(l link.Link) string {
	return p.debug().Path() + "#" + l.Fragment()
}

// pasteBox renders the box, and behind it the same text, unseen, in which the
// places of findings are marked. The box grows with its text.
func (s *site) pasteBox() app.UI {
	p, d := s.page, &s.debug
	box := s.theBox("request").OnInput(s.onRequest).OnKeyDown(s.onRequestKey)
	var tools []app.UI
	if d.text != "" {
		tools = append(tools, app.Button().Type("button").OnClick(s.onClear).Text(p.Lang.Say("Clear", "清空")))
	}
	if d.asides.Next.Text != "" && d.asides.Next.Text != d.text {
		tools = append(tools, app.Button().Type("button").OnClick(s.onPutBack).Text(p.Lang.Say("Put back what was here before", "恢复之前的内容")))
	}
	class, paste := "box", "paste"
	if len(d.text) > markedMax {
		class = "box long"
	}
	if d.folded && len(d.marks) > 0 {
		paste = "paste folded"
	}
	return app.Div().Class(paste).OnDragOver(onDragOver).OnDrop(s.onDrop).Body(
		p.refusal(d.refused),
		app.Div().Class(class).Body(app.Pre().Aria("hidden", "true").Body(d.mirror()...), box),
		s.foldedLines(),
		s.chips(),
		app.Div().Class("buttons").Body(append(tools, p.openFile(s))...),
	)
}

// refusal says why a link was not followed.
func (p Page) refusal(r link.Refusal) app.UI {
	said := ""
	switch r {
	case link.RefusedSecret:
		said = p.Lang.Say(
			"The link held a secret, so it was not opened, and was taken out of the address bar. The browser's history may still hold it: whoever made the link should change the secret.",
			"链接中含有密钥，因此未打开，并已从地址栏移除。浏览器历史记录中可能仍有：请链接的制作者更换密钥。")
	case link.RefusedBroken:
		said = p.Lang.Say(
			"The link is damaged and cannot be opened; a part of it may be missing. Ask for it again, or paste the request here.",
			"链接已损坏，无法打开，可能缺了一部分。请重新索取，或在此粘贴请求。")
	}
	return app.P().Class("wrong").Attr("role", "alert").Hidden(said == "").Text(said)
}

// ignored says what of the text did not count, each kind once.
func (p Page) ignored(d *debugger) app.UI {
	var items []app.UI
	said := map[request.Ignored]bool{}
	for _, i := range d.request.Ignored {
		i.Place = pasted.Place{}
		if !said[i] {
			said[i] = true
			items = append(items, app.Li().Body(elements(wording.Ignored(p.Lang, i))...))
		}
	}
	return app.Ul().Class("read-as").Body(items...)
}
