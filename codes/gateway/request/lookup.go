package request

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Get returns the parameter of the query string that counts: the first with
// exactly this name.
func (r *Request) Get(name string) (Parameter, bool) {
	if p := r.Find(name); p != nil {
		return *p, true
	}
	return Parameter{}, false
}

// Find is Get without a copy; nil if there is none.
func (r *Request) Find(name string) *Parameter {
	for i := range r.Query {
		if r.Query[i].Name == name {
			return &r.Query[i]
		}
	}
	return nil
}

// Value returns the value of the parameter that counts, "" without one.
func (r *Request) Value(name string) string {
	if p := r.Find(name); p != nil {
		return p.Value
	}
	return ""
}

// Header returns the first header field with this name, in any case.
func (r *Request) Header(name string) (Parameter, bool) {
	for _, p := range r.Headers {
		if strings.EqualFold(p.Name, name) {
			return p, true
		}
	}
	return Parameter{}, false
}

// Twins returns the parameters that may be meant by name but that the gateway
// does not take for it.
func (r *Request) Twins(name string) []Parameter {
	var all []Parameter
	for _, p := range r.Query {
		if p.Name != name && wire.IsTwin(p.Name, name) {
			all = append(all, p)
		}
	}
	for _, list := range r.Lists()[1:] {
		for _, p := range list {
			if p.Name == name || wire.IsTwin(p.Name, name) {
				all = append(all, p)
			}
		}
	}
	return all
}

// Lists returns all parameters, wherever they stand.
func (r *Request) Lists() [][]Parameter {
	lists := [][]Parameter{r.Query, r.Headers, r.Cut}
	if r.Body != nil {
		lists = append(lists, r.Body.Parameters)
	}
	return lists
}

// Start returns where the request starts in the text, -1 if no part of it is known
// to stand there.
func (r *Request) Start() int {
	start := -1
	places := []pasted.Place{r.HostPlace, r.PathPlace, r.MethodPlace}
	for _, p := range r.Query {
		places = append(places, p.Place)
	}
	for _, p := range places {
		if !p.IsZero() && (start < 0 || p.Start < start) {
			start = p.Start
		}
	}
	return start
}
