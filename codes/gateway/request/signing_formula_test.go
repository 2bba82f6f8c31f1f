package request_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/codestest"
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
		{"right, of a map", `$sig = md5($p['AppId'] . $p['SignatureNonce'] . $secret . $p['Timestamp']);`, nil},
		{"right, by getters", `md5(req.getAppId() + req.getNonce() + secret + req.getTimestamp())`, nil},
		{"right, beside another", "token = md5(userId + secret + ts)\nsig = md5(appId + nonce + secret + ts)", nil},
		{"right, beside a remark", "// once md5(appId + secret + nonce + ts), UPPER\nsig = md5(appId + nonce + secret + ts) // not upper case", nil},
		{"right, in a function", "def md5_sign(secret, app_id, nonce, ts):\n  return md5(app_id + nonce + secret + ts)", nil},
		{"right, in many lines", "const s = appId + nonce +\n  secret +\n  ts;\nmd5(s)", nil},
		{"swapped, Go, by an object", "data := fmt.Sprintf(\"%d%s%s%d\", appID, secret, nonce, ts)\nh := md5.New()\nh.Write([]byte(data))", []string{"order"}},
		{"swapped, Java, by an object", "String s = appId + secret + nonce + ts;\nMessageDigest md = MessageDigest.getInstance(\"MD5\");\nmd.update(s.getBytes(\"utf-8\"));", []string{"order"}},
		{"right, Python, by an object", "s = str(app_id) + nonce + secret + str(ts)\nhash = hashlib.md5()\nhash.update(s.encode('utf8'))", nil},
		{"joined by a separator", `md5([appId, nonce, secret, ts].join('&'))`, []string{"separator"}},
		{"swapped, Kotlin", `md5("$appId$secret$nonce$ts")`, []string{"order"}},
		{"C#", `BitConverter.ToString(MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(appId + nonce + secret + timestamp))).Replace("-", "").ToLower()`, nil},
		{"right, of what is configured", `md5(config('zego.app_id') . $nonce . config('zego.server_secret') . $ts)`, nil},
		{"right, of an owner named as a parameter", `md5(appId + nonce + app.secret + ts)`, nil},
		{"right, trimmed", `md5(trim($appId) . $nonce . trim($secret) . $ts)`, nil},
		{"right, by the hash's name", `$signature = hash('md5', $appId . $nonce . $secret . $ts);`, nil},
		{"right, Java, by an object's digest", "String str = appId + nonce + secret + timestamp;\nMessageDigest md = MessageDigest.getInstance(\"MD5\");\nbyte[] b = md.digest(str.getBytes(\"utf-8\"));", nil},
		{"right, C#, by a variable", "var raw = $\"{appId}{nonce}{secret}{ts}\";\nusing var md5 = MD5.Create();\nvar sig = Convert.ToHexString(md5.ComputeHash(Encoding.UTF8.GetBytes(raw))).ToLower();", nil},
		{"right, Kotlin, by a variable", `val raw = "$appId$nonce$secret$ts"` + "\nval sig = MessageDigest.getInstance(\"MD5\").digest(raw.toByteArray()).joinToString(\"\") { \"%02x\".format(it) }", nil},
		{"swapped, Lua", `md5.sumhexa(app_id .. nonce .. timestamp .. secret)`, []string{"order"}},
		{"swapped, by a list", "parts = [secret, str(app_id), nonce, str(ts)]\nsig = hashlib.md5(''.join(parts).encode()).hexdigest()", []string{"order"}},
		{"swapped, by appending", `md5(new StringBuilder().append(appId).append(secret).append(nonce).append(ts).toString())`, []string{"order"}},
		{"a list joined by a separator", "parts = [str(app_id), nonce, secret, str(ts)]\nsig = hashlib.md5('&'.join(parts).encode()).hexdigest()", []string{"separator"}},
		{"joined by a separator that stands first", `md5(implode('|', [$appId, $nonce, $secret, $timestamp]))`, []string{"separator"}},
		{"keys with a separator", `md5($p['AppId'] . '&' . $p['SignatureNonce'] . '&' . $secret . '&' . $p['Timestamp'])`, []string{"separator"}},
		{"upper case, Go", `fmt.Sprintf("%X", md5.Sum([]byte(fmt.Sprintf("%d%s%s%d", appID, nonce, secret, ts))))`, []string{"encoding-uppercase"}},
		{"upper case, Kotlin", `MessageDigest.getInstance("MD5").digest("$appId$nonce$secret$ts".toByteArray()).joinToString("") { "%02X".format(it) }`, []string{"encoding-uppercase"}},
		{"upper case, C#, by a variable", "var hash = MD5.HashData(Encoding.UTF8.GetBytes(appId + nonce + secret + ts));\nstring signature = Convert.ToHexString(hash);", []string{"encoding-uppercase"}},
		{"upper case, later", "let sig = md5(appId + nonce + secret + ts);\nsig = sig.toUpperCase();", []string{"encoding-uppercase"}},
		{"upper case, where it is returned to", "String s = sign(a).toUpperCase();\nString sign(A a) {\n  return md5(appId + nonce + secret + ts);\n}", []string{"encoding-uppercase"}},
		{"base64, later", "digest = hashlib.md5(f'{app_id}{nonce}{secret}{ts}'.encode()).digest()\nsig = base64.b64encode(digest).decode()", []string{"encoding-base64"}},
		{"right, beside other upper case", "const sig = md5(appId + nonce + secret + ts);\nheaders.id = uuid().toUpperCase();\nlog(base64(body))", nil},
		{"right, compared in upper case", "sig = md5(appId + nonce + secret + ts);\nif (sig.toUpperCase() === theirs.toUpperCase()) {}", nil},
		{"right, beside a hash of another kind", "sig = md5(appId + nonce + secret + ts)\nid = sha1(appId + secret + ts + nonce)", nil},
		{"upper case, Ruby", `Digest::MD5.hexdigest("#{app_id}#{nonce}#{secret}#{ts}").upcase`, []string{"encoding-uppercase"}},
		{"base64, Ruby", `Digest::MD5.base64digest("#{app_id}#{nonce}#{secret}#{ts}")`, []string{"encoding-base64"}},
		{"swapped, Swift", `let input = "\(appID)\(secret)\(nonce)\(ts)"` + "\nlet digest = Insecure.MD5.hash(data: input.data(using: .utf8)!)", []string{"order"}},
		{"right, by a method that is called so", "def sign(self, app_id, nonce, secret, ts):\n  return md5(app_id + nonce + secret + ts)\nsig = self.sign(APP_ID, new_nonce, SECRET, int(time.time()))", nil},
		{"right, logged in upper case", "sig = md5(appId + nonce + secret + ts);\nlog.debug(\"sign={}\", sig.toUpperCase());", nil},
		{"right, by a helper", "sig := md5Hex(appID + nonce + secret + ts)\nfunc md5Hex(s string) string { sum := md5.Sum([]byte(s)); return hex.EncodeToString(sum[:]) }", nil},
		{"SHA-1, by a helper called as another", "const md5 = (s) => crypto.createHash('sha1').update(s).digest('hex');\nconst sig = md5(appId + nonce + secret + ts);", []string{"hash-sha1"}},
		{"upper case, by a helper", "sig := md5Hex(appID + nonce + secret + ts)\nfunc md5Hex(s string) string { return strings.ToUpper(fmt.Sprintf(\"%x\", md5.Sum([]byte(s)))) }", []string{"encoding-uppercase"}},
		{"base64, by a helper", "function md5(s) { return crypto.createHash('md5').update(s).digest('base64'); }\nsig = md5(appId + nonce + secret + ts);", []string{"encoding-base64"}},
		{"right, Dart", "md5.convert(utf8.encode('$appId$nonce$secret$ts')).toString()", nil},
		{"swapped, Guava", "Hashing.md5().hashString(appId + secret + nonce + ts, StandardCharsets.UTF_8).toString()", []string{"order"}},
		{"right, of parts made text", "now = Date.now()\nts = str(ts)\nsecret = secret.strip()\nsig = md5(appId + nonce + secret + ts)", nil},
		{"right, in an address", "url = base + '&Signature=' + md5(appId + nonce + secret + ts) + '&SignatureVersion=2.0'", nil},
		{"right, shell", `sig=$(echo -n "${APP_ID}${nonce}${SERVER_SECRET}${ts}" | md5sum | cut -d' ' -f1)`, nil},
		{"swapped, shell", `echo -n "$APPID$SECRET$NONCE$TS" | openssl dgst -md5`, []string{"order"}},
		{"upper case, shell", "sig=`printf '%s' \"$appId$nonce$secret$ts\" | md5 | tr 'a-z' 'A-Z'`", []string{"encoding-uppercase"}},
		{"HMAC, shell", `printf '%s%s%s' "$appId" "$nonce" "$ts" | openssl dgst -sha256 -hmac "$secret"`, []string{"hmac-sha256"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := request.Read(c.code)
			require.NotNil(t, r.Formula)
			assert.Equal(t, c.mistakes, r.Formula.Mistakes(), "%s", r.Formula)
		})
	}
	for _, code := range []string{"md5(password)", "md5(file)", "hash(appId + nonce)", "the md5 (AppId, then the nonce, the secret and the time) is the signature", "md5sum(x)",
		// What is hashed is not known, or in which order.
		"md5(appId + rand + secret + ts)", "md5('1234567890' . $nonce . $secret . $ts)", "md5(appKey + secret + ts)", "md5(secret + now)",
		"h = md5(); h.update(appId + nonce); h.update(secret + ts); md5.update(secret + ts + nonce)", "s = appId + secret;\ns += nonce + ts;\nmd5(s)",
		"sha1([callbackSecret, timestamp, nonce].sort().join(''))", "md5Sign(appId, secret, nonce, ts)", "md5(appId + nonce + md5(secret) + ts)",
		`Md5(string.Format("{0}{2}{1}{3}", appId, secret, nonce, ts))`, `md5(fmt.Sprintf("%d&%s&%s&%d", appID, nonce, secret, ts))`,
		"md5(Number(appId) + Number(timestamp) + nonce + secret)",
		// A part is changed, or what is hashed beside them.
		"md5(appId + nonce + secret[:16] + ts)", "md5($appId . $nonce . strrev($secret) . $ts)", "md5(appId + nonce.toUpperCase() + secret + ts)", "md5(appId + nonce + secret_md5 + ts)",
		"md5(`${appId}${nonce}${secret.slice(0, 16)}${ts}`)", `md5(f"{app_id}{nonce}{secret[:16]}{ts}")`, "md5(appId + nonce + secret + ts + 'zim')", "md5('zim' + appId + nonce + secret + ts)", "md5(`zim${appId}${nonce}${secret}${ts}`)",
		"parts = [secret, nonce, appId, ts]\nparts.sort()\nmd5(''.join(parts))",
		`md5(Encoding.Unicode.GetBytes(appId + nonce + secret + ts))`, "md5(appId + nonce + str + secret + ts)", "md5(bytes + appId + nonce + secret + ts)",
		`md5("{a}{n}{s}{t}".format(a=appId, nonce=nonce, s=secret, t=ts, ts=appId))`, `sig=$(echo -n '$APPID$NONCE$SECRET$TS' | md5sum)`,
		// A name in a string is no hole, by the quotes or for want of a mark.
		"md5('$appId$nonce$secret$ts')", `const sig = md5("${appId}${nonce}${secret}${ts}")`, `md5("{app_id}{nonce}{secret}{ts}".encode())`, "md5('#{app_id}#{nonce}#{secret}#{ts}')", "md5.convert(utf8.encode(r'$appId$nonce$secret$ts'))",
		"ngx.md5_bin(app_id .. nonce .. secret .. ts)", "const md5 = s => createHash('md5').update(s).digest('hex').slice(8, 24)\nconst sig = md5(appId + nonce + secret + ts)",
		// It is called with others.
		"def sign(app_id, nonce, secret, ts):\n  return md5(app_id + nonce + secret + ts)\nsig = sign(app_id, secret, nonce, ts)",
		"nonce = nonce.toUpperCase();\nmd5(appId + nonce + secret + ts)", "secret = md5(secret);\nmd5(appId + nonce + secret + ts)",
		"sig = md5(appId + nonce + secret + ts) + '-v2'", "sig = encrypt(md5(appId + nonce + secret + ts))",
		// Something else is made of the digest, or may be.
		"md5(md5(appId + nonce + secret + ts))", "sig = md5(appId + nonce + secret + ts).substring(8, 24)", "sig = md5(appId + nonce + secret + ts)\nsig = sig[8:24]", "sig = substr(md5(appId + nonce + secret + ts), 8, 16)",
		"h = md5(appId + nonce + secret + ts)\nsig = md5(h)", "sig = md5(appId + nonce + secret + ts)\nfor (b in x) s += format(\"%02X\", b)", `BitConverter.ToString(MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(appId + nonce + secret + ts)))`,
		"sig = md5_16(appId + nonce + secret + ts)", "var b = md5(appId + nonce + secret + ts);\nforeach (var x in b) sb.Append(x.ToString(\"x\"));",
		"byte[] d = md5(appId + nonce + secret + ts);\nString sig = new BigInteger(1, d).toString(16);",
		// echo adds the end of a line; openssl writes bytes.
		`echo "$appId$nonce$secret$ts" | md5sum`, `echo -n "$appId$nonce$secret$ts" | openssl md5 -binary | xxd -p`, `printf '%s&%s%s%s' $appId $nonce $secret $ts | md5sum`,
		// Two that differ, and a callback's.
		"a = md5(appId + secret + nonce + ts)\nb = md5(appId + nonce + secret + ts)", "sha1(secret + timestamp + nonce)",
	} {
		assert.Nil(t, request.Read(code).Formula, "%s", code)
	}
}

