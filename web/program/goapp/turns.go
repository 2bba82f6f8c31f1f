package app

import "time"

// The first page is made while the page that the host sent stands there: in
// turns of the browser, between which keys are heard.

// turn is how long a turn is, and a piece of work more.
const turn = 8 * time.Millisecond

// entered: the first page is made. What comes later is done at once.
var entered bool

var turnEnds time.Time

// breathe ends the present turn, should it have been long.
func breathe() {
	if entered || time.Now().Before(turnEnds) {
		return
	}
	time.Sleep(time.Millisecond)
	turnEnds = time.Now().Add(turn)
}

// enter has the root of the first page wait until the page may be replaced.
func enter(root UI) {
	if entered {
		return
	}
	entered = true
	if e, ok := root.(interface{ OnEnter() }); ok {
		e.OnEnter()
	}
}

// What Go and its library need is ready when this package is initialised: that
// was a turn.
func init() { time.Sleep(time.Millisecond) }
