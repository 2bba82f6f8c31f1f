package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// What readers set in their system holds in every state.

// states are those of the pages in which much is shown.
var states = []struct {
	name, path, field string
	text              func() string
	shown             string
}{
	{"home", "/", "", nil, `document.querySelectorAll('.family').length > 5`},
	{"results", "/", "#q", func() string { return "room" }, rows + ` > 3`},
	{"a card", "/zh/", "#q", func() string { return "660600016" }, card},
	{"a code", "/100000005/", "", nil, `document.querySelector('h1.code')`},
	{"an API", "/zh/api/SendPeerMessage/", "", nil, `document.querySelector('table')`},
	{"a verdict", "/debug/", "#request", failedCall, `document.querySelector('.checks')`},
	{"an answer", "/zh/debug/", "#request", func() string { return pastedAnswer }, `document.querySelector('.answered')`},
	{"about", "/about/", "", nil, `document.querySelector('h1')`},
}

// each shows every state to readers of whom one thing is set.
func (b *tab) each(feature, value string, look func(name string)) {
	b.t.Helper()
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: feature, Value: value}}})
	for _, s := range states {
		b.visit(s.path)
		if s.field != "" {
			b.paste(s.field, s.text())
		}
		b.wait(s.shown)
		look(s.name)
	}
}

// TestForcedColours: where the system gives the colours, what colour alone would
// tell is told by form: what is chosen, who acts, and the places in the text.
func TestForcedColours(t *testing.T) {
	t.Parallel()
	const dots = `[...new Set([...document.querySelectorAll('.todo')].filter(e => e.checkVisibility()).map(e => {
		const s = getComputedStyle(e, '::before');
		return ['user', 'zego', 'nobody'].filter(c => e.classList.contains(c)).join() + ': ' + [s.borderWidth, s.borderRadius, s.backgroundColor === s.borderColor].join(' ')}))]`
	b := open(t, nil)
	b.each("forced-colors", "active", func(name string) {
		b.become(map[string]string{
			// What is current has a line, and what is chosen another ground.
			`[...document.querySelectorAll('.top nav a.current, .top nav a[aria-current]')].every(e => getComputedStyle(e).textDecorationLine === 'underline')`:                         "true",
			`[...document.querySelectorAll('.choice button[aria-pressed=true]')].every(e => getComputedStyle(e).backgroundColor !== getComputedStyle(e.parentElement).backgroundColor)`: "true",
			// Who acts has a form each.
			`(d => new Set(d.map(x => x.split(': ')[1])).size === d.length)(` + dots + `)`: "true",
			// A mark has a line around it.
			`[...document.querySelectorAll('.box mark:not(.quiet)')].every(e => getComputedStyle(e).outlineStyle === 'solid')`: "true",
		})
		switch name {
		case "home":
			require.Greater(t, b.number(dots+`.length`), 2.0)
			require.Equal(t, 1.0, b.number(`document.querySelectorAll('.top nav a.current, .top nav a[aria-current]').length`))
		case "results":
			b.js(`document.getElementById('q').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}))`)
			b.become(map[string]string{`getComputedStyle(document.querySelector('.row[aria-selected=true]')).outlineStyle`: "solid"})
		case "a verdict":
			require.Greater(t, b.number(`document.querySelectorAll('.box mark:not(.quiet)').length`), 0.0)
			require.Greater(t, b.number(`document.querySelectorAll('.choice button[aria-pressed=true]').length`), 0.0)
		}
	})
	// Chosen filters look alike, and unlike the others; marks in the folded text, too.
	b.visit("/?who=you&part=group")
	b.become(map[string]string{
		`new Set([...document.querySelectorAll('.filters p:not(.lists) > [aria-current]')].map(e => getComputedStyle(e).backgroundColor)).size`:                                                                                   "1",
		`getComputedStyle(document.querySelector('.filters p:not(.lists) > [aria-current]')).backgroundColor === getComputedStyle(document.querySelector('.filters p:not(.lists) > [href]:not([aria-current])')).backgroundColor`: "false",
	})
	b.narrow()
	b.proved()
	b.js(`document.activeElement.blur()`)
	b.become(map[string]string{
		`document.querySelectorAll('.lines mark').length > 1`: "true",
		`new Set([...document.querySelectorAll('.lines mark, .strips mark')].map(e => getComputedStyle(e).backgroundColor + getComputedStyle(e).color)).size`: "1",
	})
}

// TestReducedMotion: nothing moves for those who do not want it.
func TestReducedMotion(t *testing.T) {
	t.Parallel()
	const moves = `[...document.querySelectorAll('*')].filter(e => [null, '::before', '::after'].some(part => (s =>
		[...s.transitionDuration.split(', '), ...(s.animationName === 'none' ? [] : s.animationDuration.split(', '))].some(d => d !== '0s') || s.scrollBehavior === 'smooth')(getComputedStyle(e, part)))).length`
	b := open(t, nil)
	b.each("prefers-reduced-motion", "reduce", func(name string) {
		require.Equal(t, 0.0, b.number(moves), name)
	})
	// The test sees what does move.
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "no-preference"}}})
	require.Greater(t, b.number(moves), 0.0)
}

// TestZoom: at 200 % a window of 1280 has 640 for the page; nothing is cut off, and
// nothing lies over what is written.
func TestZoom(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.run(chromedp.EmulateViewport(640, 400, chromedp.EmulateScale(2)))
	b.each("prefers-color-scheme", "light", func(name string) {
		b.become(map[string]string{
			`document.documentElement.scrollWidth <= innerWidth`: "true",
			`[...document.querySelectorAll('main button, main a, main h1, main h2, .top a')].filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.unseen, .scroll, .filters, .skip, pre, .folded .box')).filter(e => {
				const r = e.getBoundingClientRect(); return r.left < -1 || r.right > innerWidth + 1}).map(e => e.outerHTML.slice(0, 80)).join()`: "",
		})
		// What stays in sight leaves room for what is read.
		b.js(`scrollTo(0, document.documentElement.scrollHeight / 2)`)
		b.become(map[string]string{`[...document.querySelectorAll('header, .paste')].filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position)).every(e => e.getBoundingClientRect().height < 300)`: "true"})
	})
}
