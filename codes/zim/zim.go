// Package zim is the catalog of the ZIM server API: the 72 documented APIs with
// their parameters, limits, rates, answers and the codes that their pages list.
//
// The facts were read off the vendor's pages of August 2026. They stand in
// generate/apis.json, from which table.go and prose/text.go are made; what the
// programs of the site need at any time is here, and what only a page for
// readers says is in prose, so that a program that shows no such page does not
// carry it. A page of the vendor says what is documented, not what the server
// does: which of two broken limits is answered first, whether an App's limits
// were raised, whether "5" passes for 5, nobody has published.
//
// The package is a leaf beside codes: it keeps no state but the table, which is
// read when it is first asked for.
package zim

import (
	"sort"
	"sync"

	"zimcodes/codes"
)

//go:generate go run ./generate

// Month is when the vendor's pages were read, as year and month.
const Month = "2026-08"

// The hosts of the APIs, without a region.
const (
	Host        = "zim-api.zego.im"
	LicenceHost = "auth-api.zego.im"
)

// Licence is the one API that LicenceHost serves, not Host.
const Licence = "CgiDescribeZIMAudioLicense"

// API is one documented API.
type API struct {
	// Action is its name.
	Action  string
	Purpose codes.Text
	// Method is GET or POST.
	Method string
	// InQuery: its parameters stand in the query string, not in the body. True
	// of every GET but one.
	InQuery bool
	// Page is the path of the vendor's page below the documentation of the
	// server API; two APIs share one. Its folder is the section.
	Page string
	Rate Rate
	// Parameters are the business parameters in the order of the page, each
	// with those within it.
	Parameters []Parameter
	// Characters are those that the page allows in IDs besides letters and
	// digits, where it says so for the whole API.
	Characters Characters
	// Codes are those that the page lists, smallest first, then those that
	// stand in its sample answers only.
	Codes []Listed
	// Failed are the answer's lists of items that failed, Done of others.
	Failed []List
	Done   []string
}

// Host returns the host that serves the API, without a region.
func (a *API) Host() string {
	if a.Action == Licence {
		return LicenceHost
	}
	return Host
}

// Address returns the vendor's page in language l.
func (a *API) Address(l codes.Language) string { return address(l, a.Page) }

func address(l codes.Language, page string) string {
	return l.Say("https://www.zegocloud.com/docs/zim-server/", "https://doc-zh.zego.im/zim-server/") + page
}

// Rate is how often an API may be called.
type Rate struct {
	// PerSecond is 0 where the page names no rate.
	PerSecond int
	// PerDay is the limit within 24 hours, 0 for none.
	PerDay int
	// Of is what shares the limit: "app", "group" or "room".
	Of string
	// Messages: what is counted are the messages asked for, not the calls.
	Messages bool
	// Codes are those that the page lists for more; there may be none.
	Codes []codes.Code
}

// Listed is a code that an API's page names.
type Listed struct {
	Code codes.Code
	// SubCode: it may also be the SubCode of an item that failed.
	SubCode bool
	// Sample: it stands in a sample answer only, not in the page's table.
	Sample bool
	// Here is what it means on this API, where that is narrower than the
	// reference, or other; our words.
	Here codes.Text
	// Misprint is the number that the page prints for it, else 0.
	Misprint codes.Code
}

// List is a list of items that failed, in an answer.
type List struct {
	// Path is its place: "ErrorList", or "FailList[].FailList" for a list in
	// each item of another.
	Path string
	// IDs are the fields that say which item it is.
	IDs []string
	// Code and Message are the fields of the code and of its message, "" where
	// an item has none.
	Code, Message string
}

// Lists returns how the API's page lists code c, and whether it does.
func (a *API) Lists(c codes.Code) (Listed, bool) {
	for _, l := range a.Codes {
		if l.Code == c {
			return l, true
		}
	}
	return Listed{}, false
}

var (
	once sync.Once
	apis []API
)

// APIs returns all APIs by name. They are shared and must not be changed.
func APIs() []API {
	once.Do(func() { apis = read(table) })
	return apis
}

// Find returns the API of exactly this name, or nil.
func Find(action string) *API {
	if action == "" {
		return nil // and the table need not be read, which takes a while in a browser
	}
	all := APIs()
	i := sort.Search(len(all), func(i int) bool { return all[i].Action >= action })
	if i < len(all) && all[i].Action == action {
		return &all[i]
	}
	return nil
}

// Listing returns the APIs whose pages name code c, by name.
func Listing(c codes.Code) []*API {
	var those []*API
	for i := range APIs() {
		if _, ok := apis[i].Lists(c); ok {
			those = append(those, &apis[i])
		}
	}
	return those
}
