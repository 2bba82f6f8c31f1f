package business_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway/business"
	"zimcodes/codes/zim"
)

// ruleBreaks give each kind of rule a value for its parameter that breaks it,
// and one that keeps it, and where it is broken.
var ruleBreaks = []struct {
	kind         zim.RuleKind
	path         string
	breaks, keep map[string]any
	at           string
}{
	{zim.RuleOwnID, "FriendInfos[].UserId", friends("ann", "me"), friends("ann", "Me"), "FriendInfos[1].UserId"},
	{zim.RuleOwnID, "UserIds", map[string]any{"UserIds": []any{"ann", "bob", "me"}}, map[string]any{"UserIds": []any{"ann", "bob", "me2"}}, "UserIds[2]"},
	{zim.RuleOwnID, "ToUserId", map[string]any{"ToUserId": "me"}, map[string]any{"ToUserId": "ME"}, "ToUserId"},
	{zim.RuleRepeated, "FriendInfos[].UserId", friends("ann", "bob", "ann"), friends("ann", "bob", "Ann"), "FriendInfos[2].UserId"},
	{zim.RuleRepeated, "UserIds", map[string]any{"UserIds": []any{"ann", "bob", "ann"}}, map[string]any{"UserIds": []any{"ann", "bob"}}, "UserIds[2]"},
	{zim.RuleRepeated, "FriendInfos[].Attributes[].Key", attributed("k0", "k1", "k0"), attributed("k0", "k1", "k2"), "FriendInfos[0].Attributes[2].Key"},
	{zim.RuleRepeated, "Attributes[].Key", attributes("k3", "k3"), attributes("k3", "k4"), "Attributes[1].Key"},
	{zim.RuleUnlisted, "FriendInfos[].Attributes[].Key", attributed("k0", "k5"), attributed("k0", "k4"), "FriendInfos[0].Attributes[1].Key"},
	{zim.RuleUnlisted, "Attributes[].Key", attributes("K0"), attributes("k0"), "Attributes[0].Key"},
	{zim.RuleOwner, "Role", map[string]any{"Role": 1}, map[string]any{"Role": 2}, "Role"},
	{zim.RuleBase64, "MessageBody.Message", signal(1, "你好"), signal(1, "5L2g5aW9"), "MessageBody.Message"},
	{zim.RuleReceipt, "MessageBody.HasReceipt", receipt(1), receipt(0), "MessageBody.HasReceipt"},
}

func friends(ids ...string) map[string]any {
	var all []any
	for _, id := range ids {
		all = append(all, map[string]any{"UserId": id})
	}
	return map[string]any{"FriendInfos": all}
}

func attributes(keys ...string) map[string]any {
	var all []any
	for _, k := range keys {
		all = append(all, map[string]any{"Key": k, "Value": "blue"})
	}
	return map[string]any{"Attributes": all}
}

// attributed has two friends with the same attributes: only those of one friend
// may not be repeated.
func attributed(keys ...string) map[string]any {
	of := attributes(keys...)["Attributes"]
	return map[string]any{"FriendInfos": []any{
		map[string]any{"UserId": "ann", "Attributes": of}, map[string]any{"UserId": "bob", "Attributes": attributes("k0", "k1")["Attributes"]},
	}}
}

func signal(isBase64 int, message string) map[string]any {
	return map[string]any{"MessageType": 2, "MessageBody": map[string]any{"Message": message, "IsBase64": isBase64}}
}

func receipt(has int) map[string]any {
	return map[string]any{"MessageType": 1, "MessageBody": map[string]any{"Message": "hello", "HasReceipt": has}}
}

// TestRules: a call that breaks a rule of its API breaks exactly that, and one
// beside it nothing.
func TestRules(t *testing.T) {
	for i := range zim.APIs() {
		a := &zim.APIs()[i]
		for _, rule := range a.Rules() {
			t.Run(a.Action+" "+rule.Path+" "+rule.Code.String(), func(t *testing.T) {
				tried := false
				for _, b := range ruleBreaks {
					if b.kind == rule.Kind && b.path == rule.Path {
						tried = true
						f := check(t, call(t, a, b.breaks))
						require.Equal(t, []codes.Code{rule.Code}, business.Codes(f), "%v", f)
						require.Equal(t, b.at, f[0].Path)
						require.Empty(t, check(t, call(t, a, b.keep)))
					}
				}
				require.True(t, tried)
			})
		}
	}
}

// call writes a call of an API, by the user me, with some values.
func call(t *testing.T, a *zim.API, with map[string]any) string {
	g := newGenerator(a, 3)
	g.plain, g.with = true, map[string]any{"FromUserId": "me"}
	for path, v := range with {
		g.with[path] = v
	}
	return written(t, a, g.parameters(), 0)
}

// TestUnknown: a value that the text does not give breaks no rule, and what is
// beside it is still judged.
func TestUnknown(t *testing.T) {
	for name, c := range map[string]struct {
		from, ids string
		want      []codes.Code
	}{
		"masked alike":        {"me", `"u***1","u***1"`, []codes.Code{}},
		"own ID masked":       {"m***e", `"m***e"`, []codes.Code{}},
		"to be filled in":     {"me", `"<UserId>","<UserId>"`, []codes.Code{}},
		"holes":               {"me", `"${id}","${id}"`, []codes.Code{}},
		"own ID is a hole":    {"{{from}}", `"{{from}}"`, []codes.Code{}},
		"too many with holes": {"me", strings.Repeat(`"${id}",`, 20) + `"a"`, []codes.Code{660800019}},
		"repeated beside":     {"me", `"${id}","a","a"`, []codes.Code{660800022}},
	} {
		t.Run(name, func(t *testing.T) {
			f := check(t, "curl '"+address(zim.Find("DeleteFriends"))+`' -d '{"FromUserId":"`+c.from+`","DeleteType":0,"UserIds":[`+c.ids+`]}'`)
			require.Equal(t, c.want, business.Codes(f), "%v", f)
		})
	}
}
