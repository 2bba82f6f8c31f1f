package search

// sieve is a set of pairs of neighbouring characters of a text. It may seem to
// hold pairs that were never put in, and never lacks one that was: it tells at
// little cost that most texts cannot hold a word.
type sieve [4]uint64

func sieveOf(s string) (v sieve) {
	var last rune
	for i, r := range s {
		if i > 0 {
			bit := (uint32(last)*31 + uint32(r)) * 0x9e3779b1 >> 24 // the top 8 of 32 bits
			v[bit/64] |= 1 << (bit % 64)
		}
		last = r
	}
	return v
}

// mayHold reports whether a text with the sieve v may hold one with the sieve w.
func (v *sieve) mayHold(w *sieve) bool {
	return w[0]&^v[0]|w[1]&^v[1]|w[2]&^v[2]|w[3]&^v[3] == 0
}
