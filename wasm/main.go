// Command wasm is the program that runs in the browser.
package main

import (
	"runtime/debug"

	"zimcodes/app"
)

func main() {
	// A key waits for a collection of garbage a third as often as it would by
	// default, for 6 MB more of memory.
	debug.SetGCPercent(300)
	app.Run()
}
