package main

import (
	"crypto/sha1"
	"crypto/subtle"
	"encoding/hex"
	"slices"
	"strings"
)

// verify reports whether a callback is signed with the CallbackSecret. The
// timestamp and the nonce are taken as they stand in the body.
func verify(callbackSecret, timestamp, nonce, signature string) bool {
	parts := []string{callbackSecret, timestamp, nonce}
	slices.Sort(parts) // as strings
	sum := sha1.Sum([]byte(strings.Join(parts, "")))
	return subtle.ConstantTimeCompare([]byte(hex.EncodeToString(sum[:])), []byte(signature)) == 1
}
