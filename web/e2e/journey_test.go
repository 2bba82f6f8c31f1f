package e2e

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What matters most works in the other engines, where they are installed: the
// start, the search, a verdict with the secret, the other language, and all of
// it without the host.
func TestJourney(t *testing.T) {
	t.Parallel()
	for _, browser := range []struct {
		name  string
		start func(*testing.T) driver
	}{
		{"Firefox", firefox},
		{"WebKit", webKit},
	} {
		t.Run(browser.name, func(t *testing.T) {
			d := browser.start(t)
			dir := siteDir(t)
			h := newHost(t, "/", dir)
			wait := func(expression string) {
				t.Helper()
				var last string
				for end := time.Now().Add(patience); time.Now().Before(end); {
					value, err := d.eval("return !!(" + expression + ")")
					if err == nil && value == "true" {
						return
					}
					last = fmt.Sprint(value, err)
					time.Sleep(50 * time.Millisecond)
				}
				text, _ := d.eval(`return location.href + ' ' + JSON.stringify(document.documentElement.dataset) + document.body.innerText.slice(0, 1000)`)
				require.Fail(t, "never true: "+expression, "%s\nthe page shows: %s", last, text)
			}
			typed := func(id, text string) {
				t.Helper()
				_, err := d.eval(`const f = document.getElementById('` + id + `'); f.focus(); f.value = ` + strconv.Quote(text) + `; f.dispatchEvent(new Event('input', {bubbles: true}))`)
				require.NoError(t, err)
			}
			require.NoError(t, d.navigate(h.URL+"/"))
			wait(runs)
			typed("q", "room")
			wait(rows + " > 3")
			wait(copyState + ` === "ready"`)

			h.Close()
			require.NoError(t, d.navigate(h.URL+"/debug/"))
			wait(runs)
			typed("request", signed(time.Now()))
			wait(`document.getElementById('secret')`)
			typed("secret", string(canary))
			wait(`document.querySelector('.verdict .header.good')`)
			_, err := d.eval(`document.querySelector('.lang').click()`)
			require.NoError(t, err)
			wait(`document.documentElement.lang === 'zh' && document.querySelector('.verdict .header.good')`)
			require.NoError(t, d.navigate(h.URL+"/zh/100000005/"))
			wait(runs + ` && document.querySelector('h1.code .digits').textContent === '100000005'`)
		})
	}
}
