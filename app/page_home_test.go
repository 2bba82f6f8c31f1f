package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestFilteredCatalog: the list has the rows that the filter shows, the choices say
// how many each leaves, and one that leaves none leads nowhere.
func TestFilteredCatalog(t *testing.T) {
	for path, want := range map[string]struct {
		rows, families int
		said           []string
	}{
		"/": {codes.Len(), len(codes.Families), []string{`href="/?who=zego"`, `href="/?part=room"`, `href="/?retry=no"`}},
		"/?who=zego&retry=later": {19, 8, []string{
			"19 of 131 codes", `aria-current href="/?retry=later"`, `aria-current href="/?who=zego"`,
			`<a aria-disabled><span>Call</span>`, `href="/?who=zego&retry=later&part=room"`}},
		"/zh/?part=room":  {9, 1, []string{"131 个中的 9 个", `aria-current href="/zh/"`}},
		"/zh/?part=no":    {codes.Len(), len(codes.Families), nil},
		"/?who=zego&x=/#": {21, 8, nil},
	} {
		page := html(visited(t, path).body())
		require.Equal(t, want.rows, strings.Count(page, `class="row"`), path)
		require.Equal(t, want.families, strings.Count(page, `class="family"`), path)
		for _, said := range want.said {
			require.Contains(t, page, said, path)
		}
	}
}

// TestLately: the codes that were opened last are offered, each once.
func TestLately(t *testing.T) {
	s := visited(t, "/")
	require.Contains(t, html(s.lately()), "hidden")
	for _, c := range []codes.Code{1, 2, 3, 7, 50014, 51102, 105001, 2} {
		s.opened(c)
	}
	require.Equal(t, []codes.Code{2, 105001, 51102, 50014, 7, 3}, s.codes)
	require.Contains(t, html(s.lately()), `href="/51102/"`)
}
