package zim

import "zimcodes/codes"

// Batch is a list of an API's that may have at most so many items, or the call
// is refused.
type Batch struct {
	API  *API
	Path string
	Max  int
}

// Batches returns the lists of which a code says that they have too many items,
// by the API's name.
func Batches(c codes.Code) []Batch {
	var those []Batch
	for i := range APIs() {
		a := &apis[i]
		for _, p := range a.Parameters {
			for _, l := range p.Limits {
				if l.Of == Count && l.Code != 0 && l.Code == c {
					those = append(those, Batch{a, p.Path, l.Max})
				}
			}
		}
	}
	return those
}
