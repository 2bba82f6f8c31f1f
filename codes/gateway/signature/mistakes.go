package signature

import (
	"slices"
	"sync"
)

// MistakeName names a way to sign wrongly.
type MistakeName string

// MistakeKind says what a mistake changes.
type MistakeKind string

const (
	// ChangesValue: one of the four values, or several.
	ChangesValue MistakeKind = "value"
	// ChangesHash: how the text is hashed.
	ChangesHash MistakeKind = "hash"
	// ChangesRule: everything, for another rule.
	ChangesRule MistakeKind = "rule"
	// ChangesOrder: the order of the values.
	ChangesOrder MistakeKind = "order"
	// ChangesJoining: what stands between the values.
	ChangesJoining MistakeKind = "joining"
	// ChangesScope: which values are signed.
	ChangesScope MistakeKind = "scope"
	// ChangesEnd: what stands at the end of the text.
	ChangesEnd MistakeKind = "end"
	// ChangesCharset: which bytes stand for the text.
	ChangesCharset MistakeKind = "charset"
	// ChangesEncoding: how the digest is written.
	ChangesEncoding MistakeKind = "encoding"
)

// Mistake is a row of the table of mistakes. One mistake has several rows if
// it is made in several ways.
type Mistake struct {
	Name MistakeName
	Kind MistakeKind
	// Of are the values that are changed or left out, or taken as they were sent,
	// by the wire's names: no other mistake is made in them.
	Of []string
	// Way is what is done, with each of Variants in turn: names of hashes,
	// joints, seconds. In what is put around a value, the last % stands for it.
	Way      Way
	Variants []string
	// Pairs are the kinds that it is combined with, besides encodings, which
	// take no digest more; nil is all. What is rare is not combined with what is
	// rare, too.
	Pairs []MistakeKind
	Rare  bool
}

// Way is a way to change what is signed.
type Way string

const (
	// LeaveOut: the value is missing.
	LeaveOut Way = "leave-out"
	// Replace: put another text in the value's place.
	Replace Way = "replace"
	// Surround: put text around the value; Quote: quotation marks around each.
	Surround Way = "surround"
	Quote    Way = "quote"
	// UpperCase: change a to z; LowerCase: change A to Z.
	UpperCase Way = "upper-case"
	LowerCase Way = "lower-case"
	// Plus: take + for each space.
	Plus Way = "plus"
	// DecodeHex: take the bytes that the hexadecimal digits stand for.
	DecodeHex Way = "decode-hex"
	// Format: write the number as another type is written.
	Format Way = "format"
	// Shift: add seconds.
	Shift Way = "shift"
	// Add: add two numbers: exactly, or rounded as floating-point numbers are.
	Add Way = "add"
	// HashWith: take another hash.
	HashWith Way = "hash-with"
	// HashNothing: hash the empty text. AppendSum: put the digest of the empty
	// text behind the text.
	HashNothing Way = "hash-nothing"
	AppendSum   Way = "append-sum"
	// Sort: leave AppId out, and sort the others as strings.
	Sort Way = "sort"
	// SignQuery: sign the query string. A variant is HASH|KEY|TEXT; see queryText.
	SignQuery Way = "sign-query"
	// Reorder: put the values in another order.
	Reorder Way = "reorder"
	// Join: put a separator between the values.
	Join Way = "join"
	// JoinNamed: put a separator between the values with their names before
	// them. A variant is what follows the name, = or nothing, and the separator.
	JoinNamed Way = "join-named"
	// JoinEmpty, JoinNamedEmpty: the same where a value that is left out leaves
	// its place empty.
	JoinEmpty      Way = "join-empty"
	JoinNamedEmpty Way = "join-named-empty"
	// JoinKey: the same as JoinNamed, but the secret comes last, as key.
	JoinKey Way = "join-key"
	// SignAction: sign the Action, too.
	SignAction Way = "sign-action"
	// Append: put text behind it all.
	Append Way = "append"
	// Recode: take another encoding of characters.
	Recode Way = "recode"
	// Encode: write the digest otherwise.
	Encode Way = "encode"
)

var (
	ofAppID     = []string{"AppId"}
	ofNonce     = []string{"SignatureNonce"}
	ofSecret    = []string{"ServerSecret"}
	ofTimestamp = []string{"Timestamp"}
	ofQuery     = []string{"AppId", "SignatureNonce", "Timestamp"}
)

const common, rare = false, true

