// Package codestest makes catalogs of any size, for measuring how what works
// on the catalog grows with it.
//
// An entry of such a catalog is one of the real ones, or derived from one: it
// has another code of the same family, and other numbers, words and characters
// in its texts, as many and as long as the real one has.
package codestest

import (
	"hash/fnv"
	"strings"
	"unicode"

	"zimcodes/codes"
)

// step is how far apart the codes are that derive from one: the families have
// room for it.
const step = 1000

// Times returns a catalog n times as large as the real one, which it begins
// with. All its codes differ. n is at most 100.
func Times(n int) []codes.Entry {
	real := codes.All()
	all := make([]codes.Entry, 0, n*len(real))
	for k := range n {
		for _, e := range real {
			if k > 0 {
				e = derived(e, k)
			}
			all = append(all, e)
		}
	}
	return all
}

// derived returns the kth entry that derives from e.
func derived(e codes.Entry, k int) codes.Entry {
	e.Code += codes.Code(k * step)
	for _, t := range []*codes.Text{&e.Description, &e.Reason, &e.Advice, &e.Note.Why, &e.Note.Do, &e.Brief} {
		t.Chinese = codes.Prose(otherCharacters(string(t.Chinese), k))
		t.English = codes.Prose(otherWords(string(t.English), k))
	}
	return e
}

// otherWords changes each number in text, and each third word but the short.
func otherWords(text string, k int) string {
	var b strings.Builder
	for len(text) > 0 {
		n := strings.IndexFunc(text, func(r rune) bool { return !isWord(r) })
		if n < 0 {
			n = len(text)
		}
		b.WriteString(otherWord(text[:n], k))
		text = text[n:]
		n = strings.IndexFunc(text, isWord)
		if n < 0 {
			n = len(text)
		}
		b.WriteString(text[:n])
		text = text[n:]
	}
	return b.String()
}

func isWord(r rune) bool { return r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

func otherWord(word string, k int) string {
	h := hash(word, k)
	switch {
	case word != "" && unicode.IsDigit(rune(word[0])):
		other := []byte(word)
		for i, c := range other {
			if '0' <= c && c <= '9' {
				other[i] = '0' + (c-'0'+byte(k)+byte(i))%10
			}
		}
		return string(other)
	case len(word) > 3 && h%3 == 0:
		return madeUp(h, len(word))
	}
	return word
}

// madeUp returns a word that can be pronounced.
func madeUp(h uint32, length int) string {
	const consonants, vowels = "bcdfghklmnprstvwz", "aeiou"
	word := make([]byte, length)
	for i := range word {
		letters := consonants
		if i%2 == 1 {
			letters = vowels
		}
		word[i] = letters[h%uint32(len(letters))]
		h = h*1664525 + 1013904223
		h ^= h >> 15
	}
	return string(word)
}

// otherCharacters changes each fifth Chinese character, by one of common, and
// the words and numbers between them.
func otherCharacters(text string, k int) string {
	runes := []rune(otherWords(text, k))
	for i, r := range runes {
		if h := hash(string(r), k+i); unicode.Is(unicode.Han, r) && h%5 == 0 {
			runes[i] = common[h/5%uint32(len(common))]
		}
	}
	return string(runes)
}

// common are characters that the catalog has, too.
var common = []rune("的请求参数错误用户消息群组房间会话失败限制联系技术支持服务端检查是否正确不能为空超过成员数量类型内容回执属性列表查询设置权限状态时间签名版本应用业务通知好友名单呼叫")

func hash(s string, k int) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	h.Write([]byte{byte(k), byte(k >> 8)})
	return h.Sum32()
}
