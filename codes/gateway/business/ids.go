package business

import (
	"strings"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/zim"
)

// characters looks for characters in IDs that the page does not allow. Of a
// damaged list what any page allows passes.
func (c *checking) characters(s *spot) {
	const anywhere = "!#$%&()+-:;<=.>?@[]^_{}|~, '"
	set := s.Characters
	if set.Allowed == "" {
		set = c.api.Characters
	}
	if set.Allowed == "" || !isID(s.Parameter) {
		return
	}
	if set.Misprinted {
		set.Allowed = anywhere
	}
	for _, v := range s.scalars {
		if odd := firstOutside(set.Allowed, v.Text); odd != "" && v.Kind == request.StringValue {
			c.hint(KindCharacter, s, v).Found = odd
		}
	}
}

// firstOutside returns the first character of a text that is no letter, no digit
// and not in the set, or nothing.
func firstOutside(set, s string) string {
	for _, r := range s {
		if r > 'z' || !('a' <= r || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9') {
			if !strings.ContainsRune(set, r) {
				return string(r)
			}
		}
	}
	return ""
}

// isID reports whether a parameter is the ID of a user, a group, a room or a
// call, or a list of them.
func isID(p *zim.Parameter) bool {
	last := p.Name
	return p.Type != zim.Object && p.Items != zim.Object && p.Items != zim.Number && p.Type != zim.Number &&
		(strings.HasSuffix(last, "Id") || strings.HasSuffix(last, "Ids") || last == "GroupOwner" || last == "NewOwner")
}
