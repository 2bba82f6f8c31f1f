package search_test

import (
	"testing"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestFindDigits(t *testing.T) {
	testLists(t, []list{
		{"a code", "100000005", search.TierCode, []codes.Code{100000005}},
		{"a short code, then codes with it", "7", search.TierCode, []codes.Code{7, 660700012}},
		{"full width", "０", search.TierCode, []codes.Code{0}},
		{"grouped by spaces", " 660 300 015 ", search.TierCode, []codes.Code{660300015}},
		{"grouped by commas", "660,300,015", search.TierCode, []codes.Code{660300015}},
		{"grouped by points", "660.300.015", search.TierCode, []codes.Code{660300015}},
		{"grouped otherwise", "660_300-0'15", search.TierCode, []codes.Code{660300015}},
		{"thin, no-break and zero-width spaces", "660\u2009300\u00a0\u202f0\u200b15\ufeff", search.TierCode, []codes.Code{660300015}},
		{"full-width comma", "６６０，３００，０１５", search.TierCode, []codes.Code{660300015}},
		{"the start before the end", "1", search.TierCodeStart, []codes.Code{100000005, 100000004, 100000008, 660600001, 50014}},
		{"the end", "00005", search.TierCodeEnd, []codes.Code{100000005}},
		{"the end before the inside", "01", search.TierCodeEnd, []codes.Code{660600001, 50014, 660300015, 660700012}},
		{"the start before a digit missing", "66060000", search.TierCodeStart, []codes.Code{660600001}},
		{"a digit missing", "66030015", search.TierCodeNear, []codes.Code{660300015}},
		{"the start, then a digit missing", "10000000", search.TierCodeStart, []codes.Code{100000005, 100000004, 100000008}},
		{"O for 0", "1000000O5", search.TierCodeNear, []codes.Code{100000005}},
		{"l for 1", "code: l00000005", search.TierCodeNear, []codes.Code{100000005}},
		{"a digit wrong, in prose", "it says 660600002 when I kick", search.TierCodeNear, []codes.Code{660600001}},
		{"a digit missing, in prose", "踢人报错：66060001", search.TierCodeNear, []codes.Code{660600001}},
		{"a digit wrong, glued", "Code660600002", search.TierCodeNear, []codes.Code{660600001}},
		{"several letters", "66O6OOOOI", search.TierCodeNear, []codes.Code{660600001}},
		{"before as many digits as a code has, a list's dash", "-660600001", search.TierCode, []codes.Code{660600001}},
		{"the inside", "0300", search.TierCodeInside, []codes.Code{660300015}},
	})
}
