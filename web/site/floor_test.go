package site

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/notices"
)

// The floor of browsers follows from the table of README, which both state.
func TestFloor(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	floor, offline := [3]float64{}, [3]float64{}
	rows := regexp.MustCompile(`(?m)^\|.*\| (.*) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$`).FindAllStringSubmatch(string(readme), -1)
	require.Len(t, rows, 4)
	for _, row := range rows {
		for i, text := range row[2:] {
			version, err := strconv.ParseFloat(text, 64)
			require.NoError(t, err)
			offline[i] = max(offline[i], version)
			if !strings.HasPrefix(row[1], "the offline copy") {
				floor[i] = max(floor[i], version)
			}
		}
	}
	say := func(v [3]float64) string {
		return fmt.Sprintf("Chrome or Edge %v, Firefox %v, or Safari %v", v[0], v[1], v[2])
	}
	require.Equal(t, say(floor), string(notices.Floor.English))
	require.Equal(t, say(offline), string(notices.FloorOffline.English))
	require.Contains(t, string(readme), string(notices.Floor.English))
	for _, text := range []struct{ floor, chinese string }{{say(floor), string(notices.Floor.Chinese)}, {say(offline), string(notices.FloorOffline.Chinese)}} {
		numbers := regexp.MustCompile(`[\d.]+`)
		require.Equal(t, numbers.FindAllString(text.floor, -1), numbers.FindAllString(text.chinese, -1))
	}
}

// The script that says so can be read by a browser of 2011.
func TestFloorIsReadByAny(t *testing.T) {
	data, err := fs.ReadFile(sources, "floor.js")
	require.NoError(t, err)
	code := regexp.MustCompile(`//.*`).ReplaceAllString(string(data), "")
	for _, newer := range []string{"=>", "`", "const ", "let ", "class ", "async ", "?.", "??", "...", "||=", "for (const", "catch {"} {
		require.NotContains(t, code, newer)
	}
}

// Every script and style that a page loads, it loads by its sum.
func TestIntegrity(t *testing.T) {
	all := files(t, "/")
	for _, name := range []string{"index.html", "zh/debug/index.html", "404.html"} {
		d := parse(t, all[name])
		loaded := append(d.all("script"), d.all("link", "rel", "stylesheet")...)
		require.Len(t, loaded, 4)
		for _, e := range loaded {
			data := all[strings.TrimPrefix(e.attr("src")+e.attr("href"), "/")]
			require.Equal(t, integrity(data), e.attr("integrity"))
		}
	}
}
