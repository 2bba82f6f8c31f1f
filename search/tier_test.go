package search_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/codes"
	"zimcodes/search"
)

// TestNumberForms: each code is found first in each form in which people and
// programs write numbers.
func TestNumberForms(t *testing.T) {
	all := codes.All()
	ix := search.New(all)
	for name, form := range map[string]func(c codes.Code) string{
		"plain":          func(c codes.Code) string { return c.String() },
		"full width":     func(c codes.Code) string { return wide(c.String()) },
		"spaces":         func(c codes.Code) string { return grouped(c.String(), " ") },
		"commas":         func(c codes.Code) string { return grouped(c.String(), ",") },
		"full-width,":    func(c codes.Code) string { return wide(grouped(c.String(), "，")) },
		"underscores":    func(c codes.Code) string { return grouped(c.String(), "_") },
		"points":         func(c codes.Code) string { return grouped(c.String(), ".") },
		"white space":    func(c codes.Code) string { return "\t" + c.String() + "\n" },
		"key":            func(c codes.Code) string { return "code=" + c.String() },
		"key, spaced":    func(c codes.Code) string { return "Code : " + c.String() },
		"Chinese key":    func(c codes.Code) string { return "错误码：" + c.String() },
		"JSON":           func(c codes.Code) string { return `{"Code":` + c.String() + `,"Message":"x"}` },
		"JSON string":    func(c codes.Code) string { return `{"SubCode":"` + c.String() + `"}` },
		"hexadecimal":    func(c codes.Code) string { return fmt.Sprintf("code=0x%x", int(c)) },
		"HEXADECIMAL":    func(c codes.Code) string { return fmt.Sprintf("code: 0X%X", int(c)) },
		"float":          func(c codes.Code) string { return fmt.Sprintf("map[Code:%v]", float64(c)) },
		"FLOAT":          func(c codes.Code) string { return fmt.Sprintf("Code: %E", float64(c)) },
		"fraction":       func(c codes.Code) string { return fmt.Sprintf("Code: %.1f", float64(c)) },
		"grouped in log": func(c codes.Code) string { return "code=" + grouped(c.String(), ",") + "; retry" },
	} {
		t.Run(name, func(t *testing.T) {
			for _, e := range all {
				text := form(e.Code)
				if name == "FLOAT" && math.Abs(float64(e.Code)) >= 1e7 {
					text = strings.Replace(fmt.Sprintf("Code: %.8E", float64(e.Code)), "E+0", "E", 1)
				}
				hits := ix.Find(text)
				if assert.NotEmpty(t, hits, text) {
					assert.Equal(t, e.Code, hits[0].Code, text)
				}
			}
		})
	}
}

func grouped(digits, mark string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + mark + digits[i:]
	}
	return digits
}

func wide(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, s)
}

// TestSlips: a code with one slip is offered, marked as near, unless it is
// another code or a part of one.
func TestSlips(t *testing.T) {
	all := codes.All()
	ix := search.New(all)
	tried := map[search.Slip]int{}
	for _, e := range all {
		digits := e.Code.String()
		if len(digits) < 6 {
			continue
		}
		for i := range digits {
			for slip, s := range map[search.Slip]string{
				search.SlipWrong:   digits[:i] + string('0'+(digits[i]-'0'+5)%10) + digits[i+1:],
				search.SlipMissing: digits[:i] + digits[i+1:],
				search.SlipExtra:   digits[:i] + "9" + digits[i:],
				search.SlipSwapped: swapped(digits, i),
			} {
				n, _ := strconv.Atoi(s)
				if _, known := codes.Lookup(codes.Code(n)); known || s == "" || s[0] == '0' || part(all, s) {
					continue
				}
				tried[slip]++
				for _, query := range []string{s, "code=" + s} {
					hits := ix.Find(query)
					at := slices.IndexFunc(hits, func(h search.Hit) bool { return h.Code == e.Code })
					if assert.GreaterOrEqual(t, at, 0, "%s for %s", query, digits) {
						assert.Equal(t, search.TierCodeNear, hits[at].Tier)
						assert.Equal(t, slip, hits[at].Slip, "%s for %s", query, digits)
					}
				}
			}
		}
	}
	for slip, n := range tried {
		assert.Greater(t, n, 100, slip)
	}
}

// swapped returns s with the characters at i and i+1 swapped, "" if that
// changes nothing.
func swapped(s string, i int) string {
	if i+1 >= len(s) || s[i] == s[i+1] {
		return ""
	}
	return s[:i] + s[i+1:i+2] + s[i:i+1] + s[i+2:]
}

func part(all []codes.Entry, digits string) bool {
	return slices.ContainsFunc(all, func(e codes.Entry) bool { return strings.Contains(e.Code.String(), digits) })
}

// TestMisspelt: with one mistake of each of the four kinds in its longest
// word, at each place but the first letter, a query of several words still has
// its first hit in most cases: the mistake may make another word.
func TestMisspelt(t *testing.T) {
	ix := search.New(codes.All())
	kinds := map[string]func(w string, i int) string{
		"deletion":      func(w string, i int) string { return w[:i] + w[i+1:] },
		"insertion":     func(w string, i int) string { return w[:i] + "x" + w[i:] },
		"substitution":  func(w string, i int) string { return w[:i] + "x" + w[i+1:] },
		"transposition": swapped,
	}
	for name, mistake := range kinds {
		t.Run(name, func(t *testing.T) {
			right, all := 0, 0
			for _, q := range readQueries(t) {
				if q.class != "en" && q.class != "name" {
					continue
				}
				longest := ""
				for _, w := range strings.Fields(q.text) {
					if len(w) > len(longest) {
						longest = w
					}
				}
				for i := 1; i < len(longest) && len(longest) > 4; i++ {
					wrong := mistake(longest, i)
					if wrong == "" {
						continue
					}
					all++
					if q.place(ix.Find(strings.Replace(q.text, longest, wrong, 1))) == 0 {
						right++
					} else {
						t.Logf("%q for %q", wrong, q.text)
					}
				}
			}
			t.Logf("%d of %d", right, all)
			assert.GreaterOrEqual(t, float64(right)/float64(all), 0.9)
		})
	}
}

// TestWrongCharacter: with one Chinese character wrong, at each place, a query
// of four or more still has its first hit in most cases.
func TestWrongCharacter(t *testing.T) {
	ix := search.New(codes.All())
	right, all := 0, 0
	for _, q := range readQueries(t) {
		runes := []rune(q.text)
		if q.class != "zh" || len(runes) < 4 || strings.ContainsAny(q.text, "abcdefghijklmnopqrstuvwxyz") {
			continue
		}
		for i := range runes {
			wrong := slices.Clone(runes)
			wrong[i] = '龘'
			all++
			if q.place(ix.Find(string(wrong))) == 0 {
				right++
			} else {
				t.Logf("%q for %q", string(wrong), q.text)
			}
		}
	}
	t.Logf("%d of %d", right, all)
	assert.GreaterOrEqual(t, float64(right)/float64(all), 0.75)
}
