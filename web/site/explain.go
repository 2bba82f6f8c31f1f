package site

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"strings"

	"zimcodes/codes/gateway/signature"
)

// explainPy searches for mistakes where the secret lives. It has no table.
//
//go:embed static/explain.py
var explainPy string

// explainScript returns explainPy with the gateway's table of mistakes.
func explainScript() []byte {
	const none = "MISTAKES = []\n"
	if strings.Count(explainPy, none) != 1 {
		panic("explain.py has no place for the table")
	}
	return []byte(strings.Replace(explainPy, none, "MISTAKES = [\n"+mistakeRows()+"]\n", 1))
}

// mistakeRows returns the table as Python writes it.
func mistakeRows() string {
	var b strings.Builder
	for _, m := range signature.KnownMistakes() {
		kinds := "None"
		if m.Pairs != nil {
			kinds = python(m.Pairs)
		}
		start := "    (" + python(m.Name) + ", " + python(m.Kind) + ", " + python(append([]string{}, m.Of...)) + ", " + python(m.Way) + ", ["
		b.WriteString(start)
		width := len(start)
		for i, variant := range m.Variants {
			word := python(variant)
			switch width += len(word) + 2; {
			case i > 0 && width > 110:
				b.WriteString(",\n     ")
				width = len(word)
			case i > 0:
				b.WriteString(", ")
			}
			b.WriteString(word)
		}
		rare := "False"
		if m.Rare {
			rare = "True"
		}
		b.WriteString("], " + kinds + ", " + rare + "),\n")
	}
	return b.String()
}

// python returns a string, or a list of strings, as Python and JSON write it.
func python(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return strings.TrimSpace(b.String())
}
