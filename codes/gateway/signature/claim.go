package signature

import (
	"slices"
	"strings"
)

// Claim writes the names of mistakes for a link: order.hash-sha1. It holds
// nothing else of what was proved.
func Claim(made []MistakeName) string {
	var words []string
	for _, name := range made {
		words = append(words, string(name))
	}
	return strings.Join(words, ".")
}

// mostClaimed is how many mistakes an explanation has at most: with those of
// what was not sent.
const mostClaimed = mostMistakes + len(signed) - 1

// ParseClaim reads what Claim wrote. It knows only names of the table, each
// once.
func ParseClaim(claim string) (made []MistakeName, ok bool) {
	words := strings.SplitN(claim, ".", mostClaimed+1)
	if len(words) > mostClaimed {
		return nil, false
	}
	for _, word := range words {
		name := MistakeName(word)
		known := slices.ContainsFunc(mistakes(), func(m Mistake) bool { return m.Name == name })
		if !known || slices.Contains(made, name) {
			return nil, false
		}
		made = append(made, name)
	}
	return made, true
}
