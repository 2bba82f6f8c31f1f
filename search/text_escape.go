package search

import (
	"net/url"
	"strings"
)

// unescape returns s with the escapes of URLs undone (Code%3D7), and s itself
// if it has a % that starts none.
func unescape(s string) string {
	if strings.IndexByte(s, '%') >= 0 {
		if text, err := url.PathUnescape(s); err == nil {
			return text
		}
	}
	return s
}
