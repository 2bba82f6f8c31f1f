package literal

import (
	"fmt"
	"strings"
)

// The checks below say of a text what encoding/json says, which would be a
// sixteenth of what a visitor downloads. A test holds the two together.

// BadJSON returns where a text stops being JSON: the place of the first byte
// that cannot stand there, its length if it ends too early, and -1 if it is
// JSON.
func BadJSON(s string) int {
	j := jsonText{s: s}
	j.blanks()
	if !j.value(0) {
		return j.at
	}
	if j.blanks(); j.at < len(s) {
		return j.at
	}
	return -1
}

// jsonText is JSON read up to a place. Its methods report whether what they
// name stands there, and go behind it, or to the byte that does not fit.
type jsonText struct {
	s  string
	at int
}

// maxJSONDepth is how deep encoding/json reads.
const maxJSONDepth = 10000

// next returns the byte at the place, or 0, which is nowhere allowed.
func (j *jsonText) next() byte {
	if j.at < len(j.s) {
		return j.s[j.at]
	}
	return 0
}

func (j *jsonText) blanks() {
	for strings.IndexByte(" \t\r\n", j.next()) >= 0 {
		j.at++
	}
}

// one reads one byte of a set.
func (j *jsonText) one(set string) bool {
	if j.at == len(j.s) || strings.IndexByte(set, j.s[j.at]) < 0 {
		return false
	}
	j.at++
	return true
}

func (j *jsonText) value(depth int) bool {
	switch c := j.next(); {
	case c == '"':
		return j.str()
	case c == '{':
		return depth < maxJSONDepth && j.list('}', func() bool {
			if j.next() != '"' || !j.str() {
				return false
			}
			if j.blanks(); !j.one(":") {
				return false
			}
			j.blanks()
			return j.value(depth + 1)
		})
	case c == '[':
		return depth < maxJSONDepth && j.list(']', func() bool { return j.value(depth + 1) })
	case c == 't':
		return j.word("true")
	case c == 'f':
		return j.word("false")
	case c == 'n':
		return j.word("null")
	}
	return j.number()
}

// list reads items with commas between them, up to the bracket that closes.
func (j *jsonText) list(closing byte, item func() bool) bool {
	j.at++
	if j.blanks(); j.one(string(closing)) {
		return true
	}
	for item() {
		j.blanks()
		if j.one(string(closing)) {
			return true
		}
		if !j.one(",") {
			return false
		}
		j.blanks()
	}
	return false
}

func (j *jsonText) word(w string) bool {
	for i := range w {
		if !j.one(w[i : i+1]) {
			return false
		}
	}
	return true
}

const (
	decimals = "0123456789"
	hexes    = decimals + "abcdefABCDEF"
)

func (j *jsonText) number() bool {
	j.one("-")
	if !j.one("0") && !j.digits() {
		return false
	}
	if j.one(".") && !j.digits() {
		return false
	}
	if j.one("eE") {
		j.one("+-")
		return j.digits()
	}
	return true
}

// digits reads one digit or more.
func (j *jsonText) digits() bool {
	start := j.at
	for j.one(decimals) {
	}
	return j.at > start
}

func (j *jsonText) str() bool {
	j.at++
	for j.at < len(j.s) {
		switch c := j.s[j.at]; {
		case c < ' ':
			return false
		case c == '"':
			j.at++
			return true
		case c == '\\':
			j.at++
			if j.one("u") {
				for range 4 {
					if !j.one(hexes) {
						return false
					}
				}
			} else if !j.one(`"\/bfnrt`) {
				return false
			}
		default:
			j.at++
		}
	}
	return false
}

// writeString writes a string as JSON, with <, > and & as they are. What is no
// UTF-8 becomes the replacement character.
func writeString(b *strings.Builder, s string) {
	const short = "\b\f\n\r\t\"\\"
	b.WriteByte('"')
	for _, r := range s {
		i := strings.IndexRune(short, r)
		switch {
		case r == '\ufffd':
			b.WriteRune(r)
		case i >= 0:
			b.WriteByte('\\')
			b.WriteByte(`bfnrt"\`[i])
		case r < ' ' || r == '\u2028' || r == '\u2029':
			fmt.Fprintf(b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
}

// WriteJSON reports whether the node could be written.
func (n Node) WriteJSON(b *strings.Builder) bool {
	switch {
	case n.Kind == String:
		writeString(b, n.Text.S)
	case n.Kind == Plain:
		s := n.Text.S
		if known, ok := plainJSON[s]; ok {
			s = known
		}
		b.WriteString(s)
		return BadJSON(s) < 0
	case n.Kind == Object || n.Kind == Array && len(n.Members) > 0:
		b.WriteByte('{')
		for i, m := range n.Members {
			if i > 0 {
				b.WriteByte(',')
			}
			writeString(b, m.Key.S)
			b.WriteByte(':')
			if !m.Value.WriteJSON(b) {
				return false
			}
		}
		b.WriteByte('}')
		return len(n.Items) == 0
	case n.Kind == Array:
		b.WriteByte('[')
		for i, item := range n.Items {
			if i > 0 {
				b.WriteByte(',')
			}
			if !item.WriteJSON(b) {
				return false
			}
		}
		b.WriteByte(']')
	default:
		return false
	}
	return true
}

// plainJSON is JSON for what JavaScript, Python and PowerShell call it.
var plainJSON = map[string]string{
	"None": "null", "nil": "null", "undefined": "null", "$null": "null",
	"True": "true", "$true": "true", "False": "false", "$false": "false",
}
