//go:build static

package main

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func serve(*app.Handler) error { return errors.New("built without a server") }
