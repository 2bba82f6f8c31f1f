package search

import (
	"cmp"
	"slices"
	"strings"
)

// maxSpoken is how many letters of pinyin are compared.
const maxSpoken = 64

// spelled is how a query's letters spell Chinese; a lower one is surer.
type spelled int

const (
	spelledOut   spelled = iota // whole syllables: qianming
	spelledShort                // initials: qm
	spelledMixed                // qianm, qming
	spelledHeard                // as many say it: qianmin, zongduan
)

// hearing is a passage that sounds as the query; the zero value is none.
type hearing struct {
	field *field
	i, j  int // in the field's norm
	how   spelled
}

// isPinyin: the fields hold a passage that sounds as the query.
func isPinyin(q *query) test {
	heard := q.asHeard()
	if heard == nil {
		return nil
	}
	return func(e *entry) (rank, bool) {
		h := heard[e.n]
		if h.field == nil {
			return rank{}, false
		}
		p := h.field.place(h.i, h.j)
		return rank{said(h.field.Field), int(h.how), h.cuts(), int(h.field.Field)<<24 + int(p)<<16 + len(h.field.norm)}, true
	}
}

// cuts returns how much of the text around a passage is cut off: nothing, what
// follows or precedes, or both. Syllables are typed from the start on, so that
// to them what follows is nothing lost; initials stand for a whole word.
func (h hearing) cuts() int {
	p := int(h.field.place(h.i, h.j).coarse())
	if h.how == spelledShort && p == int(placeInside) && h.field.ends(h.j) {
		p = int(placeStart)
	}
	return p
}

func markPinyin(q *query, e *entry) []Match {
	h := q.asHeard()[e.n]
	return []Match{h.field.match(h.i, h.j)}
}

func insteadPinyin(q *query, e *entry) []Instead {
	h := q.asHeard()[e.n]
	start, end := h.field.span(h.i, h.j)
	return []Instead{{Kind: Spoken, Asked: q.raw, Found: h.field.plain[start:end]}}
}

// said ranks the fields for queries that may be the whole of one: what people
// say of a code counts as its description.
func said(f Field) int {
	if f == FieldSaid {
		f = FieldDescription
	}
	return int(f)
}

// asHeard returns by entry the passage that sounds most as the query, nil if
// that is no pinyin.
func (q *query) asHeard() []hearing {
	if q.heardMade {
		return q.heard
	}
	q.heardMade = true
	if letters := q.letters(); letters != "" {
		q.heard = make([]hearing, len(q.ix.entries))
		p := q.ix.phonetics()
		for _, how := range []spelled{spelledOut, spelledMixed, spelledHeard} {
			if p.hear(letters, how, q.heard); q.isHeard() {
				break
			}
		}
	}
	return q.heard
}

// isHeard reports whether a description sounds as the query.
func (q *query) isHeard() bool {
	return slices.ContainsFunc(q.asHeard(), func(h hearing) bool {
		return h.field != nil && said(h.field.Field) == int(FieldDescription)
	})
}

// better reports whether h sounds more as the query than the other.
func (h hearing) better(than hearing) bool {
	return than.field == nil || cmp.Or(
		cmp.Compare(said(h.field.Field), said(than.field.Field)), cmp.Compare(h.how, than.how),
		cmp.Compare(h.cuts(), than.cuts())) < 0
}

// letters returns the query without white space and punctuation, if it holds
// letters that may be pinyin, and else the pinyin of its Chinese; nothing if it
// is too short or too long for that.
func (q *query) letters() string {
	s := strings.Join(q.order, "")
	if len(s) < 2 || len(s) > maxSpoken {
		return ""
	}
	if strings.IndexFunc(s, isLetter) < 0 {
		return q.ix.aloud(s)
	}
	return s
}

// aloud returns the pinyin of s if that of each of its Chinese characters is
// known: whoever types with an input method may choose a wrong character.
func (ix *Index) aloud(s string) string {
	sounds := ix.phonetics().reader.read(s)
	if len(sounds) < 2 {
		return ""
	}
	var b strings.Builder
	for _, x := range sounds {
		if x.say == "" {
			return ""
		}
		b.WriteString(x.say)
	}
	return b.String()
}

func isLetter(r rune) bool { return 'a' <= r && r <= 'z' }

