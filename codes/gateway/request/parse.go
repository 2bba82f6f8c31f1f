package request

import (
	"fmt"
	"strings"

	"zimcodes/codes/gateway/request/layout"
	"zimcodes/codes/gateway/request/pasted"
)

// MaxText is how many bytes Parse reads at most.
const MaxText = 1 << 20

// NoRequestError is the error of Parse for a text in which it finds no request.
type NoRequestError struct {
	Reason NoRequestReason
	// Accepted are the forms of requests that would be read.
	Accepted []Form
}

// NoRequestReason says why a text is no request.
type NoRequestReason string

const (
	ReasonEmpty   NoRequestReason = "empty"
	ReasonTooLong NoRequestReason = "too-long"
	ReasonUnknown NoRequestReason = "unknown"
	// ReasonForeign: it is a request to another service, or not enough of one
	// to tell.
	ReasonForeign NoRequestReason = "foreign"
	// ReasonCallback: it is a callback, which ZEGO sends to a server of yours.
	ReasonCallback NoRequestReason = "callback"
)

// Error implements error.
func (e *NoRequestError) Error() string {
	return fmt.Sprintf("gateway: no request found (%s text); accepted are %v", e.Reason, e.Accepted)
}

// parsers read one form each; the first that finds a request decides.
var parsers = []func(pasted.Text) (*Request, bool){
	parseObject,
	parseCommand,
	parseCall,
	parseSetopt,
	parseURL,
	parseRaw,
	parseExportText,
	parseQueryText,
	parseLines,
	parseScattered,
}

// Parse reads a request in any of the forms, with other text around it or not.
// A request that breaks rules is no error; a text that holds none is, a
// *NoRequestError.
func Parse(s string) (*Request, error) {
	r, none := parse(pasted.New(s))
	if none != nil {
		return nil, none
	}
	return r, nil
}

func parse(t pasted.Text) (*Request, *NoRequestError) {
	if len(t.S) > MaxText {
		return nil, &NoRequestError{ReasonTooLong, Forms()}
	}
	if strings.Trim(t.S, pasted.Blanks) == "" {
		return nil, &NoRequestError{ReasonEmpty, Forms()}
	}
	r, reason := parseText(t)
	if r == nil {
		return nil, &NoRequestError{reason, Forms()}
	}
	r.Source = Source(t.S)
	return r, nil
}

// parseText reads a part of the pasted text, or says why it holds no request.
func parseText(t pasted.Text) (*Request, NoRequestReason) {
	reason := ReasonUnknown
	if t = layout.Content(t); t.S == "" {
		return nil, reason
	}
	for _, parse := range parsers {
		r, ok := parse(t)
		if !ok {
			continue
		}
		r.complete(t)
		r.resolve(&assigned{t: t})
		r.endSignature()
		switch {
		case r.isCallback(t):
			reason = ReasonCallback
		case !r.isForeign(t):
			return r, ""
		case r.Form == FormRaw && r.Host != "" && !strings.Contains(t.S, "zego"):
			return nil, ReasonForeign // whole, whatever its lines look like
		case r.Form == FormLines && r.isForm():
			return nil, reason
		case reason == ReasonUnknown:
			reason = ReasonForeign
		}
	}
	return nil, reason
}
