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

// Draft is a request as it should be sent, not signed yet.
type Draft struct {
	Host, Method, Action, AppID string
	// Business are the parameters of the query string besides the public ones.
	Business    []request.Parameter
	Body        *request.Body
	ContentType string
	// Listed: the text does not say how the parameters are sent.
	Listed bool
	// Changes is what was mended; Obstacles is what only a person can mend.
	Changes   []Change
	Obstacles []Obstacle
}

// Change is a mend that leaves no doubt. Name is that of a parameter, Host or
// Method.
type Change struct{ Name, From, To string }

// Obstacle is what stands in the way of a right request.
type Obstacle struct {
	Kind ObstacleKind
	Name string
}

// ObstacleKind says what an obstacle is.
type ObstacleKind string

const (
	// ObstacleValue: the value is missing or wrong, and which is right is open.
	ObstacleValue ObstacleKind = "value"
	// ObstacleSecret: a secret stands in the parameter, in the body without a
	// name.
	ObstacleSecret ObstacleKind = "secret"
	// ObstacleComposite: the value is a list or an object, and how it is sent
	// is open.
	ObstacleComposite ObstacleKind = "composite"
	// ObstacleUnknown: the text does not give the value.
	ObstacleUnknown ObstacleKind = "unknown"
)

// NewDraft makes a draft of a request by what was found in it. The secret is
// looked for in it and not kept.
func NewDraft(r *request.Request, v Verdict, secret Secret) Draft {
	d := Draft{Host: wire.WantedHost, Body: r.Body, ContentType: "application/json"}
	if v.Finding(CodeHost).Outcome == Passed {
		name, _, _ := strings.Cut(strings.Trim(r.Host, pasted.Blanks), ":")
		d.Host = strings.TrimSuffix(name, ".")
	}
	d.Action = d.value(r, "Action", d.knows, append(values(v.Finding(CodeAction).Twins), v.Finding(CodeActionName).Near...))
	d.AppID = d.value(r, "AppId", isUint32, values(v.Finding(CodeAppID).Twins))
	d.suit(r)
	d.change("Host", r.Host, d.Host)
	d.change("Method", r.Method, d.Method)
	if p, ok := r.Header("Content-Type"); ok && d.Body != nil && !d.Body.JSON && !d.Body.File {
		d.ContentType = p.Value
	}
	if d.Body != nil && holdsSecret(d.Body.Text, secret) {
		d.Obstacles = append(d.Obstacles, Obstacle{ObstacleSecret, ""})
	}
	for _, p := range slices.Concat(r.Query, r.Cut) {
		if isPublic(v, p.Name) && p.Name != "IsTest" {
			continue
		}
		switch {
		case holdsSecret(p.Value, secret):
			d.Obstacles = append(d.Obstacles, Obstacle{ObstacleSecret, p.Name})
		case p.Composite:
			d.Obstacles = append(d.Obstacles, Obstacle{ObstacleComposite, p.Name})
		case p.Unknown != "":
			d.Obstacles = append(d.Obstacles, Obstacle{ObstacleUnknown, p.Name})
		}
		d.Listed = d.Listed || p.In == request.InList && d.Method == "POST"
		d.Business = append(d.Business, p)
	}
	return d
}

// value returns the value of a parameter if it is good, or the only good one
// that may be meant.
func (d *Draft) value(r *request.Request, name string, good func(string) bool, near []string) string {
	given := r.Value(name)
	near = append([]string{given}, near...)
	if bare := strings.Trim(given, pasted.Blanks); good(bare) {
		near = []string{bare}
	}
	near = slices.DeleteFunc(near, func(v string) bool { return !good(v) })
	slices.Sort(near)
	if near = slices.Compact(near); len(near) != 1 {
		d.Obstacles = append(d.Obstacles, Obstacle{ObstacleValue, name})
		return ""
	}
	d.change(name, given, near[0])
	return near[0]
}

// change notes a mend. What the text does not say was not changed.
func (d *Draft) change(name, from, to string) {
	if from != to && from != "" {
		d.Changes = append(d.Changes, Change{name, from, to})
	}
}

// knows reports whether the host has an API of this name, as far as can be
// told.
func (d *Draft) knows(action string) bool {
	return strings.Trim(action, pasted.Blanks) != "" && (otherProduct(d.Host, action) || zim.Find(action) != nil)
}

// suit chooses host and method as the action wants them. A body is not taken
// out, though.
func (d *Draft) suit(r *request.Request) {
	d.Method = r.Method
	if a := zim.Find(d.Action); a != nil {
		if host := a.Host(); wire.ProductOf(host) != wire.ProductOf(d.Host) {
			d.Host = host
		}
		if a.Method == "POST" || d.Body == nil {
			d.Method = a.Method
		}
	}
	switch {
	case d.Method != "":
	case d.Body != nil:
		d.Method = "POST"
	default:
		d.Method = "GET"
	}
}

// LacksBody reports whether there is a body that cannot be written down.
func (d Draft) LacksBody() bool {
	return d.Body != nil && (d.Body.Text == "" || strings.Contains(d.Body.Text, "\x00"))
}

// isPublic reports whether a name is that of a public parameter, or was meant to
// be.
func isPublic(v Verdict, name string) bool {
	for _, f := range v.Findings {
		if f.Code == 0 || f.Parameter == "Host" {
			continue
		}
		if strings.EqualFold(strings.Trim(name, pasted.Blanks), f.Parameter) {
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

// holdsSecret reports whether a value holds the secret, or was a secret by its
// name and reads as dots.
func holdsSecret(value string, secret Secret) bool {
	return value == request.Masked || secret.Mask(value) != value
}

func isUint32(s string) bool {
	_, err := strconv.ParseUint(s, 10, 32)
	return err == nil
}

func values(parameters []request.Parameter) []string {
	var all []string
	for _, p := range parameters {
		all = append(all, strings.Trim(p.Value, pasted.Blanks))
	}
	return all
}
