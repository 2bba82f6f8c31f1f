// Package products lists the vendor's products whose server APIs share the
// gateway and its signature: their hosts, the Actions that their documentation
// names, and the ranges of their return codes, as of August 2026. The lists of
// Actions are less sure than ZIM's: a name that is missing is "not in the
// documentation of August 2026", not wrong.
package products

import (
	"slices"
	"strings"

	"zimcodes/codes"
)

// Product is a product of the vendor.
type Product struct {
	// ID is a short name: "rtc".
	ID   string
	Name codes.Text
	// Hosts are its gateway's hosts, without a region.
	Hosts []Host
	// Ranges are those of its return codes, first and last.
	Ranges [][2]codes.Code
	// page are the paths of the vendor's page of return codes in English and in
	// Chinese; "" where there is none.
	page [2]string
}

// Address returns the vendor's page of the product's return codes, in language l
// if there is one; "" if there is none. ZIM's own codes are this catalog.
func (p Product) Address(l codes.Language) string {
	if path := l.Say(p.page[0], p.page[1]); path != "" {
		return l.Say("https://www.zegocloud.com/docs/", "https://doc-zh.zego.im/") + path
	}
	if p.page[1] != "" {
		return "https://doc-zh.zego.im/" + p.page[1]
	}
	return ""
}

// Host is a host with the Actions that are documented for it.
type Host struct {
	Name string
	// actions are names, in order, with blanks between.
	actions string
}

// Actions returns the documented Actions, sorted by name. It is empty for the
// two hosts of ZIM, whose Actions package zim has.
func (h Host) Actions() []string { return strings.Fields(h.actions) }

// All returns all products, ZIM first. They are shared and must not be changed.
func All() []Product { return all }

// Of returns the products in whose ranges of numbers the code lies; two
// products share one range.
func Of(c codes.Code) []Product {
	var those []Product
	for _, p := range all {
		if slices.ContainsFunc(p.Ranges, func(r [2]codes.Code) bool { return r[0] <= c && c <= r[1] }) {
			those = append(those, p)
		}
	}
	return those
}

// SDK is a range of numbers that a client SDK, not a server, gives.
type SDK struct {
	Name  codes.Text
	Range [2]codes.Code
}

// OfSDK returns the client SDK in whose range of numbers the code lies, and
// whether there is one.
func OfSDK(c codes.Code) (SDK, bool) {
	for _, s := range sdks {
		if s.Range[0] <= c && c <= s.Range[1] {
			return s, true
		}
	}
	return SDK{}, false
}
