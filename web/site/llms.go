package site

import (
	"bytes"
	"strings"

	"zimcodes/app"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// addLLMs adds llms.txt, as https://llmstxt.org has it, in both languages: what
// the site is and what must be known first, then lists of links to the twins of
// the pages; and llms-full.txt, the same but with the twins themselves in the
// place of the lists. All pages must be there.
func (s *Site) addLLMs(files map[string][]byte) {
	for _, l := range codes.Languages {
		about := llms{s, l}
		first := about.first()
		files[s.name(s.inLanguage(l, llmsName))] = []byte(first + about.lists())
		full := bytes.NewBufferString(first)
		for _, p := range app.Pages() {
			if p.Lang == l && p.Kind != app.Home && p.Kind != app.APIs { // these two list the others
				full.WriteByte('\n')
				full.Write(s.twin(files, p))
			}
		}
		files[s.name(s.inLanguage(l, llmsFullName))] = full.Bytes()
	}
}

const (
	llmsName     = "llms.txt"
	llmsFullName = "llms-full.txt"
)

// llms writes llms.txt in a language.
type llms struct {
	site *Site
	lang codes.Language
}

// first is what stands above the lists.
func (w llms) first() string {
	var later []codes.Code
	var misled strings.Builder
	for _, e := range codes.Known() {
		if e.Retry == codes.RetryLater {
			later = append(later, e.Code)
		}
	}
	for _, e := range toldToRetry() {
		misled.WriteString(w.item(w.code(e), e.Code.String(), w.plain(e.Description, e.Note.Do, e.Note.Why)))
	}
	return "# zimcodes\n\n> " + wording.LLMsSummary(w.lang, app.DataMonth) + "\n\n" +
		w.say(wording.LLMs.Misled) + "\n\n" + misled.String() + "\n" +
		wording.LLMsLater(w.lang, later) + "\n\n" + w.say(wording.LLMs.Items) + "\n\n" + w.say(wording.LLMs.Pages) + "\n"
}

// wrongSignature is the code about which programs ask most, and are told most
// wrongly: it stands first.
const wrongSignature = 100000005

// toldToRetry returns the entries of which the reference says to retry, and a
// retry does not help.
func toldToRetry() []codes.Entry {
	var all []codes.Entry
	for _, e := range codes.All() {
		switch {
		case e.Retry == codes.RetryLater || !strings.Contains(string(e.Advice.Chinese), "重试"):
		case e.Code == wrongSignature:
			all = append([]codes.Entry{e}, all...)
		default:
			all = append(all, e)
		}
	}
	return all
}

// lists are the lists of links.
func (w llms) lists() string {
	var b strings.Builder
	list := func(title string, items ...string) { b.WriteString("\n## " + title + "\n\n" + strings.Join(items, "")) }
	words := wording.LLMs
	for _, f := range codes.Families {
		title := words.Public
		if f.Group == codes.Business {
			title = words.Business
		}
		list(w.say(title)+w.say(f.Name), w.entries(f.Entries())...)
	}
	var unlisted []codes.Entry
	for _, u := range codes.AllUnlisted() {
		unlisted = append(unlisted, u.Entry)
	}
	list(w.say(words.Unlisted), w.entries(unlisted)...)
	for _, section := range zim.Sections {
		var items []string
		for _, a := range section.APIs() {
			items = append(items, w.item(app.Page{Kind: app.APIPage, Lang: w.lang, API: a.Action}.TwinPath(), a.Action, w.plain(a.Purpose)))
		}
		list(w.say(words.APIs)+w.say(section.Name), items...)
	}
	list(w.say(words.Data),
		w.item(w.site.Base+"codes.json", "codes.json", w.say(words.Catalog)),
		w.item(w.site.inLanguage(w.lang, llmsFullName), llmsFullName, w.say(words.Full)))
	other := app.Page{Lang: w.lang}.Other()
	debugger, about := app.Page{Kind: app.Debug, Lang: w.lang}, app.Page{Kind: app.About, Lang: w.lang}
	changes := app.Page{Kind: app.Changes, Lang: w.lang}
	list("Optional", // its name says that it may be left out
		w.item(changes.TwinPath(), changes.Title(), w.say(words.Changes)),
		w.item(debugger.TwinPath(), debugger.Title(), w.say(words.Debugger)),
		w.item(about.TwinPath(), about.Title(), w.say(words.About)),
		w.item(w.site.inLanguage(other.Lang, llmsName), llmsName, w.say(words.OtherLanguage)))
	return b.String()
}

// entries are the items of codes.
func (w llms) entries(all []codes.Entry) []string {
	var items []string
	for _, e := range all {
		items = append(items, w.item(w.code(e), e.Code.String(), w.plain(e.Description, e.Brief)+" · retry: "+e.Retry.String()))
	}
	return items
}

func (w llms) code(e codes.Entry) string {
	return app.Page{Kind: app.CodePage, Lang: w.lang, Code: e.Code}.TwinPath()
}

// item is a link to a path, and what is said of it.
func (w llms) item(path, name, notes string) string {
	return "- [" + name + "](" + w.site.Origin + path + "): " + notes + "\n"
}

// plain says passages one after the other, in one line.
func (w llms) plain(passages ...codes.Text) string {
	var said []string
	for _, t := range passages {
		if line := strings.Join(strings.Fields(string(t.In(w.lang))), " "); line != "" {
			said = append(said, line)
		}
	}
	return strings.Join(said, w.lang.Say(" ", ""))
}

func (w llms) say(t codes.Text) string { return string(t.In(w.lang)) }
