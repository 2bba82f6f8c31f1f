package signature

import (
	"strconv"
	"strings"
)

// once are the variants of a mistake that can be made in one way only.
var once = []string{""}

// alone are the kinds that a mistake is combined with that is tried alone.
var alone = []MistakeKind{}

// notOrder are the kinds that an hour or two are combined with which can be an
// expiry: that has an order of its own.
var notOrder = []MistakeKind{ChangesValue, ChangesHash, ChangesRule, ChangesJoining, ChangesScope, ChangesEnd, ChangesCharset}

// joints stand between values; namings are what follows a name, and a joint.
var (
	joints  = []string{"+", "&", ",", "|", ":", "-", "_", " ", "\n", "\r\n", ".", ", ", " + ", ";", "/", "\t"}
	namings = []string{"=&", "", "=", "=,"}
)

// placeholders stand where a secret is not set: in JavaScript, Python, Go,
// Objective-C and others.
var placeholders = []string{
	"undefined", "null", "None", "nil", "NaN", "<nil>", "(null)", "%!s(<nil>)", "[object Object]", "[object Promise]",
}

// wrappers are what is printed around a value that is no plain string: in
// Swift, Python, Rust.
var wrappers = []string{`Optional("%")`, `Optional(%)`, `b'%'`, `b"%"`, `Some("%")`}

// numberWrappers are what is printed around a number: by Go with a verb for
// text, for a floating-point number, with the suffix of a literal.
var numberWrappers = []string{
	"%!s(uint32=%)", "%!s(int=%)", "%!s(int64=%)", "%!s(uint64=%)", "%.0", "%.000000", "%L", "Optional(%)",
}

// expiries are what the legacy rule adds to the time.
var expiries = []string{"3600", "7200", "86400"}

// invisible are the characters that a copy brings and nobody sees, before and
// after: byte order mark, zero-width ones, no-break space, tab, CR, others.
var invisible = []string{
	"\ufeff%", "%\ufeff", "\u200b%", "%\u200b", "\u00a0%", "%\u00a0", "\t%", "%\t", "\r%", "%\r", "\u200c%", "%\u200c", "\u200d%", "%\u200d", "\u2060%", "%\u2060", "\u3000%", "%\u3000",
}

// zones are the seconds by which clocks of zones differ: whole hours, China's
// first, and the half and quarter hours in use. Those that can be an expiry stand
// apart.
var (
	zones       = []string{"28800", "-28800", "-3600", "-7200", "10800", "-10800", "14400", "-14400", "18000", "-18000", "21600", "-21600", "25200", "-25200", "32400", "-32400", "36000", "-36000", "39600", "-39600", "43200", "-43200", "46800", "50400", "19800", "20700", "23400", "12600", "16200", "34200", "37800", "31500", "45900", "-12600", "-9000", "-34200"}
	expiryZones = []string{"3600", "7200"}
)

// thousandths are the milliseconds of a second but for 000, which is what a
// time in seconds has.
func thousandths() []string {
	var all []string
	for i := 1; i < 1000; i++ {
		all = append(all, "%"+strconv.Itoa(1000 + i)[1:])
	}
	return all
}

// fractions are the milliseconds behind a point, with the zeros at their end
// and without.
func fractions() []string {
	var all []string
	for _, ms := range thousandths() {
		bare := strings.TrimRight(ms, "0")
		all = append(all, "%."+bare[1:])
		if bare != ms {
			all = append(all, "%."+ms[1:])
		}
	}
	return all
}

func nearSeconds() []string { return shifts(isNear) }
func halfMinutes() []string { return shifts(isHalfMinute) }
func farSeconds() []string  { return shifts(isFar) }

// shifts are the seconds within ten minutes either side for which is holds.
func shifts(is func(int) bool) []string {
	var all []string
	for i := 1; i <= 600; i++ {
		if is(i) {
			all = append(all, strconv.Itoa(i), strconv.Itoa(-i))
		}
	}
	return all
}

// isNear: a few seconds, as between two looks at a clock. isHalfMinute: as where
// a time is kept or rounded.
func isNear(seconds int) bool       { return seconds <= 10 }
func isHalfMinute(seconds int) bool { return seconds%30 == 0 }
func isFar(seconds int) bool        { return !isNear(seconds) && !isHalfMinute(seconds) }

// orders are the orders of the four values other than the right one, as four
// digits that count AppId, SignatureNonce, ServerSecret, Timestamp from 0. The
// legacy order, the commonest by far, comes first.
func orders() []string {
	const right, legacy = "0123", "0213"
	all := []string{legacy}
	for i := range 4 * 4 * 4 * 4 {
		o := []byte{byte('0' + i/64), byte('0' + i/16%4), byte('0' + i/4%4), byte('0' + i%4)}
		seen := 0
		for _, c := range o {
			seen |= 1 << (c - '0')
		}
		if s := string(o); seen == 15 && s != right && s != legacy {
			all = append(all, s)
		}
	}
	return all
}
