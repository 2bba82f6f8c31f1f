package wording

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// Two mistakes that each change a value: each sentence shows its own.
func TestMistakesShowTheirOwnValues(t *testing.T) {
	e := signature.Explanation{
		Mistakes: []signature.MistakeName{"timestamp-differs", "number-addition"}, Seconds: 5,
		Parts: []signature.Part{
			{Parameter: "AppId", Value: "12356689", Mistake: "number-addition", Added: "SignatureNonce"},
			{Parameter: "ServerSecret", Value: "••••••••"},
			{Parameter: "Timestamp", Value: "1615186948", Mistake: "timestamp-differs"},
		},
	}
	proof, what, mend := Proved(codes.English, &signature.Diagnosis{Over: true, Explanations: []signature.Explanation{e}})
	said := readsAs(what)
	require.Contains(t, said, "[1615186948] was signed as the [Timestamp]: 5 s after the one that was sent.")
	require.Contains(t, said, "[AppId] and [SignatureNonce] are added as numbers: [12356689].")
	require.Equal(t, "Proved: ", proof)
	require.Equal(t, "Your code hashes [(AppId + SignatureNonce) + ServerSecret + Timestamp]. Look at the clock once, keep the value, and use it in both places. Make each value a string before joining.", readsAs(mend))
	proof, _, _ = Proved(codes.English, &signature.Diagnosis{Over: true, Explanations: []signature.Explanation{e, e}})
	require.Contains(t, proof, "one of several")
}

// differing returns a verdict whose signature differs, as far as the search is.
func differing(d *signature.Diagnosis, more ...gateway.Finding) gateway.Verdict {
	return gateway.Verdict{Findings: append([]gateway.Finding{
		{Code: gateway.CodeSignature, Outcome: gateway.Failed, Kind: gateway.KindDiffers, Parameter: "Signature", Diagnosis: d}}, more...)}
}

