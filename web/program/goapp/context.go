package app

// Context stands in for go-app's own, so that the other files are compiled by
// themselves, too. It is not part of the browser program, nor is what follows,
// which stands in likewise.
type Context struct{}

// ResolveStaticResource returns the address of a file.
func (Context) ResolveStaticResource(location string) string { return location }

// UI is an element or a text, and HTML an element that is made of parts.
type (
	UI   interface{ JSValue() Value }
	HTML interface {
		UI
		Tag() string
		XMLNamespace() string
		attrs() map[string]string
		body() []UI
		setJSElement(Value) HTML
	}
)

// raw is an element that is written as markup.
type raw struct{ tag, value string }

type nodeManager struct{}

func (nodeManager) mountHTMLAttributes(Context, HTML) {}

func setJSAttribute(element Value, name, value string) {}

func resolveAttributeURLValue(name, value string, resolve func(string) string) string { return value }

// Value is a value of the browser's.
type Value interface {
	Call(method string, arguments ...any) Value
	Equal(Value) bool
	Get(property string) Value
	Index(int) Value
	Int() int
	IsNull() bool
	Length() int
	String() string
	Truthy() bool
	firstChild() Value
}

// Func is a function that the browser can call.
type Func interface{ Release() }

// FuncOf makes one.
func FuncOf(func(this Value, arguments []Value) any) Func { return nil }

type browserWindow interface {
	Value
	createElement(tag, namespace string) (Value, error)
	createTextNode(string) Value
}

// Window is the browser's.
func Window() browserWindow { return nil }
