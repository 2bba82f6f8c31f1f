package search

import "strings"

// fillers are English words that say nothing about a code. "not", "no", "all"
// and "too" are none: they tell codes apart.
const fillers = " " +
	"a an the is are am be was were been being do does did has have had get gets got can could will " +
	"would should may might must i im ive me my we us our you your he him his she her they them their it its this " +
	"that these those there here who which where of to in on for by with from at as into about than and or but if " +
	"so then when why how what because while just still only now even some please says say said something anything " +
	"one any more much very inside after during try tries tried trying want wants need needs keep keeps seems seem " +
	"happens happened happening hi hey team guys folks since morning today yesterday back come comes came coming go goes " +
	"look looks looking know think maybe perhaps probably pls plz help anyone else also well really actually suddenly " +
	"ever yet anymore let lets via within against until quite rather way thing things lot bit such whether though however " +
	"part ago got getting becomes became appear appears apparently occurs occurred told tell tells report reports shown show " +
	"shows urgent asap they re ve ll "

// isFiller reports whether w is one of them.
//
//go:noinline // inlined, it makes the browser program larger
func isFiller(w string) bool { return isAmong(fillers, w) }

// isAmong reports whether w is one of the words, which have a space at each side.
func isAmong(words, w string) bool {
	if w == "" {
		return false
	}
	for i := range occurrences(words, w) {
		if i > 0 && words[i-1] == ' ' && words[i+len(w)] == ' ' {
			return true
		}
	}
	return false
}

// stem returns the part of an English word that its forms share: limit of
// limits, expir of expired, ban of banning. It is always a prefix of the word,
// and what it cuts too short it cuts in the same way for each form.
func stem(w string) string {
	switch {
	case cuts(w, "ies", 3), cuts(w, "ied", 3):
		return w[:len(w)-3]
	case cuts(w, "ches", 2), cuts(w, "shes", 2), cuts(w, "sses", 2), cuts(w, "xes", 2):
		return w[:len(w)-2]
	case cuts(w, "eed", 1):
		return w
	case cuts(w, "ing", 3):
		return stem(undouble(w[:len(w)-3]))
	case cuts(w, "ed", 3):
		return stem(undouble(w[:len(w)-2]))
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	case cuts(w, "s", 2):
		return stem(w[:len(w)-1])
	case cuts(w, "ly", 4):
		return stem(w[:len(w)-2])
	case cuts(w, "e", 3), cuts(w, "y", 4):
		return w[:len(w)-1]
	}
	return w
}

// cuts reports whether w ends so, and at least n letters and a vowel precede
// the ending.
func cuts(w, ending string, n int) bool {
	rest, ok := strings.CutSuffix(w, ending)
	return ok && len(rest) >= n && strings.ContainsAny(rest, "aeiouy")
}

// undouble undoes the doubling before an ending: banned, but called.
func undouble(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) {
		return w[:n-1]
	}
	return w
}
