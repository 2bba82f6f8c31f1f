package changes

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// TestTables: each change is whole, of codes and APIs that there are, and newest
// first.
func TestTables(t *testing.T) {
	for name, table := range map[string][]Change{"codes": ofCodes, "APIs": ofAPIs} {
		last := "9999"
		for _, c := range table {
			t.Run(name+" "+c.ID(), func(t *testing.T) {
				_, err := time.Parse(time.DateOnly, c.Date)
				require.NoError(t, err)
				require.LessOrEqual(t, c.Date, last)
				last = c.Date
				require.GreaterOrEqual(t, c.Date, Since)
				require.LessOrEqual(t, c.Date[:len(zim.Month)], zim.Month, "later than the data")
				require.Contains(t, []Kind{New, Meaning, Request, Answer}, c.Kind)
				require.Contains(t, []Source{ReleaseNotes, Pages}, c.By)
				require.Equal(t, name == "codes", len(c.Codes) > 0)
				require.Equal(t, name == "APIs", len(c.APIs) > 0)
				require.True(t, slices.IsSorted(c.Codes))
				require.True(t, slices.IsSorted(c.APIs))
				for _, n := range c.Codes {
					_, known := codes.LookupKnown(n)
					require.True(t, known, n)
					require.Contains(t, OfCode(n), c)
				}
				for _, a := range c.APIs {
					require.NotNil(t, zim.Find(a), a)
					require.Contains(t, OfAPI(a), c)
				}
			})
		}
	}
}

// TestWhat: both languages say the same names and numbers, as sentences.
func TestWhat(t *testing.T) {
	parts := func(p codes.Prose) (said []string) {
		require.Len(t, p.Blocks(), 1)
		for _, s := range p.Blocks()[0].Spans {
			if s.Code {
				said = append(said, s.Text)
			}
			said = append(said, strings.FieldsFunc(s.Text, func(r rune) bool { return r < '0' || r > '9' })...)
		}
		slices.Sort(said)
		return said
	}
	for _, c := range All() {
		require.Equal(t, parts(c.What.English), parts(c.What.Chinese), c.ID())
		require.True(t, strings.HasSuffix(string(c.What.English), "."), c.ID())
		require.True(t, strings.HasSuffix(string(c.What.Chinese), "。"), c.ID())
		require.NotRegexp(t, `[^ -~]`, string(c.What.English))
		require.NotRegexp(t, `\p{Han}[,;:!?()]|[,;:!?()]\p{Han}`, string(c.What.Chinese))
	}
}

func TestAll(t *testing.T) {
	all := All()
	require.Len(t, all, len(ofCodes)+len(ofAPIs))
	seen := map[string]bool{}
	for i, c := range all {
		require.False(t, seen[c.ID()], c.ID())
		seen[c.ID()] = true
		if i > 0 {
			require.LessOrEqual(t, c.Date, all[i-1].Date)
			require.False(t, c.Date == all[i-1].Date && len(c.Codes) > 0 && len(all[i-1].APIs) > 0, "codes first: %s", c.ID())
		}
	}
	all[0] = Change{}
	require.NotEqual(t, all[0], All()[0], "the slice is the caller's")
}

// TestNewOnce: nothing is new twice, nor changed before.
func TestNewOnce(t *testing.T) {
	for _, c := range All() {
		for _, name := range c.Names() {
			changes := OfAPI(name)
			if n, err := strconv.Atoi(name); err == nil {
				changes = OfCode(codes.Code(n))
			}
			for _, older := range changes[slices.IndexFunc(changes, func(o Change) bool { return o.ID() == c.ID() })+1:] {
				require.NotEqual(t, New, c.Kind, "%s was there on %s", name, older.Date)
			}
		}
	}
}

// TestNewer: the codes that only a newer reference has are new in it.
func TestNewer(t *testing.T) {
	for _, u := range codes.AllUnlisted() {
		added := slices.ContainsFunc(OfCode(u.Code), func(c Change) bool { return c.Kind == New })
		require.Equal(t, u.Where == codes.OnNewerReference, added, u.Code)
	}
}

// TestMoved: what the engine knows of callers who put parameters into the body.
func TestMoved(t *testing.T) {
	for _, a := range zim.APIs() {
		moved := slices.ContainsFunc(OfAPI(a.Action), func(c Change) bool { return c.Date == "2026-05-29" })
		require.Equal(t, a.Moved(), moved, a.Action)
	}
}

func TestNames(t *testing.T) {
	require.Equal(t, "2025-09-04-660200001", Change{Date: "2025-09-04", Codes: []codes.Code{660200001}}.ID())
	for k, want := range map[Kind]string{New: "new", Meaning: "meaning", Request: "request", Answer: "answer"} {
		text, err := k.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
	for s, want := range map[Source]string{ReleaseNotes: "release-notes", Pages: "pages"} {
		text, err := s.MarshalText()
		require.NoError(t, err)
		require.Equal(t, want, string(text))
	}
}
