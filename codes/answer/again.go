package answer

import "zimcodes/codes"

// Again says what of a call may be made again.
type Again string

const (
	// AgainNothing: all is done, or a retry helps nowhere.
	AgainNothing Again = "nothing"
	// AgainCall: the whole call, of which nothing was done.
	AgainCall Again = "call"
	// AgainItems: the items that failed and no others, which would be done twice.
	AgainItems Again = "items"
)

// Again says what of the call may be made again, now or after a change.
func (a *Answer) Again() Again {
	switch a.Outcome() {
	case AllDone:
		return AgainNothing
	case NothingDone:
		if e, ok := codes.Lookup(a.Code); ok && e.Retry == codes.RetryNo {
			return AgainNothing
		}
		return AgainCall
	}
	if len(a.Failed) > 0 && len(a.Repeatable()) == 0 {
		return AgainNothing
	}
	return AgainItems
}

// Repeatable are the groups of which the items may be sent again, now or after a
// change: all but those whose code says that it does not help.
func (a *Answer) Repeatable() []Group {
	var all []Group
	for _, g := range a.Failed {
		if e, ok := codes.Lookup(g.Code); !ok || g.Code == 0 || e.Retry != codes.RetryNo {
			all = append(all, g)
		}
	}
	return all
}

// Items is how many items the call was about, as far as the answer lists them: 0
// if it lists only those that failed.
func (a *Answer) Items() int {
	if len(a.Succeeded) == 0 || a.Unseen || a.More > 0 {
		return 0
	}
	return len(a.Succeeded) + a.Failures()
}
