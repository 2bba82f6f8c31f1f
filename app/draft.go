package app

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

// draft is what was pasted as it should be sent, not signed yet.
type draft struct {
	host, method, action, appID string
	// business are the parameters of the query string besides the common ones.
	business    []request.Parameter
	body        *request.Body
	contentType string
	// listed: the text does not say how the parameters are sent.
	listed bool
	// changes is what was mended; obstacles is what only a person can mend.
	changes   []change
	obstacles []obstacle
}

// change is a mend that leaves no doubt.
type change struct{ name, from, to string }

// obstacle is what stands in the way of a right request.
type obstacle struct {
	kind obstacleKind
	name string
}

type obstacleKind string

const (
	// obstacleValue: the value is missing or wrong, and which is right is open.
	obstacleValue obstacleKind = "value"
	// obstacleSecret: a secret stands in the parameter, in the body without a
	// name.
	obstacleSecret obstacleKind = "secret"
	// obstacleComposite: the value is a list or an object, and how it is sent
	// is open.
	obstacleComposite obstacleKind = "composite"
)

// defaultHost is ZIM's, for texts without the host of a gateway.
const defaultHost = "zim-api.zego.im"

// draft makes a draft of the request.
func (d *debugger) draft() draft {
	r := d.request
	dr := draft{host: defaultHost, body: r.Body, contentType: "application/json"}
	if h := d.finding(codeHost); h.Outcome == gateway.Passed {
		name, _, _ := strings.Cut(strings.Trim(r.Host, blanks), ":")
		dr.host = strings.TrimSuffix(name, ".")
	}
	unknown := d.finding(codeActionUnknown)
	dr.action = dr.value(r, "Action", dr.known, append(values(d.finding(codeActionMissing).Twins), unknown.Near...))
	dr.appID = dr.value(r, "AppId", isUint32, values(d.finding(codeAppID).Twins))
	dr.suit(r)
	dr.change("Host", r.Host, dr.host)
	dr.change("Method", r.Method, dr.method)
	if p, ok := r.Header("Content-Type"); ok && dr.body != nil && !dr.body.JSON && !dr.body.File {
		dr.contentType = p.Value
	}
	if dr.body != nil && d.isSecret(dr.body.Text) {
		dr.obstacles = append(dr.obstacles, obstacle{obstacleSecret, ""})
	}
	for _, p := range slices.Concat(r.Query, r.Cut) {
		if d.isCommon(p.Name) && p.Name != "IsTest" {
			continue
		}
		switch {
		case d.isSecret(p.Value):
			dr.obstacles = append(dr.obstacles, obstacle{obstacleSecret, p.Name})
		case isComposite(p, d.text):
			dr.obstacles = append(dr.obstacles, obstacle{obstacleComposite, p.Name})
		}
		dr.listed = dr.listed || p.In == request.InList && dr.method == "POST"
		dr.business = append(dr.business, p)
	}
	return dr
}

// value returns the value of a parameter if it is good, or the only good one
// that may be meant.
func (dr *draft) value(r *request.Request, name string, good func(string) bool, near []string) string {
	p, _ := r.Get(name)
	near = append([]string{p.Value}, near...)
	if bare := strings.Trim(p.Value, blanks); good(bare) {
		near = []string{bare}
	}
	near = slices.DeleteFunc(near, func(v string) bool { return !good(v) })
	slices.Sort(near)
	if near = slices.Compact(near); len(near) != 1 {
		dr.obstacles = append(dr.obstacles, obstacle{obstacleValue, name})
		return ""
	}
	dr.change(name, p.Value, near[0])
	return near[0]
}

// change notes a mend. What the text does not say was not changed.
func (dr *draft) change(name, from, to string) {
	if from != to && from != "" {
		dr.changes = append(dr.changes, change{name, from, to})
	}
}

// known reports whether the host has an API of this name, as far as can be
// told.
func (dr *draft) known(action string) bool {
	for _, f := range dr.probe(action) {
		if f.Code == codeActionUnknown {
			return f.Outcome != gateway.Failed && strings.Trim(action, blanks) != ""
		}
	}
	return false
}

// probe returns what is found in a call of an action at the draft's host. The
// method is none, so that the right one is named.
func (dr *draft) probe(action string) []gateway.Finding {
	return gateway.Check(&request.Request{
		Method: "-", Host: dr.host, HostIn: request.InURL,
		Query: []request.Parameter{{Name: "Action", Value: action, In: request.InQuery}},
	}, "", time.Time{}).Findings
}

// suit chooses host and method as the action wants them. A body is not taken
// out, though.
func (dr *draft) suit(r *request.Request) {
	dr.method = r.Method
	for _, f := range dr.probe(dr.action) {
		switch {
		case f.Kind == gateway.KindOtherHost:
			dr.host = f.Wanted
		case f.Kind == gateway.KindMethod && f.Wanted != "" && (f.Wanted == "POST" || dr.body == nil):
			dr.method = f.Wanted
		}
	}
	switch {
	case dr.method != "":
	case dr.body != nil:
		dr.method = "POST"
	default:
		dr.method = "GET"
	}
}

// lacksBody reports whether there is a body that cannot be written down.
func (dr draft) lacksBody() bool {
	return dr.body != nil && (dr.body.Text == "" || strings.Contains(dr.body.Text, "\x00"))
}

// finding returns that of the check that decides on a code.
func (d *debugger) finding(c codes.Code) gateway.Finding { return findingOf(d.verdict, c) }

func findingOf(v gateway.Verdict, c codes.Code) gateway.Finding {
	for _, f := range v.Findings {
		if f.Code == c {
			return f
		}
	}
	return gateway.Finding{}
}

// isCommon reports whether a name is that of a common parameter, or was meant
// to be.
func (d *debugger) isCommon(name string) bool {
	for _, f := range d.verdict.Findings {
		if f.Code == 0 || f.Parameter == "Host" {
			continue
		}
		if strings.EqualFold(strings.Trim(name, blanks), f.Parameter) {
			return true
		}
		for _, twin := range f.Twins {
			if twin.Name == name {
				return true
			}
		}
	}
	return false
}

// isComposite reports whether the value was a list or an object in the text.
func isComposite(p request.Parameter, text string) bool {
	at := p.ValuePlace
	return p.Value == "[]" && at.End-at.Start > len(p.Value) && (text[at.Start] == '[' || text[at.Start] == '{')
}

// isSecret reports whether a value holds the secret, or was a secret by its
// name and reads as dots.
func (d *debugger) isSecret(value string) bool {
	const shortest = 8 // what is shorter stands anywhere
	return value == gateway.Secret("any").String() || len(d.Secret) >= shortest && strings.Contains(value, string(d.Secret))
}

func isUint32(s string) bool {
	_, err := strconv.ParseUint(s, 10, 32)
	return err == nil
}

func values(parameters []request.Parameter) []string {
	var all []string
	for _, p := range parameters {
		all = append(all, strings.Trim(p.Value, blanks))
	}
	return all
}

// blanks are the white space that comes along when values are copied.
const blanks = " \t\r\n\v\f\u00a0\u3000\u200b\ufeff"
