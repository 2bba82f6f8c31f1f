package request

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// untraced returns what curl has sent, of a text that it writes with --trace or
// --trace-ascii: lines "0040: …" of characters, or of bytes in hexadecimal.
func untraced(t pasted.Text) (pasted.Text, bool) {
	const mark = "=> Send header"
	if !strings.Contains(t.S, mark) {
		return t, false
	}
	b := pasted.Builder{Gap: t.Gap()}
	sent, next := false, int64(0)
	for _, l := range t.Lines() {
		offset, content, ok := traceLine(l)
		if !ok {
			sent = strings.HasPrefix(l.S, "=> Send")
			if strings.HasPrefix(l.S, mark) && b.Len() > 0 {
				b.Add("\n", l.Gap())
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
			if b.Len() > 0 && (offset == 0 || offset != next) {
				b.Add("\n", l.Gap())
			}
			b.AddText(content)
			n = len(content.S)
		}
		next = offset + int64(n)
	}
	return b.Text().Paced(t), b.Len() > 0
}

// traceLine parts a line into its offset and what stands there.
func traceLine(l pasted.Text) (offset int64, content pasted.Text, ok bool) {
	const digits = 4
	if len(l.S) < digits+2 || l.S[digits:digits+2] != ": " {
		return 0, pasted.Text{}, false
	}
	offset, err := strconv.ParseInt(l.S[:digits], 16, 64)
	return offset, l.From(digits + 2), err == nil
}

// addBytes adds the bytes of a line "47 45 54 … GET" and returns how many they
// are, 0 if it is none.
func addBytes(b *pasted.Builder, l pasted.Text) int {
	const most, width = 16, 3
	n := 0
	for n < most && len(l.S) >= (n+1)*width && pasted.IsHex(l.S[n*width:n*width+2]) && l.S[n*width+2] == ' ' {
		n++
	}
	if n < most && len(l.S) < most*width {
		return 0
	}
	for i := range n {
		c := byte(pasted.HexValue(l.S[i*width])<<4 | pasted.HexValue(l.S[i*width+1]))
		if c != '\r' {
			b.Add(string([]byte{c}), l.Span(i*width, i*width+2))
		}
	}
	return n
}
