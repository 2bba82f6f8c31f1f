package filter_test

import (
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/filter"
	"zimcodes/codes"
)

func TestOf(t *testing.T) {
	for query, want := range map[string]filter.Filter{
		"":                             {},
		"who=zego":                     {Actor: codes.ActorZEGO},
		"retry=after-change&part=room": {Retry: codes.RetryAfterChange, Part: "room"},
		"who=nobody&retry=no&part=group": {
			Actor: codes.ActorNobody, Retry: codes.RetryNo, Part: "group"},
		"who=nobody-else&retry=&part=Room": {},
	} {
		values, err := url.ParseQuery(query)
		require.NoError(t, err)
		require.Equal(t, want, filter.Of(values), query)
	}
}

// TestQuery: every filter is found again in the URL that it makes, and those of one
// kind share the catalog among them.
func TestQuery(t *testing.T) {
	parts := []string{""}
	for _, f := range codes.Families {
		parts = append(parts, f.ID)
	}
	count := func(f filter.Filter) int {
		values, err := url.ParseQuery(trimMark(f.Query()))
		require.NoError(t, err)
		require.Equal(t, f, filter.Of(values))
		return f.Count()
	}
	require.Empty(t, filter.Filter{}.Query())
	for _, part := range parts {
		all, byActor, byRetry := count(filter.Filter{Part: part}), 0, 0
		for _, a := range filter.Actors {
			byActor += count(filter.Filter{Actor: a, Part: part})
			for _, r := range filter.Retries {
				byRetry += count(filter.Filter{Actor: a, Retry: r, Part: part})
			}
		}
		require.Positive(t, all, part)
		require.Equal(t, all, byActor, part)
		require.Equal(t, all, byRetry, part)
	}
	require.Equal(t, codes.Len(), filter.Filter{}.Count())
}

func trimMark(query string) string {
	if query == "" {
		return ""
	}
	return query[1:]
}
