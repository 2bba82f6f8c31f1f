package gateway_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/credential"
)

// TestCredentialsAgree: whoever asks the table does as it says: what is read,
// warned of, shared, and put into a URL.
func TestCredentialsAgree(t *testing.T) {
	const value = "q7Xk9fQ2zL7p"
	for _, c := range credential.Table() {
		t.Run(c.Name, func(t *testing.T) {
			text := "curl '" + vectorURL + "&" + c.Name + "=" + value + "' -H 'x-" + c.Name + ": " + value + "'"
			if c.Name[0] == '-' {
				text = "curl " + c.Name + " me:" + value + " '" + vectorURL + "'"
			}
			r, err := gateway.Parse(text)
			require.NoError(t, err)
			p, ok := r.Get(c.Name)
			assert.Equal(t, c.Masked, ok && p.Value == request.Masked, "masked")

			warned := slices.ContainsFunc(gateway.Check(r, "", vectorTime).Findings, func(f gateway.Finding) bool { return f.Kind == gateway.KindSecretSent })
			assert.Equal(t, c.Kind == credential.Secret, warned, "warned of")

			want := map[credential.Kind]gateway.LeftOut{
				credential.Secret: gateway.LeftSecret, credential.Access: gateway.LeftCredential, credential.Live: gateway.LeftLive,
			}[c.Kind]
			shared, left := gateway.Shareable(text, r, "", vectorTime)
			assert.NotContains(t, shared, value)
			assert.Contains(t, left, want)
			assert.True(t, gateway.MayHoldCredential(c.Name+"="+value) || c.Name[0] == '-', "may stand in a URL")
			assert.True(t, gateway.MayHoldCredential("curl "+c.Name+" me:"+value) || c.Name[0] != '-', "may stand in a URL")
		})
	}
}

// TestMayHoldCredential: what people search for may stand in a URL, and what
// may be a credential may not.
func TestMayHoldCredential(t *testing.T) {
	for _, text := range []string{
		"", "100000005", "signature expired", "ServerSecret", "SendMessageToAllUsers too often", `{"Code":7}`, "Timestamp: 17 is wrong, why",
		"token", "token expired", "invalid token", "secret wrong", "signature is wrong", "what is the secret", "签名过期", "密码", "签名错误", "密钥 不对",
		`{"Code":100000005,"Message":"signature error","RequestId":"343649807833778782"}`, "SignatureNonce", "Signature", "nonce missing", "SignatureVersion=2.0",
		"AppId=12345", "code: 660300019", "QueryUserOnlineState 100000014", "user_id is empty", "https://docs.zego.im/article/1234", "md5 signature", "sign_type: MD5",
		"cookies", "password", "session timeout", "2026-08-11 12:00:01", "secret 100000010", "api key", "the key is missing",
		"token since SDK v2.14.0", "secret wrong since 2026-01-02T03:04:05Z", "serverSecret in utf8, sha256 and not md5", "password of user1 in http2, took 12ms",
	} {
		assert.False(t, gateway.MayHoldCredential(text), text)
	}
	for _, text := range []string{
		"ServerSecret=9193cc662a4c", "密钥：abc", "9193cc662a4c0ec135ec71fb57194b38", "sign 43e5cfcca828314675f91b001390566a!", "Signature: abc", "4fd24687296dd9f3",
		"Authorization: Bearer x", "password=hunter", "AppSign: 1", "Cookie: a=b", "curl -u me:pass https://x", "https://me:pass@x", "my password is hunter2",
		"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U", "04AAAAAGcH6WAADGV4eWtq8yL1",
		"pwd: 1", "access_key=AKIA", "口令是abc", "令牌：y", "sessionid=1", "%70assword%3Dhunter", "secret＝y",
		"password {\n  default \"hunter234\"\n}", "`hunter234` was the old password", "id,user,secret\n1,bob,hunter234\n", "passw\nord hunter234", "the secret of Bob, he said, was q7Xk9f",
	} {
		assert.True(t, gateway.MayHoldCredential(text), text)
	}
}
