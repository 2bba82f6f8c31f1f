package codes

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/english.md anew")

// TestEnglish holds every English text of the catalog to a file, in which a change
// can be read. The reference's Chinese is held to the vendor's page.
func TestEnglish(t *testing.T) {
	const name = "testdata/english.md"
	texts := english()
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(texts), 0o644))
	}
	file, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, strings.Split(string(file), "\n"), strings.Split(texts, "\n"),
		"if the change is meant: go test ./codes -run English -update")
}

// english returns the English texts, a line each.
func english() string {
	var b strings.Builder
	add := func(name string, t Text) {
		if t != (Text{}) {
			fmt.Fprintf(&b, "%s: %s\n", name, strings.ReplaceAll(string(t.English), "\n", `\n`))
		}
	}
	for _, f := range Families {
		add(f.ID, f.Name)
	}
	for _, e := range All() {
		fmt.Fprintf(&b, "\n# %d, %s, retry %s, actor %s\n", e.Code, e.Group, e.Retry, e.Actor)
		add("description", e.Description)
		add("reason", e.Reason)
		add("advice", e.Advice)
		add("why", e.Note.Why)
		add("do", e.Note.Do)
		add("brief", e.Brief)
		for _, l := range e.Limits {
			add(fmt.Sprintf("limit %d %s, on request %d", l.Max, l.Unit, l.OnRequest), l.Of)
		}
		for _, c := range Confused(e.Code) {
			add("not "+c.Code.String(), c.Means)
		}
	}
	for _, u := range AllUnlisted() {
		fmt.Fprintf(&b, "\n# %d, %s, retry %s, actor %s\n", u.Code, u.Where, u.Retry, u.Actor)
		add("description", u.Description)
		add("advice", u.Advice)
		add("brief", u.Brief)
	}
	return b.String()
}
