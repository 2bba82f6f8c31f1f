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
	for v := range s.scalars {
		if at := strings.IndexFunc(v.Text, func(r rune) bool { return !allowed(set.Allowed, r) }); at >= 0 && v.Kind == request.StringValue {
			c.add(Finding{Kind: KindCharacter, Sure: Hint, Path: v.path(), Found: first(v.Text[at:]), Wanted: set.Allowed, Place: v.Place, about: s.Path})
		}
	}
}

func allowed(set string, r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune(set, r)
}

// first returns the first character of a text.
func first(s string) string {
	for _, r := range s {
		return string(r)
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
