package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"zimcodes/app"
	"zimcodes/codes"
	"zimcodes/codes/zim"
	"zimcodes/web/site/constants"
)

// dataFiles are the data and the schemas.
func dataFiles(t *testing.T) map[string][]byte {
	files := map[string][]byte{}
	require.NoError(t, addData(files))
	return files
}

// schemaOf compiles the schema of a file.
func schemaOf(t *testing.T, files map[string][]byte, name string) *jsonschema.Schema {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(files[schemaName(name)]))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("https://zimcodes.example/"+schemaName(name), document))
	schema, err := compiler.Compile("https://zimcodes.example/" + schemaName(name))
	require.NoError(t, err)
	return schema
}

// TestSchemas: each file is as its schema says, names it, and its version is
// there. A file that lacks any field, has another, or has one of another type is
// not.
func TestSchemas(t *testing.T) {
	files := dataFiles(t)
	for _, d := range data {
		t.Run(d.name, func(t *testing.T) {
			schema := schemaOf(t, files, d.name)
			read := func() any {
				document, err := jsonschema.UnmarshalJSON(bytes.NewReader(files[d.name]))
				require.NoError(t, err)
				return document
			}
			whole := read()
			require.NoError(t, schema.Validate(whole))
			head := whole.(map[string]any)
			require.Equal(t, schemaName(d.name), head["$schema"])
			require.Equal(t, dataVersion, head["version"])
			require.Equal(t, app.DataMonth, head["compared"])

			whole = shorten(whole, map[string]bool{}, "")
			require.NoError(t, schema.Validate(whole))
			fields := 0
			eachField(whole, map[string]bool{}, "", func(object map[string]any, name, at string) {
				fields++
				was := object[name]
				delete(object, name)
				require.Error(t, schema.Validate(whole), "without %s", at)
				object[name] = was
				object[name+"?"] = was
				require.Error(t, schema.Validate(whole), "with another field beside %s", at)
				delete(object, name+"?")
				if name != "default" { // it may be anything
					object[name] = []any{[]any{}}
					require.Error(t, schema.Validate(whole), "with %s of another type", at)
				}
				object[name] = was
			})
			require.Greater(t, fields, 8)
			require.NoError(t, schema.Validate(whole))
		})
	}
}

// shorten leaves of each list the items that have a kind of field, or of value,
// that none before has.
func shorten(v any, seen map[string]bool, at string) any {
	switch v := v.(type) {
	case []any:
		var kept []any
		for _, item := range v {
			n := len(seen)
			if item = shorten(item, seen, at+"[]"); len(seen) > n || kept == nil {
				kept = append(kept, item)
			}
		}
		if kept == nil {
			return v
		}
		return kept
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			n, path := len(seen), fieldPath(at, name)
			v[name] = shorten(v[name], seen, path)
			if path == at+".#" && len(v) > 1 && len(seen) == n {
				delete(v, name)
			}
		}
	}
	seen[fmt.Sprintf("%s %T", at, v)] = true
	return v
}

// fieldPath returns the kind of a field: those by a code are one kind, and so are
// parameters at any depth.
func fieldPath(at, name string) string {
	if _, err := strconv.Atoi(name); err == nil {
		return at + ".#"
	}
	return strings.ReplaceAll(at+"."+name, ".fields[].fields[]", ".fields[]")
}

// eachField calls visit with each kind of field once: those of a list's items are
// of one kind, and so are those by a code.
func eachField(v any, seen map[string]bool, at string, visit func(map[string]any, string, string)) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			eachField(item, seen, at+"[]", visit)
		}
	case map[string]any:
		for name, value := range v {
			path := fieldPath(at, name)
			if _, err := strconv.Atoi(name); err != nil && !seen[path] {
				seen[path] = true
				visit(v, name, path)
			}
			eachField(value, seen, path, visit)
		}
	}
}

