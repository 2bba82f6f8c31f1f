package program

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"path"
	"strconv"
	"strings"
)

// patch is a change of go-app, of Go's library, of how they are compiled, or of
// what the linker wrote.
type patch struct {
	// where is a file of go-app or of Go's library, or a part of the program.
	where string
	// what is changed, and why.
	what, why string
	// saves is how many bytes less there are to download, with brotli 11, as make
	// size told last; below 0, the patch costs so many. What brotli makes of a
	// program changes by 3 kB for no reason.
	saves int
	// One of these, the change, fails where there is nothing to change.
	source  func(goApp files) error
	library libraryFile
	flag    flag
	program func(linked []byte) ([]byte, error)
}

// flag is a flag of the go command, and the packages that it is for.
type flag struct{ text, packages string }

// files are files by their paths with slashes.
type files map[string][]byte

// patches are all changes, in the order in which they are made.
var patches = []patch{
	{
		where: "pkg/app/http.go", saves: 358_000, source: stub("server.go", "http.go", "resource.go", "static.go"),
		what: "no server and no generator",
		why:  "they link net/http, and with it TLS; this site has its own",
	}, {
		where: "pkg/app/crypto.go", saves: 3_000, source: stub("crypto.go", "crypto.go"),
		what: "no encryption",
		why:  "it links AES, for states that are kept; this site keeps none",
	}, {
		where: "pkg/app/state.go", saves: 12_000, source: stub("state.go", "state.go"),
		what: "no states",
		why:  "they are what components share, keep and broadcast; this site has one component",
	}, {
		where: "encoding/json", saves: 55_000, source: imported("encoding/json"),
		what: "no JSON",
		why:  "it is for what is stored, broadcast or notified, of which this site does nothing",
	}, {
		where: "pkg/errors", saves: 39_000, source: imported(goApp + "/pkg/errors"),
		what: "errors that are texts",
		why:  "go-app's own are written as JSON",
	}, {
		where: "regexp", saves: 68_000, source: imported("regexp"),
		what: "no regular expressions",
		why:  "they choose the route, and this site has one for every address",
	}, {
		where: "google/uuid", saves: 5_000, source: imported("github.com/google/uuid"),
		what: "names of the library's random text",
		why:  "UUIDs link databases and JSON",
	}, {
		where: "pkg/app/engine.go", saves: 0, source: text("engine.go", "if IsServer {\n\t\tlocalStorage =", "if true {\n\t\tlocalStorage ="),
		what: "storage in memory",
		why:  "a browser that blocks cookies has no localStorage, and the program would stop as it starts; this site stores nothing",
	}, {
		where: "pkg/app/app.go", saves: 0, source: text("app.go", "engine.Start(120)", "engine.Start(1000)"),
		what: "what a key changes is drawn after 1 ms",
		why:  "at go-app's 120 frames a second the key waits for up to 8 ms longer",
	}, {
		where: "pkg/app/node.go", saves: -3_000, source: together(stub("turns.go"), stub("standing.go"),
			text("node.go", "v UI) (UI, error) {\n\tctx = m.context(ctx, v)\n\n\tswitch v := v.(type) {\n\tcase *text:\n\t\treturn m.mountText", "v UI) (UI, error) {\n\tbreathe()\n\tctx = m.context(ctx, v)\n\n\tswitch v := v.(type) {\n\tcase *text:\n\t\treturn m.mountText"),
			text("node.go", "ctx.Dispatch(mounter.OnMount)\n\t}\n\n\troot, err :=", "ctx.Dispatch(mounter.OnMount)\n\t}\n\n\tbreathe()\n\troot, err :="),
			text("app.go", "\tresolveURL := clientResourceResolver(Getenv", "\tbreathe()\n\tresolveURL := clientResourceResolver(Getenv"),
			text("node.go", "\t\t\tcontinue\n\t\t}\n\n\t\tnewChild, err := m.Mount(", "\t\t\tcontinue\n\t\t}\n\n\t\tstandIn(child.JSValue())\n\t\tnewChild, err := m.Mount("),
			text("node.go", "v.JSValue().replaceChild(newChild, child)", "enter(newChild)\n\t\tif !newChild.JSValue().Equal(child.JSValue()) {\n\t\t\tv.JSValue().replaceChild(newChild, child)\n\t\t}"),
			text("node.go", "\tv.jsvalue = Window().createTextNode(v.value)", "\tv.jsvalue = textNode(v.value)"),
			text("node.go", "\twrapper, _ := Window().createElement(\"div\", \"\")", "\tif v.jsElement = takeRaw(v); v.jsElement != nil {\n\t\treturn v, nil\n\t}\n\twrapper, _ := Window().createElement(\"div\", \"\")"),
			text("node.go", "\tjsElement, _ := Window().createElement(v.Tag(), v.XMLNamespace())\n\tv = v.setJSElement(jsElement)\n\tm.mountHTMLAttributes(ctx, v)", "\tthere := stands\n\tv, stood := m.element(ctx, v)"),
			text("node.go", "\t\tv.JSValue().appendChild(child)\n\t}\n\n\treturn v, nil", "\t\tif stood {\n\t\t\tgoOn()\n\t\t} else {\n\t\t\tv.JSValue().appendChild(child)\n\t\t}\n\t}\n\tstands = there\n\n\treturn v, nil"),
			text("node.go", "\tv.JSValue().addEventListener(event, jsHandler, handler.options())", "\twhenEntered(func() { v.JSValue().addEventListener(event, jsHandler, handler.options()) })")),
		what: "the first page is the one that the host sent, made in turns, and entered when the site is asked",
		why:  "on a slow device the browser would hear nothing for a third of a second, and a page in its place would be laid out and painted anew",
	}, {
		where: elementsFile, saves: 60_000, source: oneElement,
		what: "one type for all elements",
		why:  "100 types have the same methods, each with its own code, names and tables",
	}, {
		where: "internal/godebug", saves: 15_000, library: libraryFile{"internal/godebug/godebug.go", another("godebug/godebug.go")},
		what: "no GODEBUG",
		why:  "a browser has no environment to set it in; it links the runtime's metrics",
	}, {
		where: "net/url", saves: 14_000, library: libraryFile{"net/url/url.go", texts(
			[2]string{"\t\"net/netip\"\n", ""},
			[2]string{"addr, err := netip.ParseAddr(unescapedHostname)\n\t\tif err != nil {\n\t\t\treturn \"\", fmt.Errorf(\"invalid host: %w\", err)\n\t\t}\n\t\tif addr.Is4() {",
				"address, _, _ := strings.Cut(unescapedHostname, \"%\")\n\t\tif !strings.Contains(address, \":\") || strings.Trim(address, \"0123456789abcdefABCDEF:.\") != \"\" {"})},
		what: "an address in brackets is taken by its characters",
		why:  "only addresses of this site are parsed, none that was pasted; net/netip tells wrong ones, and links a table that goroutines share",
	}, {
		where: "the linker", saves: 57_000, flag: flag{"-ldflags=-s -w", "all"},
		what: "no symbols",
		why:  "nobody looks at them in a browser",
	}, {
		where: "the compiler", saves: 242_000, flag: flag{"-gcflags=all=-l -d=noopendefer=1,variablemakethreshold=0,freeappend=0", "all"},
		what: "nothing inlined, deferred calls made in one place, and nothing whose size varies on the stack",
		why:  "a call is as good, and smaller (so are sorts with sort.SliceStable: the code of slices' is there anew for each type)",
	}, {
		where: "zimcodes/search", saves: -8_000, flag: flag{"-gcflags=zimcodes/search=", "zimcodes/search"},
		what: "inlined all the same",
		why:  "a key waits for it",
	}, {
		where: "crypto/...", saves: 0, flag: flag{"-gcflags=crypto/...=", "crypto/..."},
		what: "inlined all the same",
		why:  "the search for signing mistakes makes 100,000 digests",
	}, {
		where: "the table of functions", saves: 336_000, program: stripFunctions,
		what: "no names, files, lines and arguments",
		why:  "they are for who reads a stack, and nobody does in a browser",
	}, {
		where: "the table of functions", saves: 49_000, program: writeGrowth,
		what: "by how much its numbers grow, which the program adds up as it starts",
		why:  "numbers that grow do not compress",
	}, {
		where: "the data section", saves: 110_000, program: joinSegments,
		what: "segments joined where few zeros part them",
		why:  "the addresses of 100,000 segments do not compress",
	},
}

