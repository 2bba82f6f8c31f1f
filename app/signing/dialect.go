package signing

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/signature"
)

// dialect is how signing is written in a language, in templates. A template's
// last line is an expression; the lines before it are statements, and come
// before the statement in which the expression is used.
type dialect struct {
	language string
	// names are the snippet's variables, by the wire's names.
	names templates
	// A text is made of pieces: expressions, each put into hole, and literals.
	// Between them is joint, and around them all. Where an operand is wanted, a
	// text of several pieces is put into operand.
	hole, joint, whole, operand string
	literal                     func(string) string
	// quote writes a text by itself.
	quote func(string) string
	// encode makes what is hashed of a {text}, or an {operand}.
	encode string
	// mix makes it of texts and bytes.
	mix mix
	// change writes a changed value, {v}. Bytes are written as mix wants them.
	change templates
	// rounded is change[Add] of {a} and {b} in floating-point numbers. They may be
	// all that the language has for a number.
	rounded string
	floats  bool
	// negative writes AppId as a number of 32 bits.
	negative string
	// utf16 makes what is hashed in an encoding of characters. {name} is free.
	utf16 templates
	// digits writes what is {encoded} in hexadecimal; before puts that before the
	// {signature}.
	digits, before string
	// sorted makes a text of {values} in alphabetical order.
	sorted string
	// hash makes a digest, {sum}, of what is {encoded}, with a {key}.
	hash templates
	// noKey is an empty key, as bytes.
	noKey string
	// write makes the {signature}, by the mistake in that; "" is right. Those
	// later in writings change what those before them have made. An explanation
	// does not tell which half of a digest longer than MD5 was taken: the digits
	// 9 to 24 are assumed. padded is that of signed bytes of two digits at least.
	// {mark} stands between bytes.
	write  templates
	padded string
	end    string
}

// templates are templates by what they are of. They are data that a map would
// need code to make.
type templates []struct{ name, template string }

// of returns the template of a name; "" if there is none.
func (t templates) of(name string) string {
	for _, e := range t {
		if e.name == name {
			return e.template
		}
	}
	return ""
}

// mix is how what is hashed is made of texts and bytes.
type mix struct{ first, text, bytes, between, last string }

// writings are the mistakes in how a digest is written.
var writings = []signature.MistakeName{
	"encoding-unpadded", "encoding-signed-bytes", "encoding-leading-zeros", "encoding-base64", "encoding-half",
	"hash-sum-appended", "encoding-uppercase", "encoding-dashes", "encoding-base64-of-hex",
}

// hexDigits is how many hexadecimal digits a hash has, where a language must know.
var hexDigits = templates{
	{"md5", "32"}, {"sha1", "40"}, {"sha256", "64"}, {"sha512", "128"},
	{"double-md5", "32"}, {"double-md5-raw", "32"}, {"hmac-md5", "32"}, {"hmac-sha1", "40"}, {"hmac-sha256", "64"}, {"hmac-sha512", "128"},
}

// documented is the right way to sign.
var documented = signature.Explanation{
	Hash:  "md5",
	Parts: []signature.Part{{Parameter: "AppId"}, {Parameter: "SignatureNonce"}, {Parameter: "ServerSecret"}, {Parameter: "Timestamp"}},
}

// LinesToChange returns the body of a function that signs as is explained, and
// that of the one which is right. There are no values in them. Both are empty if
// no mistake was made in signing.
func (f Function) LinesToChange(e signature.Explanation) (wrong, right string) {
	if len(e.Mistakes) == 0 {
		return "", ""
	}
	d := dialects[slices.IndexFunc(dialects, func(d *dialect) bool { return d.language == f.Language })]
	return d.body(e), d.body(documented)
}

// body returns the body of a function that signs so.
func (d *dialect) body(e signature.Explanation) string {
	w := writing{dialect: d, e: e}
	hash, isSwapped := strings.CutSuffix(strings.TrimSuffix(e.Hash, "-with-secret"), "-swapped")
	text, key := w.encoded("text", w.text()), ""
	if e.Key != nil {
		key = w.encoded("key", w.key(*e.Key))
	}
	if isSwapped {
		text, key = key, text
	}
	var before string
	if e.Appended {
		before = w.fill(d.digits, "{encoded}", text)
		text = w.encoded("nothing", nil)
	}
	sum := w.fill(d.hash.of(hash), "{encoded}", text, "{key}", key)
	return strings.Join(append(w.lines, strings.ReplaceAll(d.end, "{signature}", w.written(hash, sum, before))), "\n")
}

// written returns an expression of the signature, of a digest and what stands
// before that.
func (w *writing) written(hash, sum, before string) string {
	signature := w.fill(w.write.of(""), "{sum}", sum, "{digits}", hexDigits.of(hash))
	for _, m := range writings {
		template := w.write.of(string(m))
		switch {
		case m == "encoding-signed-bytes" && w.e.Padded:
			template = w.padded
		case m == "hash-sum-appended":
			template = w.dialect.before
		}
		if slices.Contains(w.e.Encoding, m) || slices.Contains(w.e.Mistakes, m) {
			signature = w.fill(template, "{sum}", sum, "{signature}", signature, "{before}", before, "{mark}", w.quote(w.e.Between))
		}
		if m == "encoding-dashes" && w.e.Upper {
			signature = w.fill(w.write.of("encoding-uppercase"), "{signature}", signature)
		}
	}
	if w.e.Before+w.e.After == "" {
		return signature
	}
	signature, _ = w.join([]piece{{code: w.e.Before, literal: true}, {code: signature}, {code: w.e.After, literal: true}})
	return signature
}

// writing is a function's body that is being written.
type writing struct {
	*dialect
	e     signature.Explanation
	lines []string
}

// fill fills a template in and returns its expression. Its statements are
// added to the body, unless they are there.
func (w *writing) fill(template string, pairs ...string) string {
	code := strings.NewReplacer(pairs...).Replace(template)
	if i := strings.LastIndexByte(code, '\n'); i >= 0 {
		if !slices.Contains(w.lines, code[:i]) {
			w.lines = append(w.lines, code[:i])
		}
		code = code[i+1:]
	}
	return code
}
