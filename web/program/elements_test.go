package program

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Of four elements, P is plain, A has an attribute of its own, Br has no body,
// and Body is told from others by its type.
const elementsOfGoApp = `package app

type HTMLA interface {
	Body(v ...UI) HTMLA
	Href(v string) HTMLA
}

func A() HTMLA { return &htmlA{} }

type htmlA struct{ htmlElement }

func (e *htmlA) Href(v string) HTMLA { return e }

type HTMLBody interface{ Body(v ...UI) HTMLBody }

type HTMLBr interface{ ID(v string) HTMLBr }

type HTMLElem interface {
	Body(v ...UI) HTMLElem
	ID(v string) HTMLElem
	XMLNS(v string) HTMLElem
}

func Elem(tag string) HTMLElem { return &htmlElem{tag} }

type HTMLP interface {
	Body(v ...UI) HTMLP
	ID(v string) HTMLP
}

func P() HTMLP { return &htmlP{"p"} }

type htmlP struct{ htmlElement }

func (e *htmlP) Body(v ...UI) HTMLP { return e }

func (e *htmlP) ID(v string) HTMLP { return e }
`

func TestWithoutPlain(t *testing.T) {
	got, err := withoutPlain([]byte(elementsOfGoApp))
	require.NoError(t, err)
	before, _, _ := strings.Cut(elementsOfGoApp, "type HTMLP")
	require.Equal(t, before+"type HTMLP = HTMLElem\n\nfunc P() HTMLP { return &htmlElem{\"p\"} }", strings.TrimSpace(string(got)))

	_, err = withoutPlain([]byte("package app\n\ntype HTMLP interface{ Body(v ...UI) HTMLP }\n"))
	require.EqualError(t, err, "it has no HTMLElem, an element of any tag")
	_, err = withoutPlain([]byte("package app {"))
	require.Error(t, err)
}

func TestDrawnAtOnce(t *testing.T) {
	got, err := drawnAtOnce([]byte("\tengine.Start(120)\n"))
	require.NoError(t, err)
	require.Equal(t, "\tengine.Start(1000)\n", string(got))
	_, err = drawnAtOnce([]byte("\tengine.Start(60)\n"))
	require.EqualError(t, err, "it does not call engine.Start(120)")
}
