package command

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
)

// option is an option of a program that bears on the request.
type option[T any] struct {
	long  string
	short byte
	kind  optionKind
	set   func(T, pasted.Text)
}

// optionKind is what an option takes.
type optionKind int

const (
	takesValue optionKind = iota
	takesNone
	// takesCredential is for a value that must not be shown, so that the option
	// is noted as left aside, too.
	takesCredential
)

// options are a program's options: those that bear on the request, and the names
// of others, with and without a value. Others take none.
type options[T any] struct {
	known         []option[T]
	valued, flags []string
	// shorts are the letters of others with a value.
	shorts string
}

// optionReader gathers what the words of a command say.
type optionReader interface {
	// operand takes a word that is no option.
	operand(pasted.Text)
	// leave notes an option that does not bear on the request.
	leave(name string, place pasted.Place)
}

// read reads words as getopt does: letters may be put together, a value may be
// glued to its option, and a long name be cut short.
func (o *options[T]) read(c T, words []pasted.Text) {
	r, _ := any(c).(optionReader)
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w.S, "--") && len(w.S) > 2:
			i += o.long(c, w, words[i+1:])
		case strings.HasPrefix(w.S, "-") && len(w.S) > 1:
			i += o.letters(c, w, words[i+1:])
		case w.S != "" && w.S != "--":
			r.operand(w)
		}
	}
}

// long reads a long option and returns how many words its value takes.
func (o *options[T]) long(c T, w pasted.Text, rest []pasted.Text) int {
	name, value, glued := w.S[2:], pasted.Text{}, false
	if i := strings.IndexByte(w.S, '='); i >= 0 {
		name, value, glued = w.S[2:i], w.From(i+1), true
	}
	known, takes := o.find(name)
	return o.apply(c, known, "--"+name, w, value, glued, takes, rest)
}

// find returns the option with a long name, or with the only name that starts
// so, and whether it takes a value. It is nil if it does not bear on the request.
func (o *options[T]) find(name string) (*option[T], bool) {
	for i := range o.known {
		if strings.EqualFold(o.known[i].long, name) {
			return &o.known[i], o.known[i].kind != takesNone
		}
	}
	if slices.Contains(o.flags, name) {
		return nil, false
	}
	if slices.Contains(o.valued, name) {
		return nil, true
	}
	starts := func(long string) bool { return len(long) > len(name) && strings.EqualFold(long[:len(name)], name) }
	for i := range o.known {
		if starts(o.known[i].long) {
			return &o.known[i], o.known[i].kind != takesNone
		}
	}
	return nil, slices.ContainsFunc(o.valued, starts) && !slices.ContainsFunc(o.flags, starts)
}

// letters reads a word of short options, as in -sSX POST.
func (o *options[T]) letters(c T, w pasted.Text, rest []pasted.Text) int {
	for i := 1; i < len(w.S); i++ {
		n := slices.IndexFunc(o.known, func(k option[T]) bool { return k.short == w.S[i] })
		var known *option[T]
		takes := strings.IndexByte(o.shorts, w.S[i]) >= 0
		if n >= 0 {
			known, takes = &o.known[n], o.known[n].kind != takesNone
		}
		value := w.From(i + 1)
		used := o.apply(c, known, "-"+w.S[i:i+1], w.Cut(i, i+1), value, value.S != "", takes, rest)
		if takes {
			return used
		}
	}
	return 0
}

// apply sets an option and returns how many of the words after it its value is.
func (o *options[T]) apply(c T, known *option[T], name string, w, value pasted.Text, glued, takes bool, rest []pasted.Text) int {
	used := 0
	if takes && !glued && len(rest) > 0 {
		value, used = rest[0], 1
	}
	if !takes {
		value = w
	}
	if known == nil || known.kind == takesCredential {
		any(c).(optionReader).leave(name, pasted.Place{Start: w.Place().Start, End: max(w.Place().End, value.Place().End)})
	}
	if known != nil {
		known.set(c, value)
	}
	return used
}
