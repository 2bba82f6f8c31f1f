package codestest

import (
	"fmt"
	"go/format"
	"strings"

	"zimcodes/codes"
)

// Source returns files of package codes, by their names, that make entries the
// catalog. They are no work when a program starts, as the real ones.
func Source(entries []codes.Entry) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, table := range []struct {
		file, name string
		group      codes.Group
	}{
		{"public.go", "public", codes.Public},
		{"business.go", "business", codes.Business},
	} {
		var b strings.Builder
		fmt.Fprintf(&b, "package codes\n\nvar %s = []Entry{\n", table.name)
		for _, e := range entries {
			if e.Group == table.group {
				b.WriteString(within.Replace(fmt.Sprintf("%#v", e)) + ",\n")
			}
		}
		b.WriteString("}\n")
		source, err := format.Source([]byte(b.String()))
		if err != nil {
			return nil, err
		}
		files[table.file] = source
	}
	return files, nil
}

// within leaves out the package's name where it stands before a type.
var within = strings.NewReplacer("codes.Entry{", "{", "codes.Text{", "Text{", "codes.Note{", "Note{", "[]codes.Limit", "[]Limit", "codes.Limit{", "{")
