package signature

import (
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"zimcodes/codes/gateway/request"
)

// Secret is a ServerSecret. However it is printed, it prints as dots, of a
// number that does not tell its length; the empty Secret prints as nothing.
// Only an explicit conversion to string gives its value. Package fmt calls no
// methods of unexported fields: keep a Secret in an exported one. Nor does it
// for %p, which go vet rejects.
type Secret string

// String returns dots.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return request.Masked
}

// GoString returns dots.
func (s Secret) GoString() string { return s.String() }

// Format prints dots for every verb and flag.
func (s Secret) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

// MarshalText returns dots. It also serves encoding/json and log/slog.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalBinary returns dots. It serves encoding/gob.
func (s Secret) MarshalBinary() ([]byte, error) { return []byte(s.String()), nil }

// Shortest is how many bytes a secret, or another credential, has at least that
// is looked for wherever it may stand: what is shorter stands anywhere.
const Shortest = 8

// Mask puts dots in place of the secret wherever it stands in a text, and of the
// hexadecimal digits of its bytes. A short one is no secret.
func (s Secret) Mask(text string) string {
	if len(s) < Shortest || len(text) < len(s) {
		return text
	}
	digits := hex.EncodeToString([]byte(s))
	return strings.NewReplacer(string(s), request.Masked, digits, request.Masked, strings.ToUpper(digits), request.Masked).Replace(text)
}

// maskOnly puts dots in place of the secret, and leaves only what stands around
// it. A secret that was changed otherwise is dots as a whole.
func (s Secret) maskOnly(text string) string {
	before, after, ok := strings.Cut(text, string(s))
	switch {
	case text == "":
		return ""
	case !ok:
		return request.Masked
	}
	return before + request.Masked + after
}

// Unquoted returns what stands within quotation marks, or s if there are none.
func Unquoted(s string) string {
	if n := len(s); n > 2 && strings.IndexByte("\"'`", s[0]) >= 0 && s[0] == s[n-1] {
		return s[1 : n-1]
	}
	return s
}
