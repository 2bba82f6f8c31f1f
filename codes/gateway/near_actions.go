package gateway

import (
	"slices"

	"zimcodes/codes/edits"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
)

// nearActions returns the names of ZIM's APIs that one may be a slip for,
// nearest first, at most three.
func nearActions(name string) []string {
	const most, longest = 3, 64
	if len(name) > longest {
		return nil
	}
	folded := wire.Fold(name)
	limit := max(2, len(folded)*2/5)
	apis := zim.APIs()
	distances := make([]int, len(apis))
	for i := range apis {
		d, near := edits.Distance(folded, wire.Fold(apis[i].Action), limit)
		if distances[i] = d; !near {
			distances[i] = limit + 1
		}
	}
	var names []string
	for d := 0; d <= limit && len(names) < most; d++ {
		start := len(names)
		for i := range apis {
			candidate := apis[i].Action
			if distances[i] != d {
				continue
			}
			// Of equally near names the one that starts the same longer first.
			at := len(names)
			for at > start && sharedPrefix(name, candidate) > sharedPrefix(name, names[at-1]) {
				at--
			}
			names = slices.Insert(names, at, candidate)
		}
		if start == 0 && len(names) > 0 {
			limit = min(limit, d+2)
		}
	}
	return names[:min(most, len(names))]
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
