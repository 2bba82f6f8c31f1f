package program

import (
	"bytes"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

// general is go-app's element of any tag: its name as that of a function, and
// behind HTML or html as that of a type.
const general = "Elem"

// withoutPlain returns the source of go-app's elements with the plain ones,
// such as div, as the general one. They have no attributes of their own, and so
// the same methods, which are then in the program once. What calls go-app stays
// as it is. Only the tests in a browser run what comes of it.
func withoutPlain(source []byte) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", source, 0)
	if err != nil {
		return nil, err
	}
	plain, err := plainElements(file)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	rest := 0
	for _, d := range file.Decls {
		name, replace := declared(d)
		if !plain[name] {
			continue
		}
		start, end := files.Position(d.Pos()).Offset, files.Position(d.End()).Offset
		out.Write(source[rest:start])
		switch replace {
		case "interface":
			out.WriteString("type HTML" + name + " = HTML" + general)
		case "function":
			out.Write(bytes.ReplaceAll(source[start:end], []byte("&html"+name+"{"), []byte("&html"+general+"{")))
		}
		rest = end
	}
	out.Write(source[rest:])
	return out.Bytes(), nil
}

// plainElements returns the elements all of whose methods the general one has.
// The body is not among them: go-app tells it from others by its type.
func plainElements(file *ast.File) (map[string]bool, error) {
	methods := map[string]map[string]bool{}
	for _, d := range file.Decls {
		if name, kind := declared(d); kind == "interface" {
			methods[name] = map[string]bool{}
			for _, m := range d.(*ast.GenDecl).Specs[0].(*ast.TypeSpec).Type.(*ast.InterfaceType).Methods.List {
				for _, ident := range m.Names {
					methods[name][ident.Name] = true
				}
			}
		}
	}
	if !methods[general]["Body"] {
		return nil, errors.New("it has no HTML" + general + ", an element of any tag")
	}
	plain := map[string]bool{}
	for name, its := range methods {
		plain[name] = name != general && name != "Body" && its["Body"]
		for method := range its {
			plain[name] = plain[name] && methods[general][method]
		}
	}
	return plain, nil
}

// declared returns the element that a declaration belongs to, and whether it is
// its interface, its function, or its struct or a method of that, which are
// "other".
func declared(d ast.Decl) (name, what string) {
	switch d := d.(type) {
	case *ast.GenDecl:
		if d.Tok == token.TYPE {
			t := d.Specs[0].(*ast.TypeSpec)
			if _, ok := t.Type.(*ast.InterfaceType); ok {
				return strings.TrimPrefix(t.Name.Name, "HTML"), "interface"
			}
			return strings.TrimPrefix(t.Name.Name, "html"), "other"
		}
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name, "function"
		}
		if p, ok := d.Recv.List[0].Type.(*ast.StarExpr); ok {
			return strings.TrimPrefix(p.X.(*ast.Ident).Name, "html"), "other"
		}
	}
	return "", ""
}
