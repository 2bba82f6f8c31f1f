package signature

import (
	"slices"
	"strconv"
	"sync"
)

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
	// Of are the values that are changed or left out, by the wire's names.
	Of []string
	// Way is what is done, with each of Variants in turn: names of hashes,
	// joints, seconds. In a value's, % stands for the value.
	Way      Way
	Variants []string
	// Pairs are the kinds that it is combined with, besides encodings, which
	// take no digest more; nil is all.
	Pairs []MistakeKind
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
	ofAppID     = []string{"AppId"}
	ofNonce     = []string{"SignatureNonce"}
	ofSecret    = []string{"ServerSecret"}
	ofTimestamp = []string{"Timestamp"}
)

// mistakes are all mistakes that a digest can prove. They are made in this
// order, and of two explanations that are equally simple the earlier is named
// first. The rule stands after what it can be mistaken for. The table is made
// when it is first asked for: it has thousands of variants.
var mistakes = sync.OnceValue(func() []Mistake {
	return []Mistake{
		{"missing-appid", ChangesValue, ofAppID, LeaveOut, once, nil},
		{"missing-nonce", ChangesValue, ofNonce, LeaveOut, once, nil},
		{"missing-secret", ChangesValue, ofSecret, LeaveOut, once, nil},
		{"missing-timestamp", ChangesValue, ofTimestamp, LeaveOut, once, nil},
		{"secret-newline", ChangesValue, ofSecret, Surround, []string{"%\n", "%\r\n"}, nil},
		{"secret-space", ChangesValue, ofSecret, Surround, []string{"% "}, nil},
		{"secret-leading-space", ChangesValue, ofSecret, Surround, []string{" %"}, nil},
		{"secret-quotes", ChangesValue, ofSecret, Surround, []string{`"%"`, `'%'`}, nil},
		{"secret-uppercase", ChangesValue, ofSecret, UpperCase, once, nil},
		{"secret-bytes", ChangesValue, ofSecret, DecodeHex, once, nil},
		{"nonce-uppercase", ChangesValue, ofNonce, UpperCase, once, nil},
		{"nonce-bytes", ChangesValue, ofNonce, DecodeHex, once, nil},
		{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, []string{"%000"}, nil},
		{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, thousandths(), alone},
		{"timestamp-differs", ChangesValue, ofTimestamp, Shift, shifts(isNear), nil},
		{"timestamp-differs", ChangesValue, ofTimestamp, Shift, shifts(isFar), []MistakeKind{ChangesHash}},
		{"number-addition", ChangesValue, []string{"AppId", "SignatureNonce"}, Add, []string{"exact", "float"}, nil},

		{"hash-sha1", ChangesHash, nil, HashWith, []string{"sha1"}, nil},
		{"hash-sha256", ChangesHash, nil, HashWith, []string{"sha256"}, nil},
		{"hash-sha512", ChangesHash, nil, HashWith, []string{"sha512"}, nil},
		{"hash-double-md5", ChangesHash, nil, HashWith, []string{"double-md5"}, nil},
		{"hmac-md5", ChangesHash, nil, HashWith, []string{"hmac-md5"}, nil},
		{"hmac-sha1", ChangesHash, nil, HashWith, []string{"hmac-sha1"}, nil},
		{"hmac-sha256", ChangesHash, nil, HashWith, []string{"hmac-sha256"}, nil},

		{"callback-rule", ChangesRule, ofAppID, Sort, once, nil},

		{"order", ChangesOrder, nil, Reorder, orders(), nil},

		{"separator", ChangesJoining, nil, Join, joints, nil},
		{"separator", ChangesJoining, nil, JoinEmpty, joints, nil},
		{"key-value", ChangesJoining, nil, JoinNamed, []string{"&"}, nil},
		{"key-value", ChangesJoining, nil, JoinNamedEmpty, []string{"&"}, nil},

		{"encoding-uppercase", ChangesEncoding, nil, Encode, []string{"upper-case"}, nil},
		{"encoding-unpadded", ChangesEncoding, nil, Encode, []string{"unpadded"}, nil},
		{"encoding-base64", ChangesEncoding, nil, Encode, []string{"base64"}, nil},
		{"encoding-half", ChangesEncoding, nil, Encode, []string{"half"}, nil},
	}
})

var joints = []string{"+", "&", ",", "|", ":", "-", "_", " ", "\n", "\r\n"}

// alone are the kinds that a mistake is combined with that is tried alone.
var alone = []MistakeKind{}

// once are the variants of a mistake that can be made in one way only.
var once = []string{""}

// KnownMistakes returns the table of mistakes.
func KnownMistakes() []Mistake { return slices.Clone(mistakes()) }

// combine reports whether two mistakes can be made at once: they change
// different things, and not the same value.
func combine(a, b *Mistake) bool {
	switch {
	case a.Kind == b.Kind && a.Kind != ChangesValue,
		a.Pairs != nil && !slices.Contains(a.Pairs, b.Kind),
		b.Pairs != nil && !slices.Contains(b.Pairs, a.Kind):
		return false
	}
	return !slices.ContainsFunc(a.Of, func(name string) bool { return slices.Contains(b.Of, name) })
}

// thousandths are the milliseconds of a second but for 000, which is what a
// time in seconds has.
func thousandths() []string {
	var all []string
	for i := 1; i < 1000; i++ {
		all = append(all, "%"+strconv.Itoa(1000 + i)[1:])
	}
	return all
}

// shifts are the seconds within ten minutes either side for which is holds.
func shifts(is func(int) bool) []string {
	var all []string
	for i := 1; i <= 600; i++ {
		if is(i) {
			all = append(all, strconv.Itoa(i), strconv.Itoa(-i))
		}
	}
	return all
}

// isNear: a few seconds, as between two looks at a clock, or half minutes, as
// where a time is kept or rounded.
func isNear(seconds int) bool { return seconds <= 10 || seconds%30 == 0 }
func isFar(seconds int) bool  { return !isNear(seconds) }

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
