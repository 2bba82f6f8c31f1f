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
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/signature"
	"zimcodes/codes/zim"
)

// link is what a link to the debugger carries in its fragment, which browsers
// do not send to any server: an example by its code, or by its API, or what is
// just inside the limit that the code is for, or a text with the time at which it
// was judged.
//
//	#example=100000005
//	#api=SendPeerMessage
//	#inside=660800019
//	#request=BASE64URL&at=1615186943
//	#request=BASE64URL&at=1615186943&claim=order.hash-sha1
//
// The claim is what the secret has proved to be wrong with the signature, by
// the names of the mistakes. Whoever follows the link sees it as a claim, until
// the secret is given again. No secret that is known as one is put into it, and a link that holds one is
// refused.
type link struct {
	example codes.Code
	// inside: the example is just inside the limit.
	inside bool
	// api is the API whose example it is, if it is none of a code's.
	api   string
	text  string
	at    time.Time
	claim []signature.MistakeName
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
	if l.api != "" {
		return "api=" + l.api
	}
	if l.text == "" && l.inside {
		return "inside=" + l.example.String()
	}
	if l.text == "" {
		return "example=" + l.example.String()
	}
	fragment := "request=" + base64.RawURLEncoding.EncodeToString([]byte(l.text)) + "&at=" + strconv.FormatInt(l.at.Unix(), 10)
	if l.claim != nil {
		fragment += "&claim=" + signature.Claim(l.claim)
	}
	return fragment
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
	if values.Has("api") {
		api := values.Get("api")
		if zim.Find(api) == nil || len(values) > 1 {
			return link{}, refusedBroken
		}
		return link{api: api}, ""
	}
	text, err := base64.RawURLEncoding.DecodeString(values.Get("request"))
	at, atErr := strconv.ParseInt(values.Get("at"), 10, 64)
	claim, ok := claimIn(values)
	if err != nil || atErr != nil || !ok || len(values) != 2 || len(text) == 0 || len(text) > linkMax || at < 0 || at > linkLast {
		return link{}, refusedBroken
	}
	read := request.Read(string(text))
	if read.Requests == nil && read.Callbacks == nil {
		return link{}, refusedBroken
	}
	if slices.Contains(leftOut(string(text), read), gateway.LeftSecret) {
		return link{}, refusedSecret
	}
	return link{text: string(text), at: time.Unix(at, 0), claim: claim}, ""
}

// claimIn takes the claim out of a link's values. There may be none.
func claimIn(values url.Values) (claim []signature.MistakeName, ok bool) {
	if !values.Has("claim") {
		return nil, true
	}
	claim, ok = signature.ParseClaim(values.Get("claim"))
	values.Del("claim")
	return claim, ok
}

// leftOut returns what would be left out of the text of a link.
func leftOut(text string, read request.Reading) []gateway.LeftOut {
	end := time.Unix(linkLast, 0)
	if read.Requests == nil {
		_, left := gateway.ShareableCallback(text, nil, end)
		return left
	}
	_, left := gateway.Shareable(text, read.Requests[0], "", end)
	return left
}

// of returns the example that the link names.
func (l link) of() (gateway.Example, bool) {
	if a := zim.Find(l.api); a != nil {
		return gateway.APIExample(a), true
	}
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
		d.load(d.asides.take())
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
		d.lent, d.claim = true, l.claim
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
