package signing

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/signature"
)

// dialects are the languages of the snippets.
var dialects = []*dialect{
	{
		language: "Go",
		names:    templates{{"AppId", "appID"}, {"SignatureNonce", "nonce"}, {"ServerSecret", "secret"}, {"Timestamp", "timestamp"}},
		hole:     "{v}", joint: " + ", whole: "{text}", operand: "({text})",
		literal: strconv.Quote, quote: strconv.Quote,
		encode: "[]byte({text})",
		mix:    mix{"[]byte(", "{text}", "string({bytes})", " + ", ")"},
		change: templates{
			{string(signature.UpperCase), "strings.ToUpper({v})"},
			{string(signature.LowerCase), "strings.ToLower({v})"},
			{string(signature.Plus), `strings.ReplaceAll({v}, " ", "+")`},
			{string(signature.DecodeHex), "{v}Bytes, _ := hex.DecodeString({v})\n{v}Bytes"},
			{string(signature.Shift), "seconds, _ := strconv.ParseInt(timestamp, 10, 64)\nstrconv.FormatInt(seconds{sign}{seconds}, 10)"},
			{string(signature.Add), "a, _ := strconv.ParseUint({a}, 10, 64)\nn, _ := strconv.ParseUint({b}, 10, 64)\nstrconv.FormatUint(a+n, 10)"},
		},
		rounded:  "a, _ := strconv.ParseFloat({a}, 64)\nn, _ := strconv.ParseFloat({b}, 64)\nstrconv.FormatFloat(a+n, 'f', -1, 64)",
		negative: "id, _ := strconv.ParseUint(appID, 10, 32)\nstrconv.Itoa(int(int32(uint32(id))))",
		utf16: templates{
			{"utf-16le", "{name}, _ := binary.Append(nil, binary.LittleEndian, utf16.Encode([]rune({text})))\n{name}"},
			{"utf-16be", "{name}, _ := binary.Append(nil, binary.BigEndian, utf16.Encode([]rune({text})))\n{name}"},
		},
		digits: "before := hex.EncodeToString({encoded})\nbefore", before: "{before} + {signature}",
		sorted: "values := []string{{values}}\nslices.Sort(values)\nstrings.Join(values, {separator})",
		hash: templates{
			{"md5", "sum := md5.Sum({encoded})\nsum[:]"},
			{"sha1", "sum := sha1.Sum({encoded})\nsum[:]"},
			{"sha256", "sum := sha256.Sum256({encoded})\nsum[:]"},
			{"sha512", "sum := sha512.Sum512({encoded})\nsum[:]"},
			{"double-md5", "sum := md5.Sum({encoded})\nsum = md5.Sum([]byte(hex.EncodeToString(sum[:])))\nsum[:]"},
			{"hmac-md5", "mac := hmac.New(md5.New, {key})\nmac.Write({encoded})\nmac.Sum(nil)"},
			{"hmac-sha1", "mac := hmac.New(sha1.New, {key})\nmac.Write({encoded})\nmac.Sum(nil)"},
			{"hmac-sha256", "mac := hmac.New(sha256.New, {key})\nmac.Write({encoded})\nmac.Sum(nil)"},
			{"double-md5-raw", "sum := md5.Sum({encoded})\nsum = md5.Sum(sum[:])\nsum[:]"},
			{"hmac-sha512", "mac := hmac.New(sha512.New, {key})\nmac.Write({encoded})\nmac.Sum(nil)"},
		},
		noKey: "nil",
		write: templates{
			{"", "hex.EncodeToString({sum})"},
			{"encoding-unpadded", "signature := \"\"\nfor _, b := range {sum} {\n\tsignature += strconv.FormatInt(int64(b), 16)\n}\nsignature"},
			{"encoding-base64", "base64.StdEncoding.EncodeToString({sum})"},
			{"encoding-leading-zeros", "strings.TrimLeft({signature}, \"0\")"},
			{"encoding-signed-bytes", "signature := \"\"\nfor _, b := range {sum} {\n\tsignature += fmt.Sprintf(\"%x\", uint32(int8(b)))\n}\nsignature"},
			{"encoding-dashes", "signature := {signature}\nfor i := len(signature) - 2; i > 0; i -= 2 {\n\tsignature = signature[:i] + {mark} + signature[i:]\n}\nsignature"},
			{"encoding-base64-of-hex", "base64.StdEncoding.EncodeToString([]byte({signature}))"},
			{"encoding-half", "{signature}[8:24]"},
			{"encoding-uppercase", "strings.ToUpper({signature})"},
		},
		padded: "signature := \"\"\nfor _, b := range {sum} {\n\tsignature += fmt.Sprintf(\"%02x\", uint32(int8(b)))\n}\nsignature",
		end:    "return {signature}",
	},
	{
		language: "Python",
		names:    templates{{"AppId", "app_id"}, {"SignatureNonce", "nonce"}, {"ServerSecret", "secret"}, {"Timestamp", "timestamp"}},
		hole:     "{v}", joint: " + ", whole: "{text}", operand: "({text})",
		literal: strconv.Quote, quote: strconv.Quote,
		encode: "{operand}.encode()",
		mix:    mix{"", "{operand}.encode()", "{bytes}", " + ", ""},
		change: templates{
			{string(signature.UpperCase), "{v}.upper()"},
			{string(signature.LowerCase), "{v}.lower()"},
			{string(signature.Plus), `{v}.replace(" ", "+")`},
			{string(signature.DecodeHex), "bytes.fromhex({v})"},
			{string(signature.Shift), "str(int(timestamp) {sign} {seconds})"},
			{string(signature.Add), "str(int({a}) + int({b}))"},
		},
		rounded:  `f"{Decimal(str(float({a}) + float({b}))):.0f}"`,
		negative: "str((int(app_id) ^ 0x80000000) - 0x80000000)",
		utf16:    templates{{"utf-16le", `{operand}.encode("utf-16-le")`}, {"utf-16be", `{operand}.encode("utf-16-be")`}},
		digits:   "({encoded}).hex()", before: "({before} + {signature})",
		sorted: "{separator}.join(sorted([{values}]))",
		hash: templates{
			{"md5", "hashlib.md5({encoded})"},
			{"sha1", "hashlib.sha1({encoded})"},
			{"sha256", "hashlib.sha256({encoded})"},
			{"sha512", "hashlib.sha512({encoded})"},
			{"double-md5", "hashlib.md5(hashlib.md5({encoded}).hexdigest().encode())"},
			{"hmac-md5", "hmac.new({key}, {encoded}, hashlib.md5)"},
			{"hmac-sha1", "hmac.new({key}, {encoded}, hashlib.sha1)"},
			{"hmac-sha256", "hmac.new({key}, {encoded}, hashlib.sha256)"},
			{"double-md5-raw", "hashlib.md5(hashlib.md5({encoded}).digest())"},
			{"hmac-sha512", "hmac.new({key}, {encoded}, hashlib.sha512)"},
		},
		noKey: `b""`,
		write: templates{
			{"", "{sum}.hexdigest()"},
			{"encoding-unpadded", `"".join("%x" % b for b in {sum}.digest())`},
			{"encoding-base64", "base64.b64encode({sum}.digest()).decode()"},
			{"encoding-leading-zeros", `{signature}.lstrip("0")`},
			{"encoding-signed-bytes", `"".join("%x" % (b if b < 128 else b + 0xffffff00) for b in {sum}.digest())`},
			{"encoding-dashes", `re.sub("(..)(?=.)", r"\1" + {mark}, {signature})`},
			{"encoding-base64-of-hex", "base64.b64encode({signature}.encode()).decode()"},
			{"encoding-half", "{signature}[8:24]"},
			{"encoding-uppercase", "{signature}.upper()"},
		},
		padded: `"".join("%02x" % (b if b < 128 else b + 0xffffff00) for b in {sum}.digest())`,
		end:    "return {signature}",
	},
	{
		language: "Java",
		names:    templates{{"AppId", "appId"}, {"SignatureNonce", "nonce"}, {"ServerSecret", "secret"}, {"Timestamp", "timestamp"}},
		hole:     "{v}", joint: " + ", whole: "{text}", operand: "({text})",
		literal: strconv.Quote, quote: strconv.Quote,
		encode: "{operand}.getBytes(StandardCharsets.UTF_8)",
		mix: mix{
			"ByteArrayOutputStream bytes = new ByteArrayOutputStream();\n",
			"bytes.writeBytes({operand}.getBytes(StandardCharsets.UTF_8));", "bytes.writeBytes({bytes});", "\n",
			"\nbytes.toByteArray()",
		},
		change: templates{
			{string(signature.UpperCase), "{v}.toUpperCase()"},
			{string(signature.LowerCase), "{v}.toLowerCase()"},
			{string(signature.Plus), `{v}.replace(" ", "+")`},
			{string(signature.DecodeHex), "HexFormat.of().parseHex({v})"},
			{string(signature.Shift), "Long.toString(Long.parseLong(timestamp) {sign} {seconds})"},
			{string(signature.Add), "Long.toString(Long.parseLong({a}) + Long.parseLong({b}))"},
		},
		rounded:  "BigDecimal.valueOf(Double.parseDouble({a}) + Double.parseDouble({b})).toPlainString()",
		negative: "Integer.toString((int) Long.parseLong(appId))",
		utf16: templates{
			{"utf-16le", "{operand}.getBytes(StandardCharsets.UTF_16LE)"}, {"utf-16be", "{operand}.getBytes(StandardCharsets.UTF_16BE)"},
		},
		digits: "HexFormat.of().formatHex({encoded})", before: "({before} + {signature})",
		sorted: "String[] values = {{values}};\nArrays.sort(values);\nString.join({separator}, values)",
		hash: templates{
			{"md5", javaHash + "MD5" + javaDigest},
			{"sha1", javaHash + "SHA-1" + javaDigest},
			{"sha256", javaHash + "SHA-256" + javaDigest},
			{"sha512", javaHash + "SHA-512" + javaDigest},
			{"double-md5", "byte[] text = {encoded};\nbyte[] first = MessageDigest.getInstance(\"MD5\").digest(text);\n" +
				"String hex = String.format(\"%032x\", new BigInteger(1, first));\n" +
				"byte[] sum = MessageDigest.getInstance(\"MD5\").digest(hex.getBytes(StandardCharsets.UTF_8));\nsum"},
			{"hmac-md5", javaMAC + "HmacMD5" + javaKey + "HmacMD5" + javaFinal},
			{"hmac-sha1", javaMAC + "HmacSHA1" + javaKey + "HmacSHA1" + javaFinal},
			{"hmac-sha256", javaMAC + "HmacSHA256" + javaKey + "HmacSHA256" + javaFinal},
			{"double-md5-raw", "byte[] text = {encoded};\nbyte[] first = MessageDigest.getInstance(\"MD5\").digest(text);\n" +
				"byte[] sum = MessageDigest.getInstance(\"MD5\").digest(first);\nsum"},
			{"hmac-sha512", javaMAC + "HmacSHA512" + javaKey + "HmacSHA512" + javaFinal},
		},
		noKey: "new byte[1]", // Java takes no empty key; of a zero byte comes the same
		write: templates{
			{"", `String.format("%0{digits}x", new BigInteger(1, {sum}))`},
			{"encoding-unpadded", "StringBuilder signature = new StringBuilder();\nfor (byte b : {sum}) {\n" +
				"    signature.append(Integer.toHexString(b & 0xff));\n}\nsignature.toString()"},
			{"encoding-base64", "Base64.getEncoder().encodeToString({sum})"},
			{"encoding-leading-zeros", `{signature}.replaceFirst("^0+", "")`},
			{"encoding-signed-bytes", "StringBuilder signature = new StringBuilder();\nfor (byte b : {sum}) {\n" +
				"    signature.append(Integer.toHexString(b));\n}\nsignature.toString()"},
			{"encoding-dashes", `{signature}.replaceAll("(..)(?=.)", "$1" + {mark})`},
			{"encoding-base64-of-hex", "Base64.getEncoder().encodeToString({signature}.getBytes(StandardCharsets.UTF_8))"},
			{"encoding-half", "{signature}.substring(8, 24)"},
			{"encoding-uppercase", "{signature}.toUpperCase()"},
		},
		padded: "StringBuilder signature = new StringBuilder();\nfor (byte b : {sum}) {\n" +
			"    signature.append(String.format(\"%02x\", (int) b));\n}\nsignature.toString()",
		end: "return {signature};",
	},
	{
		language: "PHP",
		names:    templates{{"AppId", "$appId"}, {"SignatureNonce", "$nonce"}, {"ServerSecret", "$secret"}, {"Timestamp", "$timestamp"}},
		hole:     "{v}", joint: " . ", whole: "{text}", operand: "({text})",
		literal: quotePHP, quote: quotePHP,
		encode: "{text}",
		mix:    mix{"", "{text}", "{bytes}", " . ", ""},
		change: templates{
			{string(signature.UpperCase), "strtoupper({v})"},
			{string(signature.LowerCase), "strtolower({v})"},
			{string(signature.Plus), "str_replace(' ', '+', {v})"},
			{string(signature.DecodeHex), "hex2bin({v})"},
			{string(signature.Shift), "($timestamp {sign} {seconds})"},
			{string(signature.Add), "({a} + {b})"},
		},
		rounded:  "json_encode((float) {a} + (float) {b})",
		negative: "(($appId ^ 0x80000000) - 0x80000000)",
		utf16: templates{
			{"utf-16le", "iconv('UTF-8', 'UTF-16LE', {text})"}, {"utf-16be", "iconv('UTF-8', 'UTF-16BE', {text})"},
		},
		digits: "bin2hex({encoded})", before: "({before} . {signature})",
		sorted: "$values = [{values}];\nsort($values, SORT_STRING);\nimplode({separator}, $values)",
		hash: templates{
			{"md5", "md5({encoded})"},
			{"sha1", "sha1({encoded})"},
			{"sha256", "hash('sha256', {encoded})"},
			{"sha512", "hash('sha512', {encoded})"},
			{"double-md5", "md5(md5({encoded}))"},
			{"hmac-md5", "hash_hmac('md5', {encoded}, {key})"},
			{"hmac-sha1", "hash_hmac('sha1', {encoded}, {key})"},
			{"hmac-sha256", "hash_hmac('sha256', {encoded}, {key})"},
			{"double-md5-raw", "md5(md5({encoded}, true))"},
			{"hmac-sha512", "hash_hmac('sha512', {encoded}, {key})"},
		},
		noKey: "''",
		write: templates{
			{"", "{sum}"},
			{"encoding-unpadded", "implode('', array_map('dechex', unpack('C*', hex2bin({sum}))))"},
			{"encoding-base64", "base64_encode(hex2bin({sum}))"},
			{"encoding-leading-zeros", "ltrim({signature}, '0')"},
			{"encoding-signed-bytes", "implode('', array_map(fn($b) => sprintf('%x', $b < 128 ? $b : $b + 0xffffff00), unpack('C*', hex2bin({sum}))))"},
			{"encoding-dashes", "implode({mark}, str_split({signature}, 2))"},
			{"encoding-base64-of-hex", "base64_encode({signature})"},
			{"encoding-half", "substr({signature}, 8, 16)"},
			{"encoding-uppercase", "strtoupper({signature})"},
		},
		padded: "implode('', array_map(fn($b) => sprintf('%02x', $b < 128 ? $b : $b + 0xffffff00), unpack('C*', hex2bin({sum}))))",
		end:    "return {signature};",
	},
	{
		language: "Node.js",
		names:    templates{{"AppId", "appId"}, {"SignatureNonce", "nonce"}, {"ServerSecret", "secret"}, {"Timestamp", "timestamp"}},
		hole:     "${{v}}", joint: "", whole: "`{text}`", operand: "{text}",
		literal: inBackticks, quote: strconv.Quote,
		encode: "{text}",
		mix:    mix{"Buffer.concat([", "Buffer.from({text})", "{bytes}", ", ", "])"},
		change: templates{
			{string(signature.UpperCase), "{v}.toUpperCase()"},
			{string(signature.LowerCase), "{v}.toLowerCase()"},
			{string(signature.Plus), `{v}.replaceAll(" ", "+")`},
			{string(signature.DecodeHex), `Buffer.from({v}, "hex")`},
			{string(signature.Shift), "Number(timestamp) {sign} {seconds}"},
			{string(signature.Add), "BigInt({a}) + BigInt({b})"},
		},
		rounded: "Number({a}) + Number({b})", floats: true,
		negative: "appId | 0",
		utf16: templates{
			{"utf-16le", `Buffer.from({text}, "utf16le")`}, {"utf-16be", `Buffer.from({text}, "utf16le").swap16()`},
		},
		digits: `Buffer.from({encoded}).toString("hex")`, before: "({before} + {signature})",
		sorted: "[{values}].sort().join({separator})",
		hash: templates{
			{"md5", `createHash("md5").update({encoded})`},
			{"sha1", `createHash("sha1").update({encoded})`},
			{"sha256", `createHash("sha256").update({encoded})`},
			{"sha512", `createHash("sha512").update({encoded})`},
			{"double-md5", `createHash("md5").update(createHash("md5").update({encoded}).digest("hex"))`},
			{"hmac-md5", `createHmac("md5", {key}).update({encoded})`},
			{"hmac-sha1", `createHmac("sha1", {key}).update({encoded})`},
			{"hmac-sha256", `createHmac("sha256", {key}).update({encoded})`},
			{"double-md5-raw", `createHash("md5").update(createHash("md5").update({encoded}).digest())`},
			{"hmac-sha512", `createHmac("sha512", {key}).update({encoded})`},
		},
		noKey: `""`,
		write: templates{
			{"", `{sum}.digest("hex")`},
			{"encoding-unpadded", `[...{sum}.digest()].map((b) => b.toString(16)).join("")`},
			{"encoding-base64", `{sum}.digest("base64")`},
			{"encoding-leading-zeros", `{signature}.replace(/^0+/, "")`},
			{"encoding-signed-bytes", `[...{sum}.digest()].map((b) => (b < 128 ? b : b + 0xffffff00).toString(16)).join("")`},
			{"encoding-dashes", "{signature}.match(/../g).join({mark})"},
			{"encoding-base64-of-hex", "Buffer.from({signature}).toString(\"base64\")"},
			{"encoding-half", "{signature}.slice(8, 24)"},
			{"encoding-uppercase", "{signature}.toUpperCase()"},
		},
		padded: `[...{sum}.digest()].map((b) => (b < 128 ? b : b + 0xffffff00).toString(16).padStart(2, "0")).join("")`,
		end:    "return {signature};",
	},
	{
		language: "C#",
		names:    templates{{"AppId", "appId"}, {"SignatureNonce", "nonce"}, {"ServerSecret", "secret"}, {"Timestamp", "timestamp"}},
		hole:     "{v}", joint: " + ", whole: "{text}", operand: "({text})",
		literal: strconv.Quote, quote: strconv.Quote,
		encode: "Encoding.UTF8.GetBytes({text})",
		mix:    mix{"new[] { ", "Encoding.UTF8.GetBytes({text})", "{bytes}", ", ", " }.SelectMany(b => b).ToArray()"},
		change: templates{
			{string(signature.UpperCase), "{v}.ToUpperInvariant()"},
			{string(signature.LowerCase), "{v}.ToLowerInvariant()"},
			{string(signature.Plus), `{v}.Replace(" ", "+")`},
			{string(signature.DecodeHex), "Convert.FromHexString({v})"},
			{string(signature.Shift), "(long.Parse(timestamp) {sign} {seconds}).ToString()"},
			{string(signature.Add), "(ulong.Parse({a}) + ulong.Parse({b})).ToString()"},
		},
		rounded:  `decimal.Parse((double.Parse({a}) + double.Parse({b})).ToString("R"), NumberStyles.Float).ToString()`,
		negative: "((int)uint.Parse(appId)).ToString()",
		utf16: templates{
			{"utf-16le", "Encoding.Unicode.GetBytes({text})"}, {"utf-16be", "Encoding.BigEndianUnicode.GetBytes({text})"},
		},
		digits: "var before = Hex({encoded});\nbefore", before: "({before} + {signature})",
		sorted: "var values = new[] { {values} };\nArray.Sort(values, StringComparer.Ordinal);\nstring.Join({separator}, values)",
		hash: templates{
			{"md5", "using (var md5 = MD5.Create()" + csOpen + "md5" + csHash},
			{"sha1", "using (var sha1 = SHA1.Create()" + csOpen + "sha1" + csHash},
			{"sha256", "using (var sha256 = SHA256.Create()" + csOpen + "sha256" + csHash},
			{"sha512", "using (var sha512 = SHA512.Create()" + csOpen + "sha512" + csHash},
			{"double-md5", "using (var md5 = MD5.Create())\n{\n    var hex = Hex(md5.ComputeHash({encoded}));\n" +
				"md5.ComputeHash(Encoding.UTF8.GetBytes(hex))"},
			{"hmac-md5", "using (var hmac = new HMACMD5({key})" + csOpen + "hmac" + csHash},
			{"hmac-sha1", "using (var hmac = new HMACSHA1({key})" + csOpen + "hmac" + csHash},
			{"hmac-sha256", "using (var hmac = new HMACSHA256({key})" + csOpen + "hmac" + csHash},
			{"double-md5-raw", "using (var md5 = MD5.Create())\n{\nmd5.ComputeHash(md5.ComputeHash({encoded}))"},
			{"hmac-sha512", "using (var hmac = new HMACSHA512({key})" + csOpen + "hmac" + csHash},
		},
		noKey: "new byte[0]",
		write: templates{
			{"", "Hex({sum})"},
			{"encoding-unpadded", `string.Concat({sum}.Select(b => b.ToString("x")))`},
			{"encoding-base64", "Convert.ToBase64String({sum})"},
			{"encoding-leading-zeros", "{signature}.TrimStart('0')"},
			{"encoding-signed-bytes", `string.Concat({sum}.Select(b => ((int)(sbyte)b).ToString("x")))`},
			{"encoding-dashes", "var digits = {signature};\nstring.Join({mark}, Enumerable.Range(0, digits.Length / 2).Select(i => digits.Substring(2 * i, 2)))"},
			{"encoding-base64-of-hex", "Convert.ToBase64String(Encoding.UTF8.GetBytes({signature}))"},
			{"encoding-half", "{signature}.Substring(8, 16)"},
			{"encoding-uppercase", "{signature}.ToUpperInvariant()"},
		},
		padded: `string.Concat({sum}.Select(b => ((int)(sbyte)b).ToString("x2")))`,
		end:    "    return {signature};\n}",
	},
}

