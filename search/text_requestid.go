package search

import (
	"strconv"
	"strings"
)

// RequestID returns the RequestId of a response that stands in a pasted text,
// and nothing if there is none. It is what the vendor's support asks for.
func RequestID(s string) string {
	s = cut(s, maxPasted)
	folded := strings.ToLower(s)
	for i := range occurrences(folded, "requestid") {
		if len(folded) != len(s) {
			return "" // lower case has another length: places are not the same
		}
		rest := strings.TrimLeft(s[i+len("requestid"):], ` "'\`)
		if rest == "" || !strings.ContainsRune(":=>", rune(rest[0])) {
			continue
		}
		rest = strings.TrimLeft(rest, ` "'\:=>`)
		end := strings.IndexFunc(rest, func(r rune) bool {
			return !(isDigit(byte(min(r, 127))) || r == '-' || 'a' <= r|0x20 && r|0x20 <= 'z')
		})
		if end < 0 {
			end = len(rest)
		}
		if id := rest[:end]; len(id) > 0 && len(id) <= 64 {
			return id
		}
	}
	return ""
}

// Number returns the number that a query is, or that stands in it as a code,
// where the catalog has no such code; false if there is none.
func (ix *Index) Number(s string) (int, bool) {
	q := ix.parse(s)
	if q.unknown == "" {
		return 0, false
	}
	if _, known := ix.byDigits[q.unknown]; known {
		return 0, false
	}
	n, err := strconv.Atoi(q.unknown)
	return n, err == nil
}
