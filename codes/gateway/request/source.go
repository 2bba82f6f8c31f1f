package request

import (
	"encoding/base64"
	"fmt"
	"io"
	"strings"

	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/pasted"
)

// Source is a pasted text. It may hold secrets that the Request does not:
// however it is printed, it prints as its length.
type Source string

// String returns the length.
func (s Source) String() string { return fmt.Sprintf("%d bytes", len(s)) }

// Format prints the length for every verb and flag.
func (s Source) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

// MarshalText returns the length.
func (s Source) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// At returns what stands at a place.
func (s Source) At(p pasted.Place) string {
	if p.Start < 0 || p.End > len(s) || p.Start > p.End {
		return ""
	}
	return string(s[p.Start:p.End])
}

// Holds reports whether a value stands in a text, whatever decoration is on it,
// or encoded as base64, as a header has a user's name and password.
func Holds(text, value string) bool {
	if strings.Contains(text, value) {
		return true
	}
	bare := layout.Undecorated(text).Text
	return strings.Contains(bare, value) || holdsEncoded(bare, value)
}

func holdsEncoded(s, value string) bool {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !strings.ContainsRune(digits, r) }) {
		decoded, err := base64.RawStdEncoding.DecodeString(word)
		if err == nil && strings.Contains(string(decoded), value) {
			return true
		}
	}
	return false
}
