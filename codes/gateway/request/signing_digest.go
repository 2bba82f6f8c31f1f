package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// digest is what code makes of what a hash returned.
type digest struct {
	// upper, lower and base64 say how it is written, other that something else is
	// made of it, or may be.
	upper, lower, base64, other bool
}

// reach is how far from its hash the use of a digest is looked for.
const reach = 1500

// Words, folded, that the names start or end with of what makes another text of a
// digest; and notations that write upper case, those that may leave zeros out, and
// those that put them back.
const (
	cutting  = "sub slice left right mid revers take trunc copyofrange replaceall replacefirst"
	upperHex = `%X %02X 02X} :X} "X2" 'X2' "X" 89ABCDEF`
	unpadded = `Integer.toHexString( BigInteger( ToString("x") .format("%x"`
	padded   = `32 '0 "0 0x100 256`
	// logging are the first words of lines that write for people.
	logging = "log logger logging console print println printf puts echo system slog"
	// beforeCall may stand before a call, where another word declares a function.
	beforeCall = " return await yield echo print new in and or else not"
)

// readDigest notes how code writes what the call returns whose arguments are
// s[start:end], in the same statement or by its variable.
func (f *Formula) readDigest(s string, start, end int) {
	end = min(len(s), end+1)
	d := made(s, start-1, end)
	d.itself(wire.Fold(callee(s[max(0, start-200) : start-1])))
	names := digestNames(s, start)
	then := chain(s[end:min(len(s), end+reach)])
	d.other = d.other || names != nil && strings.HasPrefix(strings.TrimLeft(s[end+len(then):], " \t"), "+")
	near := s[max(0, start-reach):min(len(s), end+reach)]
	for i := len(s[:start]) - min(start, reach); i < min(len(s), end+reach); {
		if !pasted.IsLetter(s[i]) || i > 0 && pasted.IsWordByte(s[i-1]) {
			i++
			continue
		}
		wordEnd := pasted.WordEnd(s, i)
		name := s[i:wordEnd]
		switch isOutside := i > end || wordEnd < start-1; {
		case isOutside && isSigner(wire.Fold(name)) && isCalled(s, wordEnd) && has(beforeCall, wordBefore(s[max(0, i-20):i])):
			d = d.then(made(s, i, callEnd(s, wordEnd)+1), s, i)
		case i > end && slices.Contains(names, name):
			value, isSet := strings.CutPrefix(strings.TrimLeft(s[wordEnd:], " \t:"), "=")
			if isSet && !strings.HasPrefix(value, "=") && !strings.Contains(statement(value[:min(len(value), 200)]), name) {
				names = slices.DeleteFunc(names, func(n string) bool { return n == name })
				break
			}
			d = d.then(made(s, i, wordEnd), s, i)
			if next := assignedIn(s, i); next != "" && len(names) < 4 {
				names = append(names, next)
			}
		}
		i = wordEnd
	}
	f.Upper, f.Base64 = d.upper && !d.lower, d.base64
	f.unclear = f.unclear || d.other || d.upper && d.lower || !d.upper && holds(near, upperHex) || holds(near, unpadded) && !holds(near, padded)
}

// itself notes what the folded name of a hashing function says of its result.
func (d *digest) itself(name string) {
	d.upper = d.upper || strings.HasSuffix(strings.TrimSuffix(name, "case"), "upper")
	d.base64 = d.base64 || holds(name, "base64 b64")
	d.other = d.other || strings.HasSuffix(name, "16") || strings.HasSuffix(name, "bin") || strings.HasSuffix(name, "raw")
}

// then adds what is made of a digest later, at s[i]. That it is so is plain only of
// what is kept: a comparison and a log make it for themselves.
func (d digest) then(next digest, s string, i int) digest {
	line := lastLine(s[max(0, i-200):i]) + pasted.Line(s[i:min(len(s), i+200)])
	first := strings.TrimLeft(line, " \t")
	if has(logging, wire.Fold(first[:pasted.WordEnd(first, 0)])) || holds(line, "== equal Equal ompare") {
		return d
	}
	if d.upper && next.lower {
		return digest{base64: d.base64, other: d.other}
	}
	isKept := assignedIn(s, i) != "" || holds(line, "return Signature")
	return digest{d.upper || next.upper && isKept, d.lower || next.lower, d.base64 || next.base64 && isKept, d.other || next.other || (next.upper || next.base64) && !isKept}
}

// isSigner reports whether a folded name may be that of what returns the signature.
func isSigner(name string) bool {
	return strings.Contains(name, "sign") && !holds(name, "nonce version")
}

