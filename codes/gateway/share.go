package gateway

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
)

// LeftOut says what Shareable left out of a text.
type LeftOut string

const (
	// LeftSecret: a value that is a secret by its name, or the secret itself.
	LeftSecret LeftOut = "secret"
	// LeftLive: signatures and nonces that the gateway might still accept.
	LeftLive LeftOut = "live"
	// LeftCredential: a password, cookie, token or key.
	LeftCredential LeftOut = "credential"
	// LeftDigits: hexadecimal digits as long as a signature, outside the
	// request that was read.
	LeftDigits LeftOut = "digits"
)

// skew is how far a sharer's clock is assumed to be off at most.
const skew = 5 * time.Minute

// Shareable returns the text that r was read from as it may be shown to
// others, and says what it left out, each once, in the order of the constants.
// Secrets and other credentials are removed. Signatures and nonces are
// overwritten by zeros while the signature could still be live at the time now,
// which must be the present: that is until MaxAge after its timestamp, with
// some time more for clocks that are off, and always without a timestamp.
func Shareable(text string, r *request.Request, secret Secret, now time.Time) (string, []LeftOut) {
	s := sharing{text: text}
	live := isLive(r, now)
	for _, list := range r.Lists() {
		for _, p := range list {
			switch name := strings.ToLower(p.Name); {
			case strings.Contains(name, "secret"):
				s.remove(LeftSecret, p.ValuePlace)
			case live && (strings.EqualFold(name, "Signature") || strings.EqualFold(name, "SignatureNonce")):
				s.overwrite(p.ValuePlace)
			case isCredential(name):
				s.remove(LeftCredential, p.ValuePlace)
			}
		}
	}
	for _, i := range r.Ignored {
		switch {
		case i.Kind == request.IgnoredOption && slices.Contains(credentialOptions, i.Name):
			if strings.HasSuffix(text[:i.Place.Start], " -") {
				i.Place.Start-- // the hyphen of a single letter
			}
			s.remove(LeftCredential, i.Place)
		case i.Kind == request.IgnoredUser:
			s.remove(LeftCredential, i.Place)
		default:
			s.digits(i.Place)
		}
	}
	s.named()
	s.secret(string(secret))
	return s.apply()
}

// isLive reports whether the gateway might accept the signature at the time now
// or later. A timestamp of another unit is taken for the time that is meant.
func isLive(r *request.Request, now time.Time) bool {
	p := r.Find("Timestamp")
	if p == nil {
		return true
	}
	t, err := strconv.ParseInt(strings.Trim(p.Value, request.Blanks), 10, 64)
	if err != nil {
		return true
	}
	return minus(t/request.PerSecond(t), now.Unix()) >= -int64((MaxAge+skew)/time.Second)
}

// credentialNames are parts of the names of what is a credential.
var credentialNames = []string{"token", "password", "passwd", "authorization", "cookie", "appsign", "app_sign", "apikey", "api-key", "api_key", "private"}

func isCredential(name string) bool {
	return slices.ContainsFunc(credentialNames, func(part string) bool { return strings.Contains(name, part) })
}

// credentialOptions are options of curl and PowerShell that carry one.
var credentialOptions = []string{
	"-u", "--user", "-U", "--proxy-user", "-b", "--cookie", "--oauth2-bearer", "-E", "--cert", "--key", "--pass", "--proxy-pass", "-x", "--proxy",
	"-Credential", "-Token", "-ProxyCredential", "-Proxy", "-WebSession",
}

// sharing gathers what to replace in a text.
type sharing struct {
	text  string
	edits []edit
}

type edit struct {
	request.Place
	with string
	left LeftOut
}

func (s *sharing) remove(left LeftOut, p request.Place) {
	if p.End > p.Start {
		s.edits = append(s.edits, edit{p, "", left})
	}
}

// overwrite zeroes a value, and the same value wherever else it stands.
func (s *sharing) overwrite(p request.Place) {
	value := s.text[p.Start:p.End]
	if value == "" {
		return
	}
	s.edits = append(s.edits, edit{p, zeros(value), LeftLive})
	if len(value) >= signature.Shortest {
		s.each(value, func(p request.Place) { s.edits = append(s.edits, edit{p, zeros(value), LeftLive}) })
	}
}

// each calls f with every place at which value stands.
func (s *sharing) each(value string, f func(request.Place)) {
	for from := 0; ; {
		i := strings.Index(s.text[from:], value)
		if i < 0 {
			return
		}
		from += i
		f(request.Place{Start: from, End: from + len(value)})
		from += len(value)
	}
}

// zeros returns a value of the same length and the same kinds of characters,
// so that its shape is judged as before.
func zeros(value string) string {
	b := []byte(value)
	for i, c := range b {
		switch {
		case c >= 'A' && c <= 'Z':
			b[i] = 'A'
		case c >= '0' && c <= '9' || c >= 'a' && c <= 'f':
			b[i] = '0'
		case c >= 'g' && c <= 'z':
			b[i] = 'x'
		case c >= 0x80:
			b[i] = '?'
		}
	}
	return string(b)
}

// digits overwrites what is as long as a signature in a part of the text.
func (s *sharing) digits(p request.Place) {
	const signature = 32
	for start := p.Start; start < p.End; start++ {
		end := start
		for end < p.End && request.IsHex(s.text[end:end+1]) {
			end++
		}
		if end-start >= signature {
			s.edits = append(s.edits, edit{request.Place{Start: start, End: end}, strings.Repeat("0", end-start), LeftDigits})
		}
		start = end
	}
}

// named removes what is given to a name that says secret, anywhere in the text.
func (s *sharing) named() {
	for i := range s.text {
		for _, name := range []string{"secret", "密钥"} {
			if len(s.text)-i < len(name) || !strings.EqualFold(s.text[i:i+len(name)], name) {
				continue
			}
			rest := s.text[i+len(name):]
			value := strings.TrimLeft(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")
			value = strings.TrimLeft(value, quotes+")]"+request.Blanks)
			given := strings.TrimLeft(value, ":=>：是为")
			if given == value {
				continue
			}
			given = strings.TrimLeft(given, quotes+request.Blanks)
			end := strings.IndexAny(given, quotes+"&,;)]}"+request.Blanks)
			if end < 0 {
				end = len(given)
			}
			start := len(s.text) - len(given)
			s.remove(LeftSecret, request.Place{Start: start, End: start + end})
		}
	}
}

// quotes are marks around values.
const quotes = "\"'`“”"

// secret removes the secret wherever it stands. A short one is no secret.
func (s *sharing) secret(value string) {
	if len(value) >= signature.Shortest {
		s.each(value, func(p request.Place) { s.remove(LeftSecret, p) })
	}
}

// apply makes the edits. Of those that overlap, what removes goes before what
// overwrites, and what they cover together is left out together.
func (s *sharing) apply() (string, []LeftOut) {
	slices.SortStableFunc(s.edits, func(a, b edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(len(a.with), len(b.with)))
	})
	var b strings.Builder
	var left []LeftOut
	at := 0
	for _, e := range s.edits {
		if !slices.Contains(left, e.left) {
			left = append(left, e.left)
		}
		if e.Start < at {
			at = max(at, e.End)
			continue
		}
		b.WriteString(s.text[at:e.Start])
		b.WriteString(e.with)
		at = e.End
	}
	b.WriteString(s.text[at:])
	order := []LeftOut{LeftSecret, LeftLive, LeftCredential, LeftDigits}
	slices.SortStableFunc(left, func(a, b LeftOut) int { return cmp.Compare(slices.Index(order, a), slices.Index(order, b)) })
	return b.String(), left
}
