package gateway

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
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
	// LeftDigits: what may be a signature or another credential by its looks:
	// hexadecimal digits or random characters as long as one, and near the name
	// of a credential whatever is not recognised as harmless.
	LeftDigits LeftOut = "digits"
	// LeftText: all but the URL with the public parameters, because the rest
	// could not be read without what was left out.
	LeftText LeftOut = "text"
)

// skew is how far a sharer's clock is assumed to be off at most.
const skew = 5 * time.Minute

// Shareable returns the text that r was read from as it may be shown to
// others, and says what it left out, each once, in the order of the constants.
// Secrets and other credentials are removed, by their names and by their looks; near
// a credential's name only what is recognised as harmless stays.
// Signatures and nonces are overwritten by zeros while one in the text could
// still be live at the time now, which must be the present: that is until
// MaxAge after its timestamp, with some time more for clocks that are off, and
// always without a timestamp. What it returns is read as r was, as far as that
// can be, and has nothing more to leave out. It is empty if there is no such
// text.
func Shareable(text string, r *request.Request, secret Secret, now time.Time) (string, []LeftOut) {
	return shareable(text, r, []Secret{secret}, now, again(text, r))
}

// again returns how r is found in what becomes of its text.
func again(text string, r *request.Request) func(text string) *request.Request {
	best := func(text string) *request.Request {
		best, _ := request.Parse(text)
		return best
	}
	if b := best(text); b == nil || r == nil || b.Start() == r.Start() {
		return best
	}
	is := func(other *request.Request) bool { return other.Start() == r.Start() }
	n := slices.IndexFunc(request.Read(text).Requests, is)
	return func(text string) *request.Request {
		if all := request.Read(text).Requests; n >= 0 && n < len(all) {
			return all[n]
		}
		return best(text)
	}
}

// ShareableCallback is Shareable for a text in which callbacks were read, and no
// request. A callback's signature opens no API, but a server may still accept
// it.
func ShareableCallback(text string, secrets []Secret, now time.Time) (string, []LeftOut) {
	return shareable(text, parametersOf(text), secrets, now, parametersOf)
}

// parametersOf returns the parameters of the callbacks in a text as if they were
// a request's; nil if there is none.
func parametersOf(text string) *request.Request {
	callbacks := request.Read(text).Callbacks
	if callbacks == nil {
		return nil
	}
	r := &request.Request{}
	for _, c := range callbacks {
		c.AppID.Name, c.Nonce.Name, c.Signature.Name, c.Timestamp.Name = "AppId", "SignatureNonce", "Signature", "Timestamp"
		r.Query = append(r.Query, c.AppID, c.Nonce, c.Signature, c.Timestamp)
	}
	return r
}

func shareable(text string, r *request.Request, secrets []Secret, now time.Time, read func(string) *request.Request) (string, []LeftOut) {
	live := hasNear(layout.Undecorated(text).Text, now)
	var all []LeftOut
	const most = 8
	for range most {
		if r == nil {
			break
		}
		live = live || isLive(r, now)
		l := newLeaks(text, live)
		l.parameters(r)
		for _, secret := range secrets {
			l.known(string(secret))
		}
		l.find()
		shared, left := l.apply()
		if len(left) == 0 {
			return text, inOrder(all)
		}
		all = append(all, left...)
		again := read(shared)
		if again == nil {
			all, shared = append(all, LeftText), rewritten(r)
			again = read(shared)
		}
		text, r = shared, again
	}
	return "", inOrder(append(all, LeftText))
}

// rewritten returns the URL with nothing but the public parameters.
func rewritten(r *request.Request) string {
	var query []string
	for _, p := range r.Query {
		if wire.IsPublic(p.Name) {
			query = append(query, url.QueryEscape(p.Name)+"="+url.QueryEscape(p.Value))
		}
	}
	origin := ""
	if r.Host != "" {
		origin = "https://" + r.Host
	}
	return origin + "/?" + strings.Join(query, "&")
}

// inOrder returns each once, in the order of the constants.
func inOrder(all []LeftOut) []LeftOut {
	var once []LeftOut
	for _, l := range []LeftOut{LeftSecret, LeftLive, LeftCredential, LeftDigits, LeftText} {
		if slices.Contains(all, l) {
			once = append(once, l)
		}
	}
	return once
}

// MayHoldCredential reports whether a text may hold what Shareable would leave
// out of it: then it must not stand in a URL.
func MayHoldCredential(text string) bool {
	l := newLeaks(text, true)
	l.find()
	return len(l.found) > 0
}

// isLive reports whether the gateway might accept the signature at the time now
// or later. A timestamp of another unit is taken for the time that is meant, and
// one from before there was a gateway for a part of one.
func isLive(r *request.Request, now time.Time) bool {
	p := r.Find("Timestamp")
	if p == nil {
		return true
	}
	t, err := strconv.ParseInt(strings.Trim(p.Value, pasted.Blanks), 10, 64)
	return err != nil || t/moment.PerSecond(t) < earliest || ahead(t, now) >= -pastLive
}

const (
	// earliest is in 2014.
	earliest = 1_400_000_000
	// pastLive is how old what is live can be, in seconds.
	pastLive = int64((MaxAge + skew) / time.Second)
	// nearNow is how far ahead a number is still taken for a timestamp.
	nearNow = int64(24 * time.Hour / time.Second)
)

func ahead(t int64, now time.Time) int64 { return minus(t/moment.PerSecond(t), now.Unix()) }

// hasNear reports whether any number in the text is that of a live timestamp,
// of whatever request.
func hasNear(text string, now time.Time) bool {
	const shortest, longest = 10, 19
	for _, number := range strings.FieldsFunc(text, func(r rune) bool { return r < '0' || '9' < r }) {
		if len(number) < shortest || len(number) > longest {
			continue
		}
		t, err := strconv.ParseInt(number, 10, 64)
		if d := ahead(t, now); err == nil && d >= -pastLive && d <= nearNow {
			return true
		}
	}
	return false
}

// Redacted returns a text of whatever kind without credentials, signatures and
// nonces, and without the secret, which may be empty.
func Redacted(text string, secret Secret) string {
	const most = 8
	for range most {
		l := newLeaks(text, true)
		l.known(string(secret))
		l.find()
		redacted, left := l.apply()
		if len(left) == 0 {
			return text
		}
		text = redacted
	}
	return ""
}
