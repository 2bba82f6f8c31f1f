package search

import (
	"slices"
	"unicode/utf8"
)

// postings are, by two neighbouring characters, or by one Chinese one, the
// fields that hold them. Different ones share a list: it never lacks a field,
// and may have too many.
type postings [2048][]int32

func (p *postings) add(fields []field) {
	put := func(key uint32, n int) {
		list := &p[key]
		if len(*list) == 0 || (*list)[len(*list)-1] != int32(n) {
			*list = append(*list, int32(n))
		}
	}
	for n := range fields {
		var last rune
		for i, r := range fields[n].norm {
			if r >= utf8.RuneSelf {
				put(keyOfPair(0, r), n)
			}
			if i > 0 {
				put(keyOfPair(last, r), n)
			}
			last = r
		}
	}
}

func keyOfPair(a, b rune) uint32 {
	return (uint32(a)*31 + uint32(b)) * 0x9e3779b1 >> 21 // the top 11 of 32 bits
}

// of returns the fields that may hold s, and false if that is not known.
func (p *postings) of(s string) (fields []int32, ok bool) {
	var last rune
	for i, r := range s {
		var list []int32
		switch {
		case i > 0:
			list = p[keyOfPair(last, r)]
		case r >= utf8.RuneSelf:
			list = p[keyOfPair(0, r)]
		default:
			last = r
			continue
		}
		if !ok || len(list) < len(fields) {
			fields, ok = list, true
		}
		last = r
	}
	return slices.Clip(fields), ok
}
