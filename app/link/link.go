// Package link reads and writes what a link to the debugger carries in its
// fragment, which browsers do not send to any server: an example by its code, or
// by its API, or what is just inside the limit that the code is for, or a text
// with the time at which it was judged.
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
package link

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

// Link is what a link carries.
type Link struct {
	// Code is the code that the example is for.
	Code codes.Code
	// Inside: the example is just inside the limit.
	Inside bool
	// API is the API whose example it is, if it is none of a code's.
	API   string
	Text  string
	At    time.Time
	Claim []signature.MistakeName
}

// Max is the longest text in bytes that is put into a link: chats and
// browsers cut longer ones.
const Max = 8000

// Last is the last second of the year 9999, which is the last that can be
// written and read.
const Last = 253402300799

// Refusal says why a link was not followed.
type Refusal string

const (
	// RefusedSecret: it holds a secret.
	RefusedSecret Refusal = "secret"
	// RefusedBroken: it cannot be read.
	RefusedBroken Refusal = "broken"
)

// Fragment returns the fragment that carries l, without the #.
func (l Link) Fragment() string {
	if l.API != "" {
		return "api=" + l.API
	}
	if l.Text == "" && l.Inside {
		return "inside=" + l.Code.String()
	}
	if l.Text == "" {
		return "example=" + l.Code.String()
	}
	fragment := "request=" + base64.RawURLEncoding.EncodeToString([]byte(l.Text)) + "&at=" + strconv.FormatInt(l.At.Unix(), 10)
	if l.Claim != nil {
		fragment += "&claim=" + signature.Claim(l.Claim)
	}
	return fragment
}

// Read reads a fragment.
func Read(fragment string) (Link, Refusal) {
	values, err := url.ParseQuery(fragment)
	for key := range values {
		if strings.Contains(strings.ToLower(key), "secret") {
			return Link{}, RefusedSecret
		}
	}
	if err != nil {
		return Link{}, RefusedBroken
	}
	if values.Has("example") || values.Has("inside") {
		inside := values.Has("inside")
		n, err := strconv.Atoi(values.Get("example") + values.Get("inside"))
		l := Link{Code: codes.Code(n), Inside: inside}
		if _, ok := l.Example(); err != nil || !ok || len(values) > 1 {
			return Link{}, RefusedBroken
		}
		return l, ""
	}
	if values.Has("api") {
		api := values.Get("api")
		if zim.Find(api) == nil || len(values) > 1 {
			return Link{}, RefusedBroken
		}
		return Link{API: api}, ""
	}
	text, err := base64.RawURLEncoding.DecodeString(values.Get("request"))
	at, atErr := strconv.ParseInt(values.Get("at"), 10, 64)
	claim, ok := claimIn(values)
	if err != nil || atErr != nil || !ok || len(values) != 2 || len(text) == 0 || len(text) > Max || at < 0 || at > Last {
		return Link{}, RefusedBroken
	}
	read := request.Read(string(text))
	if read.Requests == nil && read.Callbacks == nil {
		return Link{}, RefusedBroken
	}
	if slices.Contains(leftOut(string(text), read), gateway.LeftSecret) {
		return Link{}, RefusedSecret
	}
	return Link{Text: string(text), At: time.Unix(at, 0), Claim: claim}, ""
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
	end := time.Unix(Last, 0)
	if read.Requests == nil {
		_, left := gateway.ShareableCallback(text, nil, end)
		return left
	}
	_, left := gateway.Shareable(text, read.Requests[0], "", end)
	return left
}

// Example returns the example that the link names.
func (l Link) Example() (gateway.Example, bool) {
	if a := zim.Find(l.API); a != nil {
		return gateway.APIExample(a), true
	}
	if limit, ok := gateway.LimitOf(l.Code); ok && l.Inside {
		return limit.Inside, true
	}
	if l.Inside {
		return gateway.Example{}, false
	}
	return ExampleOf(l.Code)
}

// ExampleOf returns the example that yields a code, of the gateway or of an
// API's limits.
func ExampleOf(c codes.Code) (gateway.Example, bool) {
	for _, e := range gateway.Examples() {
		if e.Expect == c {
			return e, true
		}
	}
	l, ok := gateway.LimitOf(c)
	return l.Over, ok
}

// Address returns the address on a page that carries the link, or nothing if who
// follows it would not read its text: none is made that would be refused.
func (l Link) Address(page string) string {
	if l.Text == "" {
		return ""
	}
	fragment := l.Fragment()
	if again, refused := Read(fragment); refused != "" || again.Text != l.Text {
		return ""
	}
	return page + "#" + fragment
}
