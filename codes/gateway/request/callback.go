package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/credential"
	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/literal"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// Callback is what ZEGO sends to a server of yours, as a pasted text shows it.
// What the text does not give is empty.
type Callback struct {
	AppID, Event, Nonce, Signature, Timestamp Parameter
	// Place is where the five stand, or the object that holds them.
	Place pasted.Place
	// Body is the JSON that was sent; of an object that a program printed it is
	// the JSON without blanks.
	Body string

	// acts says that it has an Action, as requests do.
	acts bool
}

// Digest is what else in a text is written as digests are, as a signature is
// that code has computed beside the one that was sent.
type Digest struct {
	Value string
	Place pasted.Place
	// Name is the word before it, "" without one.
	Name string
}

// callbackNames are the parameters of callbacks, folded. Products have their
// own ways to write them, and mini games call the nonce as requests do.
var callbackNames = map[string]func(*Callback) *Parameter{
	"appid":          func(c *Callback) *Parameter { return &c.AppID },
	"event":          func(c *Callback) *Parameter { return &c.Event },
	"eventtype":      func(c *Callback) *Parameter { return &c.Event },
	"nonce":          func(c *Callback) *Parameter { return &c.Nonce },
	"signaturenonce": func(c *Callback) *Parameter { return &c.Nonce },
	"signature":      func(c *Callback) *Parameter { return &c.Signature },
	"timestamp":      func(c *Callback) *Parameter { return &c.Timestamp },
}

// notCallback is a parameter that every request has, and no callback.
const notCallback = "signatureversion"

const (
	// mostCallbacks is how many callbacks of a text are read, mostDigests how
	// many digests beside them.
	mostCallbacks = 20
	mostDigests   = 8
	// mostTries is how many brackets are looked behind that hold no object.
	mostTries = 20
)

// take adds a parameter, unless it has one of the name: the first counts.
func (c *Callback) take(p Parameter) {
	c.acts = c.acts || p.Name == "Action"
	if field := callbackNames[wire.Fold(p.Name)]; field != nil && field(c).Name == "" {
		*field(c) = p
	}
}

// whole reports whether it is a callback: a nonce alone may be anything's. With
// an Action and a SignatureNonce it is a request that lacks its version.
func (c *Callback) whole() bool {
	return !(c.acts && wire.Fold(c.Nonce.Name) == "signaturenonce") && c.Event.Name != "" && c.Nonce.Name != "" && c.Signature.Name != "" && c.Timestamp.Name != ""
}

// callbacksIn returns the callbacks in a text: objects of any language, on their
// own, in a string or in other text, or else parameters that stand together.
func callbacksIn(t pasted.Text) []Callback {
	lower := strings.ToLower(t.S)
	for _, part := range []string{"event", "nonce", "signature", "timestamp"} {
		if !strings.Contains(lower, part) {
			return nil
		}
	}
	layers := callbackLayers(layout.Clean(t))
	for _, find := range []func(pasted.Text) []Callback{callbackObjects, callbackGroups} {
		for _, layer := range layers {
			if all := find(layer); all != nil {
				return all[:min(len(all), mostCallbacks)]
			}
		}
	}
	return nil
}

// HoldsCallback reports whether a text is read as one or more callbacks.
func HoldsCallback(s string) bool {
	t := pasted.New(s)
	if callbacksIn(t) == nil {
		return false
	}
	r, _ := parse(t)
	return r == nil
}

// callbackLayers returns a text as it is, without its percent-encoding, in which
// callbacks may be sent, and without the escapes of the strings it stands in.
func callbackLayers(t pasted.Text) []pasted.Text {
	layers := []pasted.Text{t}
	if strings.Contains(t.S, "%22") {
		layers = append(layers, t.PercentDecoded())
	}
	for range 3 {
		if !strings.Contains(t.S, `\"`) && !strings.Contains(t.S, `\x22`) && !strings.Contains(t.S, `\u0022`) {
			break
		}
		t = literal.Unescaped(t)
		layers = append(layers, t)
	}
	return layers
}

// callbackObjects returns the callbacks that are objects.
func callbackObjects(t pasted.Text) []Callback {
	var all []Callback
	for from, tries := 0, 0; tries < mostTries; {
		i := strings.IndexByte(t.S[from:], '{')
		if i < 0 {
			break
		}
		from += i
		n, end, ok := literal.Read(t, from)
		if !ok || n.Kind != literal.Object {
			from++
			tries++
			continue
		}
		all = callbacksOf(n, t.Cut(from, end).S, 0, all)
		from = end
	}
	return all
}

