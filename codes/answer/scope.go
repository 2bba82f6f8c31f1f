package answer

import (
	"strings"
)

// scope is a text that is read on its own: the pasted one, or the content of a
// string in it.
type scope struct {
	r *Reader
	s string
	// at are the places of the bytes of s in the pasted text; if it is nil, they
	// stand one after the other from offset.
	places []int32
	offset int
	depth  int
	// outer is what is around a string's content.
	outer Place

	i int
	// begin is where the line begins, line where it does behind what a logger put
	// before it; fresh says that nothing was read on it yet, and dash where a
	// list's dash stands on it, -1 if none does.
	begin, line int
	fresh       bool
	dash        int
	// noCell is where a cell can start again, on the line after one that was cut.
	noCell int
	// flat says that known names stand on the line one behind the other.
	flat  bool
	stack []frame
}

const (
	// deepest is how many brackets may be open; more are no answer's.
	deepest = 100
	// deepestString is how many strings may stand in one another.
	deepestString = 6
)

func newScope(r *Reader, s string) *scope {
	return &scope{r: r, s: s, fresh: true, dash: -1, stack: []frame{{open: root}}}
}

func (sc *scope) top() *frame { return &sc.stack[len(sc.stack)-1] }

// at returns where byte i of the scope stands in the pasted text.
func (sc *scope) at(i int) int {
	if sc.places == nil {
		return sc.offset + i
	}
	return int(sc.places[min(i, len(sc.places)-1)])
}

func (sc *scope) place(start, end int) Place {
	if sc.places == nil {
		return Place{sc.offset + start, sc.offset + end}
	}
	return Place{sc.at(start), sc.at(end-1) + 1}
}

// around returns the place of the outermost bracket around the frame f, which is
// on top or just taken off.
func (sc *scope) around(f *frame, end int) Place {
	if sc.depth > 0 {
		return sc.outer
	}
	start := f.start
	for i := range sc.stack {
		if b := &sc.stack[i]; b.open > block {
			start = min(start, b.start)
			break
		}
	}
	return sc.place(start, end)
}

// run reads some n bytes on.
func (sc *scope) run(n int) {
	for stop := sc.i + n; sc.i < len(sc.s) && sc.i < stop; {
		sc.next()
	}
}

// next reads one thing.
func (sc *scope) next() {
	c := sc.s[sc.i]
	if sc.fresh && sc.i == sc.line && sc.rows() {
		return
	}
	if sc.fresh && c != ' ' && c != '\t' && c != '\n' && c != '\r' {
		sc.startLine(c)
	}
	switch c {
	case '\n':
		sc.newLine()
	case '"', '\'', '\\':
		sc.quoted()
	case '{', '(':
		if strings.HasPrefix(sc.s[sc.i:], "{}") && strings.HasSuffix(sc.s[:sc.i], "interface ") { // Go's
			sc.i += len("{}")
			return
		}
		sc.push(c)
	case '[':
		sc.square()
	case '}', ']', ')':
		sc.pop(c)
	case '\x1b':
		sc.i = skipColor(sc.s, sc.i)
	case '<':
		if sc.i > 0 && sc.s[sc.i-1] == '#' { // Ruby's #<struct …>
			sc.push(c)
			return
		}
		sc.i++
	case '>':
		sc.pop(c)
	case ',', ';':
		sc.top().pending = noField
		sc.i++
	case '-':
		if sc.i++; sc.fresh && sc.i < len(sc.s) && sc.s[sc.i] == ' ' {
			sc.dash = sc.i - 1
			return
		}
		sc.fresh = false
	default:
		if isWordByte(c) {
			sc.word()
			return
		}
		sc.i++
	}
}

// end ends the text: what is still open is cut off, but for blocks.
func (sc *scope) end() {
	for len(sc.stack) > 1 {
		sc.close(len(sc.s), sc.top().open == block)
	}
}

