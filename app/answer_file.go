package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

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

// longestSample is as much of a line as is shown.
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
	file.Call("slice", from, from+filePart).Call("arrayBuffer").Then(func(buffer app.Value) {
		bytes := app.Window().Get("Uint8Array").New(buffer)
		part := make([]byte, bytes.Get("length").Int())
		app.CopyBytesToGo(part, bytes)
		text.Write(part)
		if len(part) == 0 {
			d.log.size = text.Len()
		}
		s.ctx.Dispatch(func(app.Context) { s.takePart(file, text, generation) })
	})
}
