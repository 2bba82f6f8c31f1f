package gateway

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
)

// Fresh is a request that is right: a draft that was signed anew, as a URL and as
// a command for bash.
type Fresh struct {
	Draft
	URL, Curl string
	// Expires is when the gateway ceases to take the signature.
	Expires time.Time
}

// Sign makes a request of the draft, which nothing may stand in the way of.
func (d Draft) Sign(nonce string, secret Secret, now time.Time) Fresh {
	timestamp := strconv.FormatInt(now.Unix(), 10)
	parameters := append([]request.Parameter{
		{Name: "Action", Value: d.Action},
		{Name: "AppId", Value: d.AppID},
		{Name: "SignatureNonce", Value: nonce},
		{Name: "Timestamp", Value: timestamp},
		{Name: "SignatureVersion", Value: version},
		{Name: "Signature", Value: Sign(d.AppID, nonce, secret, timestamp)},
	}, d.Business...)
	var pairs []string
	for _, p := range parameters {
		pairs = append(pairs, escape(p.Name)+"="+escape(p.Value))
	}
	address := "https://" + d.Host + "/?" + strings.Join(pairs, "&")
	return Fresh{d, address, d.curl(address), now.Add(MaxAge)}
}

// escape writes s for a query string. A space is %20, which no reader of
// URLs takes for a plus; curl wants brackets escaped, too.
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

// curl writes a command for bash.
func (d Draft) curl(address string) string {
	lines := []string{"curl " + Quote(address)}
	if d.Method != "GET" || d.Body != nil {
		lines[0] = "curl -X " + Quote(d.Method) + " " + Quote(address)
	}
	if d.Body != nil {
		data := "--data-raw " + Quote(d.Body.Text)
		if d.LacksBody() {
			data = "--data-binary @" + BodyFile
		}
		lines = append(lines, "-H "+Quote("Content-Type: "+d.ContentType), data)
	}
	return strings.Join(lines, " \\\n  ")
}

// BodyFile is where a command expects a body that the text has not.
const BodyFile = "body.json"

// plainBytes mean themselves in every shell.
const plainBytes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// Quote writes s as one word for bash. Control characters, which a terminal
// would act on, are written as numbers.
func Quote(s string) string {
	if s != "" && strings.Trim(s, plainBytes) == "" {
		return s
	}
	control := func(c rune) bool { return c < ' ' && c != '\n' || c == 0x7f }
	if !strings.ContainsFunc(s, control) {
		return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
	}
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\'' || c == '\\':
			b.WriteString(`\` + string(c))
		case control(rune(c)):
			fmt.Fprintf(&b, `\%03o`, c)
		default:
			b.WriteByte(c)
		}
	}
	return "$'" + b.String() + "'"
}
