package request

import (
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// clock is a call by which code takes the time, by its last names, folded.
type clock struct {
	// on is a word that stands before; "" is any.
	names, on string
	perSecond int64
	// real says that it has a fraction. What it is divided is an integer (i), has a
	// fraction (f), or either by the language.
	real     bool
	quotient byte
}

// clocks are those that are known. What is not among them is not plain.
var clocks = []clock{
	{"time", "time", 1, true, 'f'}, // Python
	{"time", "", 1, false, 'f'},    // PHP, C
	{"timestamp", "datetime", 1, true, 'f'},
	{"microtime timeintervalsince1970 assecsf64 totalseconds", "", 1, true, 'f'},
	{"tof", "now", 1, true, 'f'},
	{"now", "date", 1e3, false, 'f'},
	{"gettime", "date", 1e3, false, 0},
	{"now", "ngx", 1, true, 'f'}, // Lua
	{"currenttimemillis toepochmilli toepochmilliseconds gettimeinmillis tounixtimemilliseconds unixmilli asmillis timestampmillis gettimestampms", "", 1e3, false, 'i'},
	{"millisecondssinceepoch totalmilliseconds", "", 1e3, false, 'f'},
	{"unixmicro asmicros timestampmicros", "", 1e6, false, 'i'},
	{"microsecondssinceepoch", "", 1e6, false, 'f'},
	{"unixnano asnanos", "", 1e9, false, 'i'},
	{"timens", "", 1e9, false, 'f'}, // Python
	{"tounixtimeseconds getepochsecond assecs currentseconds", "", 1, false, 'f'},
	{"unix toi", "now", 1, false, 'f'},
	{"unix", "moment", 1, false, 'f'},
	{"unix", "dayjs", 1, false, 'f'},
}

// Names of what holds the time that is sent; words that may stand beside a clock:
// those that make a whole number of it, those that leave it, and those that belong to
// clocks; and clocks that are not called.
const (
	ofTimestamp = "timestamp ts unixtime unixtimestamp curtime currenttime currenttimestamp timestr timestampstr reqtimestamp requesttimestamp zegotimestamp utimestamp"
	whole       = "floor round trunc ceil parseint int int64 long intval intdiv integer tofixed numberformat"
	asText      = "string str strval tostring tos valueof format formatint itoa sprint sprintf number d s none null nil any u64 i64 uint64 uint32 f64 double"
	ofTime      = "math strconv fmt new date datetime datetimeoffset timezone utc instant system systemtime now utcnow time calendar getinstance true l std durationsince unixepoch unwrap moment dayjs carbon chrono ngx os todatetimestring toiso8601string subtract simpledateformat localtime gmtime gmdate strftime toisostring isoformat rfc3339"
	uncalled    = "timeintervalsince1970 totalseconds totalmilliseconds millisecondssinceepoch microsecondssinceepoch toi tof currenttimemillis"
)

// alike are ways to write one thing.
var alike = strings.NewReplacer(
	"+new Date()", "Date.now()", "+ new Date()", "Date.now()", "Number(new Date())", "Date.now()",
	"new Date().valueOf()", "Date.now()", "moment().valueOf()", "Date.now()", "dayjs().valueOf()", "Date.now()",
	"10**6", "1e6", "date +%s%3N", "unixmilli()", "date +%s%N", "unixnano()", "date +%s", "time()",
	"int64(time.Millisecond)", "1e6", "int64(time.Second)", "1e9", "new DateTime(1970, 1, 1)", "", "DateTime.UtcNow - ", "",
)

// readClock reads an expression. Without a clock it is plain if it passes on what was
// given elsewhere.
func readClock(s string) (c *Clock, plain bool) {
	s = alike.Replace(s)
	c = &Clock{}
	words, real, isWhole, quotient, isOther, saysUnit := " ", false, false, byte(0), false, false
	operations, factor := "", int64(1)
	for i := 0; i < len(s); {
		end := i + 1
		switch ch := s[i]; {
		case pasted.IsLetter(ch):
			end = pasted.WordEnd(s, i)
			name := wire.Fold(s[i:end])
			if has("toi tof", name) && c.PerSecond != 0 {
				isWhole = name == "toi"
			} else if k := clockNamed(name, words); k != nil && (isCalled(s, end) || has(uncalled, name)) {
				if c.PerSecond != 0 {
					return nil, false
				}
				c.PerSecond, real, quotient, saysUnit = k.perSecond, k.real, k.quotient, k.perSecond > 1 && strings.HasPrefix(strings.TrimPrefix(name, "unix"), "nano") || strings.Contains(name, "milli") || strings.Contains(name, "micros")
			} else if has(whole, name) {
				isWhole = true
			} else if !has(asText, name) && !has(ofTime, name) && !has(ofTimestamp, name) {
				isOther = true
				if c.PerSecond != 0 || !isOwner(s[end:]) && !strings.HasPrefix(s[end:], "().") {
					return nil, false // what is made of it is not known
				}
			}
			words += name + " "
		case pasted.IsDigit(ch):
			for end < len(s) && (pasted.IsWordByte(s[end]) || s[end] == '.') {
				end++
			}
			n, _ := strconv.ParseFloat(strings.TrimRight(strings.ReplaceAll(s[i:end], "_", ""), "Ll"), 64)
			switch {
			case n == 1e3 || n == 1e6 || n == 1e9:
				factor *= int64(n)
			case s[i:end] != "0" && (n != 10 || !strings.Contains(words, "format") && !strings.Contains(words, "parseint")):
				return nil, false
			}
			real = real || strings.Contains(s[i:end], ".")
		case pasted.IsQuote(ch):
			content, _, _ := strings.Cut(s[i+1:], s[i:i+1])
			lower := strings.ToLower(content)
			c.Date = c.Date || strings.Contains(lower, "yy") || strings.Contains(lower, "%y") || strings.Contains(lower, "y-m")
			if !c.Date && content != "" && content != "%d" && content != "%s" {
				return nil, false
			}
			isWhole = isWhole || content == "%d"
			end = min(len(s), end+len(content)+1)
		case strings.HasPrefix(s[i:], "//"):
			operations, isWhole = operations+"/", true
			end++
		case ch == '/' || ch == '*':
			operations += s[i:end]
		case strings.HasPrefix(s[i:], "->"), strings.HasPrefix(s[i:], "?."):
			end++
		case ch == '|' || ch == '~':
			isWhole = true
		case ch == '+' && strings.ContainsAny(s, `"'`), strings.IndexByte("().,:{}$% \t\r\n\\", ch) >= 0:
		default:
			return nil, false
		}
		i = end
	}
	if isOther && !saysUnit {
		return nil, false
	}
	if has(words, "intdiv") {
		operations += "/"
	}
	c.Date = c.Date || has(words, "toisostring") || has(words, "isoformat") || has(words, "todatetimestring") || has(words, "toiso8601string") || has(words, "rfc3339")
	switch {
	case c.Date:
		return c, c.PerSecond == 0
	case c.PerSecond == 0:
		return nil, factor == 1 && !(isWhole && strings.Contains(s, "("))
	case operations == "" && factor == 1:
	case operations == "*" && factor == 1e3:
		c.PerSecond *= factor
	case operations != "/" || factor == 1 || factor > c.PerSecond || quotient == 0 && !isWhole:
		return nil, false
	default:
		c.PerSecond /= factor
		real = real || quotient == 'f'
	}
	c.Fraction = real && !isWhole
	return c, true
}

// clockNamed returns the clock of a name behind other words, nil if there is none.
func clockNamed(name, words string) *clock {
	for i, k := range clocks {
		if has(k.names, name) && (k.on == "" || has(words, k.on)) {
			return &clocks[i]
		}
	}
	return nil
}
