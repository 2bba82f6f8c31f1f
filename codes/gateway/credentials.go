package gateway

import (
	"strings"
	"time"
)

// samples are values of the vendor's sample requests, which are never right.
var samples = []struct{ name, value string }{
	{"Signature", "Pc5WB8gokVn0xfeu/ZV+iNM1dgI="},
	{"Signature", "Pc5WB8gokVn0xfeu/ZV iNM1dgI="},
	{"Signature", "Pc5WB8gokVn0xfeu%2FZV%2BiNM1dgI%3D"},
	{"Signature", "7a2c0f11145fb760d607a07b54825013"},
	{"SignatureNonce", "15215528852396"},
	{"AppId", "1234567890"},
	{"Timestamp", "1234567890"},
}

const sampleSecret Secret = "9193cc662a4c0ec135ec71fb57194b38"

func (c *checking) sample() (all []Finding) {
	for _, s := range samples {
		if p, ok := c.r.Get(s.name); ok && p.Value == s.value {
			all = append(all, Finding{Kind: KindSample, Parameter: s.name, Found: p.Value, Place: p.ValuePlace})
		}
	}
	if c.secret == sampleSecret {
		all = append(all, Finding{Kind: KindSample, Parameter: "ServerSecret"})
	}
	return all
}

func (c *checking) nonceShape() []Finding {
	p, f := c.present("SignatureNonce")
	if f.Outcome != Passed || len(p.Value) == 16 && isHex(p.Value) {
		return nil
	}
	return []Finding{{Kind: KindNotHex, Parameter: p.Name, Found: p.Value, Place: p.ValuePlace}}
}

// timestampEdge warns of a timestamp that passes but soon will not.
func (c *checking) timestampEdge() []Finding {
	const edge = 60 * time.Second
	f := c.timestampAge()
	if f.Outcome != Passed || max(f.Ahead, -f.Ahead) <= int64((MaxAge-edge)/time.Second) {
		return nil
	}
	f.Kind, f.Parameter = KindEdge, "Timestamp"
	return []Finding{f}
}

func (c *checking) signatureShape() []Finding {
	p, f := c.present("Signature")
	if f.Outcome != Passed {
		return nil
	}
	kind := signatureShape(p.Value)
	if c.secret != "" && p.Value == string(c.secret) {
		kind = KindIsSecret
	}
	if kind == "" {
		return nil
	}
	return []Finding{{Kind: kind, Parameter: p.Name, Found: p.Value, Place: p.ValuePlace}}
}

func (c *checking) secretShape() []Finding {
	if c.secret == "" {
		return nil
	}
	kind := secretShape(c.secret)
	if kind == "" {
		return nil
	}
	return []Finding{{Kind: kind, Parameter: "ServerSecret", Wanted: "32"}}
}

func (c *checking) secretSent() (all []Finding) {
	lists := [][]Parameter{c.r.Query, c.r.Headers, c.r.Cut}
	if c.r.Body != nil {
		lists = append(lists, c.r.Body.Parameters)
	}
	for _, list := range lists {
		for _, p := range list {
			sent := strings.Contains(strings.ToLower(p.Name), "secret") && p.Value != ""
			if sent || c.secret != "" && p.Value == string(c.secret) {
				all = append(all, Finding{Kind: KindSecretSent, Parameter: p.Name, Place: p.Place})
			}
		}
	}
	return all
}
