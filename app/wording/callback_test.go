package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/callback"
	"zimcodes/codes/gateway/signature"
)

// Each mistake has its words, and no words are of none.
func TestCallbackWords(t *testing.T) {
	known := map[callback.MistakeName]bool{}
	for _, m := range callback.KnownMistakes() {
		known[m.Name] = true
		what, mend := callbackWordsFor(m.Name)
		for _, text := range []codes.Text{what, mend} {
			require.NotEmpty(t, text.English, m.Name)
			require.False(t, strings.ContainsFunc(string(text.English), isHan), m.Name)
			require.True(t, strings.ContainsFunc(string(text.Chinese), isHan), m.Name)
			require.Equal(t, strings.Count(string(text.English), "{"), strings.Count(string(text.Chinese), "{"), m.Name)
		}
	}
	for _, w := range callbackWords {
		for _, name := range w.names {
			require.True(t, known[name], name)
		}
	}
}

// mistaken is a finding of one explanation with these mistakes.
func mistaken(hash string, parts []signature.Part, names ...callback.MistakeName) *callback.Finding {
	return &callback.Finding{Explanations: []callback.Explanation{{Mistakes: names, Parts: parts, Hash: hash, Separator: "|", Seconds: 5}}}
}

func TestCallbackProved(t *testing.T) {
	parts := []signature.Part{
		{Parameter: "CallbackSecret", Value: "••••••••"}, {Parameter: "timestamp", Value: "1470820198000", Mistake: "timestamp-milliseconds"}, {Parameter: "nonce", Value: "1"}}
	for _, c := range []struct {
		name       string
		finding    *callback.Finding
		what, mend string
	}{
		{"hash", mistaken("sha256", parts, "hash-sha256"), "SHA-256 was used; it must be SHA-1.", "Use SHA-1."},
		{"order", mistaken("sha1", parts, "unsorted"), "The values are not sorted as strings, but joined as [CallbackSecret + timestamp + nonce].", "Sort the three values themselves as strings, not their names, and join them in that order."},
		{"body", mistaken("hmac-sha256", nil, "body-hmac"), "The body was signed, with HMAC-SHA256; it has no part in the signature.", "Sort CallbackSecret, timestamp and nonce as strings, join them, and take the SHA-1."},
		{"two", mistaken("sha1", parts, "timestamp-milliseconds", "separator"), "The [timestamp] is signed in milliseconds, [1470820198000]; the callback has it in seconds. [|] stands between the values.", "Take it as it stands in the body. Join them with nothing between."},
	} {
		t.Run(c.name, func(t *testing.T) {
			proof, what, mend := callbackProved(codes.English, c.finding, "sha1")
			require.Equal(t, "Proved: ", proof)
			require.Equal(t, c.what, readsAs(what))
			require.Equal(t, c.mend, readsAs(mend))
			require.Empty(t, CallbackOthers(codes.English, c.finding, "sha1"))
		})
	}
	for _, m := range callback.KnownMistakes() {
		for _, variant := range m.Variants {
			if m.Kind == callback.ChangesHash {
				name, _, _ := strings.Cut(variant, " ")
				require.NotEmpty(t, callbackHash(name))
			}
		}
	}
	two := &callback.Finding{Explanations: append(mistaken("sha1", parts, "sorted-numbers").Explanations, mistaken("sha1", parts, "unsorted").Explanations...)}
	proof, _, _ := callbackProved(codes.English, two, "sha1")
	require.Contains(t, proof, "one of several")
	require.Len(t, CallbackOthers(codes.English, two, "sha1"), 1)
}

// What is said of both signatures, together.
func TestCallbackVerdicts(t *testing.T) {
	right, unknown := &callback.Finding{Explanations: []callback.Explanation{{}}}, &callback.Finding{Tried: 7}
	for _, c := range []struct {
		name                  string
		verdict               callback.Verdict
		head, means, computed string
	}{
		{"no secret", callback.Verdict{}, "This is a callback", "ZEGO sends it to your server.", ""},
		{"right", callback.Verdict{Sent: right}, "The signature is right", "So whoever sent it has the CallbackSecret.", ""},
		{"both right", callback.Verdict{Sent: right, Computed: right}, "The signature is right", "So whoever", "What your code computed is right."},
		{"the secret is wrong", callback.Verdict{Sent: unknown, Computed: right}, "The signature is not that of this secret.", "Your code follows the rule", "What your code computed is right for this secret."},
		{"swapped", callback.Verdict{Sent: mistaken("sha1", nil, "other-secret")}, "The other secret signed this callback.", "So that one is the CallbackSecret", ""},
		{"a mistake", callback.Verdict{Sent: mistaken("sha1", nil, "encoding-uppercase")}, "The signature that was sent does not follow the rule.", "What gives it is below.", ""},
		{"nothing is known", callback.Verdict{Sent: unknown, Computed: unknown}, "The signature is not that of this secret.", "Either this is not the CallbackSecret", "None of the known mistakes gives what your code computed, alone or in the pairs that are tried: 7 variants"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.True(t, strings.HasPrefix(CallbackHead(codes.English, c.verdict), c.head))
			require.True(t, strings.HasPrefix(CallbackMeans(codes.English, c.verdict), c.means))
			require.True(t, strings.ContainsFunc(CallbackHead(codes.Chinese, c.verdict)+CallbackMeans(codes.Chinese, c.verdict), isHan))
			if c.computed != "" {
				_, what, mend := CallbackComputed(codes.English, c.verdict)
				require.True(t, strings.HasPrefix(readsAs(what), c.computed), readsAs(what))
				require.NotEmpty(t, mend)
			}
		})
	}
}

// What is said of a signature that was sent depends on which secret gives it.
func TestCallbackSent(t *testing.T) {
	_, what, mend := CallbackSent(codes.English, callback.Verdict{Sent: mistaken("sha1", nil, "other-secret"), Hash: "sha1"})
	require.Equal(t, "the other secret gives exactly the signature that was sent.", readsAs(what))
	require.Equal(t, "Use that one as the CallbackSecret.", readsAs(mend))
	_, what, _ = CallbackSent(codes.English, callback.Verdict{Sent: mistaken("sha1", nil, "encoding-uppercase"), Hash: "sha1"})
	require.Equal(t, "The digest is written in upper case.", readsAs(what))
}

func TestCallbackSecretShape(t *testing.T) {
	for secret, want := range map[gateway.Secret]string{
		"": "", "secret": "6 characters.", "a": "1 character.",
		gateway.Secret(strings.Repeat("a1", 32)): "64 characters: the 64 hexadecimal digits of an AppSign, which is for client SDKs.",
		"secret\n":                               "7 characters, with white space around them. Take it off.",
		`"secret"`:                               "8 characters, with quotation marks around them. Take the marks off.",
		"QzQzQzQzQzQzQzQzQzQzQzQzQzQzQzQz":       "32 characters.",
	} {
		require.Equal(t, want, CallbackSecretShape(codes.English, secret))
	}
}
