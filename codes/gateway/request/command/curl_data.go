package command

import (
	"strings"

	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
)

// add adds to the data, after a separator if there are some already.
func (c *curl) add(separator string, v pasted.Text) {
	if !c.hasData {
		c.hasData, c.data.Gap = true, v.Gap()
	} else {
		c.data.Add(separator, v.Gap())
	}
	c.data.AddText(v)
}

// addData adds data, or those of a file without its line breaks.
func (c *curl) addData(v pasted.Text) {
	content, ok := c.content(v)
	if !ok {
		c.hasData, c.file = true, v
		return
	}
	if content != v && strings.ContainsAny(content.S, "\r\n") {
		var b pasted.Builder
		b.Gap = content.Gap()
		for _, l := range content.Lines() {
			b.AddText(l)
		}
		content = b.Text()
	}
	c.add("&", content)
}

func (c *curl) addBinary(v pasted.Text) { c.addWhole("&", v) }

func (c *curl) addJSON(v pasted.Text) {
	c.json = true
	c.addWhole("", v)
}

// addWhole adds data, or those of a file as they are.
func (c *curl) addWhole(separator string, v pasted.Text) {
	if content, ok := c.content(v); ok {
		c.add(separator, content)
		return
	}
	c.hasData, c.file = true, v
}

// content returns what @name stands for, if the text gives it.
func (c *curl) content(v pasted.Text) (pasted.Text, bool) {
	name, isFile := strings.CutPrefix(v.S, "@")
	if !isFile {
		return v, true
	}
	return c.command.File(name)
}

// addURLEncoded adds what --data-urlencode makes of its value.
func (c *curl) addURLEncoded(v pasted.Text) {
	if data, ok := c.encoded(v); ok {
		c.add("&", data)
		return
	}
	c.hasData, c.file = true, v
}

// encoded returns what becomes of content, =content, name=content, @file or
// name@file: the content is encoded. It reports whether the text gives it.
func (c *curl) encoded(v pasted.Text) (pasted.Text, bool) {
	i := strings.IndexByte(v.S, '=')
	if i < 0 {
		i = strings.IndexByte(v.S, '@')
	}
	content := v.From(i + 1)
	if i >= 0 && v.S[i] == '@' {
		var ok bool
		if content, ok = c.command.File(content.S); !ok {
			return pasted.Text{}, false
		}
	}
	b := pasted.Builder{Gap: v.Gap()}
	if i > 0 {
		b.AddText(v.Cut(0, i))
		b.Add("=", v.Span(i, i+1))
	}
	addEncoded(&b, content)
	return b.Text(), true
}

// addEncoded adds t, encoded as a form has it.
func addEncoded(b *pasted.Builder, t pasted.Text) {
	const digits = "0123456789ABCDEF"
	for i := range len(t.S) {
		switch c := t.S[i]; {
		case pasted.IsWordByte(c) || strings.IndexByte("-._~", c) >= 0:
			b.AddText(t.Cut(i, i+1))
		case c == ' ':
			b.Add("+", t.At(i))
		default:
			b.Add(string([]byte{'%', digits[c>>4], digits[c&15]}), t.At(i))
		}
	}
}

// addQuery adds to the query string as --url-query does: + before a value leaves
// it as it is.
func (c *curl) addQuery(v pasted.Text) {
	raw, ok := strings.CutPrefix(v.S, "+")
	data := v.From(len(v.S) - len(raw))
	if !ok {
		if data, ok = c.encoded(v); !ok {
			c.r.Open = true
			return
		}
	}
	if c.query.Len() > 0 {
		c.query.Add("&", v.Gap())
	}
	c.query.AddText(data)
}

// addForm adds a part of a form, name=content. With files, content may be @file
// or <file, stand in quotation marks, and have ;type=… behind it.
func (c *curl) addForm(v pasted.Text, files bool) {
	i := strings.IndexByte(v.S, '=')
	if i < 0 {
		return
	}
	content := v.From(i + 1)
	if files {
		content = formContent(content)
	}
	c.form = append(c.form, Pair{v.Cut(0, i), content, v.Place()})
}

func formContent(v pasted.Text) pasted.Text {
	if !strings.HasPrefix(v.S, `"`) {
		if i := strings.IndexByte(v.S, ';'); i >= 0 {
			return v.Cut(0, i)
		}
		return v
	}
	b := pasted.Builder{Gap: v.Gap()}
	for i := 1; i < len(v.S) && v.S[i] != '"'; i++ {
		if v.S[i] == '\\' && i+1 < len(v.S) {
			i++
		}
		b.AddText(v.Cut(i, i+1))
	}
	return b.Text()
}

// config takes the options from a file, if the text gives it.
func (c *curl) config(v pasted.Text) {
	content, ok := c.command.File(v.S)
	if !ok {
		c.r.Open = true
		c.r.leave(Option, "--config", v.Place())
		return
	}
	var words []pasted.Text
	for _, l := range content.Lines() {
		if l = l.Trim(); l.S != "" && l.S[0] != '#' {
			words = append(words, configWords(l)...)
		}
	}
	c.configured = append(c.configured, words...)
}

// configWords parts a line of a file of options: a name, with or without hyphens
// before it, and a value, after blanks, = or :.
func configWords(l pasted.Text) []pasted.Text {
	end := strings.IndexAny(l.S, " \t=:")
	if end < 0 {
		end = len(l.S)
	}
	name, value := l.Cut(0, end), l.From(end)
	if !strings.HasPrefix(name.S, "-") {
		b := pasted.Builder{Gap: l.Gap()}
		b.Add("--", l.At(0))
		b.AddText(name)
		name = b.Text()
	}
	value = value.From(len(value.S) - len(strings.TrimLeft(value.S, " \t=:")))
	switch {
	case value.S == "":
		return []pasted.Text{name}
	case value.S[0] == '"':
		if n, _, ok := literal.Read(value, 0); ok {
			value = n.Text
		}
	}
	return []pasted.Text{name, value}
}
