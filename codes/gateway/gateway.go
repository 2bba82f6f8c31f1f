// Package gateway repeats the checks of the ZEGO server API's gateway on a
// request pasted as text, and says which return code the gateway would answer.
//
// What follows is the specification. Facts are from the vendor's documents;
// what no document says is marked as assumed. How a text is read is specified
// in package request; what is signed, and how mistakes in it are proved, in
// package signature.
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
// signature's without any of the four values or without the signature, but
// mistakes in what was sent of them are looked for. The names of other products'
// APIs are not known here, so that check is skipped on their hosts. It is not
// skipped without a host or with one that is no gateway's: ZIM is assumed to be
// meant.
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
// # Warnings
//
// Some things have no code but are worth a look: each is a row of the table
// in warnings.go, and verdict.go has their kinds.
//
// # The API's own parameters
//
// The gateway does not read them: ZIM does, once the gateway has passed the
// request. What they break is found by package business, stands in the verdict
// beside the gateway's findings, and never changes the code that the gateway
// would answer.
//
// The package has no clock and keeps no state. Findings are facts: kinds,
// values and places in the pasted text, for others to put in words.
package gateway
