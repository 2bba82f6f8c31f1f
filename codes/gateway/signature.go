package gateway

import "zimcodes/codes/gateway/signature"

// Secret is a ServerSecret, which prints as dots. It is signature.Secret.
type Secret = signature.Secret

// Signed are the parameters that are signed, in this order; the secret stands
// before the last.
var Signed = []string{"AppId", "SignatureNonce", "Timestamp"}

// Sign returns the signature of a request. It is signature.Sign.
func Sign(appID, nonce string, secret Secret, timestamp string) string {
	return signature.Sign(appID, nonce, secret, timestamp)
}
