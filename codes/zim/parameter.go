package zim

import "iter"

// Parameter is a business parameter, or a field within one.
type Parameter struct {
	// Name is the key as it is sent, without the brackets of a list.
	Name string
	// Path is its place among the API's: "FriendInfos[].Attributes[].Key".
	Path string
	// Type is that of the value; Items that of an Array's items.
	Type, Items Type
	Need        Need
	// Default is the value that stands for none, as JSON; "" where the page
	// names none.
	Default string
	// Enum are the values that the page allows, as they are sent. A range is
	// written 100-255, or >100.
	Enum   []string
	Limits []Limit
	// Characters are those that an ID may have besides letters and digits.
	Characters Characters
	// Fields are the parameters within the object, or each item of the list.
	Fields []Parameter
}

// Type is a type of JSON.
type Type int

const (
	String Type = iota + 1
	Number
	Integer
	Boolean
	Object
	Array
)

// String returns the name as the vendor's pages have it.
func (t Type) String() string {
	return [...]string{"", "string", "number", "integer", "boolean", "object", "array"}[t]
}

// Need is whether a parameter must be given.
type Need int

const (
	Optional Need = iota
	Required
	// Doubtful: the page marks it required, and says otherwise in its text.
	Doubtful
)

// String returns "optional", "required" or "doubtful".
func (n Need) String() string { return [...]string{"optional", "required", "doubtful"}[n] }

// Characters are what the vendor allows in an ID besides letters and digits.
// The pages have several variants of one set, some misprinted: what lies
// outside is worth a warning at most.
type Characters struct {
	Allowed string
	// Misprinted: the page's list is plainly damaged.
	Misprinted bool
}

// All returns the API's parameters in the page's order, each before those
// within it, with its depth.
func (a *API) All() iter.Seq2[int, *Parameter] {
	return func(yield func(int, *Parameter) bool) { walk(a.Parameters, 0, yield) }
}

func walk(all []Parameter, depth int, yield func(int, *Parameter) bool) bool {
	for i := range all {
		if !yield(depth, &all[i]) || !walk(all[i].Fields, depth+1, yield) {
			return false
		}
	}
	return true
}

// Parameter returns that of exactly this path, or nil.
func (a *API) Parameter(path string) *Parameter {
	for _, p := range a.All() {
		if p.Path == path {
			return p
		}
	}
	return nil
}
