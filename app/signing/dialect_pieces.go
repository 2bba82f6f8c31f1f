package signing

import (
	"slices"
	"strconv"
	"strings"

	"zimcodes/codes/gateway/signature"
)

// piece is a piece of a text.
type piece struct {
	// code is an expression, or a literal's text.
	code           string
	literal, bytes bool
	// number says that the expression may be a number.
	number bool
}

// text returns the pieces of what was hashed.
func (w *writing) text() []piece {
	var pieces []piece
	values := map[string]string{}
	for _, p := range w.e.Parts {
		part := w.part(p)
		values[p.Parameter], _ = w.join(part)
		pieces = append(pieces, part...)
	}
	isBytes := func(p piece) bool { return p.bytes }
	if slices.Contains(w.e.Mistakes, "callback-rule") && !w.e.Named && !slices.ContainsFunc(pieces, isBytes) {
		pieces = append([]piece{{code: w.inOrder(values)}}, w.end()...)
	}
	if strings.HasSuffix(w.e.Charset, "-bom") {
		pieces = append([]piece{{code: "\ufeff", literal: true}}, pieces...)
	}
	return pieces
}

// inOrder returns an expression of the values in alphabetical order.
func (w *writing) inOrder(values map[string]string) string {
	var sorted []string
	for _, name := range []string{"ServerSecret", "Timestamp", "SignatureNonce"} {
		if value := values[name]; value != "" {
			sorted = append(sorted, value)
		}
	}
	return w.fill(w.sorted, "{values}", strings.Join(sorted, ", "), "{separator}", w.quote(w.e.Separator))
}

// end returns what stands behind the last value.
func (w *writing) end() []piece {
	if n := len(w.e.Parts); n > 0 && w.e.Parts[n-1].Parameter == "" {
		return w.part(w.e.Parts[n-1])
	}
	return nil
}

// key returns the pieces of a key.
func (w *writing) key(p signature.Part) []piece {
	pieces := w.part(p)
	if end := "&"; w.e.OfQuery && strings.HasSuffix(p.Value, end) {
		pieces = append(pieces, piece{code: end, literal: true})
	}
	if pieces == nil {
		return []piece{{code: w.noKey, bytes: true}}
	}
	return pieces
}

// part returns the pieces of a part; none if it was left out.
func (w *writing) part(p signature.Part) []piece {
	if p.Parameter == "" || p.Parameter == "Action" || p.Literal {
		return []piece{{code: p.Value, literal: true}}
	}
	name := w.names.of(p.Parameter)
	before, after := surrounding(p)
	switch way := wayOf(p); way {
	case "":
		return []piece{{code: name}}
	case signature.LeaveOut:
		return nil
	case signature.Surround:
		return []piece{{code: before, literal: true}, {code: name}, {code: after, literal: true}}
	case signature.Format:
		if strings.HasPrefix(p.Value, "-") {
			return []piece{{code: w.fill(w.negative), number: true}}
		}
		return []piece{{code: p.Value, literal: true}}
	case signature.Add:
		template := w.change.of(string(way))
		if big, float := magnitude(p.Value); float && (big || w.floats) {
			template = w.rounded
		}
		return []piece{{code: w.fill(template, "{a}", name, "{b}", w.names.of(p.Added)), number: true}}
	default:
		sign, seconds := "+", w.e.Seconds
		if seconds < 0 {
			sign, seconds = "-", -seconds
		}
		code := w.fill(w.change.of(string(way)), "{v}", name, "{sign}", sign, "{seconds}", strconv.FormatInt(seconds, 10))
		return []piece{{code: code, bytes: p.Bytes, number: way == signature.Shift}}
	}
}

// wayOf returns in which way a part was changed, of those in which its mistake
// is made.
func wayOf(p signature.Part) signature.Way {
	if before, after := surrounding(p); before+after != "" {
		return signature.Surround
	}
	var way signature.Way
	for _, m := range signature.KnownMistakes() {
		if m.Name == p.Mistake && m.Kind == signature.ChangesValue && m.Way != signature.Surround && m.Way != signature.Quote {
			way = m.Way
		}
	}
	return way
}

// surrounding returns what was put around a value.
func surrounding(p signature.Part) (before, after string) {
	longest := 0
	for _, m := range signature.KnownMistakes() {
		variants := m.Variants
		switch {
		case m.Name != p.Mistake:
			continue
		case m.Way == signature.Quote:
			variants = []string{`"%"`}
		case m.Way != signature.Surround:
			continue
		}
		for _, variant := range variants {
			i := strings.LastIndexByte(variant, '%')
			b, a := variant[:i], variant[i+1:]
			if len(variant) > longest && strings.HasPrefix(p.Value, b) && strings.HasSuffix(p.Value, a) {
				before, after, longest = b, a, len(variant)
			}
		}
	}
	return before, after
}

// magnitude reports whether a number is too big for all such to be
// floating-point numbers, and whether it is one. An explanation does not tell
// whether a sum was exact; a big one that can be rounded is taken to be.
func magnitude(number string) (big, float bool) {
	f, err := strconv.ParseFloat(number, 64)
	return f >= 1<<53, err == nil && strconv.FormatFloat(f, 'f', -1, 64) == number
}

// encoded returns an expression of what is hashed, as the name tells.
func (w *writing) encoded(name string, pieces []piece) string {
	all := runs(pieces)
	asText, asBytes := w.mix.text, w.mix.bytes
	if len(all) <= 1 {
		asText, asBytes = w.encode, "{bytes}"
	}
	if template := w.utf16.of(strings.TrimSuffix(w.e.Charset, "-bom")); template != "" {
		asText = template
	}
	if len(all) == 0 {
		all = [][]piece{{{literal: true}}}
	}
	var codes []string
	for _, run := range all {
		text, operand := w.join(run)
		template := asText
		if run[0].bytes {
			template = asBytes
		}
		codes = append(codes, w.fill(template, "{text}", text, "{operand}", operand, "{bytes}", text, "{name}", name))
	}
	if len(codes) == 1 {
		return codes[0]
	}
	return w.fill(w.mix.first + strings.Join(codes, w.mix.between) + w.mix.last)
}

// runs returns pieces of text together, and each that is bytes by itself.
func runs(pieces []piece) [][]piece {
	var all [][]piece
	for i, p := range pieces {
		if i == 0 || p.bytes || pieces[i-1].bytes {
			all = append(all, nil)
		}
		last := len(all) - 1
		all[last] = append(all[last], p)
	}
	return all
}

// join returns an expression of a text, and one that can be an operand.
func (w *writing) join(pieces []piece) (text, operand string) {
	var merged []piece
	for _, p := range pieces {
		switch n := len(merged); {
		case p.literal && p.code == "":
		case n > 0 && p.literal && merged[n-1].literal:
			merged[n-1].code += p.code
		default:
			merged = append(merged, p)
		}
	}
	switch {
	case len(merged) == 0:
		return w.quote(""), w.quote("")
	case len(merged) == 1 && merged[0].literal:
		return w.quote(merged[0].code), w.quote(merged[0].code)
	case len(merged) == 1 && !merged[0].number:
		return merged[0].code, merged[0].code
	}
	var codes []string
	for _, p := range merged {
		if p.literal {
			codes = append(codes, w.literal(p.code))
			continue
		}
		codes = append(codes, strings.ReplaceAll(w.hole, "{v}", p.code))
	}
	text = strings.ReplaceAll(w.whole, "{text}", strings.Join(codes, w.joint))
	if len(codes) == 1 {
		return text, text
	}
	return text, strings.ReplaceAll(w.operand, "{text}", text)
}
