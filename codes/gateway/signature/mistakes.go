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

	ofAll         = signed[:]
	ofAllButAppID = signed[1:]
)

const common, rare = false, true

// row is a mistake in the table, with what makes its variants if they are many.
type row struct {
	Mistake
	variants func() []string
}

// mistakes are all mistakes that a digest can prove. They are made in this
// order, and of two explanations that are equally simple the earlier is named
// first. A rule stands after what it can be mistaken for. Variants are made when
// the table is first asked for: there are thousands.
var mistakes = sync.OnceValue(func() []Mistake {
	var all []Mistake
	for _, r := range table {
		if r.variants != nil {
			r.Variants = r.variants()
		}
		all = append(all, r.Mistake)
	}
	return all
})

var table = []row{
	{Mistake{"missing-appid", ChangesValue, ofAppID, LeaveOut, once, nil, common}, nil},
	{Mistake{"missing-nonce", ChangesValue, ofNonce, LeaveOut, once, nil, common}, nil},
	{Mistake{"missing-secret", ChangesValue, ofSecret, LeaveOut, once, nil, common}, nil},
	{Mistake{"missing-timestamp", ChangesValue, ofTimestamp, LeaveOut, once, nil, common}, nil},
	{Mistake{"secret-newline", ChangesValue, ofSecret, Surround, []string{"%\n", "%\r\n"}, nil, common}, nil},
	{Mistake{"secret-space", ChangesValue, ofSecret, Surround, []string{"% "}, nil, common}, nil},
	{Mistake{"secret-leading-space", ChangesValue, ofSecret, Surround, []string{" %"}, nil, common}, nil},
	{Mistake{"secret-invisible", ChangesValue, ofSecret, Surround, invisible, nil, rare}, nil},
	{Mistake{"secret-quotes", ChangesValue, ofSecret, Surround, []string{`"%"`, `'%'`}, nil, common}, nil},
	{Mistake{"secret-uppercase", ChangesValue, ofSecret, UpperCase, once, nil, common}, nil},
	{Mistake{"secret-bytes", ChangesValue, ofSecret, DecodeHex, once, nil, common}, nil},
	{Mistake{"secret-placeholder", ChangesValue, ofSecret, Replace, placeholders, nil, rare}, nil},
	{Mistake{"secret-placeholder", ChangesValue, ofSecret, Surround, wrappers, nil, rare}, nil},
	{Mistake{"nonce-uppercase", ChangesValue, ofNonce, UpperCase, once, nil, common}, nil},
	{Mistake{"nonce-lowercase", ChangesValue, ofNonce, LowerCase, once, nil, common}, nil},
	{Mistake{"nonce-plus", ChangesValue, ofNonce, Plus, once, nil, rare}, nil},
	{Mistake{"nonce-bytes", ChangesValue, ofNonce, DecodeHex, once, nil, common}, nil},
	{Mistake{"values-quoted", ChangesValue, []string{"SignatureNonce", "ServerSecret"}, Quote, once, nil, rare}, nil},
	{Mistake{"values-quoted", ChangesValue, ofNonce, Quote, once, nil, rare}, nil},
	{Mistake{"values-quoted", ChangesValue, ofAllButAppID, Quote, once, nil, rare}, nil},
	{Mistake{"values-quoted", ChangesValue, ofAll, Quote, once, nil, rare}, nil},
	{Mistake{"appid-format", ChangesValue, ofAppID, Surround, numberWrappers, nil, rare}, nil},
	{Mistake{"appid-format", ChangesValue, ofAppID, Format, []string{"int32", "e", "E", "thousands", "rune"}, nil, rare}, nil},
	{Mistake{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, []string{"%000"}, nil, common}, nil},
	{Mistake{"timestamp-milliseconds", ChangesValue, ofTimestamp, Surround, nil, alone, common}, thousandths},
	{Mistake{"timestamp-fraction", ChangesValue, ofTimestamp, Surround, []string{"%.0", "%.000", "%.000000"}, nil, common}, nil},
	{Mistake{"timestamp-fraction", ChangesValue, ofTimestamp, Format, []string{"e", "E"}, nil, common}, nil},
	{Mistake{"timestamp-fraction", ChangesValue, ofTimestamp, Surround, nil, alone, common}, fractions},
	{Mistake{"timestamp-differs", ChangesValue, ofTimestamp, Shift, nil, nil, common}, nearSeconds},
	{Mistake{"timestamp-differs", ChangesValue, ofTimestamp, Shift, nil, nil, rare}, halfMinutes},
	{Mistake{"timestamp-differs", ChangesValue, ofTimestamp, Shift, nil, []MistakeKind{ChangesHash}, rare}, farSeconds},
	{Mistake{"timestamp-zone", ChangesValue, ofTimestamp, Shift, zones, nil, rare}, nil},
	{Mistake{"timestamp-zone", ChangesValue, ofTimestamp, Shift, expiryZones, notOrder, rare}, nil},
	{Mistake{"timestamp-expiry", ChangesValue, ofTimestamp, Shift, expiries, nil, common}, nil},
	{Mistake{"number-addition", ChangesValue, []string{"AppId", "SignatureNonce"}, Add, []string{"exact", "float"}, nil, common}, nil},
	{Mistake{"number-addition", ChangesValue, []string{"AppId", "Timestamp"}, Add, []string{"exact", "float"}, nil, common}, nil},
	{Mistake{"number-addition", ChangesValue, []string{"SignatureNonce", "Timestamp"}, Add, []string{"exact", "float"}, nil, common}, nil},

	{Mistake{"hash-sha1", ChangesHash, nil, HashWith, []string{"sha1"}, nil, common}, nil},
	{Mistake{"hash-sha256", ChangesHash, nil, HashWith, []string{"sha256"}, nil, common}, nil},
	{Mistake{"hash-sha512", ChangesHash, nil, HashWith, []string{"sha512"}, nil, common}, nil},
	{Mistake{"hash-double-md5", ChangesHash, nil, HashWith, []string{"double-md5"}, nil, common}, nil},
	{Mistake{"hash-double-md5", ChangesHash, nil, HashWith, []string{"double-md5-raw"}, nil, rare}, nil},
	{Mistake{"hmac-md5", ChangesHash, nil, HashWith, []string{"hmac-md5"}, nil, common}, nil},
	{Mistake{"hmac-sha1", ChangesHash, nil, HashWith, []string{"hmac-sha1"}, nil, common}, nil},
	{Mistake{"hmac-sha256", ChangesHash, nil, HashWith, []string{"hmac-sha256"}, nil, common}, nil},
	{Mistake{"hmac-sha512", ChangesHash, nil, HashWith, []string{"hmac-sha512"}, nil, common}, nil},
	{Mistake{"hmac-swapped", ChangesHash, nil, HashWith, []string{"hmac-md5-swapped"}, nil, rare}, nil},
	{Mistake{"hmac-swapped", ChangesHash, nil, HashWith, []string{"hmac-sha1-swapped"}, nil, rare}, nil},
	{Mistake{"hmac-swapped", ChangesHash, nil, HashWith, []string{"hmac-sha256-swapped"}, nil, rare}, nil},
	{Mistake{"hmac-swapped", ChangesHash, nil, HashWith, []string{"hmac-sha512-swapped"}, nil, rare}, nil},
	{Mistake{"hmac-with-secret", ChangesHash, nil, HashWith, []string{"hmac-md5-with-secret"}, nil, rare}, nil},
	{Mistake{"hmac-with-secret", ChangesHash, nil, HashWith, []string{"hmac-sha1-with-secret"}, nil, rare}, nil},
	{Mistake{"hmac-with-secret", ChangesHash, nil, HashWith, []string{"hmac-sha256-with-secret"}, nil, rare}, nil},
	{Mistake{"hmac-with-secret", ChangesHash, nil, HashWith, []string{"hmac-sha512-with-secret"}, nil, rare}, nil},

	{Mistake{"nothing-hashed", ChangesRule, nil, HashNothing, once, []MistakeKind{ChangesHash}, common}, nil},
	{Mistake{"callback-rule", ChangesRule, ofAppID, Sort, once, []MistakeKind{ChangesValue, ChangesHash, ChangesJoining, ChangesEnd, ChangesCharset}, common}, nil},
	{Mistake{"query-signed", ChangesRule, ofQuery, SignQuery, querySigned, []MistakeKind{ChangesValue, ChangesHash, ChangesEnd, ChangesCharset}, rare}, nil},
	{Mistake{"hmac-query", ChangesRule, ofQuery, SignQuery, nil, []MistakeKind{ChangesValue, ChangesEnd, ChangesCharset}, rare}, hmacSHA256},
	{Mistake{"hmac-query", ChangesRule, ofQuery, SignQuery, nil, []MistakeKind{ChangesValue, ChangesEnd, ChangesCharset}, rare}, hmacSHA1},
	{Mistake{"hmac-query", ChangesRule, ofQuery, SignQuery, nil, []MistakeKind{ChangesValue, ChangesEnd, ChangesCharset}, rare}, hmacMD5},
	{Mistake{"hmac-query", ChangesRule, ofQuery, SignQuery, nil, []MistakeKind{ChangesValue, ChangesEnd, ChangesCharset}, rare}, hmacSHA512},
	{Mistake{"hash-sum-appended", ChangesRule, nil, AppendSum, once, []MistakeKind{ChangesValue, ChangesHash, ChangesOrder, ChangesJoining, ChangesScope, ChangesEnd}, rare}, nil},

	{Mistake{"order", ChangesOrder, nil, Reorder, nil, nil, common}, orders},

	{Mistake{"separator", ChangesJoining, nil, Join, joints, nil, common}, nil},
	{Mistake{"separator", ChangesJoining, nil, JoinEmpty, joints, nil, common}, nil},
	{Mistake{"key-value", ChangesJoining, nil, JoinNamed, namings, nil, common}, nil},
	{Mistake{"key-value", ChangesJoining, nil, JoinNamedEmpty, namings, nil, common}, nil},
	{Mistake{"key-value", ChangesJoining, nil, JoinKey, []string{"=&"}, []MistakeKind{ChangesValue, ChangesHash, ChangesEnd, ChangesCharset, ChangesScope}, common}, nil},

	{Mistake{"action-signed", ChangesScope, nil, SignAction, []string{"after", "before"}, nil, common}, nil},
	{Mistake{"text-newline", ChangesEnd, nil, Append, []string{"\n", "\r\n"}, nil, common}, nil},
	{Mistake{"text-utf16", ChangesCharset, nil, Recode, []string{"utf-16le", "utf-16be", "utf-16le-bom", "utf-16be-bom"}, nil, rare}, nil},

	{Mistake{"encoding-uppercase", ChangesEncoding, nil, Encode, []string{"upper-case"}, nil, common}, nil},
	{Mistake{"encoding-leading-zeros", ChangesEncoding, nil, Encode, []string{"number"}, nil, common}, nil},
	{Mistake{"encoding-unpadded", ChangesEncoding, nil, Encode, []string{"unpadded"}, nil, common}, nil},
	{Mistake{"encoding-dashes", ChangesEncoding, nil, Encode, []string{"-", ":", " "}, nil, common}, nil},
	{Mistake{"encoding-signed-bytes", ChangesEncoding, nil, Encode, []string{"unpadded", "padded"}, nil, common}, nil},
	{Mistake{"encoding-base64", ChangesEncoding, nil, Encode, []string{"base64"}, nil, common}, nil},
	{Mistake{"encoding-base64-of-hex", ChangesEncoding, nil, Encode, []string{"base64-of-hex"}, nil, common}, nil},
	{Mistake{"encoding-half", ChangesEncoding, nil, Encode, []string{"half"}, nil, common}, nil},
	{Mistake{"signature-decorated", ChangesEncoding, nil, Encode, []string{"decorated"}, nil, common}, nil},
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
