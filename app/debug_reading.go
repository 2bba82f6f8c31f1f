package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
)

// reading shows what each common parameter was read as.
func (p Page) reading(d *debugger) app.UI {
	r := d.request
	row := func(name string, value []app.UI, remarks ...app.UI) app.UI {
		return app.Tr().Body(
			app.Th().Scope("row").Text(name),
			app.Td().Body(append(value, remarks...)...))
	}
	rows := []app.UI{row("Host", p.value(d.Secret.Mask(r.Host), r.Host != ""))}
	for _, name := range []string{"Action", "AppId", "SignatureNonce", "Timestamp", "SignatureVersion", "Signature"} {
		v, ok := r.Get(name)
		v.Value = d.Secret.Mask(v.Value)
		if name == "Timestamp" {
			rows = append(rows, row(name, p.value(v.Value, ok), p.times(d)...))
			continue
		}
		rows = append(rows, row(name, p.value(v.Value, ok)))
	}
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
	t, ok := signedAt(d.request)
	if !ok {
		return nil
	}
	return []app.UI{
		app.Small().Text(wording.Local(p.Lang, inZone(t))),
		app.Small().Text(wording.UTC(t)),
		app.Small().Text(wording.Relative(p.Lang, t, d.judged, d.present)),
	}
}
