package gateway

import (
	"slices"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/signature"
)

// Verdict is what Check finds.
type Verdict struct {
	// Findings are one of each check that has a code, in the assumed order,
	// then one of each code that cannot be decided, then the warnings.
	Findings []Finding
	// Parameters are what is the matter with the API's own parameters, which the
	// gateway does not read: nothing if Action names no API of ZIM.
	Parameters []business.Finding
}

// Business returns the codes of the documented limits that the API's own
// parameters break, in the order in which the API's page lists them, an empty
// slice if there is none. The gateway's verdict comes first.
func (v Verdict) Business() []codes.Code { return business.Codes(v.Parameters) }

// Explains reports whether the API's own parameters have a fault for which its
// page lists code c, or for which c is likely.
func (v Verdict) Explains(c codes.Code) bool {
	return slices.ContainsFunc(v.Parameters, func(f business.Finding) bool { return f.Code == c && c != 0 && f.Sure <= business.Likely })
}

// Code returns the code that the gateway would answer: that of the first
// failed check in the assumed order, 0 if none failed.
func (v Verdict) Code() codes.Code {
	for _, f := range v.Findings {
		if f.Outcome == Failed {
			return f.Code
		}
	}
	return 0
}

// Failing returns the codes of all failed checks in the assumed order, an empty
// slice if none failed.
func (v Verdict) Failing() []codes.Code {
	failing := []codes.Code{}
	for _, f := range v.Findings {
		if f.Outcome == Failed {
			failing = append(failing, f.Code)
		}
	}
	return failing
}

// Codes of the checks of which others have more to say.
const (
	CodeHost            codes.Code = 100000000
	CodeAppID           codes.Code = 100000001
	CodeTimestamp       codes.Code = 100000002
	CodeTimestampFormat codes.Code = 100000003
	CodeTimestampAge    codes.Code = 100000004
	CodeSignature       codes.Code = 100000005
	CodeAction          codes.Code = 100000006
	CodeActionName      codes.Code = 100000007
)

// Finding returns that of the check which decides on a code.
func (v Verdict) Finding(c codes.Code) Finding {
	for _, f := range v.Findings {
		if f.Code == c {
			return f
		}
	}
	return Finding{}
}

// NotGiven returns the names of the parameters, and Host, whose values the text
// does not give, in the order of the checks.
func (v Verdict) NotGiven() []string {
	var names []string
	for _, f := range v.Findings {
		switch f.Kind {
		case KindVariable, KindMasked, KindBlank, KindOpen:
			if !slices.Contains(names, f.Parameter) {
				names = append(names, f.Parameter)
			}
		}
	}
	return names
}

// Diagnosis returns that of the signature; nil if it does not differ or could
// not be compared.
func (v Verdict) Diagnosis() *signature.Diagnosis {
	for i := range v.Findings {
		if d := v.Findings[i].Diagnosis; d != nil {
			return d
		}
	}
	return nil
}

// Mistakes returns the names of the mistakes that are proved, sorted; an empty
// slice if there is none. Of several explanations it takes the first.
func (v Verdict) Mistakes() []string {
	names := []string{}
	if d := v.Diagnosis(); d != nil && d.Proved() {
		for _, m := range d.Explanations[0].Mistakes {
			names = append(names, string(m))
		}
	}
	slices.Sort(names)
	return names
}

// suggesting are the checks whose warnings may be why a signature differs.
var suggesting = []CheckName{"signature-shape", "secret-shape", "sample", "space", "encoding", "repeated"}

// Possible returns the warnings that suggest why the signature differs without
// proving it. There is none if something is proved, since that explains the
// whole signature, or if the signature is right.
func (v Verdict) Possible() []Finding {
	var possible []Finding
	if d := v.Diagnosis(); d != nil && d.Proved() {
		return nil
	}
	for _, f := range v.Findings {
		switch {
		case f.Check == "signature-value" && f.Outcome == Passed:
			return nil
		case f.Outcome == Warning && slices.Contains(suggesting, f.Check):
			possible = append(possible, f)
		}
	}
	return possible
}

// Finding is the result of one check. It states facts; wording them is for
// others. No field ever holds the secret.
type Finding struct {
	Check   CheckName
	Outcome Outcome
	// Code is the one that the check decides on, 0 for warnings.
	Code codes.Code
	// Kind says why the check did not pass.
	Kind Kind
	// Parameter is the name in the wire's spelling of what was checked: a
	// parameter, or Host. It is empty if there is no one such.
	Parameter string
	// Found is what was found; Wanted what was wanted, if it can be named.
	Found, Wanted string
	// Place is where it was found.
	Place pasted.Place
	// Near are names that the one found may be a slip for, nearest first; of a
	// skipped check, the inputs that are missing.
	Near []string
	// Twins are parameters that stand where or how the gateway does not see
	// them and that may be meant; of KindRepeated, the further ones.
	Twins []request.Parameter
	// Ahead is by how many seconds a timestamp is ahead of the clock, less than
	// 0 if it is behind. Milliseconds, by Kind, were first made seconds.
	Ahead int64
	// Diagnosis is what is known about why the signature differs.
	Diagnosis *signature.Diagnosis
}

// Outcome is how a check ended.
type Outcome int

const (
	// Passed: nothing wrong.
	Passed Outcome = iota + 1
	// Failed: the gateway answers with the code.
	Failed
	// Skipped: an input of the check is missing.
	Skipped
	// Warning: no code of its own, but worth a look.
	Warning
	// NotDecidable: no request text can tell.
	NotDecidable
)

// String returns "passed", "failed", "skipped", "warning" or "not decidable".
func (o Outcome) String() string {
	return [...]string{"", "passed", "failed", "skipped", "warning", "not decidable"}[o]
}

// MarshalText implements encoding.TextMarshaler.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }
