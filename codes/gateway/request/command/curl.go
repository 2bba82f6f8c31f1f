package command

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// curl gathers what the words of a command say.
type curl struct {
	r *Request
	// done are the requests before the last --next.
	done      []Request
	command   *shell.Command
	isAddress func(string) bool
	urls      []pasted.Text
	// method is that of -X.
	method    pasted.Text
	get, head bool
	globoff   bool
	// data is the body, or what -G adds to the query string; hasData says that
	// there is one, which may be empty.
	data    pasted.Builder
	hasData bool
	json    bool
	// query is what --url-query adds.
	query pasted.Builder
	// form are the parts of a form with several parts.
	form []Pair
	// file is the name of a file that the body comes from, maybe in part, and
	// upload that of -T.
	file, upload pasted.Text
	// target is that of --request-target.
	target pasted.Text
	// configured are the words of files of options.
	configured []pasted.Text
}

// Curl reads a curl command, which may hold several requests.
func Curl(cmd *shell.Command, isAddress func(string) bool) []Request {
	c := &curl{command: cmd, isAddress: isAddress, r: &Request{}}
	curlOptions.read(c, c.expandedWords(cmd.Words))
	curlOptions.read(c, c.configured)
	c.next()
	return c.done
}

// next ends a request and begins another.
func (c *curl) next() {
	if c.finish() {
		c.done = append(c.done, *c.r)
	}
	*c = curl{command: c.command, isAddress: c.isAddress, done: c.done, r: &Request{}}
}

func (c *curl) operand(w pasted.Text) {
	if w.Trim().S != "" && w.S != "-" {
		c.urls = append(c.urls, w)
	}
}

func (c *curl) leave(name string, place pasted.Place) {
	c.r.leave(Option, name, place)
}

// header adds a header. A name alone with a colon takes the header out.
func (c *curl) header(v pasted.Text) {
	name, value, ok := pasted.HeaderLine(v)
	if ok && (value.S != "" || strings.EqualFold(name.S, "Content-Type")) {
		c.r.addHeader(name, value)
	}
}

// authorization is what -u sends.
func (c *curl) authorization(v pasted.Text) { c.r.authorize(v) }

// finish chooses the URL, if there is one, and puts the data where it belongs.
func (c *curl) finish() bool {
	best := -1
	for i, u := range c.urls {
		if best < 0 || c.urlLikeness(u.S) > c.urlLikeness(c.urls[best].S) {
			best = i
		}
	}
	if best < 0 {
		return false
	}
	for i, u := range c.urls {
		if i != best {
			c.r.leave(OtherAddress, "", u.Place())
		}
	}
	c.r.Place = c.urls[best].Place()
	c.setURL(c.r.join(c.urls[best].Trim()))
	c.setMethod()
	if !c.get && (c.hasData || len(c.form) > 0) {
		c.setBody()
	}
	return true
}

// setBody makes the body of the data, of a file or of the parts of a form.
func (c *curl) setBody() {
	switch {
	case c.file.S != "":
		c.r.Body = &Body{InFile: true, File: c.file, Text: c.data.Text()}
	case len(c.form) > 0:
		c.r.Body = &Body{Parts: c.form, Multipart: true}
		c.r.ContentType, c.r.Adds = "multipart/form-data", Always
		return
	default:
		c.r.Body = &Body{Text: c.data.Text()}
	}
	switch {
	case c.json:
		c.r.ContentType, c.r.Adds = "application/json", Always
	case c.upload.S != "":
		c.r.Adds = Always
	}
}

func (c *curl) setMethod() {
	switch {
	case c.method.S != "":
		c.r.Method = c.method
	case c.head:
		c.r.Implied = "HEAD"
	case c.upload.S != "":
		c.r.Implied = "PUT"
	case !c.get && (c.hasData || len(c.form) > 0):
		c.r.Implied = "POST"
	default:
		c.r.Implied = "GET"
	}
}

// setURL reads the URL, and what the options add to it or put in its place.
func (c *curl) setURL(u pasted.Text) {
	if !c.globoff {
		first, literal, more := unglobbed(u)
		c.command.Literal = append(c.command.Literal, literal...)
		if u = first; more {
			c.r.leave(OtherAddress, "", u.Place())
		}
	}
	c.r.Address = u
	switch {
	case c.target.S != "":
		c.setTarget()
	case c.get && c.hasData:
		c.r.Query = c.data.Text()
		c.r.Open = c.r.Open || c.file.S != ""
	case c.query.Len() > 0:
		c.r.Query = c.query.Text()
	}
	if c.upload.S != "" {
		c.hasData, c.file = true, c.upload
		if c.upload.S != "-" && c.upload.S != "." {
			c.r.Upload = c.upload
		}
	}
}

// setTarget puts the target in the place of the URL's path and query.
func (c *curl) setTarget() {
	t := c.target.Trim()
	if i := pasted.SchemeEnd(t.S); i >= 0 {
		t = t.From(i + len("://"))
		t = t.From(len(t.S) - len(strings.TrimLeftFunc(t.S, func(r rune) bool { return r != '/' && r != '?' })))
	}
	c.r.Target, c.r.HasTarget = t, true
}

// urlLikeness tells a URL from a value of an option that is not known.
func (c *curl) urlLikeness(s string) int {
	n := 0
	if c.isAddress(s) {
		n = 1
	}
	if n > 0 && strings.Contains(s, "?") {
		n = 2
	}
	return n
}
