package gateway

import "zimcodes/codes/zim"

// vectorParameters are the public parameters of the published vector, which is
// signed with sampleSecret at vectorTime.
const (
	vectorParameters = "&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943&SignatureVersion=2.0&Signature=43e5cfcca828314675f91b001390566a"
	vectorTime       = 1615186943
)

// APIExample returns a right call of an API.
func APIExample(a *zim.API) Example {
	query, body := a.Example()
	return exampleCall(a, query, body)
}
