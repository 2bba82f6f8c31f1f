// Package callback judges callbacks, which ZEGO sends to a server of yours: by
// the rule of their signature, which is none of the rules for requests, and by
// the mistakes that are known to be made in computing it. How a callback is read
// out of a text is in package request.
//
// # The signature
//
// It is the SHA-1 of three strings, sorted as strings and joined, as 40
// lower-case hexadecimal digits. Nothing else is signed, not even the body:
//
//	CallbackSecret  secret
//	timestamp       1470820198
//	nonce           123412
//	signature       5bd59fd62953a8059fb7eaba95720f66d19e4517
//
// The timestamp and the nonce are signed as they stand in the body. Mini games
// differ: theirs is the MD5 of AppId, SignatureNonce, CallbackSecret and
// Timestamp, one after the other. By that rule a callback is judged whose nonce
// is called SignatureNonce.
//
// No document names a time after which a callback is too old. What its
// timestamp tells is for the reader to judge.
//
// # The mistakes
//
// Two signatures are judged in the same way: the one that was sent, by which the
// secret is right or not, and the one that the reader's code has computed. The
// known mistakes are made on purpose: none, then one, then two that change
// different things. One that yields exactly the signature is proved; of equally
// few all are given, in the table's order.
//
//	secret-missing          without the CallbackSecret
//	other-secret            another secret in its place, if one is given: the
//	                        ServerSecret, or the AppSign
//	secret-newline, secret-space, secret-quotes
//	                        that around it
//	secret-uppercase        its letters in upper case
//	secret-bytes            the bytes that its hexadecimal digits stand for
//	timestamp-missing, nonce-missing
//	                        without that value
//	timestamp-milliseconds  the timestamp with 000 to 999 after it
//	timestamp-seconds       the timestamp without its last three digits
//	timestamp-differs       another second, at most 600 before or after
//	number-format           timestamp, nonce or both as floating-point numbers
//	                        print: 1470820198.0, 1.470820198e+09, 1.470820198E9
//	nonce-number            the nonce without zeros in front, or rounded to 53
//	                        bits
//	mini-game-rule          the rule of mini games, which is that of requests
//	callback-rule           the rule of other callbacks, of a mini game's
//	sorted-numbers          sorted with numbers before or after each other by
//	                        what they count, as PHP's sort does
//	unsorted                in another order than the sorted one
//	separator               + & , | : - _ ; . / space tab LF or CR LF between
//	                        the values
//	key-value               names before the values
//	text-newline            a line break after all of it, as echo adds
//	hash-md5, hash-sha256, hash-sha512
//	                        another hash
//	hmac-md5, hmac-sha1, hmac-sha256, hmac-sha512
//	                        an HMAC whose key is the secret, over the others or
//	                        all three
//	body-hmac               an HMAC over the body: with MD5, SHA-1, SHA-256 or
//	                        SHA-512
//	body-hash               a hash of the body, alone or with the secret at
//	                        either end
//	encoding-uppercase      upper-case hexadecimal digits
//	encoding-base64         base64, in either alphabet, with padding or without
//	encoding-unpadded       one digit for a byte below 0x10
//
// The body is taken as it was sent, without blanks, and with a blank after each
// comma and colon, the last two without the signature, too. White space around
// the secret that is given, and quotation marks, are first taken as they are and
// then left out: an Explanation says so by Bare.
package callback

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/gateway/signature"
)

// Secret is a CallbackSecret, or another that may stand in its place. It prints
// as dots.
type Secret = signature.Secret

// Sign returns the signature of a callback: the lower-case hexadecimal SHA-1 of
// the three strings, sorted and joined.
func Sign(secret Secret, timestamp, nonce string) string {
	r := rightRecipe(values{theNonce: nonce, theSecret: string(secret), theTimestamp: timestamp}, false)
	return string(spellings[0].write(nil, new(hasher).sum(nil, r.text(nil), r.hash, "")))
}

// Verdict is what is known of a callback's signature.
type Verdict struct {
	// Sent is about the signature that was sent, Computed about the one that
	// was computed; nil without a secret, or without that signature.
	Sent, Computed *Finding
	// Right is what should be hashed, of which Hash is the name of the hash, and
	// Wanted what that gives.
	Right        []signature.Part
	Hash, Wanted string
}

// Finding is what is known of a signature.
type Finding struct {
	// Signature is as it was given.
	Signature string
	// Explanations each give exactly the signature, which proves them. They have
	// equally few mistakes; none of them means that it is right.
	Explanations []Explanation
	// Tried is how many digests were computed.
	Tried int
}

// Right reports whether the signature is that of the secret which was given.
func (f *Finding) Right() bool {
	return f != nil && len(f.Explanations) > 0 && len(f.Explanations[0].Mistakes) == 0
}

// Proved reports whether a mistake is proved.
func (f *Finding) Proved() bool { return f != nil && len(f.Explanations) > 0 && !f.Right() }

// Explanation is a way to compute a signature that gives exactly that.
type Explanation struct {
	// Mistakes are at most two, in the table's order.
	Mistakes []MistakeName
	// Parts are what was hashed, in order.
	Parts []signature.Part
	// Key is the secret where it is the key of an HMAC, else nil.
	Key *signature.Part
	// Hash is the name of the hash.
	Hash string
	// Separator joins the values.
	Separator string
	// Seconds is by how many seconds the timestamp that was signed is after the
	// one that was sent, less than 0 if it is before.
	Seconds int64
	// Bare says that the secret was signed without the white space or quotation
	// marks around what was given.
	Bare bool
}

// Check judges the signature that was sent with a callback, and one that was
// computed for it, which may be empty. The other secret is what may have been
// taken for the CallbackSecret; it may be empty, too.
func Check(c request.Callback, secret, other Secret, computed string) Verdict {
	if secret == "" {
		return Verdict{}
	}
	given := values{c.AppID.Value, c.Nonce.Value, string(secret), c.Timestamp.Value}
	s := newSearch(given, IsMiniGame(c), string(other), c.Body, c.Signature.Value)
	v := Verdict{Sent: s.explain(c.Signature.Value)}
	right := &s.bases[len(s.bases)-1].right
	if v.Sent.Right() && !v.Sent.Explanations[0].Bare {
		right = &s.bases[0].right
	}
	v.Right, v.Hash = s.parts(right), right.hash.name
	v.Wanted = string(spellings[0].write(nil, s.hasher.sum(nil, right.text(nil), right.hash, "")))
	if strings.Trim(computed, pasted.Blanks) != "" {
		v.Computed = s.explain(computed)
	}
	return v
}

// IsMiniGame reports whether a callback is judged by the rule of mini games.
func IsMiniGame(c request.Callback) bool { return wire.Fold(c.Nonce.Name) == "signaturenonce" }

// At returns the time that a callback names, and how many of the units in which
// it counts make a second: 1 or 1000.
func At(c request.Callback) (at time.Time, perSecond int64, ok bool) {
	n, err := strconv.ParseInt(strings.Trim(c.Timestamp.Value, pasted.Blanks), 10, 64)
	if err != nil || n < 0 {
		return time.Time{}, 0, false
	}
	perSecond = moment.PerSecond(n)
	return time.Unix(n/perSecond, 0), cmp.Or(perSecond, 1), true
}
