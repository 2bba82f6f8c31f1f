package zim

import (
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes"
)

// read reads a table: lines of words, of which the first says what follows.
//
//	api NAME METHOD PAGE RATE    RATE is PER-SECOND,OF,PER-DAY,WHAT, or 0
//	over CODES                   what more calls than that are answered with
//	purpose ENGLISH|CHINESE
//	ids CHARACTERS
//	.NAME TYPE NEED …            a parameter, with a dot for each level; then
//	                             default=VALUE, enum=VALUES, ids CHARACTERS, limits
//	codes CODES, subcodes CODES  the latter may be SubCodes, too
//	sample CODES
//	here CODE ENGLISH|CHINESE
//	misprint CODE NUMBER
//	failed PATH IDS CODE MESSAGE
//	done NAMES
//
// A limit is OF:MAX:UNIT or OF:MIN..MAX:UNIT, with more after colons: code=,
// elsewhere=, raisable, raisable=, corrected, advised, also=. CHARACTERS follow
// = or, where they are misprinted, ~.
func read(table string) []API {
	var all []API
	for line := range strings.Lines(table) {
		word, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if word == "api" {
			all = append(all, readAPI(strings.Fields(rest)))
			continue
		}
		readLine(&all[len(all)-1], word, rest)
	}
	return all
}

func readAPI(words []string) API {
	rate := strings.Split(words[3], ",")
	a := API{Action: words[0], Method: words[1], InQuery: words[1] == "GET", Page: words[2]}
	if len(rate) == 4 {
		a.Rate = Rate{PerSecond: number(rate[0]), Of: rate[1], PerDay: number(rate[2]), Messages: rate[3] == "messages"}
	}
	return a
}

func readLine(a *API, word, rest string) {
	words := strings.Fields(rest)
	switch word {
	case "body":
		a.InQuery = false
	case "over":
		a.Rate.Codes = numbers(words)
	case "purpose":
		a.Purpose = text(rest)
	case "ids":
		a.Characters = readCharacters(rest)
	case "codes", "subcodes", "sample":
		for _, c := range numbers(words) {
			a.Codes = append(a.Codes, Listed{Code: c, SubCode: word == "subcodes", Sample: word == "sample"})
		}
	case "here":
		a.listed(words[0]).Here = text(strings.TrimPrefix(rest, words[0]+" "))
	case "misprint":
		a.listed(words[0]).Misprint = codes.Code(number(words[1]))
	case "failed":
		a.Failed = append(a.Failed, List{words[0], strings.Split(words[1], ","), named(words[2]), named(words[3])})
	case "done":
		a.Done = words
	default:
		readParameter(a, word, rest)
	}
}

// listed returns the code of a that is written so; the table has it.
func (a *API) listed(digits string) *Listed {
	c := codes.Code(number(digits))
	return &a.Codes[slices.IndexFunc(a.Codes, func(l Listed) bool { return l.Code == c })]
}

func readParameter(a *API, word, rest string) {
	name := strings.TrimLeft(word, ".")
	list, path := &a.Parameters, ""
	for range len(word) - len(name) - 1 {
		last := &(*list)[len(*list)-1]
		list, path = &last.Fields, last.within()
	}
	p := Parameter{Name: name, Path: path + name}
	rest, ids, _ := strings.Cut(rest, " ids ")
	p.Characters = readCharacters(ids)
	for w := range strings.FieldsSeq(rest) {
		p.set(w)
	}
	*list = append(*list, p)
}

// within returns what the paths of p's fields start with.
func (p *Parameter) within() string {
	if p.Type == Array {
		return p.Path + "[]."
	}
	return p.Path + "."
}

// set takes one word of the parameter's line.
func (p *Parameter) set(word string) {
	key, value, _ := strings.Cut(word, "=")
	switch key {
	case "required":
		p.Need = Required
	case "doubtful":
		p.Need = Doubtful
	case "default":
		p.Default = value
	case "enum":
		p.Enum = strings.Split(value, ",")
	case "string", "number", "integer", "boolean", "object":
		p.Type = typeOf(key)
	case "strings", "numbers", "objects":
		p.Type, p.Items = Array, typeOf(strings.TrimSuffix(key, "s"))
	default:
		p.Limits = append(p.Limits, readLimit(strings.Split(word, ":")))
	}
}

func typeOf(name string) Type {
	for t := String; t < Array; t++ {
		if t.String() == name {
			return t
		}
	}
	panic("zim: no type " + name)
}

func readLimit(words []string) Limit {
	l := Limit{Of: Measure(slices.Index(measures[:], words[0])), Unit: Unit(slices.Index(units[:], words[2]))}
	least, most, ranged := strings.Cut(words[1], "..")
	if ranged {
		l.Min, l.HasMin = number(least), true
	} else {
		most = least
	}
	if l.Now = most == "now"; !l.Now {
		l.Max = number(most)
	}
	for _, w := range words[3:] {
		l.set(w)
	}
	return l
}

func (l *Limit) set(word string) {
	key, value, given := strings.Cut(word, "=")
	n := 0
	if given {
		n = number(value)
	}
	switch key {
	case "code":
		l.Code = codes.Code(n)
	case "elsewhere":
		l.Elsewhere = codes.Code(n)
	case "raisable":
		l.Raisable, l.RaisedTo = true, n
	case "also":
		l.Also = n
	case "corrected":
		l.Corrected = true
	case "advised":
		l.Advised = true
	default:
		panic("zim: no word " + word)
	}
}

func readCharacters(s string) Characters {
	if s == "" {
		return Characters{}
	}
	return Characters{Allowed: s[1:], Misprinted: s[0] == '~'}
}

func text(s string) codes.Text {
	english, chinese, _ := strings.Cut(s, "|")
	return codes.Text{English: codes.Prose(english), Chinese: codes.Prose(chinese)}
}

func named(word string) string {
	if word == "-" {
		return ""
	}
	return word
}

func numbers(words []string) []codes.Code {
	var all []codes.Code
	for _, w := range words {
		all = append(all, codes.Code(number(w)))
	}
	return all
}

// number reads a number of the table, which a test has read whole.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic("zim: " + err.Error())
	}
	return n
}
