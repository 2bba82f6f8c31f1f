package search

import (
	"cmp"
	"sort"

	"zimcodes/codes"
	"zimcodes/codes/edits"
)

// Near returns at most n codes of the catalog that c may be a slip for,
// nearest first: those of which one digit is wrong, missing or too many or two
// neighbouring digits are swapped; then by the number of leading digits that
// they share with c, then by the difference, then in the reference's order. c
// itself is not among them.
func (ix *Index) Near(c codes.Code, n int) []codes.Code {
	type neighbour struct {
		code       codes.Code
		slip       bool
		shared     int
		difference uint
	}
	digits := c.String()
	var all []neighbour
	for i := range ix.entries {
		e := &ix.entries[i]
		if e.code != c {
			_, slip := edits.Distance(digits, e.digits, 1)
			all = append(all, neighbour{e.code, slip, sharedPrefix(digits, e.digits), difference(c, e.code)})
		}
	}
	sort.SliceStable(all, func(i, k int) bool {
		a, b := &all[i], &all[k]
		return 0 > cmp.Or(falseAsOne(a.slip)-falseAsOne(b.slip), cmp.Compare(b.shared, a.shared), cmp.Compare(a.difference, b.difference))
	})
	var nearest []codes.Code
	for _, x := range all[:max(0, min(n, len(all)))] {
		nearest = append(nearest, x.code)
	}
	return nearest
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func difference(a, b codes.Code) uint { return uint(max(a, b)) - uint(min(a, b)) }
