package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/sheet"
	"zimcodes/app/wording"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request"
)

// does says what Enter does where the arrow keys have chosen no result.
func (s *site) does() wording.Does {
	switch {
	case s.page.Kind == Debug && !s.open:
		return wording.DoesNothing
	case s.forDebugger():
		return wording.DoesDebug
	case s.exact != nil:
		return wording.DoesOpen
	case s.taken.Kind == box.Answer && !s.isRefusal():
		return wording.DoesRead
	case s.total() == 0:
		return wording.DoesNothing
	case s.total() == 1:
		return wording.DoesOpen
	}
	return wording.DoesOpenFirst
}

// forDebugger reports whether the text is for the debugger, from elsewhere.
func (s *site) forDebugger() bool {
	return s.page.Kind != Debug && s.taken.ForDebugger()
}

// isRefusal reports whether the text is an answer that is a code and nothing
// more, of which there is a page.
func (s *site) isRefusal() bool {
	all := s.taken.Answers
	return len(all) == 1 && all[0].Outcome() == answer.NothingDone && s.total() > 0
}

// enter does what is said beside the box, or opens the active result. It makes no
// line: with Shift it does.
func (s *site) enter(ctx app.Context, e app.Event) {
	e.PreventDefault()
	does := s.does()
	switch {
	case s.active > 0, does == wording.DoesOpen, does == wording.DoesOpenFirst:
		s.openTarget(ctx, s.target(s.first()))
	case does == wording.DoesDebug:
		s.onDebug(ctx, e)
		ctx.Navigate(address(s.page.debug()))
	case does == wording.DoesRead && s.page.Kind == Home:
		focusReading()
	}
}

func (s *site) openTarget(ctx app.Context, target Page) {
	s.syncURL()
	if target == s.page {
		s.endHere()
		return
	}
	ctx.Navigate(address(target))
}

// first is the number of the result that Enter opens: the active one, the code
// that is named, or the first row.
func (s *site) first() int {
	if s.active == 0 && s.exact == nil {
		return 1
	}
	return s.active
}

// onDebug opens the debugger with the text. A long one is read in slices.
func (s *site) onDebug(ctx app.Context, e app.Event) {
	d := &s.debug
	if d.text == s.box.Text {
		return
	}
	d.setAside()
	d.fragment = ""
	d.load(sheet.Sheet{})
	s.read(s.box.Text)
}

// reads is what the text in the box of the page is taken for.
func (s *site) reads() box.Taken {
	d := &s.debug
	all := d.reading.Answers
	switch {
	case s.page.Kind != Debug:
		return s.taken
	case d.busy:
		return box.Taken{}
	case len(all) > box.Shown, d.log != nil && d.log.name == "":
		return box.Taken{Kind: box.Log, Count: d.lines}
	case d.callback() != nil:
		return box.Taken{Kind: box.Callback}
	case d.request != nil:
		return box.Taken{Kind: box.Request, Form: d.request.Form}
	case len(all) > 0:
		return box.Taken{Kind: box.Answer, Answers: all, Count: len(all)}
	case s.open:
		return s.taken
	}
	return box.Taken{}
}

// readAs says what the text is read as, and what Enter does with it.
func (s *site) readAs() (as, does string) {
	return wording.Taken(s.page.Lang, s.reads()), wording.OnEnter(s.page.Lang, s.does())
}

// look searches for the text of the debugger where it is nothing that the debugger
// reads. The results stand in the place of the verdict. Letters on their way to
// characters that find nothing leave what was found before.
func (s *site) look() {
	words := s.debug.words()
	if words == s.box.Text {
		return
	}
	hits := hitsOf(words)
	if s.composing && s.open && len(hits) == 0 {
		return
	}
	s.show(words, hits)
	s.open = s.open && (s.exact != nil || s.total() > 0 || len(s.offers) > 0 || s.taken.Kind == box.Number) && (s.taken.Kind != box.Words || s.debug.lines <= wordLines)
}

// wordLines is how many lines of a text are searched for as words. More are a text
// of another kind, in which every word would find something.
const wordLines = 3

// words is the text where it is neither a request, nor a callback, an answer, code
// or a log; else "".
func (d *debugger) words() string {
	err := d.reading.Err
	if err == nil || len(d.text) > box.LongText || len(d.reading.Answers) > 0 || d.reading.Formula != nil || d.log != nil || d.callback() != nil {
		return ""
	}
	// Names of parameters alone are words, too.
	if err.Reason == request.ReasonUnknown || err.Reason == request.ReasonForeign && !strings.ContainsAny(d.text, "=&/\n") {
		return d.text
	}
	return ""
}
