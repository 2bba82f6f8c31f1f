package request

import "zimcodes/codes/gateway/request/pasted"

// Place is a part of the pasted text.
type Place = pasted.Place

// Blanks are the white space that people paste.
const Blanks = pasted.Blanks

// IsHex reports whether a text has hexadecimal digits only, and at least one.
func IsHex(s string) bool { return pasted.IsHex(s) }
