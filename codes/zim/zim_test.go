package zim

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// TestTable: the table is whole, and each entry says what it must.
func TestTable(t *testing.T) {
	require.Len(t, APIs(), 72)
	parameters := 0
	for i := range APIs() {
		a := &APIs()[i]
		t.Run(a.Action, func(t *testing.T) {
			require.Same(t, a, Find(a.Action))
			require.Contains(t, []string{"GET", "POST"}, a.Method)
			require.Regexp(t, `^[a-z-]+/[a-z-]+$`, a.Page)
			require.NotEmpty(t, a.Purpose.English)
			require.NotEmpty(t, a.Purpose.Chinese)
			require.True(t, a.Rate.PerSecond > 0 || a.Action == Licence)
			seen := map[string]bool{}
			for _, p := range a.All() {
				parameters++
				require.False(t, seen[p.Path], p.Path)
				seen[p.Path] = true
				require.Same(t, p, a.Parameter(p.Path))
				checkParameter(t, a, p)
			}
			for _, c := range a.Rate.Codes {
				_, ok := a.Lists(c)
				require.True(t, ok, c)
			}
		})
	}
	require.Equal(t, 314+11, parameters, "EditC2cMsgBody and EditGroupMsgBody share a page")
	require.Nil(t, Find("sendpeermessage"))
	require.Nil(t, Find(""))
}

func checkParameter(t *testing.T, a *API, p *Parameter) {
	require.NotZero(t, p.Type, p.Path)
	require.Equal(t, p.Type == Array, p.Items != 0, p.Path)
	require.True(t, p.Type == Array && p.Items == Object || p.Type == Object || p.Fields == nil, p.Path)
	for _, l := range p.Limits {
		require.NotZero(t, l.Of, p.Path)
		require.Equal(t, l.Now, l.Max == 0, p.Path)
		require.True(t, !l.HasMin || l.Min <= l.Max, p.Path)
		require.False(t, l.Code != 0 && l.Elsewhere != 0, p.Path)
		if l.Code != 0 {
			_, ok := a.Lists(l.Code)
			require.True(t, ok, "%s: %v", p.Path, l.Code)
		}
	}
}

// TestCodes: what the pages list is known to the catalog, and stands once.
func TestCodes(t *testing.T) {
	for _, a := range APIs() {
		var seen []codes.Code
		for _, l := range a.Codes {
			_, known := codes.LookupKnown(l.Code)
			require.True(t, known, "%s: %v", a.Action, l.Code)
			require.NotContains(t, seen, l.Code, a.Action)
			require.False(t, l.SubCode && l.Sample)
			seen = append(seen, l.Code)
			_, misprint := codes.Lookup(l.Misprint)
			require.False(t, l.Misprint != 0 && misprint)
		}
		require.True(t, len(a.Codes) > 0 || strings.HasPrefix(a.Action, "Clear"), a.Action)
	}
}

// TestListing: a pair of code and API stands on both sides.
func TestListing(t *testing.T) {
	pairs := 0
	for _, e := range codes.Known() {
		for _, a := range Listing(e.Code) {
			_, ok := a.Lists(e.Code)
			require.True(t, ok)
			pairs++
		}
	}
	listed := 0
	for _, a := range APIs() {
		listed += len(a.Codes)
	}
	require.Equal(t, listed, pairs)
}

// TestUnlisted: a code outside the reference stands on the page of an API, and
// in a sample only where nothing explains it.
func TestUnlisted(t *testing.T) {
	for _, u := range codes.AllUnlisted() {
		those := Listing(u.Code)
		require.NotEmpty(t, those, u.Code)
		for _, a := range those {
			l, _ := a.Lists(u.Code)
			require.Equal(t, u.Where == codes.InSamples, l.Sample, "%s: %v", a.Action, u.Code)
		}
	}
}

// TestRules: each rule is about a parameter of its API, whose page lists the
// code; and every API that lists such a code has the rule.
func TestRules(t *testing.T) {
	ruled := map[codes.Code]bool{}
	for _, r := range rules {
		a := Find(r.action)
		require.NotNil(t, a, r.action)
		ruled[r.Code] = true
		_, ok := a.Lists(r.Code)
		require.True(t, ok, "%s: %v", r.action, r.Code)
		parent, _, _ := strings.Cut(r.Path, ".Message")
		parent, _, _ = strings.Cut(parent, ".HasReceipt")
		require.NotNil(t, a.Parameter(parent), "%s: %s", r.action, r.Path)
	}
	for c := range ruled {
		for _, a := range Listing(c) {
			require.True(t, slices.ContainsFunc(a.Rules(), func(r Rule) bool { return r.Code == c }), "%s: %v", a.Action, c)
		}
	}
}

// TestMessageTypes: each value of MessageType on any page is a type, and the
// limit of Message is that of the pages.
func TestMessageTypes(t *testing.T) {
	for _, a := range APIs() {
		for _, name := range []string{"MessageType", "MsgType"} {
			if p := a.Parameter(name); p != nil {
				for _, v := range p.Enum {
					require.NotNil(t, FindMessageType(number(v)), "%s: %s", a.Action, v)
				}
			}
		}
		if p := a.Parameter("MessageBody"); p != nil && len(p.Limits) > 0 {
			require.Equal(t, []Limit{{Of: MessageLength, Max: MaxMessage, Unit: Bytes, Code: 660400001, Raisable: true, RaisedTo: MaxMessageRaise}}, p.Limits)
		}
	}
	require.Nil(t, FindMessageType(3))
	require.Len(t, FindMessageType(20).Fields, 3)
}

