package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// TestHandling: the code that handles a code comes in the language that was
// chosen, on the next page too, and what is copied is what is shown.
func TestHandling(t *testing.T) {
	t.Parallel()
	b := open(t, nil)
	b.visit("/660300007/")
	b.wait(runs)
	b.js(`navigator.clipboard.writeText = text => { window.wrote = text; return Promise.resolve() }`)
	shown := `document.querySelector('.handling pre').textContent`
	b.wait(shown + `.startsWith("code := call()")`)
	b.click("Python")
	b.wait(shown + `.includes("while code == 660300007 and pause <= 32:")`)
	b.click("Copy the code")
	b.wait(`window.wrote === ` + shown)
	b.run(chromedp.Click(`.pager .next`))
	b.wait(`location.pathname === "/660300008/" && ` + shown + `.includes("code = 0")`)
	require.Equal(t, "/code/zimcodes.py", b.eval(`document.querySelector('.handling a').getAttribute('href')`))
	b.run(chromedp.Click(".lang"))
	b.wait(`location.pathname === "/zh/660300008/" && ` + shown + `.includes("/zh/660300008/")`)
}
