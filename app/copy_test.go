package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// The notice stands beside the button that was pressed, with the text where the
// browser refuses.
func TestCopyNotice(t *testing.T) {
	s := &site{page: Page{Lang: codes.English}, copied: copied{which: "code", notice: "Link copied."}}
	require.Contains(t, html(s.copyNotice("code")...), "Link copied.")
	require.NotContains(t, html(s.copyNotice("fix")...), "Link copied.")
	require.NotContains(t, html(s.copyNotice("code")...), "<textarea")
	s.copied.text = "a < b"
	require.Contains(t, html(s.copyNotice("code")...), `value="a < b"></textarea>`)
}
