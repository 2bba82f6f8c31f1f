//lint:file-ignore U1000 what go-app calls

package app

import "time"

// The first page is made while the page that the host sent stands there: in
// turns of the browser, between which keys are heard.

// turn is how long a turn is, but for the piece of work that is begun then.
const turn = 8 * time.Millisecond

// entered: the first page is made. What comes later is made at once.
var entered bool

var turnEnds time.Time

// breathe ends the present turn, should it have been long.
func breathe() {
	if entered || time.Now().Before(turnEnds) {
		return
	}
	endTurn()
	turnEnds = time.Now().Add(turn)
}

// endTurn goes on in another turn. A sleep might not: where the runtime takes
// longer to fall asleep, as it does at first, it does not go to the browser.
func endTurn() {
	next := make(chan struct{}, 1)
	f := FuncOf(func(Value, []Value) any {
		next <- struct{}{}
		return nil
	})
	Window().Call("setTimeout", f, 0)
	<-next
	f.Release()
}

// enter has the root of the first page wait until the page may be entered.
func enter(root UI) {
	if entered {
		return
	}
	entered = true
	if e, ok := root.(interface{ OnEnter() }); ok {
		e.OnEnter()
	}
	takeOver()
}

// Here Go and its library have been initialised, which was a turn.
func init() { endTurn() }
