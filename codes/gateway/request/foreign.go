package request

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/wire"
)

// What is read is a request to the gateway only if the text says so: by a host
// of ZEGO's, or by the names of the parameters, which other services share in
// part.

// evidence says how much the names of the parameters tell that a request is
// meant for the gateway: one for each that is spelt exactly, two for one that
// hardly another service has, in another case.
func (r *Request) evidence() int {
	n := 0
	for _, name := range wire.Public {
		if r.Find(name) != nil {
			n++
		} else if (name == "SignatureNonce" || name == "SignatureVersion") && slices.ContainsFunc(r.Query, func(p Parameter) bool { return wire.Fold(p.Name) == wire.Fold(name) }) {
			n += 2
		}
	}
	return n
}

// countPublic returns how many of the public parameters there are.
func countPublic(all []Parameter) int {
	seen, n := [8]bool{}, 0
	for _, p := range all {
		if i, is := wire.Index(p.Name); is && !seen[i] {
			seen[i] = true
			n++
		}
	}
	return n
}

// leastEvidence is how much of it makes a request of parameters without a host.
const leastEvidence = 3

// isForeign reports whether a request is another service's, or none at all.
func (r *Request) isForeign(t pasted.Text) bool {
	host := strings.ToLower(r.Host)
	named := func(names ...string) bool {
		return slices.ContainsFunc(r.Query, func(p Parameter) bool { return slices.Contains(names, wire.Fold(p.Name)) })
	}
	own := named("signaturenonce", "signatureversion")
	switch {
	case wire.ProductOf(host) != "":
		return (r.Form == FormLines || r.Form == FormJSON && r.Path == "") && r.evidence() < leastEvidence
	case isZegoPage(host):
		return r.evidence() < leastForeign
	case strings.Contains(host, "zego"):
		return countPublic(r.Query) == 0 && (r.Body == nil || len(r.Body.Parameters) == 0)
	case !strings.Contains(t.S, "zego") && namesForeign(t.S):
		return true
	case r.Open && r.HostUnknown != "":
		return countPublic(r.Query) == 0
	case host != "" && r.HostUnknown == "" && r.Form == FormLines:
		return r.evidence() < leastForeign // the fields of a header
	case host != "" && r.HostUnknown == "":
		return r.evidence() < leastEvidence || !own
	case len(r.Path) > 1 && !own, r.isForm():
		return true
	}
	switch {
	case r.evidence() < leastEvidence, !named("appid", "signaturenonce") && r.Find("Action") == nil:
		return true
	case r.Form != FormQuery && r.Form != FormURL && !named("action", "signature", "sign"):
		return true // values that are about to be signed
	}
	return r.Form == FormText && r.evidence() == leastEvidence && !own && !named("signature", "sign")
}

// leastForeign is how much evidence makes a request to the gateway of one whose
// host says that it is for something else.
const leastForeign = 5

// isForm reports whether each public parameter is a blank, as where a document
// says what they mean.
func (r *Request) isForm() bool {
	return !slices.ContainsFunc(r.Query, func(p Parameter) bool { return wire.IsPublic(p.Name) && p.Unknown != UnknownBlank })
}

// foreignWords are what other services' signed requests have in the text.
var foreignWords = []string{
	"AccessKeyId", "AccessKeySecret", "accessKeyId", "SignatureMethod", "SecretId", "X-TC-", "AWS4-HMAC", "X-Amz-", "aliyuncs", "amazonaws", "tencentcloudapi", "nonceStr", "SigningCertURL",
}

func namesForeign(s string) bool {
	return slices.ContainsFunc(foreignWords, func(word string) bool { return strings.Contains(s, word) })
}

// isCallback reports whether what was read of a text is a callback, which ZEGO
// sends: it has an event, and a signature by a rule of its own.
func (r *Request) isCallback(t pasted.Text) bool {
	if wire.ProductOf(r.Host) != "" {
		return false
	}
	var c Callback
	for _, list := range r.Lists() {
		for _, p := range list {
			if wire.Fold(p.Name) == notCallback {
				return false
			}
			c.take(p)
		}
	}
	return c.whole() || r.HostIn == "" && r.Find("Action") == nil && callbacksIn(t) != nil
}
