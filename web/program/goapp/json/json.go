// Package json stands in for encoding/json in go-app, which uses it for what is
// kept in the browser's storage, broadcast or notified. This site does none of
// it: all fails.
package json

import "errors"

// RawMessage is named in a field of go-app's.
type RawMessage []byte

var errNoJSON = errors.New("the browser program is built without go-app's JSON: see web/program/patches.go")

// Marshal fails.
func Marshal(any) ([]byte, error) { return nil, errNoJSON }

// Unmarshal fails.
func Unmarshal([]byte, any) error { return errNoJSON }
