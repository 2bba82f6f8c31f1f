package signature

import (
	"fmt"
	"io"
	"slices"
	"sort"
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
	byName := func(i, k int) bool { return query[i].Name < query[k].Name }
	to.isSorted = sort.SliceIsSorted(query, byName)
	path := s.Path
	if path == "" {
		path = "/"
	}
	to.slots = map[string][]slotPiece{"host": {{-1, s.Host}}, "path": {{-1, path}}, "sent": joined(query, "&", "=", escaped)}
	sort.SliceStable(query, byName)
	to.slots["query"] = joined(query, "&", "=", escaped)
	to.slots["plain"] = joined(query, "&", "=", same)
	to.slots["glued"] = joined(query, "", "", same)
	to.slots["encoded"] = joined(query, "%26", "%3D", func(s string) string { return escaped(escaped(s)) })
	return to
}

// joined returns the pieces of a query string.
func joined(query []request.Parameter, and, is string, write func(string) string) []slotPiece {
	var all []slotPiece
	before := ""
	for _, p := range query {
		all = append(all, slotPiece{-1, before + write(p.Name) + is}, slotPiece{slices.Index(signed[:], p.Name), write(p.Value)})
		before = and
	}
	return all
}

func same(s string) string { return s }

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
