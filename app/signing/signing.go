// Package signing says how a request is signed in six languages: the function
// that is right, a test of it, and the lines of one that signs with a mistake. Of
// callbacks it has the function that verifies them, and a test of that. It also
// has the commands that sign, or look for the mistake, where the secret is.
//
// The functions are files in snippets, which the tests compile and run; a
// snippet ends where its tests begin. Lines with a mistake are put together
// from the templates of a dialect.
package signing
