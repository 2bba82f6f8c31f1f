package app

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// unusedMax is how long a secret is kept that is not used: a page that is left
// open is not left with it.
const unusedMax = 10 * time.Minute

// forgetting is when the secret was last used, and whether it is watched.
type forgetting struct {
	used     time.Time
	watching bool
	// forgot: it was forgotten, and nothing was typed since.
	forgot bool
}

// hasSecret reports whether a secret is kept.
func (d *debugger) hasSecret() bool {
	return d.Secret != "" || d.attempt.Secret != "" || d.hashed.Text != "" || d.received.Other != ""
}

// forget drops every secret, and what holds one.
func (d *debugger) forget() {
	d.Secret, d.revealed, d.attempt, d.hashed, d.received.Other, d.stale = "", false, attempt{}, hashed{}, "", true
}

// dropSecret forgets the secret.
func (d *debugger) dropSecret() {
	d.forget()
	d.check()
}

// keepApart forgets the secret of requests where a callback is read, and the
// other way around: it is another's.
func (d *debugger) keepApart() {
	if isCallback := d.callback() != nil; d.Secret != "" && isCallback != d.ofCallback && (isCallback || d.request != nil) {
		d.forget()
	}
}

// use notes that the secret is in use, and has it forgotten when it is not any
// more.
func (s *site) use() {
	d := &s.debug
	if !d.hasSecret() {
		return
	}
	d.used, d.forgot = now(), false
	s.watchSecret()
}

// watchSecret waits in the browser only: a test would wait, too.
func (s *site) watchSecret() {
	d := &s.debug
	if d.watching || app.IsServer {
		return
	}
	d.watching = true
	s.ctx.After(unusedMax-now().Sub(d.used), func(app.Context) {
		d.watching = false
		s.forgetUnused(now())
		if d.hasSecret() {
			s.watchSecret()
		}
	})
}

// forgetUnused forgets the secret if it was not used for long. A machine that
// slept may be late.
func (s *site) forgetUnused(at time.Time) {
	if d := &s.debug; d.hasSecret() && at.Sub(d.used) >= unusedMax {
		s.forgetSecret()
		d.forgot = true
	}
}

// forgotten says that it was.
func (p Page) forgotten() string {
	return p.Lang.Say(
		"The secret was forgotten after ten minutes without use.",
		"密钥已超过十分钟未使用，已清除。")
}

// holds reports whether anything would be lost with the page that no address
// names, wherever the person is: a text of the debugger's, or one that was set
// aside. A secret is forgotten anywhere else.
func (d *debugger) holds() bool {
	return d.text != "" && d.fragment == "" || d.asides.Next.Text != "" || d.typed != ""
}

// tellHeld lets the start-up script ask that before it loads the page anew.
func (s *site) tellHeld() {
	if app.IsClient {
		app.Window().Get("zimcodes").Set("holds", app.FuncOf(func(app.Value, []app.Value) any { return s.debug.holds() }))
	}
}

// sealed says beside the field for the secret what the page can show for
// itself: how many requests it has made, and how to be sure. The start-up
// script counts, and the browser counts for it.
func (p Page) sealed() app.UI {
	n := 0
	if app.IsClient {
		n = app.Window().Get("zimcodes").Call("requests").Int()
	}
	warning := ""
	if app.IsClient && shared(app.Window().Get("location").Get("hostname").String(), Base) {
		warning = p.Lang.Say(
			"Other sites stand at this host, too, and a browser lets them change its copy of this one: give a secret only where you trust them all. ",
			"此主机上还有其他网站，浏览器允许它们改动本站的副本：只有信任其中所有网站时，才在此输入密钥。")
	}
	return app.P().ID("sealed").Class("soft").Body(
		app.Strong().Text(warning),
		app.Text(p.Lang.Say(
			"Requests that this page has made since it started: "+strconv.Itoa(n)+". To be sure, switch the network off and go on. ",
			"本页启动以来发出的请求数："+strconv.Itoa(n)+"。若要确认，可断开网络后继续使用。")),
		app.A().Href(p.about().Path()+"#safety").Text(p.Lang.Say("How this works", "原理")))
}

// sharedHosts are the ends of names of hosts at which each owner has several
// sites, at paths.
var sharedHosts = []string{".github.io", ".gitlab.io", ".codeberg.page", ".bitbucket.io", ".sourceforge.io"}

// shared reports whether other sites may stand at the same host: a path that is
// not the root says so, and so do some hosts' names. A file has no host.
func shared(host, base string) bool {
	return base != "/" && host != "" || slices.ContainsFunc(sharedHosts, func(end string) bool { return strings.HasSuffix(strings.ToLower(host), end) })
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
