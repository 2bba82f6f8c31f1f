package signature

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// signed are the values that are signed, in the right order.
var signed = [4]string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}

// Places in signed, and that of what is none of these.
const (
	theAppID = iota
	theNonce
	theSecret
	theTimestamp
	theAction
)

// recipe is a way to make a digest.
type recipe struct {
	// values are in the order of signed.
	values [4]string
	// out are values that are not in the text.
	out [4]bool
	// order is that of the values in the text.
	order [4]uint8
	// separator joins the values, and NAME and is stand before them if named.
	// The secret comes last if keyLast, under the name of key.
	separator, is  string
	named, keyLast bool
	// empty says that a value that is left out leaves its place empty.
	empty bool
	// sorted says that the order is that of the callback rule; nothing that the
	// text is empty; appended that the digest of nothing is put behind it.
	sorted, nothing, appended bool
	// query is the text, if it is one of the query string; keyEnd stands behind
	// the key then.
	query, keyEnd string
	// action is where the Action stands: before or after, or nowhere.
	action string
	// end stands behind it all.
	end     string
	charset string
	hash    *hash
	// shift is what was added to the timestamp, in seconds.
	shift   int64
	sending *sending
	// Recipes are not compared: the program needs no code for that.
	_ [0]func()
}

// rightRecipe is the documented one. What was not sent is not signed.
func rightRecipe(values [4]string, to *sending) recipe {
	r := recipe{values: values, order: [4]uint8{0, 1, 2, 3}, hash: &hashes[0], sending: to}
	for i, value := range values {
		r.out[i] = value == ""
	}
	return r
}

// make makes a mistake in one of its variants. It reports whether that changes
// anything: what leaves all as it was is no mistake.
func (r *recipe) make(m *Mistake, variant string) bool {
	switch m.Kind {
	case ChangesValue:
		return r.changeValues(m, variant)
	case ChangesJoining:
		return r.join(m.Way, variant)
	case ChangesOrder:
		return r.reorder(variant)
	}
	switch m.Way {
	case HashWith:
		r.hash = hashNamed(variant)
		if r.hash.use == withSecret {
			return !r.out[theSecret]
		}
		r.out[theSecret] = r.out[theSecret] || r.hash.keyed != nil
	case HashNothing:
		r.nothing = true
		return r.hash.use != withSecret
	case AppendSum:
		r.appended = true
	case Sort:
		return r.sort()
	case SignQuery:
		return r.signQuery(variant)
	case SignAction:
		r.action = variant
		return r.sending.action != ""
	case Append:
		r.end = variant
	case Recode:
		r.charset = variant
		return !slices.ContainsFunc(r.values[:], func(v string) bool { return !utf8.ValidString(v) })
	}
	return true
}

// join puts a separator between the values, and perhaps their names before them.
func (r *recipe) join(way Way, variant string) bool {
	r.empty = way == JoinEmpty || way == JoinNamedEmpty
	r.named = way == JoinNamed || way == JoinNamedEmpty || way == JoinKey
	r.separator = variant
	if r.named {
		if rest, ok := strings.CutPrefix(variant, "="); ok {
			r.is, r.separator = "=", rest
		}
	}
	if r.keyLast = way == JoinKey; r.keyLast && (r.out[theSecret] || r.sorted) {
		return false
	}
	return !r.empty || slices.Contains(r.out[:], true) && !r.sorted
}

// sort arranges the values as the callback rule does. Its hash is SHA-1, unless
// that was changed, too.
func (r *recipe) sort() bool {
	r.sorted, r.out[theAppID] = true, true
	r.order = [4]uint8{theNonce, theSecret, theTimestamp, theAppID}
	for i := range 3 {
		for o := &r.order; i > 0 && r.values[o[i]] < r.values[o[i-1]]; i-- {
			o[i], o[i-1] = o[i-1], o[i]
		}
	}
	if r.hash == &hashes[0] {
		r.hash = hashNamed("sha1")
	}
	return r.hash.use != swapped
}

// reorder takes another order. Of those that differ only in where a value that
// is left out would stand, it takes one.
func (r *recipe) reorder(order string) bool {
	for i := range r.order {
		r.order[i] = order[i] - '0'
		if r.out[i] && r.order[i] != uint8(i) {
			return false
		}
	}
	return !r.sorted
}

// size is that of the digest, less than 0 if that is put behind the text.
func (r *recipe) size() int {
	if r.appended {
		return -r.hash.size
	}
	return r.hash.size
}

// text appends what is hashed to b, in UTF-8. It makes haste with values that
// stand one after the other, as most do.
func (r *recipe) text(b []byte) []byte {
	if r.separator == "" && r.query == "" && r.action == "" && !r.named && !r.nothing {
		for _, i := range r.order {
			if !r.out[i] {
				b = append(b, r.values[i]...)
			}
		}
		return append(b, r.end...)
	}
	r.pieces(func(_ int, piece string) { b = append(b, piece...) })
	return b
}

// pieces calls yield with the text's pieces: values, by their place in signed,
// the Action, and what stands between them, with -1.
func (r *recipe) pieces(yield func(of int, s string)) {
	switch {
	case r.nothing:
		return
	case r.query != "":
		r.queryPieces(yield)
	default:
		r.valuePieces(yield)
	}
	if r.end != "" {
		yield(-1, r.end)
	}
}

// valuePieces are those of the values, and of the Action.
func (r *recipe) valuePieces(yield func(of int, s string)) {
	first := true
	next := func(name string) {
		if !first && r.separator != "" {
			yield(-1, r.separator)
		}
		if first = false; r.named {
			yield(-1, name+r.is)
		}
	}
	if r.action == "before" {
		next("Action")
		yield(theAction, r.sending.action)
	}
	for _, i := range r.order {
		if r.out[i] && !r.empty || r.keyLast && i == theSecret {
			continue
		}
		if next(signed[i]); !r.out[i] {
			yield(int(i), r.values[i])
		}
	}
	if r.action == "after" {
		next("Action")
		yield(theAction, r.sending.action)
	}
	if r.keyLast {
		next("key")
		yield(theSecret, r.values[theSecret])
	}
}
