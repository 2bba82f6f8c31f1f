// Package godebug stands in for Go's own, internal/godebug, which reads the
// settings of the environment variable GODEBUG. A browser has no environment, so
// all are as they are by default.
package godebug

// Setting is a setting.
type Setting struct{ name string }

// New returns the setting of a name.
func New(name string) *Setting { return &Setting{name} }

// Name returns its name.
func (s *Setting) Name() string { return s.name }

// Value returns what it is set to: nothing.
func (s *Setting) Value() string { return "" }

// IncNonDefault would count that it changes what is done.
func (s *Setting) IncNonDefault() {}
