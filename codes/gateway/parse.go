package gateway

import "zimcodes/codes/gateway/request"

// Parse reads a request out of a pasted text. It is request.Parse.
func Parse(text string) (*request.Request, error) { return request.Parse(text) }
