//go:build !static

package main

import (
	"net/http"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// serve is how a site of go-app is looked at while it is made.
func serve(h *app.Handler) error {
	http.Handle("/", h)
	return http.ListenAndServe("localhost:8000", nil)
}
