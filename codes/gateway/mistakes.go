package gateway

import "strconv"

// MistakeName names a way to sign wrongly.
type MistakeName string

// MistakeKind says what a mistake changes.
type MistakeKind string

const (
	// ChangesValue: one of the four values, or two that become one.
	ChangesValue MistakeKind = "value"
	// ChangesHash: how the text is hashed.
	ChangesHash MistakeKind = "hash"
	// ChangesOrder: the order of the values.
	ChangesOrder MistakeKind = "order"
	// ChangesJoining: what stands between the values.
	ChangesJoining MistakeKind = "joining"
	// ChangesRule: everything, for another rule of the vendor's.
	ChangesRule MistakeKind = "rule"
	// ChangesEncoding: how the digest is written.
	ChangesEncoding MistakeKind = "encoding"
)

// Mistake is a row of the table of mistakes. One mistake has several rows if
// it is made in several ways.
type Mistake struct {
	Name MistakeName
	Kind MistakeKind
	// Of are the values that a ChangesValue changes, by the wire's names.
	Of []string
	// Way is what is done, with each of Variants in turn: names of hashes,
	// betweens, seconds. In a value's, % stands for the value.
	Way      Way
	Variants []string
	// Paired is how many of the variants are tried in a pair, 0 for all. With
	// another hash it is always all.
	Paired int
}

// Way is a way to change what is signed.
type Way string

const (
	// LeaveOut: the value is missing.
	LeaveOut Way = "leave-out"
	// Surround: put text around the value.
	Surround Way = "surround"
	// UpperCase: change a to z.
	UpperCase Way = "upper-case"
	// DecodeHex: take the bytes that the hexadecimal digits stand for.
	DecodeHex Way = "decode-hex"
	// Shift: add seconds.
	Shift Way = "shift"
	// Add: add two numbers: exactly, or rounded as floating-point numbers are.
	Add Way = "add"
	// HashWith: take another hash.
	HashWith Way = "hash-with"
	// Sort: leave AppId out, and sort the others as strings.
	Sort Way = "sort"
	// Reorder: put the values in another order.
	Reorder Way = "reorder"
	// Join: put a separator between the values.
	Join Way = "join"
	// JoinNamed: put a separator between NAME=VALUE.
	JoinNamed Way = "join-named"
	// JoinEmpty, JoinNamedEmpty: the same where a value that is left out leaves
	// its place empty.
	JoinEmpty      Way = "join-empty"
	JoinNamedEmpty Way = "join-named-empty"
	// Encode: write the digest otherwise.
	Encode Way = "encode"
)

var (
	appID     = []string{"AppId"}
	nonce     = []string{"SignatureNonce"}
	secretOf  = []string{"ServerSecret"}
	timestamp = []string{"Timestamp"}
)

