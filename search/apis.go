package search

import (
	"strconv"
	"strings"

	"zimcodes/codes"
)

//go:generate go run ./generate

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

// lists reports where in the text of FieldAPI the API w stands, which must be
// a whole name: the pages name most codes, so that a part of a name would find
// too many.
func (e *entry) lists(w *token) (start, end int, ok bool) {
	for _, api := range e.apis {
		if len(api) == len(w.text) && strings.EqualFold(api, w.text) {
			return start, start + len(api), true
		}
		start += len(api) + 1
	}
	return 0, 0, false
}
