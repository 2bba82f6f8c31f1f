package signature

import (
	"testing"

	"github.com/stretchr/testify/require"
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
		r := rightRecipe(values)
		made := []*Mistake{}
		i, j := int(a)%len(mistakes()), int(b)%len(mistakes())
		for _, m := range []*Mistake{&mistakes()[min(i, j)], &mistakes()[max(i, j)]} {
			changed := r
			if m.Way != Encode && (len(made) == 0 || combine(made[0], m)) && changed.make(m, m.Variants[int(variant)%len(m.Variants)]) {
				made, r = append(made, m), changed
			}
		}
		var text []byte
		r.pieces(func(_ int, s string) { text = append(text, s...) })
		digest := new(hasher).sum(nil, text, r.hash, r.values[theSecret])
		w := spellings[int(spell)%len(spellings)]
		signature := string(w.write(nil, digest))
		if len(made)+len(w.mistakes) > mostMistakes || w.mistakes != nil && w.mistakes[0] == "encoding-uppercase" {
			return
		}
		if least, most := w.length(r.hash.size); len(signature) < least || len(signature) > most {
			return
		}
		if signature == Sign(appID, nonce, Secret(secret), timestamp) {
			return
		}
		d := NewSearch(values, signature)
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
