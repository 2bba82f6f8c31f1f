package callback

import (
	"cmp"
	"strings"
)

// values are what can be signed.
type values [4]string

// Places in values.
const (
	theAppID = iota
	theNonce
	theSecret
	theTimestamp
)

// names are what the values are called where they are shown.
var names = [4]string{"appid", "nonce", "CallbackSecret", "timestamp"}

// recipe is a way to make a digest.
type recipe struct {
	values values
	// out are values that are not in the text.
	out [4]bool
	// order is that of the values in the text, by their places; empty if they are
	// sorted, from the order in which the documents name them.
	order string
	// numbers says that numbers are sorted by what they count.
	numbers bool
	// separator joins the values, end follows all.
	separator, end string
	// secretName is what the secret is called where names stand before the
	// values; empty if none do.
	secretName string
	// miniGame says that the rule is that of mini games.
	miniGame bool
	// body is what is signed instead of the values, with the secret before it or
	// behind it if secretAt says so.
	body     string
	secretAt string
	hash     *hash
	// other is another secret, bodies are the forms of the body.
	other  string
	bodies []string
	// shift is what was added to the timestamp, in seconds.
	shift int64
}

// rightRecipe is the documented one.
func rightRecipe(v values, miniGame bool) recipe {
	r := recipe{values: v}
	r.setRule(miniGame)
	return r
}

func (r *recipe) setRule(miniGame bool) {
	r.miniGame, r.out[theAppID] = miniGame, !miniGame
	r.order, r.hash = "", hashNamed("sha1")
	if miniGame {
		r.order, r.hash = "0123", hashNamed("md5")
	}
}

// text appends the text that is hashed to b.
func (r *recipe) text(b []byte) []byte {
	r.pieces(func(_ int, piece string) { b = append(b, piece...) })
	return b
}

// pieces calls yield with the text's pieces: values, by their places, and what
// else there is, with -1.
func (r *recipe) pieces(yield func(of int, s string)) {
	if r.body != "" {
		r.bodyPieces(yield)
		return
	}
	for i, of := range r.sequence() {
		if i > 0 && r.separator != "" {
			yield(-1, r.separator)
		}
		if r.secretName != "" {
			yield(-1, r.nameOf(of)+"=")
		}
		yield(of, r.values[of])
	}
	if r.end != "" {
		yield(-1, r.end)
	}
}

func (r *recipe) bodyPieces(yield func(of int, s string)) {
	if r.secretAt == "s+" {
		yield(theSecret, r.values[theSecret])
	}
	yield(-1, r.body)
	if r.secretAt == "+s" {
		yield(theSecret, r.values[theSecret])
	}
}

// nameOf is what a value is called in the text.
func (r *recipe) nameOf(of int) string {
	if of == theSecret {
		return r.secretName
	}
	return names[of]
}

// sequence returns the values that are in the text, in its order.
func (r *recipe) sequence() []int {
	order := make([]int, 0, len(names))
	documented := r.order
	if documented == "" {
		documented = "231"
	}
	for _, c := range []byte(documented) {
		if of := int(c - '0'); !r.out[of] {
			order = append(order, of)
		}
	}
	if r.order == "" {
		sortAsPHP(order, r.compare)
	}
	return order
}

// compare says which of two values is sorted first: where names stand before
// them, by these.
func (r *recipe) compare(a, b int) int {
	switch {
	case r.secretName != "":
		return strings.Compare(r.nameOf(a), r.nameOf(b))
	case r.numbers:
		return compareNumbers(r.values[a], r.values[b])
	}
	return strings.Compare(r.values[a], r.values[b])
}

// compareNumbers compares as PHP's sort does: two numbers by what they count,
// else as strings.
func compareNumbers(a, b string) int {
	if !isNumber(a) || !isNumber(b) {
		return strings.Compare(a, b)
	}
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

// sortAsPHP sorts up to three as PHP does. For numbers it matters how, because a
// number, a word and another number may each come before the next.
func sortAsPHP(a []int, compare func(a, b int) int) {
	swap := func(i, j int) bool {
		if compare(a[i], a[j]) <= 0 {
			return false
		}
		a[i], a[j] = a[j], a[i]
		return true
	}
	switch {
	case len(a) < 3:
		_ = len(a) == 2 && swap(0, 1)
	case compare(a[0], a[1]) > 0 && compare(a[1], a[2]) > 0:
		a[0], a[2] = a[2], a[0]
	case swap(0, 1):
		swap(1, 2)
	case swap(1, 2):
		swap(0, 1)
	}
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
