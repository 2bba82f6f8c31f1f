package apis

import (
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// list lists the APIs in their sections.
func (w *writer) list() {
	w.html(`<div id="written"><h1 tabindex="-1">`)
	w.say("The 72 APIs of the ZIM server", "ZIM 服务端的 72 个 API")
	w.html(`</h1><p class="lead">`)
	w.say("What each takes, with its limits and the codes for breaking them, what it answers, and where the documentation contradicts itself. Unless another rate is given, 20 calls a second for the whole App.",
		"每个 API 的参数、限制及超出时的返回码、响应，以及文档自相矛盾之处。未另注明时，频率为整个 App 每秒 20 次。")
	w.html("</p>")
	w.html(w.Lists(true))
	for _, section := range zim.Sections {
		w.part(section)
	}
	w.html("</div>")
}

// Lists links to the two lists of the site, of which the one of APIs or that of
// codes is shown.
func (s Site) Lists(ofAPIs bool) string {
	w := s.write()
	w.html(`<p class="lists">`)
	for _, list := range []struct {
		path, english, chinese string
		length                 int
		shown                  bool
	}{
		{"", "Codes", "返回码", codes.Len(), !ofAPIs},
		{"api/", "APIs", "API", len(zim.APIs()), ofAPIs},
	} {
		w.html(`<a`)
		if list.shown {
			w.html(` aria-current="true"`)
		}
		w.html(` href="` + w.Home + list.path + `"`)
		w.html(">")
		w.say(list.english, list.chinese)
		w.html(" <small>")
		w.number(list.length)
		w.html("</small></a>")
	}
	w.html("</p>")
	return w.b.String()
}

func (w *writer) part(s zim.Section) {
	all := s.APIs()
	w.html(`<section class="family" aria-labelledby="` + s.ID + `"><div class="head"><h2 id="` + s.ID + `" tabindex="-1">`)
	w.passage(s.Name)
	w.html("</h2><span>")
	w.number(len(all))
	w.say(" APIs", " 个")
	w.html("</span></div><ul>")
	for _, a := range all {
		w.html("<li>")
		w.entry(a)
		w.html("</li>")
	}
	w.html("</ul></section>")
}

// entry writes an API as a link in a list.
func (w *writer) entry(a *zim.API) {
	w.html(`<a class="row api" href="` + w.Home + "api/" + a.Action + `/"><span class="mono">` + a.Action + `</span><span class="what">`)
	w.text(a.Purpose.In(w.Lang).Plain())
	w.html(`</span><span class="soft">` + a.Method)
	if r := a.Rate; r.PerSecond != 0 && (r.PerSecond != 20 || r.Of != "app" || r.Messages) {
		w.say(", ", "，")
		w.text(wording.Rate(w.Lang, r))
	}
	w.html("</span></a>")
}
