package request

import (
	"slices"

	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/gateway/request/pasted"
)

// Reading is what a pasted text holds.
type Reading struct {
	// Requests are all requests, the best first: that which most looks like one
	// to the gateway, of equal ones the first. The others are in the order of
	// the text.
	Requests []*Request
	// Err says why there is none.
	Err *NoRequestError
	// Answers are what the server answered, in the order of the text.
	Answers []answer.Answer
	// Times are the times that the text names, as a log does, in its order.
	Times []moment.Moment
	// Formula is how code in the text signs, nil if none is plain.
	Formula *Formula
	// Clock is how code in the text takes the time that it sends, nil if that is not
	// plain, or the text is neither a request nor code that signs.
	Clock *Clock
	// Callbacks are what ZEGO sent to a server, if there is no request, in the
	// order of the text. Digests are what else looks like a signature then.
	Callbacks []Callback
	Digests   []Digest
}

// mostRequests is how many requests of a text are read.
const mostRequests = 50

// Read reads all that a pasted text holds.
func Read(s string) Reading { return read(pasted.New(s)) }

// ReadPausing is Read for a long text. Every few kilobytes it calls pause, which
// may let others work; if that returns false, the reading is given up, and false
// is returned.
func ReadPausing(s string, pause func() bool) (r Reading, done bool) {
	done = pasted.Pausing(s, pause, func(t pasted.Text) { r = read(t) })
	return r, done
}

func read(t pasted.Text) Reading {
	best, none := parse(t)
	if none != nil && none.Reason == ReasonTooLong {
		return Reading{Err: none}
	}
	code := codeOf(t)
	r := Reading{Err: none, Answers: answersIn(t), Times: moment.In(t), Formula: formulaIn(code)}
	if best != nil || r.Formula != nil || namesNonce(code.S) {
		r.Clock = clockIn(code)
	}
	if best != nil {
		r.Requests = append([]*Request{best}, others(t, best)...)
		return r
	}
	if r.Callbacks = callbacksIn(t); r.Callbacks != nil {
		r.Err.Reason = ReasonCallback
		r.Digests = digestsIn(t, r.Callbacks)
	}
	return r
}

// others returns the requests in the parts of a text that were left aside.
func others(t pasted.Text, best *Request) []*Request {
	var all []*Request
	places := asidePlaces(best)
	known := &assigned{t: t}
	last := best
	for n := 0; n < mostRequests && len(places) > 0; n++ {
		p := places[0]
		places = places[1:]
		r, _ := parseText(t.Cut(p.Start, p.End))
		if r == nil {
			continue
		}
		r.Source = Source(t.S)
		r.resolve(known) // what stands elsewhere in the text
		if !last.repeats(r) {
			all = append(all, r)
		}
		last = r
		places = append(asidePlaces(r), places...)
	}
	return all
}

// repeats reports whether the next request is the same one, as where a log names
// it again with the answer, or code its parts.
func (r *Request) repeats(next *Request) bool {
	same := func(a, b Parameter) bool { return a.Name == b.Name && a.Value == b.Value }
	return slices.EqualFunc(r.Query, next.Query, same) && (r.Method == next.Method || r.Method == "" || next.Method == "") && (r.Body == nil || next.Body == nil)
}

// asidePlaces are the places of what may be further requests.
func asidePlaces(r *Request) []pasted.Place {
	var all []pasted.Place
	for _, i := range r.Ignored {
		if i.Kind == IgnoredRequest || i.Kind == IgnoredCommand || i.Kind == IgnoredText {
			all = append(all, i.Place)
		}
	}
	return all
}

// answersIn returns the answers in a text.
func answersIn(t pasted.Text) []answer.Answer {
	const stride = 4 << 10
	r := answer.NewReader(t.S)
	for r.Step(stride) {
		t.Step(stride)
	}
	return r.Reading().Answers
}
