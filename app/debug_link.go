package app

import (
	"encoding/base64"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// link is what a link to the debugger carries in its fragment, which browsers
// do not send to any server: an example by its code, or what is just inside the
// limit that the code is for, or a text with the time at which it was judged.
//
//	#example=100000005
//	#inside=660800019
//	#request=BASE64URL&at=1615186943
//
// No secret that is known as one is put into it, and a link that holds one is
// refused.
type link struct {
	example codes.Code
	// inside: the example is just inside the limit.
	inside bool
	text   string
	at     time.Time
}

// linkMax is the longest text in bytes that is put into a link: chats and
// browsers cut longer ones.
const linkMax = 8000

// linkLast is the last second of the year 9999, which is the last that can be
// written and read.
const linkLast = 253402300799

// refusal says why a link was not followed.
type refusal string

const (
	// refusedSecret: it holds a secret.
	refusedSecret refusal = "secret"
	// refusedBroken: it cannot be read.
	refusedBroken refusal = "broken"
)

// fragment returns the fragment that carries l, without the #.
func (l link) fragment() string {
	if l.text == "" && l.inside {
		return "inside=" + l.example.String()
	}
	if l.text == "" {
		return "example=" + l.example.String()
	}
	return "request=" + base64.RawURLEncoding.EncodeToString([]byte(l.text)) + "&at=" + strconv.FormatInt(l.at.Unix(), 10)
}

// readLink reads a fragment.
func readLink(fragment string) (link, refusal) {
	values, err := url.ParseQuery(fragment)
	for key := range values {
		if strings.Contains(strings.ToLower(key), "secret") {
			return link{}, refusedSecret
		}
	}
	if err != nil {
		return link{}, refusedBroken
	}
	if values.Has("example") || values.Has("inside") {
		inside := values.Has("inside")
		n, err := strconv.Atoi(values.Get("example") + values.Get("inside"))
		l := link{example: codes.Code(n), inside: inside}
		if _, ok := l.of(); err != nil || !ok || len(values) > 1 {
			return link{}, refusedBroken
		}
		return l, ""
	}
	text, err := base64.RawURLEncoding.DecodeString(values.Get("request"))
	at, atErr := strconv.ParseInt(values.Get("at"), 10, 64)
	if err != nil || atErr != nil || len(values) != 2 || len(text) == 0 || len(text) > linkMax || at < 0 || at > linkLast {
		return link{}, refusedBroken
	}
	r, err := gateway.Parse(string(text))
	if err != nil {
		return link{}, refusedBroken
	}
	if _, left := gateway.Shareable(string(text), r, "", time.Unix(linkLast, 0)); slices.Contains(left, gateway.LeftSecret) {
		return link{}, refusedSecret
	}
	return link{text: string(text), at: time.Unix(at, 0)}, ""
}

// of returns the example that the link names.
func (l link) of() (gateway.Example, bool) {
	if limit, ok := gateway.LimitOf(l.example); ok && l.inside {
		return limit.Inside, true
	}
	if l.inside {
		return gateway.Example{}, false
	}
	return exampleOf(l.example)
}

// exampleOf returns the example that yields a code, of the gateway or of an
// API's limits.
func exampleOf(c codes.Code) (gateway.Example, bool) {
	for _, e := range gateway.Examples() {
		if e.Expect == c {
			return e, true
		}
	}
	l, ok := gateway.LimitOf(c)
	return l.Over, ok
}

// hash returns the fragment of the URL with its #, or nothing.
func (d *debugger) hash() string {
	if d.fragment == "" {
		return ""
	}
	return "#" + d.fragment
}

// follow loads what the fragment of the URL carries, unless it did already. The
// person's own text is set aside meanwhile, and stands again without a
// fragment.
func (d *debugger) follow(fragment string) {
	if fragment == d.fragment || fragment == "main" {
		return
	}
	d.refused = ""
	if fragment == "" {
		d.fragment = ""
		d.load(d.aside)
		d.aside = sheet{}
		return
	}
	l, refused := readLink(fragment)
	if refused != "" {
		d.refused = refused
		return
	}
	d.setAside()
	d.fragment = l.fragment()
	if l.text != "" {
		d.load(sheet{l.text, clockAt(l.at)})
		d.lent = true
		return
	}
	e, _ := l.of()
	d.load(sheet{e.Text, clockAt(e.Now)})
	d.lent = true
	if _, limit := gateway.LimitOf(l.example); limit || l.example == 0 || l.example == gateway.CodeSignature {
		d.Secret = e.Secret // a published one
		d.check()
	}
}
