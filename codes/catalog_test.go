package codes

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEntries(t *testing.T) {
	count := map[Group]int{}
	seen := map[Code]bool{}
	for _, e := range All() {
		assert.False(t, seen[e.Code], "%v stands twice", e.Code)
		seen[e.Code] = true
		count[e.Group]++
	}
	assert.Equal(t, map[Group]int{Public: 26, Business: 105}, count)
}

func TestAllIsTheCallers(t *testing.T) {
	all := All()
	all[0] = Entry{}
	assert.NotEqual(t, all[0], All()[0])
	_ = append(all[:26], Entry{})
	assert.Equal(t, Business, All()[26].Group)
}

func TestLookup(t *testing.T) {
	for _, e := range All() {
		got, ok := Lookup(e.Code)
		assert.True(t, ok, "%v", e.Code)
		assert.Equal(t, e, got)
	}
	for _, c := range []Code{-1, 4, 200, 100_000_018, 660_000_000, 660_300_013, 660_800_054, 661_000_006} {
		got, ok := Lookup(c)
		assert.False(t, ok, "%v", c)
		assert.Zero(t, got)
	}
}

func TestFamilies(t *testing.T) {
	ids := map[string]bool{}
	var all []Code
	for _, f := range Families {
		assert.False(t, ids[f.ID], "family %s stands twice", f.ID)
		ids[f.ID] = true
		assert.NotEmpty(t, f.Name.Chinese)
		assert.NotEmpty(t, f.Name.English)

		entries := f.Entries()
		assert.NotEmpty(t, entries, "family %s", f.ID)
		for _, e := range entries {
			all = append(all, e.Code)
			assert.Equal(t, f.Group, e.Group, "group of %v", e.Code)
			of, ok := FamilyOf(e.Code)
			assert.True(t, ok)
			assert.Equal(t, f.ID, of.ID, "family of %v", e.Code)
		}
	}
	slices.Sort(all)
	want := codesOf(All())
	slices.Sort(want)
	assert.Equal(t, want, all, "every entry in one family, and in one only")

	_, ok := FamilyOf(-1)
	assert.False(t, ok)
}

func TestReferenceTexts(t *testing.T) {
	for _, e := range All() {
		t.Run(e.Code.String(), func(t *testing.T) {
			assertComplete(t, e.Description)
			if e.ReasonForm == ReasonStated {
				assertComplete(t, e.Reason)
			} else {
				assert.Zero(t, e.Reason)
			}
			if e.Code == 0 {
				assert.Zero(t, e.Advice)
			} else {
				assertComplete(t, e.Advice)
			}
			for _, text := range []Text{e.Description, e.Reason, e.Advice} {
				assertParallel(t, text)
				assertTranslated(t, text)
			}
		})
	}
}

func TestNotes(t *testing.T) {
	for _, e := range All() {
		t.Run(e.Code.String(), func(t *testing.T) {
			if e.Note.IsZero() {
				return
			}
			assertComplete(t, e.Note.Why)
			if (e.Note.Do != Text{}) {
				assertComplete(t, e.Note.Do)
			}
			for _, text := range []Text{e.Note.Why, e.Note.Do} {
				assertParallel(t, text)
				assert.Equal(t, codesIn(text.Chinese), codesIn(text.English), "both languages name the same codes")
				for _, c := range codesIn(text.Chinese) {
					_, ok := Lookup(c)
					assert.True(t, ok, "%v is no entry", c)
					assert.NotEqual(t, e.Code, c, "a note that points to its own entry")
				}
			}
		})
	}
}

// mustHaveNotes are entries whose advice alone sends the reader astray.
var mustHaveNotes = []Code{
	100000000, 100000003, 100000004, 100000005, 100000006, 100000007, 100000008, 100000009, 100000010,
	100000011, 100000012, 100000013, 100000014, 100000015, 100000016, 100000017,
	3, 51102, 660000012, 660300008, 660600012, 660800028, 660800040, 660800048,
}

func TestMisleadingAdviceIsReplaced(t *testing.T) {
	for _, c := range mustHaveNotes {
		e, ok := Lookup(c)
		require.True(t, ok, "%v", c)
		assert.NotZero(t, e.Note.Why, "%v", c)
		assert.NotZero(t, e.Note.Do, "%v", c)
	}
}

