package gateway

import "zimcodes/codes/gateway/signature"

// Secret is a ServerSecret, which prints as dots. It is signature.Secret.
type Secret = signature.Secret

// Sign returns the signature of a request. It is signature.Sign.
func Sign(appID, nonce string, secret Secret, timestamp string) string {
	return signature.Sign(appID, nonce, secret, timestamp)
}
