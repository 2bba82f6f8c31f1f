package gateway

import (
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// How is how a code can be seen without ZEGO's servers.
type How int

const (
	// FromText: the text of a request shows it.
	FromText How = iota + 1
	// FromLikelyText: the text of a request shows what the code is likely for.
	FromLikelyText
	// WithSecret: the request and the secret show it.
	WithSecret
	// InCallbacks: it comes in callbacks only, so that no request shows it.
	InCallbacks
	// OnServer: only the server can tell.
	OnServer
)

// Reason is why only the server can tell.
type Reason string

const (
	// ReasonAppData, ReasonTransport, ReasonGatewayState are those of the
	// gateway's checks. The first is that of ZIM's plans, too.
	ReasonAppData      = Reason(KindAppData)
	ReasonTransport    = Reason(KindTransport)
	ReasonGatewayState = Reason(KindGatewayState)
	// ReasonRate: how many calls there were just before.
	ReasonRate Reason = "rate"
	// ReasonFailure: whether the server fails.
	ReasonFailure Reason = "failure"
	// ReasonData: what the server knows of users, friends, groups, rooms,
	// messages and calls.
	ReasonData Reason = "data"
	// ReasonUndocumented: no page says for what it comes.
	ReasonUndocumented Reason = "undocumented"
)

// Reach is how a code can be seen, and why not.
type Reach struct {
	How How
	// Why is of OnServer.
	Why Reason
}

// ReachOf returns how a code of the reference can be seen. Of others only those
// that a call's parameters bring about are known.
func ReachOf(c codes.Code) Reach {
	limit, broken := LimitOf(c)
	switch {
	case c == 0 || c == CodeSignature:
		return Reach{How: WithSecret}
	case slices.Contains(Decidable(), c) || broken && !limit.Likely:
		return Reach{How: FromText}
	case broken:
		return Reach{How: FromLikelyText}
	case zim.InCallbacks(c):
		return Reach{How: InCallbacks}
	}
	for _, u := range Undecidable() {
		if u.Code == c {
			return Reach{OnServer, Reason(u.On)}
		}
	}
	for _, row := range onServer {
		if slices.Contains(row.codes, c) {
			return Reach{OnServer, row.why}
		}
	}
	return Reach{}
}

// onServer are the other codes that only the server can tell, by the reason.
var onServer = []struct {
	why   Reason
	codes []codes.Code
}{
	{ReasonRate, []codes.Code{7, 660300005, 660300006, 660500003, 660600004, 660600005, 660600007, 660600010, 660700001}},
	{ReasonFailure, []codes.Code{
		1, 105001, 660000001, 660000003, 660300007, 660600003, 660600006, 660600014, 660600015, 660600017, 660700013, 660700016, 660700017, 660800053, 661000005,
	}},
	{ReasonAppData, []codes.Code{3, 660000027, 660000028, 660300015, 660600012}},
	{ReasonUndocumented, []codes.Code{2, 50014}},
	{ReasonData, []codes.Code{
		51102, 660200001, 660000022, 660000023, 660000024, 660000026, 660300001, 660300002, 660300008, 660300012, 660300014, 660500002,
		660600001, 660600008, 660600009, 660600011, 660600013, 660600024, 660600032, 660600033,
		660700002, 660700008, 660700012, 660700015,
		660800001, 660800002, 660800025, 660800027, 660800028, 660800030, 660800034, 660800037, 660800040, 660800041, 660800042, 660800043, 660800044, 660800045, 660800048, 660800051, 660800052,
		660900003, 660900004, 660900005, 660900006, 660900008, 661000001,
	}},
}