// TestDiffers: what is said of a signature that differs, by how far the search
// for mistakes is.
func TestDiffers(t *testing.T) {
	const differs = "The signature sent is not that of the values sent."
	missing := signature.Explanation{Mistakes: []signature.MistakeName{"missing-nonce"},
		Parts: []signature.Part{{Parameter: "AppId"}, {Parameter: "ServerSecret"}, {Parameter: "Timestamp"}}}
	legacy := signature.Explanation{Mistakes: []signature.MistakeName{"order"},
		Parts: []signature.Part{{Parameter: "AppId"}, {Parameter: "ServerSecret"}, {Parameter: "SignatureNonce"}, {Parameter: "Timestamp"}}}
	right := []signature.Part{{Parameter: "AppId"}, {Parameter: "SignatureNonce"}, {Parameter: "ServerSecret"}, {Parameter: "Timestamp"}}
	sha256 := signature.Explanation{Mistakes: []signature.MistakeName{"hash-sha256"}, Hash: "sha256", Parts: right}
	swapped := signature.Explanation{Mistakes: []signature.MistakeName{"hmac-swapped"}, Hash: "hmac-md5-swapped",
		Parts: []signature.Part{right[0], right[1], right[3]}, Key: &right[2]}
	possible := gateway.Finding{Check: "space", Outcome: gateway.Warning}
	for _, c := range []struct {
		name              string
		verdict           gateway.Verdict
		proof, what, mend string
	}{
		{"no secret", differing(&signature.Diagnosis{Missing: []string{"ServerSecret"}, Over: true}), "", differs + "$", "Check that"},
		{"too long", differing(&signature.Diagnosis{TooLong: true, Over: true}), "", differs + "$", "Check that"},
		{"under way", differing(&signature.Diagnosis{Tried: 7}), "", differs + ` Looking for the mistake…$`, "$"},
		{"nothing", differing(&signature.Diagnosis{Over: true, Tried: 7}), "", differs + ` None of the known mistakes gives it, .*: 7 variants were tried in 3 ms\.$`, `So another secret signed it, .* not known here\.$`},
		{"nothing but a warning", differing(&signature.Diagnosis{Over: true, Tried: 7}, possible), "", differs + " None of", `not known here\. What is possible by its shape, though not proved, stands below\.$`},
		{"proved", differing(&signature.Diagnosis{Over: true, Explanations: []signature.Explanation{missing}}), "Proved: ",
			`^\[SignatureNonce\] is left out\.$`, `Your code hashes \[AppId \+ ServerSecret \+ Timestamp\]\. Put \[SignatureNonce\] after \[AppId\]\.$`},
		{"legacy order", differing(&signature.Diagnosis{Over: true, Explanations: []signature.Explanation{legacy}}), "Proved: ", `rule of the old v1 token\.$`, `Your code hashes \[AppId \+ ServerSecret \+ SignatureNonce \+ Timestamp\]\. Join them`},
		{"SHA-256", differing(&signature.Diagnosis{Over: true, Explanations: []signature.Explanation{sha256}}), "Proved: ",
			`^You used SHA-256; it must be MD5\.$`, `Use MD5\.$`},
		{"swapped HMAC", differing(&signature.Diagnosis{Over: true, Explanations: []signature.Explanation{swapped}}), "Proved: ",
			`^You used an HMAC with its two arguments swapped: .* plain MD5\.$`, `Use plain MD5`},
		{"right but for what was not sent", differing(&signature.Diagnosis{Over: true, Right: []signature.Part{{Parameter: "AppId", Value: "1"}, {Parameter: "SignatureNonce"}},
			Explanations: []signature.Explanation{{}}}), "Proved: ", `^the signature is right for what was sent, without \[SignatureNonce\]\.$`, "Send what is missing"},
		{"nothing, and not all was sent", differing(&signature.Diagnosis{Over: true, Tried: 7, Right: []signature.Part{{Parameter: "SignatureNonce"}}}), "", differs + " None of", `Send \[SignatureNonce\] first`},
		{"blanks", differing(&signature.Diagnosis{Over: true, Explanations: []signature.Explanation{{Bare: []string{"ServerSecret", "Signature"}}}}), "Proved: ",
			`the signature is right for the values without .* around \[ServerSecret\], \[Signature\]\.$`, "Send and sign the same text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			proof, what, mend := Differs(codes.English, c.verdict, 3*time.Millisecond)
			require.Equal(t, c.proof, proof)
			if c.proof != "" {
				require.Regexp(t, c.what, readsAs(what))
			} else {
				require.Regexp(t, "^"+c.what, readsAs(what))
			}
			require.Regexp(t, "^(So .*)?"+c.mend, readsAs(mend))
			_, what, mend = Differs(codes.Chinese, c.verdict, 0)
			require.True(t, strings.ContainsFunc(readsAs(what), isHan))
			require.Equal(t, c.mend != "$", strings.ContainsFunc(readsAs(mend), isHan))
			require.NotContains(t, readsAs(what)+readsAs(mend), "。 ")
			require.NotContains(t, readsAs(what), " 0 毫秒")
		})
	}
}

// TestEveryMistakeIsWorded: with all that its words ask for, and there are no
// words for a mistake that does not exist.
func TestEveryMistakeIsWorded(t *testing.T) {
	worded := map[signature.MistakeName]bool{}
	for _, m := range signature.KnownMistakes() {
		worded[m.Name] = true
		e := signature.Explanation{Separator: "\r\n", Seconds: -5, Parts: []signature.Part{{Parameter: "AppId", Value: "12", Mistake: m.Name}}}
		for _, lang := range codes.Languages {
			for _, w := range []codes.Text{mistakeWords[m.Name].what, mistakeWords[m.Name].mend} {
				said := readsAs(mistakeSpans(lang, m.Name, w, e))
				require.Equal(t, lang == codes.Chinese, strings.ContainsFunc(said, isHan), "%s: %s", m.Name, said)
				require.NotContains(t, said, "{")
			}
		}
	}
	require.Len(t, mistakeWords, len(worded))
	said := func(name signature.MistakeName, e signature.Explanation) string {
		return readsAs(mistakeSpans(codes.English, name, mistakeWords[name].what, e))
	}
	require.Equal(t, "[␍␊] stands between the values.", said("separator", signature.Explanation{Separator: "\r\n"}))
	require.Contains(t, said("timestamp-differs", signature.Explanation{Seconds: -90}), ": 1 min 30 s before the one")
}

