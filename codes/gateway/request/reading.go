package request

import (
	"strconv"
	"strings"
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
	Answers []Answer
	// Times are the times that the text names, as a log does, in its order.
	Times []Moment
	// Formula is how code in the text signs, nil if none is plain.
	Formula *Formula
	// Callbacks are what ZEGO sent to a server, if there is no request, in the
	// order of the text. Digests are what else looks like a signature then.
	Callbacks []Callback
	Digests   []Digest
}

// Answer is an answer of the server in a pasted text.
type Answer struct {
	Place Place
	Code  int
	// RequestID is empty if the text does not give it next to the code.
	RequestID string
	// SubCodes are those of the items that failed, in order.
	SubCodes []int
}

// mostRequests is how many requests of a text are read.
const mostRequests = 50

// Read reads all that a pasted text holds.
func Read(s string) Reading { return read(pasted(s)) }

// ReadPausing is Read for a long text. Every few kilobytes it calls pause, which
// may let others work; if that returns false, the reading is given up, and false
// is returned.
func ReadPausing(s string, pause func() bool) (r Reading, done bool) {
	defer func() {
		if p := recover(); p != nil {
			if _, is := p.(stopped); !is {
				panic(p)
			}
			r, done = Reading{}, false
		}
	}()
	return read(text{s, &places{pasted: true, pace: &pace{pause, stride}}, 0}), true
}

func read(t text) Reading {
	best, none := parse(t)
	if none != nil && none.Reason == ReasonTooLong {
		return Reading{Err: none}
	}
	r := Reading{Err: none, Answers: answersIn(t), Times: momentsIn(t), Formula: formulaIn(t)}
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
func others(t text, best *Request) []*Request {
	var all []*Request
	places := asidePlaces(best)
	for len(places) > 0 && len(all) < mostRequests {
		p := places[0]
		places = places[1:]
		r, _ := parseText(t.cut(p.Start, p.End))
		if r == nil {
			continue
		}
		r.Source = Source(t.s)
		all = append(all, r)
		places = append(asidePlaces(r), places...)
	}
	return all
}

// asidePlaces are the places of what may be further requests.
func asidePlaces(r *Request) []Place {
	var all []Place
	for _, i := range r.Ignored {
		if i.Kind == IgnoredRequest || i.Kind == IgnoredCommand || i.Kind == IgnoredText {
			all = append(all, i.Place)
		}
	}
	return all
}

// answerNames are what an answer has, folded.
var answerNames = map[string]bool{"code": true, "subcode": true, "requestid": true}

// answersIn returns the answers in a text: a Code, with the RequestId and the
// SubCodes that stand up to the next one.
func answersIn(t text) []Answer {
	var all []Answer
	subs, id := []int(nil), text{}
	for i := 0; i < len(t.s); {
		if !isLetter(t.s[i]) || i > 0 && isWordByte(t.s[i-1]) {
			i++
			continue
		}
		end := wordEnd(t.s, i)
		t.step(end - i)
		name := FoldName(t.s[i:min(end, i+longestName)])
		if !answerNames[name] {
			i = end
			continue
		}
		p, ok := readPair(t, i, end)
		if !ok {
			i = end
			continue
		}
		n, err := strconv.Atoi(strings.Trim(p.value.s, `"'\ `))
		switch {
		case name == "requestid":
			id = p.value
			if last := len(all) - 1; last >= 0 && all[last].RequestID == "" {
				all[last].RequestID = p.value.s
			}
		case err != nil:
		case name == "subcode" && len(all) > 0:
			all[len(all)-1].SubCodes = append(all[len(all)-1].SubCodes, n)
		case name == "subcode":
			subs = append(subs, n)
		default:
			all = append(all, Answer{Place: t.span(i, p.end), Code: n, SubCodes: subs})
			if len(all) == 1 || id.s != all[len(all)-2].RequestID {
				all[len(all)-1].RequestID = id.s
			}
			subs, id = nil, text{}
		}
		i = max(p.end, end)
	}
	return all
}
