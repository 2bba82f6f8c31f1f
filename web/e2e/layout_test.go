package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/app"
)

// widths are those of phones, tablets and windows.
var widths = []int{320, 360, 768, 900, 1024, 1280}

// TestNoSidewaysScroll lays out every page at every width, as it is before the
// program runs, in a frame for each, and names what is wider than its window.
func TestNoSidewaysScroll(t *testing.T) {
	t.Parallel()
	files := http.FileServer(http.Dir(siteDir(t)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/frames" {
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprintf(w, "<!doctype html><link rel=icon href=data:,><script>%s</script>", layOut)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	b := openAt(t, server.URL)
	b.run(chromedp.Navigate(b.url + "/frames"))
	paths := []string{"/404.html", "/zh/404.html"}
	editionsLock.Lock()
	for _, p := range app.Pages() {
		paths = append(paths, p.Path())
	}
	editionsLock.Unlock()
	const together = 10
	wide := ""
	for len(paths) > 0 {
		n := min(together, len(paths))
		told, err := json.Marshal(map[string]any{"paths": paths[:n], "widths": widths})
		require.NoError(t, err)
		said, err := chromedp.Run(b.ctx, chromedp.Evaluate[string]("layOut("+string(told)+")", chromedp.EvalAwaitPromise))
		require.NoError(t, err)
		wide += said
		paths = paths[n:]
	}
	require.Empty(t, wide)
}

// layOut shows pages in frames without their scripts and policy, and returns
// what stands out of each.
const layOut = `
async function layOut({paths, widths}) {
	const said = [];
	await Promise.all(paths.map(async path => {
		const frame = document.createElement('iframe');
		frame.style = 'height: 800px; border: 0';
		frame.srcdoc = (await (await fetch(path)).text())
			.replace(/<script[^>]*><\/script>/g, '')
			.replace(/<meta http-equiv[^>]*>/g, '');
		const loaded = new Promise(done => frame.onload = done);
		document.body.append(frame);
		await loaded;
		const root = frame.contentDocument.documentElement;
		for (const width of widths) {
			frame.style.width = width + 'px';
			if (root.scrollWidth > width) {
				const out = [...root.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 0.5);
				said.push(path + ' at ' + width + ': ' + root.scrollWidth + ' wide, ' +
					out.slice(0, 3).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40)).join(' | ') + '\n');
			}
		}
		frame.remove();
	}));
	return said.join('');
}`
