package signature

// Diagnosis is what the search for mistakes has found about a signature that
// differs.
type Diagnosis struct {
	// Missing are inputs that the search lacks. Then nothing was tried.
	Missing []string
	// TooLong says that the values are longer than any that are signed. Then,
	// too, nothing was tried.
	TooLong bool
	// Tried is how many digests were computed so far.
	Tried int
	// Over says that the search is over.
	Over bool
	// Explanations each give exactly the signature that was sent, which proves
	// them. They have equally few mistakes; of more than one, nothing tells
	// which it was, and the first is the likeliest. There is none if nothing
	// that was tried gives the signature, or the search is not over.
	Explanations []Explanation
	// Right is what should have been hashed.
	Right []Part
	// Untried are mistakes that the values leave no room for, in the table's
	// order: what they change would stay the same.
	Untried []MistakeName
}

// Explanation is a way to sign that gives exactly the signature that was sent.
type Explanation struct {
	// Mistakes are one or two, in the table's order, after those of leaving out
	// what was not sent; or none if all is right but for that, or for Bare.
	Mistakes []MistakeName
	// Parts are what was hashed, in order.
	Parts []Part
	// Key is the secret where it is the key of an HMAC, else nil.
	Key *Part
	// Hash is md5, sha1, sha256 or sha512; double-md5 or double-md5-raw; or
	// hmac-md5, hmac-sha1, hmac-sha256 or hmac-sha512, with -with-secret behind
	// it where the secret is both in the text and the key, -swapped where Parts
	// are the key and Key is the text.
	Hash string
	// Charset is empty for UTF-8, or utf-16le or utf-16be, -bom behind it where
	// a mark of the byte order comes first.
	Charset string
	// OfNothing: nothing was hashed, and there are no Parts. OfQuery: it was the
	// query string.
	OfNothing, OfQuery bool
	// Appended: the signature is the parts themselves, then the digest of
	// nothing. ShowsSecret: the secret can be read in it.
	Appended, ShowsSecret bool
	// Encoding are the mistakes in how the digest is written; it is lower-case
	// hexadecimal without them. Writing tells the rest.
	Encoding []MistakeName
	Writing
	// Separator joins the values; Named says that their names stand before them.
	Separator string
	Named     bool
	// Seconds is by how many seconds the timestamp that was signed is after the
	// one that was sent, less than 0 if it is before.
	Seconds int64
	// Bare are parameters that were signed, or sent, without the white space
	// around what was sent or given here; of the secret also without quotation
	// marks.
	Bare []string
}

// Part is a part of what was hashed.
type Part struct {
	// Parameter is empty for what stands between the values. Of two numbers
	// that were added it is the first, and Added is the other.
	Parameter, Added string
	// Value is the part's text. The secret reads as dots, with what was put
	// around it. Bytes are given as the hexadecimal digits they stand for.
	Value string
	Bytes bool
	// Literal: another text stands in the parameter's place.
	Literal bool
	// Mistake is what is wrong with the value, or empty.
	Mistake MistakeName
}

// Proved reports whether the search found an explanation.
func (d *Diagnosis) Proved() bool { return d.Over && len(d.Explanations) > 0 }
