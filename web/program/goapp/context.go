package app

// Context stands in for go-app's own, so that the other files are compiled by
// themselves, too. It is not part of the browser program.
type Context struct{}

// UI stands in for go-app's own, likewise.
type UI any