// mistakes are all mistakes that a digest can prove. They are made in this
// order, and of two explanations that are equally simple the earlier is named
// first. A rule stands after what it can be mistaken for. The table is made
// when it is first asked for: it has thousands of variants.
var mistakes = sync.OnceValue(func() []Mistake {
	return slices.Concat(valueMistakes(), hashMistakes(), []Mistake{
		{"nothing-hashed", ChangesRule, nil, HashNothing, once, []MistakeKind{ChangesHash}, common},
		{"callback-rule", ChangesRule, ofAppID, Sort, once, []MistakeKind{ChangesValue, ChangesHash, ChangesJoining, ChangesEnd, ChangesCharset}, common},
		{"query-signed", ChangesRule, ofQuery, SignQuery, querySigned, []MistakeKind{ChangesValue, ChangesHash, ChangesEnd, ChangesCharset}, rare},
	}, hmacQueries(), []Mistake{
		{"hash-sum-appended", ChangesRule, nil, AppendSum, once, []MistakeKind{ChangesValue, ChangesHash, ChangesOrder, ChangesJoining, ChangesScope, ChangesEnd}, rare},

		{"order", ChangesOrder, nil, Reorder, orders(), nil, common},

		{"separator", ChangesJoining, nil, Join, joints, nil, common},
		{"separator", ChangesJoining, nil, JoinEmpty, joints, nil, common},
		{"key-value", ChangesJoining, nil, JoinNamed, namings, nil, common},
		{"key-value", ChangesJoining, nil, JoinNamedEmpty, namings, nil, common},
		{"key-value", ChangesJoining, nil, JoinKey, []string{"=&"}, []MistakeKind{ChangesValue, ChangesHash, ChangesEnd, ChangesCharset, ChangesScope}, common},

		{"action-signed", ChangesScope, nil, SignAction, []string{"after", "before"}, nil, common},
		{"text-newline", ChangesEnd, nil, Append, []string{"\n", "\r\n"}, nil, common},
		{"text-utf16", ChangesCharset, nil, Recode, []string{"utf-16le", "utf-16be", "utf-16le-bom", "utf-16be-bom"}, nil, rare},

		{"encoding-uppercase", ChangesEncoding, nil, Encode, []string{"upper-case"}, nil, common},
		{"encoding-leading-zeros", ChangesEncoding, nil, Encode, []string{"number"}, nil, common},
		{"encoding-unpadded", ChangesEncoding, nil, Encode, []string{"unpadded"}, nil, common},
		{"encoding-dashes", ChangesEncoding, nil, Encode, []string{"-", ":", " "}, nil, common},
		{"encoding-signed-bytes", ChangesEncoding, nil, Encode, []string{"unpadded", "padded"}, nil, common},
		{"encoding-base64", ChangesEncoding, nil, Encode, []string{"base64"}, nil, common},
		{"encoding-base64-of-hex", ChangesEncoding, nil, Encode, []string{"base64-of-hex"}, nil, common},
		{"encoding-half", ChangesEncoding, nil, Encode, []string{"half"}, nil, common},
		{"signature-decorated", ChangesEncoding, nil, Encode, []string{"decorated"}, nil, common},
	})
})