// callbacks adds those in a node, which was written as it says, "" if that is
// not known.
func callbacksOf(n literal.Node, written string, depth int, all []Callback) []Callback {
	const deepest = 3
	if c, ok := callbackOf(n, written); ok {
		return append(all, c)
	}
	if n.Kind == literal.String && depth < deepest && strings.HasPrefix(n.Text.S, "{") {
		if inner, end, ok := literal.Read(n.Text, 0); ok {
			return callbacksOf(inner, n.Text.S[:end], depth+1, all)
		}
	}
	for _, m := range n.Members {
		all = callbacksOf(m.Value, "", depth, all)
	}
	for _, item := range n.Items {
		all = callbacksOf(item, "", depth, all)
	}
	return all
}

func callbackOf(n literal.Node, written string) (Callback, bool) {
	c := Callback{Place: n.Place}
	for _, m := range n.Members {
		if wire.Fold(m.Key.S) == notCallback {
			return c, false
		}
		if m.Value.Kind == literal.String || m.Value.Kind == literal.Plain {
			c.take(parameter(m, InBody))
		}
	}
	if !c.whole() {
		return c, false
	}
	if c.Body = written; written == "" || literal.BadJSON(written) >= 0 {
		c.Body = keptJSON(n)
	}
	return c, true
}

// callbackGroups returns the callbacks whose parameters stand together, however
// they are written.
func callbackGroups(t pasted.Text) []Callback {
	var all []Callback
	var c Callback
	end := func() {
		if c.whole() {
			all = append(all, c)
		}
		c = Callback{}
	}
	for i := 0; i < len(t.S); {
		if !pasted.IsLetter(t.S[i]) || i > 0 && pasted.IsWordByte(t.S[i-1]) {
			i++
			continue
		}
		last := pasted.WordEnd(t.S, i)
		t.Step(4 * (last - i))
		name := wire.Fold(t.S[i:min(last, i+wire.LongestName)])
		field := callbackNames[name]
		p, ok := pair{}, false
		if field != nil || name == notCallback || name == "action" {
			p, ok = readPair(t, i, last)
		}
		if !ok {
			i = last
			continue
		}
		at := t.Span(i, p.end)
		if name == "action" {
			c.take(newParameter(p.name, p.value, InBody))
			i = max(p.end, last)
			continue
		}
		if field == nil || field(&c).Name != "" || c.Place.End > 0 && at.Start-c.Place.End > farthest {
			end()
		}
		if field != nil {
			c.take(newParameter(p.name, decodeEscapes(p.value), InBody))
			c.Place = around(c.Place, at)
		}
		i = max(p.end, last)
	}
	end()
	return all
}

// decodeEscapes undoes percent-encoding where there is any.
func decodeEscapes(t pasted.Text) pasted.Text {
	if pasted.HasPercent(t.S) {
		return t.PercentDecoded()
	}
	return t
}

// around returns the place that holds both; a zero one holds nothing.
func around(p, q pasted.Place) pasted.Place {
	if p.IsZero() {
		return q
	}
	return pasted.Place{Start: min(p.Start, q.Start), End: max(p.End, q.End)}
}

// digestsIn returns what is written as a digest in a text and is no part of the
// callbacks in it.
func digestsIn(t pasted.Text, callbacks []Callback) []Digest {
	var all []Digest
	before := ""
	for i := 0; i < len(t.S) && len(all) < mostDigests; {
		start := i
		for i < len(t.S) && isDigestByte(t.S[i]) {
			i++
		}
		if i == start {
			i++
			continue
		}
		for end := i; end < len(t.S) && t.S[end] == '=' && end < i+2; end++ {
			if isDigest(t.S[start : end+1]) {
				i = end + 1
				break
			}
		}
		word, at := t.S[start:i], t.Span(start, i)
		if isDigest(word) && !credential.IsMasked(before) && !slices.ContainsFunc(callbacks, func(c Callback) bool { return overlaps(at, []pasted.Place{c.Place}) }) {
			all = append(all, Digest{word, at, before})
		}
		before = word
	}
	return all
}

func isDigestByte(c byte) bool { return pasted.IsWordByte(c) || strings.IndexByte("+/-", c) >= 0 }

// isDigest reports whether a word is as long as a digest is, in hexadecimal
// digits or base64.
func isDigest(word string) bool {
	if pasted.IsHex(word) {
		return slices.Contains([]int{32, 40, 64, 128}, len(word))
	}
	return slices.Contains([]int{24, 28, 44, 88}, len(word)) && strings.HasSuffix(word, "=")
}
