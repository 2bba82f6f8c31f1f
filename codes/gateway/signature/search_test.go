package signature

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
)

// FuzzMistakes: whatever the values are, a signature made with one mistake or
// two is explained, by no more than that, or is right.
func FuzzMistakes(f *testing.F) {
	for i := range len(mistakes()) {
		f.Add("12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", byte(i), byte(i+7), uint16(i), byte(i))
		f.Add("12345", "12345", " \"a\" ", "1615186943 ", byte(i), byte(i), uint16(0), byte(0))
	}
	f.Fuzz(func(t *testing.T, appID, nonce, secret, timestamp string, a, b byte, variant uint16, spell byte) {
		values := [4]string{appID, nonce, secret, timestamp}
		for _, v := range values {
			if v == "" {
				return
			}
		}
		sent := Sent{AppID: appID, Nonce: nonce, Timestamp: timestamp, Query: vectorQuery}
		r := rightRecipe(values, newSending(&sent))
		made := []*Mistake{}
		i, j := int(a)%len(mistakes()), int(b)%len(mistakes())
		for _, m := range []*Mistake{&mistakes()[min(i, j)], &mistakes()[max(i, j)]} {
			changed := r
			if m.Way != Encode && (len(made) == 0 || combine(made[0], m)) && changed.make(m, m.Variants[int(variant)%len(m.Variants)]) {
				made, r = append(made, m), changed
			}
		}
		digest := (&Search{text: r.text(nil)}).finish(nil, &r)
		w := spellings[int(spell)%len(spellings)]
		signature := string(w.write(nil, digest))
		if len(made)+len(w.mistakes) > mostMistakes || w.mistakes != nil && w.mistakes[0] == "encoding-uppercase" {
			return
		}
		if least, most := w.length(r.hash.size); r.appended && w.mistakes != nil || !r.appended && (len(signature) < least || len(signature) > most) {
			return
		}
		if signature == Sign(appID, nonce, Secret(secret), timestamp) {
			return
		}
		sent.Signature = signature
		d := NewSearch(sent, Secret(secret))
		for d.Step(1 << 20) {
		}
		if d.TooLong {
			return
		}
		require.True(t, d.Proved(), "%q signed by %+v as %q", values, made, signature)
		require.LessOrEqual(t, len(d.Explanations[0].Mistakes), len(made)+len(w.mistakes))
		names := map[MistakeName]bool{}
		for _, name := range d.Explanations[0].Mistakes {
			require.False(t, names[name], "%s twice", name)
			names[name] = true
		}
	})
}

// vectorQuery are parameters of the published vector.
var vectorQuery = []request.Parameter{
	{Name: "Action", Value: "SendPeerMessage"}, {Name: "AppId", Value: "12345"}, {Name: "SignatureNonce", Value: "4fd24687296dd9f3"},
	{Name: "Timestamp", Value: "1615186943"}, {Name: "SignatureVersion", Value: "2.0"}, {Name: "Signature", Value: "?"},
}
