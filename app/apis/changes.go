package apis

import (
	"strings"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/zim"
)

// WriteChanges writes the page of all changes, newest first.
func (s Site) WriteChanges() string {
	w := s.write()
	w.html(`<div id="written"><h1 tabindex="-1">`)
	w.passage(wording.ChangesTitle)
	w.html(`</h1><p class="lead">`)
	w.passage(wording.ChangesAbout)
	w.html(`</p><div class="part"><p class="soft">`)
	w.passage(wording.ChangesScope)
	w.html("</p><p>")
	if w.Feed != "" {
		w.link(w.Feed, "", w.Lang.Say("Feed (Atom)", "订阅（Atom）"))
		w.say(", and for programs ", "；供程序使用：")
	} else {
		w.say("For programs: ", "供程序使用：")
	}
	w.link(s.root()+"changes.json", "mono", "changes.json")
	w.html("</p>")
	w.table([2]string{"Day", "日期"}, [2]string{"Code or API", "返回码或 API"}, [2]string{"What changed", "变更"})
	day := ""
	for _, c := range changes.All() {
		w.change(c, c.Date != day)
		day = c.Date
	}
	w.endTable()
	w.html("</div></div>")
	return w.b.String()
}

// change writes a row. The first of a day has the day as its ID, to which the
// feed leads.
func (w *writer) change(c changes.Change, first bool) {
	w.html("<tr")
	if first {
		w.html(` id="` + c.Date + `"`)
	}
	w.html(`><th scope="row"><time class="type" datetime="` + c.Date + `">`)
	w.text(wording.Day(w.Lang, c.Date))
	w.html("</time>")
	w.cell()
	for i, n := range c.Codes {
		w.comma(i)
		w.code(n)
	}
	for i, a := range c.APIs {
		w.comma(i)
		w.api(zim.Find(a))
	}
	w.next()
	w.passage(c.What)
	w.done()
}

// Changes says what the vendor changed about a code.
func (s Site) Changes(c codes.Code) string {
	w := s.write()
	w.changes(changes.OfCode(c))
	return w.b.String()
}

// changes writes the changes of one code or API, short: it stands beside what
// is there now.
func (w *writer) changes(all []changes.Change) {
	if len(all) == 0 {
		return
	}
	w.section("near", "What changed", "变更")
	w.html("<ul>")
	for _, c := range all {
		w.html(`<li><span class="label">`)
		w.text(wording.Day(w.Lang, c.Date))
		w.say(":", "：")
		w.html("</span> ")
		w.passage(c.What)
		w.html("</li>")
	}
	w.html("</ul></section>")
}

// root returns the path of the site's root, where the files stand that are for
// both languages.
func (s Site) root() string {
	if s.Lang == codes.Chinese {
		return strings.TrimSuffix(s.Home, "zh/")
	}
	return s.Home
}
