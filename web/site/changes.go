package site

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"zimcodes/app"
	"zimcodes/codes"
	"zimcodes/codes/changes"
)

//go:embed schemas/changes.schema.json
var changesSchema []byte

// The changes as other programs read them; the schema beside it describes the
// fields.
type (
	changesJSON struct {
		Schema   string       `json:"$schema"`
		Version  string       `json:"version"`
		Source   string       `json:"source"`
		Compared string       `json:"compared"`
		Since    string       `json:"since"`
		Changes  []changeJSON `json:"changes"`
	}
	changeJSON struct {
		ID    string         `json:"id"`
		Date  string         `json:"date"`
		By    changes.Source `json:"by"`
		Kind  changes.Kind   `json:"kind"`
		Codes []codes.Code   `json:"codes"`
		APIs  []string       `json:"apis"`
		What  codes.Text     `json:"what"`
	}
)

// changesTable returns changes.json.
func changesTable() any {
	c := changesJSON{
		Schema: "changes.schema.json", Version: "1.0", Compared: app.DataMonth, Since: changes.Since,
		Source: "ZEGO's release notes of the ZIM server API, and the public history of its documentation; the words are unofficial",
	}
	for _, change := range changes.All() {
		c.Changes = append(c.Changes, changeJSON{
			ID: change.ID(), Date: change.Date, By: change.By, Kind: change.Kind,
			Codes: append([]codes.Code{}, change.Codes...), APIs: append([]string{}, change.APIs...), What: change.What,
		})
	}
	return c
}

// addChanges adds the changes as JSON, with their schema, and as feeds.
func (s *Site) addChanges(files map[string][]byte) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "\t")
	if err := encoder.Encode(changesTable()); err != nil {
		return err
	}
	files["changes.json"], files["changes.schema.json"] = b.Bytes(), changesSchema
	return s.addFeeds(files)
}
