package codes

import "time"

// Pause is how long to wait before a call is made again: First before the first
// time, then twice as long before each further one, up to Most. It is our
// advice: the vendor documents limits per second, and repeats its own calls
// after 2, 4, 8, 16 and 32 seconds.
type Pause struct{ First, Most time.Duration }

// paused are the codes of which the pause is not that of other failures of the
// service: limits that count per second, and one that counts per day, too.
var paused = []struct {
	Pause
	codes []Code
}{
	{Pause{time.Second, 8 * time.Second}, []Code{7, 660300005, 660300006, 660600004, 660600005, 660600007, 660600010, 660700001}},
	{Pause{time.Second, 24 * time.Hour}, []Code{660500003}},
}

// Pause returns how long to wait before the same call is made again; zero where
// that does not help.
func (e Entry) Pause() Pause {
	if e.Retry != RetryLater {
		return Pause{}
	}
	for _, p := range paused {
		for _, c := range p.codes {
			if c == e.Code {
				return p.Pause
			}
		}
	}
	return Pause{2 * time.Second, 32 * time.Second}
}

// IsRate reports whether the code says that calls come too often.
func (c Code) IsRate() bool {
	for _, p := range paused {
		for _, is := range p.codes {
			if is == c {
				return true
			}
		}
	}
	return false
}
