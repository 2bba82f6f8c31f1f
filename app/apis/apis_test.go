package apis

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

var sites = []Site{{codes.English, "/", "/changes.xml"}, {codes.Chinese, "/x/zh/", ""}}

// TestPages: every page names all of the API's parameters, limits and codes, in
// both languages, and all that stands open is closed.
func TestPages(t *testing.T) {
	for _, s := range sites {
		require.Contains(t, s.Write(""), `href="`+s.Home+`api/SendPeerMessage/"`)
		balanced(t, s.Write(""))
		for i := range zim.APIs() {
			a := &zim.APIs()[i]
			page := s.Write(a.Action)
			balanced(t, page)
			require.Contains(t, page, a.Address(s.Lang))
			require.Contains(t, page, string(prose.Of(a.Action).Title.In(s.Lang)))
			for _, p := range a.All() {
				require.Contains(t, page, p.Name)
				for _, l := range p.Limits {
					require.True(t, l.Code == 0 || strings.Contains(page, s.Home+l.Code.String()+"/"), "%s: %v", a.Action, l.Code)
				}
			}
			for _, r := range a.Rules() {
				require.Regexp(t, ` → <a class="mono" href="`+s.Home+r.Code.String()+`/"`, page)
			}
		}
	}
}

// balanced reports elements that are not closed, or not in order.
func balanced(t *testing.T, page string) {
	t.Helper()
	var open []string
	for _, part := range strings.Split(page, "<")[1:] {
		name, _, ok := strings.Cut(part, ">")
		require.True(t, ok, part)
		name, _, _ = strings.Cut(name, " ")
		switch {
		case name == "wbr":
		case name[0] == '/':
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], name[1:], page)
			open = open[:len(open)-1]
		default:
			open = append(open, name)
		}
	}
	require.Empty(t, open)
}

// TestBothSides: every pair of code and API stands on the API's page and on the
// code's.
func TestBothSides(t *testing.T) {
	for _, s := range sites {
		for i := range zim.APIs() {
			a := &zim.APIs()[i]
			page := s.Write(a.Action)
			for _, l := range a.Codes {
				require.Contains(t, page, `<tr><th scope="row"><a class="mono" href="`+s.Home+l.Code.String()+`/"`, a.Action)
				require.Contains(t, s.ReturnedBy(l.Code), `href="`+s.Home+"api/"+a.Action+`/"`, "%v", l.Code)
			}
		}
	}
}

// TestChangesPage: every change is there under its day, with links to what it is
// about; and on the pages of these it stands, too.
func TestChangesPage(t *testing.T) {
	for i, s := range sites {
		page := s.WriteChanges()
		balanced(t, page)
		require.Equal(t, s.Feed != "", strings.Contains(page, `href="/changes.xml"`))
		require.Equal(t, s.Feed != "", strings.Contains(page, "Atom"))
		require.Contains(t, page, `href="`+[]string{"/", "/x/"}[i]+`changes.json"`)
		days := strings.Split(page, `<tr id="`)[1:]
		day := -1
		last := ""
		for _, c := range changes.All() {
			if c.Date != last {
				day++
				last = c.Date
			}
			require.True(t, strings.HasPrefix(days[day], c.Date+`">`), c.ID())
			said := s.write()
			said.passage(c.What)
			require.Contains(t, days[day], said.b.String())
			for _, n := range c.Codes {
				require.Contains(t, days[day], `href="`+s.Home+n.String()+`/"`)
				require.Contains(t, s.Changes(n), said.b.String())
			}
			for _, a := range c.APIs {
				require.Contains(t, days[day], `href="`+s.Home+"api/"+a+`/"`)
				require.Contains(t, s.Write(a), said.b.String())
			}
		}
		require.Len(t, days, day+1)
	}
}

func TestOfCodes(t *testing.T) {
	s := sites[0]
	for _, e := range codes.Known() {
		for _, part := range []string{s.ReturnedBy(e.Code), s.Limits(e.Code), s.Changes(e.Code)} {
			balanced(t, part)
		}
	}
	for _, test := range []struct {
		name, got, want string
	}{
		{"what it means there", s.ReturnedBy(660600024), "The new owner is not in the group"},
		{"Code and SubCode apart", s.ReturnedBy(660700015), "as Code: <code>FromUserId</code> is not registered; as <code>SubCode</code>: the target user is not"},
		{"as Code", s.ReturnedBy(660300005), "As Code:"},
		{"in a sample only", s.ReturnedBy(660000012), "only in the page&#39;s sample answer"},
		{"in callbacks only", s.ReturnedBy(660500005), "only in callbacks"},
		{"in the gateway", s.ReturnedBy(100000005), ""},
		{"the month", s.ReturnedBy(660900003), "compared in August 2026"},
		{"a limit with its unit", s.Limits(660700006), "at most 256 bytes"},
		{"characters", s.Limits(660800021), "at most 256 characters"},
		{"a rule", s.Limits(660800020), "not <code>FromUserId</code> itself"},
		{"a rate", s.Limits(660500003), "1 call a second for the whole App, 100 in 24 hours"},
		{"a rate of many", s.Limits(660300006), "each of "},
		{"no limit", s.Limits(660000001), ""},
		{"a change", s.Changes(660200001), "4 September 2025"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.want == "" {
				require.Empty(t, test.got)
			}
			require.Contains(t, strings.ToLower(test.got), strings.ToLower(test.want))
		})
	}
}
