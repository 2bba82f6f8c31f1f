package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// sealed says beside the field for the secret what the page can show for
// itself: how many requests it has made, and how to be sure. The start-up
// script counts, and the browser counts for it.
func (p Page) sealed() app.UI {
	n := 0
	if app.IsClient {
		n = app.Window().Get("zimcodes").Call("requests").Int()
	}
	return app.P().ID("sealed").Class("soft").Body(
		app.Text(p.Lang.Say(
			"Requests that this page has made since it started: "+strconv.Itoa(n)+". To be sure, switch the network off and go on. ",
			"本页启动以来发出的请求数："+strconv.Itoa(n)+"。若要确认，可断开网络后继续使用。")),
		app.A().Href(p.about().Path()+"#safety").Text(p.Lang.Say("How this works", "原理")))
}

// framed reports whether another page holds this one in a frame.
func framed() bool {
	return app.IsClient && app.Window().Get("document").Get("documentElement").Get("dataset").Get("framed").Type() == app.TypeString
}

// framedRefusal stands in the place of the field for the secret within another
// page.
func (p Page) framedRefusal() app.UI {
	return app.P().ID("framed").Class("wrong").Text(p.Lang.Say(
		"Another page shows this one in a frame, so the secret is not asked for here. Open the debugger in a tab of its own.",
		"本页嵌在其他网页中，因此不在此输入密钥。请在单独的标签页中打开调试页。"))
}