// TestFacts: what was read off a page arrives.
func TestFacts(t *testing.T) {
	a := Find("AddFriends")
	require.Equal(t, "https://www.zegocloud.com/docs/zim-server/user/batch-add-friends", a.Address(codes.English))
	require.Equal(t, "https://doc-zh.zego.im/zim-server/user/batch-add-friends", a.Address(codes.Chinese))
	require.Equal(t, Rate{PerSecond: 20, Of: "app", Codes: []codes.Code{660300005}}, a.Rate)
	require.Equal(t, []Limit{
		{Of: Count, Max: 5, Unit: Items},
		{Of: TotalLength, Max: 1024, Unit: Bytes, Code: 660800024, Raisable: true},
	}, a.Parameter("FriendInfos[].Attributes").Limits)
	require.Equal(t, []string{"k0", "k1", "k2", "k3", "k4"}, a.Parameter("FriendInfos[].Attributes[].Key").Enum)
	require.Equal(t, []Limit{{Of: Value, Now: true, Unit: Milliseconds, Code: 660800046}}, a.Parameter("FriendInfos[].FriendTime").Limits)
	require.Equal(t, Rate{PerSecond: 1, PerDay: 100, Of: "app", Codes: []codes.Code{660500003}}, Find("SendMessageToAllUsers").Rate)
	require.True(t, Find("QueryMessagesByMsgSeq").Rate.Messages)
	require.Equal(t, Doubtful, Find("QueryFriendList").Parameter("Limit").Need)
	require.Equal(t, LicenceHost, Find(Licence).Host())
	require.False(t, Find("QueryAppCommunityList").InQuery)
	require.True(t, Find("QueryUserOnlineState").InQuery)
	require.Equal(t, -1, Find("MuteGroup").Parameter("Duration").Limits[0].Min)
	listed, _ := Find("AddUsersToBlacklist").Lists(660700015)
	require.Equal(t, codes.Code(6607000015), listed.Misprint)
	require.Equal(t, []List{{"FailList", []string{"UserId"}, "SubCode", "SubMessage"}, {"FailList[].FailList", []string{"ConvId", "ConvType"}, "Code", "Message"}}, Find("SetConvMark").Failed)
	require.Equal(t, []string{"SuccList"}, Find("SendPeerMessage").Done)
	require.True(t, Find("QueryConversationList").Parameter("FromUserId").Characters.Misprinted)
}

// TestExample: an example has all that its page wants, within the limits.
func TestExample(t *testing.T) {
	for i := range APIs() {
		a := &APIs()[i]
		t.Run(a.Action, func(t *testing.T) {
			query, body := a.Example()
			t.Log(query + body)
			require.True(t, query == "" || body == "")
			if a.InQuery {
				checkQuery(t, a, query)
				return
			}
			var sent map[string]any
			if body != "" {
				require.NoError(t, json.Unmarshal([]byte(body), &sent))
			}
			checkObject(t, a, a.Parameters, sent)
		})
	}
}

func checkQuery(t *testing.T, a *API, query string) {
	sent, err := url.ParseQuery(strings.TrimPrefix(query, "&"))
	require.NoError(t, err)
	for _, p := range a.Parameters {
		name := p.Name
		if p.Type == Array {
			name += "[]"
		}
		require.True(t, sent.Has(name) || p.Need != Required, name)
		if v := sent.Get(name); len(p.Enum) > 0 && v != "" {
			require.Contains(t, p.Enum, v, name)
		}
		sent.Del(name)
	}
	require.Empty(t, sent)
}

func checkObject(t *testing.T, a *API, fields []Parameter, sent map[string]any) {
	for _, p := range fields {
		value, has := sent[p.Name]
		require.True(t, has || p.Need != Required, p.Path)
		delete(sent, p.Name)
		if !has {
			continue
		}
		if p.Type == Array {
			items, ok := value.([]any)
			require.True(t, ok && len(items) == 1, p.Path)
			value = items[0]
		}
		if inner, ok := value.(map[string]any); ok && p.Name != "MessageBody" {
			checkObject(t, a, p.Fields, inner)
			continue
		}
		if len(p.Enum) > 0 {
			require.Contains(t, p.Enum, fmt.Sprint(value), p.Path)
		}
		wanted := cmp.Or(p.Items, p.Type)
		_, isString := value.(string)
		require.Equal(t, wanted == String, isString, p.Path)
	}
	require.Empty(t, sent)
}

// TestSections: every API is in one, and every section has some.
func TestSections(t *testing.T) {
	n := 0
	for _, s := range Sections {
		require.NotEmpty(t, s.APIs(), s.ID)
		n += len(s.APIs())
	}
	require.Equal(t, len(APIs()), n)
}

// TestInCallbacks: nine codes come in callbacks only, and no page lists them.
func TestInCallbacks(t *testing.T) {
	n := 0
	for _, e := range codes.All() {
		if InCallbacks(e.Code) {
			n++
			require.Empty(t, Listing(e.Code), e.Code)
		}
	}
	require.Equal(t, 9, n)
}

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		read(table)
	}
}
