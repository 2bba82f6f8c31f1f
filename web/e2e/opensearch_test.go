package e2e

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"zimcodes/web/host"
)

// Chromium takes the search of the site into its address bar when the home page
// is opened, and what it opens for a search shows the answer. Nobody can type
// into the address bar of a browser without a window: what the browser has
// learnt is read from its profile.
func TestAddressBar(t *testing.T) {
	t.Parallel()
	described := make(chan struct{}, 1)
	var dir string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/opensearch.xml" {
			select {
			case described <- struct{}{}:
			default:
			}
		}
		host.Handler(dir).ServeHTTP(w, r)
	}))
	defer server.Close()
	dir, _ = edition(t, server.URL, "")
	template := server.URL + "/?q={searchTerms}"

	profile := t.TempDir()
	options, err := browser()
	require.NoError(t, err)
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), append(options, chromedp.UserDataDir(profile))...)
	defer stopAllocator()
	ctx, stopBrowser := chromedp.NewContext(allocator)
	defer stopBrowser()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(server.URL)))
	select {
	case <-described:
	case <-ctx.Done():
		require.Fail(t, "the browser did not ask for the description")
	}
	require.Eventually(t, func() bool { return remembers(profile, template) }, patience, 100*time.Millisecond, "the browser did not keep the search")

	b := openAt(t, server.URL)
	b.visit(strings.TrimPrefix(strings.ReplaceAll(template, "{searchTerms}", "660600016"), server.URL))
	b.wait(firstRow + ` === "660600016"`)
	b.visit("/zh/?q=%E7%AD%BE%E5%90%8D%E9%94%99%E8%AF%AF")
	b.wait(firstRow + ` === "100000005"`)
}

// remembers reports whether a file of a browser's profile has the text: its
// database of searches, or what is not yet written into that.
func remembers(profile, text string) bool {
	files, _ := filepath.Glob(filepath.Join(profile, "Default", "Web Data*"))
	for _, file := range files {
		if data, err := os.ReadFile(file); err == nil && bytes.Contains(data, []byte(text)) {
			return true
		}
	}
	return false
}