// digestNames are the variables that hold what the call returns whose arguments start
// at start, or the object that it is called on, for that gives it later.
func digestNames(s string, start int) (names []string) {
	head := lastLine(s[max(0, start-200) : start-1])
	if name := assignedIn(s, start-1); name != "" {
		names = append(names, name)
	}
	i := strings.LastIndexByte(head, '.')
	if i > 0 && has("update write Update Write", head[i+1:]) {
		if name := wordBefore(head[:i]); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// wordBefore returns the word that a text ends with, blanks aside.
func wordBefore(s string) string {
	s = strings.TrimRight(s, " \t")
	return s[len(strings.TrimRightFunc(s, pasted.IsWordRune)):]
}

// assignedIn returns the variable that what stands at i is assigned to, by nothing
// but calls, "" if none.
func assignedIn(s string, i int) string {
	line := lastLine(s[max(0, i-200):i])
	line = line[strings.LastIndexAny(line, ";{}")+1:]
	at := strings.IndexByte(line, '=')
	if at < 1 || strings.ContainsAny(line[at+1:], "=+&>") || strings.HasSuffix(strings.TrimRight(line, " "), ".") {
		return ""
	}
	return wordBefore(strings.TrimRight(line[:at], ": "))
}

// made returns what is made of the expression s[start:end] by the calls around it
// and those that follow.
func made(s string, start, end int) (d digest) {
	const most = 160
	depth, isParted := 0, false
	stop := max(0, start-most)
	for i := start - 1; i >= stop; i-- {
		switch s[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth < 0 {
				depth = 0
				name := callee(s[stop:i])
				isParted = isParted || strings.HasPrefix(name, "BitConverter.")
				d.through(name, true)
			}
		case ';', '{', '}':
			stop = i + 1
		case '\n':
			if above := strings.TrimRight(s[stop:i], " \t\r"); above == "" || strings.IndexByte("(,.", above[len(above)-1]) < 0 {
				stop = i + 1
			}
		}
	}
	d.upper = d.upper || holds(s[stop:start], upperHex)
	then := chain(s[end:min(len(s), end+most)])
	d.through(then, false)
	d.upper = (d.upper || isParted) && !holds(wire.Fold(then), "lower downcase")
	d.other = d.other || isParted && !strings.Contains(then, "Replace")
	return d
}

// through notes what a name, or a chain of calls, makes of a digest.
func (d *digest) through(calls string, around bool) {
	folded := wire.Fold(calls)
	d.upper = d.upper || holds(folded, "upper upcase converttohexstring") || holds(calls, upperHex)
	d.lower = d.lower || holds(folded, "lower downcase")
	d.base64 = d.base64 || holds(folded, "base64 b64")
	d.other = d.other || around && (namedHash(folded) != "" || strings.Contains(folded, "encrypt")) || strings.Contains(strings.ReplaceAll(strings.ReplaceAll(calls, "[]", ""), "[:]", ""), "[")
	for i := 0; i < len(calls); {
		end := max(i+1, pasted.WordEnd(calls, i))
		word := wire.Fold(calls[i:end])
		for c := range strings.SplitSeq(cutting, " ") {
			d.other = d.other || strings.HasPrefix(word, c) || strings.HasSuffix(word, c)
		}
		i = end
	}
}

// callee returns the name of the function that is called at the end of a text, with
// what owns it.
func callee(s string) string {
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c == ')':
			depth++
		case c == '(' && depth > 0:
			depth--
		case depth == 0 && strings.IndexByte(" \t\r\n=,;{}[(!&|+", c) >= 0:
			return s[i+1:]
		}
	}
	return s
}

// chain returns the calls at the start of a text, one on the other, with brackets of
// what is around them.
func chain(s string) string {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '(', c == '[', c == '{':
			depth++
		case c == ')', c == ']', c == '}':
			depth = max(0, depth-1)
		case depth > 0, pasted.IsWordByte(c), c == '.', c == '?', c == ':', c == '>', c == '!':
		case c == '-' && strings.HasPrefix(s[i:], "->"), c == '|' && strings.HasPrefix(s[i:], "|>"):
		case pasted.IsBlank(c):
			next := strings.TrimLeft(s[i:], " \t\r\n")
			if next == "" || next[0] == '{' && !strings.Contains(s[:i], ".") || strings.IndexByte(".?{)", next[0]) < 0 && !strings.HasPrefix(next, "->") && !strings.HasPrefix(next, "|>") {
				return s[:i]
			}
		default:
			return s[:i]
		}
	}
	return s
}
