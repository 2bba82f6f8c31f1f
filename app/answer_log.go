package app

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/logs"
	"zimcodes/app/notices"
	"zimcodes/app/pace"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request/moment"
)

// logged is a log that is read, or was.
type logged struct {
	// name is the file's, "" of a pasted text.
	name string
	text string
	// done and size are how much of it is read, in bytes.
	done, size int
	// unread: the file cannot be read.
	unread bool
	// table is of the log, which is nil until it is read.
	table logs.Table
}

// readLog reads a log in slices, between which the browser does what else there
// is to do.
func (s *site) readLog(name, text string) {
	d := &s.debug
	d.generation++
	generation := d.generation
	d.log = &logged{name: name, text: text, size: len(text)}
	var times moment.LineTimes
	reader := answer.NewLog(text, times.Read)
	s.ctx.Async(func() {
		last, told := time.Now(), time.Now()
		for reader.Step(logStride) {
			if time.Since(last) < pace.Slice {
				continue
			}
			if time.Since(told) > progressTime {
				s.tellDone(generation, reader.Done())
				told = time.Now()
			}
			time.Sleep(pace.Pause)
			if last = time.Now(); d.generation != generation {
				return
			}
		}
		s.ctx.Dispatch(func(app.Context) {
			if d.generation == generation {
				d.log.table.Log = reader.Log()
			}
		})
	})
}

// sumUp sums the answers of a text up, where there are too many to be shown one
// by one.
func (s *site) sumUp() {
	if d := &s.debug; len(d.reading.Answers) > box.Shown {
		s.readLog("", d.text)
	}
}

const (
	// logStride is how much of a log is read between two looks at the clock.
	logStride = 8 << 10
	// progressTime is how long the progress that is shown may be old.
	progressTime = 100 * time.Millisecond
)

// tellDone shows how much of a log is read.
func (s *site) tellDone(generation, done int) {
	s.ctx.Dispatch(func(app.Context) {
		if s.debug.generation == generation && s.debug.log != nil {
			s.debug.log.done = done
		}
	})
}

// onDropLog closes a log. A long text whose reading gave way to it is read now.
func (s *site) onDropLog(ctx app.Context, e app.Event) {
	d := &s.debug
	d.generation++
	d.log = nil
	if d.busy {
		s.read(d.text)
	}
}

// onOrder sorts the table by the column whose head was clicked.
func (s *site) onOrder(ctx app.Context, e app.Event) {
	head := e.Get("target").Call("closest", "[data-order]")
	if head.Truthy() {
		order, _ := strconv.Atoi(head.Get("dataset").Get("order").String())
		s.debug.log.table.Order = logs.Order(order)
	}
}

func (s *site) onFailed(ctx app.Context, e app.Event) {
	s.debug.log.table.Failed = !s.debug.log.table.Failed
}

// logView shows a log: how far it is read, then its codes.
func (s *site) logView() []app.UI {
	p, g := s.page, s.debug.log
	switch {
	case g.size < 0:
		return []app.UI{s.logHead("neutral", p.Lang.Say("This file is too large to be read here.", "文件过大，无法在此读取。")), s.logButtons()}
	case g.unread:
		return []app.UI{s.logHead("neutral", string(notices.Unread.In(p.Lang))), s.logButtons()}
	case g.table.Log == nil:
		return []app.UI{s.logHead("neutral", p.Lang.Say("Reading the log…", "正在读取日志……")),
			app.Div().Class("report").Body(
				app.P().Attr("role", "progressbar").Aria("label", p.Lang.Say("Read so far", "已读取")).Aria("valuenow", g.done*100/max(1, g.size)).
					Text(logs.Percent(g.done, g.size)),
				button(p.Lang.Say("Cancel", "取消"), s.onDropLog))}
	}
	class := "good"
	if g.table.Log.Failed() > 0 {
		class = "warn"
	}
	said := wording.Logged(p.Lang, g.table.Log)
	body := []app.UI{s.logHead(class, said...)}
	if len(g.table.Log.Rows) > 0 {
		body = append(body, s.logTable(g))
	}
	return append(body, paragraph("soft more", wording.LogZone(p.Lang, g.table.Log, g.name)), s.logButtons())
}

func (s *site) logHead(class string, said ...string) app.UI {
	out := filled(`<div><p class="means">{}</p>`, said[0])
	for _, more := range said[1:] {
		out += filled(`<p>{}</p>`, more)
	}
	return app.Div().Class("header").Class(class).Attr("role", "status").Body(app.Raw(out + "</div>"))
}

