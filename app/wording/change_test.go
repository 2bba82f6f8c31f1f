package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/changes"
)

func TestChange(t *testing.T) {
	c := changes.Change{
		Date: "2026-06-22", Kind: changes.Request, APIs: []string{"DestroyRoom", "KickoutRoomUser"},
		What: codes.Text{English: "The optional `FromUserId` was added.", Chinese: "新增可选参数 `FromUserId`。"},
	}
	require.Equal(t, "DestroyRoom, KickoutRoomUser: The optional FromUserId was added.", Change(codes.English, c))
	require.Equal(t, "DestroyRoom、KickoutRoomUser：新增可选参数 FromUserId。", Change(codes.Chinese, c))
}

// TestChangesSince: the words name the month with which the table begins.
func TestChangesSince(t *testing.T) {
	for _, l := range codes.Languages {
		require.Contains(t, string(ChangesAbout.In(l)), Day(l, changes.Since))
	}
}
