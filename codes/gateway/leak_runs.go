package gateway

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// runs overwrites what is as long as a signature or a nonce, wherever it
// stands: hexadecimal digits, also parted, and random characters.
func (l *leaks) runs() {
	for i := 0; i < len(l.Text); {
		if !isHexAt(l.Text, i) {
			i++
			continue
		}
		i = l.hexRun(i)
	}
	for i := 0; i < len(l.Text); {
		end := i
		for end < len(l.Text) && isBase64(l.Text[end]) {
			end++
		}
		switch run := l.Text[i:end]; {
		case signature.ShowsText(run, ""):
			l.zero(LeftSecret, i, end)
		case isOpaque(run) && !l.kept[l.Start(i)]:
			l.zero(LeftDigits, i, end)
		default:
			l.opaqueParts(i, end)
		}
		i = end + 1
	}
}

// opaqueParts overwrites what of a run is a token for sure, between words that
// stand beside it.
func (l *leaks) opaqueParts(i, end int) {
	for from := i; from <= end; from++ {
		start := from
		for from < end && (isLetter(l.Text[from]) || isDigit(l.Text[from])) {
			from++
		}
		if part := l.Text[start:from]; len(part) >= surelyOpaque && isOpaque(part) && !l.kept[l.Start(start)] {
			l.zero(LeftDigits, start, from)
		}
	}
}

// hexRun overwrites the run of hexadecimal digits at i if it is long enough, and
// returns where it ends.
func (l *leaks) hexRun(i int) int {
	least := 32
	if l.live {
		least = 16
	}
	s := l.Text
	count, end, parted := 0, i, false
	for {
		start := end
		for isHexAt(s, end) {
			end++
		}
		count += end - start
		n, next := joint(s, start, end)
		if n == 0 || end-start >= least || next >= least || l.kept[l.Start(start)] {
			break
		}
		end, parted = end+n, true
	}
	run := s[i:end]
	if signature.ShowsText(run, "") {
		l.zero(LeftSecret, i, end)
		return end
	}
	decimal := !strings.ContainsAny(run, hexLetters)
	mixed := !decimal && strings.ContainsAny(run, digits)
	if count >= least && !(decimal && l.isNumber(i)) && (mixed || !parted) && !isSample(run) && !l.kept[l.Start(i)] {
		l.zero(LeftDigits, i, end)
	}
	return end
}

const hexLetters = "abcdefABCDEF"

// joint returns the length of what stands between two pieces of a run of
// hexadecimal digits, of which one is at [start, end), and that of the other
// one: what parts bytes, or the end of a line or a string.
func joint(s string, start, end int) (n, nextSize int) {
	if n := byteJoint(s, start, end); n > 0 {
		return n, 2
	}
	for end+n < len(s) && !isHexAt(s, end+n) && n <= 16 && strings.IndexByte(" \t\r\n|>\\^=+\"'.-:", s[end+n]) >= 0 {
		n++
	}
	if n == 0 || !isHexAt(s, end+n) {
		return 0, 0
	}
	for isHexAt(s, end+n+nextSize) {
		nextSize++
	}
	size, mark := end-start, s[end:end+n]
	switch {
	case mark == "-" && size%2 == 0 && nextSize%2 == 0, (mark == ":" || mark == " ") && size == 2 && nextSize == 2:
		return n, nextSize
	case strings.ContainsAny(mark, ":-"):
		return 0, 0
	case size >= 4 && nextSize >= 4 && (strings.Contains(mark, "\n") || strings.ContainsAny(mark, `"'`) && strings.ContainsAny(mark, "+.")):
		return n, nextSize
	}
	return 0, 0
}

// byteJoint returns the length of what stands before the digits of the next byte
// in a list of a program: 0xab, 0xcd.
func byteJoint(s string, start, end int) int {
	if end-start == 1 && s[start] == '0' && strings.HasPrefix(s[end:], "x") && isHexAt(s, end+1) && isHexAt(s, end+2) {
		return 1
	}
	if end-start != 2 {
		return 0
	}
	next := end
	for next < len(s) && next < end+8 && strings.IndexByte(", \t\r\n", s[next]) >= 0 {
		next++
	}
	if strings.HasPrefix(s[next:], "0x") && next > end && isHexAt(s, next+2) && isHexAt(s, next+3) {
		return next + 2 - end
	}
	return 0
}

func isHexAt(s string, i int) bool { return i < len(s) && pasted.IsHex(s[i:i+1]) }

// isNumber reports whether decimal digits at i are given to a name, which is
// none of a credential: that was looked at before.
func (l *leaks) isNumber(i int) bool {
	before := strings.TrimRight(l.Text[max(0, i-4):i], " \t\"'(>")
	return before != "" && strings.IndexByte("=:", before[len(before)-1]) >= 0
}

// surelyOpaque is how many letters and digits in a row are a token.
const surelyOpaque = 32

// isOpaque reports whether characters of base64 are a token: many, and in no
// order.
func isOpaque(s string) bool {
	const shortest = 20
	if len(s) < shortest || !strings.ContainsAny(s, digits) || !strings.ContainsAny(s, letters) {
		return false
	}
	return 4*turns(s) >= len(s) || len(s) >= surelyOpaque && !strings.ContainsAny(s, "_-/+")
}

func isBase64(c byte) bool { return isWordByte(c) || c == '-' || c == '+' || c == '/' }

// isSample reports whether a signature is one that the vendor published.
func isSample(value string) bool {
	for _, s := range samples {
		if s.value == value {
			return true
		}
	}
	return false
}
