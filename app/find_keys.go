package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

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

// plainKey reports whether a key was pressed without modifiers, for us: not
// for an input method, and not by a program that fills in forms, whose events
// name no key.
func plainKey(e app.Event) bool {
	if !e.Get("key").Truthy() || e.Get("isComposing").Truthy() || e.Get("keyCode").Equal(app.ValueOf(229)) {
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

// move makes the next or previous hit the active one, around the ends. Past
// the last of those that are shown, it shows the others.
func (s *site) move(ctx app.Context, e app.Event, by int) {
	if s.total() == 0 {
		return
	}
	e.PreventDefault()
	s.open = true
	if by > 0 && s.active == len(s.visible())+s.above() {
		s.all = true
	}
	n := len(s.visible()) + s.above()
	switch s.active += by; {
	case s.active < 1:
		s.active = n
	case s.active > n:
		s.active = 1
	}
	id := hitID(s.active)
	if s.active == 1 {
		scrollToSeen("q")
	}
	ctx.Defer(func(app.Context) { scrollToSeen(id) })
}

// enter opens the active hit, or what is pasted in the debugger where it is a
// request or a callback, or the first hit.
func (s *site) enter(ctx app.Context, e app.Event) {
	if s.active == 0 && s.box.ForDebugger() {
		e.PreventDefault()
		s.onDebug(ctx, e)
		ctx.Navigate(address(s.page.debug()))
		return
	}
	if s.total() == 0 {
		return
	}
	e.PreventDefault()
	s.syncURL()
	target := s.target(max(s.active, 1))
	if target == s.page {
		s.endHere()
		return
	}
	ctx.Navigate(address(target))
}

func (s *site) escape(ctx app.Context, e app.Event) {
	e.PreventDefault()
	if s.page.Kind != Home && s.open {
		s.open, s.active = false, 0
		return
	}
	s.clear()
}