// logTable is the table of a log's codes. Its heads are buttons that sort it.
func (s *site) logTable(g *logged) app.UI {
	p := s.page
	var b strings.Builder
	b.WriteString(`<table class="log"><thead><tr>`)
	for _, c := range []struct {
		order      logs.Order
		name, sort string
	}{
		{logs.ByCode, p.Lang.Say("Code", "返回码"), "ascending"},
		{logs.ByCount, p.Lang.Say("Times", "次数"), "descending"},
		{logs.Unsorted, p.Lang.Say("Meaning, what to do", "含义与处理"), ""},
		{logs.Unsorted, p.Lang.Say("When", "时间分布"), ""},
		{logs.ByFirst, p.Lang.Say("First", "首次"), "ascending"},
		{logs.ByLast, p.Lang.Say("Last", "末次"), "descending"},
	} {
		switch {
		case c.order == logs.Unsorted:
			b.WriteString(filled(`<th scope="col">{}</th>`, c.name))
			continue
		case c.order != g.table.Order:
			c.sort = "none"
		}
		b.WriteString(filled(`<th scope="col" aria-sort="{}"><button class="link" type="button" data-order="{}">{}</button></th>`, c.sort, strconv.Itoa(int(c.order)), c.name))
	}
	b.WriteString(`</tr></thead><tbody>`)
	all := 0
	for _, r := range g.table.Log.Rows {
		all += r.Count
	}
	for _, r := range g.table.Rows() {
		b.WriteString(p.logRow(g, r, all))
	}
	b.WriteString(`</tbody></table>`)
	return app.Div().Class("scroll").TabIndex(0).Attr("role", "region").Aria("label", p.Lang.Say("Codes in the log", "日志中的返回码")).
		OnClick(s.onOrder).Body(app.Raw(b.String()))
}

// logRow is a row of the table.
func (p Page) logRow(g *logged, r *answer.Row, all int) string {
	what := filled(`<td>{}`, wording.Outside(p.Lang, r.Code))
	if e, ok := codes.LookupKnown(r.Code); ok {
		what = filled(`<td>{}<small class="todo {}">{}</small>`, e.Description.In(p.Lang).Plain(), tone(e), e.Brief.In(p.Lang).Plain())
	}
	sample := strings.TrimSpace(g.text[r.Sample.Start:r.Sample.End])
	return filled(`<tr><th scope="row"><a class="mono" href="{}">{}</a></th><td class="num"><b>{}</b><small>{}</small></td>`,
		p.code(r.Code).Path(), r.Code.String(), strconv.Itoa(r.Count), logs.Percent(r.Count, all)) + what +
		filled(`<small class="soft">{}</small><details><summary>{}</summary><code>{}</code></details></td><td>`,
			wording.List(p.Lang, r.APIs[:min(3, len(r.APIs))]), p.Lang.Say("First line", "首条日志"), wording.Visible(wording.Start(sample, longestSample))) +
		p.shape(g.table.Log, r) +
		filled(`</td><td class="num">{}</td><td class="num">{}</td></tr>`, g.table.Clock(r.First, zoneOffset), g.table.Clock(r.Last, zoneOffset))
}

// shape draws when a code came: a bar for each part of the log's time.
func (p Page) shape(l *answer.Log, r *answer.Row) string {
	most := slices.Max(r.Shape[:])
	if most == 0 {
		return ""
	}
	out := filled(`<svg class="spark" width="100%" height="20" role="img" aria-label="{}">`, wording.Shape(p.Lang, l, r))
	for i, n := range r.Shape {
		if h := (n*20 + most - 1) / most; h > 0 {
			out += filled(`<rect x="{}%" width="3.4%" y="{}" height="{}"></rect>`, strconv.Itoa(i*100/answer.Parts), strconv.Itoa(20-h), strconv.Itoa(h))
		}
	}
	return out + "</svg>"
}

// logButtons are what can be done with a log.
func (s *site) logButtons() app.UI {
	p, g := s.page, s.debug.log
	var buttons []app.UI
	if g.table.Log != nil && len(g.table.Log.Rows) > 0 {
		buttons = append(buttons,
			button(p.Lang.Say("Failed only", "仅看失败"), s.onFailed).Attr("aria-pressed", strconv.FormatBool(g.table.Failed)),
			button(p.Lang.Say("Copy as table", "复制为表格"), s.onCopyTable))
	}
	return app.Div().Class("report").Body(append([]app.UI{
		app.Div().Class("buttons").Body(append(buttons,
			button(p.Lang.Say("Close the log", "关闭日志"), s.onDropLog))...)}, s.copyNotice("log")...)...)
}

func (s *site) onCopyTable(ctx app.Context, e app.Event) {
	s.copy(ctx, "log", s.logMarkdown(), s.page.Lang.Say("Table copied.", "表格已复制。"))
}

// logMarkdown is the table of a log for an issue or a chat: no line of the log is
// in it.
func (s *site) logMarkdown() string {
	p, g := s.page, s.debug.log
	var b strings.Builder
	b.WriteString(p.Lang.Say("| Code | Times | Meaning | First | Last |\n", "| 返回码 | 次数 | 含义 | 首次 | 末次 |\n") + "|---|---|---|---|---|\n")
	for _, r := range g.table.Rows() {
		e, _ := codes.LookupKnown(r.Code)
		b.WriteString("| " + strings.Join([]string{r.Code.String(), strconv.Itoa(r.Count), e.Description.In(p.Lang).Plain(), g.table.Clock(r.First, zoneOffset), g.table.Clock(r.Last, zoneOffset)}, " | ") + " |\n")
	}
	return b.String()
}
