// Package signature signs requests, and finds the mistake by which a wrong
// signature came about.
//
// # The signature
//
// Signature is the MD5 of AppId, SignatureNonce, ServerSecret and Timestamp,
// one after the other, as 32 lower-case hexadecimal digits:
//
//	AppId           12345
//	SignatureNonce  4fd24687296dd9f3
//	ServerSecret    9193cc662a4c0ec135ec71fb57194b38
//	Timestamp       1615186943
//	Signature       43e5cfcca828314675f91b001390566a
//
// Nothing else is signed. Whoever holds a signed request can therefore use its
// signature for any Action until it expires: a live signature is a credential,
// and so is a Finding's Wanted where it holds one.
//
// # The mistakes
//
// When the signature differs and the secret is known, the known mistakes are
// made on purpose: none, then one, then two that change different things. One
// that yields exactly the signature that was sent is proved: that another text
// has the same digest by chance does not happen. The fewest mistakes win; of
// equally few all are given, and the first in the table's order is reported.
//
//	missing-appid, missing-nonce, missing-secret, missing-timestamp
//	                        without that value
//	secret-newline          a line break (LF, CR LF) after the secret
//	secret-space, secret-leading-space
//	                        a space after it, before it
//	secret-quotes           the secret in quotation marks, double or single
//	secret-uppercase        the secret's letters in upper case
//	secret-bytes            the bytes that its digits stand for
//	nonce-uppercase, nonce-bytes
//	                        the same of the nonce
//	timestamp-milliseconds  the timestamp with 000 to 999 after it
//	timestamp-differs       another second, at most 600 before or after
//	number-addition         AppId and nonce as numbers: their sum, exact or
//	                        rounded to 53 bits
//	hash-sha1, hash-sha256, hash-sha512
//	                        another hash
//	hash-double-md5         the MD5 of the MD5's hexadecimal digits
//	hmac-md5, hmac-sha1, hmac-sha256
//	                        an HMAC whose key is the secret, over the others
//	callback-rule           the rule of callbacks: the SHA-1 of secret,
//	                        timestamp and nonce, sorted as strings
//	order                   any of the other 23 orders
//	separator               + & , | : - _ space LF or CR LF between the values
//	key-value               AppId=12345&SignatureNonce=... and so on
//	encoding-uppercase      upper-case hexadecimal digits
//	encoding-unpadded       one digit for a byte below 0x10
//	encoding-base64         base64 of the digest, in either alphabet, with or
//	                        without padding, or with spaces for +
//	encoding-half           the digits 9 to 24, or the 16 in the middle
//
// They are made in this order, so that an HMAC's key is the changed secret, the
// callback rule sorts the changed values, and another order is one of the
// values that are left. Two mistakes combine if they change different things:
// each of the four values, the hash, the order, the joining, the encoding. Upper
// case combines with unpadded and half. A value that is left out leaves no
// place between separators, or an empty one. Some do not combine, because they
// take many digests: milliseconds other than 000 with nothing but an encoding;
// seconds that are more than 10 and no half minutes with nothing but an encoding
// or another hash. The callback rule has no AppId and its own order.
//
// A mistake that leaves everything as it was, such as upper case of digits, is
// none. Only digests of a size that fits the signature's length are computed.
//
// White space around a value, the secret or the signature is first taken as it
// is and then left out, and so are quotation marks around the secret: an
// Explanation says whether it needed that, by Bare. It is no mistake of the
// table.
//
// Where nothing matches, another secret signed, or another nonce or another
// time than those sent, or it was none of these mistakes. What the shape of a
// signature or a secret suggests is a warning; Possible returns those, if
// nothing is proved.
package signature

import (
	"crypto/md5"
	"encoding/hex"
)

// Sign returns the signature of a request: the lower-case hexadecimal MD5 of
// the four values, one after the other. They are strings, as they stand in the
// request, since the text is signed and not the number.
func Sign(appID, nonce string, secret Secret, timestamp string) string {
	digest := md5.Sum([]byte(appID + nonce + string(secret) + timestamp))
	return hex.EncodeToString(digest[:])
}
