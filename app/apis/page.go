package apis

import (
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/changes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/zim"
	"zimcodes/codes/zim/prose"
)

// Write writes the page of an API, or the list of all for "".
func (s Site) Write(action string) string {
	w := s.write()
	if action == "" {
		w.list()
	} else {
		w.page(zim.Find(action))
	}
	return w.b.String()
}

func (w *writer) page(a *zim.API) {
	w.html(`<div id="written">`)
	w.top(a)
	w.html(`<div class="cols"><div class="answer">`)
	w.parameters(a, prose.Of(a.Action))
	w.messageBody(a)
	w.example(a)
	w.listed(a)
	w.answer(a)
	w.html(`</div><div class="side">`)
	w.side(a)
	w.html("</div></div></div>")
}

// top is what stands above: where the page is, the API's name, and its facts at
// a glance.
func (w *writer) top(a *zim.API) {
	section := a.Section()
	w.html(`<nav class="crumb" aria-label="`)
	w.say("Where this is", "当前位置")
	w.html(`">`)
	w.link(w.Home+"api/", "", "API")
	w.html(`<span aria-hidden="true">›</span>`)
	w.link(w.Home+"api/#"+section.ID, "", string(section.Name.In(w.Lang)))
	w.html(`</nav><h1 class="code" tabindex="-1"><span class="action">` + a.Action + `</span> <span class="means">`)
	w.passage(a.Purpose)
	w.html("</span></h1>")
	w.chips(a)
}

func (w *writer) chips(a *zim.API) {
	w.html(`<ul class="chips"><li>` + a.Method + "</li><li>")
	w.text(wording.Rate(w.Lang, a.Rate))
	for i, c := range a.Rate.Codes {
		if i == 0 {
			w.say("; more: ", "；超出：")
		}
		w.comma(i)
		w.code(c)
	}
	if a.Rate.PerSecond > 0 && len(a.Rate.Codes) == 0 {
		w.say("; the page names no code for more", "；该页未列出超限的返回码")
	}
	w.html("</li><li>")
	w.mono(a.Host())
	if a.Host() == zim.Host {
		w.say(" or a region's host", " 或各区域域名")
	}
	w.html("</li>")
	if len(a.Failed) > 0 {
		w.html("<li>")
		w.say("can fail for some items only", "可能只有部分失败")
		w.html("</li>")
	}
	w.html("</ul>")
}

// example shows a right call, which the debugger opens.
func (w *writer) example(a *zim.API) {
	w.section("part", "A signed example", "签名示例")
	w.html(`<pre class="code">`)
	w.text(gateway.APIExample(a).Text)
	w.html("</pre>")
	if a.Action == "SetConvMark" {
		w.soft("What stands within SetMarkC2c and SetMarkGroup is on ZEGO's page: one of them is needed.",
			"SetMarkC2c 与 SetMarkGroup 中的字段见 ZEGO 页面，至少需要其一。")
	}
	w.html("<p>")
	w.link(w.Home+"debug/#api="+a.Action, "button", w.Lang.Say("Open it in the debugger", "在调试页中打开"))
	w.html("</p>")
	w.soft("Signed with the values that ZEGO publishes as an example. The time is long past: sign again with your own.",
		"用 ZEGO 公布的示例值签名，时间早已过期，请用自己的值重新签名。")
	w.html("</section>")
}

// listed lists the codes that the vendor's page names.
func (w *writer) listed(a *zim.API) {
	w.section("part", "Codes that ZEGO's page lists", "ZEGO 页面列出的返回码")
	defer w.html("</section>")
	if len(a.Codes) == 0 {
		w.soft("None. Those of the gateway can come, as for every API.", "没有。与所有 API 一样，可能返回网关的返回码。")
		return
	}
	w.table([2]string{"Code", "返回码"}, [2]string{"What it means", "含义"}, [2]string{"What to do", "处理"})
	for _, l := range a.Codes {
		e, _ := codes.LookupKnown(l.Code)
		w.row()
		w.code(l.Code)
		w.cell()
		if l.Here != (codes.Text{}) {
			w.html("<b>")
			w.say("Here: ", "此处：")
			w.html("</b>")
			w.passage(l.Here)
		} else {
			w.passage(e.Description)
		}
		if l.Sample {
			w.soft("Only in the page's sample answer.", "仅出现在文档的示例响应中。")
		}
		w.html(`</td><td class="todo ` + wording.Tone(e) + `">`)
		w.passage(e.Brief)
		w.done()
	}
	w.endTable()
	if a.Codes[0].SubCode {
		w.soft("The page gives them for Code and SubCode alike. Those of the gateway come as for every API.", "该页未区分 Code 与 SubCode。网关的返回码对所有 API 都可能返回。")
	} else {
		w.soft("The page gives them as Code. Those of the gateway come as for every API.", "该页将其列为 Code。网关的返回码对所有 API 都可能返回。")
	}
}

// answer says where the answer tells of items that failed.
func (w *writer) answer(a *zim.API) {
	if len(a.Failed) == 0 {
		return
	}
	w.section("part", "The answer", "响应")
	w.html("<p>")
	w.say("Code 0 does not mean that all of it was done: look at the list.", "Code 为 0 不代表全部成功，请检查失败列表。")
	w.html("</p><ul>")
	for _, l := range a.Failed {
		w.html("<li>")
		w.mono(l.Path)
		w.say(": items that failed, each with ", "：失败的条目，含 ")
		for i, name := range append(append([]string(nil), l.IDs...), l.Code, l.Message) {
			if name != "" {
				w.comma(i)
				w.mono(name)
			}
		}
		if l.Code == "" {
			w.say("; it has no code", "；没有返回码")
		}
		w.html("</li>")
	}
	for _, name := range a.Done {
		w.html("<li>")
		w.mono(name)
		w.say(": those that did not fail", "：成功的条目")
		w.html("</li>")
	}
	w.html("</ul></section>")
}

// side is what stands beside: where the vendor contradicts itself, what changed,
// and the vendor's own page.
func (w *writer) side(a *zim.API) {
	words := prose.Of(a.Action)
	if len(words.Oddities) > 0 {
		w.html(`<aside class="note"><h2>`)
		w.say("Where ZEGO contradicts itself", "ZEGO 文档自相矛盾之处")
		w.html("</h2><ul>")
		for _, o := range words.Oddities {
			w.html("<li>")
			w.passage(o)
			w.html("</li>")
		}
		w.html("</ul></aside>")
	}
	w.changes(changes.OfAPI(a.Action))
	w.section("near", "ZEGO's own page", "ZEGO 文档")
	w.html("<p>")
	w.link(a.Address(w.Lang), "", string(words.Title.In(w.Lang)))
	w.html("</p>")
	w.soft("Compared in "+wording.Day(w.Lang, zim.Month), "比对于 "+wording.Day(w.Lang, zim.Month))
	w.html("</section>")
}
