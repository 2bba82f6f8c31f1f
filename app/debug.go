package app

import (
	"net/url"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/clock"
	"zimcodes/app/link"
	"zimcodes/app/pace"
	"zimcodes/app/places"
	"zimcodes/app/sheet"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
)

// debugger is the state of the debugger page. It outlives the page, so that a
// look at a code's page loses nothing; only the secret does not.
type debugger struct {
	text string
	// lines is how many lines the text has.
	lines int
	// reading is what the text holds; request is the one of its requests that is
	// judged.
	reading request.Reading
	request *request.Request
	// failed: the request that was judged at first did not do what it should.
	failed bool
	// log is a log that is shown, a file in place of the text's verdict; nil if none is.
	log *logged
	// busy: a long text is being read. generation counts the texts.
	busy       bool
	generation int
	verdict    gateway.Verdict
	clock      clock.Clock
	// judged is the time for which the verdict holds, present whether that is
	// the present.
	judged  time.Time
	present bool

	// Secret is exported so that it prints as dots.
	Secret gateway.Secret
	// wanted: the person wants to give the secret before it is asked for.
	wanted bool
	// revealed: the secret can be read on the screen.
	revealed bool
	// digest was computed where the secret lives; typed is what was pasted.
	digest, typed string

	// answer is the code that the person says was answered, where the text has
	// none.
	answer string

	// hunt is for the mistake in the signature, should it differ.
	hunt pace.Hunt
	// language is that of the lines to change, as a place in signing.Functions.
	language int
	// hashed is what the person's program hashes.
	hashed hashed
	// received is about a callback, if there is no request; ofCallback says that
	// the secret was typed for one.
	received   received
	ofCallback bool
	// attempt is to explain the signature by another secret or time.
	attempt attempt

	// fragment is what the URL's fragment loaded, refused why it loaded nothing.
	fragment string
	refused  link.Refusal
	// lent: the text came with a link, and so did the clock and maybe a secret.
	lent bool
	// claim is what a link claims to be wrong with the signature.
	claim []signature.MistakeName
	// asides are texts in whose place a link, what was given, or nothing stands.
	asides sheet.Asides
	// fresh is a right request, once one was asked for.
	fresh gateway.Fresh
	share *share
	// correcting: a corrected request was asked for.
	correcting bool

	// marks are what is marked in the text; folded: a phone shows no more of it.
	marks  []places.Mark
	folded bool
	// stale: the fields on the page do not show what is here.
	stale bool
	forgetting
	// ticking: the verdict is made anew every second.
	ticking bool
}

// check judges a new text or secret: what was made of the one before is
// dropped, and the search for mistakes in the signature starts.
func (d *debugger) check() {
	d.hunt = pace.Hunt{}
	d.fresh, d.share = gateway.Fresh{}, nil
	d.judge()
	d.judgeCallback()
	d.attempt.check(d)
	d.hashed.check(d)
}

// judge judges the text at another time. What is known about the signature
// stays, since the time has no part in it.
func (d *debugger) judge() {
	d.judged, d.present = d.clock.Time(d.request, now())
	if d.request == nil {
		d.verdict = gateway.Verdict{}
		return
	}
	if d.Secret == "" && d.digest != "" {
		d.verdict = gateway.CheckDigest(d.request, d.digest, d.judged)
		return
	}
	verdict, search := gateway.Start(d.request, d.Secret, d.judged)
	if d.hunt.Search == nil {
		d.hunt.Search = search
	}
	for i := range verdict.Findings {
		if f := &verdict.Findings[i]; f.Diagnosis != nil {
			f.Diagnosis = d.hunt.Search.Diagnosis
		}
	}
	d.verdict = verdict
}

// read takes over a text.
func (d *debugger) read(text string) {
	d.begin(text)
	d.take(request.Read(text))
}

// begin drops what was read of the text before.
func (d *debugger) begin(text string) {
	d.generation++
	d.text, d.reading, d.request, d.busy, d.claim = text, request.Reading{}, nil, false, nil
	d.lines = box.Lines(text)
	d.digest, d.typed, d.answer, d.correcting = "", "", "", false
	d.received.chosen, d.received.computed = 0, ""
	d.log = nil
	d.check()
}

// take takes over what was read.
func (d *debugger) take(r request.Reading) {
	d.reading, d.busy = r, false
	if r.Err != nil && r.Err.Reason == request.ReasonEmpty {
		d.reading.Err = nil
	}
	d.request, d.failed = gateway.Judged(r)
	d.clock.Follow(d.request, r, zoneOffset)
	d.keepApart()
	d.check()
}

// load takes over a text with its time. The secret was another text's.
func (d *debugger) load(w sheet.Sheet) {
	d.forget()
	d.wanted, d.received = false, received{}
	d.clock, d.stale, d.lent, d.ofCallback, d.folded = w.Clock, true, false, false, true
	d.read(w.Text)
}

// giveBack drops the clock and the secret that came with a link if another text
// takes its place.
func (d *debugger) giveBack(text string) {
	if d.lent && !sheet.IsEdit(d.text, text) {
		d.forget()
		d.clock, d.lent = clock.Clock{}, false
	}
}

// setAside sets the person's own text aside, for another to take its place.
func (d *debugger) setAside() {
	if d.fragment == "" && d.text != "" {
		d.asides.Set(sheet.Sheet{Text: d.text, Clock: d.clock})
	}
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

// scrub takes out of the URL what does not belong there: a link that was
// refused, and a query, of which the debugger has none.
func (s *site) scrub(u *url.URL) {
	if s.debug.refused != "" || u.RawQuery != "" {
		replaceURL(s.page.Path(), memory{})
		s.debug.fragment = ""
	}
}

// goOn follows every change: words are looked for, fields that the next rendering may bring anew are
// filled in, the clock ticks, the secret is in use, the search for mistakes goes
// on.
func (s *site) goOn() {
	s.copied = copied{}
	s.look()
	s.ctx.Defer(s.fill)
	s.tick()
	s.use()
	s.debug.hunt.CarryOn(s.later)
	s.debug.attempt.hunt.CarryOn(s.later)
}

// later does what is to be done after a pause. That starts once the frame is
// drawn: one that ends while it is drawn gives the browser no time at all.
func (s *site) later(do func()) {
	s.ctx.Defer(func(ctx app.Context) {
		ctx.After(pace.Pause, func(app.Context) { do() })
	})
}

// fill fills in the fields, whose texts are not rendered: those that are new
// on the page, and all if they are stale. Others may hold what was typed a
// moment ago, of which word is still to come.
func (s *site) fill(app.Context) {
	d := &s.debug
	fillField("request", d.text, d.stale)
	fillField("secret", string(d.Secret), d.stale)
	fillField("digest", d.typed, d.stale)
	fillField("at", d.clock.Text, d.stale)
	fillField("got", d.answer, d.stale)
	fillField("secret-2", string(d.attempt.Secret), d.stale)
	fillField("signed-at", d.attempt.text, d.stale)
	fillField("hashed", string(d.hashed.Text), d.stale)
	fillField("computed", d.received.computed, d.stale)
	fillField("secret-other", string(d.received.Other), d.stale)
	d.stale = false
}

// tick judges again every second while anything depends on the present.
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
			s.ctx.Defer(s.fill)
			s.tick()
		}
	})
}

// live reports whether what the page shows depends on the present: the
// verdict, or whether a right request has expired.
func (d *debugger) live(p Page) bool {
	return p.Kind == Debug && (d.request != nil || d.callback() != nil) && (d.present || d.fresh.URL != "")
}
