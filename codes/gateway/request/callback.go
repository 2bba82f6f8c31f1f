package request

import (
	"slices"
	"strings"
)

// Callback is what ZEGO sends to a server of yours, as a pasted text shows it.
// What the text does not give is empty.
type Callback struct {
	AppID, Event, Nonce, Signature, Timestamp Parameter
	// Place is where the five stand, or the object that holds them.
	Place Place
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
	Place Place
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
	if field := callbackNames[FoldName(p.Name)]; field != nil && field(c).Name == "" {
		*field(c) = p
	}
}

// whole reports whether it is a callback: a nonce alone may be anything's. With
// an Action and a SignatureNonce it is a request that lacks its version.
func (c *Callback) whole() bool {
	return !(c.acts && FoldName(c.Nonce.Name) == "signaturenonce") && c.Event.Name != "" && c.Nonce.Name != "" && c.Signature.Name != "" && c.Timestamp.Name != ""
}

// callbacksIn returns the callbacks in a text: objects of any language, on their
// own, in a string or in other text, or else parameters that stand together.
func callbacksIn(t text) []Callback {
	lower := strings.ToLower(t.s)
	for _, part := range []string{"event", "nonce", "signature", "timestamp"} {
		if !strings.Contains(lower, part) {
			return nil
		}
	}
	layers := callbackLayers(clean(t))
	for _, find := range []func(text) []Callback{callbackObjects, callbackGroups} {
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
	t := pasted(s)
	if callbacksIn(t) == nil {
		return false
	}
	r, _ := parse(t)
	return r == nil
}

// callbackLayers returns a text as it is, without its percent-encoding, in which
// callbacks may be sent, and without the escapes of the strings it stands in.
func callbackLayers(t text) []text {
	layers := []text{t}
	if strings.Contains(t.s, "%22") {
		layers = append(layers, decode(t))
	}
	for range 3 {
		if !strings.Contains(t.s, `\"`) && !strings.Contains(t.s, `\x22`) && !strings.Contains(t.s, `\u0022`) {
			break
		}
		t = withoutEscapes(t)
		layers = append(layers, t)
	}
	return layers
}

func withoutEscapes(t text) text {
	r := literalReader{t: t}
	b := textBuilder{gap: t.gap()}
	for r.i < len(t.s) {
		from := r.i
		if t.s[r.i] == '\\' && r.i+1 < len(t.s) {
			s := r.escape()
			b.add(s, t.span(from, r.i))
			continue
		}
		r.i++
		b.addText(t.cut(from, r.i))
	}
	return b.text().paced(t)
}

// callbackObjects returns the callbacks that are objects.
func callbackObjects(t text) []Callback {
	var all []Callback
	for from, tries := 0, 0; tries < mostTries; {
		i := strings.IndexByte(t.s[from:], '{')
		if i < 0 {
			break
		}
		from += i
		n, end, ok := readLiteral(t, from)
		if !ok || n.kind != objectNode {
			from++
			tries++
			continue
		}
		all = n.callbacks(t.cut(from, end).s, 0, all)
		from = end
	}
	return all
}

// callbacks adds those in a node, which was written as it says, "" if that is
// not known.
func (n node) callbacks(written string, depth int, all []Callback) []Callback {
	const deepest = 3
	if c, ok := n.callback(written); ok {
		return append(all, c)
	}
	if n.kind == stringNode && depth < deepest && strings.HasPrefix(n.text.s, "{") {
		if inner, end, ok := readLiteral(n.text, 0); ok {
			return inner.callbacks(n.text.s[:end], depth+1, all)
		}
	}
	for _, m := range n.members {
		all = m.value.callbacks("", depth, all)
	}
	for _, item := range n.items {
		all = item.callbacks("", depth, all)
	}
	return all
}

func (n node) callback(written string) (Callback, bool) {
	c := Callback{Place: n.place}
	for _, m := range n.members {
		if FoldName(m.key.s) == notCallback {
			return c, false
		}
		if m.value.kind == stringNode || m.value.kind == plainNode {
			c.take(m.parameter(InBody))
		}
	}
	if !c.whole() {
		return c, false
	}
	if c.Body = written; written == "" || badJSON(written) >= 0 {
		c.Body = n.keptJSON()
	}
	return c, true
}

// callbackGroups returns the callbacks whose parameters stand together, however
// they are written.
func callbackGroups(t text) []Callback {
	var all []Callback
	var c Callback
	end := func() {
		if c.whole() {
			all = append(all, c)
		}
		c = Callback{}
	}
	for i := 0; i < len(t.s); {
		if !isLetter(t.s[i]) || i > 0 && isWordByte(t.s[i-1]) {
			i++
			continue
		}
		last := wordEnd(t.s, i)
		t.step(4 * (last - i))
		name := FoldName(t.s[i:min(last, i+longestName)])
		field := callbackNames[name]
		p, ok := pair{}, false
		if field != nil || name == notCallback || name == "action" {
			p, ok = readPair(t, i, last)
		}
		if !ok {
			i = last
			continue
		}
		at := t.span(i, p.end)
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
func decodeEscapes(t text) text {
	if HasEscape(t.s) {
		return decode(t)
	}
	return t
}

// around returns the place that holds both; a zero one holds nothing.
func around(p, q Place) Place {
	if p.IsZero() {
		return q
	}
	return Place{min(p.Start, q.Start), max(p.End, q.End)}
}

// digestsIn returns what is written as a digest in a text and is no part of the
// callbacks in it.
func digestsIn(t text, callbacks []Callback) []Digest {
	var all []Digest
	before := ""
	for i := 0; i < len(t.s) && len(all) < mostDigests; {
		start := i
		for i < len(t.s) && isDigestByte(t.s[i]) {
			i++
		}
		if i == start {
			i++
			continue
		}
		for end := i; end < len(t.s) && t.s[end] == '=' && end < i+2; end++ {
			if isDigest(t.s[start : end+1]) {
				i = end + 1
				break
			}
		}
		word, at := t.s[start:i], t.span(start, i)
		if isDigest(word) && !isMasked(before) && !slices.ContainsFunc(callbacks, func(c Callback) bool { return overlaps(at, []Place{c.Place}) }) {
			all = append(all, Digest{word, at, before})
		}
		before = word
	}
	return all
}

func isDigestByte(c byte) bool { return isWordByte(c) || strings.IndexByte("+/-", c) >= 0 }

// isDigest reports whether a word is as long as a digest is, in hexadecimal
// digits or base64.
func isDigest(word string) bool {
	if IsHex(word) {
		return slices.Contains([]int{32, 40, 64, 128}, len(word))
	}
	return slices.Contains([]int{24, 28, 44, 88}, len(word)) && strings.HasSuffix(word, "=")
}
