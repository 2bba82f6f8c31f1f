package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"zimcodes/web/host"
)

// longPastes are texts of 500,000 characters, as scripts: what a paste costs
// follows from its lines.
var longPastes = []struct{ name, text string }{
	{"4,000 lines", `Array.from({length: 4000}, (_, i) => String(i).padEnd(124, ' INFO zim')).join('\n')`},
	{"50,000 lines", `Array.from({length: 50000}, (_, i) => String(i).padEnd(9, 'x')).join('\n')`},
	{"Chinese", `'签名错误，请检查参数。AppId 与 Secret\n'.repeat(20000)`},
}

// barePage has nothing but a box as the debugger's.
const barePage = `<!doctype html><link rel="icon" href="data:,"><style>
	textarea { width: 100%; height: 60vh; overflow: auto; font: 14px/1.6 monospace; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4 }
</style><textarea id="request"></textarea>`

// BenchmarkWebPaste prints how long Chromium takes to paste a long text over one
// as long, until a frame is painted with it: in its own way on a bare page and in
// the debugger, and as the debugger does it; and how long a key takes then.
func BenchmarkWebPaste(b *testing.B) {
	site := host.Handler(siteDir(b))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/bare" {
			site.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, barePage)
	}))
	defer server.Close()
	inTab(b, server.URL, func(page *tab) {
		fmt.Printf("\nA paste of 500,000 characters over as many in Chromium, and a key after it\n")
		for _, text := range longPastes {
			page.run(chromedp.Navigate(page.url + "/bare"))
			page.pasteOver(text.name+", a bare page", text.text)
			page.visit("/debug/")
			page.js(`addEventListener('paste', event => event.stopImmediatePropagation(), true)`)
			page.pasteOver(text.name+", the debugger, the browser's way", text.text)
			page.visit("/debug/")
			page.pasteOver(text.name+", the debugger", text.text)
		}
	})
}

// pasteOver pastes a text over itself twice, and prints how long it took.
func (b *tab) pasteOver(name, text string) {
	b.t.Helper()
	b.js(`const field = document.getElementById('request');
		field.focus();
		field.value = ` + text + `;
		field.select();
		const painted = event => requestAnimationFrame(() => setTimeout(() => { window.took = performance.now() - window.began; }));
		addEventListener('keydown', event => { window.began = event.timeStamp; }, true);
		addEventListener('input', painted, true)`)
	b.settled()
	b.edit("Copy")
	var took, key [2]float64
	for i := range took {
		b.js(`document.getElementById('request').select(); window.took = undefined`)
		b.edit("Paste")
		b.wait(`window.took`)
		took[i] = b.number(`window.took`)
		b.settled()
		b.js(`window.took = undefined`)
		b.press("x")
		b.wait(`window.took`)
		key[i] = b.number(`window.took`)
		b.settled()
	}
	fmt.Printf("%s: %.0f and %.0f ms; a key %.0f and %.0f ms\n", name, took[0], took[1], key[0], key[1])
}

// edit presses the key of an editing command, which is one of Chromium's.
func (b *tab) edit(name string) {
	b.t.Helper()
	p := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: name, Commands: []string{name}}
	command(b, input.DispatchKeyEvent, p)
	p.Type, p.Commands = input.DispatchKeyEventTypeKeyUp, nil
	command(b, input.DispatchKeyEvent, p)
}
