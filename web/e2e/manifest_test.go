package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// The browser finds nothing that keeps it from installing the site, also when
// the program has shut the page.
func TestInstallable(t *testing.T) {
	t.Parallel()
	dir, _ := edition(t, "/some/where/", "")
	h := newHost(t, "/some/where/", dir)
	// The browser's own profile: in one made for a test, nothing can be installed.
	root, err := chromium()
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(root)
	defer cancel()
	require.NoError(t, chromedp.Do(ctx)) // opens the tab, for longer than what is done first
	b := &tab{t: t, ctx: ctx, url: h.URL}
	for _, path := range []string{"/some/where/", "/some/where/zh/100000005/"} {
		b.ready(path)
		m := command(b, page.GetAppManifest, page.GetAppManifestParams{})
		require.Empty(t, m.Errors)
		require.Contains(t, m.URL, "manifest.webmanifest")
		errors := command(b, page.GetInstallabilityErrors, cdp.Empty{})
		require.Empty(t, errors.InstallabilityErrors, path)
	}
}
