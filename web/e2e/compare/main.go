//go:build js && wasm

// Command compare gives package search to a page or to Node.js, beside other
// searches: search(query) returns the codes found, best first.
package main

import (
	"syscall/js"

	"zimcodes/codes"
	"zimcodes/search"
)

func main() {
	performance := js.Global().Get("performance")
	began := performance.Call("now").Float()
	ix := search.New(codes.All())
	js.Global().Set("searchMade", performance.Call("now").Float()-began)
	js.Global().Set("search", js.FuncOf(func(_ js.Value, args []js.Value) any {
		hits := ix.Find(args[0].String())
		found := make([]any, len(hits))
		for i, h := range hits {
			found[i] = int(h.Code)
		}
		return found
	}))
	select {}
}
