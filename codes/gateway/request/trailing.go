package request

import (
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
)

// What stands behind an address and is no part of it: punctuation, brackets,
// words.

// fullStops are punctuation of Chinese text and typographic quotation marks,
// which end a URL.
var fullStops = []string{"，", "。", "；", "、", "！", "）", "】", "》", "」", "’", "”"}

// isFullStop reports whether s starts with punctuation of Chinese text, or with
// a typographic quotation mark.
func isFullStop(s string) bool {
	for _, p := range fullStops {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// withoutEnd takes off punctuation that belongs to the text around a URL, and
// brackets that do not open in it.
func withoutEnd(url pasted.Text) pasted.Text {
	url = afterDigest(url)
	for _, p := range fullStops {
		if strings.HasSuffix(url.S, p) {
			return withoutEnd(url.Cut(0, len(url.S)-len(p)))
		}
	}
	s := url.S
	if strings.HasSuffix(s, "..") {
		return url // the rest was left out
	}
	open := map[byte]int{')': strings.Count(s, "(") - strings.Count(s, ")"), ']': strings.Count(s, "[") - strings.Count(s, "]"), '}': strings.Count(s, "{") - strings.Count(s, "}")}
	n := len(s)
	for n > 0 {
		c := s[n-1]
		if strings.IndexByte(".,;:!?'\"`", c) < 0 && (c != '*' || strings.HasSuffix(s[:n-1], "*")) && open[c] >= 0 {
			break
		}
		open[c]++
		n--
	}
	return url.Cut(0, n)
}

// afterDigest cuts off what stands behind a signature at the end of a URL: after
// as many digits as a hash has, nothing follows but what can be part of a value.
func afterDigest(url pasted.Text) pasted.Text {
	const name = "Signature="
	i := strings.Index(url.S, name)
	if i < 0 {
		return url
	}
	i += len(name)
	n := 0
	for i+n < len(url.S) && pasted.HexValue(url.S[i+n]) >= 0 {
		n++
	}
	if n != 32 && n != 40 && n != 64 && n != 128 || i+n == len(url.S) {
		return url
	}
	if c := url.S[i+n]; pasted.IsLetter(c) || pasted.IsDigit(c) || strings.IndexByte("%&#+-=/$ \n", c) >= 0 {
		return url
	}
	return url.Cut(0, i+n)
}

// endSignature takes what a sentence goes on with off a signature that is whole
// before it. What a command sends is left as it is, but for what none sends.
func (r *Request) endSignature() {
	const digits = 32
	p := r.Find("Signature")
	if p == nil || p.Unknown == UnknownVariable || len(p.Value) <= digits || !pasted.IsHex(p.Value[:digits]) {
		return
	}
	rest := p.Value[digits:]
	if !endsSentence(rest) && (r.closed() || strings.IndexByte(".,;)]}`", rest[0]) < 0) {
		return
	}
	if p.ValuePlace.End-p.ValuePlace.Start == len(p.Value) {
		p.ValuePlace.End -= len(rest)
		p.Place.End = min(p.Place.End, p.ValuePlace.End)
	}
	p.Value, p.Unknown = p.Value[:digits], ""
}

// endsSentence reports whether what stands behind a signature is no part of any:
// an arrow, a fence, dots, the mark of a shell, other letters than ASCII's.
func endsSentence(s string) bool {
	for _, start := range []string{" =>", " ->", "```", "..."} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	letter := strings.TrimPrefix(s, " ")
	return s == "%" || s[0] == ' ' && letter != "" && letter[0] >= utf8.RuneSelf || isFullStop(s) || strings.HasPrefix(s, "…")
}

// withoutWords cuts off what stands behind a blank in a string, unless it can be
// part of the address.
func withoutWords(url pasted.Text) pasted.Text {
	if i := strings.IndexByte(url.S, ' '); i > 0 && !strings.ContainsAny(url.S[i:], "=&?%") && !isOpenBlank(url.S[:i]) {
		return withoutEnd(url.Cut(0, i))
	}
	return url
}
