package app

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes/gateway"
)

// debugger is the state of the debugger page. It outlives the page, so that a
// look at a code's page loses nothing; only the secret does not.
type debugger struct {
	text    string
	request *gateway.Request
	// err says why the text is no request.
	err     *gateway.NoRequestError
	verdict gateway.Verdict
	clock   clock
	// judged is the time for which the verdict holds.
	judged time.Time

	// Secret is exported so that it prints as dots.
	Secret gateway.Secret
	// wanted: the person wants to give the secret before it is asked for.
	wanted bool
	// revealed: the secret can be read on the screen.
	revealed bool
	// digest was computed where the secret lives; typed is what was pasted.
	digest, typed string

	// search looks for the mistakes by which the signature came about; took is
	// how long it has worked.
	search *gateway.Search
	took   time.Duration
	// attempt is to explain the signature by another secret or time.
	attempt attempt

	// fragment is what the URL's fragment loaded, and before the text that it
	// replaced.
	fragment, before string
	// refused says why it loaded nothing.
	refused refusal
	// fresh is a right request, once one was asked for.
	fresh right
	share *share
	// ticking: the verdict is made anew every second.
	ticking bool
}

// check judges the text anew, and starts to look for mistakes in the signature.
func (d *debugger) check() {
	d.search, d.took = nil, 0
	d.judge()
	d.attempt.check(d)
}

// judge judges the text at another time. What is known about the signature
// stays, since the time has no part in it.
func (d *debugger) judge() {
	d.judged = d.clock.time(d.request, present())
	if d.request == nil {
		d.verdict = gateway.Verdict{}
		return
	}
	if d.Secret == "" && d.digest != "" {
		d.verdict = gateway.CheckDigest(d.request, d.digest, d.judged)
		return
	}
	verdict, search := gateway.Start(d.request, d.Secret, d.judged)
	if d.search == nil {
		d.search = search
	}
	for i := range verdict.Findings {
		if f := &verdict.Findings[i]; f.Diagnosis != nil {
			f.Diagnosis = d.search.Diagnosis
		}
	}
	d.verdict = verdict
}

// read takes over a text.
func (d *debugger) read(text string) {
	d.text, d.request, d.err = text, nil, nil
	if r, err := gateway.Parse(text); err == nil {
		d.request = r
	} else if reason := (*gateway.NoRequestError)(nil); errors.As(err, &reason) && reason.Reason != gateway.ReasonEmpty {
		d.err = reason
	}
	d.forget()
	d.check()
}

// forget drops what was made of the text before.
func (d *debugger) forget() {
	d.fresh, d.share = right{}, nil
	d.digest, d.typed = "", ""
}

// dropSecret forgets the secret.
func (d *debugger) dropSecret() {
	d.Secret, d.revealed, d.fresh, d.attempt = "", false, right{}, attempt{}
	d.check()
}

// asked reports whether the secret is asked for: when everything else passed,
// or when the person wants it.
func (d *debugger) asked() bool {
	return d.request != nil && (d.wanted || d.Secret != "" || d.digest != "" || d.lacksSecret() && d.verdict.Code() == 0)
}

// lacksSecret reports whether the signature was not compared for want of the
// secret alone.
func (d *debugger) lacksSecret() bool {
	f := d.finding(codeSignature)
	return f.Outcome == gateway.Skipped && len(f.Near) == 1 && f.Near[0] == "ServerSecret"
}

// signable reports whether the values that are signed are all there.
func (d *debugger) signable() bool {
	for _, name := range []string{"AppId", "SignatureNonce", "Timestamp"} {
		if p, ok := d.request.Get(name); !ok || p.Value == "" {
			return false
		}
	}
	return true
}

func (s *site) onRequest(ctx app.Context, e app.Event) {
	text := ctx.JSSrc().Get("value").String()
	if text == s.debug.text {
		return
	}
	s.debug.read(text)
	s.debug.before = ""
	s.leaveFragment()
	s.goOn()
}

// onClear empties the box. The text can be put back.
func (s *site) onClear(ctx app.Context, e app.Event) {
	s.replaceText("")
	focus(app.Window().GetElementByID("request"))
}

func (s *site) onPutBack(ctx app.Context, e app.Event) { s.replaceText(s.debug.before) }

// replaceText puts another text into the box and remembers the one before.
func (s *site) replaceText(text string) {
	before := s.debug.text
	s.debug.read(text)
	s.debug.before = before
	s.leaveFragment()
	setField("request", text)
	s.goOn()
}

// leaveFragment takes the fragment out of the URL: it does not name the text
// any more.
func (s *site) leaveFragment() {
	d := &s.debug
	d.refused = ""
	if d.fragment != "" {
		d.fragment = ""
		replaceURL(s.page.Path(), memory{})
	}
}

// scrub takes a link that was refused out of the URL.
func (s *site) scrub() {
	if s.debug.refused != "" {
		replaceURL(s.page.Path(), memory{})
	}
}

// arriveAtDebugger fills the box, which is new on the page.
func (s *site) arriveAtDebugger(ctx app.Context) {
	setField("request", s.debug.text)
	setField("secret", string(s.debug.Secret))
	setField("digest", s.debug.typed)
	setField("at", s.debug.clock.text)
	setField("secret-2", string(s.debug.attempt.Secret))
	setField("signed-at", s.debug.attempt.text)
	s.goOn()
}

// goOn does what takes time: the clock ticks, the search for mistakes goes on.
func (s *site) goOn() {
	s.tick()
	s.debug.explain(s)
	s.debug.attempt.explain(s)
}

// tick judges again every second while the verdict is for the present.
func (s *site) tick() {
	d := &s.debug
	if d.ticking || !d.live(s.page) {
		return
	}
	d.ticking = true
	s.ctx.After(time.Second, func(app.Context) {
		d.ticking = false
		if d.live(s.page) {
			d.judge()
		}
		s.tick()
	})
}

// live reports whether the verdict depends on the present.
func (d *debugger) live(p Page) bool {
	return p.Kind == Debug && d.request != nil && d.clock.mode == clockNow
}
