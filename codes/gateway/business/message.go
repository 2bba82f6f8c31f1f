package business

import (
	"encoding/base64"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// messageType returns the type of the message that the call is about, nil if
// the text does not give it.
func messageType(o *object) *zim.MessageType {
	for _, name := range []string{"MessageType", "MsgType"} {
		if m, n := find(o.value, name); n == 1 && m.Value.Unknown == "" && isNumber(&m.Value) {
			return zim.FindMessageType(int(number(m.Value.Text)))
		}
	}
	return nil
}

// messageBody checks the fields of a MessageBody, which are those of the type
// of the message. Of an unknown type the names are not.
func (c *checking) messageBody(s *spot) {
	for _, g := range s.values {
		if g.Kind != request.ObjectValue {
			continue
		}
		t, known := messageType(g.in), true
		if t == nil {
			t, known = zim.FindMessageType(200), false
		}
		var fields []zim.Parameter
		for _, p := range t.Fields {
			if s.Need != zim.Required {
				p.Need = zim.Optional
			}
			fields = append(fields, p)
		}
		c.fields(c.withRuled(fields), []*object{{g.Value, g, -1, false}}, known)
	}
}

// withRuled adds fields of MessageBody that rules are about.
func (c *checking) withRuled(fields []zim.Parameter) []zim.Parameter {
	for _, r := range c.rulesOf {
		name, of := strings.CutPrefix(r.Path, "MessageBody.")
		if of && parameter(fields, name) == nil {
			fields = append(fields, zim.Parameter{Name: name, Path: r.Path, Type: zim.Number})
		}
	}
	return fields
}

// parameter returns the one of a name, or nil.
//
//go:noinline // inlined, it makes the browser program larger
func parameter(all []zim.Parameter, name string) *zim.Parameter {
	for i := range all {
		if all[i].Name == name {
			return &all[i]
		}
	}
	return nil
}

// messageLength checks the length of the Message in a MessageBody: of base64
// that of what it decodes to.
func (c *checking) messageLength(s *spot, l *zim.Limit) {
	for _, g := range s.values {
		m, times := find(g.Value, "Message")
		if times != 1 || m.Value.Kind != request.StringValue || m.Value.Unknown != "" {
			continue
		}
		of := *l
		of.Max = zim.MaxCombined // whatever the type is
		if t := messageType(g.in); t != nil {
			of.Max = t.Max
		}
		n, kind := len(m.Value.Text), KindMessageTooLong
		if saysBase64(g.Value) {
			bytes, _, ok := decoded(m.Value.Text)
			if !ok {
				continue // what it would be is not known
			}
			n, kind = bytes, KindDecodedTooLong
		}
		if n > of.Max {
			message := &given{Value: &m.Value, name: m.Name, in: &object{g.Value, g, -1, false}}
			c.broken(kind, s, &of, message.whole(), n)
		}
	}
}

// isBase64 reports whether IsBase64 of a MessageBody is 1.
func isBase64(body *object) bool {
	m, times := find(body.value, "IsBase64")
	return times == 1 && m.Value.Kind == request.NumberValue && number(m.Value.Text) == 1
}

// saysBase64 is isBase64 in any other way, too.
func saysBase64(body *request.Value) bool {
	m, times := find(body, "IsBase64")
	return times > 0 && (m.Value.Unknown != "" || m.Value.Text == "true" || number(m.Value.Text) != 0)
}

// decoded returns how many bytes base64 is, and whether it is strictly so, with
// the standard's letters and padding.
func decoded(s string) (n int, strict, ok bool) {
	for i, e := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.URLEncoding, base64.RawURLEncoding} {
		if b, err := e.DecodeString(s); err == nil {
			return len(b), i == 0, true
		}
	}
	return 0, false, false
}

// hasGap reports whether a part of a text was left out, as people do to make it
// short.
func hasGap(s string) bool {
	return strings.Contains(s, "...") || strings.Contains(s, "…") || strings.Contains(s, "***")
}

// messageJSON checks the JSON in a message: of the Message of a MessageBody, or
// of an item of a combined one. What is longer than any message can be is not
// read.
func (c *checking) messageJSON(s *spot) {
	for _, g := range s.values {
		t := typeOf(g)
		if t == nil || t.JSON == nil || g.Kind != request.StringValue || g.Text == "" || len(g.Text) > zim.MaxMessageRaise {
			continue
		}
		inner, bad, ok := g.JSON()
		if !ok && hasGap(g.Text) {
			continue
		}
		if !ok || inner.Kind != request.ObjectValue {
			c.wrong(KindMessageJSON, s, g.whole()).Place = bad
			continue
		}
		c.fields(t.JSON, []*object{{&inner, g, -1, true}}, true)
	}
}

// typeOf returns the type of the message that a string is the text of.
func typeOf(g *given) *zim.MessageType {
	if g.name == "Msg" {
		return messageType(g.in)
	}
	if body := g.in.in; body != nil && body.name == "MessageBody" {
		return messageType(body.in)
	}
	return nil
}
