package search_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/codestest"
	"zimcodes/search"
)

// entries is a small catalog in which each tier has something to find.
var entries = []codes.Entry{
	{
		Code:        0,
		Description: codes.Text{Chinese: "请求成功。", English: "Succeeded."},
	},
	{
		Code:        7,
		Description: codes.Text{Chinese: "请求过载。", English: "Overloaded with requests."},
		Advice:      codes.Text{Chinese: "请稍后重试。", English: "Retry later."},
	},
	{
		Code:        50014,
		Description: codes.Text{Chinese: "登录失败。", English: "Login failed."},
		Reason:      codes.Text{Chinese: "`UserName` 超出限制。", English: "`UserName` exceeds the limit."},
	},
	{
		Code:        100000005,
		Description: codes.Text{Chinese: "签名错误。", English: "The signature is wrong."},
		Reason:      codes.Text{Chinese: "签名过期。", English: "The signature has expired."},
		Advice:      codes.Text{Chinese: "请重试。", English: "Retry."},
		Note: codes.Note{
			Why: codes.Text{Chinese: "与时间无关。", English: "An expired signature has its own code."},
			Do:  codes.Text{Chinese: "检查 `SignatureNonce`。", English: "Compare `SignatureNonce` with the one signed."},
		},
	},
	{
		Code:        100000004,
		Description: codes.Text{Chinese: "签名过期。", English: "The signature has expired."},
	},
	{
		Code:        100000008,
		Description: codes.Text{Chinese: "`SignatureNonce` 字段为空。", English: "The `SignatureNonce` field is empty."},
	},
	{
		Code:        660300015,
		Description: codes.Text{Chinese: "房间数超出上限。", English: "The number of rooms exceeds the limit."},
	},
	{
		Code:        660600001,
		Description: codes.Text{Chinese: "群组不存在。", English: "The group does not exist."},
	},
	{
		Code:        660600032,
		Description: codes.Text{Chinese: "`FromUserId` 没权限。", English: "`FromUserId` has no permission."},
	},
	{
		Code:        660700012,
		Description: codes.Text{Chinese: "用户不存在。", English: "The user does not exist."},
	},
}

var index = search.New(entries)

func codesOf(hits []search.Hit) []codes.Code {
	var all []codes.Code
	for _, h := range hits {
		all = append(all, h.Code)
	}
	return all
}

// list is what a query must find: these codes first, the first of them in tier.
type list struct {
	name, query string
	tier        search.Tier
	want        []codes.Code
}

func testLists(t *testing.T, lists []list) {
	for _, l := range lists {
		t.Run(l.name, func(t *testing.T) {
			hits := index.Find(l.query)
			require.GreaterOrEqual(t, len(hits), len(l.want), "%v", codesOf(hits))
			assert.Equal(t, l.want, codesOf(hits[:len(l.want)]))
			assert.Equal(t, l.tier, hits[0].Tier)
		})
	}
}

func TestFindNothing(t *testing.T) {
	for _, query := range []string{
		"", " ", "\t\r\n", "\u3000\u00a0\u200b", "。", "--", "\x00", "\xff\xfe", "\xed\xa0\x80", "\u0301",
		"zzqx", "hello world foo", "天气怎么样", "12345678", "1234567890123", "-1", " -7 ", "status 404", "1000006 1000007",
	} {
		assert.Nil(t, index.Find(query), "%q", query)
	}
	assert.Nil(t, search.New(nil).Find("签名"))
}

