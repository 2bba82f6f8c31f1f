package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

func TestCompared(t *testing.T) {
	const other = "No hash that is known here makes of this the signature that was sent: that was made of another text, or at another time."
	for _, c := range []struct {
		name        string
		c           signature.Comparison
		proof       string
		differences []string
	}{
		{"too long", signature.Comparison{TooLong: true}, "This is longer than anything that is signed.", nil},
		{"right, and not hashed so", signature.Comparison{Right: true}, other + " The text is the right one.", nil},
		{"right, upper case", signature.Comparison{Right: true, Hash: "md5", Encoding: []signature.MistakeName{"encoding-uppercase"}},
			"Proved: this gives exactly the signature that was sent (MD5, upper case). The text is the right one.", nil},
		{"a line break hashed", signature.Comparison{Hash: "hmac-sha1", End: "\n"},
			"Proved: this gives exactly the signature that was sent (HMAC-SHA1). A line break that was not printed was hashed at its end, too.", nil},
		{"a line break printed", signature.Comparison{Hash: "md5", End: "\n", Printed: true, Charset: "utf-16be-bom"},
			"Proved: this gives exactly the signature that was sent (MD5, in UTF-16BE). The line break at its end was printed, not hashed.", nil},
		{"differences", signature.Comparison{Bytes: true, Missing: []string{"AppId", "SignatureNonce"}, Pieces: []signature.Piece{
			{Parameter: "ServerSecret", Value: "••••••••"}, {Parameter: "SignatureNonce", Value: "x", Difference: signature.DiffersValue},
			{Parameter: "ServerSecret", Value: "••••••••", Difference: signature.DiffersAgain}, {Parameter: "Timestamp", Difference: signature.DiffersOrder},
			{Value: "\ufeff", Difference: signature.DiffersInvisible}, {Value: "~", Difference: signature.DiffersExtra},
			{Parameter: "SignatureNonce", Value: "AB", Difference: signature.DiffersCase},
		}}, other + " It was read as the bytes of the text.", []string{
			"[x] stands where [SignatureNonce] should.", "[ServerSecret] stands there a second time.", "[Timestamp] should stand further ahead.",
			`[\ufeff] should not be there; it is easily overlooked.`, "[~] should not be there.", "[SignatureNonce] is in another case: [AB].", "[AppId] is not in it."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			proof, differences := Compared(codes.English, c.c)
			require.Equal(t, c.proof, readsAs(proof))
			var said []string
			for _, d := range differences {
				said = append(said, readsAs(d))
			}
			require.Equal(t, c.differences, said)
			proof, differences = Compared(codes.Chinese, c.c)
			for _, spans := range append(differences, proof) {
				require.True(t, strings.ContainsFunc(readsAs(spans), isHan), readsAs(spans))
			}
		})
	}
	many := signature.Comparison{Pieces: make([]signature.Piece, 50)}
	for i := range many.Pieces {
		many.Pieces[i].Difference = signature.DiffersExtra
	}
	_, differences := Compared(codes.English, many)
	require.Len(t, differences, listed+1)
}
