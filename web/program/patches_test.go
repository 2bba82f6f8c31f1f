package program

import (
	"go/format"
	"testing"

	"github.com/stretchr/testify/require"
)

// A patch of a go-app that is another than it was fails, and says what it
// misses.
func TestPatchesThatMatchNothing(t *testing.T) {
	for _, c := range []struct {
		name, says string
		source     func(files) error
		goApp      files
	}{
		{"a file that is gone", "there is no pkg/app/static.go", stub("server.go", "http.go", "static.go"), files{"pkg/app/http.go": []byte("package app")}},
		{"an import that is gone", "no file imports it", imported("regexp"), files{"pkg/app/route.go": []byte("import \"strings\"\n"), "pkg/errors/errors.go": []byte("import \"regexp\"\n")}},
		{"a text that is another", `"Start(120)" stands there 0 times, not once`, text("app.go", "Start(120)", "Start(1000)"), files{"pkg/app/app.go": []byte("Start(60)")}},
		{"a text in two places", `"Start(120)" stands there 2 times, not once`, text("app.go", "Start(120)", "Start(1000)"), files{"pkg/app/app.go": []byte("Start(120); Start(120)")}},
		{"elements that are gone", "there are no elements", oneElement, files{elementsFile: []byte("package app")}},
		{"elements that are told apart otherwise", `stands there 0 times, not once`, oneElement, files{elementsFile: []byte(twoElements), "pkg/app/node.go": nil}},
		{"a stub that is gone", "file does not exist", stub("servers.go", "http.go"), files{"pkg/app/http.go": []byte("package app")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.ErrorContains(t, c.source(c.goApp), c.says)
		})
	}
	f := flag{"-gcflags=crypto/...=", "crypto/..."}
	require.NoError(t, f.matches([]string{"fmt", "crypto/md5"}))
	require.EqualError(t, f.matches([]string{"fmt", "crypto", "cryptography"}), "the program has no package crypto/...")
	require.EqualError(t, flag{"", "zimcodes/search"}.matches([]string{"zimcodes/search2"}), "the program has no package zimcodes/search")
}

// What is patched is all that it was else.
func TestPatches(t *testing.T) {
	copied := files{"pkg/app/app.go": []byte("import \"regexp\"\n\tengine.Start(120)\n"), "pkg/app/http.go": []byte("package app"), "pkg/errors/errors.go": []byte(`"regexp"`)}
	for _, source := range []func(files) error{stub("server.go", "http.go"), imported("regexp"), text("app.go", "Start(120)", "Start(1000)")} {
		require.NoError(t, source(copied))
	}
	require.Equal(t, "import \""+goApp+"/pkg/app/regexp\"\n\tengine.Start(1000)\n", string(copied["pkg/app/app.go"]))
	require.Equal(t, `"regexp"`, string(copied["pkg/errors/errors.go"]))
	require.NotContains(t, copied, "pkg/app/http.go")
	require.Contains(t, string(copied["pkg/app/server.go"]), "type Handler struct{}")
	require.Contains(t, string(copied["pkg/app/regexp/regexp.go"]), "package regexp")
}

const twoElements = `package app

type HTMLB interface {
	HTML
	Text(v any) HTMLB
}

func B() HTMLB {
	return &htmlB{}
}

type htmlB struct {
	htmlElement
}

func (e *htmlB) Text(v any) HTMLB {
	return e.Body(Text(v))
}

func (e *htmlB) setBody(v []UI) HTML {
	e.children = v
	return e
}

func Textarea() HTMLTextarea {
	return &htmlTextarea{}
}

type htmlTextarea struct {
	htmlElement
}

func (e *htmlTextarea) Text(v any) HTMLTextarea {
	e.setAttr("value", v)
	return e
}

func (e *htmlTextarea) setBody(v []UI) HTML {
	e.children = v
	return e
}
`

// Elements of one type do what each did.
func TestOneElement(t *testing.T) {
	goApp := files{
		elementsFile: []byte(twoElements), "pkg/app/node.go": []byte("case *htmlElem, *htmlElemSelfClosing:"), "pkg/app/engine.go": []byte("document.(HTML).body()"),
	}
	require.NoError(t, oneElement(goApp))
	source, err := format.Source(goApp[elementsFile])
	require.NoError(t, err)
	require.Equal(t, `package app

type HTMLB = *htmlElem

func B() HTMLB {
	return &htmlElem{}
}

func Textarea() HTMLTextarea {
	return &htmlElem{}
}

type htmlElem struct{ htmlElement }

func (e *htmlElem) Text(v any) HTMLElem {
	if e.tag == "textarea" {
		e.setAttr("value", v)
		return e
	}
	return e.Body(Text(v))
}

func (e *htmlElem) setBody(v []UI) HTML {
	e.children = v
	return e
}
`, string(source))
}

// Every patch is one change, and says what and why.
func TestPatchesAreWhole(t *testing.T) {
	for _, p := range patches {
		changes := 0
		for _, is := range []bool{p.source != nil, p.library.change != nil, p.flag.text != "", p.program != nil} {
			if is {
				changes++
			}
		}
		require.Equal(t, 1, changes, p.where)
		require.NotEmpty(t, p.what, p.where)
		require.NotEmpty(t, p.why, p.where)
	}
	fails := patch{where: "pkg/app/app.go", what: "frames"}.fails(errProgram).Error()
	require.Equal(t, "web/program/patches.go, pkg/app/app.go (frames): "+errProgram.Error(), fails)
}
