package gateway

import (
	"strconv"
	"strings"
)

// warning is a check without a code.
type warning struct {
	name CheckName
	run  func(*checking) []Finding
}

var warnings = []warning{
	{"shell", (*checking).shell},
	{"scheme", (*checking).scheme},
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

func (c *checking) shell() []Finding {
	if len(c.r.Cut) == 0 {
		return nil
	}
	first, last := c.r.Cut[0].Place, c.r.Cut[len(c.r.Cut)-1].Place
	return []Finding{{Kind: KindCut, Place: Place{first.Start, last.End}, Twins: c.r.Cut}}
}

func (c *checking) scheme() []Finding {
	if c.r.Scheme == "" || c.r.Scheme == "https" {
		return nil
	}
	return []Finding{{Kind: KindHTTP, Found: c.r.Scheme, Wanted: "https", Place: c.r.SchemePlace}}
}

func (c *checking) hostHeader() []Finding {
	if c.r.URLHost == "" || hostName(c.r.URLHost) == hostName(c.r.Host) {
		return nil
	}
	return []Finding{{Kind: KindHostOverridden, Parameter: "Host", Found: c.r.Host, Wanted: c.r.URLHost, Place: c.r.HostPlace}}
}

func (c *checking) port() []Finding {
	if port := portOf(c.r.Host); port != "" && port != "443" {
		return []Finding{{Kind: KindPort, Parameter: "Host", Found: port, Wanted: "443", Place: c.r.HostPlace}}
	}
	return nil
}

func (c *checking) path() []Finding {
	if c.r.Path == "" || c.r.Path == "/" {
		return nil
	}
	return []Finding{{Kind: KindPath, Found: c.r.Path, Wanted: "/", Place: c.r.PathPlace}}
}

func (c *checking) repeated() []Finding {
	var all []Finding
	for _, name := range publicNames {
		var same []Parameter
		for _, p := range c.r.Query {
			if p.Name == name {
				same = append(same, p)
			}
		}
		if len(same) > 1 {
			all = append(all, Finding{Kind: KindRepeated, Parameter: name, Found: same[0].Value, Place: same[0].Place, Twins: same[1:]})
		}
	}
	return all
}

// public calls f with each public parameter that is there.
func (c *checking) public(f func(p Parameter)) {
	for _, name := range publicNames {
		if p, ok := c.r.Get(name); ok {
			f(p)
		}
	}
}

func (c *checking) space() (all []Finding) {
	c.public(func(p Parameter) {
		bare := strings.Trim(p.Value, blanks)
		f := Finding{Parameter: p.Name, Found: p.Value, Wanted: bare, Place: p.ValuePlace}
		switch {
		case bare != p.Value:
			f.Kind = KindSurrounded
			all = append(all, f)
		case strings.ContainsAny(bare, blanks):
			f.Kind = KindSpaceInside
			all = append(all, f)
		}
	})
	return all
}

func (c *checking) encoding() (all []Finding) {
	for _, p := range c.r.Query {
		switch f := (Finding{Parameter: p.Name, Found: p.Value, Place: p.Place}); {
		case p.BadEscape:
			f.Kind = KindBadEscape
			all = append(all, f)
		case isPublic(p.Name) && hasEscape(p.Value), hasEscape(p.Name):
			f.Kind, f.Wanted = KindEncodedTwice, decode(pasted(p.Value)).s
			all = append(all, f)
		}
	}
	return all
}

func (c *checking) testFlag() []Finding {
	p, ok := c.r.Get("IsTest")
	if !ok || equalFold(p.Value, "true") || equalFold(p.Value, "false") {
		return nil
	}
	return []Finding{{Kind: KindNotBoolean, Parameter: p.Name, Found: p.Value, Place: p.ValuePlace}}
}

// action returns the API that is called, if it is known.
func (c *checking) action() (action, Parameter, bool) {
	p, _ := c.r.Get("Action")
	a, ok := lookupAction(p.Value)
	return a, p, ok
}

func (c *checking) actionHost() []Finding {
	a, p, ok := c.action()
	product, wanted := productOf(c.r.Host), wantedHost
	if a.name == licenceAction {
		wanted = "auth-api.zego.im"
	}
	if !ok || product == "" || product == productOf(wanted) {
		return nil
	}
	return []Finding{{Kind: KindOtherHost, Parameter: "Host", Found: p.Value, Wanted: wanted, Place: c.r.HostPlace}}
}

func (c *checking) method() []Finding {
	a, _, ok := c.action()
	m := c.r.Method
	if m == "" || ok && m == a.method || !ok && (m == "GET" || m == "POST") {
		return nil
	}
	return []Finding{{Kind: KindMethod, Found: m, Wanted: a.method, Place: c.r.MethodPlace}}
}

// lists looks for lists in the query string that are not written Name[]=: those
// that the API documents, and parameters that are repeated.
func (c *checking) lists() (all []Finding) {
	a, _, _ := c.action()
	documented := map[string]bool{}
	for _, name := range a.arrays {
		documented[name] = true
	}
	count := map[string]int{}
	for _, p := range c.r.Query {
		if p.In != InQuery || strings.HasSuffix(p.Name, "[]") || isPublic(p.Name) {
			continue
		}
		name, _, indexed := strings.Cut(p.Name, "[")
		count[p.Name]++
		if documented[name] || indexed && isIndex(p.Name) || count[p.Name] == 2 {
			all = append(all, Finding{Kind: KindNoBrackets, Parameter: p.Name, Found: p.Name, Wanted: name + "[]", Place: p.NamePlace})
		}
	}
	return all
}

// isIndex reports whether a name ends with a number in brackets.
func isIndex(name string) bool {
	_, index, _ := strings.Cut(name, "[")
	_, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
	return err == nil
}

func (c *checking) body() []Finding {
	b := c.r.Body
	if b == nil || b.File || b.JSON {
		return nil
	}
	place := b.ErrorPlace
	if place.IsZero() {
		place = b.Place
	}
	return []Finding{{Kind: KindNotJSON, Place: place, Wanted: "JSON"}}
}

// contentType looks at what the body is sent as. curl sends data as a form
// unless a header says otherwise.
func (c *checking) contentType() []Finding {
	const wanted, ofForm = "application/json", "application/x-www-form-urlencoded"
	p, ok := c.r.Header("Content-Type")
	switch {
	case c.r.Body == nil || strings.Contains(strings.ToLower(p.Value), wanted):
		return nil
	case !ok && (c.r.Form == FormBash || c.r.Form == FormCmd):
		p.Value = ofForm
	case !ok:
		return nil
	}
	return []Finding{{Kind: KindContentType, Parameter: "Content-Type", Found: p.Value, Wanted: wanted, Place: p.ValuePlace}}
}
