// Command wasm is the program that runs in the browser.
package main

import "zimcodes/app"

func main() { app.Run() }
