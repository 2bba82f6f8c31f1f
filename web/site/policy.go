package site

import "strings"

// policy is the content security policy of every page. It lets the page load
// our own scripts, styles, program, manifest and worker; nothing from or to
// elsewhere, no form, no inline script and no evaluation. Until the program has
// come, a worker may be made of text that the page has, and is under the same
// policy: see program.js. The only images are those in the page itself: an image's
// address is a way out.
//
// Once the program runs, the start-up script adds a second policy, which takes
// the rest away: see shut in start.js.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src data:; connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:; " +
	"form-action 'none'; base-uri 'none'"

// Headers are what a host adds to every file, where it can be told. A policy
// in a page cannot say who may frame the page.
var Headers = [][2]string{
	{"Content-Security-Policy", policy + "; frame-ancestors 'none'"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
}

// Types are the content types of files that are for programs and are read as
// they stand, by their endings: not every host knows them, or says that they are
// UTF-8.
var Types = [][2]string{
	{".md", "text/markdown; charset=utf-8"},
	{".txt", "text/plain; charset=utf-8"},
}

// Forever is how long a file may be kept whose name tells its content.
const Forever = "public, max-age=31536000, immutable"

// addHeaders adds the file in which some hosts look for headers.
func (s *Site) addHeaders(files map[string][]byte) {
	var b strings.Builder
	b.WriteString(s.Base + "*\n")
	for _, h := range Headers {
		b.WriteString("  " + h[0] + ": " + h[1] + "\n")
	}
	b.WriteString(s.Base + AssetsDir + "*\n  Cache-Control: " + Forever + "\n")
	files["_headers"] = []byte(b.String())
}
