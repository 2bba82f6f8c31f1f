package program

import (
	"errors"
	"regexp"
	"strings"
)

// go-app has a type for each of HTML's elements, and an interface that its
// methods return: 100 types of 100 methods, which do the same. In the browser
// program all are the type of Elem, the element of any name. What an element has
// not is an error where the program is built with go-app as it is, in the tests.
// Elements of other names replace each other rather than become each other, as
// those of Elem do.

// elementsFile is where the elements are.
const elementsFile = "pkg/app/html_gen.go"

var (
	elementInterface = regexp.MustCompile(`(?ms)^type HTML(\w+) interface \{\n.*?^\}\n`)
	elementStruct    = regexp.MustCompile(`(?m)^type html(\w+) struct \{\n\thtmlElement\n\}\n`)
	elementMade      = regexp.MustCompile(`&html[A-Z]\w*\{`)
	elementMethod    = regexp.MustCompile(`(?ms)^func \(e \*html(\w+)\) (\w+\(.*?\) \w+) \{\n(.*?)^\}\n`)
)

// oneElement makes all elements the type of Elem. A method that is another in some
// element asks for the element's name.
func oneElement(all files) error {
	source := string(all[elementsFile])
	var methods []string
	bodies, others := map[string]string{}, map[string]string{}
	for _, m := range elementMethod.FindAllStringSubmatch(source, -1) {
		element := strings.NewReplacer("HTML"+m[1], "HTMLElem", "html"+m[1], "htmlElem")
		method, body := element.Replace(m[2]), element.Replace(m[3])
		switch was, known := bodies[method]; {
		case !known:
			methods = append(methods, method)
			bodies[method] = body
		case body != was:
			others[method] += "\tif e.tag == \"" + strings.ToLower(m[1]) + "\" {\n" + body + "\t}\n"
		}
	}
	if methods == nil {
		return errors.New("there are no elements")
	}
	source = elementMethod.ReplaceAllString(source, "")
	source = elementStruct.ReplaceAllString(source, "")
	source = elementInterface.ReplaceAllString(source, "type HTML$1 = *htmlElem\n")
	source = elementMade.ReplaceAllString(source, "&htmlElem{") + "\ntype htmlElem struct{ htmlElement }\n"
	for _, method := range methods {
		source += "\nfunc (e *htmlElem) " + method + " {\n" + others[method] + bodies[method] + "}\n"
	}
	all[elementsFile] = []byte(source)
	for _, change := range []func(files) error{
		text("node.go", "case *htmlElem, *htmlElemSelfClosing:", "case *htmlElem:"),
		text("engine.go", "document.(HTML).body()", "document.body()"), // in what only a server calls
	} {
		if err := change(all); err != nil {
			return err
		}
	}
	return nil
}
