package site

import (
	"time"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// What a program does about a code, as other programs read it.
type (
	retryJSON struct {
		headJSON
		Codes map[string]retryEntryJSON `json:"codes"`
	}
	retryEntryJSON struct {
		Name     *string     `json:"name"`
		Retry    codes.Retry `json:"retry"`
		Of       string      `json:"of"`
		Handling string      `json:"handling"`
		Pause    *pauseJSON  `json:"pause"`
		Batches  []batchJSON `json:"batches"`
	}
	pauseJSON struct {
		First int `json:"first_seconds"`
		Most  int `json:"most_seconds"`
	}
	batchJSON struct {
		API  string `json:"api"`
		Path string `json:"path"`
		Max  int    `json:"max"`
	}
)

// retryTable returns retry.json.
func retryTable() any {
	r := retryJSON{
		headJSON: headOf("retry.json", "zimcodes: whether a retry helps is our reading of ZEGO's reference, and unofficial"),
		Codes:    map[string]retryEntryJSON{},
	}
	for _, e := range codes.Known() {
		entry := retryEntryJSON{
			Name: orNull(e.Code.Name()), Retry: e.Retry, Of: saidOf(e.Code), Handling: e.Handling().String(), Batches: []batchJSON{},
		}
		if p := e.Pause(); p != (codes.Pause{}) {
			entry.Pause = &pauseJSON{int(p.First / time.Second), int(p.Most / time.Second)}
		}
		if e.Handling() == codes.HandleSplit {
			for _, b := range zim.Batches(e.Code) {
				entry.Batches = append(entry.Batches, batchJSON{b.API.Action, b.Path, b.Max})
			}
		}
		r.Codes[e.Code.String()] = entry
	}
	return r
}

// saidOf returns what a code is said of: "call" or "call-or-items", by the pages
// of the APIs, or "unknown" where none lists it. What the gateway answers is
// about the call: no product has seen its items.
func saidOf(c codes.Code) string {
	said := "unknown"
	if f, _ := codes.FamilyOf(c); f.ID == "gateway" || c == 0 {
		said = "call"
	}
	for _, a := range zim.Listing(c) {
		switch l, _ := a.Lists(c); {
		case l.SubCode:
			return "call-or-items"
		case !l.Sample:
			said = "call"
		}
	}
	return said
}
