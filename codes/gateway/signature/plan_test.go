package signature

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// vectorSent is the published vector with a signature.
func vectorSent(signature string) Sent {
	return Sent{AppID: "12345", Nonce: "4fd24687296dd9f3", Timestamp: "1615186943", Signature: signature, Query: vectorQuery}
}

const vectorSecret Secret = "9193cc662a4c0ec135ec71fb57194b38"

// planned is how many digests are tried of mistakes of these kinds. Kinds stand
// in the order in which they first come.
type planned struct {
	kinds   string
	digests int
}

// TestPlan: how many digests are tried for a signature that nothing explains, by
// its length: none or one mistake, then two.
func TestPlan(t *testing.T) {
	for _, c := range []struct {
		digits int
		plan   []planned
	}{
		{32, []planned{
			{"", 1}, {"value", 3408}, {"hash", 4}, {"rule", 43}, {"order", 23}, {"joining", 21},
			{"scope", 2}, {"end", 2}, {"charset", 4}, {"value value", 3339}, {"value hash", 2606}, {"value order", 3797},
			{"value joining", 3692}, {"value scope", 340}, {"value end", 342}, {"value charset", 179}, {"value rule", 363}, {"hash rule", 32},
			{"hash order", 69}, {"hash joining", 147}, {"hash scope", 6}, {"hash end", 10}, {"hash charset", 8}, {"rule end", 84},
			{"order joining", 506}, {"order end", 46}, {"order charset", 92}, {"joining scope", 42}, {"joining end", 42}, {"joining charset", 84},
			{"scope end", 4}, {"scope charset", 8}, {"end charset", 8},
		}},
		{40, []planned{
			{"hash", 3}, {"rule", 29}, {"value hash", 2604}, {"value rule", 504}, {"hash rule", 30}, {"hash order", 46},
			{"hash joining", 126}, {"hash scope", 4}, {"hash end", 8}, {"hash charset", 8}, {"rule joining", 22}, {"rule charset", 4},
			{"rule end", 54}, {"rule order", 0},
		}},
		{31, []planned{
			{"", 1}, {"value", 3408}, {"hash", 4}, {"rule", 43}, {"order", 23}, {"joining", 21},
			{"scope", 2}, {"end", 2}, {"charset", 4},
		}},
		{33, nil},
	} {
		s := NewSearch(vectorSent(strings.Repeat("ab", 64)[:c.digits]), vectorSecret)
		var plan []planned
		for len(s.tasks) > 0 || s.Step(1) && len(s.tasks) > 0 {
			kinds, before := kindsOf(s.tasks[0].made), s.Tried
			s.Step(1)
			i := slices.IndexFunc(plan, func(p planned) bool { return p.kinds == kinds })
			if i < 0 {
				i, plan = len(plan), append(plan, planned{kinds: kinds})
			}
			plan[i].digests += s.Tried - before
		}
		require.True(t, s.Over)
		require.Equal(t, c.plan, plan, "%d digits", c.digits)
	}
}

func kindsOf(made []*Mistake) string {
	var kinds []string
	for _, m := range made {
		kinds = append(kinds, string(m.Kind))
	}
	return strings.Join(kinds, " ")
}
