package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestVerdictBeginsFromTheAnswer: what was answered comes first, and tells when
// the request was on time.
func TestVerdictBeginsFromTheAnswer(t *testing.T) {
	const refused = signedURL + "\n{\"Code\":100000005,\"Message\":\"\",\"RequestId\":\"1\"}"
	for _, c := range []struct {
		name, text, typed string
		want              []string
		class             string
	}{
		{"the signature is left", refused, "", []string{"You got", "/100000005/", "so it is this", "The answer says that the timestamp was fine"}, "bad"},
		{"too old, as the checks find", signedURL + "\n{\"Code\":100000004}", "", []string{"You got", "The checks here find the same."}, "bad"},
		{"a business code", signedURL + "\n{\"Code\":660700015}", "", []string{"/660700015/", "from the API behind it"}, "neutral"},
		{"success", signedURL + "\n{\"Code\":0}", "", []string{"The gateway let the request pass"}, "neutral"},
		{"no answer", signedURL, "", []string{"Would be ", "/100000004/"}, "bad"},
		{"the person says which", signedURL, " 100000004 ", []string{"You got", "The checks here find the same."}, "bad"},
		{"what is typed is no code", signedURL, "x", []string{"Would be "}, "bad"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := visited(t, "/debug/")
			s.takeRequest(c.text)
			s.debug.answer = c.typed
			head := html(s.answer())
			for _, want := range c.want {
				require.Contains(t, head, want)
			}
			require.Contains(t, head, "header "+c.class)
		})
	}
	s := visited(t, "/debug/")
	s.takeRequest(refused)
	require.Equal(t, signedTime, s.debug.judged)
	before := now()
	s.onClockNow(s.ctx, noEvent)
	require.False(t, s.debug.judged.Before(before) || s.debug.judged.After(time.Now()), s.debug.judged)
	require.NotContains(t, html(s.answer()), "The answer says that the timestamp was fine")
}
