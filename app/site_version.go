package app

import "zimcodes/codes"

// What the site is. The generator sets both before any page is rendered, and
// writes them into every page as attributes, from which the browser sets them.
var (
	// Version names the content of all of the site's files.
	Version = ""
	// ProgramSum is the SHA-256 of the browser program in hexadecimal. In the
	// browser it is that of the bytes that run, which the start-up script has
	// computed; "" where the browser could not.
	ProgramSum = ""
)

// DataMonth is the month in which the catalog was last compared with the
// vendor's page, and dataDate the same in words.
const DataMonth = "2026-08"

var dataDate = codes.Text{English: "August 2026", Chinese: "2026 年 8 月"}
