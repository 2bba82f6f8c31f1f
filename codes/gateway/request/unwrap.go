package request

import (
	"strings"
	"unicode/utf8"
)

// mostWrapped is how many lines an address may be broken over.
const mostWrapped = 16

// unwrapped puts an address together again that a logger or a mail program broke
// over lines, with what it put before each and behind: a tag, a time, a frame,
// blanks. It is put together only if that makes it whole.
func unwrapped(t text) text {
	if !strings.Contains(t.s, "Action=") || !strings.Contains(t.s, "\n") {
		return t
	}
	lines := t.lines()
	b := textBuilder{gap: t.gap()}
	changed := false
	for i := 0; i < len(lines); i++ {
		if i > 0 {
			b.add("\n", lines[i].gap())
		}
		n := 1
		if joined := wrappedLines(lines[i:min(len(lines), i+mostWrapped)]); len(joined) > 1 {
			n, changed = len(joined), true
			for _, part := range joined {
				b.addText(part)
			}
		} else {
			b.addText(lines[i])
		}
		i += n - 1
	}
	if !changed {
		return t
	}
	return b.text().paced(t)
}

// wrappedLines returns the parts of the lines that make up the address which
// starts in the first; one if it is whole there.
func wrappedLines(lines []text) []text {
	first := withoutFrame(lines[0])
	start := strings.LastIndex(first.s, "://")
	if i := strings.LastIndex(first.s, "/?"); i > start {
		start = i
	}
	if start < 0 || strings.ContainsAny(first.s[start:], " \"'`") || strings.ContainsAny(first.s[:start], "\"'`") || isWhole(first.s[start:]) {
		return nil
	}
	parts := []text{first}
	address := first.s[start:]
	for _, l := range lines[1:] {
		prefix := sharedPrefix(lines[0].s, l.s)
		if bare := strings.TrimLeft(l.s, " \t"); prefix == 0 && (strings.IndexByte("&?", address[len(address)-1]) >= 0 || bare != "" && strings.IndexByte("&?", bare[0]) >= 0) {
			return nil // broken where a person breaks it, which is read as such
		}
		part := withoutFrame(l.from(prefix))
		part = part.from(len(part.s) - len(strings.TrimLeft(part.s, " \t|│║┃>")))
		end := strings.IndexAny(part.s, " \t\"'`")
		if end < 0 {
			end = len(part.s)
		}
		if end == 0 || strings.Contains(part.s[:end], "://") {
			return nil
		}
		parts = append(parts, part)
		if address += part.s[:end]; isWhole(address) {
			return parts
		}
		if end < len(part.s) {
			return nil
		}
	}
	return nil
}

// isWhole reports whether an address has a whole signature and all but one of
// the other parameters.
func isWhole(address string) bool {
	names := 0
	for _, name := range PublicNames[:len(PublicNames)-1] {
		if strings.Contains(address, "&"+name+"=") || strings.Contains(address, "?"+name+"=") {
			names++
		}
	}
	i := strings.Index(address, "&Signature=")
	const digits = 32
	rest := address[max(0, i)+len("&Signature=")*min(1, i+1):]
	return i > 0 && names >= 5 && len(rest) >= digits && IsHex(rest[:digits])
}

// withoutFrame takes the right side of a box off.
func withoutFrame(l text) text {
	return l.cut(0, len(strings.TrimRight(l.s, " \t\r|│║┃")))
}

// sharedPrefix returns how much of its start a line shares with the one before,
// up to a blank or a sign that ends what loggers put before a line.
func sharedPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 {
		r, size := utf8.DecodeLastRuneInString(b[:n])
		if strings.ContainsRune(" \t:|│║┃>]", r) && utf8.ValidString(b[:n]) {
			break
		}
		n -= size
	}
	return n
}
