package callback_test

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"math/rand/v2"
	"os/exec"
	"runtime"
	"slices"

	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/callback"
	"zimcodes/codes/gateway/request"
)

// The vendor's published vector, and secrets as they are.
const (
	vectorSignature = "5bd59fd62953a8059fb7eaba95720f66d19e4517"
	testSecret      = "c0ffee11c0ffee11c0ffee11c0ffee11"
	serverSecret    = "5e4e115e4e115e4e115e4e115e4e115e"
)

func TestSign(t *testing.T) {
	require.Equal(t, vectorSignature, callback.Sign("secret", "1470820198", "123412"))
}

// received returns a callback as it is read, of which the body is JSON.
func received(nonce, timestamp, signature string) request.Callback {
	body := fmt.Sprintf(`{"appid":"1234567","event":"room_create","nonce":%q,"signature":%q,"timestamp":%s,"room_id":"a, b: c"}`, nonce, signature, timestamp)
	return request.Read(body).Callbacks[0]
}

func TestCheck(t *testing.T) {
	right := callback.Sign(testSecret, "1470820198", "123412")
	for _, c := range []struct {
		name          string
		sent          string
		secret, other callback.Secret
		computed      string
		// sentIs and computedIs are the mistakes, "right" or "unknown".
		sentIs, computedIs string
	}{
		{"the published vector", vectorSignature, "secret", "", "", "right", ""},
		{"computed as well", right, testSecret, "", right, "right", "right"},
		{"a wrong secret", right, serverSecret, "", "", "unknown", ""},
		{"the code has the wrong secret, too", right, serverSecret, "", callback.Sign(serverSecret, "1470820198", "123412"), "unknown", "right"},
		{"both secrets", right, testSecret, serverSecret, callback.Sign(serverSecret, "1470820198", "123412"), "right", "other-secret"},
		{"both secrets, swapped", right, serverSecret, testSecret, "", "other-secret", ""},
		{"a mistake in the code", right, testSecret, "", strings.ToUpper(right), "right", "encoding-uppercase"},
		{"blanks around what was computed", right, testSecret, "", " " + right + "\n", "right", "right"},
		{"blanks alone", right, testSecret, "", " \n", "right", ""},
		{"something else", right, testSecret, "", strings.Repeat("0", 40), "right", "unknown"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := callback.Check(received("123412", "1470820198", c.sent), c.secret, c.other, c.computed)
			require.Equal(t, c.sentIs, found(v.Sent))
			require.Equal(t, c.computedIs, found(v.Computed))
			require.Equal(t, callback.Sign(c.secret, "1470820198", "123412"), v.Wanted)
		})
	}
	require.Equal(t, callback.Verdict{}, callback.Check(received("123412", "1470820198", right), "", "x", right), "no secret")
}

// found says what was found, in a word for each explanation.
func found(f *callback.Finding) string {
	switch {
	case f == nil:
		return ""
	case f.Right():
		return "right"
	case !f.Proved():
		return "unknown"
	}
	var all []string
	for _, e := range f.Explanations {
		var names []string
		for _, m := range e.Mistakes {
			names = append(names, string(m))
		}
		all = append(all, strings.Join(names, " "))
	}
	return strings.Join(all, "; ")
}

func digits(b []byte) string { return hex.EncodeToString(b) }

func sha1Of(s string) string   { d := sha1.Sum([]byte(s)); return digits(d[:]) }
func sha256Of(s string) string { d := sha256.Sum256([]byte(s)); return digits(d[:]) }
func md5Of(s string) string    { d := md5.Sum([]byte(s)); return digits(d[:]) }

func sha512Of(s string) string { d := sha512.Sum512([]byte(s)); return digits(d[:]) }

func hmacOf(h func() hash.Hash, key, s string) string {
	m := hmac.New(h, []byte(key))
	m.Write([]byte(s))
	return digits(m.Sum(nil))
}

func base64Of(digits string) string {
	b, _ := hex.DecodeString(digits)
	return base64.StdEncoding.EncodeToString(b)
}

