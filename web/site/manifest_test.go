package site

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

func TestManifest(t *testing.T) {
	for _, base := range []string{"/", "/some/where/"} {
		all := files(t, base)
		for _, l := range codes.Languages {
			t.Run(base+" "+string(l), func(t *testing.T) {
				start := base
				if l == codes.Chinese {
					start += "zh/"
				}
				index := strings.TrimPrefix(start, base) + "index.html"
				link := parse(t, all[index]).all("link", "rel", "manifest")[0].attr("href")
				var m manifest
				require.NoError(t, json.Unmarshal(all[strings.TrimPrefix(link, base)], &m))
				require.Equal(t, string(l), m.Lang)
				require.Equal(t, base, m.ID)
				require.Equal(t, base, m.Scope)
				require.Equal(t, start, m.StartURL)
				require.Len(t, m.Shortcuts, 2)
				require.Equal(t, start, m.Shortcuts[0].URL)
				require.Equal(t, start+"debug/", m.Shortcuts[1].URL)
				require.Equal(t, start+"debug/", m.Share.Action)
				require.Equal(t, "POST", m.Share.Method, "what is shared stands in no address")
				require.Equal(t, "multipart/form-data", m.Share.Encoding)
				for _, kind := range []string{".har", ".json", ".log", ".txt"} {
					require.Contains(t, m.Share.Params.Files[0].Accept, kind)
				}
				require.Equal(t, []manifestFiles{{start + "debug/", opened}}, m.Files)
				require.Len(t, m.Icons, 3)
				for _, icon := range m.Icons {
					require.True(t, strings.HasPrefix(icon.Src, "data:image/png;base64,"))
				}
			})
		}
	}
}
