package gateway

import (
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
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
	if p := c.value("SignatureNonce"); p != nil && (len(p.Value) != 16 || !pasted.IsHex(p.Value)) {
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

// secretSent warns of a secret in what is sent: by the name of a value, or
// because it is the one that was given.
func (c *checking) secretSent() {
	said := len(c.findings)
	lists := c.r.Lists()
	if c.r.Body != nil {
		lists = append(lists, c.r.Body.Nested)
	}
	for _, list := range lists {
		for i := range list {
			p := &list[i]
			if p.In == request.InHeader && p.NamePlace.IsZero() {
				continue // an option makes it, which is looked at below
			}
			value := p.Value
			if value == request.Masked {
				value = c.r.Source.At(p.ValuePlace)
			}
			named, ok := credential.Named(p.Name)
			shown := p.Name == "Signature" && signature.ShowsText(value, c.secret)
			if ok && named.Kind == credential.Secret && value != "" || shown || c.isSecret(value) || c.isSecret(p.Name) {
				c.about(KindSecretSent, p.Name, "", "", p.Place)
			}
		}
	}
	parts := []request.Ignored{{Name: "Host", Place: c.r.HostPlace}, {Name: "Path", Place: c.r.PathPlace}}
	for _, i := range c.r.Ignored {
		switch i.Kind {
		case request.IgnoredUser:
			i.Name = "User"
			fallthrough
		case request.IgnoredOption:
			parts = append(parts, i)
		}
	}
	if c.r.Body != nil && len(c.findings) == said {
		parts = append(parts, request.Ignored{Name: "Body", Place: c.r.Body.Place})
	}
	for _, p := range parts {
		if c.isSecret(c.r.Source.At(p.Place)) {
			c.about(KindSecretSent, p.Name, "", "", p.Place)
		}
	}
}

// isSecret reports whether a text is the secret, or holds it. A short one may
// stand in any.
func (c *checking) isSecret(text string) bool {
	const shortest = 8
	if len(c.secret) < shortest {
		return c.secret != "" && text == string(c.secret)
	}
	return request.Holds(text, string(c.secret))
}
