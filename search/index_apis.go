package search

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// allAPIs returns the APIs.
func allAPIs() (all []api) {
	for _, a := range zim.APIs() {
		all = append(all, newAPI(a.Action))
	}
	return all
}

// apisOf returns by code the APIs whose pages list the code.
func apisOf() map[codes.Code][]string {
	by := map[codes.Code][]string{}
	for _, a := range zim.APIs() {
		for _, l := range a.Codes {
			by[l.Code] = append(by[l.Code], a.Action)
		}
	}
	return by
}

// shortened are words of APIs' names, each with an abbreviation of it.
var shortened = [][2]string{
	{"message", "msg"}, {"conversation", "conv"}, {"user", "usr"}, {"list", "lst"}, {"group", "grp"}, {"member", "mem"}, {"attribute", "attr"},
}

// shorten returns a folded name with such words abbreviated: the names
// abbreviate some themselves, and people others.
func shorten(name string) string {
	for _, s := range shortened {
		name = strings.ReplaceAll(name, s[0], s[1])
	}
	return name
}
