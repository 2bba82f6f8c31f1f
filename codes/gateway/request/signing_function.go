package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// swapsArguments reports whether the function around s[at] is called near it with
// other parameters than it names in their places: sign(appId, secret, nonce, ts) of
// sign(appId, nonce, secret, ts).
func swapsArguments(s string, at int) bool {
	name, start, declared := functionAround(s, at)
	if name == "" {
		return false
	}
	from := max(0, at-reach)
	near := s[from:min(len(s), at+reach)]
	for i := 0; i < len(near); {
		n := strings.Index(near[i:], name+"(")
		if n < 0 {
			return false
		}
		opens := i + n + len(name)
		i = opens + 1
		if from+opens == start || opens > len(name) && pasted.IsWordByte(near[opens-len(name)-1]) {
			continue
		}
		passed := argumentParts(near[i:callEnd(near, opens)])
		for k := range min(len(passed), len(declared)) {
			if passed[k] != "" && declared[k] != "" && passed[k] != declared[k] {
				return true
			}
		}
	}
	return false
}

// functionAround returns the name of the function that is declared next above s[at],
// where its parameters start, and which they are; "" if they are no parameters.
func functionAround(s string, at int) (name string, start int, parts []string) {
	for i := at - 1; i > max(0, at-longestFormula); i-- {
		if s[i] != '(' || !pasted.IsWordByte(s[i-1]) {
			continue
		}
		end := callEnd(s, i)
		parts = argumentParts(s[i+1 : end])
		if end < at && len(slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "" })) > 2 {
			return wordBefore(s[max(0, i-60):i]), i, parts
		}
	}
	return "", 0, nil
}

// argumentParts returns the parameters that arguments hold, by their names, "" for
// what is none.
func argumentParts(s string) (parts []string) {
	for item := range strings.SplitSeq(s, ",") {
		part := ""
		words := strings.FieldsFunc(item, func(r rune) bool { return !pasted.IsWordRune(r) })
		for _, word := range words {
			if word == "self" && len(words) == 1 {
				part = word
			} else if part == "" {
				part = partOf(word)
			}
		}
		if part != "self" {
			parts = append(parts, part)
		}
	}
	return parts
}

// readHelper notes what a function makes of a digest that is called like a hash, and
// declared in the text: another hash, maybe.
func (f *Formula) readHelper(s string, start int) {
	name := wordBefore(s[max(0, start-60) : start-1])
	if name == "" || slices.Contains(hashing, wire.Fold(name)) {
		return
	}
	const far = 10_000
	s = s[max(0, start-far):min(len(s), start+far)]
	for i := 0; i < len(s); {
		n := strings.Index(s[i:], name)
		if n < 0 {
			return
		}
		at := i + n
		i = at + len(name)
		if at > 0 && pasted.IsWordByte(s[at-1]) || !isDeclared(s, at, i) {
			continue
		}
		for k := i; k < min(len(s), i+longestFormula); k++ {
			if s[k] != '(' || wordBefore(s[i:k]) == "" {
				continue
			}
			if hash := hashBefore(s[i:], k-i); hash != "" {
				g := &Formula{Hash: hash}
				g.readDigest(s, k+1, callEnd(s, k))
				f.Hash, f.Upper, f.Base64, f.unclear = hash, f.Upper || g.Upper, f.Base64 || g.Base64, f.unclear || g.unclear
				return
			}
		}
		return
	}
}

// isDeclared reports whether s[start:end] is the name of a function where that is
// declared.
func isDeclared(s string, start, end int) bool {
	after := strings.TrimLeft(s[end:min(len(s), end+80)], " \t")
	if strings.HasPrefix(after, "=") && !strings.HasPrefix(after, "==") {
		line := pasted.Line(after)
		return holds(line, "=> lambda function")
	}
	before := wordBefore(s[max(0, start-30):start])
	return isCalled(s, end) && !has(beforeCall, before)
}
