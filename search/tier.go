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
	// TierName: the query is the name of an API whose page lists the code.
	TierName
	// TierPhrase: a field holds the query as it is.
	TierPhrase
	// TierWords: the description holds all words of the query, or what they mean,
	// in any order.
	TierWords
	// TierPinyin: a field holds what sounds as the query.
	TierPinyin
	// TierCharacters: any of the tiers from TierPhrase, once the query's pinyin
	// is put into the catalog's characters.
	TierCharacters
	// TierShare: the entry holds a good share of what the query tells.
	TierShare
	// TierFuzzy: an identifier in the entry holds the query's
	// letters in order.
	TierFuzzy
)

// numbers are the rows for a query that is, or holds, the number of a code.
var numbers = []tier{
	{TierCode, isCode, markCodeStart, nil, false},
	{TierCodeStart, isCodeStart, markCodeStart, nil, false},
	{TierCodeEnd, isCodeEnd, markCodeEnd, nil, false},
	{TierCodeNear, isNear, markNear, nil, false},
	{TierCodeInside, isCodeInside, markCodeInside, nil, false},
	{TierPasted, isPasted, markPasted, nil, true},
}

// texts are those for any other.
var texts = []tier{
	{TierName, isName, markName, insteadName, false},
	{TierPhrase, isPhrase, markPhrase, nil, false},
	{TierWords, isWords, markParts, insteadParts, false},
	{TierPinyin, isPinyin, markPinyin, insteadPinyin, true},
	{TierCharacters, isCharacters, markCharacters, insteadCharacters, true},
	{TierShare, isShare, markShare, insteadParts, false},
	{TierFuzzy, isAbbreviated, markAbbreviated, nil, true},
}

// tier is a row.
type tier struct {
	Tier
	// is returns what tells of each entry whether it satisfies the tier; nil if
	// none does.
	is func(*query) test
	// mark returns the matches of an entry that does.
	mark func(*query, *entry) []Match
	// instead returns the words that stand for others in it; nil if none may.
	instead func(*query, *entry) []Instead
	// alone says that the row is tried only if nothing is found yet, and that
	// what it finds is all.
	alone bool
}

// test reports whether an entry satisfies a tier, and how well.
type test func(*entry) (rank, bool)

// rank orders the entries of a tier, the lowest first, by its first number,
// then by the next.
type rank [4]int
