package gateway

// Kind says what is the matter with what was checked.
type Kind string

// Kinds of failed checks.
const (
	// KindMissing: there is no such parameter. Twins may be meant.
	KindMissing Kind = "missing"
	// KindEmpty: the parameter has no value.
	KindEmpty Kind = "empty"
	// KindNoGateway: the host is no gateway's.
	KindNoGateway Kind = "no-gateway"
	// KindPlaceholder: the value is what programs send for none, such as
	// undefined, or a variable's name that was sent as it is.
	KindPlaceholder Kind = "placeholder"
	// KindNotInteger: letters or signs where a decimal integer is wanted.
	KindNotInteger Kind = "not-integer"
	// KindFraction: a decimal point or an exponent.
	KindFraction Kind = "fraction"
	// KindSpace: white space around a number, or nothing but white space. In a
	// query string + is a space.
	KindSpace Kind = "space"
	// KindNegative: less than 0.
	KindNegative Kind = "negative"
	// KindSign: a + before the number.
	KindSign Kind = "sign"
	// KindRange: an integer outside the type's range.
	KindRange Kind = "range"
	// KindDate: a date in words or ISO 8601, not a number.
	KindDate Kind = "date"
	// KindBehind, KindAhead: the timestamp is off by more than MaxAge.
	KindBehind Kind = "behind"
	KindAhead  Kind = "ahead"
	// KindMilliseconds, KindMicroseconds, KindNanoseconds: the timestamp is off
	// because of its unit. Ahead is by how much it would be off in seconds.
	KindMilliseconds Kind = "milliseconds"
	KindMicroseconds Kind = "microseconds"
	KindNanoseconds  Kind = "nanoseconds"
	// KindUnknownName: no API of ZIM has this name. Near has similar ones.
	KindUnknownName Kind = "unknown-name"
	// KindUnsupported: a value other than the only one supported.
	KindUnsupported Kind = "unsupported"
	// KindDiffers: the signature is not that of the values sent.
	KindDiffers Kind = "differs"
)

// Kinds of skipped checks.
const (
	// KindNoInput: what the check needs is missing; Near names it.
	KindNoInput Kind = "no-input"
	// KindNoHost: the text has no host.
	KindNoHost Kind = "no-host"
	// KindElsewhere: the host is not ZEGO's, so that its answer is not the gateway's.
	KindElsewhere Kind = "elsewhere"
	// KindVariable, KindMasked, KindBlank: the text does not give the value;
	// Found is what stands there instead: a name or an expression of code, a
	// value that was made unreadable, a blank to be filled in.
	KindVariable Kind = "variable"
	KindMasked   Kind = "masked"
	KindBlank    Kind = "blank"
	// KindOpen: the text has no such parameter, but says that the query string
	// holds more than it gives.
	KindOpen Kind = "open"
	// KindOtherProduct: the product's API names are not known here. Found is
	// the product.
	KindOtherProduct Kind = "other-product"
)

// Kinds of what is not decidable: what it depends on.
const (
	// KindAppData: on what ZEGO's servers hold about the App.
	KindAppData Kind = "app-data"
	// KindTransport: on how the bytes travelled.
	KindTransport Kind = "transport"
	// KindGatewayState: on the state of the gateway.
	KindGatewayState Kind = "gateway-state"
)

// Kinds of warnings.
const (
	// KindNotHex: a nonce that is not 16 hexadecimal digits.
	KindNotHex Kind = "not-hex"
	// KindSample: a value copied from the documentation.
	KindSample Kind = "sample"
	// KindSurrounded: white space around a value; KindSpaceInside: within it.
	KindSurrounded  Kind = "surrounded"
	KindSpaceInside Kind = "space-inside"
	// KindEncodedTwice: percent-encoded still after decoding once.
	KindEncodedTwice Kind = "encoded-twice"
	// KindBadEscape: a % that starts no percent-encoding.
	KindBadEscape Kind = "bad-escape"
	// KindRepeated: given more than once. Assumed: the first one counts.
	KindRepeated Kind = "repeated"
	// KindMethod: not the API's method, which is Wanted.
	KindMethod Kind = "method"
	// KindNoBrackets: a list without [] after its name.
	KindNoBrackets Kind = "no-brackets"
	// KindNotJSON: a body that is not JSON.
	KindNotJSON Kind = "not-json"
	// KindContentType: a JSON body sent as another type.
	KindContentType Kind = "content-type"
	// KindHTTP: http instead of https.
	KindHTTP Kind = "http"
	// KindPort, KindPath: a port, a path other than documented.
	KindPort Kind = "port"
	KindPath Kind = "path"
	// KindHostOverridden: the Host header is not the URL's host, which is
	// Wanted.
	KindHostOverridden Kind = "host-overridden"
	// KindNotZEGO: the host is not ZEGO's; Wanted is a gateway's.
	KindNotZEGO Kind = "not-zego"
	// KindOtherHost: an API of another product's host, which is Wanted.
	KindOtherHost Kind = "other-host"
	// KindEdge: within MaxAge, but soon beyond it.
	KindEdge Kind = "edge"
	// KindSecretSent: a secret stands in the request. It is not shown.
	KindSecretSent Kind = "secret-sent"
	// KindNotBoolean: IsTest is neither true nor false.
	KindNotBoolean Kind = "not-boolean"
	// KindCut: the shell cuts the URL at an unquoted &; Twins are lost.
	KindCut Kind = "cut"
)

// Kinds of warnings about the shape of a credential.
const (
	// KindUpperCase: a signature in upper case. The documented rule is lower.
	KindUpperCase Kind = "upper-case"
	// KindLength: neither 32 characters nor another known length.
	KindLength Kind = "length"
	// KindHalfMD5, KindSHA1, KindSHA256, KindSHA512: hexadecimal digits of that
	// hash's length. SHA-1 is the callback rule's.
	KindHalfMD5 Kind = "half-md5"
	KindSHA1    Kind = "sha1"
	KindSHA256  Kind = "sha256"
	KindSHA512  Kind = "sha512"
	// KindBase64MD5: base64 of 16 bytes; KindBase64SHA1: of 20, as in another
	// vendor's HMAC-SHA1 scheme; KindBase64: of 32 or 64.
	KindBase64MD5  Kind = "base64-md5"
	KindBase64SHA1 Kind = "base64-sha1"
	KindBase64     Kind = "base64"
	// KindToken: a Token04, with which a user logs in to the SDK.
	KindToken Kind = "token"
	// KindAppSign: an AppSign, 64 hexadecimal digits, which is for client SDKs.
	KindAppSign Kind = "app-sign"
	// KindQuoted: the secret stands in quotation marks.
	KindQuoted Kind = "quoted"
	// KindIsSecret: the signature is the secret itself.
	KindIsSecret Kind = "is-secret"
)
