package signature

import (
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"zimcodes/codes/gateway/request/moment"
)

// changeValues changes the values that the mistake is of. What was not sent
// cannot be changed.
func (r *recipe) changeValues(m *Mistake, variant string) bool {
	place := func(i int) int { return slices.Index(signed[:], m.Of[i]) }
	switch m.Way {
	case Add:
		return r.add(place(0), place(1), variant)
	case Quote:
		for i := range m.Of {
			if !r.change(place(i), Surround, `"%"`) {
				return false
			}
		}
		return true
	case Shift:
		return r.move(variant)
	}
	return r.change(place(0), m.Way, variant)
}

// change changes one value.
func (r *recipe) change(i int, way Way, variant string) bool {
	old := r.values[i]
	if r.out[i] {
		return false
	}
	switch way {
	case LeaveOut:
		r.values[i], r.out[i] = "", true
	case Replace:
		r.values[i] = variant
	case Surround:
		before, after := around(variant)
		r.values[i] = before + old + after
	case UpperCase:
		r.values[i] = strings.ToUpper(old)
	case LowerCase:
		r.values[i] = strings.ToLower(old)
	case Plus:
		r.values[i] = strings.ReplaceAll(old, " ", "+")
	case Format:
		r.values[i] = formatted(old, variant)
	case DecodeHex:
		b, err := hex.DecodeString(old)
		if err != nil {
			return false
		}
		r.values[i] = string(b)
	}
	return r.values[i] != old
}

// around returns what a variant puts before and after a value.
func around(variant string) (before, after string) {
	i := strings.LastIndexByte(variant, '%')
	return variant[:i], variant[i+1:]
}

// formatted writes a uint32, or another number of seconds, as another type is
// written; it returns number if that is the same, or if it is none.
func formatted(number, format string) string {
	n, err := strconv.ParseUint(number, 10, 32)
	if err != nil || strconv.FormatUint(n, 10) != number {
		return number
	}
	switch format {
	case "int32":
		return strconv.Itoa(int(int32(uint32(n))))
	case "e":
		return strconv.FormatFloat(float64(n), 'e', -1, 64)
	case "E":
		digits, exponent, _ := strings.Cut(strconv.FormatFloat(float64(n), 'e', -1, 64), "e+")
		if !strings.Contains(digits, ".") {
			digits += ".0"
		}
		return digits + "E" + strings.TrimPrefix(exponent, "0")
	case "thousands":
		for i := len(number) - 3; i > 0; i -= 3 {
			number = number[:i] + "," + number[i:]
		}
		return number
	}
	return string(rune(min(n, utf8.MaxRune+1)))
}

// move adds seconds to the timestamp, if it is one in seconds.
func (r *recipe) move(seconds string) bool {
	t, err := strconv.ParseInt(r.values[theTimestamp], 10, 64)
	if err != nil || moment.PerSecond(t) > 1 {
		return false
	}
	r.shift, _ = strconv.ParseInt(seconds, 10, 64)
	r.values[theTimestamp] = strconv.FormatInt(t+r.shift, 10)
	return true
}

// add puts the sum of two numbers in the first one's place.
func (r *recipe) add(first, second int, how string) bool {
	a, errA := strconv.ParseUint(r.values[first], 10, 64)
	n, errN := strconv.ParseUint(r.values[second], 10, 64)
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
	r.values[first], r.values[second], r.out[second] = sum, "", true
	return true
}
