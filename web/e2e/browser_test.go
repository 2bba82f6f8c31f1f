package e2e

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"

	"zimcodes/web/host"
)

// browser returns how Chromium is started.
func browser() ([]chromedp.ExecAllocatorOption, error) {
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		return nil, fmt.Errorf("the browser tests need Chromium: install it, or run make test, which does where it can")
	}
	options := chromedp.DefaultExecAllocatorOptions[:]
	// For a test the program is compiled once, by the compiler that is fast; the
	// one that makes it fast would work beside every tab, and be thrown away with
	// it. Benchmarks measure the ordinary browser.
	if flag.Lookup("test.bench").Value.String() == "" {
		options = append(options, chromedp.Flag("js-flags", "--liftoff-only"))
	}
	return append(options,
		chromedp.ExecPath(program),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		// What the browser's own window would begin beside every tab, out of
		// sight: the pages of its address bar, which take longer to start than
		// one of ours, and processes for tabs to come.
		chromedp.Flag("disable-features", "Translate,PreloadTopChromeWebUI,SpareRendererForSitePerProcess,"+
			"WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup"),
		// A machine with a mouse, which the headless browser is not.
		chromedp.Flag("blink-settings", "primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"),
		chromedp.WindowSize(1280, 900)), nil
}

// chromium is the one Chromium of the tests.
var chromium = sync.OnceValues(func() (context.Context, error) {
	options, err := browser()
	if err != nil {
		return nil, err
	}
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopBrowser := chromedp.NewContext(allocator)
	stop = func() { stopBrowser(); stopAllocator() }
	return ctx, chromedp.Do(ctx)
})

// stop ends the browser, if it was started.
var stop = func() {}

func TestMain(m *testing.M) {
	code := m.Run()
	stop()
	os.RemoveAll(editionsIn)
	os.Exit(code)
}

// patience is how long anything is waited for. No test says how fast something
// is, which benchmarks do: this only ends those that would wait for ever, also
// on a machine that is busy with other things.
const patience = time.Minute

// tab is a page of the browser, with the site served to it.
type tab struct {
	t   testing.TB
	ctx context.Context
	url string

	// single: the page is the single file, and a path its fragment.
	single bool

	mu sync.Mutex
	// errors are what the console said of errors, and uncaught exceptions.
	errors []string
}

// open serves the site, behind the given handler where there is one, and opens
// a tab with a profile of its own. At the test's end the console must hold no
// error but those that were taken with complaints.
//
// The tab has no service workers: what those do has tests of its own.
func open(t testing.TB, around func(site http.Handler) http.Handler) *tab {
	t.Helper()
	h := host.Handler(siteDir(t))
	if around != nil {
		h = around(h)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	b := openAt(t, server.URL)
	command(b, page.AddScriptToEvaluateOnNewDocument,
		page.AddScriptToEvaluateOnNewDocumentParams{Source: `delete Navigator.prototype.serviceWorker`})
	return b
}

// openAt opens a tab with a profile of its own, which has workers.
func openAt(t testing.TB, url string) *tab {
	t.Helper()
	root, err := chromium()
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(root, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	b := &tab{t: t, ctx: ctx, url: url}
	require.NoError(t, chromedp.Listen(ctx, b.listen))
	command(b, log.Enable, cdp.Empty{})
	t.Cleanup(func() { require.Empty(t, b.complaints(), "errors in the console") })
	return b
}

func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			for _, a := range e.Args {
				b.errors = append(b.errors, string(a.Value)+a.Description)
			}
		}
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			text += " " + e.ExceptionDetails.Exception.Description
		}
		b.errors = append(b.errors, text)
	case *log.EventEntryAdded:
		// A browser asks the host for an icon where a document names none, as
		// codes.json does.
		if e.Entry.Level == log.EntryLevelError && !strings.HasSuffix(e.Entry.URL, "/favicon.ico") {
			b.errors = append(b.errors, e.Entry.Text+" "+e.Entry.URL)
		}
	}
}

// complaints returns the errors so far and forgets them.
func (b *tab) complaints() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	errors := b.errors
	b.errors = nil
	return errors
}

// run runs actions of the browser.
func (b *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	require.NoError(b.t, chromedp.Do(ctx, actions...))
}

