package answer

import "zimcodes/codes"

// frame is an open bracket, or a block of lines of the same indentation, with
// what was read in it.
type frame struct {
	// open is the bracket, or block, or root.
	open byte
	// start is where it opens, line where the line begins in which it does.
	start, line int
	// column is a block's indentation.
	column int
	// inline says that something stands behind the bracket on its line.
	inline bool
	// tight is how names and values stand in it, of the frame around as long as
	// it is not decided.
	tight   layout
	decided bool
	// in is what the nearest name around says, pending what the last name within
	// says as long as it has no value.
	in, pending field
	// elements is how many brackets and values stand in it, items how many of
	// them could be read as an item.
	elements, items int
	// names is how many names stand in it.
	names int

	answer          Answer
	codeAt, subAt   int
	hasCode, exact  bool
	hasSub, hasText bool
	sub             codes.Code
	id              string
	item            Item
	failed          []failure
	// holds says that an answer stands within.
	holds bool
}

const (
	root  = 0
	block = 1
)

// failure is an item that failed, with its code.
type failure struct {
	at   int
	code codes.Code
	item Item
}

// finish takes what was read in the frame f, which ends at end, up into the one
// around it. It is whole unless the text is cut off within it.
func (sc *scope) finish(f *frame, around *frame, end int, whole bool) {
	around.holds = around.holds || f.holds
	switch {
	case f.isItem():
		f.finishItem(whole)
		around.items++
	case f.isAnswer():
		sc.emit(f, end, whole)
		around.holds = true
		return
	case f.in == failedField:
		f.answer.Unseen = f.answer.Unseen || f.elements > f.items
	case f.in == succeededField && f.id != "" && whole:
		around.answer.Succeeded = append(around.answer.Succeeded, f.id)
	}
	around.failed = append(around.failed, f.failed...)
	around.answer.Succeeded = append(around.answer.Succeeded, f.answer.Succeeded...)
	around.answer.Unseen = around.answer.Unseen || f.answer.Unseen
	around.answer.More += f.answer.More
}

// isItem reports whether the frame is an item that failed, or may have.
func (f *frame) isItem() bool {
	return f.hasSub && (!f.hasCode || f.in == failedField) || f.in == failedField && f.id != ""
}

// finishItem turns the frame into a failure, before those within it.
func (f *frame) finishItem(whole bool) {
	code, at := f.sub, f.subAt
	if !f.hasSub && f.hasCode {
		code, at = f.answer.Code, f.codeAt
	}
	f.item.ID = f.id
	if f.item.Reason == "" {
		f.item.Reason = f.answer.Message
	}
	for i := range f.failed {
		f.failed[i].item.Of = f.id
	}
	switch {
	case !whole:
		f.answer.Unseen = true
	case code != 0 || !f.hasSub && !f.hasCode:
		f.failed = append([]failure{{at, code, f.item}}, f.failed...)
	}
}

// isAnswer reports whether the frame is an answer. In lower case many have a
// code, and even a Code may be another's.
func (f *frame) isAnswer() bool {
	a := &f.answer
	beside := a.RequestID != "" || f.hasText || len(f.failed) > 0
	switch {
	case !f.hasCode || f.open == block && !beside:
		return false
	case f.open == block && f.inline:
		return a.RequestID != "" && isKnown(a.Code)
	case !f.exact:
		return isZEGO(a.Code) && beside && !f.holds
	}
	return isZEGO(a.Code) || a.RequestID != "" || isKnown(a.Code) && (beside || f.names == 1)
}

// emit notes the answer that the frame is.
func (sc *scope) emit(f *frame, end int, whole bool) {
	a := f.answer
	a.Place, a.Cut = sc.place(f.start, end), !whole
	a.Unseen = a.Unseen || f.hasSub && f.sub != 0 // of a list whose lines were lost
	sc.r.add(sc.at(f.codeAt), a.Code)
	var groups map[codes.Code]int
	if len(f.failed) > 0 {
		groups = map[codes.Code]int{}
	}
	for _, one := range f.failed {
		if one.at >= 0 {
			sc.r.add(sc.at(one.at), one.code)
		}
		k, ok := groups[one.code]
		if !ok {
			k = len(a.Failed)
			groups[one.code] = k
			a.Failed = append(a.Failed, Group{Code: one.code})
		}
		a.Failed[k].Items = append(a.Failed[k].Items, one.item)
	}
	sc.r.answers = append(sc.r.answers, &placed{a, sc.around(f, end)})
}
