package request

import "strings"

// add adds to the data, after a separator if there are some already.
func (c *curl) add(separator string, v text) {
	if !c.hasData {
		c.hasData, c.data.gap = true, v.gap()
	} else {
		c.data.add(separator, v.gap())
	}
	c.data.addText(v)
}

// addData adds data, or those of a file without its line breaks.
func (c *curl) addData(v text) {
	content, ok := c.content(v)
	if !ok {
		c.hasData, c.file = true, v
		return
	}
	if content != v && strings.ContainsAny(content.s, "\r\n") {
		var b textBuilder
		b.gap = content.gap()
		for _, l := range content.lines() {
			b.addText(l)
		}
		content = b.text()
	}
	c.add("&", content)
}

func (c *curl) addBinary(v text) { c.addWhole("&", v) }

func (c *curl) addJSON(v text) {
	c.json = true
	c.addWhole("", v)
}

// addWhole adds data, or those of a file as they are.
func (c *curl) addWhole(separator string, v text) {
	if content, ok := c.content(v); ok {
		c.add(separator, content)
		return
	}
	c.hasData, c.file = true, v
}

// content returns what @name stands for, if the text gives it.
func (c *curl) content(v text) (text, bool) {
	name, isFile := strings.CutPrefix(v.s, "@")
	if !isFile {
		return v, true
	}
	return c.command.fileContent(name, c.script)
}

// fileContent returns what stands in a file, or in the standard input.
func (c *command) fileContent(name string, s *script) (text, bool) {
	if name == "-" || name == "/dev/stdin" {
		return c.input, c.hasInput
	}
	return s.file(name)
}

// addURLEncoded adds what --data-urlencode makes of its value.
func (c *curl) addURLEncoded(v text) {
	if data, ok := c.encoded(v); ok {
		c.add("&", data)
		return
	}
	c.hasData, c.file = true, v
}

// encoded returns what becomes of content, =content, name=content, @file or
// name@file: the content is encoded. It reports whether the text gives it.
func (c *curl) encoded(v text) (text, bool) {
	i := strings.IndexByte(v.s, '=')
	if i < 0 {
		i = strings.IndexByte(v.s, '@')
	}
	content := v.from(i + 1)
	if i >= 0 && v.s[i] == '@' {
		var ok bool
		if content, ok = c.command.fileContent(content.s, c.script); !ok {
			return text{}, false
		}
	}
	b := textBuilder{gap: v.gap()}
	if i > 0 {
		b.addText(v.cut(0, i))
		b.add("=", v.span(i, i+1))
	}
	addEncoded(&b, content)
	return b.text(), true
}

// addEncoded adds t, encoded as a form has it.
func addEncoded(b *textBuilder, t text) {
	const digits = "0123456789ABCDEF"
	for i := range len(t.s) {
		switch c := t.s[i]; {
		case isWordByte(c) || strings.IndexByte("-._~", c) >= 0:
			b.addText(t.cut(i, i+1))
		case c == ' ':
			b.add("+", t.at(i))
		default:
			b.add(string([]byte{'%', digits[c>>4], digits[c&15]}), t.at(i))
		}
	}
}

// addQuery adds to the query string as --url-query does: + before a value leaves
// it as it is.
func (c *curl) addQuery(v text) {
	raw, ok := strings.CutPrefix(v.s, "+")
	data := v.from(len(v.s) - len(raw))
	if !ok {
		if data, ok = c.encoded(v); !ok {
			c.r.Open = true
			return
		}
	}
	if len(c.query.b) > 0 {
		c.query.add("&", v.gap())
	}
	c.query.addText(data)
}

// addForm adds a part of a form, name=content. With files, content may be @file
// or <file, stand in quotation marks, and have ;type=… behind it.
func (c *curl) addForm(v text, files bool) {
	i := strings.IndexByte(v.s, '=')
	if i < 0 {
		return
	}
	content := v.from(i + 1)
	if files {
		content = formContent(content)
	}
	p := newParameter(v.cut(0, i), content, InBody)
	p.Place = v.place()
	c.form = append(c.form, p)
}

func formContent(v text) text {
	if !strings.HasPrefix(v.s, `"`) {
		if i := strings.IndexByte(v.s, ';'); i >= 0 {
			return v.cut(0, i)
		}
		return v
	}
	b := textBuilder{gap: v.gap()}
	for i := 1; i < len(v.s) && v.s[i] != '"'; i++ {
		if v.s[i] == '\\' && i+1 < len(v.s) {
			i++
		}
		b.addText(v.cut(i, i+1))
	}
	return b.text()
}

// config takes the options from a file, if the text gives it.
func (c *curl) config(v text) {
	content, ok := c.command.fileContent(v.s, c.script)
	if !ok {
		c.r.Open = true
		c.r.ignore(IgnoredOption, "--config", v.place())
		return
	}
	var words []text
	for _, l := range content.lines() {
		if l = l.trim(); l.s != "" && l.s[0] != '#' {
			words = append(words, configWords(l)...)
		}
	}
	c.configured = append(c.configured, words...)
}

// configWords parts a line of a file of options: a name, with or without hyphens
// before it, and a value, after blanks, = or :.
func configWords(l text) []text {
	end := strings.IndexAny(l.s, " \t=:")
	if end < 0 {
		end = len(l.s)
	}
	name, value := l.cut(0, end), l.from(end)
	if !strings.HasPrefix(name.s, "-") {
		b := textBuilder{gap: l.gap()}
		b.add("--", l.at(0))
		b.addText(name)
		name = b.text()
	}
	value = value.from(len(value.s) - len(strings.TrimLeft(value.s, " \t=:")))
	switch {
	case value.s == "":
		return []text{name}
	case value.s[0] == '"':
		if n, _, ok := readLiteral(value, 0); ok {
			value = n.text
		}
	}
	return []text{name, value}
}
