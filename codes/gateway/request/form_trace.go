package request

import (
	"strconv"
	"strings"
)

// untraced returns what curl has sent, of a text that it writes with --trace or
// --trace-ascii: lines "0040: …" of characters, or of bytes in hexadecimal.
func untraced(t text) (text, bool) {
	const mark = "=> Send header"
	if !strings.Contains(t.s, mark) {
		return t, false
	}
	b := textBuilder{gap: t.gap()}
	sent, next := false, int64(0)
	for _, l := range t.lines() {
		offset, content, ok := traceLine(l)
		if !ok {
			sent = strings.HasPrefix(l.s, "=> Send")
			if strings.HasPrefix(l.s, mark) && b.len() > 0 {
				b.add("\n", l.gap())
			}
			continue
		}
		if !sent {
			continue
		}
		n := addBytes(&b, content)
		if n == 0 {
			// A line of characters goes on with the one before it, unless a line
			// break stood between them.
			if b.len() > 0 && (offset == 0 || offset != next) {
				b.add("\n", l.gap())
			}
			b.addText(content)
			n = len(content.s)
		}
		next = offset + int64(n)
	}
	return b.text().paced(t), b.len() > 0
}

// traceLine parts a line into its offset and what stands there.
func traceLine(l text) (offset int64, content text, ok bool) {
	const digits = 4
	if len(l.s) < digits+2 || l.s[digits:digits+2] != ": " {
		return 0, text{}, false
	}
	offset, err := strconv.ParseInt(l.s[:digits], 16, 64)
	return offset, l.from(digits + 2), err == nil
}

// addBytes adds the bytes of a line "47 45 54 … GET" and returns how many they
// are, 0 if it is none.
func addBytes(b *textBuilder, l text) int {
	const most, width = 16, 3
	n := 0
	for n < most && len(l.s) >= (n+1)*width && IsHex(l.s[n*width:n*width+2]) && l.s[n*width+2] == ' ' {
		n++
	}
	if n < most && len(l.s) < most*width {
		return 0
	}
	for i := range n {
		c := byte(hexValue(l.s[i*width])<<4 | hexValue(l.s[i*width+1]))
		if c != '\r' {
			b.add(string([]byte{c}), l.span(i*width, i*width+2))
		}
	}
	return n
}
