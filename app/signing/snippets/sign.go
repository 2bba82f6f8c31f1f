package main

import (
	"crypto/md5"
	"crypto/rand"
	"encoding/hex"
	"strconv"
	"time"
)

// sign returns the signature of a request.
func sign(appID, nonce, secret, timestamp string) string {
	sum := md5.Sum([]byte(appID + nonce + secret + timestamp))
	return hex.EncodeToString(sum[:])
}

// commonParameters returns those that belong into the query string of every
// request, besides Action. What is signed must be what is sent.
func commonParameters(appID, secret string) string {
	random := make([]byte, 8)
	rand.Read(random) // never fails
	nonce := hex.EncodeToString(random)
	timestamp := strconv.FormatInt(time.Now().Unix(), 10) // in seconds
	return "AppId=" + appID + "&SignatureNonce=" + nonce + "&Timestamp=" + timestamp +
		"&SignatureVersion=2.0&Signature=" + sign(appID, nonce, secret, timestamp)
}
