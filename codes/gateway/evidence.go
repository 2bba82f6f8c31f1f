package gateway

import (
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request"
)

// Agreement says how the code that was answered stands to what the checks find.
type Agreement string

const (
	// AgreesFirst: it is the code of the first failed check.
	AgreesFirst Agreement = "first"
	// AgreesLater: another check fails before it, in the order that is assumed.
	AgreesLater Agreement = "later"
	// AgreesRest: nothing fails, and the check that decides on it is the one that
	// could not be made: it is that one.
	AgreesRest Agreement = "rest"
	// AgreesInside: only the gateway can tell that code, and nothing fails.
	AgreesInside Agreement = "inside"
	// AgreesBehind: it is no code of the gateway's, which has let the request pass
	// then, and nothing fails here.
	AgreesBehind Agreement = "behind"
	// ContradictsPass: the check that decides on it passes here.
	ContradictsPass Agreement = "passes"
	// ContradictsFailure: the gateway let the request pass, or answered what only
	// it can tell, and a check fails here.
	ContradictsFailure Agreement = "fails"
)

// Agrees says how the answer c to the request stands to the verdict on it.
func (v Verdict) Agrees(c codes.Code) Agreement {
	failing := v.Failing()
	f := v.Finding(c)
	switch {
	case len(failing) > 0 && failing[0] == c:
		return AgreesFirst
	case slices.Contains(failing, c):
		return AgreesLater
	case f.Outcome == Passed:
		return ContradictsPass
	case len(failing) > 0:
		return ContradictsFailure
	case f.Outcome == Skipped:
		return AgreesRest
	case f.Outcome == NotDecidable:
		return AgreesInside
	}
	return AgreesBehind
}

// AnswerTo returns the answer to one of a text's requests: the first that stands
// behind it and before the next request, or the only answer to the only request.
func AnswerTo(r *request.Request, all request.Reading) (answer.Answer, bool) {
	start, end := r.Start(), len(r.Source)
	for _, other := range all.Requests {
		if at := other.Start(); at > start && at < end {
			end = at
		}
	}
	for _, a := range all.Answers {
		if start <= a.Place.Start && a.Place.Start < end {
			return a, true
		}
	}
	if len(all.Requests) == 1 && len(all.Answers) == 1 {
		return all.Answers[0], true
	}
	return answer.Answer{}, false
}

// Judged returns the request of a text that its reader asks about, and whether it
// failed: the best, unless that did what it should, and another did not; of those the
// first. It is nil if there is none.
func Judged(all request.Reading) (best *request.Request, failed bool) {
	for i, r := range all.Requests {
		a, answered := AnswerTo(r, all)
		if answered && a.Outcome() != answer.AllDone {
			return r, true
		}
		if i > 0 {
			continue
		}
		if best = r; !answered {
			break
		}
	}
	return best, false
}
