package signature

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
)

// Sent is what a request has sent, as far as it can have been signed, by the
// rule or by another. What it has not sent is empty.
type Sent struct {
	AppID, Nonce, Timestamp, Signature string
	// Method, Host and Path are those of the request, Query all its parameters
	// as they were sent.
	Method, Host, Path string
	Query              []request.Parameter
}

// Action returns the name of the API, "" without one.
func (s *Sent) Action() string {
	for _, p := range s.Query {
		if p.Name == "Action" {
			return p.Value
		}
	}
	return ""
}

// values are in the order of signed.
func (s *Sent) values(secret Secret) [4]string {
	return [4]string{s.AppID, s.Nonce, string(secret), s.Timestamp}
}

// sending is a request made ready for those mistakes that sign more of it.
type sending struct {
	action, method, host string
	// slots are what stands in the braces of the variants of SignQuery.
	slots map[string][]slotPiece
	// isSorted: the parameters stand sorted. isPlain: nothing in them is to be
	// escaped.
	isSorted, isPlain bool
}

// slotPiece is a value, by its place in signed, or what stands between, with -1.
type slotPiece struct {
	of   int
	text string
}

// Format prints nothing of a request.
func (sending) Format(f fmt.State, _ rune) { io.WriteString(f, "sending") }

// newSending leaves the signature out. It makes nothing of a long query string.
func newSending(s *Sent) *sending {
	to := &sending{action: s.Action(), method: s.Method, host: s.Host, isPlain: true}
	var query []request.Parameter
	size := 0
	for _, p := range s.Query {
		size += len(p.Name) + len(p.Value)
		if p.Name != "Signature" {
			query = append(query, p)
			to.isPlain = to.isPlain && size <= longest && escaped(p.Name) == p.Name && escaped(p.Value) == p.Value
		}
	}
	if query == nil || size > longest {
		return to
	}
	path := s.Path
	if path == "" {
		path = "/"
	}
	to.slots = map[string][]slotPiece{"host": {{-1, s.Host}}, "path": {{-1, path}}, "sent": joined(query, "&", "=", 1)}
	to.isSorted = sortByName(query)
	for _, slot := range sortedSlots {
		to.slots[slot.name] = joined(query, slot.and, slot.is, slot.escapes)
	}
	return to
}

// sortedSlots are the ways to write sorted parameters: what stands before each,
// and behind its name, and how often it is percent-encoded.
var sortedSlots = []struct {
	name, and, is string
	escapes       int
}{
	{"query", "&", "=", 1}, {"plain", "&", "=", 0}, {"glued", "", "", 0}, {"encoded", "%26", "%3D", 2},
}

// sortByName sorts parameters by their names, and those of the same name as they
// were sent. It reports whether they were sorted. There are a few.
func sortByName(query []request.Parameter) (were bool) {
	were = true
	for i := range query {
		for j := i; j > 0 && query[j].Name < query[j-1].Name; j-- {
			query[j], query[j-1], were = query[j-1], query[j], false
		}
	}
	return were
}

// joined returns the pieces of a query string.
func joined(query []request.Parameter, and, is string, escapes int) []slotPiece {
	var all []slotPiece
	for i, p := range query {
		name, value := p.Name, p.Value
		for range escapes {
			name, value = escaped(name), escaped(value)
		}
		if name += is; i > 0 {
			name = and + name
		}
		all = append(all, slotPiece{-1, name}, slotPiece{slices.Index(signed[:], p.Name), value})
	}
	return all
}

// escaped percent-encodes all but the unreserved characters of RFC 3986.
func escaped(s string) string {
	const digits = "0123456789ABCDEF"
	var b []byte
	for i := range len(s) {
		c := s[i]
		if '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || strings.IndexByte("-._~", c) >= 0 {
			b = append(b, c)
			continue
		}
		b = append(b, '%', digits[c>>4], digits[c&15])
	}
	return string(b)
}
