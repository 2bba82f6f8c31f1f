package signature

import (
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request"
)

// signed are the values that are signed, in the right order.
var signed = [4]string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}

// Places in signed.
const (
	theAppID = iota
	theNonce
	theSecret
	theTimestamp
)

// recipe is a way to make a digest.
type recipe struct {
	// values are in the order of signed.
	values [4]string
	// out are values that are not in the text.
	out [4]bool
	// order is that of the values in the text.
	order [4]uint8
	// separator joins the values, and NAME= stands before them if named.
	separator string
	named     bool
	// empty says that a value that is left out leaves its place empty.
	empty bool
	// sorted says that the order is that of the callback rule.
	sorted bool
	hash   *hash
	// shift is what was added to the timestamp, in seconds.
	shift int64
}

// rightRecipe is the documented one.
func rightRecipe(values [4]string) recipe {
	return recipe{values: values, order: [4]uint8{0, 1, 2, 3}, hash: &hashes[0]}
}

// make makes a mistake in one of its variants. It reports whether that changes
// anything: what leaves all as it was is no mistake.
func (r *recipe) make(m *Mistake, variant string) bool {
	switch m.Way {
	case HashWith:
		r.hash = hashNamed(variant)
		r.out[theSecret] = r.out[theSecret] || r.hash.keyed != nil
		return true
	case Sort:
		return r.sort()
	case Reorder:
		return r.reorder(variant)
	case Join, JoinEmpty, JoinNamed, JoinNamedEmpty:
		r.separator = variant
		r.named = m.Way == JoinNamed || m.Way == JoinNamedEmpty
		r.empty = m.Way == JoinEmpty || m.Way == JoinNamedEmpty
		return !r.empty || slices.Contains(r.out[:], true) && !r.sorted
	case Add:
		return r.add(variant)
	case Shift:
		return r.move(variant)
	}
	return r.change(slices.Index(signed[:], m.Of[0]), m.Way, variant)
}

// change changes one value.
func (r *recipe) change(i int, way Way, variant string) bool {
	old := r.values[i]
	switch way {
	case LeaveOut:
		r.values[i], r.out[i] = "", true
	case Surround:
		before, after, _ := strings.Cut(variant, "%")
		r.values[i] = before + old + after
	case UpperCase:
		r.values[i] = strings.ToUpper(old)
	case DecodeHex:
		b, err := hex.DecodeString(old)
		if err != nil {
			return false
		}
		r.values[i] = string(b)
	}
	return r.values[i] != old
}

// move adds seconds to the timestamp, if it is one in seconds.
func (r *recipe) move(seconds string) bool {
	t, err := strconv.ParseInt(r.values[theTimestamp], 10, 64)
	if err != nil || request.PerSecond(t) > 1 {
		return false
	}
	r.shift, _ = strconv.ParseInt(seconds, 10, 64)
	r.values[theTimestamp] = strconv.FormatInt(t+r.shift, 10)
	return true
}

// add puts the sum of AppId and nonce in AppId's place.
func (r *recipe) add(how string) bool {
	a, errA := strconv.ParseUint(r.values[theAppID], 10, 64)
	n, errN := strconv.ParseUint(r.values[theNonce], 10, 64)
	if errA != nil || errN != nil || a+n < a {
		return false
	}
	sum := strconv.FormatUint(a+n, 10)
	if how == "float" {
		rounded := strconv.FormatFloat(float64(a)+float64(n), 'f', -1, 64)
		if rounded == sum {
			return false
		}
		sum = rounded
	}
	r.values[theAppID], r.values[theNonce], r.out[theNonce] = sum, "", true
	return true
}

// sort arranges the values as the callback rule does. Its hash is SHA-1, unless
// that was changed, too.
func (r *recipe) sort() bool {
	r.sorted, r.out[theAppID] = true, true
	r.order = [4]uint8{theNonce, theSecret, theTimestamp, theAppID}
	slices.SortStableFunc(r.order[:3], func(a, b uint8) int { return strings.Compare(r.values[a], r.values[b]) })
	if r.hash == &hashes[0] {
		r.hash = hashNamed("sha1")
	}
	return true
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

// pieces calls yield with the text's pieces: values, by their place in signed,
// and what stands between them, with -1.
func (r *recipe) pieces(yield func(of int, s string)) {
	first := true
	for _, i := range r.order {
		if r.out[i] && !r.empty {
			continue
		}
		if !first && r.separator != "" {
			yield(-1, r.separator)
		}
		first = false
		if r.named {
			yield(-1, signed[i]+"=")
		}
		if !r.out[i] {
			yield(int(i), r.values[i])
		}
	}
}
