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
//	secret-invisible        another character that nobody sees, before or after
//	secret-quotes           the secret in quotation marks, double or single
//	secret-uppercase        the secret's letters in upper case
//	secret-bytes            the bytes that its digits stand for
//	secret-placeholder      a word that says that it is not set, as undefined, or
//	                        one that a program prints around it, as Optional("")
//	nonce-uppercase, nonce-lowercase, nonce-bytes
//	                        the same of the nonce
//	nonce-plus              + in the nonce, which was sent bare and is a space
//	values-quoted           the nonce in double quotation marks, or with it the
//	                        secret, the timestamp, all
//	appid-format            AppId as another type prints it: a verb's complaint,
//	                        12345.0, 1.2345e+04, 12,345, a negative number
//	timestamp-milliseconds  the timestamp with 000 to 999 after it
//	timestamp-fraction      .0, or .001 to .999, after it; or an exponent
//	timestamp-differs       another second, at most 600 before or after
//	timestamp-zone          another time by whole hours, from -12 to 14, or by
//	                        the half and quarter hours of zones
//	timestamp-expiry        3600, 7200 or 86400 seconds after
//	number-addition         two of AppId, nonce and timestamp as numbers: their
//	                        sum, exact or rounded to 53 bits
//	hash-sha1, hash-sha256, hash-sha512
//	                        another hash
//	hash-double-md5         the MD5 of the MD5, of its digits or its bytes
//	hmac-md5, hmac-sha1, hmac-sha256, hmac-sha512
//	                        an HMAC whose key is the secret, over the others
//	hmac-swapped            its key is the others, and the secret the text
//	hmac-with-secret        its key is the secret, which is in the text, too
//	nothing-hashed          the digest of nothing
//	callback-rule           the rule of callbacks: the SHA-1 of secret,
//	                        timestamp and nonce, sorted as strings
//	query-signed            the hash of the query string and the secret
//	hmac-query              an HMAC of the query string, with the method and the
//	                        path before it or not
//	hash-sum-appended       the text, and behind it the digest of nothing
//	order                   any of the other 23 orders
//	separator               one of the joints between the values: + & , and more
//	key-value               AppId=12345&SignatureNonce=... and so on, with other
//	                        joints or none; or the secret at its end, as key
//	action-signed           the Action before or after them
//	text-newline            a line break after it all
//	text-utf16              UTF-16, of either byte order, with its mark or without
//	encoding-uppercase      upper-case hexadecimal digits
//	encoding-leading-zeros  without the zeros at its front
//	encoding-unpadded       one digit for a byte below 0x10
//	encoding-dashes         - : or a space between the bytes, in either case
//	encoding-signed-bytes   a byte from 0x80 on as a negative number, ffffff80
//	encoding-base64         base64 of the digest, in either alphabet, with or
//	                        without padding, or with spaces for +
//	encoding-base64-of-hex  the same of its hexadecimal digits
//	encoding-half           the digits 9 to 24, or the 16 in the middle
//	signature-decorated     what a program prints around a digest is sent, too
//
// They are made in this order, so that an HMAC's key is the changed secret, the
// callback rule sorts the changed values, and another order is one of the
// values that are left. Two mistakes combine if they change different things:
// each of the four values, the hash, the rule, the order, the joining, what else
// is signed, the end, the characters, the encoding. Upper case combines with
// other encodings. A value that is left out leaves no place between separators,
// or an empty one. Some do not combine, because they take many digests: two that
// are rare; milliseconds and fractions other than zeros with nothing but an
// encoding; seconds that are more than 10 and no half minutes with nothing but
// an encoding or another hash. A rule has its own order, and one of the query
// string only changes of the secret.
//
// A value that was not sent was not signed, either, which is one more mistake
// besides the two. Where it is all that is wrong, there is none in signing.
//
// A mistake that leaves everything as it was, such as upper case of digits, is
// none. Only digests of a size that fits the signature's length are computed.
//
// White space around a value, the secret or the signature is first taken as it
// is and then left out, and so are quotation marks around the secret: an
// Explanation says whether it needed that, by Bare. It is no mistake of the
// table, but line breaks around a signature are.
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
