package search

import (
	"strings"
	"sync"

	"zimcodes/codes"
)

// Hit is an entry that answers a query. The hits of one query are for one
// goroutine.
type Hit struct {
	Code codes.Code
	Tier Tier
	// Slip says in TierCodeNear how the number differs from the code.
	Slip Slip

	tier  tier
	query *query
	entry *entry
}

// Instead returns the words of the query that stand for others here. Like the
// matches, they are looked up when it is called: of many hits, few are shown.
func (h Hit) Instead() []Instead {
	if h.tier.instead == nil {
		return nil
	}
	return h.tier.instead(h.query, h.entry)
}

// Matches returns the places that answer the query, by field, language and
// start; no two overlap.
func (h Hit) Matches() []Match { return h.tier.mark(h.query, h.entry) }

// Instead is a word of the query, and what was found for it.
type Instead struct {
	Kind         InsteadKind
	Asked, Found string
}

// InsteadKind says what is found in place of a word.
type InsteadKind int

const (
	Meant  InsteadKind = iota // a synonym
	Spelt                     // its right spelling
	Spoken                    // the characters of pinyin
)

// Match is a place in an entry: the bytes from Start up to End of what
// Field.Text returns for it.
type Match struct {
	Field Field
	// Language is empty in FieldCode and FieldAPI.
	Language   codes.Language
	Start, End int
}

// Field is a part of an entry that is searched. A lower one counts for more.
type Field uint8

const (
	FieldCode Field = iota
	FieldDescription
	// FieldSaid is what people say of a code in other words than the
	// reference's, a phrase a line. It is ours, as is its choice.
	FieldSaid
	FieldReason
	FieldAdvice
	FieldNoteDo
	FieldNoteWhy
	// FieldAPI holds the names of the APIs whose pages list the code, a name a
	// line, in no language.
	FieldAPI
)

// prose are the fields that hold prose, best first.
var prose = [...]Field{FieldDescription, FieldSaid, FieldReason, FieldAdvice, FieldNoteDo, FieldNoteWhy}

// Text returns the plain text of field f of e in language l, which does not
// matter to FieldCode and FieldAPI.
func (f Field) Text(e codes.Entry, l codes.Language) string {
	switch f {
	case FieldCode:
		return e.Code.String()
	case FieldDescription:
		return e.Description.In(l).Plain()
	case FieldSaid:
		return string(saidBy()[e.Code].In(l))
	case FieldReason:
		return e.Reason.In(l).Plain()
	case FieldAdvice:
		return e.Advice.In(l).Plain()
	case FieldNoteDo:
		return e.Note.Do.In(l).Plain()
	case FieldNoteWhy:
		return e.Note.Why.In(l).Plain()
	case FieldAPI:
		return strings.Join(apisBy()[e.Code], "\n")
	}
	return ""
}

var (
	saidBy = sync.OnceValue(saidOf)
	apisBy = sync.OnceValue(apisOf)
)
