package request_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// TestFormula: what code hashes is read where it is plain, in any language.
func TestFormula(t *testing.T) {
	for _, c := range []struct {
		name, code string
		mistakes   []string
	}{
		{"right, Python", `sig = hashlib.md5((str(app_id) + nonce + secret + str(timestamp)).encode()).hexdigest()`, nil},
		{"right, Go", `sum := md5.Sum([]byte(fmt.Sprintf("%d%s%s%d", appID, nonce, serverSecret, timestamp)))`, nil},
		{"right, PHP", `$sig = md5($appId.$signatureNonce.$serverSecret.$timeStamp);`, nil},
		{"right, Node", "const sig = crypto.createHash('md5').update(`${appId}${nonce}${secret}${ts}`).digest('hex')", nil},
		{"right, by a variable", "String str = appId + signatureNonce + serverSecret + timestamp;\nreturn DigestUtils.md5Hex(str);", nil},
		{"right, Ruby", `Digest::MD5.hexdigest("#{app_id}#{nonce}#{secret}#{timestamp}")`, nil},
		{"swapped", `md5(appId + secret + nonce + ts)`, []string{"order"}},
		{"no nonce", `hashlib.md5(f"{APP_ID}{SERVER_SECRET}{timestamp}".encode()).hexdigest()`, []string{"missing-nonce"}},
		{"SHA-256", `crypto.createHash("sha256").update(appId + nonce + secret + timestamp).digest("hex")`, []string{"hash-sha256"}},
		{"HMAC", `hash_hmac('sha256', $appId . $nonce . $timestamp, $secret)`, []string{"hmac-sha256"}},
		{"separator", `md5(appId + "&" + nonce + "&" + secret + "&" + ts)`, []string{"separator"}},
		{"upper case", `strtoupper(md5($appId.$nonce.$secret.$timestamp))`, []string{"encoding-uppercase"}},
		{"C#", `BitConverter.ToString(MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(appId + nonce + secret + timestamp))).Replace("-", "").ToLower()`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := request.Read(c.code)
			require.NotNil(t, r.Formula)
			assert.Equal(t, c.mistakes, r.Formula.Mistakes(), "%s", r.Formula)
		})
	}
	for _, code := range []string{"md5(password)", "md5(file)", "hash(appId + nonce)", "the md5 (AppId, then the nonce, the secret and the time) is the signature", "md5sum(x)"} {
		assert.Nil(t, request.Read(code).Formula, "%s", code)
	}
}