// mistaken are signatures as they are computed wrongly, for the nonce 99123412,
// which comes after the timestamp 1470820198 as a string and before as a number.
// The secret is sorted last, unless it is changed.
var mistaken = []struct {
	name, nonce, timestamp, computed string
}{
	{"secret-missing", "99123412", "1470820198", sha1Of("1470820198" + "99123412")},
	{"other-secret", "99123412", "1470820198", sha1Of("1470820198" + serverSecret + "99123412")},
	{"secret-newline; text-newline", "99123412", "1470820198", sha1Of("1470820198" + "99123412" + testSecret + "\n")},
	{"secret-newline; text-newline", "99123412", "1470820198", sha1Of("1470820198" + "99123412" + testSecret + "\r\n")},
	{"secret-space", "99123412", "1470820198", sha1Of("1470820198" + "99123412" + testSecret + " ")},
	{"secret-space", "99123412", "1470820198", sha1Of(" " + testSecret + "1470820198" + "99123412")},
	{"secret-quotes", "99123412", "1470820198", sha1Of(`"` + testSecret + `"` + "1470820198" + "99123412")},
	{"secret-uppercase", "99123412", "1470820198", sha1Of("1470820198" + "99123412" + strings.ToUpper(testSecret))},
	{"secret-bytes", "99123412", "1470820198", sha1Of("1470820198" + "99123412" + strings.Repeat("\xc0\xff\xee\x11", 4))},
	{"timestamp-missing", "99123412", "1470820198", sha1Of("99123412" + testSecret)},
	{"timestamp-milliseconds", "99123412", "1470820198", sha1Of("1470820198000" + "99123412" + testSecret)},
	{"timestamp-milliseconds", "99123412", "1470820198", sha1Of("1470820198417" + "99123412" + testSecret)},
	{"timestamp-seconds", "99123412", "1470820198417", sha1Of("1470820198" + "99123412" + testSecret)},
	{"timestamp-differs", "99123412", "1470820198", sha1Of("1470820200" + "99123412" + testSecret)},
	{"number-format", "99123412", "1470820198", sha1Of("1.470820198e+09" + "99123412" + testSecret)},
	{"number-format", "99123412", "1470820198", sha1Of("1.470820198e+09" + "9.9123412e+07" + testSecret)},
	{"number-format", "99123412", "1470820198", sha1Of("1.470820198E9" + "9.9123412E7" + testSecret)},
	{"number-format", "99123412", "1470820198", sha1Of("1470820198.0" + "99123412.0" + testSecret)},
	{"number-format", "99123412", "1470820198", sha1Of("1470820198" + "99123412.0" + testSecret)},
	{"nonce-missing", "99123412", "1470820198", sha1Of("1470820198" + testSecret)},
	{"nonce-number", "0099123412", "1470820198", sha1Of("1470820198" + "99123412" + testSecret)},
	{"nonce-number", "9912341234123412341", "1470820198", sha1Of("1470820198" + "9912341234123411000" + testSecret)},
	{"sorted-numbers; unsorted", "99123412", "1470820198", sha1Of("99123412" + "1470820198" + testSecret)},
	{"unsorted", "99123412", "1470820198", sha1Of(testSecret + "1470820198" + "99123412")},
	{"unsorted", "99123412", "1470820198", sha1Of("1470820198" + testSecret + "99123412")},
	{"separator", "99123412", "1470820198", sha1Of("1470820198&99123412&" + testSecret)},
	{"key-value", "99123412", "1470820198", sha1Of("callbacksecret=" + testSecret + "&nonce=99123412&timestamp=1470820198")},
	{"key-value", "99123412", "1470820198", sha1Of("nonce=99123412secret=" + testSecret + "timestamp=1470820198")},
	{"text-newline", "ffff", "1470820198", sha1Of("1470820198" + testSecret + "ffff\n")},
	{"hash-md5", "99123412", "1470820198", md5Of("1470820198" + "99123412" + testSecret)},
	{"hash-sha256", "99123412", "1470820198", sha256Of("1470820198" + "99123412" + testSecret)},
	{"hash-sha512", "99123412", "1470820198", sha512Of("1470820198" + "99123412" + testSecret)},
	{"hmac-sha1", "99123412", "1470820198", hmacOf(sha1.New, testSecret, "1470820198"+"99123412")},
	{"hmac-sha256", "99123412", "1470820198", hmacOf(sha256.New, testSecret, "1470820198"+"99123412")},
	{"hmac-sha256", "99123412", "1470820198", hmacOf(sha256.New, testSecret, "1470820198"+"99123412"+testSecret)},
	{"hmac-sha512", "99123412", "1470820198", hmacOf(sha512.New, testSecret, "1470820198"+"99123412")},
	{"hmac-md5", "99123412", "1470820198", hmacOf(md5.New, testSecret, "1470820198"+"99123412")},
	{"mini-game-rule", "99123412", "1470820198", md5Of("1234567" + "99123412" + testSecret + "1470820198")},
	{"body-hmac", "99123412", "1470820198", hmacOf(sha1.New, testSecret, received("99123412", "1470820198", "ab").Body)},
	{"body-hmac", "99123412", "1470820198", hmacOf(sha256.New, testSecret, received("99123412", "1470820198", "ab").Body)},
	{"body-hmac encoding-base64", "99123412", "1470820198", base64Of(hmacOf(sha256.New, testSecret, received("99123412", "1470820198", "ab").Body))},
	{"body-hmac", "99123412", "1470820198", hmacOf(sha256.New, testSecret, `{"appid": "1234567", "event": "room_create", "nonce": "99123412", "signature": "ab", "timestamp": 1470820198, "room_id": "a, b: c"}`)},
	{"body-hmac", "99123412", "1470820198", hmacOf(sha1.New, testSecret, `{"appid":"1234567","event":"room_create","nonce":"99123412","timestamp":1470820198,"room_id":"a, b: c"}`)},
	{"body-hash", "99123412", "1470820198", sha1Of(received("99123412", "1470820198", "ab").Body)},
	{"body-hash", "99123412", "1470820198", md5Of(received("99123412", "1470820198", "ab").Body + testSecret)},
	{"other-secret body-hmac", "99123412", "1470820198", hmacOf(sha1.New, serverSecret, received("99123412", "1470820198", "ab").Body)},
	{"encoding-uppercase", "99123412", "1470820198", strings.ToUpper(sha1Of("1470820198" + "99123412" + testSecret))},
	{"encoding-base64", "99123412", "1470820198", base64Of(sha1Of("1470820198" + "99123412" + testSecret))},
	{"timestamp-milliseconds hash-sha256", "99123412", "1470820198", sha256Of("1470820198000" + "99123412" + testSecret)},
	{"unsorted separator", "99123412", "1470820198", sha1Of(testSecret + "|1470820198|99123412")},
	{"unsorted hash-md5", "99123412", "1470820198", md5Of(testSecret + "1470820198" + "99123412")},
	{"other-secret hash-md5", "99123412", "1470820198", md5Of("1470820198" + serverSecret + "99123412")},
}

