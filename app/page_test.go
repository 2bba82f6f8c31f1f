package app

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestPageAt(t *testing.T) {
	for _, c := range []struct {
		path string
		want Page
	}{
		{"/", Page{Home, codes.English, 0}},
		{"", Page{Home, codes.English, 0}},
		{"/index.html", Page{Home, codes.English, 0}},
		{"/zh/", Page{Home, codes.Chinese, 0}},
		{"/zh", Page{Home, codes.Chinese, 0}},
		{"/about/", Page{About, codes.English, 0}},
		{"/zh/about/index.html", Page{About, codes.Chinese, 0}},
		{"/100000005/", Page{CodePage, codes.English, 100000005}},
		{"/zh/100000005", Page{CodePage, codes.Chinese, 100000005}},
		{"/0/", Page{CodePage, codes.English, 0}},
		{"/999/", Page{CodePage, codes.English, 999}},
		{"//100000005//", Page{CodePage, codes.English, 100000005}},
		{"/007/", Page{NotFound, codes.English, 0}},
		{"/-1/", Page{NotFound, codes.English, 0}},
		{"/+7/", Page{NotFound, codes.English, 0}},
		{"/99999999999999999999/", Page{NotFound, codes.English, 0}},
		{"/100000005/x/", Page{NotFound, codes.English, 0}},
		{"/zhx/", Page{NotFound, codes.English, 0}},
		{"/zh/x", Page{NotFound, codes.Chinese, 0}},
		{"/404.html", Page{NotFound, codes.English, 0}},
		{"/\x00<script>", Page{NotFound, codes.English, 0}},
	} {
		t.Run(c.path, func(t *testing.T) { require.Equal(t, c.want, PageAt(c.path)) })
	}
}

func TestPathAndBack(t *testing.T) {
	for _, base := range []string{"/", "/zimcodes/", "/zh/"} {
		Base = base
		paths := map[string]bool{}
		for _, p := range Pages() {
			require.Equal(t, p, PageAt(p.Path()))
			require.Equal(t, p, p.Other().Other())
			require.False(t, paths[p.Path()], "%s twice", p.Path())
			paths[p.Path()] = true
		}
	}
	Base = "/"
}

// Every page has a title and a description of its own, in its language.
func TestTitlesAndDescriptions(t *testing.T) {
	titles := map[string]Page{}
	for _, p := range append(Pages(), Page{Kind: CodePage, Lang: codes.English, Code: 5}, PageAt("/zh/x")) {
		title, description := p.Title(), p.Description()
		require.NotContains(t, titles, title, "%+v and %+v", p, titles[title])
		titles[title] = p
		for _, text := range []string{title, description} {
			require.Contains(t, text, map[bool]string{true: "zimcodes"}[text == title])
			han := strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
			require.Equal(t, p.Lang == codes.Chinese, han, text)
			require.NotContains(t, text, "`")
			require.NotContains(t, text, "\n")
		}
		if p.Kind == CodePage {
			require.True(t, strings.HasPrefix(title, p.Code.String()+" "), title)
		}
	}
}
