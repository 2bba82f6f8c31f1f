package credential

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes/gateway/request/wire"
)

// TestTable: each row of the table is reached by its own name, however it
// is written, and no name stands twice.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range table {
		assert.False(t, seen[c.Name], c.Name)
		seen[c.Name] = true
		if c.Name[0] == '-' {
			got, ok := Option(c.Name)
			assert.True(t, ok)
			assert.Equal(t, c, got)
			continue
		}
		assert.Equal(t, c.Name, wire.Fold(c.Name)+strings.Trim(c.Name, "abcdefghijklmnopqrstuvwxyz"), "not folded")
		for _, name := range []string{c.Name, strings.ToUpper(c.Name), "zego_" + c.Name, "zego-" + c.Name, "amp;" + c.Name, "x." + c.Name} {
			got, ok := Named(name)
			assert.True(t, ok, name)
			assert.Equal(t, c, got, name)
		}
	}
}

func TestNamed(t *testing.T) {
	for name, want := range map[string]string{
		"ServerSecret": "secret", "server_secret": "secret", "SERVER-SECRET": "secret", "App Sign": "appsign", "app_sign": "appsign",
		"X-Api-Key": "apikey", "accessKey": "accesskey", "PHPSESSID": "sessid", "JSESSIONID": "sessionid", "Set-Cookie": "cookie",
		"dbPass": "pass", "DB_PASS": "pass", "APIKey": "apikey", "signKey": "signkey", "我的密码": "密码", "SSHKey": "key",
		"Signature": "signature", "amp;Signature": "signature", "X-Signature": "signature", "zegoSign": "sign", "SignatureNonce": "signature",
		"SignatureVersion": "", "sign_type": "", "design": "", "compass": "", "passed": "", "monkey": "", "author": "", "AppId": "", "AppKey": "key",
		"Action": "", "Timestamp": "", "UserId": "", ":authority": "", "": "", "-u": "", "basics": "", "Designated": "",
	} {
		c, _ := Named(name)
		assert.Equal(t, want, c.Name, name)
	}
}

func TestOption(t *testing.T) {
	for option, want := range map[string]bool{
		"-u": true, "-U": true, "--user": true, "--cookie": true, "--oauth2-bearer": true, "--http-password": true, "-Credential": true, "-Token": true,
		"-X": false, "--user-agent": false, "--signature": false, "-d": false, "--keepalive": false,
	} {
		_, ok := Option(option)
		assert.Equal(t, want, ok, option)
	}
}
