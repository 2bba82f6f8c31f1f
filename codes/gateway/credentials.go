package gateway

import (
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
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

func (c *checking) sample() {
	for _, s := range samples {
		if p := c.r.Find(s.name); p != nil && p.Value == s.value {
			c.warn(KindSample, p)
		}
	}
	if SecretShape(c.secret) == KindSample {
		c.warn(KindSample, nil).Parameter = "ServerSecret"
	}
}

func (c *checking) nonceShape() {
	if p := c.value("SignatureNonce"); p != nil && (len(p.Value) != 16 || !request.IsHex(p.Value)) {
		c.warn(KindNotHex, p)
	}
}

// timestampEdge warns of a timestamp that passes but soon will not.
func (c *checking) timestampEdge() {
	const edge = int64(time.Minute / time.Second)
	f := Finding{Parameter: "Timestamp"}
	c.timestampAge(&f)
	if f.Outcome == Passed && max(f.Ahead, -f.Ahead) > maxAge-edge {
		c.warn(KindEdge, c.value("Timestamp")).Ahead = f.Ahead
	}
}

func (c *checking) signatureShape() {
	p := c.value("Signature")
	if p == nil {
		return
	}
	kind := signatureShape(p.Value)
	if p.Value == string(c.secret) {
		kind = KindIsSecret
	}
	if kind != "" {
		c.warn(kind, p)
	}
}

func (c *checking) secretShape() {
	if c.secret == "" {
		return
	}
	if kind := SecretShape(c.secret); kind != "" && kind != KindSample {
		f := c.warn(kind, nil)
		f.Parameter, f.Wanted = "ServerSecret", "32"
	}
}

func (c *checking) secretSent() {
	for _, list := range c.r.Lists() {
		for i := range list {
			p := &list[i]
			sent := strings.Contains(strings.ToLower(p.Name), "secret") && p.Value != ""
			if sent || c.secret != "" && p.Value == string(c.secret) {
				c.about(KindSecretSent, p.Name, "", "", p.Place)
			}
		}
	}
}
