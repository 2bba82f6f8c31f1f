package e2e

import (
	"fmt"
	"net/http/httptest"
	"testing"

	"zimcodes/web/host"
)

// BenchmarkWebLog prints how long a log of 100,000 lines is read in Chromium, and
// for how long the page could not answer meanwhile.
func BenchmarkWebLog(b *testing.B) {
	server := httptest.NewServer(host.Handler(siteDir(b)))
	defer server.Close()
	inTab(b, server.URL, func(page *tab) {
		page.watch(task{})
		page.visit("/debug/")
		page.js(logFile)
		page.settled()
		page.js(`window.tasks = [0];
			new PerformanceObserver(l => tasks.push(...l.getEntries().map(e => e.duration))).observe({entryTypes: ['longtask']});
			new MutationObserver(() => { if (document.querySelector('table.log')) window.took ??= performance.now() - window.began }).observe(document.body, {subtree: true, childList: true});
			window.began = performance.now()`)
		page.js(dropFile)
		page.wait(`window.took`)
		page.settled()
		fmt.Printf("\nA log of 100,000 lines in Chromium: read within %.0f ms, longest task %.0f ms\n", page.number(`took`), page.number(`Math.max(...tasks)`))
		page.tellMemory("after the log")
	})
}