// push opens a bracket.
func (sc *scope) push(c byte) {
	if len(sc.stack) < deepest {
		sc.open(frame{open: c, inline: !sc.endsLine(behindFold(sc.s, sc.i+1))})
	}
	sc.fresh = false
	sc.i++
}

// behindFold skips the mark for folding that dumps for a browser have behind a
// bracket: {#12 ▼
func behindFold(s string, i int) int {
	const mark, longest = "▼", 16
	if n := strings.Index(s[i:min(len(s), i+longest)], mark); n >= 0 {
		return i + n + len(mark)
	}
	return i
}

// open puts a frame on the stack.
func (sc *scope) open(f frame) {
	around := sc.top()
	f.start, f.line, f.in, f.tight, f.subAt, f.codeAt = sc.i, sc.begin, around.pending, around.tight, -1, -1
	if f.in == noField && around.open != root {
		f.in = around.in
	}
	if f.open != block {
		around.pending = noField
	}
	around.elements++
	sc.stack = append(sc.stack, f)
}

// endsLine reports whether nothing follows on the line but blanks.
func (sc *scope) endsLine(i int) bool {
	i = skipInline(sc.s, i)
	return i == len(sc.s) || sc.s[i] == '\n' || sc.s[i] == '\r'
}

// pop closes the bracket that c closes. One that was lost in between is closed
// with it; one of prose closes nothing.
func (sc *scope) pop(c byte) {
	sc.i++
	sc.fresh = false
	open := opening[c]
	for k := len(sc.stack) - 1; k > 0 && sc.stack[k].open != block; k-- {
		if sc.stack[k].open == open {
			for len(sc.stack) > k+1 {
				sc.close(sc.i-1, false)
			}
			sc.close(sc.i, true)
			return
		}
		if c == ')' || c == '>' {
			return
		}
	}
}

var opening = [256]byte{'}': '{', ']': '[', ')': '(', '>': '<'}

// close takes the frame on top off the stack.
func (sc *scope) close(end int, whole bool) {
	f := *sc.top()
	sc.stack = sc.stack[:len(sc.stack)-1]
	sc.finish(&f, sc.top(), end, whole)
}

// newLine goes on to the next line. What was opened and went on behind the
// bracket ends here, unless it plainly goes on: it was cut off.
func (sc *scope) newLine() {
	sc.i++
	if !sc.goesOn() {
		for f := sc.top(); f.open > block && f.inline; f = sc.top() {
			sc.close(sc.i-1, false)
		}
	}
	if f := sc.top(); sc.fresh || f.open == block && f.inline {
		sc.endBlocks()
	}
	sc.begin = sc.i
	sc.i += sc.repeated()
	sc.line, sc.fresh, sc.dash, sc.flat = sc.i, true, -1, false
}

// repeated returns how much of a line within a bracket repeats what a logger put
// before the line in which it opened, but for digits.
func (sc *scope) repeated() int {
	f := sc.top()
	if f.open <= block {
		return 0
	}
	first, next := sc.s[f.line:f.start], sc.s[sc.i:]
	n := 0
	for n < len(first) && n < len(next) && (first[n] == next[n] || isDigit(first[n]) && isDigit(next[n])) {
		n++
	}
	return strings.LastIndexAny(first[:n], " \t|>]") + 1
}

// goesOn reports whether the line before goes on in the next.
func (sc *scope) goesOn() bool {
	before := strings.TrimRight(sc.s[sc.line:sc.i], " \t\r\n")
	if before == "" || strings.IndexByte(",;{[(:=>+\\", before[len(before)-1]) >= 0 {
		return true
	}
	next := skipInline(sc.s, sc.i)
	return next < len(sc.s) && strings.IndexByte("}])", sc.s[next]) >= 0
}

// startLine ends blocks before a line that is none of theirs.
func (sc *scope) startLine(c byte) {
	if sc.top().open == block && c != '-' && c != '"' && c != '\'' && !isWordByte(c) {
		sc.endBlocks()
		sc.fresh = false
	}
}

func (sc *scope) endBlocks() {
	for sc.top().open == block {
		sc.close(sc.i-1, true)
	}
}
