//lint:file-ignore U1000 what go-app calls

// Package app stands in for go-app's own files http.go, resource.go and
// static.go in the browser program. Those are go-app's server and generator,
// which this site does not use; they import net/http, and with it TLS, which
// would make up a fifth of what a visitor downloads. See ../patches.go.
package app

// Handler is named in a signature of go-app's.
type Handler struct{}

// clientResourceResolver leaves addresses as they are: ours are whole.
func clientResourceResolver(string) func(string) string {
	return func(location string) string { return location }
}
