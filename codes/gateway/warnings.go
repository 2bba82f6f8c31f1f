package gateway

import (
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/zim"
)

// warning is a check without a code. It adds its findings itself.
type warning struct {
	name CheckName
	run  func(*checking)
}

var warnings = []warning{
	{"shell", (*checking).shell},
	{"scheme", (*checking).scheme},
	{"host-elsewhere", (*checking).hostElsewhere},
	{"host-header", (*checking).hostHeader},
	{"port", (*checking).port},
	{"path", (*checking).path},
	{"repeated", (*checking).repeated},
	{"space", (*checking).space},
	{"encoding", (*checking).encoding},
	{"sample", (*checking).sample},
	{"nonce-shape", (*checking).nonceShape},
	{"timestamp-edge", (*checking).timestampEdge},
	{"signature-shape", (*checking).signatureShape},
	{"secret-shape", (*checking).secretShape},
	{"secret-sent", (*checking).secretSent},
	{"test-flag", (*checking).testFlag},
	{"action-host", (*checking).actionHost},
	{"method", (*checking).method},
	{"lists", (*checking).lists},
	{"body", (*checking).body},
	{"content-type", (*checking).contentType},
}

func (c *checking) shell() {
	if n := len(c.r.Cut); n > 0 {
		f := c.warn(KindCut, nil)
		f.Place = pasted.Place{Start: c.r.Cut[0].Place.Start, End: c.r.Cut[n-1].Place.End}
		f.Twins = append(f.Twins, c.r.Cut...)
	}
}

// about adds a warning about something other than a parameter of the query.
func (c *checking) about(kind Kind, parameter, found, wanted string, place pasted.Place) {
	f := c.warn(kind, nil)
	f.Parameter, f.Found, f.Wanted, f.Place = parameter, found, wanted, place
}

func (c *checking) scheme() {
	if c.r.Scheme != "" && c.r.Scheme != "https" {
		c.about(KindHTTP, "", c.r.Scheme, "https", c.r.SchemePlace)
	}
}

func (c *checking) hostElsewhere() {
	if c.isElsewhere() {
		c.about(KindNotZEGO, "Host", c.r.Host, wire.WantedHost, c.r.HostPlace)
	}
}

func (c *checking) hostHeader() {
	if c.r.URLHost != "" && wire.HostName(c.r.URLHost) != wire.HostName(c.r.Host) {
		c.about(KindHostOverridden, "Host", c.r.Host, c.r.URLHost, c.r.HostPlace)
	}
}

func (c *checking) port() {
	if port := wire.PortOf(c.r.Host); port != "" && port != "443" {
		c.about(KindPort, "Host", port, "443", c.r.HostPlace)
	}
}

func (c *checking) path() {
	if c.r.Path != "" && c.r.Path != "/" {
		c.about(KindPath, "", c.r.Path, "/", c.r.PathPlace)
	}
}

func (c *checking) repeated() {
	for _, name := range wire.Public {
		first := c.r.Find(name)
		var more []request.Parameter
		for i := range c.r.Query {
			if p := &c.r.Query[i]; p.Name == name && p != first {
				more = append(more, *p)
			}
		}
		if len(more) > 0 {
			f := c.warn(KindRepeated, first)
			f.Place, f.Twins = first.Place, more
		}
	}
}

func (c *checking) space() {
	for _, name := range wire.Public {
		p := c.value(name)
		if p == nil {
			continue
		}
		bare := strings.Trim(p.Value, pasted.Blanks)
		switch {
		case bare != p.Value:
			c.warn(KindSurrounded, p).Wanted = bare
		case strings.ContainsAny(bare, pasted.Blanks):
			c.warn(KindSpaceInside, p)
		}
	}
}

func (c *checking) encoding() {
	for i := range c.r.Query {
		switch p := &c.r.Query[i]; {
		case p.BadEscape:
			c.warn(KindBadEscape, p).Place = p.Place
		case wire.IsPublic(p.Name) && pasted.HasPercent(p.Value), pasted.HasPercent(p.Name):
			f := c.warn(KindEncodedTwice, p)
			f.Wanted, f.Place = pasted.PercentDecoded(p.Value), p.Place
		}
	}
}

func (c *checking) testFlag() {
	if p := c.value("IsTest"); p != nil && !strings.EqualFold(p.Value, "true") && !strings.EqualFold(p.Value, "false") {
		c.warn(KindNotBoolean, p)
	}
}

// action returns the API that is called, or nil if it is not known.
func (c *checking) action() *zim.API {
	if p := c.r.Find("Action"); p != nil {
		return zim.Find(p.Value)
	}
	return nil
}

func (c *checking) actionHost() {
	a, product := c.action(), wire.ProductOf(c.r.Host)
	if a != nil && product != "" && product != wire.ProductOf(a.Host()) {
		c.about(KindOtherHost, "Host", a.Action, a.Host(), c.r.HostPlace)
	}
}

func (c *checking) method() {
	a, m, wanted := c.action(), c.r.Method, ""
	if a != nil {
		wanted = a.Method
	}
	if m == "" || m == wanted || a == nil && (m == "GET" || m == "POST") {
		return
	}
	c.about(KindMethod, "", m, wanted, c.r.MethodPlace)
}

// lists looks for lists in the query string that are not written Name[]=: those
// that the API documents, and parameters that are repeated.
func (c *checking) lists() {
	var documented []string
	if a := c.action(); a != nil {
		documented = arrays(a)
	}
	count := map[string]int{}
	for i := range c.r.Query {
		p := &c.r.Query[i]
		if p.In != request.InQuery || strings.HasSuffix(p.Name, "[]") || wire.IsPublic(p.Name) {
			continue
		}
		name, index, indexed := strings.Cut(p.Name, "[")
		count[p.Name]++
		if slices.Contains(documented, name) || indexed && isIndex(index) || count[p.Name] == 2 {
			c.about(KindNoBrackets, p.Name, p.Name, name+"[]", p.NamePlace)
		}
	}
}

// isIndex reports whether what follows a bracket is a number.
func isIndex(s string) bool {
	_, err := strconv.Atoi(strings.TrimSuffix(s, "]"))
	return err == nil
}

func (c *checking) body() {
	b := c.r.Body
	if b == nil || b.File || b.JSON {
		return
	}
	place := b.ErrorPlace
	if place.IsZero() {
		place = b.Place
	}
	c.about(KindNotJSON, "", "", "JSON", place)
}

// contentType looks at what the body is sent as. curl sends data as a form
// unless a header says otherwise.
func (c *checking) contentType() {
	const wanted, ofForm = "application/json", "application/x-www-form-urlencoded"
	p, ok := c.r.Header("Content-Type")
	switch {
	case c.r.Body == nil || strings.Contains(strings.ToLower(p.Value), wanted):
		return
	case !ok && (c.r.Form == request.FormBash || c.r.Form == request.FormCmd):
		p.Value = ofForm
	case !ok:
		return
	}
	c.about(KindContentType, "Content-Type", p.Value, wanted, p.ValuePlace)
}