// TestOthers: the first is told elsewhere, and a long list ends.
func TestOthers(t *testing.T) {
	e := signature.Explanation{Mistakes: []signature.MistakeName{"missing-nonce", "hash-sha1"}}
	require.Empty(t, Others(codes.English, &signature.Diagnosis{}))
	require.Empty(t, Others(codes.English, &signature.Diagnosis{Explanations: []signature.Explanation{e}}))
	two := Others(codes.English, &signature.Diagnosis{Explanations: []signature.Explanation{{}, e}})
	require.Len(t, two, 1)
	require.Equal(t, "[SignatureNonce] is left out. You used SHA-1; it must be MD5.", readsAs(two[0]))
	many := Others(codes.English, &signature.Diagnosis{Explanations: slices.Repeat([]signature.Explanation{e}, 20)})
	require.Len(t, many, listed+1)
	require.Equal(t, "…", readsAs(many[listed]))
}

func TestDigest(t *testing.T) {
	for _, c := range []struct {
		e    signature.Explanation
		want string
	}{
		{signature.Explanation{Hash: "md5"}, "→ MD5, lower-case hexadecimal"},
		{signature.Explanation{Hash: "hmac-sha256", Key: &signature.Part{Value: "••••\n"}}, "→ HMAC-SHA256, keyed with ••••␊, lower-case hexadecimal"},
		{signature.Explanation{Hash: "double-md5", Encoding: []signature.MistakeName{"encoding-uppercase", "encoding-half"}}, "→ MD5(MD5), upper case, 16 of the digits"},
		{signature.Explanation{Hash: "sha1", Encoding: []signature.MistakeName{"encoding-unpadded"}}, "→ SHA-1, without leading zeros"},
		{signature.Explanation{Hash: "sha512", Encoding: []signature.MistakeName{"encoding-base64"}}, "→ SHA-512, base64"},
		{signature.Explanation{Hash: "hmac-md5-swapped", Key: &signature.Part{Value: "••••"}}, "→ HMAC-MD5 of ••••, keyed with this, lower-case hexadecimal"},
		{signature.Explanation{Hash: "hmac-sha256-with-secret", Key: &signature.Part{Value: "••••"}}, "→ HMAC-SHA256, keyed with ••••, lower-case hexadecimal"},
		{signature.Explanation{Hash: "double-md5-raw"}, "→ MD5(MD5) of its bytes, lower-case hexadecimal"},
		{signature.Explanation{Hash: "md5", Charset: "utf-16le-bom"}, "→ MD5, in UTF-16LE, lower-case hexadecimal"},
		{signature.Explanation{Hash: "md5", OfNothing: true}, "→ MD5 of nothing, lower-case hexadecimal"},
		{signature.Explanation{Hash: "sha1", Appended: true}, "→ SHA-1 of nothing, behind the text itself, lower-case hexadecimal"},
	} {
		require.Equal(t, c.want, Digest(codes.English, c.e))
	}
	for _, m := range signature.KnownMistakes() {
		if m.Kind == signature.ChangesEncoding {
			require.NotEqual(t, "→ MD5", Digest(codes.English, signature.Explanation{Hash: "md5", Encoding: []signature.MistakeName{m.Name}}), m.Name)
		}
		if m.Kind == signature.ChangesHash {
			require.NotEmpty(t, hashName(m.Variants[0]), m.Variants[0])
		}
	}
}

// TestTried: each kind of mistake is told, and where to look next.
func TestTried(t *testing.T) {
	kinds := map[signature.MistakeKind]bool{}
	for _, m := range signature.KnownMistakes() {
		kinds[m.Kind] = true
	}
	require.Len(t, triedWords, len(kinds))
	for _, lang := range codes.Languages {
		said := Tried(lang)
		require.Len(t, said, len(kinds)+1)
		for _, spans := range append(said, LookNext(lang)...) {
			require.Equal(t, lang == codes.Chinese, strings.ContainsFunc(readsAs(spans), isHan), readsAs(spans))
			require.NotContains(t, readsAs(spans), "{")
		}
	}
	require.Contains(t, readsAs(Tried(codes.English)[3]), "The other 23 orders")
}
