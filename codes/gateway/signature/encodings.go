package signature

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// spelling is a way to write a digest.
type spelling struct {
	// mistakes are what is wrong with it.
	mistakes []MistakeName
	// length returns between which lengths the spelling of a digest is.
	length func(size int) (least, most int)
	// read brings what was sent into the form that write has; "" if it is none.
	read func(sent string) string
	// write appends the digest to b. isAll says that it is all its hexadecimal
	// digits.
	write func(b, digest []byte) []byte
	isAll bool
	// isPadded says that no byte has fewer than two digits, where some may.
	isPadded bool
}

// spellings are ordered by their number of mistakes. Upper case is a mistake of
// its own, but for bytes with something between: it goes together with others.
var spellings = []spelling{
	{nil, twice, lowerHex, hex.AppendEncode, true, false},
	{[]MistakeName{"encoding-uppercase"}, twice, upperHex, hex.AppendEncode, true, false},
	{[]MistakeName{"encoding-leading-zeros"}, few, lowerHex, appendNumber, false, false},
	{[]MistakeName{"encoding-unpadded"}, shorter, lowerHex, appendUnpadded, false, false},
	{[]MistakeName{"encoding-dashes"}, twice, parted, hex.AppendEncode, true, false},
	{[]MistakeName{"encoding-signed-bytes"}, longer, signedHex, appendSigned, false, false},
	{[]MistakeName{"encoding-signed-bytes"}, longer, signedHex, appendSignedPadded, false, true},
	{[]MistakeName{"encoding-base64"}, inBase64, standardBase64, base64.RawStdEncoding.AppendEncode, false, false},
	{[]MistakeName{"encoding-base64-of-hex"}, twice, lowerInBase64, hex.AppendEncode, true, false},
	{[]MistakeName{"encoding-half"}, half, lowerHex, appendHalf, false, false},
	{[]MistakeName{"encoding-half"}, middle, lowerHex, appendMiddle, false, false},
	{[]MistakeName{"encoding-uppercase", "encoding-leading-zeros"}, few, upperHex, appendNumber, false, false},
	{[]MistakeName{"encoding-uppercase", "encoding-unpadded"}, shorter, upperHex, appendUnpadded, false, false},
	{[]MistakeName{"encoding-uppercase", "encoding-signed-bytes"}, longer, upperSignedHex, appendSigned, false, false},
	{[]MistakeName{"encoding-uppercase", "encoding-signed-bytes"}, longer, upperSignedHex, appendSignedPadded, false, true},
	{[]MistakeName{"encoding-uppercase", "encoding-base64-of-hex"}, twice, upperInBase64, hex.AppendEncode, true, false},
	{[]MistakeName{"encoding-uppercase", "encoding-half"}, half, upperHex, appendHalf, false, false},
}

// sought is what a digest must be written as to be the signature.
type sought struct {
	text     string
	write    func(b, digest []byte) []byte
	mistakes []MistakeName
	bare     []string
	// digest is that itself, where the spelling is that of all its digits.
	digest []byte
	Writing
}

// Writing is what the mistakes in an encoding do not tell.
type Writing struct {
	// Before and After are what is sent around the digest.
	Before, After string
	// Between stands between the bytes, whose digits are in upper case if Upper.
	Between string
	Upper   bool
	// Padded: each byte has two digits at least, though it is written as a
	// number.
	Padded bool
}

// is reports whether a digest is written so. It uses b.
func (w *sought) is(digest, b []byte) bool {
	if w.digest != nil {
		return bytes.Equal(w.digest, digest)
	}
	return string(w.write(b[:0], digest)) == w.text
}

// spelled returns what digests of each size must be written as; of a size less
// than 0, what a text and a digest must.
func spelled(signature string) map[int][]sought {
	all := map[int][]sought{}
	forms := []sought{{text: signature}}
	if bare := strings.Trim(signature, pasted.Blanks); bare != signature && strings.Trim(signature, "\r\n") != bare {
		forms = append(forms, sought{text: bare, bare: []string{"Signature"}})
	}
	for _, inner := range undecorated(signature) {
		before, after, _ := strings.Cut(signature, inner)
		forms = append(forms, sought{text: inner, mistakes: []MistakeName{"signature-decorated"}, Writing: Writing{Before: before, After: after}})
	}
	for _, form := range forms {
		for i := range spellings {
			all = form.spell(&spellings[i], all)
		}
	}
	return all
}

// sizes are those of the digests.
var sizes = []int{16, 20, 32, 64}

// spell adds what a form is in a spelling.
func (form sought) spell(w *spelling, all map[int][]sought) map[int][]sought {
	text := w.read(form.text)
	if mistakes := len(w.mistakes) + len(form.mistakes); text == "" || mistakes > mostMistakes {
		return all
	}
	found := sought{text, w.write, slices.Concat(w.mistakes, form.mistakes), form.bare, nil, form.Writing}
	if found.Padded = w.isPadded; slices.Contains(w.mistakes, "encoding-dashes") {
		found.Between, found.Upper = form.text[2:3], form.text != strings.ToLower(form.text)
	}
	if w.isAll {
		found.digest, _ = hex.DecodeString(text)
	}
	for _, size := range sizes {
		if least, most := w.length(size); least <= len(text) && len(text) <= most {
			all[size] = append(all[size], found)
		}
		// A text is longer than what a digest can be written as.
		if least, _ := w.length(size); least == 2*size && len(text) > least && len(text)%2 == 0 {
			all[-size] = append(all[-size], found)
		}
	}
	return all
}

func twice(size int) (least, most int) { return 2 * size, 2 * size }

// few: of 16 million digests, one starts with more than six zeros.
func few(size int) (least, most int) { return 2*size - 6, 2*size - 1 }

// shorter: each byte below 0x10 takes one digit only. At most a third of them
// are taken to be so small: of a million digests, 40 have more.
func shorter(size int) (least, most int) { return 2*size - size/3, 2*size - 1 }

// longer: a byte from 0x80 on takes eight digits, one below 0x10 one or two.
func longer(size int) (least, most int) { return size, 8 * size }

func half(int) (least, most int) { return 16, 16 }

// middle is half where appendMiddle is not the same as appendHalf.
func middle(size int) (least, most int) {
	if size == hashes[0].size {
		return 1, 0
	}
	return half(size)
}

func inBase64(size int) (least, most int) {
	n := base64.RawStdEncoding.EncodedLen(size)
	return n, n
}
