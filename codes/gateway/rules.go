package gateway

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/moment"
	"zimcodes/codes/gateway/request/wire"
	"zimcodes/codes/gateway/signature"
	"zimcodes/codes/zim"
)

func (c *checking) host(f *Finding) {
	if c.r.HostIn == "" || c.r.HostIn == request.InURL && c.r.Host == "" {
		f.skip(KindNoHost)
		return
	}
	f.Outcome, f.Found, f.Place = Passed, c.r.Host, c.r.HostPlace
	if c.r.HostUnknown != "" {
		f.skip(unknownKinds[c.r.HostUnknown], "Host")
		return
	}
	switch {
	case c.isElsewhere():
		f.skip(KindElsewhere)
	case wire.ProductOf(c.r.Host) == "":
		f.fail(KindNoGateway, wire.WantedHost)
	}
}

// isElsewhere reports whether the request goes to a host that is not ZEGO's, where
// no gateway answers: a proxy's, or a wrong one.
func (c *checking) isElsewhere() bool {
	return c.r.HostIn == request.InURL && c.r.Host != "" && c.r.HostUnknown == "" && !strings.Contains(wire.HostName(c.r.Host), "zego")
}

func (c *checking) appID(f *Finding) {
	if p := c.present("AppId", f); p != nil {
		if _, err := strconv.ParseUint(p.Value, 10, 32); err != nil {
			f.fail(numberKind(p.Value), "uint32")
		}
	}
}

// timestampFormat holds the timestamp to the documented type, int64. One in
// milliseconds is an integer: it fails by its age.
func (c *checking) timestampFormat(f *Finding) {
	if p := c.needs(f); p != nil {
		if _, err := strconv.ParseInt(p.Value, 10, 64); err != nil {
			f.fail(numberKind(p.Value), strconv.FormatInt(c.now, 10))
		}
	}
}

// maxAge is MaxAge in seconds.
const maxAge = int64(MaxAge / time.Second)

func (c *checking) timestampAge(f *Finding) {
	p := c.needs(f)
	if p == nil {
		return
	}
	t, err := strconv.ParseInt(p.Value, 10, 64)
	if err != nil {
		f.skip(KindNoInput, "Timestamp")
		return
	}
	ahead := minus(t, c.now)
	f.Ahead = ahead
	if -maxAge <= ahead && ahead <= maxAge {
		return
	}
	scale := moment.PerSecond(t)
	unit := unitKinds[scale]
	switch {
	case unit != "":
		f.Ahead = minus(t/scale, c.now)
	case ahead < 0:
		unit = KindBehind
	default:
		unit = KindAhead
	}
	f.fail(unit, strconv.FormatInt(c.now, 10))
}

// actionName compares the name with ZIM's, exactly. A text without a host, or
// with one that is no gateway's, is assumed to be meant for ZIM.
func (c *checking) actionName(f *Finding) {
	p := c.needs(f)
	if p == nil {
		return
	}
	if otherProduct(c.r.Host, p.Value) {
		f.skip(KindOtherProduct)
		f.Found, f.Place = wire.ProductOf(c.r.Host), c.r.HostPlace
		return
	}
	if zim.Find(p.Value) != nil {
		return
	}
	f.fail(KindUnknownName, "")
	if isPlaceholder(p.Value) {
		f.Kind = KindPlaceholder
	}
	if f.Near = nearActions(p.Value); len(f.Near) > 0 {
		f.Wanted = f.Near[0]
	}
}

// otherProduct reports whether a host is that of another product, whose APIs are
// not known here.
func otherProduct(host, action string) bool {
	product := wire.ProductOf(host)
	return product != "" && product != wire.ProductZIM && !(product == wire.ProductAuth && action == zim.Licence)
}

// version is the only supported SignatureVersion.
const version = "2.0"

func (c *checking) versionValue(f *Finding) {
	if p := c.needs(f); p != nil && p.Value != version {
		f.fail(KindUnsupported, version)
	}
}

// signatureValue compares the signature with that of the values as they were
// sent, well-formed or not. Where a value was not sent, that is not the gateway's
// answer, but the mistakes in what was are looked for.
func (c *checking) signatureValue(f *Finding) {
	var missing []string
	for _, name := range append(slices.Clone(Signed), "Signature") {
		if c.value(name) == nil {
			missing = append(missing, name)
		}
	}
	if c.secret == "" && c.digest == "" {
		missing = append(missing, "ServerSecret")
	}
	if len(missing) > 0 {
		f.skip(KindNoInput, missing...)
		if c.secret != "" && !slices.ContainsFunc(missing, c.maySign) {
			c.explain(f)
		}
		return
	}
	c.present("Signature", f)
	f.Wanted = c.digest
	if c.secret != "" {
		f.Wanted = signature.Sign(c.r.Value("AppId"), c.r.Value("SignatureNonce"), c.secret, c.r.Value("Timestamp"))
	}
	if f.Found == f.Wanted {
		return
	}
	f.fail(KindDiffers, f.Wanted)
	f.Diagnosis = &signature.Diagnosis{Missing: []string{"ServerSecret"}, Over: true}
	if c.secret != "" {
		c.explain(f)
	}
}

// maySign reports whether a value that is missing may have been signed, since
// the text does not say that it was not sent; or whether it is the signature.
func (c *checking) maySign(name string) bool {
	p := c.r.Find(name)
	return name == "Signature" || p == nil && c.r.Open || p != nil && p.Unknown != ""
}

// explain starts the search for the mistakes in a signature.
func (c *checking) explain(f *Finding) {
	c.search = signature.NewSearch(SentOf(c.r), c.secret)
	f.Diagnosis = c.search.Diagnosis
}

// SentOf returns what of a request can have been signed.
func SentOf(r *request.Request) signature.Sent {
	return signature.Sent{
		AppID: r.Value("AppId"), Nonce: r.Value("SignatureNonce"), Timestamp: r.Value("Timestamp"), Signature: r.Value("Signature"),
		Method: r.Method, Host: r.Host, Path: r.Path, Query: r.Query,
	}
}
