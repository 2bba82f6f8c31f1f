package gateway

import (
	"sort"
	"strings"
	"sync"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
)

// Where a credential is named, what stands near it is not looked for but
// chosen: a word stays if it is recognised as harmless, and goes otherwise, in
// whatever notation it was given. Words without a digit or a mark stay, since
// nothing tells a password of letters from a word.

// near is a part of the bare text in which an unrecognised word of at least so
// many bytes goes.
type near struct {
	start, end, shortest int
	// middle says that it may start in the middle of a word.
	middle bool
}

const (
	// behindName is how far behind the name of a credential its value is
	// looked for at most, in bytes, and beforeName how far before it.
	behindName, beforeName = 400, 120
	// behindCommon is that for a name that mostly is none of a credential.
	behindCommon = 80
)

// nearName notes that the credential c is named at [i, end).
func (l *leaks) nearName(c credential.Row, i, end int) {
	switch {
	case c.Kind == credential.Live:
	case !c.Common:
		const shortest = 5
		l.nearNames = append(l.nearNames, near{i - beforeName, end + behindName, shortest, true})
	case c.Name != "key":
		const shortest = 8
		l.nearCommon = append(l.nearCommon, near{end, end + behindCommon, shortest, false})
	}
}

// unrecognised overwrites what is near a credential's name and is no word that is
// recognised.
func (l *leaks) unrecognised() {
	sort.Slice(l.wanted, func(i, j int) bool { return l.wanted[i].Start < l.wanted[j].Start })
	for i := 1; i < len(l.wanted); i++ {
		l.wanted[i].End = max(l.wanted[i].End, l.wanted[i-1].End)
	}
	for _, list := range [][]near{l.nearNames, l.nearCommon} {
		at := 0
		for _, n := range list {
			if at < n.start {
				for at = n.start; n.middle && at < len(l.Text) && isTokenByte(l.Text[at]) && isTokenByte(l.Text[at-1]); {
					at++ // in the middle of a word
				}
			}
			for at < min(n.end, len(l.Text)) {
				start := at
				for at < len(l.Text) && isTokenByte(l.Text[at]) {
					at++
				}
				if start < at {
					l.token(start, at, n.shortest)
				} else {
					at++
				}
			}
		}
	}
}

// token overwrites a word if it is not recognised.
func (l *leaks) token(i, j, shortest int) {
	for i < j && !isLetter(l.Text[i]) && !isDigit(l.Text[i]) {
		i++
	}
	quoted := i > 0 && isQuote(l.Text[i-1]) && j < len(l.Text) && isQuote(l.Text[j])
	if j-i < shortest || isRecognised(l.Text[i:j], quoted) || l.isWanted(l.Start(i)) {
		return
	}
	l.zero(LeftDigits, i, j)
}

// isTokenByte reports whether a character can stand in a word that is a
// credential, and does not end it in every notation.
func isTokenByte(c byte) bool { return isWordByte(c) || strings.IndexByte("-.!@#$%^*~+/", c) >= 0 }

// isRecognised reports whether a word is none that a credential could be: its
// parts are letters, or numbers, or both as in names of programs and in times.
// In quotation marks a digit behind a word is none of a name.
func isRecognised(word string, quoted bool) bool {
	if zim.Find(word) != nil || standsForValue(word) {
		return true
	}
	const passwordMarks = "!@#$%^*~"
	if !strings.ContainsAny(word, digits) {
		return !isScrambled(word)
	}
	if i := strings.IndexAny(strings.TrimRight(word, passwordMarks+"."), passwordMarks); i > 0 && strings.Trim(word, zeroed+passwordMarks+".") != "" {
		return false
	}
	rest := ""
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return strings.ContainsRune("-./+_"+passwordMarks, r) }) {
		if !isKnownPart(part, quoted) || isScrambled(part) {
			return false
		}
		if !isTime(part) {
			rest += part
		}
	}
	// In quotation marks a name with numbers behind marks is a password, too.
	const shortest = 8
	return !quoted || len(rest) < shortest || strings.Trim(rest, zeroed) == "" || isKnownPart(rest, quoted)
}

