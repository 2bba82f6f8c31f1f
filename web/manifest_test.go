package main

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestManifest(t *testing.T) {
	for _, base := range []string{"/", "/some/where/"} {
		all := files(t, base)
		for _, l := range codes.Languages {
			t.Run(base+" "+string(l), func(t *testing.T) {
				start := base
				if l == codes.Chinese {
					start += "zh/"
				}
				index := strings.TrimPrefix(start, base) + "index.html"
				link := parse(t, all[index]).all("link", "rel", "manifest")[0].attr("href")
				var m manifest
				require.NoError(t, json.Unmarshal(all[strings.TrimPrefix(link, base)], &m))
				require.Equal(t, string(l), m.Lang)
				require.Equal(t, base, m.ID)
				require.Equal(t, base, m.Scope)
				require.Equal(t, start, m.StartURL)
				require.Len(t, m.Shortcuts, 2)
				require.Equal(t, start, m.Shortcuts[0].URL)
				require.Equal(t, start+"debug/", m.Shortcuts[1].URL)
				require.Len(t, m.Icons, 3)
				for _, icon := range m.Icons {
					require.True(t, strings.HasPrefix(icon.Src, "data:image/png;base64,"))
				}
			})
		}
	}
}

// The browser finds nothing that keeps it from installing the site, also when
// the program has shut the page.
func TestInstallable(t *testing.T) {
	dir, _ := edition(t, "/some/where/", "")
	h := newHost(t, "/some/where/", dir)
	// The browser's own profile: in one made for a test, nothing can be installed.
	root, err := chromium()
	require.NoError(t, err)
	ctx, cancel := chromedp.NewContext(root)
	defer cancel()
	ctx, cancelTime := context.WithTimeout(ctx, 60*time.Second)
	defer cancelTime()
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
