package business

import (
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Undecided returns the codes on the API's page that no body breaks: what only
// the server can tell.
func Undecided(a *zim.API) []codes.Code {
	var all []codes.Code
	for _, l := range a.Codes {
		if !l.Sample && !Decides(a, l.Code) {
			all = append(all, l.Code)
		}
	}
	return all
}

// Decides reports whether what a call sends can break what the API's page lists
// the code for.
func Decides(a *zim.API, c codes.Code) bool {
	for _, p := range a.All() {
		for _, l := range p.Limits {
			if l.Code == c {
				return true
			}
		}
	}
	if slices.ContainsFunc(a.Rules(), func(r zim.Rule) bool { return r.Code == c }) {
		return true
	}
	return c == 660000002 || c == 660800026
}
