package gateway_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/search"
)

// paste is what people paste, with what must come out: NAME.txt and NAME.want.
type paste struct {
	text   string
	secret gateway.Secret
	now    time.Time
	// wants are the keys of the other lines, in order.
	wants []want
}

// want is a line "key: value" of a file.
type want struct{ key, value string }

// wantKeys are the keys of what is wanted, with how each is held. A text that
// is refused names no code, so that nothing but codes can be wanted of it.
var wantKeys = map[string]func(*testing.T, *pasteResult, string){
	"failing": func(t *testing.T, r *pasteResult, value string) {
		assert.Equal(t, read[[]codes.Code](t, value), r.verdict.Failing())
	},
	"params": func(t *testing.T, r *pasteResult, value string) {
		for name, wanted := range read[map[string]string](t, value) {
			p, ok := r.request.Get(name)
			assert.True(t, ok, "%s is missing", name)
			assert.Equal(t, wanted, p.Value, "%s", name)
		}
	},
	"query": func(t *testing.T, r *pasteResult, value string) {
		for _, pair := range read[[][2]string](t, value) {
			assert.True(t, slices.ContainsFunc(r.request.Query, func(p request.Parameter) bool {
				return p.Name == pair[0] && p.Value == pair[1]
			}), "%s=%s", pair[0], pair[1])
		}
	},
	"host":   func(t *testing.T, r *pasteResult, value string) { assert.Equal(t, value, r.request.Host) },
	"method": func(t *testing.T, r *pasteResult, value string) { assert.Equal(t, value, r.request.Method) },
	"body": func(t *testing.T, r *pasteResult, value string) {
		require.NotNil(t, r.request.Body)
		assert.JSONEq(t, value, r.request.Body.Text)
	},
	"warning": func(t *testing.T, r *pasteResult, value string) {
		for _, kind := range read[[]gateway.Kind](t, value) {
			assert.Contains(t, r.warnings(), kind)
		}
	},
	"nowarning": func(t *testing.T, r *pasteResult, value string) {
		for _, kind := range read[[]gateway.Kind](t, value) {
			assert.NotContains(t, r.warnings(), kind)
		}
	},
	"twins": func(t *testing.T, r *pasteResult, value string) {
		for _, name := range read[[]string](t, value) {
			assert.True(t, slices.ContainsFunc(r.verdict.Findings, func(f gateway.Finding) bool {
				return slices.ContainsFunc(f.Twins, func(p request.Parameter) bool { return p.Name == name })
			}), "%s is not named as seen elsewhere", name)
		}
	},
	"proved": func(t *testing.T, r *pasteResult, value string) {
		d := r.verdict.Diagnosis()
		require.NotNil(t, d)
		assert.Equal(t, value == "true", d.Proved())
	},
	"mistakes": func(t *testing.T, r *pasteResult, value string) {
		assert.Equal(t, read[[]string](t, value), r.verdict.Mistakes())
	},
	"shared_without": func(t *testing.T, r *pasteResult, value string) {
		shared, _ := gateway.Shareable(r.text, r.request, r.secret, r.now)
		for _, part := range read[[]string](t, value) {
			assert.NotContains(t, strings.ToLower(shared), strings.ToLower(part))
		}
	},
	"found": func(t *testing.T, r *pasteResult, value string) {
		for check, text := range read[map[gateway.CheckName]string](t, value) {
			assert.True(t, slices.ContainsFunc(r.verdict.Findings, func(f gateway.Finding) bool {
				return f.Check == check && strings.Contains(f.Found, text)
			}), "%s does not hold %s", check, text)
		}
	},
	"business": func(t *testing.T, r *pasteResult, value string) {
		assert.Equal(t, read[[]codes.Code](t, value), r.verdict.Business())
	},
	"body_parameter": func(t *testing.T, r *pasteResult, value string) {
		for code, path := range read[map[codes.Code]string](t, value) {
			at := slices.IndexFunc(r.verdict.Parameters, func(f business.Finding) bool {
				return f.Sure == business.Documented && f.Code == code
			})
			if assert.GreaterOrEqual(t, at, 0, "%v", code) {
				assert.Equal(t, path, r.verdict.Parameters[at].Path, "%v", code)
			}
		}
	},
	"note": func(*testing.T, *pasteResult, string) {},
}

// refusable are the keys that a text which is refused can meet: it fails
// nothing, and says nothing to warn of.
var refusable = map[string]func(value string) bool{
	"failing":        func(value string) bool { return value == "[]" },
	"business":       func(value string) bool { return value == "[]" },
	"nowarning":      func(string) bool { return true },
	"shared_without": func(string) bool { return true },
	"note":           func(string) bool { return true },
}

type pasteResult struct {
	paste
	request *request.Request
	verdict gateway.Verdict
}

func (r *pasteResult) warnings() (kinds []gateway.Kind) {
	for _, f := range r.verdict.Findings {
		if f.Outcome == gateway.Warning {
			kinds = append(kinds, f.Kind)
		}
	}
	return kinds
}

// TestPastes holds what is read of each paste in testdata/pastes.
func TestPastes(t *testing.T) {
	files, err := filepath.Glob("testdata/pastes/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	index := search.New(codes.All())
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			p, mode := readPaste(t, file)
			if mode == "find" {
				findCodes(t, index, p)
				return
			}
			r := &pasteResult{paste: p}
			var err error
			r.request, err = gateway.Parse(p.text)
			if refused := (*request.NoRequestError)(nil); errors.As(err, &refused) {
				for _, w := range p.wants {
					may := refusable[w.key]
					assert.True(t, may != nil && may(w.value), "refused (%s), wanted %s: %s", refused.Reason, w.key, w.value)
				}
				return
			}
			r.verdict = gateway.Check(r.request, p.secret, p.now)
			for _, w := range p.wants {
				wantKeys[w.key](t, r, w.value)
			}
		})
	}
}

// findCodes holds the codes that the search finds in a text.
func findCodes(t *testing.T, index *search.Index, p paste) {
	for _, w := range p.wants {
		if w.key == "note" {
			continue
		}
		require.Equal(t, "codes", w.key)
		found := []codes.Code{}
		for _, hit := range index.Find(p.text) {
			found = append(found, hit.Code)
		}
		assert.Equal(t, read[[]codes.Code](t, w.value), found)
	}
}

// readPaste reads a paste and its mode. It fails on keys that it does not know.
func readPaste(t *testing.T, file string) (p paste, mode string) {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	wanted, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".want")
	require.NoError(t, err)
	p.text, mode = string(text), "parse"
	for line := range strings.Lines(string(wanted)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		require.True(t, ok, "%q is no line key: value", line)
		switch key {
		case "mode":
			mode = value
			require.Contains(t, []string{"parse", "find"}, mode)
		case "secret":
			p.secret = gateway.Secret(value)
		case "now":
			seconds, err := strconv.ParseInt(value, 10, 64)
			require.NoError(t, err)
			p.now = time.Unix(seconds, 0)
		default:
			require.True(t, wantKeys[key] != nil || key == "codes", "unknown key %q", key)
			p.wants = append(p.wants, want{key, value})
		}
	}
	require.NotEmpty(t, p.wants, "nothing is wanted")
	return p, mode
}

// read reads a value that is written as JSON.
func read[T any](t *testing.T, value string) (v T) {
	require.NoError(t, json.Unmarshal([]byte(value), &v), fmt.Sprintf("%q", value))
	return v
}