func TestProseIsWellFormed(t *testing.T) {
	for _, text := range texts() {
		t.Run(text.where, func(t *testing.T) {
			for _, l := range Languages {
				p := string(text.In(l))
				for line := range strings.SplitSeq(p, "\n") {
					line = strings.TrimPrefix(line, "- ")
					assert.Equal(t, strings.TrimSpace(line), line, "space around a line")
					assert.NotEmpty(t, line, "a blank line")
					assert.Zero(t, strings.Count(line, "`")%2, "backticks in %q", line)
					assert.NotContains(t, line, "``", "an empty code span")
				}
				for _, b := range text.In(l).Blocks() {
					for _, s := range b.Spans {
						if s.Code {
							assert.Equal(t, strings.TrimSpace(s.Text), s.Text, "space around code")
						} else if l == English {
							assert.NotRegexp(t, `[a-z][A-Z]`, s.Text, "an identifier outside code")
						}
					}
				}
				assert.NotContains(t, p, "<", "a tag")
				assert.NotContains(t, p, "  ", "two spaces")
			}
		})
	}
}

func TestEnglishIsEnglish(t *testing.T) {
	for _, text := range texts() {
		for _, r := range string(text.English) {
			if r == '\n' || ' ' <= r && r <= '~' {
				continue
			}
			assert.Fail(t, "not ASCII", "%s: %q in %q", text.where, r, text.English)
		}
		assert.True(t, strings.ContainsFunc(text.Chinese.Plain(), func(r rune) bool {
			return unicode.Is(unicode.Han, r)
		}) || text.Chinese == text.English, "%s: no Chinese in %q", text.where, text.Chinese)
	}
}

// asciiPunctuation is what Chinese text must not have beside a character.
var asciiPunctuation = regexp.MustCompile(`\p{Han}[,;:!?()]|[,;:!?()]\p{Han}`)

// TestChinesePunctuation looks only at what we wrote: the reference's own
// slips stand.
func TestChinesePunctuation(t *testing.T) {
	for _, text := range ours() {
		assert.NotRegexp(t, asciiPunctuation, text.Chinese.Plain(), text.where)
	}
}

func TestSentencesEnd(t *testing.T) {
	for _, e := range All() {
		for _, text := range []Text{e.Description, e.Reason, e.Advice, e.Note.Why, e.Note.Do} {
			if text == (Text{}) {
				continue
			}
			end := text.English[len(text.English)-1:]
			assert.Equal(t, Prose("."), end, "%v: %q", e.Code, text.English)
		}
		for _, text := range []Text{e.Note.Why, e.Note.Do} {
			if text != (Text{}) {
				assert.True(t, strings.HasSuffix(string(text.Chinese), "。"), "%v: %q", e.Code, text.Chinese)
			}
		}
	}
}

func TestRetryAndActor(t *testing.T) {
	for _, e := range All() {
		assert.Contains(t, []Retry{RetryNo, RetryLater, RetryAfterChange}, e.Retry, "retry of %v", e.Code)
		assert.Contains(t, []Actor{ActorYou, ActorUser, ActorZEGO, ActorNobody}, e.Actor, "actor of %v", e.Code)
		if e.Actor == ActorNobody {
			assert.Equal(t, RetryNo, e.Retry, "%v: nobody acts, so nothing changes", e.Code)
		}
		if e.Advice.English == "Retry the request." || e.Advice.English == "No action needed." {
			replaced := e.Note.Do != Text{}
			agrees := e.Retry == RetryNo && e.Actor == ActorNobody
			assert.True(t, replaced || agrees, "%v: %q stands against our reading", e.Code, e.Advice.English)
		}
	}
}

// TestRetryUnknown: a code of which nothing but the number is known says nothing
// of a retry, and no other does so.
func TestRetryUnknown(t *testing.T) {
	for _, u := range AllUnlisted() {
		assert.Equal(t, u.Where == InSamples, u.Retry == RetryUnknown, "%v", u.Code)
	}
}

// briefLimit is how many characters of a Brief fit into a row of the list.
var briefLimit = map[Language]int{English: 26, Chinese: 12}

func TestBriefs(t *testing.T) {
	for _, e := range Known() {
		t.Run(e.Code.String(), func(t *testing.T) {
			assertComplete(t, e.Brief)
			for _, l := range Languages {
				brief := string(e.Brief.In(l))
				assert.LessOrEqual(t, utf8.RuneCountInString(brief), briefLimit[l], "%q is too long", brief)
				assert.Equal(t, strings.TrimSpace(brief), brief, "space around a brief")
				assert.NotRegexp(t, "[.。]$", brief, "a brief is no sentence")
				assert.NotContains(t, brief, "`", "a brief is plain text")
			}
			assert.NotRegexp(t, `[^ -~]`, string(e.Brief.English), "not ASCII")
			assert.Regexp(t, `^[A-Z]`, string(e.Brief.English), "sentence case")
			assert.Regexp(t, `\p{Han}`, string(e.Brief.Chinese))
			assert.NotRegexp(t, asciiPunctuation, string(e.Brief.Chinese))
		})
	}
}

