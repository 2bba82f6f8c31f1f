// Package clock says at which time a request is judged, reads times as they are
// typed, and knows how times in the reader's zone are told from those in UTC. It
// reads no clock: the present is given to it.
package clock

import (
	"slices"
	"time"

	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/gateway/request/pasted"
)

// Clock says at which time a request is judged: an old log wants the time of
// the log.
type Clock struct {
	Mode Mode
	// Text is what was typed, At what it was read as. A text that is no time,
	// as while it is typed, leaves At as it was.
	Text string
	At   time.Time
	Bad  bool
	// Said is the time that the text gives for the request, zero if it gives
	// none. It is the clock unless another was chosen by hand.
	Said   time.Time
	Chosen bool
	// Place is where the text gives it.
	Place pasted.Place
	// OnTime: the answer to the request tells that its timestamp was fine, so that
	// it is judged as of when it was signed.
	OnTime bool
}

// Mode is how the time is chosen.
type Mode int

const (
	// Now is the present.
	Now Mode = iota
	// Signed is the time that the request's Timestamp names.
	Signed
	// Typed is a time that was typed.
	Typed
	// OfText is the time that the text gives for the request.
	OfText
)

// Set returns a clock that was set to a time.
func Set(t time.Time, offset Offset) Clock {
	return Clock{Mode: Typed, At: t, Text: InZone(t, offset).Format(wording.TimeLayout)}
}

// Time returns the time at which request r is judged, and whether that is the
// present.
func (c Clock) Time(r *request.Request, present time.Time) (time.Time, bool) {
	switch c.Mode {
	case Typed:
		return c.At, false
	case OfText:
		return c.Said, false
	case Signed:
		if t, ok := SignedAt(r); ok {
			return t, false
		}
	}
	return present, true
}

// Type takes over a time that is typed.
func (c *Clock) Type(text string, offset Offset) {
	c.Text = text
	if t, ok := ReadTime(text, offset); ok {
		c.At, c.Bad = t, false
	} else {
		c.Bad = true
	}
}

// Follow sets the clock to the time that the text gives for a request: the last
// that stands before it, close by; or to when it was signed, if its answer tells
// that the timestamp was fine. A clock that was set by hand stays.
func (c *Clock) Follow(r *request.Request, all request.Reading, offset Offset) {
	c.Said, c.Place = saidFor(r, all.Times, offset)
	c.OnTime = false
	switch {
	case c.Mode == Typed, c.Chosen && !(c.Mode == OfText && c.Said.IsZero()):
	case !c.Said.IsZero():
		c.Mode = OfText
	case wasOnTime(r, all):
		c.Mode, c.OnTime = Signed, true
	default:
		c.Mode = Now
	}
}

// wasOnTime reports whether the answer to a request tells that its timestamp was
// fine: the gateway answered what it finds after that, or let the request pass.
func wasOnTime(r *request.Request, all request.Reading) bool {
	if r == nil {
		return false
	}
	a, ok := gateway.AnswerTo(r, all)
	return ok && (a.Code < gateway.CodeHost || a.Code > gateway.CodeTimestampAge)
}

// saidFor returns the time that stands before a request, and where; zero if none
// does.
func saidFor(r *request.Request, times []moment.Moment, offset Offset) (time.Time, pasted.Place) {
	if r == nil {
		return time.Time{}, pasted.Place{}
	}
	const near = 400
	start := r.Start()
	for _, m := range slices.Backward(times) {
		switch {
		case m.Place.End > start || start-m.Place.End > near:
		case m.Zoned:
			return m.At, m.Place
		default:
			return FromZone(m.At, offset), m.Place
		}
	}
	return time.Time{}, pasted.Place{}
}
