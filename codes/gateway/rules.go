package gateway

import (
	"strconv"
	"time"
)

func (c *checking) host() Finding {
	if c.r.HostIn == "" || c.r.HostIn == InURL && c.r.Host == "" {
		return skipped(KindNoHost)
	}
	f := Finding{Outcome: Passed, Found: c.r.Host, Place: c.r.HostPlace}
	if productOf(c.r.Host) == "" {
		f.Outcome, f.Kind, f.Wanted = Failed, KindNoGateway, wantedHost
	}
	return f
}

func (c *checking) appID() Finding {
	p, f := c.present("AppId")
	if f.Outcome == Passed {
		if _, err := strconv.ParseUint(p.Value, 10, 32); err != nil {
			f.Outcome, f.Kind, f.Wanted = Failed, numberKind(p.Value), "uint32"
		}
	}
	return f
}

// timestampFormat holds the timestamp to the documented type, int64. One in
// milliseconds is an integer: it fails by its age.
func (c *checking) timestampFormat() Finding {
	p, f := c.present("Timestamp")
	if f.Outcome != Passed {
		return skipped(KindNoInput, "Timestamp")
	}
	if _, err := strconv.ParseInt(p.Value, 10, 64); err != nil {
		f.Outcome, f.Kind, f.Wanted = Failed, numberKind(p.Value), strconv.FormatInt(c.now, 10)
	}
	return f
}

func (c *checking) timestampAge() Finding {
	p, f := c.present("Timestamp")
	t, err := strconv.ParseInt(p.Value, 10, 64)
	if f.Outcome != Passed || err != nil {
		return skipped(KindNoInput, "Timestamp")
	}
	unit, scale := unitOf(t)
	ahead := minus(t, c.now)
	f.Ahead = ahead
	if ahead < -int64(MaxAge/time.Second) || ahead > int64(MaxAge/time.Second) {
		f.Outcome, f.Wanted = Failed, strconv.FormatInt(c.now, 10)
		switch {
		case unit != "":
			f.Kind, f.Ahead = unit, minus(t/scale, c.now)
		case ahead < 0:
			f.Kind = KindBehind
		default:
			f.Kind = KindAhead
		}
	}
	return f
}

// actionName compares the name with ZIM's, exactly. A text without a host, or
// with one that is no gateway's, is assumed to be meant for ZIM.
func (c *checking) actionName() Finding {
	p, f := c.present("Action")
	if f.Outcome != Passed {
		return skipped(KindNoInput, "Action")
	}
	_, known := lookupAction(p.Value)
	product := productOf(c.r.Host)
	switch {
	case product != "" && product != productZIM && !(product == productAuth && p.Value == licenceAction):
		s := skipped(KindOtherProduct)
		s.Found, s.Place = product, c.r.HostPlace
		return s
	case !known:
		f.Outcome, f.Kind, f.Near = Failed, KindUnknownName, nearActions(p.Value)
		if isPlaceholder(p.Value) {
			f.Kind = KindPlaceholder
		}
		if len(f.Near) > 0 {
			f.Wanted = f.Near[0]
		}
	}
	return f
}

func (c *checking) versionValue() Finding {
	p, f := c.present("SignatureVersion")
	if f.Outcome != Passed {
		return skipped(KindNoInput, "SignatureVersion")
	}
	if p.Value != version {
		f.Outcome, f.Kind, f.Wanted = Failed, KindUnsupported, version
	}
	return f
}

// version is the only supported SignatureVersion.
const version = "2.0"

// signatureValue compares the signature with that of the values as they were
// sent, well-formed or not.
func (c *checking) signatureValue() Finding {
	var values [4]string
	var missing []string
	var f Finding
	for i, name := range []string{"AppId", "SignatureNonce", "Timestamp", "Signature"} {
		p, found := c.present(name)
		if found.Outcome != Passed {
			missing = append(missing, name)
		}
		values[i], f = p.Value, found
	}
	if c.secret == "" {
		missing = append(missing, "ServerSecret")
	}
	if len(missing) > 0 {
		return skipped(KindNoInput, missing...)
	}
	f.Wanted = Sign(values[0], values[1], c.secret, values[2])
	if f.Found != f.Wanted {
		f.Outcome, f.Kind = Failed, KindDiffers
	}
	return f
}