// TestAPIFile: the file has what the catalog has.
func TestAPIFile(t *testing.T) {
	var plain struct {
		APIs []struct {
			Action, Method, In string
			Rate               *struct {
				PerSecond int  `json:"per_second"`
				PerDay    *int `json:"per_day"`
			}
			Parameters []plainParameter
			Codes      []struct {
				Code    int
				SubCode bool `json:"sub_code"`
				Here    *struct{ En string }
			}
			Rules  []struct{ Code int }
			Failed []struct{ Path string }
			Done   []string
		}
	}
	require.NoError(t, json.Unmarshal(dataFiles(t)["apis.json"], &plain))
	require.Len(t, plain.APIs, len(zim.APIs()))
	for i, got := range plain.APIs {
		a := &zim.APIs()[i]
		require.Equal(t, a.Action, got.Action)
		require.Equal(t, a.Method, got.Method)
		require.Equal(t, a.InQuery, got.In == "query")
		require.Equal(t, a.Rate.PerSecond > 0, got.Rate != nil)
		if got.Rate != nil {
			require.Equal(t, a.Rate.PerSecond, got.Rate.PerSecond)
			require.Equal(t, a.Rate.PerDay > 0, got.Rate.PerDay != nil)
		}
		var want, all []string
		for _, p := range a.All() {
			want = append(want, fmt.Sprintf("%s %s %s %d", p.Path, p.Type, p.Need, len(p.Limits)))
		}
		for _, p := range got.Parameters {
			all = p.add(all)
		}
		require.Equal(t, want, all, a.Action)
		require.Len(t, got.Codes, len(a.Codes))
		for k, l := range a.Codes {
			require.Equal(t, int(l.Code), got.Codes[k].Code)
			require.Equal(t, l.SubCode, got.Codes[k].SubCode)
			require.Equal(t, l.Here != codes.Text{}, got.Codes[k].Here != nil)
		}
		require.Len(t, got.Rules, len(a.Rules()))
		require.Len(t, got.Failed, len(a.Failed))
		require.Len(t, got.Done, len(a.Done))
	}
}

type plainParameter struct {
	Path, Type, Need string
	Limits           []struct{}
	Fields           []plainParameter
}

func (p plainParameter) add(all []string) []string {
	all = append(all, fmt.Sprintf("%s %s %s %d", p.Path, p.Type, p.Need, len(p.Limits)))
	for _, f := range p.Fields {
		all = f.add(all)
	}
	return all
}

// TestRetryFile: every code has its line, and what it says is what the catalog
// says; what nobody knows is unknown.
func TestRetryFile(t *testing.T) {
	type entry struct {
		Name                *string
		Retry, Of, Handling string
		Pause               *struct {
			First int `json:"first_seconds"`
			Most  int `json:"most_seconds"`
		}
		Batches []struct {
			API string
			Max int
		}
	}
	var plain struct{ Codes map[string]entry }
	require.NoError(t, json.Unmarshal(dataFiles(t)["retry.json"], &plain))
	require.Len(t, plain.Codes, len(codes.Known()))
	for _, e := range codes.Known() {
		got := plain.Codes[e.Code.String()]
		require.Equal(t, e.Retry.String(), got.Retry, "%d", e.Code)
		require.Equal(t, e.Handling() == codes.HandleSplit, len(got.Batches) > 0, "%d", e.Code)
		require.Equal(t, e.Retry == codes.RetryLater, got.Pause != nil, "%d", e.Code)
		if got.Pause != nil {
			require.Equal(t, e.Pause(), codes.Pause{First: time.Duration(got.Pause.First) * time.Second, Most: time.Duration(got.Pause.Most) * time.Second})
		}
	}
	for code, of := range map[string]string{
		"0": "call", "100000005": "call", "660300001": "call", "660700015": "call-or-items", // a page says so
		"1": "unknown", "660500005": "unknown", "660000013": "unknown", // none does
	} {
		require.Equal(t, of, plain.Codes[code].Of, code)
	}
	require.Equal(t, "unknown", plain.Codes["660000013"].Retry)
	require.Equal(t, "success", plain.Codes["660700002"].Handling)
	require.Len(t, plain.Codes["660800039"].Batches, 3)
}

// TestConstants: the constants are on the site, and the address that they give of
// a code is that of its page.
func TestConstants(t *testing.T) {
	all := files(t, "https://zimcodes.example/sub/")
	for _, name := range constants.Names {
		require.Contains(t, string(all[ConstantsDir+name]), `https://zimcodes.example/sub/`, name)
	}
	for _, l := range codes.Languages {
		page := app.Page{Kind: app.CodePage, Lang: l, Code: 660600016}
		require.Equal(t, "https://zimcodes.example/sub/"+l.Say("", "zh/")+"660600016/", page.URL())
	}
}

// TestIndex: the about page lists every file that is for programs.
func TestIndex(t *testing.T) {
	all := files(t, "/")
	for _, page := range []string{"about/index.html", "zh/about/index.html"} {
		about := parse(t, all[page])
		for name := range all {
			if strings.HasPrefix(name, ConstantsDir) || strings.HasSuffix(name, ".json") || strings.HasSuffix(name, "changes.xml") {
				require.NotEmpty(t, about.all("a", "href", "/"+name), name)
			}
		}
	}
}
