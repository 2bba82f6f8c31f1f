package layout

import (
	"slices"
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// mostWrapped is how many lines an address may be broken over.
const mostWrapped = 16

// unwrapped puts an address together again that a logger or a mail program broke
// over lines, with what it put before each and behind: a tag, a time, a frame,
// blanks. It is put together only if that makes it whole.
func unwrapped(t pasted.Text) pasted.Text {
	if !strings.Contains(t.S, "Action=") || !strings.Contains(t.S, "\n") {
		return t
	}
	lines := t.Lines()
	b := pasted.Builder{Gap: t.Gap()}
	copied := 0 // how much of the text is in b
	for i := 0; i < len(lines); i++ {
		t.Step(len(lines[i].S))
		joined := wrappedLines(lines[i:min(len(lines), i+mostWrapped)])
		if len(joined) < 2 {
			continue
		}
		b.AddText(t.Cut(copied, lines[i].OffsetIn(t)))
		for _, part := range joined {
			b.AddText(part)
		}
		i += len(joined) - 1
		copied = lines[i].OffsetIn(t) + len(lines[i].S)
	}
	if copied == 0 {
		return t
	}
	b.AddText(t.From(copied))
	return b.Text().Paced(t)
}

// wrappedLines returns the parts of the lines that make up the address which
// starts in the first; one if it is whole there.
func wrappedLines(lines []pasted.Text) []pasted.Text {
	first := withoutFrame(lines[0])
	start := strings.LastIndex(first.S, "://")
	if i := strings.LastIndex(first.S, "/?"); i > start {
		start = i
	}
	if start < 0 || strings.ContainsAny(first.S[start:], " \"'`") || strings.ContainsAny(first.S[:start], "\"'`") {
		return nil
	}
	begin := start // of the address, with its scheme
	if i := strings.LastIndex(first.S[:start+1], ":"); i >= 0 && strings.HasPrefix(first.S[i:], "://") {
		begin = i
	}
	for begin > 0 && pasted.IsLetter(first.S[begin-1]) {
		begin--
	}
	parts := []pasted.Text{first}
	address := first.S[start:]
	whole := isWhole(address)
	for _, l := range lines[1:] {
		prefix := sharedPrefix(first.S[:begin], l.S)
		if bare := strings.TrimLeft(l.S, " \t"); !whole && prefix == 0 && (strings.IndexByte("&?", address[len(address)-1]) >= 0 || bare != "" && strings.IndexByte("&?", bare[0]) >= 0) {
			return nil // broken where a person breaks it, which is read as such
		}
		part := withoutFrame(l.From(prefix))
		part = part.From(len(part.S) - len(strings.TrimLeft(part.S, " \t|│║┃>")))
		end := strings.IndexAny(part.S, " \t\"'`")
		if end < 0 {
			end = len(part.S)
		}
		if end == 0 || strings.Contains(part.S[:end], "://") || whole && !goesOn(address, part.S[:end]) {
			break
		}
		parts = append(parts, part)
		address += part.S[:end]
		if whole = isWhole(address); end < len(part.S) {
			break
		}
	}
	if !whole {
		return nil
	}
	return parts
}

// goesOn reports whether a line goes on with an address that is whole but for the
// last parameter, which was broken in two.
func goesOn(address, next string) bool {
	last := address[strings.LastIndexByte(address, '&')+1:]
	name, _, ok := strings.Cut(last+next, "=")
	return ok && last != "" && (!strings.Contains(last, "=") && slices.Contains(wire.Public, name) || last+next == "SignatureVersion=2.0")
}

// isWhole reports whether an address has a whole signature and all but one of
// the other parameters.
func isWhole(address string) bool {
	names := 0
	for _, name := range wire.Public[:len(wire.Public)-1] {
		if strings.Contains(address, "&"+name+"=") || strings.Contains(address, "?"+name+"=") {
			names++
		}
	}
	i := strings.Index(address, "&Signature=")
	const digits = 32
	rest := address[max(0, i)+len("&Signature=")*min(1, i+1):]
	return i > 0 && names >= 5 && len(rest) >= digits && pasted.IsHex(rest[:digits])
}

// withoutFrame takes the right side of a box off.
func withoutFrame(l pasted.Text) pasted.Text {
	return l.Cut(0, len(strings.TrimRight(l.S, " \t\r|│║┃")))
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