// knownParts are those of names that have digits.
var knownParts = []string{"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "base64", "utf8", "utf16", "int8", "int16", "int32", "int64", "oauth2", "oauth1", "http1", "http2", "http3", "ipv4", "ipv6",
	"x86", "amd64", "arm64", "hs256", "rs256", "uuid4", "token04", "float32", "float64", "b64", "b32", "latin1", "iso8601", "rfc3339", "rfc3986", "urllib3", "python3", "hex16", "hex32"}

// isKnownPart reports whether letters and digits are together what names and
// times have.
func isKnownPart(part string, quoted bool) bool {
	const short = 3
	number := strings.TrimLeft(part, digits)
	word := strings.TrimRight(part, digits)
	switch {
	case len(part) <= short, number == "", word == part && !strings.ContainsAny(part, digits), strings.Trim(part, zeroed) == "":
		return true
	case len(part)-len(word) == 1 && !quoted && !strings.ContainsAny(word, digits): // user1
		return true
	case number != part && isOneOf(" z s ms us ns m h d b kb mb gb px t ", number): // 12ms
		return true
	case isTime(part):
		return true
	}
	lower := strings.ToLower(part)
	for _, known := range knownParts {
		lower = strings.Replace(lower, known, "", 1)
	}
	return !strings.ContainsAny(lower, digits)
}

// isTime reports whether letters and digits are the middle of a time, as 02T03.
func isTime(part string) bool {
	return len(part) <= len("20260102T030405Z") && strings.Trim(part, digits+"TZ") == "" && strings.Count(part, "T") == 1
}

// isScrambled reports whether letters are in no order that names have: capitals
// part names into words, of which each has a vowel.
func isScrambled(s string) bool {
	const shortest, few = 12, 2
	if len(s) < shortest || strings.Trim(s, zeroed) == "" {
		return false
	}
	changes, odd, start := 0, 0, 0
	for i := 1; i <= len(s); i++ {
		if i < len(s) && isLetter(s[i-1]) && isLetter(s[i]) && isCapital(s[i-1]) != isCapital(s[i]) {
			changes++
		}
		if i == len(s) || isCapital(s[i]) && !isCapital(s[i-1]) {
			if !isSyllable(s[start:i]) {
				odd++
			}
			start = i
		}
	}
	return 3*changes >= len(s) && odd >= few
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// isSyllable reports whether letters can be a word of a name: a capital at most
// before small ones, of which one is a vowel.
func isSyllable(s string) bool {
	return strings.ContainsAny(s, "aeiouyAEIOUY") && (len(s) == 1 || strings.ToLower(s[1:]) == s[1:])
}

// wants notes where the values stand that a verdict is made of: those of the
// public parameters and of those that a page of an API names.
func (l *leaks) wants(r *request.Request) {
	lists := r.Lists()
	if r.Body != nil {
		lists = append(lists, r.Body.Nested)
	}
	for _, list := range lists {
		for _, p := range list {
			c, ok := credential.Named(p.Name)
			if ok && (c.Kind != credential.Live || l.live) || p.Composite {
				continue
			}
			if wire.IsPublic(p.Name) || documented()[wire.Fold(p.Name)] {
				l.wanted = append(l.wanted, p.ValuePlace)
			}
		}
	}
}

// isWanted reports whether a place is within a value that was noted.
func (l *leaks) isWanted(at int) bool {
	i := sort.Search(len(l.wanted), func(i int) bool { return l.wanted[i].Start > at })
	return i > 0 && at < l.wanted[i-1].End
}

// documented are the names of parameters of APIs, folded, but for those by which
// anything is called.
var documented = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	var add func(all []zim.Parameter)
	add = func(all []zim.Parameter) {
		for _, p := range all {
			names[wire.Fold(p.Name)] = true
			add(p.Fields)
		}
	}
	all := zim.APIs()
	for i := range all {
		add(all[i].Parameters)
	}
	for _, any := range []string{"key", "name", "type", "value"} {
		delete(names, any)
	}
	return names
})