// command runs a command of the DevTools protocol.
func command[P, R any](b *tab, c cdp.Command[P, R], params P) R {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	result, err := chromedp.Call(ctx, c, params)
	require.NoError(b.t, err)
	return result
}

// js runs a script in the page.
func (b *tab) js(script string) {
	b.t.Helper()
	b.eval("(() => {" + script + "})()")
}

// eval returns the value of the expression as text.
func (b *tab) eval(expression string) string {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[string]("String("+expression+")"))
	require.NoError(b.t, err, expression)
	return value
}

// insert inserts text where the focus is, as pasting or an input method does.
func (b *tab) insert(text string) {
	b.t.Helper()
	command(b, input.InsertText, input.InsertTextParams{Text: text})
}

// compose sets what an input method is composing.
func (b *tab) compose(text string) {
	b.t.Helper()
	end := int64(len(text))
	command(b, input.ImeSetComposition, input.ImeSetCompositionParams{Text: text, SelectionStart: end, SelectionEnd: end})
}

// visit opens a path and waits for the program to run.
func (b *tab) visit(path string) {
	b.t.Helper()
	if b.single { // else it would only go to another fragment
		b.run(chromedp.Navigate("about:blank"))
	}
	b.run(chromedp.Navigate(b.url + path))
	b.wait(`document.documentElement.dataset.program === 'running'`)
}

// wait waits until the expression is true.
func (b *tab) wait(expression string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	for ctx.Err() == nil {
		// An error is no verdict: the page may be about to be replaced.
		if ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("!!("+expression+")")); err == nil && ok {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	require.Fail(b.t, "never true: "+expression, "the page shows:\n%s", b.eval(`location.href + "\n" + [...document.querySelectorAll("#notice > p:not([hidden]), #offline p:not([hidden])")].map(p => p.innerText).join("\n") + "\n" + document.body.innerText.slice(0, 600)`))
}

// press presses the keys into what has the focus.
func (b *tab) press(keys string) {
	b.t.Helper()
	if keys == kb.Enter {
		b.enter(0)
		return
	}
	b.run(chromedp.KeyEvent(keys))
}

// become waits until the expressions have the values.
func (b *tab) become(values map[string]string) {
	b.t.Helper()
	for expression, value := range values {
		b.wait(`String(` + expression + `) === ` + strconv.Quote(value))
	}
}

// pass lets time pass for the page, by its own clock: what it has set to happen
// within fewer milliseconds has happened then, however busy the machine is. It
// is for what must not happen; for what must, there is wait.
func (b *tab) pass(milliseconds int) {
	b.t.Helper()
	b.promise(fmt.Sprintf("new Promise(done => setTimeout(done, %d))", milliseconds))
}

// drawn waits until what a handler has brought about is on the page: until that
// has not changed for some turns of the browser, and a frame is drawn.
func (b *tab) drawn() {
	b.t.Helper()
	b.promise(`new Promise(done => {
		let still = 0;
		const watch = new MutationObserver(() => { still = 0; });
		watch.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
		const turn = () => {
			if (++still < 5) return requestAnimationFrame(() => setTimeout(turn));
			watch.disconnect();
			done();
		};
		turn();
	})`)
}

// enter presses Enter as a keyboard does. What chromedp sends are two events, of
// which a page cannot prevent the second: it makes a line.
func (b *tab) enter(modifiers int64) {
	b.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{kb.KeyDown, kb.KeyUp} {
		command(b, input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: kind, Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13, NativeVirtualKeyCode: 13, Modifiers: modifiers})
	}
}

// expect requires that the expressions have the values.
func (b *tab) expect(values map[string]string) {
	b.t.Helper()
	for expression, value := range values {
		require.Equal(b.t, value, b.eval(expression), expression)
	}
}

// gated holds back the program until the gate is opened.
func gated() (around func(http.Handler) http.Handler, open func()) {
	gate := make(chan struct{})
	return func(site http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.HasSuffix(r.URL.Path, ".wasm") {
				select {
				case <-gate:
				case <-r.Context().Done():
					return
				}
			}
			site.ServeHTTP(w, r)
		})
	}, sync.OnceFunc(func() { close(gate) })
}