func TestMistakes(t *testing.T) {
	proved := map[string]bool{}
	for _, c := range mistaken {
		t.Run(c.name, func(t *testing.T) {
			v := callback.Check(received(c.nonce, c.timestamp, "ab"), testSecret, serverSecret, c.computed)
			require.Equal(t, c.name, found(v.Computed))
			for _, e := range v.Computed.Explanations {
				for _, m := range e.Mistakes {
					proved[string(m)] = true
				}
				for _, p := range append(e.Parts, v.Right...) {
					require.NotContains(t, p.Value, testSecret)
					require.NotContains(t, p.Value, serverSecret)
				}
			}
			changed := []byte(c.computed)
			changed[7] = map[bool]byte{true: '1', false: '0'}[changed[7] == '0']
			v = callback.Check(received(c.nonce, c.timestamp, "ab"), testSecret, serverSecret, string(changed))
			require.Equal(t, "unknown", found(v.Computed), "a near miss")
		})
	}
	for _, m := range callback.KnownMistakes() {
		require.True(t, proved[string(m.Name)] || slices.Contains([]callback.MistakeName{"callback-rule", "hash-sha1", "encoding-unpadded"}, m.Name), m.Name)
	}
}

// A mini game's callback has a rule of its own, of which another is a mistake.
func TestMiniGame(t *testing.T) {
	c := request.Read(`{"Event":1,"AppId":1234567,"SignatureNonce":"99123412","Timestamp":1470820198,"Signature":"ab"}`).Callbacks[0]
	for want, computed := range map[string]string{
		"right":                            md5Of("1234567" + "99123412" + testSecret + "1470820198"),
		"callback-rule":                    sha1Of("1470820198" + "99123412" + testSecret),
		"hash-sha1":                        sha1Of("1234567" + "99123412" + testSecret + "1470820198"),
		"timestamp-missing":                md5Of("1234567" + "99123412" + testSecret),
		"timestamp-milliseconds hash-sha1": sha1Of("1234567" + "99123412" + testSecret + "1470820198000"),
	} {
		v := callback.Check(c, testSecret, serverSecret, computed)
		require.Equal(t, want, found(v.Computed))
		require.Equal(t, md5Of("1234567"+"99123412"+testSecret+"1470820198"), v.Wanted)
		require.Equal(t, "md5", v.Hash)
	}
}

