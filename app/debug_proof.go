package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// finding says what is wrong with what, and what to do about it, nil if there
// is nothing to do.
func (p Page) finding(f gateway.Finding) (what, mend []app.UI) {
	said, todo := wording.Finding(p.Lang, f)
	return elements(said), elements(todo)
}

// proved renders what is proved, and how surely.
func proved(proof string, said, todo []codes.Span) (what, mend []app.UI) {
	if proof != "" {
		what = append(what, app.B().Text(proof))
	}
	return append(what, elements(said)...), elements(todo)
}

// others names further explanations that fit as well.
func (p Page) others(d *signature.Diagnosis) []app.UI {
	return p.alsoFits(wording.Others(p.Lang, d))
}

// alsoFits lists what fits as well; nil if nothing does.
func (p Page) alsoFits(others [][]codes.Span) []app.UI {
	list := listOf(others)
	if list == nil {
		return nil
	}
	return []app.UI{
		app.P().Text(p.Lang.Say(
			"As simple, and giving exactly the same signature; nothing tells which it was:",
			"以下解释同样简单，得到的签名也完全相同，无法区分是哪一种：")),
		list.Class("others"),
	}
}

// strips shows what was hashed beside what should be, differences marked, and
// the lines to change.
func (s *site) strips() app.UI {
	p, d := s.page, &s.debug
	diagnosis := d.verdict.Finding(gateway.CodeSignature).Diagnosis
	if diagnosis == nil || !diagnosis.Proved() || len(diagnosis.Explanations[0].Mistakes) == 0 {
		return nil
	}
	e := diagnosis.Explanations[0]
	f := d.verdict.Finding(gateway.CodeSignature)
	return s.twoStrips(p.Lang.Say("What your code signs", "您的代码签名的内容"), e.Parts, wording.Digest(p.Lang, e),
		wording.DigestSent(p.Lang, d.Secret.Mask(f.Found)),
		diagnosis.Right, wording.Digest(p.Lang, signature.Explanation{Hash: "md5"}), wording.DigestRight(p.Lang, f.Wanted), s.fix(e))
}

// twoStrips shows what was hashed, how, and what that gives, beside what is right,
// and then more.
func (s *site) twoStrips(said string, wrong []signature.Part, how, gives string, right []signature.Part, rightHow, rightGives string, more ...app.UI) app.UI {
	head := func(label, gives string) app.UI {
		return app.P().Class("strip-head").Body(app.B().Text(label), app.Span().Class("soft").Text(gives))
	}
	return app.Div().Class("strips").Body(append([]app.UI{
		head(said, gives),
		s.partStrip(wrong, right).Class("wrong"),
		app.P().Class("soft").Text(how),
		head(s.page.Lang.Say("What is right", "正确的内容"), rightGives),
		s.partStrip(right, wrong).Class("right"),
		app.P().Class("soft").Text(rightHow),
	}, more...)...)
}

// partClass colours a part as the field's strip does.
func partClass(parameter string) string {
	switch parameter {
	case "AppId", "appid":
		return "app"
	case "SignatureNonce", "nonce":
		return "nonce"
	case "ServerSecret", "CallbackSecret":
		return "key"
	case "Timestamp", "timestamp":
		return "time"
	}
	return "joint"
}

// partStrip renders parts in order. Those that differ from what stands in their
// place in other are marked; what only one of both has takes no place.
func (s *site) partStrip(parts, other []signature.Part) app.HTMLDiv {
	var out []app.UI
	here, there := common(parts, other), common(other, parts)
	for _, part := range parts {
		name := part.Parameter
		if part.Added != "" {
			name += " + " + part.Added
		}
		if part.Bytes {
			name += s.page.Lang.Say(" (bytes)", "（字节）")
		}
		i := slices.Index(here, part)
		differs := i < 0 || i >= len(there) || there[i] != part
		out = append(out, s.partOf(part.Parameter, name, wording.Visible(part.Value), differs))
	}
	return app.Div().Class("strip").Body(out...)
}

// common are the values of parts that other has, too, in order.
func common(parts, other []signature.Part) []signature.Part {
	return slices.DeleteFunc(slices.Clone(parts), func(part signature.Part) bool {
		return part.Parameter == "" || !slices.ContainsFunc(other, func(o signature.Part) bool { return o.Parameter == part.Parameter })
	})
}

// partOf renders a part of what is signed, marked if it differs. It is a button
// where the text has the value: that shows its place.
func (s *site) partOf(parameter, name, value string, differs bool) app.UI {
	shown := app.UI(app.Code().Text(value))
	if differs {
		shown = app.Mark().Text(value)
	}
	d, class := &s.debug, partClass(parameter)
	if place := d.placeOf(parameter); d.has(place) {
		return pointing(app.Button().Type("button"), d, place).Class("part").Class(class).Body(shown, app.Small().Text(name))
	}
	return app.Span().Class("part").Class(class).Body(shown, app.Small().Text(name))
}

// listOf renders sentences as a list; nil if there are none.
func listOf(all [][]codes.Span) app.HTMLUl {
	var items []app.UI
	for _, said := range all {
		items = append(items, app.Li().Body(elements(said)...))
	}
	if items == nil {
		return nil
	}
	return app.Ul().Body(items...)
}

// checklist says what was tried in vain, what that rules out, and where to look
// next.
func (p Page) checklist(d *signature.Diagnosis) []app.UI {
	if d == nil || !d.Over || d.TooLong || d.Proved() || len(d.Missing) > 0 {
		return nil
	}
	return []app.UI{
		app.P().Text(p.Lang.Say("Look next:", "接下来请检查：")), listOf(wording.LookNext(p.Lang)).Class("points"),
		app.Details().Class("tried").Body(
			app.Summary().Text(p.Lang.Say("What was tried, and what it rules out", "尝试了什么，排除了什么")), listOf(wording.Tried(p.Lang)).Class("points")),
	}
}
