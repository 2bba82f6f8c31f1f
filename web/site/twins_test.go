package site

import (
	"bytes"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert/yaml"
	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"zimcodes/app"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// rendered is Markdown as a reader of it shows it.
func rendered(t *testing.T, markdown []byte) document {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, goldmark.New(goldmark.WithExtensions(extension.Table)).Convert(markdown, &b))
	return parse(t, b.Bytes())
}

// twinOf returns the front matter of a page's twin, and the rest.
func twinOf(t *testing.T, all map[string][]byte, p app.Page) (front map[string]any, rest []byte) {
	t.Helper()
	data, ok := all[strings.TrimPrefix(p.TwinPath(), "/")]
	require.True(t, ok, "%s has no twin", p.Path())
	parts := strings.SplitN(string(data), "---\n", 3)
	require.Len(t, parts, 3)
	require.Empty(t, parts[0])
	require.NoError(t, yaml.Unmarshal([]byte(parts[1]), &front))
	return front, []byte(parts[2])
}

// shown returns the characters of what a document shows, but for white space,
// what is for those who press, type or move about, and the colons and dots with
// which a twin parts what a page lays out apart.
func (d document) shown() string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		e := document{n}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		switch n.Data {
		case "nav", "button", "textarea", "label", "noscript":
			return
		}
		_, hidden := attributeOf(n, "hidden")
		if hidden || e.attr("aria-hidden") == "true" || e.attr("role") == "status" || e.attr("class") == "unseen" {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(d.Node)
	return bare(b.String())
}

