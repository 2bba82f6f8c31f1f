package main

import "testing"

// The vendor's published example; its secret opens nothing.
func TestVerify(t *testing.T) {
	for nonce, signature := range map[string]string{
		"123412": "5bd59fd62953a8059fb7eaba95720f66d19e4517",
		"217":    "00b5d10b8c504e5bad819d77dbd1f0bc54515545", // as a string it is sorted behind the time
	} {
		if !verify("secret", "1470820198", nonce, signature) {
			t.Errorf("nonce %s: refused", nonce)
		}
		if verify("another", "1470820198", nonce, signature) {
			t.Errorf("nonce %s: accepted with another secret", nonce)
		}
	}
}
