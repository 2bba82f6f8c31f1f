package site

import (
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// The catalog as other programs read it; the schema beside it describes the
// fields, and the about page says them to people.
type (
	catalogJSON struct {
		headJSON
		Entries []entryJSON `json:"entries"`
		// Unlisted are codes that the reference does not have.
		Unlisted []unlistedJSON `json:"unlisted"`
	}
	unlistedJSON struct {
		Where codes.Where `json:"where"`
		entryJSON
	}
	entryJSON struct {
		Code        codes.Code     `json:"code"`
		Name        *string        `json:"name"`
		Group       codes.Group    `json:"group"`
		Family      string         `json:"family"`
		Description codes.Text     `json:"description"`
		Reason      *codes.Text    `json:"reason"`
		Advice      *codes.Text    `json:"advice"`
		Note        *noteJSON      `json:"note"`
		Brief       codes.Text     `json:"brief"`
		Retry       codes.Retry    `json:"retry"`
		Actor       codes.Actor    `json:"actor"`
		Limits      []limitJSON    `json:"limits"`
		Confused    []confusedJSON `json:"confused"`
		APIs        []string       `json:"apis"`
	}
	noteJSON struct {
		Why codes.Text  `json:"why"`
		Do  *codes.Text `json:"do"`
	}
	limitJSON struct {
		Of        codes.Text `json:"of"`
		Max       int        `json:"max"`
		Unit      codes.Unit `json:"unit"`
		OnRequest int        `json:"on_request"`
	}
	confusedJSON struct {
		Code  codes.Code `json:"code"`
		Means codes.Text `json:"means"`
	}
)

// catalog returns codes.json.
func catalog() any {
	c := catalogJSON{headJSON: headOf("codes.json",
		"ZEGO ZIM server API, global return codes (全局返回码), 131 codes; zh in description, reason and advice is the vendor's text, the rest is unofficial")}
	for _, e := range codes.All() {
		c.Entries = append(c.Entries, entryOf(e))
	}
	for _, u := range codes.AllUnlisted() {
		c.Unlisted = append(c.Unlisted, unlistedJSON{u.Where, entryOf(u.Entry)})
	}
	return c
}

func entryOf(e codes.Entry) entryJSON {
	family, _ := codes.FamilyOf(e.Code)
	entry := entryJSON{
		Code: e.Code, Name: orNull(e.Code.Name()), Group: e.Group, Family: family.ID,
		Description: e.Description, Reason: given(e.Reason), Advice: given(e.Advice),
		Brief: e.Brief, Retry: e.Retry, Actor: e.Actor,
		Limits: []limitJSON{}, Confused: []confusedJSON{}, APIs: []string{},
	}
	if !e.Note.IsZero() {
		entry.Note = &noteJSON{Why: e.Note.Why, Do: given(e.Note.Do)}
	}
	for _, l := range e.Limits {
		entry.Limits = append(entry.Limits, limitJSON(l))
	}
	for _, s := range codes.Confused(e.Code) {
		entry.Confused = append(entry.Confused, confusedJSON(s))
	}
	for _, a := range zim.Listing(e.Code) {
		entry.APIs = append(entry.APIs, a.Action)
	}
	return entry
}

// given returns t, or nil where t is empty.
func given(t codes.Text) *codes.Text { return orNull(t) }

// orNull returns v, or nil where v is zero: null in JSON.
func orNull[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}
