package search

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// text is a passage in the form in which passages are compared.
type text struct {
	plain string
	// norm is plain folded rune by rune, each run of white space one space,
	// and none at the ends or beside a Chinese, Japanese or Korean character.
	norm string
	// at holds for each byte of norm where the rune it came from starts in
	// plain.
	at []int32
	// begins says for each byte of norm whether a word starts there: at the
	// first of several letters and digits, at the first Chinese character
	// after something else, and at the humps of an identifier (signatureNonce).
	begins []bool
	sieve  sieve
}

func normalize(plain string) text {
	t := text{plain: plain, at: make([]int32, 0, len(plain)), begins: make([]bool, 0, len(plain))}
	norm := make([]byte, 0, len(plain))
	put := func(r rune, at int, begins bool) {
		norm = utf8.AppendRune(norm, r)
		for len(t.at) < len(norm) {
			t.at = append(t.at, int32(at))
			t.begins = append(t.begins, begins)
			begins = false
		}
	}
	var last, lastRaw rune // the last rune put, and what it came from
	lastKind := other
	space := -1 // where white space starts that is not put yet
	for i, raw := range plain {
		r := fold(raw)
		if r == dropped || isApostrophe(plain, i) {
			continue
		}
		if r == ' ' {
			if space < 0 {
				space = i
			}
			continue
		}
		if space >= 0 && len(norm) > 0 && !wide(last) && !wide(r) {
			put(' ', space, false)
		}
		k := kindOf(r)
		begins := k != other && (space >= 0 || k != lastKind || k == latin && isHump(lastRaw, raw))
		put(r, i, begins)
		last, lastRaw, lastKind, space = r, raw, k, -1
	}
	t.norm = string(norm)
	t.sieve = sieveOf(t.norm)
	return t
}

// isHump reports whether a hump of an identifier starts between last and r.
func isHump(last, r rune) bool { return !unicode.IsUpper(last) && unicode.IsUpper(r) }

// toned are the vowels of pinyin with their tones, two bytes each.
const toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"

// dropped is what fold returns for a rune that no one sees.
const dropped = -1

// fold returns r in lower case and without width, a space for white space and
// whatever is no character, and dropped for what is invisible or a mark upon
// the character before it.
func fold(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r <= ' ' || r == 0x7f || r == utf8.RuneError:
		return ' '
	case r < utf8.RuneSelf || unified(r):
		return r
	}
	if i := strings.IndexRune(toned, r); i >= 0 {
		return rune("aeiouv"[i/len("āáǎà")])
	}
	if r == 'ü' {
		return 'v'
	}
	if narrow := width.LookupRune(r).Folded(); narrow != 0 {
		r = narrow
	}
	switch {
	case unicode.IsSpace(r) || unicode.IsControl(r):
		return ' '
	case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Me):
		return dropped
	}
	return unicode.ToLower(r)
}

// isApostrophe reports whether an apostrophe between two letters stands at s[i]:
// doesn't is one word.
func isApostrophe(s string, i int) bool {
	rest, ok := strings.CutPrefix(s[i:], "'")
	if !ok {
		rest, ok = strings.CutPrefix(s[i:], "’")
	}
	return ok && i > 0 && rest != "" && isLetter(rune(s[i-1]|0x20)) && isLetter(rune(rest[0]|0x20))
}

func withoutApostrophes(s string) string {
	if !strings.ContainsAny(s, "'’") {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		if !isApostrophe(s, i) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// kind tells apart what words are made of.
type kind int

const (
	other kind = iota
	latin      // letters and digits of scripts that part words by spaces
	han
)

func kindOf(r rune) kind {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return latin
	case r < utf8.RuneSelf:
		return other
	case unified(r) || unicode.Is(unicode.Han, r):
		return han
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return latin
	}
	return other
}

// unified reports whether r is one of the common Chinese characters.
func unified(r rune) bool { return 0x4e00 <= r && r <= 0x9fff }

// wide reports whether white space beside r means nothing: r is a character
// or a punctuation mark of Chinese, Japanese or Korean.
func wide(r rune) bool { return 0x2e80 <= r && r <= 0xffdc }

// place says how well a passage fits the words around it; a lower one is better.
type place uint8

const (
	placeWhole  place = iota // the whole text, but for punctuation
	placeWord                // whole words, or humps of an identifier
	placeStart               // from the start of a word
	placeInside              // from within a word
)

// place returns the place of norm[i:j].
func (t *text) place(i, j int) place {
	switch {
	case !t.begins[i]:
		return placeInside
	case !t.ends(j):
		return placeStart
	case strings.IndexFunc(t.norm[:i], isWord) >= 0 || strings.IndexFunc(t.norm[j:], isWord) >= 0:
		return placeWord
	}
	return placeWhole
}

// coarse leaves of a place whether it is all of a text, from a word's start, or
// from within: where a word ends says little in Chinese, which parts none.
func (p place) coarse() place {
	if p == placeWord {
		return placeStart
	}
	return p
}

// ends reports whether a word or an identifier's hump ends before norm[j].
func (t *text) ends(j int) bool {
	if j == len(t.norm) || t.begins[j] {
		return true
	}
	if !utf8.RuneStart(t.norm[j]) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.norm[j:])
	return !isWord(r)
}

func isWord(r rune) bool { return kindOf(r) != other }

// span returns where norm[i:j], which is not empty, stands in plain.
func (t *text) span(i, j int) (start, end int) {
	end = int(t.at[j-1])
	_, size := utf8.DecodeRuneInString(t.plain[end:])
	return int(t.at[i]), end + size
}

// wordEnd returns where the word or hump ends that norm[i-1] is part of.
func (t *text) wordEnd(i int) int {
	for !t.ends(i) {
		i++
	}
	return i
}

// humps returns the humps of an identifier, nothing if it has but one.
func (t *text) humps() []string {
	var all []string
	for from, to := range t.words() {
		all = append(all, t.humpsOf(from, to)...)
	}
	if len(all) < 2 {
		return nil
	}
	return all
}

// humpsOf returns those of norm[from:to].
func (t *text) humpsOf(from, to int) (all []string) {
	for from < to {
		end := t.wordEnd(from + 1)
		all = append(all, t.norm[from:end])
		from = end
	}
	return all
}

// words yields the places norm[i:j] of the Latin words, identifiers whole.
func (t *text) words() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for r := range runs(t.norm) {
			if r.kind == latin && !yield(r.from, r.to) {
				return
			}
		}
	}
}

// run is a stretch of a folded text of one kind.
type run struct {
	kind     kind
	from, to int
}

// runs yields the words of a folded text: what stands between white space,
// punctuation, and a change between Chinese and other script.
func runs(folded string) iter.Seq[run] {
	return func(yield func(run) bool) {
		var last run
		for i, r := range folded {
			k := kindOf(r)
			if k == last.kind {
				continue
			}
			last.to = i
			if last.kind != other && !yield(last) {
				return
			}
			last = run{kind: k, from: i}
		}
		if last.to = len(folded); last.kind != other {
			yield(last)
		}
	}
}
