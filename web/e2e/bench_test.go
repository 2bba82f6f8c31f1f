package e2e

import (
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
)

// BenchmarkExplain measures in Chromium how long the search for mistakes works
// when it finds none, and so tries all of them, alone and two together.
func BenchmarkExplain(b *testing.B) {
	for _, c := range []struct {
		name     string
		throttle float64
	}{{"full speed", 1}, {"CPU 4x slower", 4}} {
		b.Run(c.name, func(b *testing.B) {
			page := open(b, nil)
			page.visit("/debug/")
			page.paste("#request", missigned("something else"))
			page.wait(`document.getElementById('secret')`)
			command(page, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: c.throttle})
			said := regexp.MustCompile(`(\d+) variants were tried in (\d+) ms`)
			var times []float64
			digests := 0.0
			for i := range 10 * b.N {
				secret := gateway.Sign("secret", strconv.Itoa(i), "", "")
				page.paste("#secret", "")
				page.wait(`!` + findings + `.includes('variants')`)
				page.paste("#secret", secret)
				page.wait(findings + `.includes('variants')`)
				found := said.FindStringSubmatch(page.eval(findings))
				require.Len(b, found, 3)
				digests, _ = strconv.ParseFloat(found[1], 64)
				ms, _ := strconv.ParseFloat(found[2], 64)
				times = append(times, ms)
			}
			slices.Sort(times)
			b.ReportMetric(times[len(times)/2], "ms/search(median)")
			b.ReportMetric(times[0], "ms/search(least)")
			b.ReportMetric(digests, "digests")
		})
	}
}
