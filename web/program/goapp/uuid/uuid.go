// Package uuid stands in for github.com/google/uuid, which links databases and
// JSON.
package uuid

import "crypto/rand"

// NewString returns a text that no other has.
func NewString() string { return rand.Text() }