// TestFormulaPlace: the place of a formula is that of what is hashed.
func TestFormulaPlace(t *testing.T) {
	const hashed = "app_id + nonce + secret + str(ts)"
	for _, code := range []string{
		"sig = md5( HASHED )",
		"sig = hashlib.md5(HASHED).hexdigest() # md5(app_id)",
		"const sig = crypto.createHash('md5').update(HASHED).digest('hex')",
		"raw = HASHED\nlog(raw)\nsig = md5(raw)",
		"raw := HASHED;\nsum := md5.Sum([]byte(raw))",
		"s = HASHED\nh = hashlib.md5()\nh.update(s.encode('utf8'))",
		"# 签名：md5(app_id)\r\n$raw=HASHED;\r\nreturn md5($raw);",
		"sig = md5(HASHED",
	} {
		text := strings.Replace(code, "HASHED", hashed, 1)
		f := request.Read(text).Formula
		require.NotNil(t, f, "%s", code)
		assert.Equal(t, hashed, text[f.Place.Start:f.Place.End], "%s", code)
	}
}

func TestFormulaIsLinear(t *testing.T) {
	for _, part := range []string{"md5(appId + nonce + secret + ts)\n", "sig = md5(appId + nonce + secret + ts).x ", "sign(md5(appId + nonce + secret + ts)", "$(echo -n | md5 "} {
		codestest.Linear(t, 20_000, 400_000, func(size int) func() {
			text := strings.Repeat(part, size/len(part))
			return func() { request.Read(text) }
		})
	}
}
