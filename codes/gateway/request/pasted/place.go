package pasted

// Place is a part of the pasted text, in bytes: from Start up to End. The zero
// Place is unknown; an empty value has a Place of no length.
type Place struct{ Start, End int }

// IsZero reports whether the place is unknown.
func (p Place) IsZero() bool { return p == Place{} }
