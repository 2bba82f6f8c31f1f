package wording

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// hashNames name the hashes as people do.
var hashNames = map[string]string{
	"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha512": "SHA-512", "double-md5": "MD5(MD5)", "double-md5-raw": "MD5(MD5)",
	"hmac-md5": "HMAC-MD5", "hmac-sha1": "HMAC-SHA1", "hmac-sha256": "HMAC-SHA256", "hmac-sha512": "HMAC-SHA512",
}

// hashName names a hash, however it uses the secret.
func hashName(hash string) string {
	return hashNames[strings.TrimSuffix(strings.TrimSuffix(hash, "-swapped"), "-with-secret")]
}

// DigestSent says what the text of a mistake hashes to.
func DigestSent(l codes.Language, digest string) string {
	if digest == "" {
		return ""
	}
	return DigestRight(l, digest) + l.Say(", the Signature sent", "，即发送的签名")
}

// DigestRight says what the right text hashes to, "" if that is not known.
func DigestRight(l codes.Language, digest string) string {
	const shown = 6
	if len(digest) > 2*shown+1 {
		digest = digest[:shown] + "…" + digest[len(digest)-shown:]
	}
	if digest == "" {
		return ""
	}
	return l.Say("gives ", "得到 ") + digest
}

// Digest says how the text is hashed and written.
func Digest(l codes.Language, e signature.Explanation) string {
	said := "→ " + hashName(e.Hash)
	if e.Hash == "double-md5-raw" {
		said += l.Say(" of its bytes", "，第二次用的是字节")
	}
	if e.Charset != "" {
		said += l.Say(", in ", "，编码为 ") + strings.ToUpper(e.Charset[:len("utf-16le")])
	}
	switch {
	case e.OfNothing:
		said += l.Say(" of nothing", "，内容为空")
	case e.Appended:
		said += l.Say(" of nothing, behind the text itself", "，内容为空，接在文本本身之后")
	case e.Key != nil && strings.HasSuffix(e.Hash, "-swapped"):
		said += l.Say(" of ", "，消息为 ") + Visible(e.Key.Value) + l.Say(", keyed with this", "，以上为密钥")
	case e.Key != nil:
		said += l.Say(", keyed with ", "，密钥为 ") + Visible(e.Key.Value)
	}
	if len(e.Encoding) == 0 {
		return said + l.Say(", lower-case hexadecimal", "，小写十六进制")
	}
	for _, name := range e.Encoding {
		said += encodingWords[name].in(l)
	}
	return said
}

// said is a part of a sentence in both languages.
type said struct{ english, chinese string }

func (s said) in(l codes.Language) string { return l.Say(s.english, s.chinese) }

// encodingWords say how a digest is written.
var encodingWords = map[signature.MistakeName]said{
	"encoding-uppercase":     {", upper case", "，大写"},
	"encoding-leading-zeros": {", as a number", "，写成数字"},
	"encoding-unpadded":      {", without leading zeros", "，不补零"},
	"encoding-dashes":        {", with marks between the bytes", "，字节之间有分隔符"},
	"encoding-signed-bytes":  {", as signed bytes", "，按有符号字节"},
	"encoding-base64":        {", base64", "，base64"},
	"encoding-base64-of-hex": {", hexadecimal, then base64", "，先十六进制再 base64"},
	"encoding-half":          {", 16 of the digits", "，其中 16 位"},
	"signature-decorated":    {", with more around it", "，前后有多余内容"},
}
