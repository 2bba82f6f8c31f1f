package search

import (
	"strconv"
	"strings"

	"zimcodes/codes"
)

//go:generate go run ./generate

// allAPIs returns the APIs.
func allAPIs() (all []api) {
	for line := range strings.Lines(apiCodes) {
		name, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		all = append(all, newAPI(name))
	}
	return all
}

// apisOf returns by code the APIs whose pages list the code.
func apisOf() map[codes.Code][]string {
	by := map[codes.Code][]string{}
	for line := range strings.Lines(apiCodes) {
		api, list, _ := strings.Cut(strings.TrimSpace(line), " ")
		for digits := range strings.FieldsSeq(list) {
			n, _ := strconv.Atoi(digits)
			by[codes.Code(n)] = append(by[codes.Code(n)], api)
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
