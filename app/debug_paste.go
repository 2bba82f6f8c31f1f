package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/box"
	"zimcodes/app/pace"
	"zimcodes/app/sheet"
	"zimcodes/codes/gateway/request"
)

// onRequest takes over what was typed, pasted or given by another app. The scripts
// say of what the browser cannot undo that it is given: what stood there can be put
// back.
func (s *site) onRequest(ctx app.Context, e app.Event) {
	s.composing = isComposing(e)
	text := typed(ctx)
	if text != s.debug.text && e.Get("given").Truthy() {
		s.debug.asides.Set(sheet.Sheet{Text: s.debug.text, Clock: s.debug.clock})
	}
	s.takeRequest(text)
}

// takeRequest takes over the text that is in the box.
func (s *site) takeRequest(text string) {
	if text == s.debug.text {
		return
	}
	const typedAtOnce = 8
	if before := s.debug.text; len(text) > len(before)+typedAtOnce || !sheet.IsEdit(before, text) && len(text) > typedAtOnce {
		s.debug.folded = true
	}
	s.debug.giveBack(text)
	s.read(text)
	setField("digest", "")
	setField("computed", "")
	s.leaveFragment()
	s.goOn()
}

// onClear empties the box. The text can be put back.
func (s *site) onClear(ctx app.Context, e app.Event) {
	d := &s.debug
	d.asides.Set(sheet.Sheet{Text: d.text, Clock: d.clock})
	s.exchange(sheet.Sheet{})
}

func (s *site) onPutBack(ctx app.Context, e app.Event) {
	d := &s.debug
	s.exchange(d.asides.Turn(sheet.Sheet{Text: d.text, Clock: d.clock}))
}

// exchange takes w in the place of what is there.
func (s *site) exchange(w sheet.Sheet) {
	d := &s.debug
	d.load(w)
	s.leaveFragment()
	s.goOn()
	focus(app.Window().GetElementByID("request"))
}

// read reads a text that was typed or pasted.
func (s *site) read(text string) {
	d := &s.debug
	switch {
	case len(text) > request.MaxText:
		d.read(text)
		s.readLog("", text)
		return
	case len(text) <= box.LongText:
		d.read(text)
		s.sumUp()
		return
	}
	d.begin(text)
	d.busy = true
	generation := d.generation
	s.ctx.Async(func() {
		last := time.Now()
		r, done := request.ReadPausing(text, func() bool {
			if time.Since(last) > pace.Slice {
				time.Sleep(pace.Pause)
				last = time.Now()
			}
			return d.generation == generation
		})
		if done {
			s.ctx.Dispatch(func(app.Context) {
				if d.generation == generation {
					d.take(r)
					s.sumUp()
					s.goOn()
				}
			})
		}
	})
}

// onStopReading gives up reading a long text. The text stays.
func (s *site) onStopReading(ctx app.Context, e app.Event) {
	s.debug.generation++
	s.debug.busy = false
}

// beingRead says that a long text is being read.
func (s *site) beingRead() []app.UI {
	p := s.page
	return []app.UI{
		app.P().Class("means").Text(p.Lang.Say("Reading the text…", "正在读取文本……")),
		app.P().Body(app.Button().Type("button").OnClick(s.onStopReading).Text(p.Lang.Say("Stop", "停止"))),
	}
}

// maxLog is the longest file that is read.
const maxLog = 200 << 20

// openFile renders the choice of a file. It can be dropped there, too.
func (p Page) openFile(s *site) app.UI {
	return app.Label().Class("file").Body(
		app.Text(p.Lang.Say("Open a log file", "打开日志文件")),
		app.Input().ID("file").Type("file").Class("unseen").OnChange(s.onFile))
}

func (s *site) onFile(ctx app.Context, e app.Event) {
	s.takeFile(e.Get("target").Get("files").Index(0))
}

func (s *site) onDrop(ctx app.Context, e app.Event) {
	files := e.Get("dataTransfer").Get("files")
	if files.Truthy() && files.Length() > 0 {
		e.PreventDefault()
		s.takeFile(files.Index(0))
	}
}

// onDragOver lets a file be dropped.
func onDragOver(ctx app.Context, e app.Event) { e.PreventDefault() }

// takeFile reads a file. It stays in the browser, and no text of it is in the box.
func (s *site) takeFile(file app.Value) {
	if !file.Truthy() {
		return
	}
	size := file.Get("size").Int()
	d := &s.debug
	d.generation++
	d.log = &logged{name: file.Get("name").String(), size: size}
	if size > maxLog {
		d.log.size = -1
		return
	}
	var text strings.Builder
	text.Grow(size)
	s.takePart(file, &text, d.generation)
}

// longestSample is as much of a line as is shown, in bytes.
const longestSample = 1000

// filePart is how much of a file is taken over at once.
const filePart = 1 << 20

// takePart takes over the next part of a file.
func (s *site) takePart(file app.Value, text *strings.Builder, generation int) {
	d := &s.debug
	if d.generation != generation {
		return
	}
	from := text.Len()
	if from >= d.log.size {
		s.readLog(d.log.name, text.String())
		return
	}
	app.Window().Get("zimcodes").Call("part", file, from, from+filePart).Then(func(buffer app.Value) {
		if !buffer.Truthy() {
			s.ctx.Dispatch(func(app.Context) {
				if d.generation == generation {
					d.log.unread = true
				}
			})
			return
		}
		bytes := app.Window().Get("Uint8Array").New(buffer)
		part := make([]byte, bytes.Get("length").Int())
		app.CopyBytesToGo(part, bytes)
		text.Write(part)
		if len(part) == 0 && d.generation == generation {
			d.log.size = text.Len()
		}
		s.ctx.Dispatch(func(app.Context) { s.takePart(file, text, generation) })
	})
}
