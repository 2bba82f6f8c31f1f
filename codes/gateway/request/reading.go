package request

import (
	"slices"
	"strconv"
	"strings"

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
	Answers []Answer
	// Times are the times that the text names, as a log does, in its order.
	Times []Moment
	// Formula is how code in the text signs, nil if none is plain.
	Formula *Formula
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
	r := Reading{Err: none, Answers: answersIn(t), Times: momentsIn(t), Formula: formulaIn(t)}
	if best != nil {
		r.Requests = append([]*Request{best}, others(t, best)...)
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
func answersIn(t pasted.Text) []Answer {
	var all []Answer
	subs, id := []int(nil), pasted.Text{}
	for i := 0; i < len(t.S); {
		if !pasted.IsLetter(t.S[i]) || i > 0 && pasted.IsWordByte(t.S[i-1]) {
			i++
			continue
		}
		end := pasted.WordEnd(t.S, i)
		t.Step(end - i)
		name := FoldName(t.S[i:min(end, i+longestName)])
		if !answerNames[name] {
			i = end
			continue
		}
		p, ok := readPair(t, i, end)
		if !ok {
			i = end
			continue
		}
		n, err := strconv.Atoi(strings.Trim(p.value.S, `"'\ `))
		switch {
		case name == "requestid":
			id = p.value
			if last := len(all) - 1; last >= 0 && all[last].RequestID == "" {
				all[last].RequestID = p.value.S
			}
		case err != nil:
		case name == "subcode" && len(all) > 0:
			all[len(all)-1].SubCodes = append(all[len(all)-1].SubCodes, n)
		case name == "subcode":
			subs = append(subs, n)
		default:
			all = append(all, Answer{Place: t.Span(i, p.end), Code: n, SubCodes: subs})
			if len(all) == 1 || id.S != all[len(all)-2].RequestID {
				all[len(all)-1].RequestID = id.S
			}
			subs, id = nil, pasted.Text{}
		}
		i = max(p.end, end)
	}
	return all
}
