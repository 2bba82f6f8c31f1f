package business_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/zim"
)

// TestLimits: of each documented limit of each API, a call exactly at it gives
// no finding, and one beyond it exactly the code that the page lists.
func TestLimits(t *testing.T) {
	n := 0
	for i := range zim.APIs() {
		a := &zim.APIs()[i]
		for _, p := range a.All() {
			for _, l := range p.Limits {
				if l.Unit == zim.Conversations {
					continue // what stands within the object no page says
				}
				n++
				t.Run(fmt.Sprintf("%s %s %v", a.Action, p.Path, l.Of), func(t *testing.T) {
					require.Empty(t, at(t, a, p, l, 0))
					f := at(t, a, p, l, 1)
					require.NotEmpty(t, f)
					require.Equal(t, expected(p, l), business.Codes(f), "%v", f)
					require.Equal(t, hinted(l), f[0].Sure == business.Hint, "%v", f)
					require.False(t, f[0].Place.IsZero())
					if l.Also != 0 {
						require.Equal(t, business.Documented, at(t, a, p, l, l.Also-l.Max+1)[0].Sure)
					}
				})
			}
		}
	}
	require.Greater(t, n, 150)
}

// hinted reports whether what is beyond a limit is only a hint.
func hinted(l zim.Limit) bool { return l.Corrected || l.Advised || l.Also != 0 }

// expected returns the codes of a call that is one beyond a limit. With a sixth
// of the attributes of a friend, which have five keys, one is repeated.
func expected(p *zim.Parameter, l zim.Limit) []codes.Code {
	switch {
	case l.Of == zim.Count && len(p.Fields) > 0 && len(p.Fields[0].Enum) == l.Max:
		return []codes.Code{660800032}
	case l.Code == 0 || hinted(l):
		return []codes.Code{}
	}
	return []codes.Code{l.Code}
}

// at checks a call that is by so much beyond a limit, and else right.
func at(t *testing.T, a *zim.API, p *zim.Parameter, l zim.Limit, beyond int) []business.Finding {
	g := newGenerator(a, 7)
	g.plain = true
	switch n := l.Max + beyond; l.Of {
	case zim.Length:
		g.with[p.Path] = long(l, n, beyond)
	case zim.EachLength:
		g.with[p.Path] = []any{long(l, n, beyond)}
	case zim.Count:
		items := g.list(p, n).([]any)
		for i, item := range items {
			if o, ok := item.(map[string]any); ok && p.Fields[0].Name == "Key" && len(p.Fields[0].Enum) > 0 {
				o["Key"] = p.Fields[0].Enum[i%5]
			}
		}
		g.with[p.Path] = items
	case zim.TotalLength:
		g.with[p.Path] = []any{map[string]any{"Key": "k0", "Value": strings.Repeat("é", 255)}, map[string]any{"Key": "k1", "Value": strings.Repeat("a", n-2-510-2)}}
	case zim.MessageLength:
		g.with["MessageType"], g.with["MessageBody"] = 1, map[string]any{"Message": long(l, n, beyond)}
	case zim.Value:
		if l.Now {
			n = int(now.UnixMilli()) + beyond
		}
		g.with[p.Path] = n
	}
	return check(t, written(t, a, g.parameters(), 0))
}

// long returns a string as long as a limit, in the unit of the limit, and in no
// other if it is at it.
func long(l zim.Limit, n, beyond int) string {
	switch {
	case l.Unit == zim.Runes:
		return strings.Repeat("中", n)
	case l.Unit == zim.Bytes && l.Max > 100 && beyond == 0:
		return strings.Repeat("中", n/3) + "abc"[:n%3]
	}
	return strings.Repeat("u", n)
}

// TestLeast: of each limit from below, too.
func TestLeast(t *testing.T) {
	n := 0
	for i := range zim.APIs() {
		a := &zim.APIs()[i]
		for _, p := range a.All() {
			for _, l := range p.Limits {
				if !l.HasMin || l.Of != zim.Value {
					continue
				}
				n++
				for beyond, wanted := range []bool{false, true} {
					g := newGenerator(a, 7)
					g.plain, g.with[p.Path] = true, l.Min-beyond
					f := check(t, written(t, a, g.parameters(), 0))
					require.Equal(t, wanted, len(f) > 0, "%s %s %v", a.Action, p.Path, f)
					require.Empty(t, business.Codes(f))
				}
			}
		}
	}
	require.Greater(t, n, 10)
}

// TestMessageSizes: the limit of a message is that of its type; of base64 what
// it decodes to counts.
func TestMessageSizes(t *testing.T) {
	for _, action := range []string{"SendPeerMessage", "SendGroupMessage", "SendRoomMessage", "SendMessageToAllUsers", "ImportPeerMsg", "ImportGroupMsg"} {
		a := zim.Find(action)
		for _, number := range a.Parameter("MessageType").Enum {
			for _, inBase64 := range []bool{false, true} {
				for beyond := range 2 {
					var kind int
					_, err := fmt.Sscan(number, &kind)
					require.NoError(t, err)
					body := sized(zim.FindMessageType(kind), beyond)
					if inBase64 {
						if kind != 2 {
							continue
						}
						body["IsBase64"], body["Message"] = 1, base64.StdEncoding.EncodeToString([]byte(body["Message"].(string)))
					}
					t.Run(fmt.Sprint(action, " ", number, " ", inBase64, " ", beyond), func(t *testing.T) {
						g := newGenerator(a, 7)
						g.plain, g.with["MessageType"], g.with["MessageBody"] = true, kind, body
						f := check(t, written(t, a, g.parameters(), 2))
						if beyond == 0 {
							require.Empty(t, f)
							return
						}
						require.Equal(t, []codes.Code{660400001}, business.Codes(f))
						require.Equal(t, "MessageBody.Message", f[0].Path)
						require.Equal(t, zim.FindMessageType(kind).Max+1, f[0].Measured)
					})
				}
			}
		}
	}
}

// sized returns a MessageBody whose Message is so much beyond its limit.
func sized(m *zim.MessageType, beyond int) map[string]any {
	if m.JSON == nil {
		return map[string]any{"Message": strings.Repeat("消", (m.Max+beyond)/3) + "abc"[:(m.Max+beyond)%3]}
	}
	inner := map[string]any{
		"Uid": "", "Url": "https://a.example/1", "FileName": "1", "Origin": map[string]any{"Url": "https://a.example/1", "Width": 1, "Height": 1},
		"MultiMsg": []any{map[string]any{"MsgType": 1, "Msg": ""}},
	}
	for name := range inner {
		if !hasField(m.JSON, name) {
			delete(inner, name)
		}
	}
	fill := func(s string) string {
		if inner["MultiMsg"] != nil {
			inner["MultiMsg"] = []any{map[string]any{"MsgType": 1, "Msg": s}}
		} else {
			inner["Uid"] = s
		}
		b, _ := json.Marshal(inner)
		return string(b)
	}
	return map[string]any{"Message": fill(strings.Repeat("u", m.Max+beyond-len(fill(""))))}
}

func hasField(fields []zim.Parameter, name string) bool {
	for _, p := range fields {
		if p.Name == name {
			return true
		}
	}
	return false
}