// One digit for a byte below 0x10 makes no difference where there is none.
func TestUnpadded(t *testing.T) {
	d := sha1.Sum([]byte("1470820198" + "9912345" + testSecret))
	computed := ""
	for _, b := range d {
		computed += fmt.Sprintf("%x", b)
	}
	require.Less(t, len(computed), 40)
	require.Equal(t, "encoding-unpadded", found(callback.Check(received("9912345", "1470820198", "ab"), testSecret, "", computed).Computed))
}

// White space and quotation marks around the secret that is given are left out,
// if the signature wants it.
func TestBare(t *testing.T) {
	right := callback.Sign(testSecret, "1470820198", "123412")
	for _, given := range []callback.Secret{testSecret + "\n", " " + testSecret, `"` + testSecret + `"`, "\t'" + testSecret + "'\n"} {
		v := callback.Check(received("123412", "1470820198", right), given, "", "")
		require.True(t, v.Sent.Right(), "%q", string(given))
		require.True(t, v.Sent.Explanations[0].Bare)
		require.Equal(t, right, v.Wanted)
		require.NotContains(t, fmt.Sprint(v), testSecret)
	}
	v := callback.Check(received("123412", "1470820198", right), testSecret, "", "")
	require.False(t, v.Sent.Explanations[0].Bare)
}

// What stands beside a callback is judged if it is explained, or named.
func TestCheckBeside(t *testing.T) {
	right := callback.Sign(testSecret, "1470820198", "123412")
	for _, c := range []struct{ name, beside, is string }{
		{"nothing", "", ""},
		{"the same", "\ngot " + right, ""},
		{"a mistake", "\nx " + sha1Of(testSecret+"1470820198"+"123412"), "unsorted"},
		{"a mistake behind another", "\nx " + strings.Repeat("a1", 16) + " y " + sha1Of(testSecret+"1470820198"+"123412"), "unsorted"},
		{"a trace", "\ntrace " + strings.Repeat("a1", 16), ""},
		{"named", "\nmySign: " + strings.Repeat("a1", 20), "unknown"},
		{"the secret", "\nsign key " + testSecret, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := request.Read(`{"appid":"1234567","event":"room_create","nonce":"123412","signature":"` + right + `","timestamp":1470820198}` + c.beside)
			v := callback.CheckBeside(r.Callbacks[0], testSecret, "", r.Digests)
			require.Equal(t, c.is, found(v.Computed))
			require.True(t, v.Sent.Right())
			require.Equal(t, callback.Verdict{}, callback.CheckBeside(r.Callbacks[0], "", "", r.Digests))
		})
	}
}

// TestRandom: no wrong signature is explained by chance.
func TestRandom(t *testing.T) {
	all := 4_000
	if testing.Short() || runtime.GOARCH == "wasm" {
		all = 200
	}
	for part := range 2 {
		t.Run(fmt.Sprint(part), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(1, uint64(part)))
			for range all / 2 {
				c := received(fmt.Sprint(random.Uint32()), fmt.Sprint(1_600_000_000+random.Int64N(300_000_000)), randomSignature(random))
				v := callback.Check(c, callback.Secret(randomDigits(random, 16)), callback.Secret(randomDigits(random, 16)), "")
				require.Equal(t, "unknown", found(v.Sent), "%+v", c)
				require.NotZero(t, v.Sent.Tried)
			}
		})
	}
}

func randomDigits(random *rand.Rand, bytes int) string {
	b := make([]byte, bytes)
	for i := range b {
		b[i] = byte(random.Uint32())
	}
	return digits(b)
}

