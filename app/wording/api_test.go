package wording

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/products"
	"zimcodes/codes/zim"
)

func TestRate(t *testing.T) {
	for _, c := range []struct {
		rate             zim.Rate
		english, chinese string
	}{
		{zim.Rate{}, "no rate is documented", "文档未写调用频率"},
		{zim.Rate{PerSecond: 1, Of: "app"}, "1 call a second for the whole App", "每秒 1 次（整个 App）"},
		{zim.Rate{PerSecond: 20, Of: "group"}, "20 calls a second for each group", "每秒 20 次（每个群组）"},
		{zim.Rate{PerSecond: 10, Of: "room", Messages: true}, "10 messages a second for each room", "每秒 10 条消息（每个房间）"},
		{zim.Rate{PerSecond: 1, PerDay: 20, Of: "app"}, "1 call a second for the whole App, 20 in 24 hours", "每秒 1 次（整个 App），24 小时内 20 次"},
	} {
		require.Equal(t, c.english, Rate(codes.English, c.rate))
		require.Equal(t, c.chinese, Rate(codes.Chinese, c.rate))
	}
}

func TestTypeAndNeed(t *testing.T) {
	require.Equal(t, "string[]", TypeOf(&zim.Parameter{Type: zim.Array, Items: zim.String}))
	require.Equal(t, "integer", TypeOf(&zim.Parameter{Type: zim.Integer}))
	require.Equal(t, "required", Need(codes.English, zim.Required))
	require.Equal(t, "必填？文档自相矛盾", Need(codes.Chinese, zim.Doubtful))
	require.Empty(t, Need(codes.English, zim.Optional))
}

// TestAPILimit: each kind of limit, and all that a page says of one.
func TestAPILimit(t *testing.T) {
	for _, c := range []struct {
		limit            zim.Limit
		english, chinese codes.Prose
	}{
		{zim.Limit{Now: true}, "not later than now, in milliseconds", "不晚于当前时间，单位毫秒"},
		{zim.Limit{Unit: zim.Bits, HasMin: true, Min: 1, Max: 7}, "a sum of these, 1 to 7", "以上各值之和，1 至 7"},
		{zim.Limit{Of: zim.Count, HasMin: true, Min: 1, Max: 20, Unit: zim.Items}, "1 to 20 items", "1 至 20 项"},
		{zim.Limit{HasMin: true, Min: 1, Max: 60, Unit: zim.Seconds, Corrected: true}, "1 to 60 seconds; what lies outside is replaced, not refused", "1 至 60 秒；超出范围时自动替换，不报错"},
		{zim.Limit{HasMin: true, Min: 1, Max: 3}, "1 to 3", "1 至 3"},
		{zim.Limit{Of: zim.EachLength, Max: 64, Unit: zim.Bytes}, "each at most 64 bytes", "每个最多 64 字节"},
		{zim.Limit{Of: zim.TotalLength, Max: 512, Unit: zim.Unstated, Advised: true}, "all keys and values together at most 512, of no stated unit; recommended, perhaps not enforced", "全部 Key 与 Value 合计最多 512（未写单位）；为建议值，未说明是否强制"},
		{zim.Limit{Of: zim.MessageLength, Max: 2048, Unit: zim.Bytes}, "`Message` at most 2048 bytes; 5120 for combined messages", "`Message` 最多 2048 字节；组合消息 5120 字节"},
		{zim.Limit{Max: 50, Unit: zim.Runes, Raisable: true, RaisedTo: 256}, "at most 50 characters; ZEGO raises it to 256 on request", "最多 50 个字符；可向 ZEGO 申请提高至 256"},
		{zim.Limit{Max: 10, Unit: zim.Conversations, Raisable: true, Elsewhere: 660000002}, "at most 10 conversations; ZEGO raises it on request; the page names no code for more; other pages name `660000002`", "最多 10 个会话；可向 ZEGO 申请提高；该页未列出超限的返回码，其他页面列出 `660000002`"},
	} {
		require.Equal(t, c.english, APILimit(codes.English, c.limit))
		require.Equal(t, c.chinese, APILimit(codes.Chinese, c.limit))
	}
}

// TestRuleWords: every rule of an API has words of its own, in both languages.
func TestRuleWords(t *testing.T) {
	said := map[codes.Prose]zim.RuleKind{}
	for _, a := range zim.APIs() {
		for _, r := range a.Rules() {
			for _, l := range codes.Languages {
				words := Rule(l, r.Kind)
				require.NotEmpty(t, words, "%s %s", a.Action, r.Path)
				if kind, ok := said[words]; ok {
					require.Equal(t, kind, r.Kind, words)
				}
				said[words] = r.Kind
			}
		}
	}
	require.Len(t, said, 2*int(zim.RuleReceipt), "every kind is some API's")
	require.Empty(t, Rule(codes.English, 0))
}

func TestWhereAnAPIListsACode(t *testing.T) {
	require.Equal(t, "as Code", Where(codes.English, zim.Listed{}))
	require.Equal(t, "as Code or as SubCode", Where(codes.English, zim.Listed{SubCode: true}))
	require.Equal(t, "仅出现在文档的示例响应中", Where(codes.Chinese, zim.Listed{Sample: true, SubCode: true}))
}

// TestUnlisted: of each code that the reference does not have, where it stands.
func TestUnlisted(t *testing.T) {
	for _, u := range codes.AllUnlisted() {
		english, chinese := Unlisted(codes.English, u), Unlisted(codes.Chinese, u)
		if u.Where == codes.OnNewerReference {
			require.Contains(t, english, "since September 2025")
			continue
		}
		for _, a := range zim.Listing(u.Code) {
			require.Contains(t, english, a.Action)
			require.Contains(t, chinese, a.Action)
		}
		require.Equal(t, len(zim.Listing(u.Code)) > 1, strings.Contains(english, "the pages of "), english)
		require.Equal(t, u.Where == codes.InSamples, strings.Contains(english, "sample answers"), english)
	}
}

func TestRangeOf(t *testing.T) {
	p := products.Product{Name: codes.Text{English: "Cloud Player", Chinese: "云端播放器"}, Hosts: []products.Host{{Name: "cloud-player.zego.im"}}}
	require.Equal(t, "The number lies among the return codes of another product of ZEGO's server APIs: Cloud Player (cloud-player.zego.im).", RangeOf(codes.English, p))
	require.Equal(t, "该数字属于 ZEGO 另一服务端产品的返回码号段：云端播放器（cloud-player.zego.im）。", RangeOf(codes.Chinese, p))
}

func TestDay(t *testing.T) {
	require.Equal(t, "5 March 2024", Day(codes.English, "2024-03-05"))
	require.Equal(t, "2024 年 3 月 5 日", Day(codes.Chinese, "2024-03-05"))
	require.Equal(t, "December 2023", Day(codes.English, "2023-12"))
	require.Equal(t, "2023 年 12 月", Day(codes.Chinese, "2023-12"))
}
