package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// curl gathers what the words of a command say.
type curl struct {
	r *Request
	// done are the requests before the last --next.
	done    []candidate
	command *shell.Command
	urls    []pasted.Text
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
	form []Parameter
	// file is the name of a file that the body comes from, maybe in part, and
	// upload that of -T.
	file, upload pasted.Text
	// target is that of --request-target.
	target pasted.Text
	// configured are the words of files of options.
	configured []pasted.Text
}

// readCurl reads a curl command, which may hold several requests.
func readCurl(cmd *shell.Command) []candidate {
	c := &curl{command: cmd, r: &Request{}}
	curlOptions.read(c, c.expandedWords(cmd.Words))
	curlOptions.read(c, c.configured)
	c.next()
	return c.done
}

// next ends a request and begins another.
func (c *curl) next() {
	if u, ok := c.finish(); ok {
		c.done = append(c.done, candidate{r: c.r, place: u.Place()})
	}
	*c = curl{command: c.command, done: c.done, r: &Request{}}
}

func (c *curl) operand(w pasted.Text) {
	if w.Trim().S != "" && w.S != "-" {
		c.urls = append(c.urls, w)
	}
}

func (c *curl) leave(name string, place Place) {
	c.r.ignore(IgnoredOption, name, place)
}

// header adds a header. A name alone with a colon takes the header out.
func (c *curl) header(v pasted.Text) {
	name, value, ok := headerLine(v)
	if ok && (value.S != "" || strings.EqualFold(name.S, "Content-Type")) {
		c.r.addHeader(newParameter(name, value, InHeader))
	}
}

// authorization is what -u sends.
func (c *curl) authorization(v pasted.Text) {
	c.r.addHeader(newParameter(pasted.Unplaced("Authorization"), v, InHeader))
}

// finish chooses the URL, which it returns, and puts the data where it belongs.
func (c *curl) finish() (pasted.Text, bool) {
	best := -1
	for i, u := range c.urls {
		if best < 0 || urlLikeness(u.S) > urlLikeness(c.urls[best].S) {
			best = i
		}
	}
	if best < 0 {
		return pasted.Text{}, false
	}
	for i, u := range c.urls {
		if i != best {
			c.r.ignore(IgnoredRequest, "", u.Place())
		}
	}
	c.setURL(c.r.joinLines(c.urls[best].Trim()))
	c.setMethod()
	if !c.get && (c.hasData || len(c.form) > 0) {
		c.setBody()
	}
	return c.urls[best], true
}

// setBody makes the body of the data, of a file or of the parts of a form.
func (c *curl) setBody() {
	if c.file.S != "" {
		c.r.Body = &Body{Place: c.file.Place(), File: true, Parameters: parseQuery(c.data.Text(), InBody)}
	} else if len(c.form) > 0 {
		c.r.Body = &Body{Place: Place{Start: c.form[0].Place.Start, End: c.form[len(c.form)-1].Place.End}, Parameters: c.form}
		c.r.sends("multipart/form-data")
	} else {
		c.r.setBody(c.data.Text())
	}
	switch {
	case c.json:
		c.r.sends("application/json")
	case c.upload.S != "":
		c.r.sends("")
	}
}

// sends adds the header of a body, unless the command has it.
func (r *Request) sends(contentType string) {
	if _, ok := r.Header("Content-Type"); !ok {
		r.addHeader(newParameter(pasted.Unplaced("Content-Type"), pasted.Unplaced(contentType), InHeader))
	}
}

func (c *curl) setMethod() {
	switch {
	case c.method.S != "":
		c.r.setMethod(c.method)
	case c.head:
		c.r.Method = "HEAD"
	case c.upload.S != "":
		c.r.Method = "PUT"
	case !c.get && (c.hasData || len(c.form) > 0):
		c.r.Method = "POST"
	default:
		c.r.Method = "GET"
	}
}

// setURL reads the URL, and what the options add to it or put in its place.
func (c *curl) setURL(u pasted.Text) {
	if !c.globoff {
		first, literal, more := unglobbed(u)
		c.command.Literal = append(c.command.Literal, literal...)
		if u = first; more {
			c.r.ignore(IgnoredRequest, "", u.Place())
		}
	}
	c.r.setAddress(u)
	switch {
	case c.target.S != "":
		c.setTarget()
	case c.get && c.hasData:
		c.r.addQueryText(c.data.Text())
		c.r.Open = c.r.Open || c.file.S != ""
	case c.query.Len() > 0:
		c.r.addQueryText(c.query.Text())
	}
	if c.upload.S != "" {
		c.hasData, c.file = true, c.upload
		if strings.HasSuffix(c.r.Path, "/") && c.upload.S != "-" && c.upload.S != "." {
			c.r.Path, c.r.PathPlace = c.r.Path+c.upload.S[strings.LastIndexByte(c.upload.S, '/')+1:], c.upload.Place()
		}
	}
}

// setAddress reads the URL of a request whose headers may be known already.
func (r *Request) setAddress(u pasted.Text) {
	given := *r
	r.setURL(u)
	if given.HostIn == InHeader {
		r.URLHost = r.Host
		r.Host, r.HostPlace, r.HostIn = given.Host, given.HostPlace, InHeader
	}
}

// setTarget puts the target in the place of the URL's path and query.
func (c *curl) setTarget() {
	t := c.target.Trim()
	c.r.Query, c.r.Open = nil, false
	if i := pasted.SchemeEnd(t.S); i >= 0 {
		t = t.From(i + len("://"))
		t = t.From(len(t.S) - len(strings.TrimLeftFunc(t.S, func(r rune) bool { return r != '/' && r != '?' })))
	}
	c.r.setPath(t)
}

// urlLikeness tells a URL from a value of an option that is not known.
func urlLikeness(s string) int {
	n := 0
	if pasted.SchemeEnd(s) >= 0 || hostEnd(s) > 0 {
		n = 1
	}
	if n > 0 && strings.Contains(s, "?") {
		n = 2
	}
	return n
}
