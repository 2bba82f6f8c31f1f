package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/places"
	"zimcodes/app/wording"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request/pasted"
)

// What is said of the text and the place in it that it is about light each other
// up, in the start-up script (marks.js). An element says in data-place which part
// of the text it is about, in bytes, and in data-at which mark lies there.

// markedMax is the longest text in bytes in which places are marked: more
// would make typing slow. A longer text scrolls in its box.
const markedMax = 20000

// marksOf returns the places that are marked: what failed and what is worth a
// look, in code too, the answer and the time that were found, and the values that were read,
// which are seen only while they are pointed at.
func (d *debugger) marksOf() []places.Mark {
	if len(d.text) > markedMax {
		return nil
	}
	more := []places.Mark{{Place: d.codePlace(), Class: "warn"}, {Place: d.answerPlace(), Class: "seen"}, {Place: d.clock.Place, Class: "seen"}}
	for _, name := range readNames {
		more = append(more, places.Mark{Place: d.placeOf(name), Class: "quiet"})
	}
	return places.Marks(d.verdict, more, len(d.text))
}

// readNames are those of the values that are read.
var readNames = []string{"Action", "AppId", "SignatureNonce", "Timestamp", "SignatureVersion", "Signature", "event", "appid", "nonce", "timestamp", "signature"}

// placeOf returns where the text has a value of the request, or of the callback.
func (d *debugger) placeOf(name string) pasted.Place {
	if d.request != nil {
		v, _ := d.request.Get(name)
		return v.Place
	}
	if c := d.callback(); c != nil {
		for i, v := range []pasted.Place{c.Event.Place, c.AppID.Place, c.Nonce.Place, c.Timestamp.Place, c.Signature.Place} {
			if name == readNames[len(readNames)-5+i] {
				return v
			}
		}
	}
	return pasted.Place{}
}

// answerPlace returns where the text has the code that was answered.
func (d *debugger) answerPlace() pasted.Place {
	if d.request == nil {
		return pasted.Place{}
	}
	a, ok := gateway.AnswerTo(d.request, d.reading)
	if !ok || a.Place.End > len(d.text) {
		return pasted.Place{}
	}
	code := a.Code.String()
	i := strings.Index(d.text[a.Place.Start:a.Place.End], code)
	if i < 0 {
		return pasted.Place{}
	}
	return pasted.Place{Start: a.Place.Start + i, End: a.Place.Start + i + len(code)}
}

// has reports whether the text has a place.
func (d *debugger) has(place pasted.Place) bool {
	return place.Start < place.End && place.End <= len(d.text)
}

// pointing lets an element say which place it is about, if the text has that.
func pointing[E interface{ DataSet(k string, v any) E }](e E, d *debugger, place pasted.Place) E {
	if !d.has(place) {
		return e
	}
	e = e.DataSet("place", strconv.Itoa(place.Start)+"-"+strconv.Itoa(place.End))
	if i := places.Over(d.marks, place); i >= 0 {
		e = e.DataSet("at", d.marks[i].Start)
	}
	return e
}

// mirror renders the text with the marks in it.
func (d *debugger) mirror() []app.UI {
	if len(d.text) > markedMax {
		return nil
	}
	var out []app.UI
	at := 0
	for _, m := range d.marks {
		out = append(out, app.Text(d.text[at:m.Start]), app.Mark().ID("at-"+strconv.Itoa(m.Start)).Class(m.Class).Text(d.text[m.Start:m.End]))
		at = m.End
	}
	// A line break at the end makes a line only if something follows.
	return append(out, app.Text(d.text[at:]+" "))
}

// chips say beneath the box what the text was read as, and what was found in it
// besides.
func (s *site) chips() app.UI {
	p, d := s.page, &s.debug
	chips := app.Ul().Class("chips").Aria("label", p.Lang.Say("What the text is", "文本内容"))
	as, _ := s.readAs()
	if as == "" {
		return chips.Hidden(true)
	}
	items := []app.UI{app.Li().Text(as)}
	if d.request == nil {
		return chips.Body(items...)
	}
	found := func(name string, place pasted.Place) {
		if d.has(place) {
			items = append(items, app.Li().Class("seen").Body(pointing(app.Button().Type("button"), d, place).Body(
				app.Text(name), app.B().Text(wording.Shorten(d.masked(d.text[place.Start:place.End]))))))
		}
	}
	found(p.Lang.Say("answer in the text: ", "文本中的返回码："), d.answerPlace())
	found(p.Lang.Say("time in the text: ", "文本中的时间："), d.clock.Place)
	return chips.Body(items...)
}

// A phone has no room for a text and what is found in it: there the box is folded
// to what is marked, once a text was put into it whole.

const (
	// foldedMost is how many places are shown of a folded text.
	foldedMost = 4
	// foldedAround is how many bytes are shown on either side of each, at most.
	foldedAround = 28
)

// foldedLines renders what is marked, or how the text begins, which opens the box.
func (s *site) foldedLines() app.UI {
	p, d := s.page, &s.debug
	lines := app.Button().Type("button").Class("lines").OnClick(s.onUnfold)
	if !d.folded {
		return lines.Hidden(true)
	}
	var body []app.UI
	for _, m := range d.marks {
		if m.Class != "quiet" && len(body) < foldedMost {
			before, after := inLine(d.text, m.Place)
			body = append(body, app.Span().Class("line").Body(
				app.Text(before), app.Mark().Class(m.Class).Text(wording.Shorten(d.text[m.Start:m.End])), app.Text(after)))
		}
	}
	if len(body) == 0 {
		_, start := inLine(strings.TrimSpace(d.text), pasted.Place{})
		body = append(body, app.Span().Class("line").Text(start))
	}
	return lines.Body(append(body, app.Span().Class("all").Text(p.Lang.Say("Show the whole text", "显示全文")))...)
}

// inLine returns what stands in the line before and after a place, not much of it.
func inLine(text string, place pasted.Place) (before, after string) {
	before, after = text[:place.Start], text[place.End:]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	after, _, _ = strings.Cut(after, "\n")
	if i := len(before) - foldedAround; i > 0 {
		before = "…" + strings.ToValidUTF8(before[i:], "")
	}
	if len(after) > foldedAround {
		after = strings.ToValidUTF8(after[:foldedAround], "") + "…"
	}
	return before, after
}

func (s *site) onUnfold(ctx app.Context, e app.Event) {
	s.debug.folded = false
	s.focusLater("request")
}
