package site

import (
	"bytes"
	"embed"
	"encoding/json"
	"strings"

	"zimcodes/app"
	"zimcodes/web/site/constants"
)

// The data for other programs: each file is JSON, and has a schema beside it.

// dataVersion is the version of the files' form: the second number grows with a
// new field, the first where one goes or means something else.
const dataVersion = "1.0"

// data are the files and what makes them.
var data = []struct {
	name string
	make func() any
}{
	{"codes.json", catalog},
	{"apis.json", apiCatalog},
	{"retry.json", retryTable},
	{"changes.json", changesTable},
}

// headJSON is what every file begins with.
type headJSON struct {
	Schema   string `json:"$schema"`
	Version  string `json:"version"`
	Source   string `json:"source"`
	Compared string `json:"compared"`
}

// headOf returns the head of a file.
func headOf(name, source string) headJSON {
	return headJSON{Schema: schemaName(name), Version: dataVersion, Source: source, Compared: app.DataMonth}
}

// schemaName returns the name of a file's schema.
func schemaName(name string) string { return strings.TrimSuffix(name, ".json") + ".schema.json" }

//go:embed schemas/*.schema.json
var schemas embed.FS

// addData adds the data and the schemas.
func addData(files map[string][]byte) error {
	for _, d := range data {
		var b bytes.Buffer
		encoder := json.NewEncoder(&b)
		encoder.SetEscapeHTML(false)
		encoder.SetIndent("", "\t")
		if err := encoder.Encode(d.make()); err != nil {
			return err
		}
		files[d.name] = b.Bytes()
		schema, err := schemas.ReadFile("schemas/" + schemaName(d.name))
		if err != nil {
			return err
		}
		files[schemaName(d.name)] = schema
	}
	return nil
}

// ConstantsDir holds the constants for programs, a file for each language.
const ConstantsDir = "code/"

// addConstants adds them.
func (s *Site) addConstants(files map[string][]byte) error {
	written, err := constants.Files(constants.Copy{Origin: s.Origin, Base: s.Base, Version: dataVersion, Compared: app.DataMonth})
	for name, text := range written {
		files[ConstantsDir+name] = text
	}
	return err
}