// stubs hold what stands in for what is left out: files of package app, packages
// of the library's names, and of the library.
//
//go:embed goapp library
var stubs embed.FS

// stub puts a stub in the place of files of package app.
func stub(name string, names ...string) func(files) error {
	return func(all files) (err error) {
		for _, file := range names {
			if all["pkg/app/"+file] == nil {
				return fmt.Errorf("there is no pkg/app/%s", file)
			}
			delete(all, "pkg/app/"+file)
		}
		all["pkg/app/"+name], err = stubs.ReadFile("goapp/" + name)
		return err
	}
}

// together makes several changes.
func together(changes ...func(files) error) func(files) error {
	return func(all files) error {
		for _, change := range changes {
			if err := change(all); err != nil {
				return err
			}
		}
		return nil
	}
}

// imported has package app import a stub in the place of a package.
func imported(name string) func(files) error {
	last := path.Base(name)
	old, new := []byte(strconv.Quote(name)), []byte(strconv.Quote(goApp+"/pkg/app/"+last))
	return func(all files) (err error) {
		n := 0
		for file, data := range all {
			if strings.HasPrefix(file, "pkg/app/") {
				n += bytes.Count(data, old)
				all[file] = bytes.ReplaceAll(data, old, new)
			}
		}
		if n == 0 {
			return errors.New("no file imports it")
		}
		file := last + "/" + last + ".go"
		all["pkg/app/"+file], err = stubs.ReadFile("goapp/" + file)
		return err
	}
}

// matches reports, as an error, that none of the packages is one of the flag's.
func (f flag) matches(packages []string) error {
	folder, below := strings.CutSuffix(f.packages, "/...")
	for _, name := range packages {
		if f.packages == "all" || name == f.packages || below && strings.HasPrefix(name, folder+"/") {
			return nil
		}
	}
	return fmt.Errorf("the program has no package %s", f.packages)
}

// text changes a text that stands once in a file of package app.
func text(file, old, new string) func(files) error {
	return func(all files) (err error) {
		all["pkg/app/"+file], err = replaceOnce(all["pkg/app/"+file], old, new)
		return err
	}
}
