// Package gateway repeats the checks of the ZEGO server API's gateway on a
// request pasted as text, and says which return code the gateway would answer.
//
// What follows is the specification. Facts are from the vendor's documents;
// what no document says is marked as assumed.
//
// # The request
//
// GET or POST by HTTPS to the path / of a gateway's host. The public
// parameters travel in the query string, of a POST too, whose body is JSON:
//
//	Action            the name of the API
//	AppId             uint32
//	SignatureNonce    16 hexadecimal digits: 8 random bytes
//	Timestamp         int64, Unix time in seconds
//	Signature         see below
//	SignatureVersion  2.0
//
// A host is PRODUCT-api[-REGION].zego.im, or .zegotech.cn for some products;
// see hosts.go. A Host header overrides the URL's host. A list in the query
// string is written Name[]=a&Name[]=b.
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
// # The checks
//
// In the assumed order; the first that fails gives the code.
//
//	100000000  Host: is the host of no gateway
//	100000001  AppId: is missing, empty, or no uint32
//	100000002  Timestamp: is missing or empty
//	100000003  Timestamp: is no int64
//	100000004  Timestamp: is more than 600 s before or after the clock
//	100000006  Action: is missing or empty
//	100000007  Action: is the name of no API of ZIM
//	100000008  SignatureNonce: is missing or empty
//	100000009  Signature: is missing or empty
//	100000013  SignatureVersion: is missing or empty
//	100000014  SignatureVersion: is not 2.0
//	100000005  Signature: is not that of the values sent
//
// A check whose input is missing is skipped: the host's if the text has none;
// the timestamp's format and age without a timestamp, and its age if it is no
// integer; the values of Action and SignatureVersion without them; the
// signature's without any of the four values or without the signature. The
// names of other products' APIs are not known here, so that check is skipped
// on their hosts. It is not skipped without a host or with one that is no
// gateway's: ZIM is assumed to be meant.
//
// Assumed besides the order:
//   - The age is symmetric, 600 s itself passes, and the clock counts whole
//     seconds.
//   - Names and values are compared exactly: a parameter in another case, or
//     with a space in its name, is missing; a signature in upper case differs.
//   - Of parameters with the same name the first counts, even if it is empty.
//   - White space is a value: it is not empty, but no number. In a query
//     string + is a space.
//   - Values are percent-decoded once. An AppId may have leading zeros, a
//     Timestamp those and a sign, as strconv has it; neither may have anything
//     else. A Timestamp in milliseconds is an integer, hence too far off.
//   - The values are signed as they were sent, well-formed or not.
//   - A nonce of another shape passes: no code exists for it, and the vendor's
//     own examples have others.
//   - Public parameters in headers or the body are not seen; they are missing.
//   - What the shell does to a command counts: an unquoted & cuts the URL.
//   - Parameters of a list (lines, or a JSON object) are as good as in the
//     query string, since the list does not say how they are sent. JSON's null
//     is empty.
//
// # What cannot be decided
//
// From the request and the clock alone:
//
//	100000010  looking up the secret failed      depends on the App's data
//	100000011  looking up the App failed         depends on the App's data
//	100000012  the body could not be read        depends on the transport
//	100000015  an internal error                 depends on the gateway's state
//	100000016  no production environment         depends on the App's data
//	100000017  the service is not activated      depends on the App's data
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
//
// # Warnings
//
// Some things have no code but are worth a look: each is a row of the table
// in warnings.go, and verdict.go has their kinds.
//
// The package has no clock and keeps no state. Findings are facts: kinds,
// values and places in the pasted text, for others to put in words.
package gateway
