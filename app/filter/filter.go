// Package filter narrows the catalog to the codes of a part, an actor and a
// retry, and counts what is left. A filter stands in the home page's URL, as in
// ?who=zego&retry=later&part=room.
package filter

import (
	"net/url"

	"zimcodes/codes"
)

// Filter says which entries are shown: those that have all of what is set. The
// zero Filter shows all.
type Filter struct {
	Actor codes.Actor
	Retry codes.Retry
	// Part is the ID of a family.
	Part string
}

// The names of the parameters in the URL, in their order there.
const (
	actorName = "who"
	retryName = "retry"
	partName  = "part"
)

// Actors and Retries are what can be chosen, in the order in which it is offered;
// parts are offered in the order of codes.Families.
var (
	Actors  = []codes.Actor{codes.ActorYou, codes.ActorUser, codes.ActorZEGO, codes.ActorNobody}
	Retries = []codes.Retry{codes.RetryAfterChange, codes.RetryLater, codes.RetryNo}
)

// Of returns the filter that the query of a URL names. What is no value of a
// parameter is left out.
func Of(query url.Values) Filter {
	var f Filter
	for _, a := range Actors {
		if query.Get(actorName) == a.String() {
			f.Actor = a
		}
	}
	for _, r := range Retries {
		if query.Get(retryName) == r.String() {
			f.Retry = r
		}
	}
	for _, family := range codes.Families {
		if query.Get(partName) == family.ID {
			f.Part = family.ID
		}
	}
	return f
}

// Query returns the filter as the query of a URL, with a question mark before it,
// or nothing.
func (f Filter) Query() string {
	said, before := "", "?"
	for _, p := range []struct{ name, value string }{
		{actorName, f.Actor.String()}, {retryName, f.Retry.String()}, {partName, f.Part},
	} {
		if p.value != "" {
			said += before + p.name + "=" + p.value
			before = "&"
		}
	}
	return said
}

// Shows reports whether e is shown.
func (f Filter) Shows(e codes.Entry) bool {
	family, _ := codes.FamilyOf(e.Code)
	return (f.Actor == 0 || f.Actor == e.Actor) && (f.Retry == 0 || f.Retry == e.Retry) && (f.Part == "" || f.Part == family.ID)
}

// Count returns how many entries are shown.
func (f Filter) Count() int {
	n := 0
	for _, e := range codes.All() {
		if f.Shows(e) {
			n++
		}
	}
	return n
}
