package app

// Context stands in for go-app's own, so that the other files are compiled by
// themselves, too. It is not part of the browser program, nor is what follows,
// which stands in likewise.
type Context struct{}

// UI is an element.
type UI any

// Value is a value of the browser's.
type Value interface {
	Call(method string, arguments ...any) Value
}

// Func is a function that the browser can call.
type Func interface{ Release() }

// FuncOf makes one.
func FuncOf(func(this Value, arguments []Value) any) Func { return nil }

// Window is the browser's.
func Window() Value { return nil }
