package gateway_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// The published vector, as a query string and as a URL.
const (
	vectorSecret gateway.Secret = "9193cc662a4c0ec135ec71fb57194b38"
	vectorQuery                 = "Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	vectorURL                   = "https://zim-api.zego.im/?" + vectorQuery
)

var vectorTime = time.Unix(1615186943, 0)

var vectorValues = map[string]string{
	"Action": "QueryUserOnlineState", "AppId": "12345", "SignatureNonce": "4fd24687296dd9f3",
	"Timestamp": "1615186943", "SignatureVersion": "2.0", "Signature": "43e5cfcca828314675f91b001390566a",
}

// jsonObject is the vector as a JSON object.
var jsonObject = func() string { b, _ := json.Marshal(vectorValues); return string(b) }()

// TestOneCharacter: one changed character in any of the four values, or in the
// secret, gives 100000005.
func TestOneCharacter(t *testing.T) {
	for _, name := range []string{"AppId", "SignatureNonce", "Timestamp", "Signature"} {
		value := vectorValues[name]
		for i := range len(value) {
			changed := []byte(value)
			changed[i] = '1' + (changed[i]-'0'+1)%9
			if string(changed) == value || name == "Timestamp" && i < 8 {
				continue
			}
			text := strings.Replace(vectorURL, name+"="+value, name+"="+string(changed), 1)
			r, err := gateway.Parse(text)
			require.NoError(t, err)
			assert.Equal(t, []codes.Code{100000005}, gateway.Check(r, vectorSecret, vectorTime).Failing(), "%s", text)
		}
	}
	r, err := gateway.Parse(vectorURL)
	require.NoError(t, err)
	for i := range len(vectorSecret) {
		changed := vectorSecret[:i] + "g" + vectorSecret[i+1:]
		assert.Equal(t, codes.Code(100000005), gateway.Check(r, changed, vectorTime).Code())
	}
}
