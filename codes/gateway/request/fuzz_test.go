package request_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// FuzzParse: whatever is pasted, the places are within it, and the same text
// gives the same request.
func FuzzParse(f *testing.F) {
	for _, form := range forms {
		f.Add(form.expand())
	}
	for _, c := range commands {
		f.Add(strings.ReplaceAll(c.text, "@U", commandURL))
	}
	for _, c := range raws {
		f.Add(c.text)
	}
	for _, c := range exports {
		f.Add(c.text)
	}
	pastes, err := filepath.Glob("../testdata/pastes/*.txt")
	require.NoError(f, err)
	for _, file := range pastes {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Add("sig=;\nfetch(`https://zim-api.zego.im/?Action=CreateGroup&AppId=1&Signature=${sig}`)")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := request.Parse(text)
		if err != nil {
			require.Nil(t, r)
			return
		}
		again, err := request.Parse(text)
		require.NoError(t, err)
		require.Equal(t, r, again)
		places := []pasted.Place{r.HostPlace, r.SchemePlace, r.MethodPlace, r.PathPlace}
		lists := [][]request.Parameter{r.Query, r.Headers, r.Cut}
		if r.Body != nil {
			lists = append(lists, r.Body.Parameters)
			places = append(places, r.Body.Place, r.Body.ErrorPlace)
		}
		for _, i := range r.Ignored {
			places = append(places, i.Place)
		}
		for _, list := range lists {
			for _, p := range list {
				places = append(places, p.Place, p.NamePlace, p.ValuePlace)
			}
		}
		requireInRange(t, text, places)
	})
}

func requireInRange(t *testing.T, text string, places []pasted.Place) {
	for _, p := range places {
		require.True(t, 0 <= p.Start && p.Start <= p.End && p.End <= len(text), "%+v in %q", p, text)
	}
}
