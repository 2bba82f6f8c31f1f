package callback

import (
	"slices"
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/wire"
)

// computedNames are what people call a signature that their code computed; each
// may be a part of a longer name.
var computedNames = []string{"sign", "comput", "calc", "expect", "actual", "local", "mine", "digest", "hash", "sha", "md5", "hmac", "got", "want"}

// CheckBeside is Check for what stands beside the callback in a text: of the
// digests there it judges the first that is right or explained, or else the
// first whose name says that it was computed. Any other may be anything.
func CheckBeside(c request.Callback, secret, other Secret, digests []request.Digest) Verdict {
	best := Check(c, secret, other, "")
	for _, d := range digests {
		if secret == "" || d.Value == c.Signature.Value || d.Value == string(secret) || d.Value == string(other) {
			continue
		}
		v := Check(c, secret, other, d.Value)
		if v.Computed.Right() || v.Computed.Proved() {
			return v
		}
		if best.Computed == nil && isComputed(d.Name) {
			best = v
		}
	}
	return best
}

func isComputed(name string) bool {
	folded := wire.Fold(name)
	return slices.ContainsFunc(computedNames, func(part string) bool { return strings.Contains(folded, part) })
}
