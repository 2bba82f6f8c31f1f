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
