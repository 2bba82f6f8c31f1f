package callback

import (
	"slices"
	"strconv"

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
	// Variants are in what ways it is made, by what makes it. Numbered, if it is
	// not 0, says that they are the numbers from 1 up to it.
	Variants []string
	Numbered int
	// Pairs are the kinds that it is combined with, besides encodings; nil is
	// all others.
	Pairs []MistakeKind
	// of is the place of the value that is changed, or the number of the form in
	// which the body is hashed.
	of int
	// change makes it in one of its variants, and reports whether that changes
	// anything: what leaves all as it was is no mistake.
	change func(r *recipe, of int, variant string) bool
}

var (
	once = []string{""}
	// alone are the kinds that a mistake of many variants is combined with.
	alone = []MistakeKind{}
	// ofSecret are those that a rule without the other values combines with.
	ofSecret = []MistakeKind{ChangesSecret}
	// ofValues are those that another rule combines with.
	ofValues = []MistakeKind{ChangesSecret, ChangesTimestamp, ChangesNonce, ChangesHash, ChangesJoining}
	// notTimestamp are those that a mistake in both numbers combines with.
	notTimestamp = []MistakeKind{ChangesSecret, ChangesOrder, ChangesHash}

	breaks = []string{"%\n", "%\r\n"}
	hmacs  = []string{"hmac-sha1", "hmac-sha256", "hmac-sha512", "hmac-md5"}
	// bodyHashes say where the secret stands, if it does.
	bodyHashes = []string{"sha1", "sha1 +s", "sha1 s+", "sha256", "sha256 +s", "sha256 s+", "md5", "md5 +s", "md5 s+"}
)

// mistakes are made in this order. All of the table is data, which takes less
// room in the browser program than code that makes it.
var mistakes = []Mistake{
	{"secret-missing", ChangesSecret, once, 0, nil, theSecret, leaveOut},
	{"other-secret", ChangesSecret, once, 0, nil, theSecret, takeOther},
	{"secret-newline", ChangesSecret, breaks, 0, nil, theSecret, surround},
	{"secret-space", ChangesSecret, []string{"% ", " %", "%\t"}, 0, nil, theSecret, surround},
	{"secret-quotes", ChangesSecret, []string{`"%"`, `'%'`}, 0, nil, theSecret, surround},
	{"secret-uppercase", ChangesSecret, once, 0, nil, theSecret, upperCase},
	{"secret-bytes", ChangesSecret, once, 0, nil, theSecret, decodeHex},

	{"timestamp-missing", ChangesTimestamp, once, 0, nil, theTimestamp, leaveOut},
	{"timestamp-milliseconds", ChangesTimestamp, []string{"0"}, 0, nil, theTimestamp, milliseconds},
	{"timestamp-milliseconds", ChangesTimestamp, nil, 999, alone, theTimestamp, milliseconds},
	{"timestamp-seconds", ChangesTimestamp, once, 0, nil, theTimestamp, seconds},
	{"number-format", ChangesTimestamp, numberFormats, 0, nil, theTimestamp, asFloat},
	{"timestamp-differs", ChangesTimestamp, nil, 2 * farthest, alone, theTimestamp, shift},

	{"nonce-missing", ChangesNonce, once, 0, nil, theNonce, leaveOut},
	{"nonce-number", ChangesNonce, []string{"zeros", "rounded"}, 0, nil, theNonce, asNumber},
	{"number-format", ChangesNonce, numberFormats, 0, nil, theNonce, asFloat},
	{"number-format", ChangesNonce, numberFormats, 0, notTimestamp, theNonce, bothAsFloat},

	{"mini-game-rule", ChangesRule, once, 0, ofValues, 0, takeMiniGameRule},
	{"callback-rule", ChangesRule, once, 0, ofValues, 0, takeCallbackRule},

	{"sorted-numbers", ChangesOrder, once, 0, nil, 0, sortNumbers},
	{"unsorted", ChangesOrder, []string{"213", "231", "321", "312", "123", "132"}, 0, nil, 0, reorder},

	{"separator", ChangesJoining, []string{"&", ",", "+", "|", ":", "-", "_", ";", ".", "/", " ", "\t", "\n", "\r\n"}, 0, nil, 0, join},
	{"key-value", ChangesJoining, []string{"secret&", "callbacksecret&", "callback_secret&", "CallbackSecret&", "secret", "callbacksecret"}, 0, nil, 0, named},
	{"text-newline", ChangesJoining, []string{"\n", "\r\n"}, 0, nil, 0, endWith},

	{"hash-md5", ChangesHash, []string{"md5"}, 0, nil, 0, hashWith},
	{"hash-sha256", ChangesHash, []string{"sha256"}, 0, nil, 0, hashWith},
	{"hash-sha512", ChangesHash, []string{"sha512"}, 0, nil, 0, hashWith},
	{"hash-sha1", ChangesHash, []string{"sha1"}, 0, nil, 0, hashWith},
	{"hmac-sha1", ChangesHash, []string{"hmac-sha1", "hmac-sha1 all"}, 0, nil, 0, hashWith},
	{"hmac-sha256", ChangesHash, []string{"hmac-sha256", "hmac-sha256 all"}, 0, nil, 0, hashWith},
	{"hmac-sha512", ChangesHash, []string{"hmac-sha512", "hmac-sha512 all"}, 0, nil, 0, hashWith},
	{"hmac-md5", ChangesHash, []string{"hmac-md5", "hmac-md5 all"}, 0, nil, 0, hashWith},

	{"body-hmac", ChangesRule, hmacs, 0, ofSecret, asSent, signBody},
	{"body-hmac", ChangesRule, hmacs, 0, ofSecret, compact, signBody},
	{"body-hmac", ChangesRule, hmacs, 0, ofSecret, airy, signBody},
	{"body-hmac", ChangesRule, hmacs, 0, ofSecret, compactBare, signBody},
	{"body-hmac", ChangesRule, hmacs, 0, ofSecret, airyBare, signBody},
	{"body-hash", ChangesRule, bodyHashes, 0, ofSecret, asSent, signBody},
	{"body-hash", ChangesRule, bodyHashes, 0, ofSecret, compact, signBody},
	{"body-hash", ChangesRule, bodyHashes, 0, ofSecret, airy, signBody},
	{"body-hash", ChangesRule, bodyHashes, 0, ofSecret, compactBare, signBody},
	{"body-hash", ChangesRule, bodyHashes, 0, ofSecret, airyBare, signBody},

	{"encoding-uppercase", ChangesEncoding, once, 0, nil, 0, nil},
	{"encoding-base64", ChangesEncoding, once, 0, nil, 0, nil},
	{"encoding-unpadded", ChangesEncoding, once, 0, nil, 0, nil},
}

// farthest is how many seconds off a time is looked for, before and after.
const farthest = 600

// KnownMistakes returns the table of mistakes.
func KnownMistakes() []Mistake { return slices.Clone(mistakes) }

// variant returns the variant of number i, and whether there is one.
func (m *Mistake) variant(i int) (string, bool) {
	if m.Numbered > 0 {
		return strconv.Itoa(i + 1), i < m.Numbered
	}
	if i == len(m.Variants) {
		return "", false
	}
	return m.Variants[i], true
}

// combine reports whether two mistakes can be made at once: they change
// different things.
func combine(a, b *Mistake) bool {
	return a.Kind != b.Kind && a.Name != b.Name && a.allows(b) && b.allows(a)
}

func (m *Mistake) allows(other *Mistake) bool {
	return m.Pairs == nil || slices.Contains(m.Pairs, other.Kind)
}
