package host

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
	"zimcodes/web/site"
)

func TestHandler(t *testing.T) {
	program := bytes.Repeat([]byte("program"), 1000)
	dir := t.TempDir()
	require.NoError(t, output.Write(dir, map[string][]byte{
		"index.html": []byte("home"), "404.html": []byte("nothing here"), "zh/404.html": []byte("没有这个页面"), "index.md": []byte("# home"), "llms.txt": []byte("# home"),
		"assets/app.123.wasm": program, "assets/app.123.wasm.gz": output.Gzip(program),
	}))
	server := httptest.NewServer(Handler(dir))
	defer server.Close()
	get := func(path, accept string) (*http.Response, []byte) {
		request, err := http.NewRequest("GET", server.URL+path, nil)
		require.NoError(t, err)
		request.Header.Set("Accept-Encoding", accept)
		response, err := http.DefaultTransport.RoundTrip(request)
		require.NoError(t, err)
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		return response, body
	}
	plain, whole := get("/assets/app.123.wasm", "identity")
	packed, smaller := get("/assets/app.123.wasm", "deflate, gzip;q=0.8")
	require.Equal(t, program, whole)
	require.Equal(t, "application/wasm", plain.Header.Get("Content-Type"))
	require.Equal(t, "application/wasm", packed.Header.Get("Content-Type"))
	require.Empty(t, plain.Header.Get("Content-Encoding"))
	require.Equal(t, "gzip", packed.Header.Get("Content-Encoding"))
	require.Equal(t, output.Gzip(program), smaller)
	require.Equal(t, site.Forever, plain.Header.Get("Cache-Control"))
	home, _ := get("/", "identity")
	require.Equal(t, "no-cache", home.Header.Get("Cache-Control"))
	for _, h := range site.Headers {
		require.Equal(t, h[1], home.Header.Get(h[0]))
	}

	for _, kind := range site.Types {
		response, _ := get(map[string]string{".md": "/index.md", ".txt": "/llms.txt"}[kind[0]], "identity")
		require.Equal(t, http.StatusOK, response.StatusCode)
		require.Equal(t, kind[1], response.Header.Get("Content-Type"))
	}

	for path, page := range map[string]string{"/nothing": "nothing here", "/zh/nothing/": "没有这个页面", "/../../etc/passwd": "nothing here"} {
		response, body := get(path, "identity")
		require.Equal(t, http.StatusNotFound, response.StatusCode)
		require.Equal(t, page, string(body))
	}
}
