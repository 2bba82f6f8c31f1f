package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

func TestSecretShape(t *testing.T) {
	const canary = "Zq7ᐁ"
	for _, c := range []struct {
		name    string
		secret  gateway.Secret
		english string
	}{
		{"none", "", ""},
		{"right", "QzQzQzQzQzQzQzQzQzQzQzQzQzQzQzQz", "32 characters, as a ServerSecret has."},
		{"one", "Q", "1 character. A ServerSecret has 32."},
		{"short", "Qz-Qz", "5 characters. A ServerSecret has 32."},
		{"not ASCII", gateway.Secret(strings.Repeat("Ж", 16)), "16 characters, not all of them ASCII. A ServerSecret has 32 plain characters."},
		{"not UTF-8", "\xff\xfe", "2 characters. A ServerSecret has 32."},
		{"line break", testSecret + "\n", "33 characters, with white space around them. Take it off."},
		{"quoted", `"` + testSecret + `"`, "34 characters, with quotation marks around them. Take the marks off."},
		{"AppSign", gateway.Secret(strings.Repeat("a1", 32)), "64 characters: the 64 hexadecimal digits of an AppSign, which is for client SDKs. A ServerSecret has 32 characters."},
		{"token", gateway.Secret("04" + strings.Repeat("QQQQ", 50)), "202 characters: that looks like a token (Token04), with which a user logs in to the SDK. A ServerSecret has 32 characters."},
		{"example", testSecret, "32 characters: the ServerSecret of the vendor's published example. It is good for that example only."},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.english, SecretShape(codes.English, c.secret))
			require.Equal(t, c.secret != "", strings.ContainsFunc(SecretShape(codes.Chinese, c.secret), isHan))
		})
	}
	// Secrets of the same length and shape are said to be the same, so nothing
	// of them is said.
	for _, lang := range codes.Languages {
		for _, shape := range []func(string) string{
			func(s string) string { return s },
			func(s string) string { return s + "\n" },
			func(s string) string { return "'" + s + "'" },
			func(s string) string { return "04" + strings.Repeat(s, 40) },
		} {
			one, other := SecretShape(lang, gateway.Secret(shape(canary))), SecretShape(lang, gateway.Secret(shape("kV3ᐃ")))
			require.Equal(t, one, other)
			require.NotContains(t, one, canary)
		}
	}
}
