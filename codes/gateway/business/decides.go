package business

import (
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
// the code for, or is likely to.
func Decides(a *zim.API, c codes.Code) bool {
	for _, p := range a.All() {
		for i := range p.Limits {
			if p.Limits[i].Code == c {
				return true
			}
		}
	}
	for _, r := range a.Rules() {
		if r.Code == c {
			return true
		}
	}
	return c == wrong || c == wrongAttribute
}
