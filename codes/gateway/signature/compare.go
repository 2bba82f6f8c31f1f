package signature

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
)

// Comparison is what a program says that it hashed, beside what it should.
type Comparison struct {
	// TooLong: it is longer than anything that is signed, and was not compared.
	TooLong bool
	// Bytes: it was read as the bytes of the text.
	Bytes bool
	// Pieces are what the program hashed, in order.
	Pieces []Piece
	// Missing are the values that stand nowhere in it, in the right order.
	Missing []string
	// Right: it is what should be hashed.
	Right bool
	// Hash, Charset and Encoding are as in an Explanation: so hashed and
	// written, it gives the signature. Hash is empty if it does not. End is what
	// stands behind it then, which was not printed, or was printed and not
	// hashed if Printed.
	Hash, Charset string
	Encoding      []MistakeName
	End           string
	Printed       bool
}

// Piece is a part of what was hashed.
type Piece struct {
	// Parameter is the value that it is, or in whose place it stands; empty for
	// what is no value.
	Parameter string
	// Value is its text; the secret, or what may be another, reads as dots.
	Value      string
	Difference Difference
}

// Difference says what is wrong with a piece.
type Difference string

const (
	// DiffersNot: it is right, or it is the first of its values in its place.
	DiffersNot Difference = ""
	// DiffersOrder: it should stand further ahead.
	DiffersOrder Difference = "order"
	// DiffersAgain: it stands there a second time.
	DiffersAgain Difference = "again"
	// DiffersCase: its letters are in another case.
	DiffersCase Difference = "case"
	// DiffersValue: another text stands in the value's place.
	DiffersValue Difference = "value"
	// DiffersExtra: nothing should stand there.
	DiffersExtra Difference = "extra"
	// DiffersInvisible: the same of characters that nobody sees.
	DiffersInvisible Difference = "invisible"
)

// Compare compares what a program says that it hashed, as it printed the text or
// the text's bytes, with what it should. That holds the secret, and is one.
func Compare(sent Sent, secret, hashed Secret) Comparison {
	if len(hashed) > longest*8 {
		return Comparison{TooLong: true}
	}
	values := sent.values(secret)
	c := comparing{values: values, secret: secret}
	c.text, c.Bytes = textOf(string(hashed), values)
	c.Right = c.text == strings.Join(values[:], "")
	c.scan()
	c.place()
	c.mask()
	c.prove(sent.Signature)
	return c.Comparison
}

// comparing is a comparison at work.
type comparing struct {
	Comparison
	values [4]string
	secret Secret
	text   string
}

// shortest is how many bytes a value has at least that is found within other
// text.
const shortest = 5

// scan divides the text into values and what is none.
func (c *comparing) scan() {
	start := 0
	for i := 0; i < len(c.text); {
		of, n, difference := c.valueAt(i, i > start)
		if of < 0 {
			i++
			continue
		}
		c.other(c.text[start:i])
		c.Pieces = append(c.Pieces, Piece{signed[of], c.text[i : i+n], difference})
		i += n
		start = i
	}
	c.other(c.text[start:])
}

// valueAt returns the longest value at i: its place, its length, and whether it
// is in another case; -1 if there is none.
func (c *comparing) valueAt(i int, within bool) (of, n int, difference Difference) {
	of = -1
	for k, v := range c.values {
		if len(v) <= n || len(v) > len(c.text)-i || within && len(v) < shortest {
			continue
		}
		switch part := c.text[i : i+len(v)]; {
		case part == v:
			of, n, difference = k, len(v), DiffersNot
		case len(v) >= Shortest && strings.EqualFold(part, v):
			of, n, difference = k, len(v), DiffersCase
		}
	}
	return of, n, difference
}

// other adds what is no value. What nobody sees is a piece of its own.
func (c *comparing) other(text string) {
	start, last := 0, DiffersNot
	for i, r := range text {
		is := DiffersExtra
		if isInvisible(r) {
			is = DiffersInvisible
		}
		if i > start && is != last {
			c.Pieces = append(c.Pieces, Piece{"", text[start:i], last})
			start = i
		}
		last = is
	}
	if text != "" {
		c.Pieces = append(c.Pieces, Piece{"", text[start:], last})
	}
}

// place says of each value whether it stands where it should, and which are
// missing. A text between two values is in the place of the one that should
// stand there.
func (c *comparing) place() {
	var seen [4]bool
	furthest := -1
	for i := range c.Pieces {
		p := &c.Pieces[i]
		of := slices.Index(signed[:], p.Parameter)
		switch {
		case of < 0:
			continue
		case seen[of]:
			p.Difference = DiffersAgain
		case of < furthest:
			p.Difference = DiffersOrder
		}
		seen[of], furthest = true, max(furthest, of)
	}
	for of, name := range signed {
		if seen[of] || c.values[of] == "" {
			continue
		}
		if p := c.inPlaceOf(of, seen); p != nil {
			p.Parameter, p.Difference = name, DiffersValue
		}
		c.Missing = append(c.Missing, name)
	}
}

// inPlaceOf returns the only text between the values before and after one that
// is missing, nil if there is none or another value is missing there, too.
func (c *comparing) inPlaceOf(of int, seen [4]bool) *Piece {
	before, after := of-1, of+1
	if before >= 0 && !seen[before] || after < len(signed) && !seen[after] {
		return nil
	}
	at := func(place, none int) int {
		if place < 0 || place >= len(signed) {
			return none
		}
		return slices.IndexFunc(c.Pieces, func(p Piece) bool { return p.Parameter == signed[place] })
	}
	var found *Piece
	for i := at(before, -1) + 1; i < at(after, len(c.Pieces)); i++ {
		if c.Pieces[i].Difference != DiffersExtra {
			continue
		}
		if found != nil {
			return nil
		}
		found = &c.Pieces[i]
	}
	return found
}

// mask puts dots in place of the secret, and of what may be another: of what
// stands together and is no value, if it is not short.
func (c *comparing) mask() {
	lost := slices.Contains(c.Missing, signed[theSecret])
	isOther := func(p Piece) bool {
		return p.Difference == DiffersExtra || p.Difference == DiffersInvisible || p.Difference == DiffersValue
	}
	for start := 0; start < len(c.Pieces); {
		end, size := start, 0
		for end < len(c.Pieces) && isOther(c.Pieces[end]) {
			size += len(c.Pieces[end].Value)
			end++
		}
		end = max(end, start+1)
		for i := range c.Pieces[start:end] {
			c.Pieces[start+i].mask(c.secret, lost && size >= Shortest)
		}
		start = end
	}
}

// mask masks a piece that is the secret, holds it or may be another.
func (p *Piece) mask(secret Secret, mayBe bool) {
	if p.Parameter == signed[theSecret] && len(p.Value) >= Shortest || mayBe && p.Difference != DiffersInvisible {
		p.Value = request.Masked
	}
	p.Value = secret.Mask(p.Value)
}