// valueMistakes are those in one value or several.
func valueMistakes() []Mistake {
	of := func(names ...string) []string { return names }
	return []Mistake{
		{"missing-appid", ChangesValue, ofAppID, LeaveOut, once, nil, common},
		{"missing-nonce", ChangesValue, ofNonce, LeaveOut, once, nil, common},
		{"missing-secret", ChangesValue, ofSecret, LeaveOut, once, nil, common},
		{"missing-timestamp", ChangesValue, ofTimestamp, LeaveOut, once, nil, common},
		{"secret-newline", ChangesValue, ofSecret, Surround, []string{"%\n", "%\r\n"}, nil, common},
		{"secret-space", ChangesValue, ofSecret, Surround, []string{"% "}, nil, common},
		{"secret-leading-space", ChangesValue, ofSecret, Surround, []string{" %"}, nil, common},
		{"secret-invisible", ChangesValue, ofSecret, Surround, invisible(), nil, rare},
		{"secret-quotes", ChangesValue, ofSecret, Surround, []string{`"%"`, `'%'`}, nil, common},
		{"secret-uppercase", ChangesValue, ofSecret, UpperCase, once, nil, common},
		{"secret-bytes", ChangesValue, ofSecret, DecodeHex, once, nil, common},
		{"secret-placeholder", ChangesValue, ofSecret, Replace, placeholders, nil, rare},
		{"secret-placeholder", ChangesValue, ofSecret, Surround, wrappers, nil, rare},
		{"nonce-uppercase", ChangesValue, ofNonce, UpperCase, once, nil, common},
		{"nonce-lowercase", ChangesValue, ofNonce, LowerCase, once, nil, common},
		{"nonce-plus", ChangesValue, ofNonce, Plus, once, nil, rare},
		{"nonce-bytes", ChangesValue, ofNonce, DecodeHex, once, nil, common},
		{"values-quoted", ChangesValue, of("SignatureNonce", "ServerSecret"), Quote, once, nil, rare},
		{"values-quoted", ChangesValue, ofNonce, Quote, once, nil, rare},
		{"values-quoted", ChangesValue, of("SignatureNonce", "ServerSecret", "Timestamp"), Quote, once, nil, rare},
		{"values-quoted", ChangesValue, of("AppId", "SignatureNonce", "ServerSecret", "Timestamp"), Quote, once, nil, rare},
		{"appid-format", ChangesValue, ofAppID, Surround, numberWrappers, nil, rare},
		{"appid-format", ChangesValue, ofAppID, Format, []string{"int32", "e", "E", "thousands", "rune"}, nil, rare},
		{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, []string{"%000"}, nil, common},
		{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, thousandths(), alone, common},
		{"timestamp-fraction", ChangesValue, ofTimestamp, Surround, []string{"%.0", "%.000", "%.000000"}, nil, common},
		{"timestamp-fraction", ChangesValue, ofTimestamp, Format, []string{"e", "E"}, nil, common},
		{"timestamp-fraction", ChangesValue, ofTimestamp, Surround, fractions(), alone, common},
		{"timestamp-differs", ChangesValue, ofTimestamp, Shift, shifts(isNear), nil, common},
		{"timestamp-differs", ChangesValue, ofTimestamp, Shift, shifts(isHalfMinute), nil, rare},
		{"timestamp-differs", ChangesValue, ofTimestamp, Shift, shifts(isFar), []MistakeKind{ChangesHash}, rare},
		{"timestamp-zone", ChangesValue, ofTimestamp, Shift, zones(isNoExpiry), nil, rare},
		{"timestamp-zone", ChangesValue, ofTimestamp, Shift, zones(isExpiry), notOrder, rare},
		{"timestamp-expiry", ChangesValue, ofTimestamp, Shift, expiries, nil, common},
		{"number-addition", ChangesValue, of("AppId", "SignatureNonce"), Add, []string{"exact", "float"}, nil, common},
		{"number-addition", ChangesValue, of("AppId", "Timestamp"), Add, []string{"exact", "float"}, nil, common},
		{"number-addition", ChangesValue, of("SignatureNonce", "Timestamp"), Add, []string{"exact", "float"}, nil, common},
	}
}

// hashMistakes are those in how the text is hashed.
func hashMistakes() []Mistake {
	var all []Mistake
	for _, h := range []struct {
		mistake MistakeName
		hash    string
		rare    bool
	}{
		{"hash-sha1", "sha1", common}, {"hash-sha256", "sha256", common}, {"hash-sha512", "sha512", common},
		{"hash-double-md5", "double-md5", common}, {"hash-double-md5", "double-md5-raw", common},
		{"hmac-md5", "hmac-md5", common}, {"hmac-sha1", "hmac-sha1", common},
		{"hmac-sha256", "hmac-sha256", common}, {"hmac-sha512", "hmac-sha512", common},
		{"hmac-swapped", "hmac-md5-swapped", rare}, {"hmac-swapped", "hmac-sha1-swapped", rare},
		{"hmac-swapped", "hmac-sha256-swapped", rare}, {"hmac-swapped", "hmac-sha512-swapped", rare},
		{"hmac-with-secret", "hmac-md5-with-secret", rare}, {"hmac-with-secret", "hmac-sha1-with-secret", rare},
		{"hmac-with-secret", "hmac-sha256-with-secret", rare}, {"hmac-with-secret", "hmac-sha512-with-secret", rare},
	} {
		all = append(all, Mistake{h.mistake, ChangesHash, nil, HashWith, []string{h.hash}, nil, h.rare})
	}
	return all
}

// KnownMistakes returns the table of mistakes.
func KnownMistakes() []Mistake { return slices.Clone(mistakes()) }

// combine reports whether two mistakes can be made at once: they change
// different things, and not the same value.
func combine(a, b *Mistake) bool {
	switch {
	case a.Rare && b.Rare,
		a.Kind == b.Kind && a.Kind != ChangesValue,
		a.Pairs != nil && !slices.Contains(a.Pairs, b.Kind),
		b.Pairs != nil && !slices.Contains(b.Pairs, a.Kind):
		return false
	}
	return !slices.ContainsFunc(a.Of, func(name string) bool { return slices.Contains(b.Of, name) })
}
