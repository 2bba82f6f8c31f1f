package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/clock"
	"zimcodes/app/wording"
)

// reading shows what each common parameter was read as.
func (p Page) reading(d *debugger) app.UI {
	r := d.request
	rows := []app.UI{readRow("Host", p.value(d.Secret.Mask(r.Host), r.Host != ""))}
	for _, name := range []string{"Action", "AppId", "SignatureNonce", "Timestamp", "SignatureVersion", "Signature"} {
		v, ok := r.Get(name)
		v.Value = d.Secret.Mask(v.Value)
		if name == "Timestamp" {
			rows = append(rows, readRow(name, append(p.value(v.Value, ok), p.times(d)...)))
			continue
		}
		rows = append(rows, readRow(name, p.value(v.Value, ok)))
	}
	return p.readTable(rows)
}

// readRow shows what was read under a name.
func readRow(name string, value []app.UI) app.UI {
	return app.Tr().Body(app.Th().Scope("row").Text(name), app.Td().Body(value...))
}

func (p Page) readTable(rows []app.UI) app.UI {
	return app.Table().Class("read").Body(
		app.Caption().Text(p.Lang.Say("What was read", "读到的内容")),
		app.TBody().Body(rows...))
}

// value shows a value as it was read.
func (p Page) value(v string, given bool) []app.UI {
	switch {
	case !given:
		return []app.UI{app.Span().Class("soft").Text(p.Lang.Say("not given", "未提供"))}
	case v == "":
		return []app.UI{app.Span().Class("soft").Text(p.Lang.Say("empty", "空"))}
	}
	return []app.UI{app.Code().Text(wording.Shorten(v))}
}

// times says which time the Timestamp names.
func (p Page) times(d *debugger) []app.UI {
	t, ok := clock.SignedAt(d.request)
	if !ok {
		return nil
	}
	return p.threeTimes(t, d)
}

// threeTimes writes a time in the reader's zone, in UTC, and from the time that
// is judged at.
func (p Page) threeTimes(t time.Time, d *debugger) []app.UI {
	return []app.UI{
		app.Small().Text(wording.Local(p.Lang, inZone(t))),
		app.Small().Text(wording.UTC(t)),
		app.Small().Text(wording.Relative(p.Lang, t, d.judged, d.present)),
	}
}