func TestFindText(t *testing.T) {
	testLists(t, []list{
		{"the whole description first", "签名过期", search.TierPhrase, []codes.Code{100000004, 100000005}},
		{"white space in Chinese", "签 名 过 期", search.TierPhrase, []codes.Code{100000004, 100000005}},
		{"no white space between scripts", "SignatureNonce字段", search.TierPhrase, []codes.Code{100000008}},
		{"wide white space", "FromUserId\u3000没权限", search.TierPhrase, []codes.Code{660600032}},
		{"case", "FROMUSERID", search.TierPhrase, []codes.Code{660600032}},
		{"width", "ｓｉｇｎａｔｕｒｅＮｏｎｃｅ", search.TierPhrase, []codes.Code{100000008, 100000005}},
		{"punctuation at the ends", "“签名错误”？", search.TierPhrase, []codes.Code{100000005}},
		{"within an identifier", "nonce", search.TierPhrase, []codes.Code{100000008, 100000005}},
		{"a word before its start in another", "sign", search.TierPhrase, []codes.Code{100000005, 100000004}},
		{"reason", "UserName exceeds", search.TierPhrase, []codes.Code{50014}},
		{"advice", "稍后重试", search.TierPhrase, []codes.Code{7}},
		{"note", "与时间无关", search.TierPhrase, []codes.Code{100000005}},

		{"words in any order", "过期 签名", search.TierWords, []codes.Code{100000004}},
		{"what people say", "expired signature", search.TierPhrase, []codes.Code{100000004, 100000005}},
		{"scripts part words", "为空SignatureNonce", search.TierWords, []codes.Code{100000008}},
		{"both languages", "签名 wrong", search.TierWords, []codes.Code{100000005}},
		{"word endings", "rooms exceeding limits", search.TierWords, []codes.Code{660300015}},
		{"fillers", "group is not existing", search.TierWords, []codes.Code{660600001}},
		{"of equal texts the one with less besides", "not existing", search.TierShare, []codes.Code{660700012, 660600001}},
		{"words of several fields", "错误 重试", search.TierShare, []codes.Code{100000005}},

		{"characters in order", "房间数上限", search.TierWords, []codes.Code{660300015}},
		{"a character wrong that sounds the same", "签名措误", search.TierPinyin, []codes.Code{100000005}},
		{"a character wrong", "签名龘误", search.TierShare, []codes.Code{100000005}},
		{"a character too many", "房间数超龘出上限", search.TierShare, []codes.Code{660300015}},
		{"with an identifier", "FromUserId没龘权限", search.TierShare, []codes.Code{660600032}},
		{"a particle at the end", "签名过期了吗", search.TierPhrase, []codes.Code{100000004}},

		{"a synonym in the other language", "群聊 missing", search.TierWords, []codes.Code{660600001}},
		{"synonyms without spaces", "群聊找不到", search.TierWords, []codes.Code{660600001}},
		{"a synonym under way", "群聊 missi", search.TierWords, []codes.Code{660600001}},
		{"a synonym misspelt", "grop mising", search.TierWords, []codes.Code{660600001}},

		{"pinyin", "qunzubucunzai", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin with spaces", "qun zu bu cun zai", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin with tones", "qún zǔ bù cún zài", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin under way", "qunzubuc", search.TierPinyin, []codes.Code{660600001}},
		{"initials", "qzbcz", search.TierPinyin, []codes.Code{660600001}},
		{"initials and syllables", "qunzubcz", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin after characters", "群组bucunzai", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin before characters", "qunzu不存在", search.TierPinyin, []codes.Code{660600001}},
		{"what an input method leaves", "qun'zu'bu'cun'zai", search.TierPinyin, []codes.Code{660600001}},
		{"pinyin and an identifier", "signaturenonce weikong", search.TierCharacters, []codes.Code{100000008}},
		{"heteronyms", "shaohouchongshi", search.TierPinyin, []codes.Code{7}},
		{"pinyin in another order", "guoqi qianming", search.TierCharacters, []codes.Code{100000004}},
		{"n for ng", "qianmincuowu", search.TierPinyin, []codes.Code{100000005}},
		{"z for zh, s for sh", "saohoucongsi", search.TierPinyin, []codes.Code{7}},
		{"l for n", "fangjiansuchaochusangxian", search.TierPinyin, []codes.Code{660300015}},
		{"pinyin of a synonym", "qunliao zhaobudao", search.TierCharacters, []codes.Code{660600001}},

		{"an API whose page lists the code", "DismissGroup", search.TierName, []codes.Code{660600001}},
		{"letters swapped", "singature wrong", search.TierWords, []codes.Code{100000005}},
		{"a letter missing", "permision", search.TierShare, []codes.Code{660600032}},
		{"a letter wrong, the first", "gignature wrong", search.TierWords, []codes.Code{100000005}},
		{"two letters wrong in a long word", "signaturnonxe", search.TierShare, []codes.Code{100000008}},
		{"a short word", "usr not existing", search.TierWords, []codes.Code{660700012}},

		{"some words", "group missing龘", search.TierShare, []codes.Code{660600001}},
		{"some characters", "群组满了", search.TierShare, []codes.Code{660600001}},

		{"identifier abbreviated", "sgnonce", search.TierFuzzy, []codes.Code{100000008, 100000005}},
		{"initials of an identifier", "fuid", search.TierFuzzy, []codes.Code{660600032}},
	})
}

// TestFindOnce holds the tiers' order and that no entry is listed twice.
func TestFindOnce(t *testing.T) {
	all := codes.All()
	ix := search.New(all)
	for _, query := range manyQueries(t, all) {
		hits := ix.Find(query)
		seen := map[codes.Code]bool{}
		tier := search.TierCode
		for _, h := range hits {
			assert.False(t, seen[h.Code], "%q lists %d twice", query, h.Code)
			assert.GreaterOrEqual(t, h.Tier, tier, "%q", query)
			seen[h.Code], tier = true, h.Tier
		}
	}
}

// TestFindIsStable: the same query has the same answer, and so has the same
// index made again.
func TestFindIsStable(t *testing.T) {
	all := codes.All()
	ix, again := search.New(all), search.New(all)
	for _, query := range manyQueries(t, all) {
		require.Equal(t, seen(ix.Find(query)), seen(again.Find(query)), "%q", query)
	}
}

// seenHit is what a person sees of a hit.
type seenHit struct {
	code    codes.Code
	tier    search.Tier
	slip    search.Slip
	instead []search.Instead
	matches []search.Match
}

func seen(hits []search.Hit) []seenHit {
	var all []seenHit
	for _, h := range hits {
		all = append(all, seenHit{h.Code, h.Tier, h.Slip, h.Instead(), h.Matches()})
	}
	return all
}

// manyQueries are the queries of the file, what one sees while typing them,
// each description, and text made to do harm.
func manyQueries(t testing.TB, all []codes.Entry) []string {
	queries := slicesOfNoUse()
	for _, q := range readQueries(t) {
		for i := range q.text {
			queries = append(queries, q.text[:i])
		}
		queries = append(queries, q.text)
	}
	for _, e := range all {
		for _, l := range codes.Languages {
			queries = append(queries, search.FieldDescription.Text(e, l))
		}
	}
	return queries
}

func slicesOfNoUse() []string {
	return []string{
		"<script>alert(1)</script>", `'; DROP TABLE codes; --`, "../../etc/passwd",
		"a\x00b", "签名\x00错误", "\xff签名\xc0\xaf", "\xed\xa0\x80\xed\xb0\x80", "签\xe5\x90",
		"e\u0301\u0302\u0303", "签\u0301名\u0300", "\u202e签名\u200d错误\ufeff", "İıſK", "㎏ﷺ", "😀👩‍👩‍👧", "\U0010ffff",
		"-", "%", "`", "k0 ~ k4", "the", "a", "0x7", "1e9", "-1", "00", "9223372036854775808",
	}
}

// TestFindLong: long queries take time in proportion, and the codes in them
// are found, far from the start.
func TestFindLong(t *testing.T) {
	ix := search.New(codes.All())
	for name, unit := range map[string]string{
		"Chinese": "签名错误", "one character": "户", "words": "signature error ", "spaces": "        ", "digits": "100000005",
		"numbers": "100000005 ", "keys": "code ", "open keys": `"code":`, "brackets": `code[[[[`, "invalid": "\xff", "marks": "\u0301",
		"continuation bytes": "\x80", "misspelt": "singature ", "identifiers": "SignatureNonceSignatureVersion",
	} {
		t.Run(name, func(t *testing.T) {
			codestest.Linear(t, 20_000, 200_000, func(size int) func() {
				query := strings.Repeat(unit, size/len(unit))
				return func() { ix.Find(query) }
			})
		})
	}
	hits := ix.Find(strings.Repeat("at com.example.Main(Main.java:7)\n", 1000) + `{"Code":660600010}`)
	assert.Equal(t, []codes.Code{660600010}, codesOf(hits))
}
