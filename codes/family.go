package codes

// Family is a set of codes that share a subject. The reference has none: the
// families and their names are ours, read off the codes' leading digits.
type Family struct {
	// ID is a short identifier that is stable, for links to the family.
	ID    string
	Group Group
	Name  Text
	// ranges are the family's codes, first and last.
	ranges [][2]Code
}

// Families are all families, in the order in which a list shows them.
var Families = []Family{
	{"general", Public, Text{"General", "通用"}, [][2]Code{{0, 99_999_999}}},
	{"gateway", Public, Text{"Gateway", "网关"}, [][2]Code{{100_000_000, 100_000_017}}},
	{"common", Business, Text{"All APIs", "业务通用"}, [][2]Code{{660_000_000, 660_099_999}}},
	{"user", Business, Text{"User", "用户"}, [][2]Code{{660_200_000, 660_299_999}, {660_700_000, 660_799_999}}},
	{"room", Business, Text{"Room", "房间"}, [][2]Code{{660_300_000, 660_399_999}}},
	{"message", Business, Text{"Message", "消息"}, [][2]Code{{660_400_000, 660_599_999}, {661_000_000, 661_099_999}}},
	{"group", Business, Text{"Group", "群组"}, [][2]Code{{660_600_000, 660_699_999}}},
	{"conversation", Business, Text{"Conversations, friends, blocklist", "会话、好友与黑名单"}, [][2]Code{{660_800_000, 660_899_999}}},
	{"call", Business, Text{"Call", "呼叫"}, [][2]Code{{660_900_000, 660_999_999}}},
}

// ByFamily returns the catalog's entries as the families have them, which is the
// order of the home page.
func ByFamily() []Entry {
	var all []Entry
	for _, f := range Families {
		all = append(all, f.Entries()...)
	}
	return all
}

// Has reports whether c lies in the family's ranges, in the reference or not.
func (f Family) Has(c Code) bool {
	for _, r := range f.ranges {
		if r[0] <= c && c <= r[1] {
			return true
		}
	}
	return false
}

// Entries returns the family's entries, in the reference's order.
func (f Family) Entries() []Entry {
	var in []Entry
	for _, e := range All() {
		if f.Has(e.Code) {
			in = append(in, e)
		}
	}
	return in
}

// FamilyOf returns the family of code c, and whether there is one.
func FamilyOf(c Code) (Family, bool) {
	for _, f := range Families {
		if f.Has(c) {
			return f, true
		}
	}
	return Family{}, false
}
