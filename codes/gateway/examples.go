package gateway

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
)

// Example is a request that yields exactly one code: the published vector with
// one thing changed, or nothing.
type Example struct {
	// Expect is the code, 0 for the vector itself.
	Expect codes.Code
	Secret Secret
	Now    time.Time
	Text   string
}

//go:embed testdata/examples/*.txt
var exampleFiles embed.FS

// Examples returns an example of each decidable code, and of 0, which comes
// first.
func Examples() []Example {
	const dir = "testdata/examples"
	entries, err := exampleFiles.ReadDir(dir)
	if err != nil {
		panic(err)
	}
	var all []Example
	for _, entry := range entries {
		file, err := exampleFiles.ReadFile(dir + "/" + entry.Name())
		if err != nil {
			panic(err)
		}
		e, err := readExample(string(file))
		if err != nil {
			panic(fmt.Errorf("%s: %w", entry.Name(), err))
		}
		all = append(all, e)
	}
	return all
}

// readExample reads a file: lines "key: value" and comments with #, a blank
// line, then the text as it would be pasted. All keys are needed.
func readExample(file string) (Example, error) {
	head, body, ok := strings.Cut(file, "\n\n")
	if !ok {
		return Example{}, fmt.Errorf("no blank line after the header")
	}
	e := Example{Text: strings.TrimSuffix(body, "\n")}
	keys := map[string]func(string) error{
		"expect": func(v string) error {
			n, err := strconv.Atoi(v)
			e.Expect = codes.Code(n)
			return err
		},
		"secret": func(v string) error {
			e.Secret = Secret(v)
			return nil
		},
		"now": func(v string) error {
			n, err := strconv.ParseInt(v, 10, 64)
			e.Now = time.Unix(n, 0)
			return err
		},
	}
	for _, l := range strings.Split(head, "\n") {
		if strings.HasPrefix(l, "#") {
			continue
		}
		key, value, _ := strings.Cut(l, ": ")
		set, ok := keys[key]
		if !ok {
			return Example{}, fmt.Errorf("unknown or repeated key %q", key)
		}
		if err := set(value); err != nil {
			return Example{}, fmt.Errorf("%s: %w", key, err)
		}
		delete(keys, key)
	}
	if len(keys) > 0 {
		return Example{}, fmt.Errorf("keys are missing: %d", len(keys))
	}
	return e, nil
}
