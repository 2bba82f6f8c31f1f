// Package handling says how a program handles a code, in the six languages in
// which signing is shown: the line that logs the code's link, and around it what
// the program can do by itself. It goes on as after success, sends the same again
// after a pause, or sends a list in parts; else it only logs.
//
// In each, call makes the call and returns the Code of the answer. The tests
// compile and run them all.
package handling

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Language is how a code is handled in one language.
type Language struct {
	Name string
	// Constants is the file of constants that is for the language.
	Constants string
	// ways are the code for each codes.Handling.
	ways [4]string
}

// Code returns the code that handles an entry, of which the page has the link.
func (l Language) Code(e codes.Entry, link string) string {
	p := e.Pause()
	return l.fill(e.Handling(), e.Code, link, int(p.First/time.Second), int(p.Most/time.Second), Batch(e.Code))
}

// fill puts values into the code of a way.
func (l Language) fill(way codes.Handling, c codes.Code, link string, first, most, items int) string {
	return strings.NewReplacer(
		"{code}", c.String(), "{said}", "ZIM "+c.String()+": "+link,
		"{first}", strconv.Itoa(first), "{most}", strconv.Itoa(most), "{items}", strconv.Itoa(items),
	).Replace(l.ways[way])
}

// Batch returns how many items every API that answers with the code takes in one
// call; 0 where the code is not about their number.
func Batch(c codes.Code) int {
	least := 0
	for _, b := range zim.Batches(c) {
		if least == 0 || b.Max < least {
			least = b.Max
		}
	}
	return least
}
