// Package regexp stands in for the library's in go-app's router, which uses it
// for RouteWithRegexp. This site has one such route, for every address.
package regexp

// Regexp is the empty regular expression, which matches everything.
type Regexp struct{}

// MustCompile panics for any other expression than the empty one.
func MustCompile(expression string) *Regexp {
	if expression != "" {
		panic("the browser program is built without regular expressions: see web/program/patches.go")
	}
	return new(Regexp)
}

// MatchString reports true.
func (*Regexp) MatchString(string) bool { return true }
