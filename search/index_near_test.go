package search_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestNear(t *testing.T) {
	ix := search.New([]codes.Entry{
		{Code: 0}, {Code: 7}, {Code: 50014}, {Code: 51102}, {Code: 100000005}, {Code: 100000004}, {Code: 660600001}, {Code: 660600010}, {Code: 660700012},
	})
	tests := []struct {
		name string
		code codes.Code
		n    int
		want []codes.Code
	}{
		{"one digit wrong", 660800012, 1, []codes.Code{660700012}},
		{"the first digit wrong", 760600001, 1, []codes.Code{660600001}},
		{"two digits swapped", 606600001, 1, []codes.Code{660600001}},
		{"one digit missing", 60600010, 1, []codes.Code{660600010}},
		{"one digit too many", 6606000010, 2, []codes.Code{660600001, 660600010}},
		{"slips before prefixes", 1000004, 2, []codes.Code{100000004, 100000005}},
		{"slips, then the difference", 100000006, 3, []codes.Code{100000005, 100000004, 51102}},
		{"the longest prefix", 660699999, 2, []codes.Code{660600010, 660600001}},
		{"the difference", 51000, 2, []codes.Code{51102, 50014}},
		{"of equal ones the reference's order", 66060000, 2, []codes.Code{660600001, 660600010}},
		{"not itself", 7, 1, []codes.Code{0}},
		{"all there are", 8, 99, []codes.Code{7, 0, 50014, 51102, 100000004, 100000005, 660600001, 660600010, 660700012}},
		{"none asked for", 8, 0, nil},
		{"fewer than none", 8, -1, nil},
		{"negative", -7, 1, []codes.Code{7}},
		{"the largest", math.MaxInt, 1, []codes.Code{660700012}},
		{"the smallest", math.MinInt, 1, []codes.Code{0}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, ix.Near(test.code, test.n))
		})
	}
	assert.Nil(t, search.New(nil).Near(7, 3))
}
