package site

import (
	"zimcodes/codes"
	"zimcodes/codes/changes"
)

// The changes as other programs read them; the schema beside it describes the
// fields.
type (
	changesJSON struct {
		headJSON
		Since   string       `json:"since"`
		Changes []changeJSON `json:"changes"`
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
		headJSON: headOf("changes.json",
			"ZEGO's release notes of the ZIM server API, and the public history of its documentation; the words are unofficial"),
		Since: changes.Since,
	}
	for _, change := range changes.All() {
		c.Changes = append(c.Changes, changeJSON{
			ID: change.ID(), Date: change.Date, By: change.By, Kind: change.Kind,
			Codes: append([]codes.Code{}, change.Codes...), APIs: append([]string{}, change.APIs...), What: change.What,
		})
	}
	return c
}
