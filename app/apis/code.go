package apis

import (
	"strconv"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// ReturnedByID and LimitsID are the IDs of what ReturnedBy and Limits write.
const (
	ReturnedByID = "returned-by"
	LimitsID     = "limits-that-give"
)

// ReturnedBy says which APIs give a code: those on which it means something of
// its own first, then the others by name.
func (s Site) ReturnedBy(c codes.Code) string {
	w, all := s.write(), zim.Listing(c)
	if len(all) == 0 && !zim.InCallbacks(c) {
		return ""
	}
	w.named(ReturnedByID, "APIs that return it", "返回它的 API")
	if zim.InCallbacks(c) {
		w.html("<p>")
		w.say("None: it comes only in callbacks, which ZEGO sends to your server. It is never the answer to a call.",
			"没有：它只出现在 ZEGO 发给您服务器的回调中，不是调用的响应。")
		w.html("</p></section>")
		return w.b.String()
	}
	w.meanings(all, c)
	w.others(all, c, true, "As Code or as SubCode (the pages do not tell which):", "作为 Code 或 SubCode（文档未区分）：")
	w.others(all, c, false, "As Code:", "作为 Code：")
	n, day := strconv.Itoa(len(all)), wording.Day(s.Lang, zim.Month)
	w.soft("From ZEGO's documentation of the APIs, "+n+" of 72, compared in "+day+".", "依据 ZEGO 的接口文档（72 个 API 中的 "+n+" 个），比对于 "+day+"。")
	w.html("</section>")
	return w.b.String()
}

// own reports whether there is more to say than that the API's page lists the
// code.
func own(l zim.Listed) bool { return l.Here != (codes.Text{}) || l.Sample }

// meanings is the table of the APIs on which the code means something of its
// own.
func (w *writer) meanings(all []*zim.API, c codes.Code) {
	started := false
	for _, a := range all {
		l, _ := a.Lists(c)
		if !own(l) {
			continue
		}
		if !started {
			started = true
			w.table([2]string{"API", "API"}, [2]string{"What it means there", "在该 API 中的含义"}, [2]string{"Where", "位置"})
		}
		w.row()
		w.api(a)
		w.cell()
		w.passage(l.Here)
		w.next()
		w.text(wording.Where(w.Lang, l))
		w.done()
	}
	if started {
		w.endTable()
	}
}

// others lists the other APIs: those that give the code as SubCode, too, or
// those that do not.
func (w *writer) others(all []*zim.API, c codes.Code, sub bool, english, chinese string) {
	started := false
	for _, a := range all {
		l, _ := a.Lists(c)
		if own(l) || l.SubCode != sub {
			continue
		}
		if !started {
			started = true
			w.html(`<p class="label">`)
			w.say(english, chinese)
			w.html(`</p><ul class="apis">`)
		}
		w.html("<li>")
		w.api(a)
		w.html("</li>")
	}
	if started {
		w.html("</ul>")
	}
}

// Limits says which limits of which APIs give a code when they are broken.
func (s Site) Limits(c codes.Code) string {
	w := s.write()
	all := zim.Listing(c)
	for _, a := range all {
		for _, q := range a.All() {
			for _, l := range q.Limits {
				if l.Code == c {
					w.limitOn(a, q.Path, wording.APILimit(s.Lang, l))
				}
			}
		}
		for _, r := range a.Rules() {
			if r.Code == c {
				w.limitOn(a, r.Path, wording.Rule(s.Lang, r.Kind))
			}
		}
	}
	w.rates(all, c)
	rows := w.b.String()
	if rows == "" {
		return ""
	}
	w = s.write()
	w.named(LimitsID, "Limits that give it", "超出即返回它的限制")
	w.table([2]string{"API", "API"}, [2]string{"Parameter", "参数"}, [2]string{"Limit", "限制"})
	w.html(rows)
	w.endTable()
	w.html("</section>")
	return w.b.String()
}

func (w *writer) limitOn(a *zim.API, path string, says codes.Prose) {
	w.row()
	w.api(a)
	w.cell()
	w.mono(path)
	w.next()
	w.prose(says)
	w.done()
}

// rates are the rates that give a code when they are overrun, those that are
// equal in one row.
func (w *writer) rates(all []*zim.API, c codes.Code) {
	var order []string
	by := map[string][]*zim.API{}
	for _, a := range all {
		for _, over := range a.Rate.Codes {
			if over == c {
				rate := wording.Rate(w.Lang, a.Rate)
				if by[rate] == nil {
					order = append(order, rate)
				}
				by[rate] = append(by[rate], a)
			}
		}
	}
	for _, rate := range order {
		w.row()
		if n := len(by[rate]); n == 1 {
			w.api(by[rate][0])
		} else {
			w.say("each of "+strconv.Itoa(n)+" APIs", strconv.Itoa(n)+" 个 API，分别计算")
		}
		w.cell()
		w.say("rate", "频率")
		w.next()
		w.text(rate)
		w.done()
	}
}
