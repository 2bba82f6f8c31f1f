package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestEntry(t *testing.T) {
	for _, c := range []struct{ english, chinese, wantEnglish, wantChinese string }{
		{Actor(codes.English, codes.ActorYou), Actor(codes.Chinese, codes.ActorYou), "You, the developer", "您（开发者）"},
		{Actor(codes.English, codes.ActorUser), Actor(codes.Chinese, codes.ActorUser), "Your user", "您的用户"},
		{Actor(codes.English, codes.ActorZEGO), Actor(codes.Chinese, codes.ActorZEGO), "ZEGO", "ZEGO"},
		{Actor(codes.English, codes.ActorNobody), Actor(codes.Chinese, codes.ActorNobody), "Nobody", "无人"},
		{Retry(codes.English, codes.RetryNo), Retry(codes.Chinese, codes.RetryNo), "Does not help", "无效"},
		{Retry(codes.English, codes.RetryLater), Retry(codes.Chinese, codes.RetryLater), "Helps, later", "稍后重试有效"},
		{Retry(codes.English, codes.RetryAfterChange), Retry(codes.Chinese, codes.RetryAfterChange), "Only after a change", "修改后重试才有效"},
		{Retry(codes.English, codes.RetryUnknown), Retry(codes.Chinese, codes.RetryUnknown), "Unknown", "未知"},
		{Group(codes.English, codes.Public), Group(codes.Chinese, codes.Public), "public", "公共返回码"},
		{Group(codes.English, codes.Business), Group(codes.Chinese, codes.Business), "business", "业务返回码"},
	} {
		require.Equal(t, c.wantEnglish, c.english)
		require.Equal(t, c.wantChinese, c.chinese)
	}
}

func TestLimit(t *testing.T) {
	for _, c := range []struct {
		limit            codes.Limit
		english, chinese string
	}{
		{codes.Limit{Max: 32, Unit: codes.Bytes}, "32 bytes", "32 字节"},
		{codes.Limit{Max: 100, Unit: codes.Items}, "100", "100"},
		{codes.Limit{Max: 20, Unit: codes.CallsPerSecond, OnRequest: 50}, "20 per second, 50 on request", "20 次/秒，可申请至 50"},
		{codes.Limit{Max: 100, Unit: codes.CallsPerDay}, "100 in 24 hours", "100 次/24 小时"},
	} {
		require.Equal(t, c.english, Limit(codes.English, c.limit))
		require.Equal(t, c.chinese, Limit(codes.Chinese, c.limit))
	}
}

// TestOutside: what the range of a number tells that is no code.
func TestOutside(t *testing.T) {
	for _, c := range []struct {
		want string
		of   []codes.Code
		not  []codes.Code
	}{
		{"client SDK, the ZIM SDK", []codes.Code{6000000, 6001999}, []codes.Code{5999999, 6002000}},
		{"client SDK, the Express native SDK", []codes.Code{1000000, 1021999}, []codes.Code{999999, 1022000}},
		{"client SDK, the Express Web SDK", []codes.Code{1100000, 1109999}, []codes.Code{1099999, 1110000}},
		{"client SDK, the Super Board SDK", []codes.Code{3100000, 3199999}, []codes.Code{3099999, 3200000}},
		{"status of HTTP", []codes.Code{100, 404, 599}, []codes.Code{99, 600}},
		{"that of the family “Room”", []codes.Code{660300000, 660399999}, []codes.Code{660400000}},
		{"that of the family “Gateway”", []codes.Code{100000000}, nil},
		{"in this range", []codes.Code{600, 99999999, 500000000, 6999999}, nil},
	} {
		for _, code := range c.of {
			require.Contains(t, Outside(codes.English, code), c.want, "%d", code)
			require.NotEmpty(t, Outside(codes.Chinese, code))
		}
		for _, code := range c.not {
			require.NotContains(t, Outside(codes.English, code), c.want, "%d", code)
		}
	}
	require.Contains(t, Outside(codes.Chinese, 660399999), "“房间”")
}

// TestWhy: of every tier in which the marks do not tell.
func TestWhy(t *testing.T) {
	for tier, want := range map[search.Tier]string{
		search.TierPinyin: "", search.TierCharacters: "", search.TierWords: "", search.TierShare: "", search.TierFuzzy: "Similar name",
		search.TierCode: "", search.TierCodeNear: "One digit off?",
	} {
		require.Equal(t, want, Why(codes.English, search.Hit{Tier: tier}), "%v", tier)
	}
	for slip, want := range map[search.Slip]string{
		search.SlipSwapped: "Two digits swapped?", search.SlipMissing: "One digit missing?", search.SlipExtra: "One digit too many?", search.SlipLetters: "A letter for a digit?",
	} {
		require.Equal(t, want, Why(codes.English, search.Hit{Tier: search.TierCodeNear, Slip: slip}))
	}
	ix := search.New(codes.All())
	for query, want := range map[string]string{
		"qmgq": "Pinyin: qmgq → 签名过期", "signature outdated": "Synonym: outdated → expired", "unsuported action": "Spelling: unsuported → unsupported",
		"群聊找不到": "Synonym: 群聊 → 群组, 找不到 → 不存在", "singature outdated": "Spelling: singature → signature, Synonym: outdated → expired", "already exists": "",
	} {
		require.Equal(t, want, Why(codes.English, ix.Find(query)[0]), query)
	}
}

func TestResults(t *testing.T) {
	require.Equal(t, []string{"No results", "1 result", "2 results"}, []string{Count(codes.English, 0), Count(codes.English, 1), Count(codes.English, 2)})
	require.Equal(t, []string{"没有结果", "1 条结果", "2 条结果"}, []string{Count(codes.Chinese, 0), Count(codes.Chinese, 1), Count(codes.Chinese, 2)})
	for _, c := range []struct {
		field search.Field
		in    codes.Language
		want  string
	}{
		{search.FieldDescription, codes.English, "Description"},
		{search.FieldReason, codes.English, "Reason"},
		{search.FieldAdvice, codes.English, "Advice"},
		{search.FieldNoteDo, codes.English, "Our note"},
		{search.FieldNoteWhy, codes.English, "Our note"},
		{search.FieldReason, codes.Chinese, "In Chinese"},
		{search.FieldSaid, codes.Chinese, "Also said"},
		{search.FieldAPI, "", "Listed on the page of"},
	} {
		require.Equal(t, c.want, Field(codes.English, c.field, c.in))
	}
	require.Equal(t, "英文", Field(codes.Chinese, search.FieldReason, codes.English))
}
