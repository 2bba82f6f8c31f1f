// Package errors stands in for go-app's own, which writes errors as JSON.
package errors

import "fmt"

// Error is an error with what is known about it.
type Error struct{ text string }

// New returns an error of a message.
func New(message string) Error { return Error{message} }

// WithTag adds a detail.
func (e Error) WithTag(name string, value any) Error {
	return Error{fmt.Sprintf("%s; %s: %v", e.text, name, value)}
}

// Wrap adds the cause, which may be nil.
func (e Error) Wrap(cause error) Error { return Error{fmt.Sprintf("%s: %v", e.text, cause)} }

// Error returns all of it.
func (e Error) Error() string { return e.text }
