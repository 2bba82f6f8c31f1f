package site

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/changes"
)

// changeFiles are the files about changes of a site at base.
func changeFiles(t *testing.T, base string) map[string][]byte {
	t.Helper()
	s, err := New(base)
	require.NoError(t, err)
	files := map[string][]byte{}
	require.NoError(t, addData(files))
	require.NoError(t, s.addFeeds(files))
	return files
}

// TestChangesFile: the file has what the table has, and no field besides.
func TestChangesFile(t *testing.T) {
	var plain struct {
		Schema                           string `json:"$schema"`
		Version, Source, Compared, Since string
		Changes                          []struct {
			ID, Date, By, Kind string
			Codes              []int
			APIs               []string
			What               struct{ En, Zh string }
		}
	}
	decoder := json.NewDecoder(bytes.NewReader(changeFiles(t, "/")["changes.json"]))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&plain))
	require.Equal(t, "1.0", plain.Version)
	require.Equal(t, changes.Since, plain.Since)
	all := changes.All()
	require.Len(t, plain.Changes, len(all))
	for i, got := range plain.Changes {
		want := all[i]
		require.Equal(t, []string{want.ID(), want.Date, want.By.String(), want.Kind.String(), string(want.What.English), string(want.What.Chinese)},
			[]string{got.ID, got.Date, got.By, got.Kind, got.What.En, got.What.Zh})
		require.NotNil(t, got.Codes)
		require.NotNil(t, got.APIs)
		require.Len(t, got.Codes, len(want.Codes))
		require.Equal(t, append([]string{}, want.APIs...), got.APIs)
	}
}

// TestChangesSchema: the schema names the fields that the file has, all of them
// required.
func TestChangesSchema(t *testing.T) {
	type object struct {
		Required   []string
		Properties map[string]any
	}
	var schema struct {
		object
		Defs struct{ Change object } `json:"$defs"`
	}
	files := changeFiles(t, "/")
	require.NoError(t, json.Unmarshal(files["changes.schema.json"], &schema))
	var file map[string]any
	require.NoError(t, json.Unmarshal(files["changes.json"], &file))
	for _, at := range []struct {
		object
		fields map[string]any
	}{{schema.object, file}, {schema.Defs.Change, file["changes"].([]any)[0].(map[string]any)}} {
		want := slices.Sorted(maps.Keys(at.fields))
		require.Equal(t, want, slices.Sorted(maps.Keys(at.Properties)))
		require.ElementsMatch(t, want, at.Required)
	}
}
