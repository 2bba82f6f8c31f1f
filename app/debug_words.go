package app

import (
	"strings"

	"zimcodes/app/box"
	"zimcodes/codes/gateway/request"
)

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
	s.open = s.open && (s.exact != nil || s.total() > 0 || len(s.offers) > 0) && (s.taken.Kind != box.Words || s.debug.lines <= wordLines)
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
