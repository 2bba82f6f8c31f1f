package request

import "strings"

// curl gathers what the words of a command say.
type curl struct {
	r    *Request
	urls []text
	// method is that of -X, implied that of other options.
	method  text
	implied string
	get     bool
	// json says that the body is sent as JSON.
	json bool
	// data are the contents of the body, or of the query string with -G;
	// encoded those of them that curl encodes itself.
	data []curlData
	// query are the parameters of --url-query.
	query []Parameter
	// file is the name of the file, if the body is one.
	file text
}

// curlData is the value of one option --data…. Its parameters are decoded
// already if curl encodes them.
type curlData struct {
	text       text
	parameters []Parameter
}

// readCurl reads the words after curl.
func (r *Request) readCurl(words []text) bool {
	c := &curl{r: r}
	for i := 0; i < len(words); i++ {
		w := words[i]
		switch {
		case strings.HasPrefix(w.s, "--") && len(w.s) > 2:
			i += c.long(w, words[i+1:])
		case strings.HasPrefix(w.s, "-") && len(w.s) > 1:
			i += c.short(w, words[i+1:])
		case w.s != "" && w.s != "-" && w.s != "--":
			c.urls = append(c.urls, w)
		}
	}
	return c.finish()
}

// long reads a long option and returns how many words its value takes.
func (c *curl) long(w text, rest []text) int {
	name, value, hasValue := w.s[2:], text{}, false
	// curl itself knows no --name=value; people write it all the same.
	if i := strings.IndexByte(w.s, '='); i >= 0 {
		name, value, hasValue = w.s[2:i], w.from(i+1), true
	}
	for _, o := range curlOptions {
		if o.long == name {
			return c.apply(o, w, value, hasValue, rest)
		}
	}
	c.r.ignore(IgnoredOption, "--"+name, w.place())
	return 0
}

// short reads a word of short options, as in -sSX POST.
func (c *curl) short(w text, rest []text) int {
	for i := 1; i < len(w.s); i++ {
		known := false
		for _, o := range curlOptions {
			if o.short != w.s[i] {
				continue
			}
			value := w.from(i + 1)
			n := c.apply(o, w.cut(i, i+1), value, value.s != "", rest)
			if !o.flag {
				return n
			}
			known = true
		}
		if !known {
			c.r.ignore(IgnoredOption, "-"+w.s[i:i+1], w.span(i, i+1))
		}
	}
	return 0
}

func (c *curl) apply(o curlOption, w, value text, hasValue bool, rest []text) int {
	taken := 0
	if !o.flag && !hasValue && len(rest) > 0 {
		value, taken = rest[0], 1
	}
	if o.set == nil {
		name := "--" + o.long
		c.r.ignore(IgnoredOption, name, Place{w.place().Start, max(w.place().End, value.place().End)})
		return taken
	}
	o.set(c, value)
	return taken
}

func (c *curl) header(v text) {
	if name, value, ok := headerLine(v); ok {
		c.r.addHeader(newParameter(name, value, InHeader))
	}
}

// addData adds data to the body; with files, a value @name stands for a file.
func (c *curl) addData(v text, files bool) {
	c.implied = "POST"
	if files && strings.HasPrefix(v.s, "@") {
		c.file = v
		return
	}
	c.data = append(c.data, curlData{text: v})
}

// addEncoded adds data that curl encodes: name=value, =value, or value.
func (c *curl) addEncoded(v text) {
	c.implied = "POST"
	c.data = append(c.data, curlData{v, encodedParameters(v)})
}

// encodedParameters returns what --data-urlencode makes of its value: the name
// is sent as it is, the value is encoded.
func encodedParameters(v text) []Parameter {
	if strings.HasPrefix(v.s, "+") {
		return parseQuery(v.from(1), InQuery)
	}
	i := strings.IndexByte(v.s, '=')
	if i <= 0 {
		return parseQuery(v.from(i+1), InQuery)
	}
	p := newParameter(decode(v.cut(0, i)), v.from(i+1), InQuery)
	p.Place = v.place()
	return []Parameter{p}
}

// finish chooses the URL and puts the data where it belongs.
func (c *curl) finish() bool {
	best := -1
	for i, u := range c.urls {
		if best < 0 || urlLikeness(u.s) > urlLikeness(c.urls[best].s) {
			best = i
		}
	}
	if best < 0 {
		return false
	}
	for i, u := range c.urls {
		if i != best {
			c.r.ignore(IgnoredRequest, "", u.place())
		}
	}
	c.setURL(c.urls[best])
	if _, ok := c.r.Header("Content-Type"); !ok && c.json {
		c.r.addHeader(newParameter(unplaced("Content-Type"), unplaced("application/json"), InHeader))
	}
	c.r.Query = append(c.r.Query, c.query...)
	c.r.Method = "GET"
	switch {
	case c.get:
		for _, d := range c.data {
			c.r.Query = append(c.r.Query, d.asQuery()...)
		}
	case c.file.s != "":
		c.r.Method, c.r.Body = c.implied, &Body{Place: c.file.place(), File: true}
	default:
		if c.implied != "" {
			c.r.Method = c.implied
		}
		c.setBody()
	}
	if c.method.s != "" {
		c.r.setMethod(c.method)
	}
	return true
}

func (c *curl) setURL(u text) {
	given := *c.r
	c.r.setURL(c.r.joinLines(u))
	if given.HostIn == InHeader {
		c.r.URLHost = c.r.Host
		c.r.Host, c.r.HostPlace, c.r.HostIn = given.Host, given.HostPlace, InHeader
	}
}

// setBody joins the data with &, as curl does.
func (c *curl) setBody() {
	if len(c.data) == 0 {
		return
	}
	var b textBuilder
	b.gap = c.data[0].text.place()
	var parameters []Parameter
	for i, d := range c.data {
		if i > 0 {
			b.add("&", d.text.cut(0, 0).place())
		}
		b.addText(d.text)
		for _, p := range d.parameters {
			p.In = InBody
			parameters = append(parameters, p)
		}
	}
	c.r.setBody(b.text())
	if c.r.Body != nil && len(parameters) > 0 {
		c.r.Body.Parameters, c.r.Body.Text = parameters, "" // curl sends another one
	}
}

func (d curlData) asQuery() []Parameter {
	if d.parameters != nil {
		return d.parameters
	}
	return parseQuery(d.text, InQuery)
}

// urlLikeness tells a URL from a value of an option that is not known.
func urlLikeness(s string) int {
	n := 0
	if schemeEnd(s) >= 0 || hostEnd(s) > 0 {
		n = 1
	}
	if n > 0 && strings.Contains(s, "?") {
		n = 2
	}
	return n
}
