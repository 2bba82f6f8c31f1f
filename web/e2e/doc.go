// Package e2e holds the tests of the site in a real browser, and what is
// measured there.
package e2e
