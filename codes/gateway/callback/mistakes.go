package callback

import (
	"slices"
	"strconv"
	"sync"

	"zimcodes/codes/gateway/signature"
)

// MistakeName names a way to compute the signature wrongly.
type MistakeName = signature.MistakeName

// MistakeKind says what a mistake changes.
type MistakeKind string

const (
	// ChangesSecret, ChangesTimestamp, ChangesNonce: that value.
	ChangesSecret    MistakeKind = "secret"
	ChangesTimestamp MistakeKind = "timestamp"
	ChangesNonce     MistakeKind = "nonce"
	// ChangesOrder: the order of the values.
	ChangesOrder MistakeKind = "order"
	// ChangesJoining: what stands between the values, or behind them.
	ChangesJoining MistakeKind = "joining"
	// ChangesHash: how the text is hashed.
	ChangesHash MistakeKind = "hash"
	// ChangesRule: what is signed at all.
	ChangesRule MistakeKind = "rule"
	// ChangesEncoding: how the digest is written.
	ChangesEncoding MistakeKind = "encoding"
)

// Mistake is a row of the table of mistakes. One mistake has several rows if
// it is made in several ways.
type Mistake struct {
	Name MistakeName
	Kind MistakeKind
	// Variants are in what ways it is made, by what makes it.
	Variants []string
	// Pairs are the kinds that it is combined with, besides encodings; nil is
	// all others.
	Pairs []MistakeKind
	// change makes it in one of its variants, and reports whether that changes
	// anything: what leaves all as it was is no mistake.
	change func(r *recipe, variant string) bool
}

var (
	once = []string{""}
	// alone are the kinds that a mistake of many variants is combined with.
	alone = []MistakeKind{}
	// ofSecret are those that a rule without the other values combines with.
	ofSecret = []MistakeKind{ChangesSecret}
	// ofValues are those that another rule combines with.
	ofValues = []MistakeKind{ChangesSecret, ChangesTimestamp, ChangesNonce, ChangesHash, ChangesJoining}
)

// mistakes are made in this order. The table is made when it is first asked for.
var mistakes = sync.OnceValue(func() []Mistake {
	return []Mistake{
		{"secret-missing", ChangesSecret, once, nil, leaveOut(theSecret)},
		{"other-secret", ChangesSecret, once, nil, takeOther},
		{"secret-newline", ChangesSecret, []string{"%\n", "%\r\n"}, nil, surround(theSecret)},
		{"secret-space", ChangesSecret, []string{"% ", " %", "%\t"}, nil, surround(theSecret)},
		{"secret-quotes", ChangesSecret, []string{`"%"`, `'%'`}, nil, surround(theSecret)},
		{"secret-uppercase", ChangesSecret, once, nil, upperCase},
		{"secret-bytes", ChangesSecret, once, nil, decodeHex},

		{"timestamp-missing", ChangesTimestamp, once, nil, leaveOut(theTimestamp)},
		{"timestamp-milliseconds", ChangesTimestamp, []string{"%000"}, nil, milliseconds},
		{"timestamp-milliseconds", ChangesTimestamp, thousandths(), alone, milliseconds},
		{"timestamp-seconds", ChangesTimestamp, once, nil, seconds},
		{"number-format", ChangesTimestamp, numberFormats, nil, asFloat(theTimestamp)},
		{"timestamp-differs", ChangesTimestamp, shifts(), alone, shift},

		{"nonce-missing", ChangesNonce, once, nil, leaveOut(theNonce)},
		{"nonce-number", ChangesNonce, []string{"zeros", "rounded"}, nil, asNumber},
		{"number-format", ChangesNonce, numberFormats, nil, asFloat(theNonce)},
		{"number-format", ChangesNonce, numberFormats, []MistakeKind{ChangesSecret, ChangesOrder, ChangesHash}, bothAsFloat},

		{"mini-game-rule", ChangesRule, once, ofValues, takeMiniGameRule},
		{"callback-rule", ChangesRule, once, ofValues, takeCallbackRule},

		{"sorted-numbers", ChangesOrder, once, nil, sortNumbers},
		{"unsorted", ChangesOrder, []string{"213", "231", "321", "312", "123", "132"}, nil, reorder},

		{"separator", ChangesJoining, []string{"&", ",", "+", "|", ":", "-", "_", ";", ".", "/", " ", "\t", "\n", "\r\n"}, nil, join},
		{"key-value", ChangesJoining, []string{"secret&", "callbacksecret&", "callback_secret&", "CallbackSecret&", "secret", "callbacksecret"}, nil, named},
		{"text-newline", ChangesJoining, []string{"\n", "\r\n"}, nil, endWith},

		{"hash-md5", ChangesHash, []string{"md5"}, nil, hashWith},
		{"hash-sha256", ChangesHash, []string{"sha256"}, nil, hashWith},
		{"hash-sha512", ChangesHash, []string{"sha512"}, nil, hashWith},
		{"hash-sha1", ChangesHash, []string{"sha1"}, nil, hashWith},
		{"hmac-sha1", ChangesHash, []string{"hmac-sha1", "hmac-sha1 all"}, nil, hashWith},
		{"hmac-sha256", ChangesHash, []string{"hmac-sha256", "hmac-sha256 all"}, nil, hashWith},
		{"hmac-sha512", ChangesHash, []string{"hmac-sha512", "hmac-sha512 all"}, nil, hashWith},
		{"hmac-md5", ChangesHash, []string{"hmac-md5", "hmac-md5 all"}, nil, hashWith},

		{"body-hmac", ChangesRule, ofBody("hmac-sha1", "hmac-sha256", "hmac-sha512", "hmac-md5"), ofSecret, signBody},
		{"body-hash", ChangesRule, ofBody("sha1", "sha1 +s", "sha1 s+", "sha256", "sha256 +s", "sha256 s+", "md5", "md5 +s", "md5 s+"), ofSecret, signBody},

		{"encoding-uppercase", ChangesEncoding, once, nil, nil},
		{"encoding-base64", ChangesEncoding, once, nil, nil},
		{"encoding-unpadded", ChangesEncoding, once, nil, nil},
	}
})

// KnownMistakes returns the table of mistakes.
func KnownMistakes() []Mistake { return slices.Clone(mistakes()) }

// combine reports whether two mistakes can be made at once: they change
// different things.
func combine(a, b *Mistake) bool {
	allows := func(a, b *Mistake) bool { return a.Pairs == nil || slices.Contains(a.Pairs, b.Kind) }
	return a.Kind != b.Kind && a.Name != b.Name && allows(a, b) && allows(b, a)
}

// thousandths are the milliseconds of a second but for 000.
func thousandths() []string {
	var all []string
	for i := 1; i < 1000; i++ {
		all = append(all, "%"+strconv.Itoa(1000 + i)[1:])
	}
	return all
}

// shifts are the seconds within ten minutes either side, those after first: code
// that takes its own clock is late.
func shifts() []string {
	var all []string
	for i := 1; i <= 600; i++ {
		all = append(all, strconv.Itoa(i), strconv.Itoa(-i))
	}
	return all
}

// ofBody are the ways to hash the body in each of the ways to write it.
func ofBody(hashes ...string) []string {
	var all []string
	for _, h := range hashes {
		for i := range bodyForms {
			all = append(all, strconv.Itoa(i)+" "+h)
		}
	}
	return all
}