// mistakes are all mistakes that a digest can prove. They are made in this
// order, and of two explanations that are equally simple the earlier is named
// first. The rule stands after what it can be mistaken for.
var mistakes = []Mistake{
	{"missing-appid", ChangesValue, appID, LeaveOut, once, 0},
	{"missing-nonce", ChangesValue, nonce, LeaveOut, once, 0},
	{"missing-secret", ChangesValue, secretOf, LeaveOut, once, 0},
	{"missing-timestamp", ChangesValue, timestamp, LeaveOut, once, 0},
	{"secret-newline", ChangesValue, secretOf, Surround, []string{"%\n", "%\r\n"}, 0},
	{"secret-space", ChangesValue, secretOf, Surround, []string{"% "}, 0},
	{"secret-leading-space", ChangesValue, secretOf, Surround, []string{" %"}, 0},
	{"secret-quotes", ChangesValue, secretOf, Surround, []string{`"%"`, `'%'`}, 0},
	{"secret-uppercase", ChangesValue, secretOf, UpperCase, once, 0},
	{"secret-bytes", ChangesValue, secretOf, DecodeHex, once, 0},
	{"nonce-uppercase", ChangesValue, nonce, UpperCase, once, 0},
	{"nonce-bytes", ChangesValue, nonce, DecodeHex, once, 0},
	{"timestamp-milliseconds", ChangesValue, timestamp, Surround, thousandths(), 1},
	{"timestamp-differs", ChangesValue, timestamp, Shift, shifts(), nearShifts},
	{"number-addition", ChangesValue, []string{"AppId", "SignatureNonce"}, Add, []string{"exact", "float"}, 0},

	{"hash-sha1", ChangesHash, nil, HashWith, []string{"sha1"}, 0},
	{"hash-sha256", ChangesHash, nil, HashWith, []string{"sha256"}, 0},
	{"hash-sha512", ChangesHash, nil, HashWith, []string{"sha512"}, 0},
	{"hash-double-md5", ChangesHash, nil, HashWith, []string{"double-md5"}, 0},
	{"hmac-md5", ChangesHash, nil, HashWith, []string{"hmac-md5"}, 0},
	{"hmac-sha1", ChangesHash, nil, HashWith, []string{"hmac-sha1"}, 0},
	{"hmac-sha256", ChangesHash, nil, HashWith, []string{"hmac-sha256"}, 0},

	{"callback-rule", ChangesRule, nil, Sort, once, 0},

	{"order", ChangesOrder, nil, Reorder, orders(), 0},

	{"separator", ChangesJoining, nil, Join, betweens, 0},
	{"separator", ChangesJoining, nil, JoinEmpty, betweens, 0},
	{"key-value", ChangesJoining, nil, JoinNamed, []string{"&"}, 0},
	{"key-value", ChangesJoining, nil, JoinNamedEmpty, []string{"&"}, 0},

	{"encoding-uppercase", ChangesEncoding, nil, Encode, []string{"upper-case"}, 0},
	{"encoding-unpadded", ChangesEncoding, nil, Encode, []string{"unpadded"}, 0},
	{"encoding-base64", ChangesEncoding, nil, Encode, []string{"base64"}, 0},
	{"encoding-half", ChangesEncoding, nil, Encode, []string{"half"}, 0},
}

var betweens = []string{"+", "&", ",", "|", ":", "-", "_", " ", "\n", "\r\n"}

// once are the variants of a mistake that can be made in one way only.
var once = []string{""}

// KnownMistakes returns the table of mistakes.
func KnownMistakes() []Mistake { return append([]Mistake(nil), mistakes...) }

// combine reports whether two mistakes can be made at once: they change
// different things.
func combine(a, b *Mistake) bool {
	if a.Kind != b.Kind {
		return true
	}
	if a.Kind != ChangesValue {
		return false
	}
	for _, x := range a.Of {
		for _, y := range b.Of {
			if x == y {
				return false
			}
		}
	}
	return true
}

// variants are those to try together with another mistake, or with none.
func (m *Mistake) variants(other *Mistake) []string {
	if m.Paired > 0 && other != nil && other.Kind != ChangesHash {
		return m.Variants[:m.Paired]
	}
	return m.Variants
}

// thousandths are the milliseconds of a second. 000, a time in seconds that
// was multiplied, comes first.
func thousandths() []string {
	var all []string
	for i := range 1000 {
		all = append(all, "%"+strconv.Itoa(1000 + i)[1:])
	}
	return all
}

// nearShifts are how many shifts come first: up to ten seconds, and whole
// minutes, either side.
const nearShifts = 2 * (10 + 10)

// shifts are the seconds within ten minutes either side, likely ones first.
func shifts() []string {
	var near, far []string
	for i := 1; i <= 600; i++ {
		both := []string{strconv.Itoa(i), strconv.Itoa(-i)}
		if i <= 10 || i%60 == 0 {
			near = append(near, both...)
		} else {
			far = append(far, both...)
		}
	}
	return append(near, far...)
}

// orders are the orders of the four values other than the right one, as four
// digits that count AppId, SignatureNonce, ServerSecret, Timestamp from 0. The
// legacy order, the commonest by far, comes first.
func orders() []string {
	const right, legacy = "0123", "0213"
	all := []string{legacy}
	for i := range 4 * 4 * 4 * 4 {
		o := []byte{byte('0' + i/64), byte('0' + i/16%4), byte('0' + i/4%4), byte('0' + i%4)}
		seen := 0
		for _, c := range o {
			seen |= 1 << (c - '0')
		}
		if s := string(o); seen == 15 && s != right && s != legacy {
			all = append(all, s)
		}
	}
	return all
}