func attributeOf(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

func bare(text string) string {
	return strings.NewReplacer(":", "", "：", "", "·", "").Replace(strings.Join(strings.Fields(text), ""))
}

// A page and its twin say the same, to the letter.
func TestTwins(t *testing.T) {
	all := files(t, "https://zimcodes.example/")
	twins := 0
	for name := range all {
		if path.Ext(name) == ".md" {
			twins++
		}
	}
	require.Equal(t, len(app.Pages()), twins, "a twin of every page, and no other")
	pack, err := packed(all)
	require.NoError(t, err)
	require.NotRegexp(t, `index\.md":|llms[a-z-]*\.txt":`, string(pack), "the copy for use without a network")
	for _, p := range app.Pages() {
		t.Run(p.Path(), func(t *testing.T) {
			page := parse(t, all[strings.TrimPrefix(p.Path(), "/")+"index.html"])
			require.Equal(t, "https://zimcodes.example"+p.TwinPath(), page.all("link", "rel", "alternate", "type", "text/markdown")[0].attr("href"))
			front, rest := twinOf(t, all, p)
			twin := rendered(t, rest)
			require.Equal(t, page.all("main")[0].shown(), twin.shown(), "words")
			require.Len(t, twin.all("h1"), 1)
			shows := page.all("main")[0]
			require.Len(t, twin.all("pre"), len(shows.all("pre", "class", "code")))
			require.Len(t, twin.all("tr"), len(shows.all("tr")))
			require.Equal(t, len(shows.all("td"))+len(shows.all("th")), len(twin.all("td"))+len(twin.all("th")), "cells")
			require.Equal(t, string(p.Lang), front["language"])
			require.Equal(t, "https://zimcodes.example"+p.Path(), front["address"])
			require.Equal(t, app.DataMonth, front["compared"])
			require.NotEmpty(t, front["name"])
			require.NotContains(t, string(rest), unversioned)
		})
	}
}

// What the data has of codes and APIs stands in their twins.
func TestTwinFacts(t *testing.T) {
	all := files(t, "/")
	t.Run("codes", func(t *testing.T) { twinsOfCodes(t, all) })
	t.Run("APIs", func(t *testing.T) { twinsOfAPIs(t, all) })
}

func twinsOfCodes(t *testing.T, all map[string][]byte) {
	for _, l := range codes.Languages {
		for _, e := range codes.Known() {
			p := app.Page{Kind: app.CodePage, Lang: l, Code: e.Code}
			front, rest := twinOf(t, all, p)
			require.Equal(t, int(e.Code), front["code"])
			require.Equal(t, e.Retry.String(), front["retry"])
			require.Equal(t, e.Actor.String(), front["actor"])
			require.Equal(t, e.Description.In(l).Plain(), front["name"])
			said := rendered(t, rest).shown()
			for _, text := range []codes.Text{e.Description, e.Reason, e.Advice, e.Note.Why, e.Note.Do} {
				for _, block := range text.In(l).Blocks() {
					for _, span := range block.Spans {
						require.Contains(t, said, bare(span.Text), p.Path())
					}
				}
			}
			require.Contains(t, said, bare(e.Code.String()+e.Description.In(l).Plain()))
			require.Contains(t, said, bare(wording.Actor(l, e.Actor)))
			require.Contains(t, said, bare(wording.Retrying(l, e)))
			for _, limit := range e.Limits {
				require.Contains(t, said, bare(limit.Of.In(l).Plain()+wording.Limit(l, limit)))
			}
			for _, other := range codes.Confused(e.Code) {
				require.Contains(t, said, bare(other.Code.String()+other.Means.In(l).Plain()))
			}
			if e.Note.Do != (codes.Text{}) && e.Advice != (codes.Text{}) {
				require.Contains(t, string(rest), "\n> "+l.Say("According to ZEGO:", "ZEGO 的说法：")+"\n", "the reference's advice is quoted")
			}
		}
	}
}

// twinsOfAPIs finds each limit in the row of its parameter.
func twinsOfAPIs(t *testing.T, all map[string][]byte) {
	for _, l := range codes.Languages {
		for _, a := range zim.APIs() {
			p := app.Page{Kind: app.APIPage, Lang: l, API: a.Action}
			front, rest := twinOf(t, all, p)
			require.Equal(t, a.Action, front["action"])
			require.Equal(t, a.Method, front["method"])
			require.Equal(t, a.Rate.PerSecond > 0, front["rate"] != nil)
			twin := rendered(t, rest)
			require.Contains(t, twin.shown(), bare(wording.Rate(l, a.Rate)))
			rows := map[string]string{}
			for _, row := range twin.all("tr") {
				if cells := row.all("td"); len(cells) > 0 {
					rows[strings.TrimSuffix(cells[0].text(), "[]")] += row.shown()
				}
			}
			for _, q := range a.All() {
				for _, limit := range q.Limits {
					require.Contains(t, rows[q.Path], bare(wording.APILimit(l, limit).Plain()), "%s %s", a.Action, q.Path)
					if limit.Code != 0 {
						require.Contains(t, rows[q.Path], limit.Code.String())
					}
				}
			}
			for _, listed := range a.Codes {
				require.NotEmpty(t, rows[listed.Code.String()], "%s %d", a.Action, listed.Code)
			}
		}
	}
}

// Links in what is for programs lead to what is there: from pages to twins.
func TestTwinLinks(t *testing.T) {
	for _, base := range []string{"/", "https://zimcodes.example/sub/"} {
		s, err := New(base)
		require.NoError(t, err)
		all := files(t, base)
		checked := 0
		for name, data := range all {
			if path.Ext(name) != ".md" && !strings.HasPrefix(path.Base(name), "llms") {
				continue
			}
			for _, a := range rendered(t, data).all("a") {
				address := a.attr("href")
				if isVendors(address) {
					continue
				}
				checked++
				below, ok := strings.CutPrefix(address, s.Origin+s.Base)
				require.True(t, ok, "%s: %s", name, address)
				u, err := url.Parse(below)
				require.NoError(t, err)
				file := u.Path
				if file == "" || strings.HasSuffix(file, "/") {
					file += "index.html"
				}
				_, there := all[file]
				require.True(t, there, "%s: %s", name, address)
				if strings.HasPrefix(path.Base(file), "index.") {
					require.Equal(t, strings.HasPrefix(name, "zh/"), strings.HasPrefix(file, "zh/"), "%s: %s is in another language", name, address)
				}
				if u.Fragment == "" {
					require.NotEqual(t, "index.html", path.Base(file), "%s: %s has a twin", name, address)
				}
			}
		}
		require.Greater(t, checked, 5000)
	}
}

// llms.txt is as https://llmstxt.org says: a name, a summary, what else is to be
// known, then lists of links with what is said of each. What agents are told
// wrongly stands first.
func TestLLMs(t *testing.T) {
	all := files(t, "https://zimcodes.example/")
	link := regexp.MustCompile(`^- \[[^\]]+\]\(https://zimcodes\.example/[^)]+\): .+`)
	for _, l := range codes.Languages {
		name := map[codes.Language]string{codes.English: "llms.txt", codes.Chinese: "zh/llms.txt"}[l]
		text := string(all[name])
		require.NotContains(t, text, "\n\n\n")
		first, lists, _ := strings.Cut(text, "\n## ")
		require.Regexp(t, `^# zimcodes\n\n> .+\n\n`, first)
		require.NotContains(t, first[1:], "\n#")
		require.Contains(t, first, wording.Day(l, app.DataMonth))
		wrong, _ := codes.Lookup(wrongSignature)
		require.Equal(t, codes.RetryAfterChange, wrong.Retry)
		require.Equal(t, "100000005", regexp.MustCompile(`\[(\d+)\]`).FindStringSubmatch(text)[1])
		require.Contains(t, first, string(wrong.Note.Do.In(l)))
		linked := map[string]bool{}
		for part := range strings.SplitSeq(lists, "\n## ") {
			title, items, _ := strings.Cut(strings.TrimSuffix(part, "\n"), "\n\n")
			require.NotEmpty(t, title)
			for item := range strings.SplitSeq(items, "\n") {
				require.Regexp(t, link, item)
				linked[regexp.MustCompile(`\((.*?)\)`).FindStringSubmatch(item)[1]] = true
			}
		}
		full := string(all[strings.Replace(name, "llms.txt", "llms-full.txt", 1)])
		require.True(t, strings.HasPrefix(full, first))
		for _, p := range app.Pages() {
			if p.Lang != l || p.Kind == app.Home || p.Kind == app.APIs {
				continue
			}
			require.True(t, linked["https://zimcodes.example"+p.TwinPath()], "no link to %s", p.TwinPath())
			require.Contains(t, full, "\n"+string(all[strings.TrimPrefix(p.TwinPath(), "/")]))
		}
	}
	for _, e := range toldToRetry() {
		require.NotEqual(t, codes.RetryLater, e.Retry)
		require.NotEqual(t, codes.Text{}, e.Note.Do, "%d: there is no advice of ours", e.Code)
	}
}
