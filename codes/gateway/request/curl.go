package request

import "strings"

// curl gathers what the words of a command say.
type curl struct {
	r *Request
	// done are the requests before the last --next.
	done    []candidate
	command *command
	script  *script
	urls    []text
	// method is that of -X.
	method    text
	get, head bool
	globoff   bool
	// data is the body, or what -G adds to the query string; hasData says that
	// there is one, which may be empty.
	data    textBuilder
	hasData bool
	json    bool
	// query is what --url-query adds.
	query textBuilder
	// form are the parts of a form with several parts.
	form []Parameter
	// file is the name of a file that the body comes from, maybe in part, and
	// upload that of -T.
	file, upload text
	// target is that of --request-target.
	target text
	// configured are the words of files of options.
	configured []text
}

// readCurl reads a curl command, which may hold several requests.
func readCurl(cmd *command, s *script) []candidate {
	c := &curl{command: cmd, script: s, r: &Request{}}
	curlOptions.read(c, c.expandedWords(cmd.words))
	curlOptions.read(c, c.configured)
	c.next()
	return c.done
}

// next ends a request and begins another.
func (c *curl) next() {
	if u, ok := c.finish(); ok {
		c.done = append(c.done, candidate{r: c.r, place: u.place()})
	}
	*c = curl{command: c.command, script: c.script, done: c.done, r: &Request{}}
}

func (c *curl) operand(w text) {
	if w.trim().s != "" && w.s != "-" {
		c.urls = append(c.urls, w)
	}
}

func (c *curl) leave(name string, place Place) {
	c.r.ignore(IgnoredOption, name, place)
}

// header adds a header. A name alone with a colon takes the header out.
func (c *curl) header(v text) {
	name, value, ok := headerLine(v)
	if ok && (value.s != "" || equalFold(name.s, "Content-Type")) {
		c.r.addHeader(newParameter(name, value, InHeader))
	}
}

// authorization is what -u sends.
func (c *curl) authorization(v text) {
	c.r.addHeader(newParameter(unplaced("Authorization"), v, InHeader))
}

// finish chooses the URL, which it returns, and puts the data where it belongs.
func (c *curl) finish() (text, bool) {
	best := -1
	for i, u := range c.urls {
		if best < 0 || urlLikeness(u.s) > urlLikeness(c.urls[best].s) {
			best = i
		}
	}
	if best < 0 {
		return text{}, false
	}
	for i, u := range c.urls {
		if i != best {
			c.r.ignore(IgnoredRequest, "", u.place())
		}
	}
	c.setURL(c.r.joinLines(c.urls[best].trim()))
	c.setMethod()
	if !c.get && (c.hasData || len(c.form) > 0) {
		c.setBody()
	}
	return c.urls[best], true
}

// setBody makes the body of the data, of a file or of the parts of a form.
func (c *curl) setBody() {
	if c.file.s != "" {
		c.r.Body = &Body{Place: c.file.place(), File: true, Parameters: parseQuery(c.data.text(), InBody)}
	} else if len(c.form) > 0 {
		c.r.Body = &Body{Place: Place{c.form[0].Place.Start, c.form[len(c.form)-1].Place.End}, Parameters: c.form}
		c.r.sends("multipart/form-data")
	} else {
		c.r.setBody(c.data.text())
	}
	switch {
	case c.json:
		c.r.sends("application/json")
	case c.upload.s != "":
		c.r.sends("")
	}
}

// sends adds the header of a body, unless the command has it.
func (r *Request) sends(contentType string) {
	if _, ok := r.Header("Content-Type"); !ok {
		r.addHeader(newParameter(unplaced("Content-Type"), unplaced(contentType), InHeader))
	}
}

func (c *curl) setMethod() {
	switch {
	case c.method.s != "":
		c.r.setMethod(c.method)
	case c.head:
		c.r.Method = "HEAD"
	case c.upload.s != "":
		c.r.Method = "PUT"
	case !c.get && (c.hasData || len(c.form) > 0):
		c.r.Method = "POST"
	default:
		c.r.Method = "GET"
	}
}

// setURL reads the URL, and what the options add to it or put in its place.
func (c *curl) setURL(u text) {
	if !c.globoff {
		first, literal, more := unglobbed(u)
		c.command.literal = append(c.command.literal, literal...)
		if u = first; more {
			c.r.ignore(IgnoredRequest, "", u.place())
		}
	}
	c.r.setAddress(u)
	switch {
	case c.target.s != "":
		c.setTarget()
	case c.get && c.hasData:
		c.r.addQueryText(c.data.text())
		c.r.Open = c.r.Open || c.file.s != ""
	case len(c.query.b) > 0:
		c.r.addQueryText(c.query.text())
	}
	if c.upload.s != "" {
		c.hasData, c.file = true, c.upload
		if strings.HasSuffix(c.r.Path, "/") && c.upload.s != "-" && c.upload.s != "." {
			c.r.Path, c.r.PathPlace = c.r.Path+c.upload.s[strings.LastIndexByte(c.upload.s, '/')+1:], c.upload.place()
		}
	}
}

// setAddress reads the URL of a request whose headers may be known already.
func (r *Request) setAddress(u text) {
	given := *r
	r.setURL(u)
	if given.HostIn == InHeader {
		r.URLHost = r.Host
		r.Host, r.HostPlace, r.HostIn = given.Host, given.HostPlace, InHeader
	}
}

// setTarget puts the target in the place of the URL's path and query.
func (c *curl) setTarget() {
	t := c.target.trim()
	c.r.Query, c.r.Open = nil, false
	if i := schemeEnd(t.s); i >= 0 {
		t = t.from(i + len("://"))
		t = t.from(len(t.s) - len(strings.TrimLeftFunc(t.s, func(r rune) bool { return r != '/' && r != '?' })))
	}
	c.r.setPath(t)
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