// TestBriefsAgree holds that a brief says what Retry and Actor say, and that
// the same action has the same words.
func TestBriefsAgree(t *testing.T) {
	chinese, english := map[Prose]Prose{}, map[Prose]Prose{}
	later := regexp.MustCompile(`^(Retry\b|Slow down$)`)
	for _, e := range Known() {
		b := e.Brief
		assert.Equal(t, e.Actor == ActorNobody, b.English == "Nothing to do", "%v: nobody acts, %q", e.Code, b.English)
		assert.Equal(t, e.Retry == RetryLater, later.MatchString(string(b.English)), "%v: retry %v, %q", e.Code, e.Retry, b.English)

		if words, ok := chinese[b.English]; ok {
			assert.Equal(t, words, b.Chinese, "%v: %q", e.Code, b.English)
		}
		if words, ok := english[b.Chinese]; ok {
			assert.Equal(t, words, b.English, "%v: %q", e.Code, b.Chinese)
		}
		chinese[b.English], english[b.Chinese] = b.Chinese, b.English
	}
}

func TestNames(t *testing.T) {
	tests := []struct {
		name string
		got  []fmt.Stringer
		want []string
	}{
		{"groups", []fmt.Stringer{Public, Business}, []string{"public", "business"}},
		{"retry", []fmt.Stringer{RetryNo, RetryLater, RetryAfterChange, RetryUnknown}, []string{"no", "later", "after-change", "unknown"}},
		{"actors", []fmt.Stringer{ActorYou, ActorUser, ActorZEGO, ActorNobody}, []string{"you", "user", "zego", "nobody"}},
		{"units", []fmt.Stringer{Bytes, Items, CallsPerSecond, CallsPerDay}, []string{"bytes", "items", "calls/s", "calls/24h"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for i, s := range tt.got {
				assert.Equal(t, tt.want[i], s.String())
				text, err := s.(interface{ MarshalText() ([]byte, error) }).MarshalText()
				require.NoError(t, err)
				assert.Equal(t, tt.want[i], string(text))
			}
		})
	}
}

// noLimits are the numbers in the reference's text that limit nothing.
var noLimits = map[Code][]int{
	660000025: {1},  // a value of IsBase64
	660500003: {24}, // the hours of CallsPerDay
	660500009: {2},  // the backend's answer
	660500010: {3},
	660600029: {1}, // a value of Role
}

var number = regexp.MustCompile(`\b[0-9]+\b`)

// TestLimits holds that the numbers of the reference's text and those of the
// limits are the same ones.
func TestLimits(t *testing.T) {
	unitInText := map[Unit]string{
		Bytes:          `\b%d 字节`,
		Items:          `\b%d( 个| 名|。|，)`,
		CallsPerSecond: `\b%d 次/秒`,
		CallsPerDay:    `24 小时内仅限 %d 次`,
	}
	for _, e := range All() {
		t.Run(e.Code.String(), func(t *testing.T) {
			text := e.Description.Chinese + "\n" + e.Reason.Chinese + "\n" + e.Advice.Chinese
			want := append([]int{}, noLimits[e.Code]...)
			for _, l := range e.Limits {
				assertComplete(t, l.Of)
				assert.Positive(t, l.Max)
				require.Contains(t, unitInText, l.Unit)
				assert.Regexp(t, fmt.Sprintf(unitInText[l.Unit], l.Max), text)
				want = append(want, l.Max)
				if l.OnRequest != 0 {
					assert.Greater(t, l.OnRequest, l.Max)
					assert.Regexp(t, fmt.Sprintf("最大可为 %d", l.OnRequest), text)
					want = append(want, l.OnRequest)
				}
			}
			assert.ElementsMatch(t, distinct(want), distinct(numbersIn(text)), "numbers in %q", text)
		})
	}
}

func TestConfused(t *testing.T) {
	for i, set := range confused {
		members := map[Code]bool{}
		for _, s := range set {
			_, ok := Lookup(s.Code)
			assert.True(t, ok, "set %d: %v is no entry", i, s.Code)
			assert.False(t, members[s.Code], "set %d: %v stands twice", i, s.Code)
			members[s.Code] = true
			assertComplete(t, s.Means)
			for _, l := range Languages {
				assert.NotRegexp(t, `[.。]$`, string(s.Means.In(l)), "set %d: a sense is a clause", i)
			}
			e, _ := Lookup(s.Code)
			assert.NotEqual(t, e.Description.Chinese.Plain(), s.Means.Chinese.Plain()+"。", "a sense says more than the description")
		}
		assert.GreaterOrEqual(t, len(members), 2, "set %d", i)
		assert.LessOrEqual(t, len(members), 8, "set %d", i)
		for a := range members {
			for b := range members {
				listed := slices.ContainsFunc(Confused(a), func(s Sense) bool { return s.Code == b })
				assert.Equal(t, a != b, listed, "set %d: %v and %v", i, a, b)
			}
		}
	}

	for _, a := range All() {
		near := map[Code]bool{}
		for _, s := range Confused(a.Code) {
			assert.NotEqual(t, a.Code, s.Code, "%v is confused with itself", a.Code)
			assert.False(t, near[s.Code], "%v lists %v twice", a.Code, s.Code)
			near[s.Code] = true
		}
		for _, b := range All() {
			back := slices.ContainsFunc(Confused(b.Code), func(s Sense) bool { return s.Code == a.Code })
			assert.Equal(t, near[b.Code], back, "%v and %v", a.Code, b.Code)
		}
	}
	assert.Empty(t, Confused(-1))
}

