package moment

// PerSecond tells by its size in which unit a Unix time is, and returns how
// many of these make a second: 1, a thousand, a million or a thousand million.
// 100 thousand million seconds are more than three thousand years.
func PerSecond(t int64) int64 {
	switch {
	case t >= 1e17:
		return 1e9
	case t >= 1e14:
		return 1e6
	case t >= 1e11:
		return 1e3
	}
	return 1
}
