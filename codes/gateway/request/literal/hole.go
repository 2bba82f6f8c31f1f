package literal

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// holes are what templates of all kinds put around an expression: of JavaScript
// and shells, of Ruby, of Swift, of shells again, of HTTP clients, of pages.
var holes = []struct{ open, end string }{
	{"${", "}"}, {"#{", "}"}, {`\(`, ")"}, {"$(", ")"}, {"{{", "}}"}, {"<%", "%>"}, {"$[", "]"},
}

// HoldsHole reports whether a text has a hole of a template in it.
func HoldsHole(s string) bool {
	if AllWord(s) {
		return false
	}
	for _, h := range holes {
		if i := strings.Index(s, h.open); i >= 0 && strings.Contains(s[i:], h.end) {
			return true
		}
	}
	return false
}

// HoleEnd returns where the hole ends that starts at i, or i if none does.
func HoleEnd(s string, i int) int {
	for _, h := range holes {
		if strings.HasPrefix(s[i:], h.open) {
			if n := strings.Index(s[i:min(len(s), i+longestOperand)], h.end); n >= 0 {
				return i + n + len(h.end)
			}
		}
	}
	if s[i] == '{' {
		if n := strings.IndexByte(s[i:min(len(s), i+longestOperand)], '}'); n > 1 {
			return i + n + 1
		}
	}
	return i
}

// AllWord reports whether a text has nothing but letters, digits and points
// that stand alone.
func AllWord(s string) bool {
	for i := range len(s) {
		if !pasted.IsWordByte(s[i]) && s[i] != '-' && (s[i] != '.' || i > 0 && s[i-1] == '.') {
			return false
		}
	}
	return true
}

// longestOperand is the longest expression that is read as joined to a string.
const longestOperand = 500
