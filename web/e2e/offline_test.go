package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// What the page says of its copy, and of what is the matter.
const (
	copyState = `[...document.querySelectorAll('#offline p:not([hidden])')].map(p => p.dataset.when).join()`
	noticed   = `[...document.querySelectorAll('#notice > p:not([hidden])')].map(p => p.dataset.when).join()`
	runs      = `document.documentElement.dataset.program === 'running'`
	inPage    = `document.documentElement.dataset.version`
)

// ready opens the home page and waits for the copy.
func (b *tab) ready(path string) {
	b.t.Helper()
	b.visit(path)
	b.wait(copyState + ` === "ready"`)
}

// One visit to the home page of a plain host, and the site is there without it.
func TestOffline(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"/", "/some/where/"} {
		t.Run(base, func(t *testing.T) {
			dir, _ := edition(t, base, "")
			h := newHost(t, base, dir)
			b := openAt(t, h.URL)
			b.ready(base)
			said := `document.getElementById('offline').innerText.trim()`
			b.wait(`/^Offline\n\nReady offline\s+Copy of .*20\d\d.*, last compared with the host .*20\d\d/.test(` + said + `)`)
			b.run(chromedp.Click(".lang"))
			b.wait(`/^离线\n\n可离线使用[^]*副本制作于 20\d\d年/.test(` + said + `)`)
			require.NotContains(t, strings.Join(h.log(), " "), "100000005/", "never visited")
			h.Close()

			b.ready(base)
			b.expect(map[string]string{`document.querySelectorAll('.family').length > 5`: "true"})
			for i, e := range codes.All() {
				if i%13 != 0 {
					continue
				}
				for prefix, lang := range map[string]codes.Language{"": codes.English, "zh/": codes.Chinese} {
					b.visit(base + prefix + e.Code.String() + "/")
					b.expect(map[string]string{heading: e.Code.String() + " " + e.Description.In(lang).Plain(), `document.documentElement.lang`: string(lang)})
				}
			}
			for _, c := range []struct{ name, path, lands, expression, want string }{
				{"query", "?q=签名过期", "", firstRow, "100000004"},
				{"query, Chinese", "zh/?q=100000007", "zh/", firstRow, "100000007"},
				{"query and fragment", "100000005/?from=chat#main", "100000005/", `document.querySelector('h1.code .digits').textContent + location.search + location.hash`, "100000005?from=chat#main"},
				{"no slash", "zh/100000005?x=1", "zh/100000005/", `document.querySelector('h1.code .digits').textContent + location.search`, "100000005?x=1"},
				{"index.html", "about/index.html", "about/index.html", heading, "About zimcodes"},
				{"an API", "zh/api/SendPeerMessage/", "zh/api/SendPeerMessage/", `document.querySelector('h1 .action').textContent`, "SendPeerMessage"},
				{"debugger", "debug/", "debug/", heading, "Debug a request"},
				{"code that is unknown", "100000050/", "100000050/", heading, "100000050 This code is not in the reference."},
				{"unknown path", "zh/nonsense", "zh/nonsense", heading, "没有这个页面"},
			} {
				t.Run(c.name, func(t *testing.T) {
					b.visit(base + c.path)
					b.wait(c.expression + ` === ` + quote(c.want))
					b.expect(map[string]string{`location.pathname`: base + c.lands})
				})
			}
			// The status of a page that is not there.
			b.wait(`document.title.includes("没有")`)
			for _, complaint := range b.complaints() {
				require.Contains(t, complaint, "404")
			}
			b.expect(map[string]string{`performance.getEntriesByType('navigation')[0].responseStatus`: "404"})

			// A page that was reached within the app.
			b.visit(base)
			b.js(`document.querySelector('a[href="` + base + `660600012/"]').click()`)
			b.wait(`document.querySelector('h1.code .digits')?.textContent === "660600012"`)
			b.run(chromedp.Reload())
			b.wait(runs + ` && document.querySelector('h1.code .digits')?.textContent === "660600012"`)

			// A link that reproduces a code in the debugger.
			b.visit(base + "zh/100000005/")
			link := b.eval(`document.querySelector('main a[href*="debug/#"]').getAttribute('href')`)
			require.True(t, strings.HasPrefix(link, base+"zh/debug/#"))
			b.visit(link)
			b.wait(`document.querySelector('.verdict').textContent.includes("100000005") && document.getElementById('request').value.length > 50`)

			b.run(chromedp.Navigate(h.URL + base + "codes.json"))
			b.wait(`document.contentType === "application/json" && JSON.parse(document.body.innerText).entries.length === 131`)
		})
	}
}

func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }

// What the page has fetched, the worker does not fetch again.
func TestFirstVisit(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	for _, cache := range []string{"", "max-age=600"} {
		h := newHost(t, "/", dir)
		h.cache = cache
		b := openAt(t, h.URL)
		b.ready("/")
		times := map[string]int{}
		for _, request := range h.log() {
			name, _, _ := strings.Cut(strings.TrimPrefix(request, "GET /assets/"), ".")
			if strings.HasSuffix(request, ".gz") {
				name += ".gz"
			}
			times[name]++
		}
		t.Log(times)
		for _, name := range []string{"style", "start", "program", "app.gz", "pages.gz"} {
			require.Equal(t, 1, times[name], name)
		}
	}
}

// Some hosts say of a file that ends in .gz that it is compressed on its way.
func TestHostThatUnpacks(t *testing.T) {
	t.Parallel()
	dir := siteDir(t)
	h := newHost(t, "/", dir)
	h.unpacks = true
	b := openAt(t, h.URL)
	b.ready("/")
	h.Close()
	b.visit("/zh/100000005/")
	require.Contains(t, b.eval(heading), "100000005")
}
