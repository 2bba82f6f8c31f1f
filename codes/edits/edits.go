// Package edits has the distance between two spellings.
package edits

// short is how long a text may be for which no memory is allocated.
const short = 64

// Distance returns the least number of bytes to insert, delete, replace or swap
// with their neighbour that makes b of a (the optimal string alignment), and
// whether it is at most limit. If not, the number is 0.
func Distance(a, b string, limit int) (int, bool) {
	if max(len(a), len(b))-min(len(a), len(b)) > limit {
		return 0, false
	}
	// The rows of the usual table for a[:i-2], a[:i-1] and a[:i].
	var rows [3][short + 1]int
	before, above, row := rows[0][:], rows[1][:], rows[2][:]
	if n := len(b) + 1; n > len(row) {
		before, above, row = make([]int, n), make([]int, n), make([]int, n)
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row = above, row, before
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > limit {
			return 0, false
		}
	}
	if d := row[len(b)]; d <= limit {
		return d, true
	}
	return 0, false
}
