package wording

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// TestEveryCheckIsNamed, in both languages, and nothing else is.
func TestEveryCheckIsNamed(t *testing.T) {
	r, err := gateway.Parse("https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=3&Signature=43e5cfcca828314675f91b001390566a")
	require.NoError(t, err)
	v := gateway.Check(r, "", time.Unix(1615186943, 0))
	named := 0
	for _, f := range v.Findings {
		if f.Code == 0 || f.Outcome == gateway.NotDecidable {
			continue
		}
		named++
		for _, l := range codes.Languages {
			require.NotEmpty(t, CheckName(l, f.Check), f.Check)
			require.NotEmpty(t, CheckState(l, f.Outcome))
		}
	}
	require.Len(t, checkNames, named)
	require.Equal(t, "10 passed, 1 not checked, stops at 100000014", ChecksTally(codes.English, v))
	require.Equal(t, "通过 10 项，未检查 1 项，止于 100000014", ChecksTally(codes.Chinese, v))
}
