package box

import (
	"net/url"
	"strings"

	"zimcodes/codes/gateway"
)

// urlQueryMax is the longest text in bytes that is written into the URL.
// A longer one is a pasted text, which servers may refuse in a URL; it is
// kept in the entry of the history instead, unless it may hold a credential.
const urlQueryMax = 500

// ForURL returns the part of the text that may stand in a URL: all or nothing.
func (r Reading) ForURL() string {
	if len(r.Text) > urlQueryMax {
		return ""
	}
	return r.ForHistory()
}

// ForHistory returns the part that an entry of the history may keep, which
// browsers write to the disk. A request may hold a live signature, which is a
// credential.
func (r Reading) ForHistory() string {
	if r.ForDebugger() || gateway.MayHoldCredential(r.Text) {
		return ""
	}
	return r.Text
}

// WithQuery returns an address of the home page with the query in it.
func WithQuery(address, query string) string {
	if strings.TrimSpace(query) == "" {
		return address
	}
	mark := "?"
	if strings.Contains(address, mark) {
		mark = "&"
	}
	return address + mark + "q=" + url.QueryEscape(query)
}