// hear takes down by entry the passages that sound as the letters.
func (p *phonetics) hear(letters string, how spelled, heard []hearing) {
	e := ear{short: how == spelledMixed, dull: how == spelledHeard}
	starts := p.starting(letters)
	if e.dull && letters[0] == 'n' {
		starts = append(starts[:len(starts):len(starts)], p.starts['l']...)
	} else if e.dull && letters[0] == 'l' {
		starts = append(starts[:len(starts):len(starts)], p.starts['n']...)
	}
	for _, from := range starts {
		t := &p.speech[from.speech]
		if t.field == nil {
			continue
		}
		best := &heard[t.field.entry]
		s := &t.sounds[from.sound]
		e.sounds, e.norm, e.shortened, e.spoken = t.sounds, t.norm, 0, 0
		if !e.follow(int(from.sound), letters) || e.spoken == 0 {
			continue
		}
		h := hearing{t.field, int(s.start), int(t.sounds[e.last].end), how}
		if e.short && e.shortened == e.spoken {
			h.how = spelledShort
		}
		if h.how == spelledShort && e.spoken <= minInitials && h.cuts() == int(placeInside) {
			continue // so few initials are found everywhere
		}
		if h.better(*best) {
			*best = h
		}
	}
}

// minInitials is how many initials must not be those of a passage in the midst
// of a text.
const minInitials = 3

// ear follows letters through sounds.
type ear struct {
	sounds []sound
	norm   string
	// short: syllables may be shortened to their initials.
	short bool
	// dull: z and zh, n and l, n and ng sound the same.
	dull bool
	// spoken counts the characters that were spelled, shortened those of them
	// by the initial; last is the last one.
	spoken, shortened, last int
}

// follow reports whether letters sound as what starts at the sound u. The last
// syllable may be under way.
func (e *ear) follow(u int, letters string) bool {
	if letters == "" {
		return true
	}
	for u < len(e.sounds) && e.sounds[u].say == "" {
		u++
	}
	if u == len(e.sounds) {
		return false
	}
	s := &e.sounds[u]
	then := func(n int, spoken, shortened int) bool {
		if !e.follow(u+1, letters[n:]) {
			return false
		}
		if n == len(letters) {
			e.last = u
		}
		e.spoken += spoken
		e.shortened += shortened
		return true
	}
	if s.initial == 0 {
		return strings.HasPrefix(letters, s.say) && then(len(s.say), 0, 0)
	}
	if letters[0] >= 0x80 {
		return strings.HasPrefix(letters, e.norm[s.start:s.end]) && then(int(s.end-s.start), 0, 0)
	}
	if n := spells(letters, s.say); n > 0 && then(n, 1, 0) {
		return true
	}
	if e.dull {
		for _, say := range dulled(s.say) {
			if strings.HasPrefix(letters, say) && then(len(say), 1, 0) {
				return true
			}
		}
	}
	if len(letters) > 1 && len(letters) < len(s.say) && strings.HasPrefix(s.say, letters) && letters != s.say[:s.initial] {
		e.last = u
		e.spoken++
		return true
	}
	if !e.short {
		return false
	}
	for n := s.initial; n > 0; n-- {
		if strings.HasPrefix(letters, s.say[:n]) && then(n, 1, 1) {
			return true
		}
	}
	return false
}

// alike are initials that many do not tell apart.
var alike = [][2]string{{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"n", "l"}, {"z", "zh"}, {"c", "ch"}, {"s", "sh"}, {"l", "n"}}

// dulled returns how else a syllable is said: with such an initial, with n for
// ng at its end and the other way, and with both.
func dulled(say string) []string {
	all := []string{say}
	if strings.HasSuffix(say, "ng") {
		all = append(all, say[:len(say)-1])
	} else if strings.HasSuffix(say, "n") {
		all = append(all, say+"g")
	}
	for _, a := range alike {
		if strings.HasPrefix(say, a[0]) {
			for _, s := range all {
				all = append(all, a[1]+s[len(a[0]):])
			}
			break // zh is z, but no zhh
		}
	}
	return all[1:]
}

// spells returns how many letters spell the syllable, 0 if they do not. ü is
// typed as v, and by those who do not know that as u.
func spells(letters, syllable string) int {
	if strings.HasPrefix(letters, syllable) || strings.HasPrefix(letters, strings.Replace(syllable, "v", "u", 1)) {
		return len(syllable)
	}
	return 0
}
