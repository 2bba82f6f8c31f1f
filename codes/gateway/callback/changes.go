package callback

import (
	"encoding/hex"
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request/moment"
)

// The changes that mistakes make to a recipe.

func leaveOut(r *recipe, of int, _ string) bool {
	r.out[of] = true
	return r.values[of] != ""
}

// takeOther takes the other secret, if there is one.
func takeOther(r *recipe, _ int, _ string) bool { return r.set(theSecret, r.other) && r.other != "" }

// set sets a value and reports whether it is another than before.
func (r *recipe) set(of int, value string) bool {
	old := r.values[of]
	r.values[of] = value
	return value != old
}

func surround(r *recipe, of int, variant string) bool {
	return r.set(of, strings.Replace(variant, "%", r.values[of], 1))
}

func upperCase(r *recipe, of int, _ string) bool {
	return r.set(of, strings.ToUpper(r.values[of]))
}

func decodeHex(r *recipe, of int, _ string) bool {
	b, err := hex.DecodeString(r.values[of])
	return err == nil && r.set(of, string(b))
}

// milliseconds are put behind a time in seconds, in three digits.
func milliseconds(r *recipe, of int, variant string) bool {
	const zeros = "000"
	return r.perSecond() == 1 && r.set(of, r.values[of]+zeros[len(variant):]+variant)
}

// seconds are left of a time in milliseconds.
func seconds(r *recipe, of int, _ string) bool {
	t := r.values[of]
	return r.perSecond() == 1000 && r.set(of, t[:len(t)-3])
}

// perSecond is the unit of the timestamp, 0 if it is no time.
func (r *recipe) perSecond() int64 {
	t, err := strconv.ParseInt(r.values[theTimestamp], 10, 64)
	if err != nil || t <= 0 {
		return 0
	}
	return moment.PerSecond(t)
}

// shift adds seconds: 1, -1, 2, -2, and so on. Code that takes its own clock is
// late, mostly.
func shift(r *recipe, of int, variant string) bool {
	if r.perSecond() != 1 {
		return false
	}
	n, _ := strconv.ParseInt(variant, 10, 64)
	if r.shift = (n + 1) / 2; n%2 == 0 {
		r.shift = -r.shift
	}
	t, _ := strconv.ParseInt(r.values[of], 10, 64)
	return r.set(of, strconv.FormatInt(t+r.shift, 10))
}

// numberFormats are how languages print a floating-point number: Python and
// others, Go and others, Java.
var numberFormats = []string{".0", "e+09", "E9"}

func asFloat(r *recipe, of int, variant string) bool {
	return isNumber(r.values[of]) && r.set(of, formatFloat(r.values[of], variant))
}

func bothAsFloat(r *recipe, _ int, variant string) bool {
	return asFloat(r, theTimestamp, variant) && asFloat(r, theNonce, variant)
}

// formatFloat writes a whole number as one that has a point.
func formatFloat(s, format string) string {
	const java = 1e7 // the least that Java writes with an exponent
	f, _ := strconv.ParseFloat(s, 64)
	switch {
	case format == "e+09":
		return strconv.FormatFloat(f, 'g', -1, 64)
	case format == "E9" && f >= java:
		mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'e', -1, 64), "e+")
		if !strings.Contains(mantissa, ".") {
			mantissa += ".0"
		}
		return mantissa + "E" + strings.TrimLeft(exponent, "0")
	}
	return strconv.FormatFloat(f, 'f', -1, 64) + ".0"
}

// asNumber makes a number of the nonce.
func asNumber(r *recipe, _ int, variant string) bool {
	nonce := r.values[theNonce]
	if !isNumber(nonce) {
		return false
	}
	if variant == "rounded" {
		f, _ := strconv.ParseFloat(nonce, 64)
		return r.set(theNonce, strconv.FormatFloat(f, 'f', -1, 64))
	}
	bare := strings.TrimLeft(nonce, "0")
	if bare == "" {
		bare = "0"
	}
	return r.set(theNonce, bare)
}

func sortNumbers(r *recipe, _ int, _ string) bool {
	before := r.sequence()
	r.numbers = true
	return !r.miniGame && r.order == "" && differs(before, r.sequence())
}

// reorder takes another order. Of those that differ only in where a value that
// is left out would stand, it takes one.
func reorder(r *recipe, _ int, order string) bool {
	if r.miniGame || r.body != "" {
		return false
	}
	before := r.sequence()
	r.order = order
	return differs(before, r.sequence()) && !r.repeats(order)
}

// repeats reports whether a value that is left out stands elsewhere in an order
// than last: then another order gives the same.
func (r *recipe) repeats(order string) bool {
	for i, c := range order {
		if r.out[c-'0'] && i < len(order)-1 {
			return true
		}
	}
	return false
}

func differs(a, b []int) bool {
	for i := range a {
		if a[i] != b[i] {
			return true
		}
	}
	return false
}

func join(r *recipe, _ int, separator string) bool {
	r.separator = separator
	return true
}

// named puts names before the values, with & between or nothing. So they are
// sorted by the names.
func named(r *recipe, _ int, variant string) bool {
	r.secretName = strings.TrimSuffix(variant, "&")
	r.separator = variant[len(r.secretName):]
	return true
}

func endWith(r *recipe, _ int, end string) bool {
	r.end = end
	return true
}

// hashWith takes another hash. The key of an HMAC is not in the text, unless
// all are.
func hashWith(r *recipe, _ int, variant string) bool {
	name, all := strings.CutSuffix(variant, " all")
	if r.hash.name == name {
		return false
	}
	r.hash = hashNamed(name)
	r.out[theSecret] = r.out[theSecret] || r.hash.keyed != nil && !all
	return true
}

func takeMiniGameRule(r *recipe, _ int, _ string) bool {
	if r.miniGame {
		return false
	}
	r.setRule(true)
	return true
}

func takeCallbackRule(r *recipe, _ int, _ string) bool {
	if !r.miniGame {
		return false
	}
	r.setRule(false)
	return true
}