// assertComplete asserts that both languages of text are there.
func assertComplete(t *testing.T, text Text) {
	t.Helper()
	assert.NotEmpty(t, text.Chinese)
	assert.NotEmpty(t, text.English)
}

// assertParallel asserts that both languages of text have the same lines.
func assertParallel(t *testing.T, text Text) {
	t.Helper()
	shape := func(p Prose) []bool {
		var items []bool
		for _, b := range p.Blocks() {
			items = append(items, b.Item)
		}
		return items
	}
	assert.Equal(t, shape(text.Chinese), shape(text.English), "lines of %q and %q", text.Chinese, text.English)
}

// words are the words in Latin letters that the reference uses as such; any
// other is an identifier.
var words = []string{"App", "DB", "HTTP", "ID", "SDK", "URL", "ZEGO", "ZIM", "base64", "db"}

// assertTranslated asserts that the English of a text of the reference holds
// the identifiers and the numbers of the Chinese, the identifiers as code.
func assertTranslated(t *testing.T, text Text) {
	t.Helper()
	code := map[string]bool{}
	for _, b := range text.English.Blocks() {
		for _, s := range b.Spans {
			code[s.Text] = code[s.Text] || s.Code
		}
	}
	for _, id := range regexp.MustCompile(`[A-Za-z][A-Za-z0-9]*`).FindAllString(text.Chinese.Plain(), -1) {
		if !slices.Contains(words, id) {
			assert.True(t, code[id], "%s is not code in %q", id, text.English)
		}
	}
	assert.ElementsMatch(t, numbersIn(text.Chinese), numbersIn(text.English), "numbers of %q", text.English)
}

// passage is a Text of the catalog and where it stands.
type passage struct {
	where string
	Text
}

// texts returns every passage of the catalog.
func texts() []passage {
	var all []passage
	for _, e := range All() {
		all = append(all,
			passage{e.Code.String() + " description", e.Description},
			passage{e.Code.String() + " reason", e.Reason},
			passage{e.Code.String() + " advice", e.Advice})
	}
	return append(present(all), ours()...)
}

// ours returns the passages of the catalog that are not the reference's.
func ours() []passage {
	var all []passage
	for _, e := range All() {
		all = append(all,
			passage{e.Code.String() + " note, why", e.Note.Why},
			passage{e.Code.String() + " note, do", e.Note.Do})
		for i, l := range e.Limits {
			all = append(all, passage{fmt.Sprintf("%v limit %d", e.Code, i), l.Of})
		}
	}
	for i, set := range confused {
		for _, s := range set {
			all = append(all, passage{fmt.Sprintf("%v in set %d", s.Code, i), s.Means})
		}
	}
	return present(all)
}

func present(all []passage) []passage {
	return slices.DeleteFunc(all, func(p passage) bool { return p.Text == Text{} })
}

func codesOf(entries []Entry) []Code {
	var cs []Code
	for _, e := range entries {
		cs = append(cs, e.Code)
	}
	return cs
}

// codesIn returns the return codes of five digits and more that stand as code
// in p, sorted, each once.
func codesIn(p Prose) []Code {
	var cs []Code
	for _, b := range p.Blocks() {
		for _, s := range b.Spans {
			if n, err := strconv.Atoi(s.Text); s.Code && err == nil && n >= 10_000 {
				cs = append(cs, Code(n))
			}
		}
	}
	slices.Sort(cs)
	return slices.Compact(cs)
}

func numbersIn(p Prose) []int {
	var ns []int
	for _, digits := range number.FindAllString(p.Plain(), -1) {
		n, _ := strconv.Atoi(digits)
		ns = append(ns, n)
	}
	return ns
}

func distinct(ns []int) []int {
	ns = slices.Clone(ns)
	slices.Sort(ns)
	return slices.Compact(ns)
}

// TestNotSentIsNotDone: "no action needed" of a message that does not arrive is no
// reason to do nothing.
func TestNotSentIsNotDone(t *testing.T) {
	for _, c := range []Code{660800045, 660500010, 660500009} {
		e, _ := LookupKnown(c)
		assert.NotEqual(t, ActorNobody, e.Actor, c)
	}
}
