package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// A scan finds public parameters wherever they stand in a text, whatever wrote
// them: a list of any language, calls that set one after the other, a dump, a
// table, a page. Each is a name, what stands between, and a value:
//
//	AppId=1  AppId: 1  "AppId": 1  'AppId' => 1  [AppId] => 1  AppId==1
//	("AppId", "1")  .set("AppId", 1)  params["AppId"] = 1  "AppId" to "1"
//	["AppId"]=> int(1)  <AppId>1</AppId>  | AppId | 1 |  AppId⇥1  AppId⏎1
//	{"name": "AppId", "value": "1"}  AppId:[1]

// group are pairs that belong together: no name stands in it twice.
type group struct {
	pairs []pair
	// start and end are where it stands in the text that was scanned.
	start, end int
	// in is where its parameters are sent, as far as the text says.
	in Location
}

// scan returns the groups of a text, in order.
func scan(t pasted.Text) []group {
	var groups []group
	var g group
	for i := 0; i < len(t.S); {
		if !pasted.IsLetter(t.S[i]) || i > 0 && pasted.IsWordByte(t.S[i-1]) {
			i++
			continue
		}
		end := pasted.WordEnd(t.S, i)
		t.Step(4 * (end - i))
		p, ok := pair{}, false
		name := i + setterPrefix(t.S[i:end])
		if end-name <= wire.LongestName && wire.IsPublic(t.S[name:end]) {
			p, ok = readPair(t, name, end)
		}
		if !ok || isCommented(t.S, i) {
			i = end
			continue
		}
		in := ownerLocation(t.S, i)
		if len(g.pairs) > 0 && (g.has(p.name.S) || i-g.end > farthest || in != g.in && in != "" && p.sets) {
			groups = append(groups, g)
			g = group{}
		}
		if len(g.pairs) == 0 {
			g.start, g.in = i, in
		}
		g.pairs, g.end = append(g.pairs, p), p.end
		i = max(p.end, end)
	}
	if len(g.pairs) > 0 {
		groups = append(groups, g)
	}
	return groups
}

// setterPrefix returns how much of a word stands before the name that a method
// sets, as in setAppId.
func setterPrefix(word string) int {
	for _, verb := range []string{"set", "with"} {
		if n := len(verb); len(word) > n && strings.HasPrefix(word, verb) && pasted.IsUpper(word[n]) {
			return n
		}
	}
	return 0
}

const (
	// farthest is how far apart in a text parameters of one request may stand.
	farthest = 2000
)

func (g *group) has(name string) bool {
	return slices.ContainsFunc(g.pairs, func(p pair) bool { return p.name.S == name })
}

// exact returns how many of the names are spelt exactly.
func (g *group) exact() int {
	n := 0
	for _, p := range g.pairs {
		if slices.Contains(wire.Public, p.name.S) {
			n++
		}
	}
	return n
}

// numbersActions reports whether the Action is a number, as where a schema
// numbers its fields.
func (g *group) numbersActions() bool {
	return slices.ContainsFunc(g.pairs, func(p pair) bool { return p.name.S == "Action" && pasted.IsNumber(p.value.S) })
}

// parameters returns the pairs as parameters. Where other values stand in
// quotation marks, a bare word is the name of a variable.
func (g *group) parameters() []Parameter {
	quoted := slices.ContainsFunc(g.pairs, func(p pair) bool { return p.quoted })
	in := g.in
	if in == "" {
		in = InList
	}
	var all []Parameter
	for _, p := range g.pairs {
		q := newParameter(p.name, p.value, in)
		if q.Unknown == "" && q.Value != "" && !p.quoted && (p.code || quoted) && isExpression(p.value.S) {
			q.Unknown = UnknownVariable
		}
		all = append(all, q)
	}
	if slices.ContainsFunc(g.pairs, func(p pair) bool { return !p.quoted && isPrinted(p.name.S, p.value.S) }) {
		nameActions(all)
	}
	return all
}

// isPrinted reports whether a value without quotation marks is a signature or a
// nonce, which code cannot have: the list was printed.
func isPrinted(name, value string) bool {
	const digits = 16
	return (name == "Signature" || name == "SignatureNonce") && len(value) >= digits && pasted.IsHex(value) && !pasted.IsNumber(value)
}

// nameActions takes words of a printed list for what is sent.
func nameActions(all []Parameter) {
	for i := range all {
		if p := &all[i]; p.Name == "Action" && p.Unknown == UnknownVariable && pasted.WordEnd(p.Value, 0) == len(p.Value) {
			p.Unknown = ""
		}
	}
}

// isExpression reports whether a value is the name of something, or is made of
// names: it is no number, and no hexadecimal digits.
func isExpression(s string) bool {
	return !pasted.IsHex(s) && strings.Trim(s, "0123456789.-+eELlu_") != ""
}

// ownerLocation returns where the parameter is sent whose name is at i, by what
// its list is called, or by what it is set on.
func ownerLocation(s string, i int) Location {
	open := openBracket(s, i)
	owner := ownerName(s, open)
	switch {
	case strings.Contains(owner, "header"):
		return InHeader
	case open > 0 && s[open] == '{' && strings.HasSuffix(ownerName(s, openBracket(s, open)), "setbody"):
		return InBody // .SetBody(map[string]any{…})
	case open > 0 && s[open] == '[' && pasted.IsWordByte(s[open-1]):
		return "" // an index, which does not say what becomes of the list
	case slices.Contains([]string{"json", "data", "body", "form", "payload", "formdata", "form_params", "postdata", "post_data", "jsonbody"}, strings.Trim(owner, "'\"$")):
		return InBody
	}
	return ""
}

// ownerName returns what stands before the bracket at open: the name of a list,
// or of a function.
func ownerName(s string, open int) string {
	const longest = 40
	owner := strings.ToLower(strings.TrimRight(s[max(0, open-longest):max(0, open)], "{[( \t=:>'\""))
	return owner[strings.LastIndexAny(owner, " \t\n,;({[")+1:]
}

// openBracket returns where the bracket opens that holds i, or -1. It looks no
// further back than a list of parameters is long.
func openBracket(s string, i int) int {
	const longest = 600
	depth := 0
	for j := i - 1; j >= 0 && j > i-longest; j-- {
		switch s[j] {
		case ')', ']', '}':
			depth++
		case '(', '[', '{':
			if depth--; depth < 0 {
				return j
			}
		}
	}
	return -1
}

// isCommented reports whether i stands on a line of code that is a comment.
func isCommented(s string, i int) bool {
	const longest = 200
	start := strings.LastIndexByte(s[max(0, i-longest):i], '\n')
	if start < 0 {
		return false
	}
	before := strings.TrimLeft(s[max(0, i-longest)+start+1:i], " \t")
	return strings.HasPrefix(before, "//") || strings.HasPrefix(before, "# ") && strings.ContainsAny(before, "\"'(&[")
}
