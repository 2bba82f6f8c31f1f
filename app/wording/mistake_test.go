package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// Two mistakes that each change a value: each sentence shows its own.
func TestMistakesShowTheirOwnValues(t *testing.T) {
	e := signature.Explanation{
		Mistakes: []signature.MistakeName{"timestamp-differs", "number-addition"}, Seconds: 5,
		Parts: []signature.Part{
			{Parameter: "AppId", Value: "12356689", Mistake: "number-addition"},
			{Parameter: "ServerSecret", Value: "••••••••"},
			{Parameter: "Timestamp", Value: "1615186948", Mistake: "timestamp-differs"},
		},
	}
	proof, what, mend := Proved(codes.English, &signature.Diagnosis{Over: true, Explanations: []signature.Explanation{e}})
	said := readsAs(what)
	require.Contains(t, said, "[1615186948] was signed as the [Timestamp]: 5 s after the one that was sent.")
	require.Contains(t, said, "are added as numbers: [12356689].")
	require.Contains(t, said, "[(AppId + SignatureNonce) + ServerSecret + Timestamp]")
	require.Equal(t, "Proved: ", proof)
	require.Equal(t, "Look at the clock once, keep the value, and use it in both places. Make [AppId] a string before joining.", readsAs(mend))
	proof, _, _ = Proved(codes.English, &signature.Diagnosis{Over: true, Explanations: []signature.Explanation{e, e}})
	require.Contains(t, proof, "one of several")
}
