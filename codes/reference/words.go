package reference

import (
	"strings"
	"unicode/utf8"
)

// Piece is a part of a text that was changed.
type Piece struct {
	// Was and Is are what stood there and what does; they are equal where
	// nothing changed.
	Was, Is string
}

// Changed reports whether the piece differs.
func (p Piece) Changed() bool { return p.Was != p.Is }

// Words returns how one text became another, word by word: a word is a run of
// letters and digits of ASCII, or any other character, such as a Chinese one. A
// character that is left alone between two changes is counted with them, so that
// a change reads as one; and where less than a third is left, all was changed.
func Words(was, is string) []Piece {
	var pieces []Piece
	for _, s := range align(words(was), words(is)) {
		p := Piece{s.of, s.of}
		switch s.op {
		case gone:
			p.Is = ""
		case come:
			p.Was = ""
		}
		pieces = join(pieces, p)
	}
	pieces = smooth(pieces)
	left := 0
	for _, p := range pieces {
		if !p.Changed() {
			left += utf8.RuneCountInString(p.Is)
		}
	}
	if 3*left < max(utf8.RuneCountInString(was), utf8.RuneCountInString(is)) {
		return []Piece{{was, is}}
	}
	return pieces
}

// smooth joins changes between which a single character is left.
func smooth(pieces []Piece) []Piece {
	var out []Piece
	for i, p := range pieces {
		between := i > 0 && i < len(pieces)-1 && utf8.RuneCountInString(p.Is) == 1
		if n := len(out); n > 0 && out[n-1].Changed() && (p.Changed() || between) {
			out[n-1] = Piece{out[n-1].Was + p.Was, out[n-1].Is + p.Is}
			continue
		}
		out = append(out, p)
	}
	return out
}

// join appends a piece to the pieces, or to the last where both are changed or
// neither is.
func join(pieces []Piece, p Piece) []Piece {
	if n := len(pieces); n > 0 && pieces[n-1].Changed() == p.Changed() {
		pieces[n-1] = Piece{pieces[n-1].Was + p.Was, pieces[n-1].Is + p.Is}
		return pieces
	}
	return append(pieces, p)
}

// words returns the words of a text.
func words(text string) []string {
	var all []string
	for text != "" {
		rest := strings.TrimLeft(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
		n := len(text) - len(rest)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text)
		}
		all, text = append(all, text[:n]), text[n:]
	}
	return all
}

// step is a step from one list to another.
type step[T any] struct {
	op op
	of T
}

type op int

const (
	same op = iota
	gone
	come
)

// align returns the steps from one list to another that leave as much of it as
// can be. Its time is the product of their lengths, which are those of a cell's
// words and of the catalog.
func align[T comparable](was, is []T) []step[T] {
	// left[i][j] is how much can be left of was[i:] and is[j:].
	left := make([][]int, len(was)+1)
	for i := range left {
		left[i] = make([]int, len(is)+1)
	}
	for i := len(was) - 1; i >= 0; i-- {
		for j := len(is) - 1; j >= 0; j-- {
			left[i][j] = max(left[i+1][j], left[i][j+1])
			if was[i] == is[j] {
				left[i][j] = left[i+1][j+1] + 1
			}
		}
	}
	var steps []step[T]
	i, j := 0, 0
	for i < len(was) || j < len(is) {
		switch {
		case i < len(was) && j < len(is) && was[i] == is[j]:
			steps = append(steps, step[T]{same, was[i]})
			i, j = i+1, j+1
		case j == len(is) || i < len(was) && left[i+1][j] >= left[i][j+1]:
			steps = append(steps, step[T]{gone, was[i]})
			i++
		default:
			steps = append(steps, step[T]{come, is[j]})
			j++
		}
	}
	return steps
}
