package wire_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway/request/wire"
)

// TestIndex: each public parameter is found by its name, however it is written.
func TestIndex(t *testing.T) {
	for i, name := range wire.Public {
		assert.Less(t, len(name), wire.LongestName)
		for _, s := range []string{name, wire.Fold(name), "amp;" + name, "\"" + name + "\"", name[:1] + "_" + name[1:]} {
			at, is := wire.Index(s)
			assert.True(t, is, s)
			assert.Equal(t, i, at, s)
		}
	}
	_, is := wire.Index("Nonce")
	assert.False(t, is)
}

func TestIsTwin(t *testing.T) {
	for _, c := range []struct {
		name, public string
		want         bool
	}{
		{"appid", "AppId", true}, {"app_id", "AppId", true}, {"nonce", "SignatureNonce", true}, {"sign", "Signature", true}, {"ts", "Timestamp", true},
		{"X-Timestamp", "Timestamp", true}, {"Timestmp", "Timestamp", true}, {"SignatureNonse", "SignatureNonce", true},
		{"AppId", "AppId", false}, {"Signature", "SignatureNonce", false}, {"UserId", "AppId", false}, {"", "Action", false}, {"time", "Signature", false},
	} {
		assert.Equal(t, c.want, wire.IsTwin(c.name, c.public), "%s for %s", c.name, c.public)
	}
}

func TestProductOf(t *testing.T) {
	for host, want := range map[string]string{
		wire.WantedHost: wire.ProductZIM, "ZIM-api-sha.zego.im.:443": wire.ProductZIM, "auth-api.zego.im": wire.ProductAuth, "aigc-aiagent-api.zegotech.cn": "aigc-aiagent",
		"zim-api.zegotech.cn": "", "zim-api-xyz.zego.im": "", "zim.zego.im": "", "api.zego.im": "", "": "",
	} {
		assert.Equal(t, want, wire.ProductOf(host), host)
	}
	assert.Equal(t, "8080", wire.PortOf("a:8080"))
	assert.Equal(t, "a", wire.HostName(" A.:8080 "))
}
