package link_test

import (
	"fmt"
	"net/url"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"zimcodes/app/box"
	"zimcodes/app/link"
	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/leaktest"
)

// TestNoCredentialLeaves: of ten thousand texts with a credential, none puts it into
// a link, an address, the history or a report, and no link is made that would be
// refused.
func TestNoCredentialLeaves(t *testing.T) {
	n := 2500
	if runtime.GOARCH == "wasm" {
		n = 50
	}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			g := leaktest.New(1000 + seed/2)
			if seed%2 == 1 {
				g = leaktest.Other(1000 + seed/2)
			}
			links := 0
			for range n {
				text := g.Next()
				for way, out := range waysOut(t, text) {
					for _, hidden := range text.Hidden {
						assert.False(t, leaktest.Holds(out, hidden), "%s in the %s: %q %q\n%s\n\nof\n%s", hidden, way, text.Notation, text.Steps, out, text.Text)
					}
					if way == "link" && out != "" {
						links++
					}
				}
			}
			assert.Greater(t, links, n/3)
		})
	}
}

// waysOut are what leaves with a text, by the way.
func waysOut(t *testing.T, text leaktest.Text) map[string]string {
	read := box.Read(text.Text)
	ways := map[string]string{"address": box.WithQuery("/", read.ForURL()), "history": read.ForHistory()}
	ticket := wording.Ticket{Answers: answer.Read(text.Text).Answers, At: text.Now}
	if r, err := gateway.Parse(text.Text); err == nil {
		shared, _ := gateway.Shareable(text.Text, r, "", text.Now)
		ticket.Request, ticket.Verdict = r, gateway.Check(r, "", text.Now)
		if len(shared) > 0 && len(shared) <= link.Max {
			address := link.Link{Text: shared, At: text.Now}.Address("/debug/")
			assert.NotEmpty(t, address, "refused: %q %q\n%s\n\nof\n%s", text.Notation, text.Steps, shared, text.Text)
			_, fragment, _ := strings.Cut(address, "#")
			followed, refused := link.Read(fragment)
			assert.Empty(t, refused)
			ways["link"] = followed.Text
			values, _ := url.ParseQuery(fragment)
			values.Del("request")
			ways["rest of the link"] = values.Encode()
		}
	}
	ways["report"] = ticket.Markdown(codes.English)
	ticket.IDs = true
	ways["report with IDs"] = ticket.Markdown(codes.English)
	return ways
}