// randomSignature is of a random one of the shapes that a search can explain.
func randomSignature(random *rand.Rand) string {
	size := []int{16, 20, 20, 20, 32, 64}[random.IntN(6)]
	signature := randomDigits(random, size)
	switch random.IntN(4) {
	case 0:
		return base64Of(signature)
	case 1:
		return strings.ToUpper("a" + signature[1:])
	case 2:
		return signature[random.IntN(4):]
	}
	return signature
}

// TestSortAsPHP: numbers are sorted as PHP's sort does, which a program of PHP
// computes.
func TestSortAsPHP(t *testing.T) {
	php, err := exec.LookPath("php")
	if err != nil {
		t.Skip("not run: the order of PHP's sort, which needs PHP")
	}
	const program = `while (($line = fgets(STDIN)) !== false) { $a = explode(" ", trim($line)); sort($a); echo sha1(implode($a)), "\n"; }`
	random := rand.New(rand.NewPCG(3, 4))
	var lines []string
	for range 300 {
		secret := fmt.Sprintf("%08x%08x%08x%08x", random.Uint32(), random.Uint32(), random.Uint32(), random.Uint32())
		lines = append(lines, secret+" "+fmt.Sprint(1_400_000_000+random.Int64N(600_000_000))+" "+fmt.Sprint(random.Int64N(10_000_000_000)>>random.IntN(24)))
	}
	run := exec.Command(php, "-r", program)
	run.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
	out, err := run.Output()
	require.NoError(t, err)
	seen := 0
	for i, computed := range strings.Fields(string(out)) {
		w := strings.Fields(lines[i])
		got := found(callback.Check(received(w[2], w[1], "ab"), callback.Secret(w[0]), "", computed).Computed)
		require.Contains(t, []string{"right", "sorted-numbers; unsorted"}, got, lines[i])
		seen += strings.Count(got, "sorted-numbers")
	}
	require.Positive(t, seen)
}

func TestAt(t *testing.T) {
	for timestamp, perSecond := range map[string]int64{"1470820198": 1, "1470820198417": 1000, "0": 1} {
		at, per, ok := callback.At(received("1", timestamp, "ab"))
		require.True(t, ok)
		require.Equal(t, perSecond, per)
		if timestamp != "0" {
			require.Equal(t, time.Unix(1470820198, 0), at)
		}
	}
	for _, timestamp := range []string{`"soon"`, "-1", `""`, "99999999999999999999"} {
		_, _, ok := callback.At(received("1", timestamp, "ab"))
		require.False(t, ok, timestamp)
	}
}

// The order of the table is the order of explanations, and each row is made.
func TestTable(t *testing.T) {
	for _, m := range callback.KnownMistakes() {
		require.NotEmpty(t, m.Name)
		require.NotEmpty(t, m.Kind, m.Name)
		require.True(t, len(m.Variants) > 0 != (m.Numbered > 0), m.Name)
	}
}

// FuzzCheck: whatever the values are, the right signature is right, what is
// proved is computed again from its recipe, and no secret is shown.
func FuzzCheck(f *testing.F) {
	for _, c := range mistaken {
		f.Add(c.nonce, c.timestamp, testSecret, serverSecret, c.computed)
	}
	f.Add("", "", "\"a\"", "", "5BD59FD62953A8059FB7EABA95720F66D19E4517")
	f.Fuzz(func(t *testing.T, nonce, timestamp, secret, other, computed string) {
		c := request.Callback{}
		c.Nonce.Value, c.Timestamp.Value, c.Body = nonce, timestamp, "{"+computed
		c.Signature.Value = callback.Sign(callback.Secret(secret), timestamp, nonce)
		v := callback.Check(c, callback.Secret(secret), callback.Secret(other), computed)
		if secret == "" {
			require.Nil(t, v.Sent)
			return
		}
		require.True(t, v.Sent.Right())
		require.Equal(t, v, callback.Check(c, callback.Secret(secret), callback.Secret(other), computed))
		if len(secret) >= 8 {
			require.NotContains(t, fmt.Sprintf("%+v", v.Right), secret)
		}
	})
}

// BenchmarkCheck looks for a mistake that is none of those known.
func BenchmarkCheck(b *testing.B) {
	c := received("99123412", "1470820198", strings.Repeat("0", 40))
	for b.Loop() {
		callback.Check(c, testSecret, serverSecret, "")
	}
	b.ReportMetric(float64(callback.Check(c, testSecret, serverSecret, "").Sent.Tried), "digests")
}
