package gateway_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// TestCatalog: each gateway code of the catalog is either checked or listed as
// not decidable, and no other code is.
func TestCatalog(t *testing.T) {
	const first, last = 100000000, 100000017
	decided := map[codes.Code]int{}
	for _, c := range gateway.Decidable() {
		decided[c]++
	}
	for _, u := range gateway.Undecidable() {
		decided[u.Code]++
		assert.NotEmpty(t, u.On)
	}
	for _, e := range codes.All() {
		if first <= e.Code && e.Code <= last {
			assert.Equal(t, 1, decided[e.Code], "%d", e.Code)
			delete(decided, e.Code)
		}
	}
	assert.Empty(t, decided, "not in the catalog")
	assert.Equal(t, []codes.Code{
		100000000, 100000001, 100000002, 100000003, 100000004, 100000006, 100000007,
		100000008, 100000009, 100000013, 100000014, 100000005,
	}, gateway.Decidable())

	var found []codes.Code
	for _, f := range mustCheck(t, vectorURL).Findings {
		if f.Code != 0 {
			found = append(found, f.Code)
			_, undecidable := map[codes.Code]bool{100000010: true, 100000011: true, 100000012: true, 100000015: true, 100000016: true, 100000017: true}[f.Code]
			assert.Equal(t, undecidable, f.Outcome == gateway.NotDecidable)
		}
	}
	assert.Len(t, found, 18)
}

func TestSign(t *testing.T) {
	assert.Equal(t, "43e5cfcca828314675f91b001390566a", gateway.Sign("12345", "4fd24687296dd9f3", vectorSecret, "1615186943"))
}

// TestSecretNeverPrints: whatever a Secret is printed with.
func TestSecretNeverPrints(t *testing.T) {
	type holder struct {
		S gateway.Secret
		P *gateway.Secret
		M map[string]gateway.Secret
	}
	secret := vectorSecret
	h := holder{secret, &secret, map[string]gateway.Secret{"a": secret}}
	var out []string
	for _, verb := range "vsqxXdcbotTUeEfFgG" {
		for _, flags := range []string{"%", "%+", "%#", "% ", "%40", "%-40", "%.99"} {
			out = append(out, fmt.Sprintf(flags+string(verb), secret), fmt.Sprintf(flags+string(verb), h))
		}
	}
	for _, value := range []any{secret, h} {
		b, err := json.Marshal(value)
		require.NoError(t, err)
		out = append(out, string(b))
	}
	binary, err := secret.MarshalBinary()
	require.NoError(t, err)
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "secret", secret, "h", h)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "secret", secret, "h", h)
	out = append(out, string(binary), log.String(), fmt.Sprint(secret), secret.String(), secret.GoString(), fmt.Errorf("%w: %v", os.ErrInvalid, secret).Error())
	for _, s := range out {
		assert.NotContains(t, strings.ToLower(s), "9193cc66")
		assert.NotContains(t, strings.ToLower(s), "39313933", "as hexadecimal")
	}
	assert.Empty(t, gateway.Secret("").String())
}

// TestSecretShape: what a secret is by its shape alone.
func TestSecretShape(t *testing.T) {
	for secret, want := range map[gateway.Secret]gateway.Kind{
		"Zq7-canary-Zq7-canary-Zq7-canary": "", vectorSecret: gateway.KindSample, vectorSecret + " ": gateway.KindSurrounded,
		`"` + vectorSecret + `"`: gateway.KindQuoted, vectorSecret + vectorSecret: gateway.KindAppSign, "short": gateway.KindLength,
	} {
		assert.Equal(t, want, gateway.SecretShape(secret), "%d", len(secret))
	}
}

// TestVerdictHoldsNoSecret: not even where the request does.
func TestVerdictHoldsNoSecret(t *testing.T) {
	const s = string(vectorSecret)
	for _, text := range []string{
		changed("Signature", s), changed("AppId", s), changed("AppId", "x"+s), changed("SignatureNonce", s), changed("Action", s),
		strings.ReplaceAll(vectorURL, "AppId", s), strings.Replace(vectorURL, "zim-api", s, 1), vectorURL + "&appid=" + s + "&AppId=" + s,
		strings.Replace(vectorURL, "AppId=12345", "appid="+s, 1), "curl -H 'AppId: " + s + "' '" + changed("AppId", "-") + "'",
	} {
		v := mustCheck(t, text)
		b, err := json.Marshal(v)
		require.NoError(t, err)
		assert.NotContains(t, string(b), s, "%s", text)
	}
	r, err := gateway.Parse(vectorURL + "&ServerSecret=" + s)
	require.NoError(t, err)
	assert.NotContains(t, fmt.Sprintf("%+v", r), s)
}

// TestMaskingLeavesTheRequest: Check changes nothing of the request.
func TestMaskingLeavesTheRequest(t *testing.T) {
	text := vectorURL + "&AppId=" + string(vectorSecret) + "&appid=" + string(vectorSecret)
	r, err := gateway.Parse(text)
	require.NoError(t, err)
	again, err := gateway.Parse(text)
	require.NoError(t, err)
	gateway.Check(r, vectorSecret, vectorTime)
	assert.Equal(t, again, r)
}
