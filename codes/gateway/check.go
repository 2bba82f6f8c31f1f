package gateway

import (
	"math"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// MaxAge is how far the timestamp may be from the clock, in either direction;
// MaxAge itself passes.
const MaxAge = 600 * time.Second

// CheckName names a check.
type CheckName string

// check is a row of the table of checks.
type check struct {
	name      CheckName
	code      codes.Code
	parameter string
	// run is nil if no request can decide the check; reason says why.
	run    func(*checking, *Finding)
	reason Kind
}

// checks are all checks with a code: those that can be decided in the assumed
// order, then the others. The signature comes last, because it needs all the
// others' values.
var checks = []check{
	{"host", 100000000, "Host", (*checking).host, ""},
	{"app-id", 100000001, "AppId", (*checking).appID, ""},
	{"timestamp", 100000002, "Timestamp", (*checking).given, ""},
	{"timestamp-format", 100000003, "Timestamp", (*checking).timestampFormat, ""},
	{"timestamp-age", 100000004, "Timestamp", (*checking).timestampAge, ""},
	{"action", 100000006, "Action", (*checking).given, ""},
	{"action-name", 100000007, "Action", (*checking).actionName, ""},
	{"nonce", 100000008, "SignatureNonce", (*checking).given, ""},
	{"signature", 100000009, "Signature", (*checking).given, ""},
	{"version", 100000013, "SignatureVersion", (*checking).given, ""},
	{"version-value", 100000014, "SignatureVersion", (*checking).versionValue, ""},
	{"signature-value", 100000005, "Signature", (*checking).signatureValue, ""},

	{"secret-lookup", 100000010, "AppId", nil, KindAppData},
	{"app-lookup", 100000011, "AppId", nil, KindAppData},
	{"body-reading", 100000012, "", nil, KindTransport},
	{"gateway-state", 100000015, "", nil, KindGatewayState},
	{"environment", 100000016, "IsTest", nil, KindAppData},
	{"service", 100000017, "AppId", nil, KindAppData},
}

// Undecided is a code that no request text can decide, and what it depends on.
type Undecided struct {
	Code codes.Code
	On   Kind
}

// Undecidable returns the codes that no request text can decide.
func Undecidable() []Undecided {
	var all []Undecided
	for _, c := range checks {
		if c.run == nil {
			all = append(all, Undecided{c.code, c.reason})
		}
	}
	return all
}

// Decidable returns the codes that a check decides, in the assumed order.
func Decidable() []codes.Code {
	var all []codes.Code
	for _, c := range checks {
		if c.run != nil {
			all = append(all, c.code)
		}
	}
	return all
}

// Check repeats the gateway's checks on a request at the time now, and looks
// for the mistakes by which a signature that differs came about. Without a
// secret the signature is not compared.
func Check(r *request.Request, secret Secret, now time.Time) Verdict {
	v, search := Start(r, secret, now)
	for search.Step(math.MaxInt32) {
	}
	return v
}

// Start is Check without the search for mistakes, which is left to the caller
// to make in steps. As it goes on, the verdict's Diagnosis fills.
func Start(r *request.Request, secret Secret, now time.Time) (Verdict, *signature.Search) {
	c := &checking{r: r, secret: secret, now: now.Unix(), moment: now, search: &signature.Search{Diagnosis: &signature.Diagnosis{Over: true}}}
	return c.verdict(), c.search
}

// CheckDigest is Check for those who keep the secret: the signature is compared
// with a digest that was computed elsewhere.
func CheckDigest(r *request.Request, digest string, now time.Time) Verdict {
	return (&checking{r: r, digest: digest, now: now.Unix(), moment: now}).verdict()
}

func (c *checking) verdict() Verdict {
	c.findings = make([]Finding, 0, 2*len(checks))
	for _, row := range checks {
		c.findings = append(c.findings, Finding{Check: row.name, Outcome: NotDecidable, Code: row.code, Kind: row.reason, Parameter: row.parameter})
		if row.run != nil {
			row.run(c, &c.findings[len(c.findings)-1])
		}
	}
	for _, row := range warnings {
		c.name = row.name
		row.run(c)
	}
	c.maskFindings()
	return Verdict{c.findings, c.parameters()}
}

// parameters checks the API's own parameters.
func (c *checking) parameters() []business.Finding {
	a := c.action()
	if a == nil {
		return nil
	}
	all := business.Check(a, c.r, c.moment)
	for i := range all {
		all[i].Path, all[i].Found = c.secret.Mask(all[i].Path), c.secret.Mask(all[i].Found)
		for j, name := range all[i].Near {
			all[i].Near[j] = c.secret.Mask(name)
		}
	}
	return all
}

// checking is what the checks work on.
type checking struct {
	r      *request.Request
	secret Secret
	// digest stands in for the secret: it is what the values sent sign to.
	digest string
	// now is in whole seconds, as the timestamp is.
	now      int64
	moment   time.Time
	findings []Finding
	// name is that of the warning that is looked for.
	name CheckName
	// search is over from the start unless the signature differs.
	search *signature.Search
}

// warn adds a warning about a parameter's value, or about none.
func (c *checking) warn(kind Kind, p *request.Parameter) *Finding {
	f := Finding{Check: c.name, Outcome: Warning, Kind: kind}
	if p != nil {
		f.Parameter, f.Found, f.Place = p.Name, p.Value, p.ValuePlace
	}
	c.findings = append(c.findings, f)
	return &c.findings[len(c.findings)-1]
}

// maskFindings takes the secret out, should it stand in the request.
func (c *checking) maskFindings() {
	mask := c.secret.Mask
	for i := range c.findings {
		f := &c.findings[i]
		f.Parameter, f.Found, f.Wanted = mask(f.Parameter), mask(f.Found), mask(f.Wanted)
		for j := range f.Twins {
			p := &f.Twins[j]
			p.Name, p.Value = mask(p.Name), mask(p.Value)
		}
	}
}

// unknownKinds say why the text does not give a value.
var unknownKinds = map[request.Unknown]Kind{
	request.UnknownVariable: KindVariable, request.UnknownMasked: KindMasked, request.UnknownBlank: KindBlank,
}

// present looks for a parameter and says what is the matter if the gateway
// cannot see it or it is empty, or if the text does not give it: then it returns
// nil. White space is not empty: the documented rule is "missing or empty".
func (c *checking) present(name string, f *Finding) *request.Parameter {
	p := c.r.Find(name)
	switch {
	case p != nil && p.Unknown != "":
		f.skip(unknownKinds[p.Unknown], name)
		f.Found, f.Place = p.Value, p.ValuePlace
		return nil
	case p == nil && c.r.Open:
		f.skip(KindOpen, name)
		return nil
	case p != nil && p.Value != "":
		f.Outcome, f.Found, f.Place = Passed, p.Value, p.ValuePlace
		return p
	}
	f.Outcome, f.Kind, f.Twins = Failed, KindMissing, c.r.Twins(name)
	if p != nil {
		f.Kind, f.Place = KindEmpty, p.Place
	}
	return nil
}

// value returns the parameter if it is there and not empty, and the text gives
// its value, or nil.
func (c *checking) value(name string) *request.Parameter {
	if p := c.r.Find(name); p != nil && p.Value != "" && p.Unknown == "" {
		return p
	}
	return nil
}

// given is the check that a parameter is there and not empty.
func (c *checking) given(f *Finding) { c.present(f.Parameter, f) }

// needs is present for checks that are skipped if the parameter is not there.
func (c *checking) needs(f *Finding) *request.Parameter {
	p := c.present(f.Parameter, f)
	if f.Outcome == Failed {
		f.skip(KindNoInput, f.Parameter)
		f.Twins, f.Place = nil, pasted.Place{}
	}
	return p
}

func (f *Finding) skip(kind Kind, missing ...string) {
	f.Outcome, f.Kind, f.Near = Skipped, kind, missing
}

func (f *Finding) fail(kind Kind, wanted string) {
	f.Outcome, f.Kind, f.Wanted = Failed, kind, wanted
}
