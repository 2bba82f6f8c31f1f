package app

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/search"
)

const (
	// offeredNear is how many codes are offered beside the one that is named.
	offeredNear = 4
	// shownAPIs is how many of the APIs that give a code are named on its card.
	shownAPIs = 6
)

// takeExact takes the code that is named out of what was found, for its card, and
// returns the rest. Where there is none, codes that could be taken for it follow.
// An answer is no name of a code: it is read.
func (s *site) takeExact(hits []search.Hit) []search.Hit {
	before := s.exact
	s.exact = nil
	if s.taken.Kind != box.Code && s.taken.Kind != box.Codes || !box.NamesOne(hits) {
		s.near = nil
		return hits
	}
	e, ok := codes.LookupKnown(hits[0].Code)
	if !ok {
		return hits
	}
	s.exact = &e
	switch {
	case len(hits) > 1:
		s.near = nil
	case s.near == nil || before == nil || before.Code != e.Code:
		s.near = nearTo(e.Code)
	}
	return hits[1:]
}

// nearTo returns the codes that are easily confused with one, then those of
// nearly the same digits.
func nearTo(c codes.Code) []codes.Code {
	near := index().Near(c, offeredNear)
	var all []codes.Code
	for _, o := range codes.Confused(c) {
		all = append(all, o.Code)
	}
	all = append(slices.DeleteFunc(all, func(c codes.Code) bool { return slices.Contains(near, c) }), near...)
	return all[:min(len(all), offeredNear)]
}

// card is the answer to a code that is named: what its page says, in short. It is
// a component of its own so that it is left alone while the code is the same.
type card struct {
	app.Compo
	Page Page
	Code codes.Code
}

// Render implements app.Composer.
func (c *card) Render() app.UI {
	p := c.Page
	e, _ := codes.LookupKnown(c.Code)
	return app.Section().Class("card").Class(tone(e)).Aria("label", c.Code.String()).Body(
		app.Div().Class("names").Body(
			app.A().Class("big").Href(p.code(c.Code).Path()).Body(digits(c.Code, nil)),
			app.H2().Class("means").Body(p.inline(e.Description.In(p.Lang))...),
			p.badge(c.Code),
		),
		p.cardAdvice(e),
		app.Dl().Body(
			markup(plainFact, p.Lang.Say("Who acts", "谁来处理"), wording.Actor(p.Lang, e.Actor)),
			markup(plainFact, p.Lang.Say("Retry", "重试"), wording.Retrying(p.Lang, e)),
			p.cardLimits(e),
			p.cardAPIs(c.Code),
		),
		markup(`<p><a class="button" href="{}">{}</a></p>`, p.code(c.Code).Path(), p.Lang.Say("More on ", "详见 ")+c.Code.String()),
	)
}

// plainFact is a fact without markup of its own.
const plainFact = `<div><dt>{}</dt><dd>{}</dd></div>`

// fact is a term and what is said of it.
func fact(term string, said ...app.UI) app.UI {
	return app.Div().Body(app.Dt().Text(term), app.Dd().Body(said...))
}

// cardAdvice says what to do.
func (p Page) cardAdvice(e codes.Entry) app.UI {
	title, do := p.Lang.Say("What to do", "怎么做"), p.paragraphs(advice(e))
	switch {
	case do == nil:
		do = []app.UI{app.P().Text(p.Lang.Say("Nothing.", "无需处理。"))}
	case e.Note.Do != (codes.Text{}):
		title += p.Lang.Say(" (our advice)", "（本站建议）")
	}
	return app.Div().Class("do").Body(append([]app.UI{app.H3().Text(title)}, do...)...)
}

// cardLimits says which limits a code is about.
func (p Page) cardLimits(e codes.Entry) app.UI {
	var said []app.UI
	for _, l := range e.Limits {
		if said != nil {
			said = append(said, app.Br())
		}
		said = append(said, p.inline(l.Of.In(p.Lang))...)
		said = append(said, app.Text(p.Lang.Say(": ", "：")+wording.Limit(p.Lang, l)))
	}
	if said == nil {
		return nil
	}
	return fact(p.Lang.Say("Limits", "限制"), said...)
}

// cardAPIs names the APIs that give a code.
func (p Page) cardAPIs(c codes.Code) app.UI {
	all := zim.Listing(c)
	if len(all) == 0 {
		return nil
	}
	var links []app.UI
	for i, a := range all {
		if i == shownAPIs {
			n := strconv.Itoa(len(all) - i)
			links = append(links, app.Text(p.Lang.Say("and "+n+" more", "等 "+strconv.Itoa(len(all))+" 个")))
			break
		}
		links = append(links, p.apiLink(a), app.Text(" "))
	}
	return fact(p.Lang.Say("Returned by", "返回它的 API"), links...)
}
