package app

import (
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
