//go:build !unix

package codestest

import "time"

var start = time.Now()

// used returns the time that has passed, where the system does not tell what
// the process has used.
func used() time.Duration { return time.Since(start) }
