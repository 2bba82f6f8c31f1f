package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/wording"
)

func (s *site) onKeyDown(ctx app.Context, e app.Event) {
	key := ""
	if plainKey(e) {
		key = e.Get("key").String()
	}
	switch key {
	case "ArrowDown":
		s.move(ctx, e, +1)
	case "ArrowUp":
		s.move(ctx, e, -1)
	case "Enter":
		s.enter(ctx, e)
	case "Escape":
		s.escape(ctx, e)
	default:
		ctx.PreventUpdate() // what the key types is not in the box yet
	}
}

// onRequestKey: in the debugger the keys are the box's, but for a line that is
// searched for.
func (s *site) onRequestKey(ctx app.Context, e app.Event) {
	if !s.open || strings.Contains(s.box.Text, "\n") {
		ctx.PreventUpdate()
		return
	}
	s.onKeyDown(ctx, e)
}

// isComposing reports whether an input method is at work.
func isComposing(e app.Event) bool { return e.Get("isComposing").Truthy() }

// plainKey reports whether a key was pressed without modifiers, for us: not
// for an input method, and not by a program that fills in forms, whose events
// name no key.
func plainKey(e app.Event) bool {
	if !e.Get("key").Truthy() || isComposing(e) || e.Get("keyCode").Equal(app.ValueOf(229)) {
		return false
	}
	for _, modifier := range []string{"shiftKey", "ctrlKey", "altKey", "metaKey"} {
		if e.Get(modifier).Truthy() {
			return false
		}
	}
	return true
}

// isEscape reports whether a key is Escape, for us, of which the browser then
// makes nothing.
func isEscape(e app.Event) bool {
	if !plainKey(e) || e.Get("key").String() != "Escape" {
		return false
	}
	e.PreventDefault()
	return true
}

// move makes the next or previous result the active one, around the ends, of
// which a card is one. Past the last of those that are shown, it shows the others.
func (s *site) move(ctx app.Context, e app.Event, by int) {
	if s.total() == 0 {
		return
	}
	e.PreventDefault()
	s.open = true
	if by > 0 && s.active == s.rows() {
		s.all = true
	}
	n, least := s.rows(), 1
	if s.exact != nil {
		least = 0
	}
	switch s.active += by; {
	case s.active < least:
		s.active = n
	case s.active > n:
		s.active = least
	}
	id := hitID(s.active)
	ctx.Defer(func(app.Context) { scrollToSeen(id) })
}

func (s *site) escape(ctx app.Context, e app.Event) {
	e.PreventDefault()
	switch {
	case s.page.Kind == Debug:
		s.onClear(ctx, e)
	case s.page.Kind != Home && s.open:
		s.open, s.active = false, 0
	default:
		s.clear()
	}
}

// headerBox is the box in the header. The debugger has its own.
func (s *site) headerBox() app.UI {
	if s.page.Kind == Debug {
		return nil
	}
	return s.searchBox()
}

// theBox is what the box of every page has in common.
func (s *site) theBox(id string) app.HTMLTextarea {
	p := s.page
	area := app.Textarea().ID(id).Rows(1).
		Placeholder(p.Lang.Say("Code, words, answer, request…", "返回码、描述、响应、请求……")).
		Aria("label", p.Lang.Say("A code, words, an answer, a request or a log", "返回码、描述、响应、请求或日志")).
		Attr("autocomplete", "off").Attr("autocapitalize", "off").Attr("autocorrect", "off").Attr("spellcheck", "false")
	if s.listed() {
		area = area.Attr("aria-autocomplete", "list").Attr("aria-controls", "hits")
		if s.active > 0 {
			area = area.Attr("aria-activedescendant", hitID(s.active))
		}
	}
	return area
}

// searchBox renders the box; away from the home page, the results below it.
func (s *site) searchBox() app.UI {
	p := s.page
	input := s.theBox("q").Name("q").
		Attr("enterkeyhint", "go").
		OnFocus(s.onFocus).
		OnInput(s.onInput).
		On("compositionend", s.onCompositionEnd).
		OnKeyDown(s.onKeyDown)
	if p.Kind == Home {
		// For the list that is narrowed until the program runs.
		input = input.DataSet("none", wording.Count(p.Lang, 0)).DataSet("one", wording.Count(p.Lang, 1)).
			DataSet("many", strings.Replace(wording.Count(p.Lang, 2), "2", "{}", 1))
	}
	body := []app.UI{input, app.Kbd().Aria("hidden", "true").Text("/"),
		// What it does is in box.js, which hears it before the program runs.
		app.Button().Type("button").Class("clear").TabIndex(-1).Aria("label", p.Lang.Say("Clear", "清空")).Text("×")}
	if p.Kind != Home {
		input.OnBlur(s.onBlur)
		if s.open {
			body = append(body, app.Div().Class("drop").TabIndex(-1).OnMouseDown(keepFocus).Body(s.results()...))
		}
	}
	said, found := "", ""
	if s.open {
		as, does := s.readAs()
		said, found = as+p.Lang.Say(". ", "。")+does, s.count()
	}
	body = append(body,
		app.P().ID("read").Class("unseen").Attr("role", "status").Text(said),
		app.P().ID("count").Class("unseen").Attr("role", "status").Text(found))
	return app.Div().Class("find").Attr("role", "search").Body(body...)
}