// What stands around the name of a hash. csOpen leaves a block open, which the end
// closes.
const (
	javaHash   = "byte[] text = {encoded};\nbyte[] sum = MessageDigest.getInstance(\""
	javaDigest = "\").digest(text);\nsum"
	javaMAC    = "byte[] text = {encoded};\nMac mac = Mac.getInstance(\""
	javaKey    = "\");\nmac.init(new SecretKeySpec({key}, \""
	javaFinal  = "\"));\nbyte[] sum = mac.doFinal(text);\nsum"
	csOpen     = ")\n{\n"
	csHash     = ".ComputeHash({encoded})"
)

// quotePHP takes the quotation marks in which a text needs no escaping, if it
// can.
func quotePHP(s string) string {
	quoted := strconv.Quote(s)
	if !strings.Contains(quoted, `\u`) && !strings.ContainsAny(s, "'\\\r\n\t") {
		return "'" + s + "'"
	}
	return strings.ReplaceAll(bracketed(quoted), "$", `\$`)
}

// bracketed writes \u1234 as \u{1234}.
func bracketed(quoted string) string {
	parts := strings.Split(quoted, `\u`)
	for i := range parts[1:] {
		parts[i+1] = "{" + parts[i+1][:4] + "}" + parts[i+1][4:]
	}
	return strings.Join(parts, `\u`)
}

// inBackticks escapes a text for a template literal.
func inBackticks(s string) string {
	quoted := strconv.Quote(s)
	return strings.NewReplacer(`\"`, `"`, "`", "\\`", "${", `\${`).Replace(quoted[1 : len(quoted)-1])
}
