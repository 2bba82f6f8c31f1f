package gateway

import (
	"strings"
	"time"

	"zimcodes/codes"
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
	run    func(*checking) Finding
	reason Kind
}

// checks are all checks with a code: those that can be decided in the assumed
// order, then the others. The signature comes last, because it needs all the
// others' values.
var checks = []check{
	{"host", 100000000, "Host", (*checking).host, ""},
	{"app-id", 100000001, "AppId", (*checking).appID, ""},
	{"timestamp", 100000002, "Timestamp", given("Timestamp"), ""},
	{"timestamp-format", 100000003, "Timestamp", (*checking).timestampFormat, ""},
	{"timestamp-age", 100000004, "Timestamp", (*checking).timestampAge, ""},
	{"action", 100000006, "Action", given("Action"), ""},
	{"action-name", 100000007, "Action", (*checking).actionName, ""},
	{"nonce", 100000008, "SignatureNonce", given("SignatureNonce"), ""},
	{"signature", 100000009, "Signature", given("Signature"), ""},
	{"version", 100000013, "SignatureVersion", given("SignatureVersion"), ""},
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

// Check repeats the gateway's checks on a request at the time now. Without a
// secret the signature is not compared.
func Check(r *Request, secret Secret, now time.Time) Verdict {
	c := &checking{r: r, secret: secret, now: now.Unix()}
	var v Verdict
	for _, row := range checks {
		f := Finding{Outcome: NotDecidable, Kind: row.reason}
		if row.run != nil {
			f = row.run(c)
		}
		f.Check, f.Code, f.Parameter = row.name, row.code, row.parameter
		v.Findings = append(v.Findings, f)
	}
	for _, row := range warnings {
		for _, f := range row.run(c) {
			f.Check, f.Outcome = row.name, Warning
			v.Findings = append(v.Findings, f)
		}
	}
	c.maskFindings(v.Findings)
	return v
}

// checking is what the checks work on.
type checking struct {
	r      *Request
	secret Secret
	// now is in whole seconds, as the timestamp is.
	now int64
}

// maskFindings takes the secret out, should it stand in the request. A short
// one is no secret.
func (c *checking) maskFindings(all []Finding) {
	const shortest = 8
	if len(c.secret) < shortest {
		return
	}
	mask := func(s string) string { return strings.ReplaceAll(s, string(c.secret), dots) }
	for i := range all {
		all[i].Found, all[i].Wanted = mask(all[i].Found), mask(all[i].Wanted)
		for j := range all[i].Twins {
			p := &all[i].Twins[j]
			p.Name, p.Value = mask(p.Name), mask(p.Value)
		}
	}
}

// present looks for a parameter and says what is the matter if the gateway
// cannot see it or it is empty. White space is not empty: the documented rule
// is "missing or empty".
func (c *checking) present(name string) (Parameter, Finding) {
	p, ok := c.r.Get(name)
	switch {
	case !ok:
		return p, Finding{Outcome: Failed, Kind: KindMissing, Twins: c.r.twins(name)}
	case p.Value == "":
		return p, Finding{Outcome: Failed, Kind: KindEmpty, Place: p.Place, Twins: c.r.twins(name)}
	}
	return p, Finding{Outcome: Passed, Found: p.Value, Place: p.ValuePlace}
}

// given returns a check that a parameter is there and not empty.
func given(name string) func(*checking) Finding {
	return func(c *checking) Finding {
		_, f := c.present(name)
		return f
	}
}

// skipped is the finding of a check without its inputs.
func skipped(kind Kind, missing ...string) Finding {
	return Finding{Outcome: Skipped, Kind: kind, Near: missing}
}
