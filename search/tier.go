package search

// Tier says how an entry answers a query. A lower one is a better answer.
type Tier int

const (
	// TierCode: the query is the code.
	TierCode Tier = iota + 1
	// TierCodeStart: the code starts with the query's digits.
	TierCodeStart
	// TierCodeEnd: the code ends with the query's digits.
	TierCodeEnd
	// TierCodeNear: the query's number is one slip away from the code.
	TierCodeNear
	// TierCodeInside: the query's digits stand within the code.
	TierCodeInside
	// TierPasted: the code stands in the query.
	TierPasted
	// TierPhrase: the description, or what people say in its place, holds the
	// query as it is.
	TierPhrase
	// TierWords: it holds all words of the query, in any order.
	TierWords
	// TierInOrder: it holds the query's characters in order, with others
	// between them.
	TierInOrder
	// TierMeant: it holds the words, or synonyms of them.
	TierMeant
	// TierPassage: another field holds the query as it is.
	TierPassage
	// TierHeld: the query holds the description, or what people say in its
	// place, beside other words.
	TierHeld
	// TierSpread: the fields together hold all words of the query.
	TierSpread
	// TierPinyin: a field holds what sounds as the query.
	TierPinyin
	// TierOneOff: as TierInOrder, but one character is wrong or too many.
	TierOneOff
	// TierMeantSpread: the fields together hold the words, or synonyms.
	TierMeantSpread
	// TierSpelling: the same, once words that the catalog lacks are replaced
	// by its nearest ones.
	TierSpelling
	// TierCharacters: any of the tiers from TierPhrase, once the query's pinyin
	// is put into the catalog's characters.
	TierCharacters
	// TierSome: the fields hold some words of the query.
	TierSome
	// TierFuzzy: a name in the entry, or its description, holds the query's
	// letters in order.
	TierFuzzy
)

// tiers are the rows of the ranking, best first.
var tiers = []tier{
	{TierCode, isCode, markCodeStart, nil, false},
	{TierCodeStart, isCodeStart, markCodeStart, nil, false},
	{TierCodeEnd, isCodeEnd, markCodeEnd, nil, false},
	{TierCodeNear, isNear, markNear, nil, false},
	{TierCodeInside, isCodeInside, markCodeInside, nil, true},
	{TierPasted, isPasted, markPasted, nil, true},
	{TierPhrase, isPhrase, markPhrase, nil, false},
	{TierWords, isWords, markWords, nil, false},
	{TierInOrder, isInOrder, markInOrder, nil, false},
	{TierMeant, isMeant, markMeant, insteadMeant, false},
	{TierPassage, isPassage, markPhrase, nil, false},
	{TierHeld, isHeld, markHeld, nil, false},
	{TierSpread, isSpread, markWords, nil, true},
	{TierPinyin, isPinyin, markPinyin, insteadPinyin, true},
	{TierOneOff, isOneOff, markOneOff, nil, true},
	{TierMeantSpread, isMeantSpread, markMeant, insteadMeant, true},
	{TierSpelling, isSpelling, markSpelling, insteadSpelling, true},
	{TierCharacters, isCharacters, markCharacters, insteadCharacters, true},
	{TierSome, isSome, markSome, insteadSome, true},
	{TierFuzzy, isAbbreviated, markAbbreviated, nil, true},
}

// tier is a row.
type tier struct {
	Tier
	// is returns what tells of each entry whether it satisfies the tier; nil if
	// none does. The query has been tried on the rows before.
	is func(*query) test
	// mark returns the matches of an entry that does.
	mark func(*query, *entry) []Match
	// instead returns the words that stand for others in it; nil if none may.
	instead func(*query, *entry) []Instead
	// stops says that later rows are tried only if nothing is found yet.
	stops bool
}

// test reports whether an entry satisfies a tier, and how well.
type test func(*entry) (rank, bool)

// rank orders the entries of a tier, the lowest first, by its first number,
// then by the next.
type rank [4]int
