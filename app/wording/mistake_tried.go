package wording

import (
	"slices"
	"strconv"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// Tried says what was tried in vain to explain a signature, by kinds of
// mistakes, in the order of the table; Next where to look after that.
func Tried(l codes.Language) [][]codes.Span {
	variants := map[signature.MistakeKind]int{}
	var kinds []signature.MistakeKind
	for _, m := range signature.KnownMistakes() {
		if !slices.Contains(kinds, m.Kind) {
			kinds = append(kinds, m.Kind)
		}
		variants[m.Kind] += len(m.Variants)
	}
	var all [][]codes.Span
	for _, kind := range kinds {
		all = append(all, fill(triedWords[kind].In(l), func(string) []codes.Span { return plain(strconv.Itoa(variants[kind])) }))
	}
	return append(all, fill(triedTogether.In(l), nil))
}

// triedWords say what was tried of a kind, in {n} ways.
var triedWords = map[signature.MistakeKind]codes.Text{
	signature.ChangesValue: {
		English: "Each value left out, quoted, in another case or decoded; blanks and invisible characters around the secret, or a word such as `undefined` in its place; the time in milliseconds, up to ten minutes or whole hours off: {n} ways. So it is none of these alone.",
		Chinese: "每个值缺失、带引号、大小写不同或被解码；密钥前后有空白或不可见字符，或被 `undefined` 之类的词代替；时间为毫秒、相差十分钟以内或整小时：共 {n} 种。因此问题不单是其中一种。"},
	signature.ChangesHash: {
		English: "Other hashes, MD5 twice, and HMACs, {n} in all. So it is not the hash alone.",
		Chinese: "其他哈希、两次 MD5 以及各种 HMAC，共 {n} 种。因此问题不只在哈希算法。"},
	signature.ChangesRule: {
		English: "Other rules: that of callbacks, and the signed query strings of other vendors, {n} ways.",
		Chinese: "其他规则：回调的规则，以及其他厂商对查询字符串签名的方式，共 {n} 种。"},
	signature.ChangesOrder: {
		English: "The other {n} orders of the four values. So it is not their order alone.",
		Chinese: "四个值的其余 {n} 种顺序。因此问题不只在顺序。"},
	signature.ChangesJoining: {
		English: "Separators between the values, and their names before them, {n} ways.",
		Chinese: "值之间有分隔符、值前有参数名，共 {n} 种。"},
	signature.ChangesScope: {
		English: "The `Action` signed, too.",
		Chinese: "`Action` 也参与了签名。"},
	signature.ChangesEnd: {
		English: "A line break at the end.",
		Chinese: "末尾有换行。"},
	signature.ChangesCharset: {
		English: "UTF-16 in place of UTF-8.",
		Chinese: "用 UTF-16 代替了 UTF-8。"},
	signature.ChangesEncoding: {
		English: "The digest written otherwise: upper case, base64, with zeros lost, with marks between, half of it, something around it.",
		Chinese: "摘要的写法不同：大写、base64、丢了 0、中间有分隔符、只有一半、前后有多余内容。"},
}

// triedTogether says what was tried besides.
var triedTogether = codes.Text{
	English: "Two of these at once, unless both are rare. Three at once were not tried.",
	Chinese: "同时出现其中两种（两种都罕见的除外）。没有尝试同时出现三种。",
}

// LookNext says where to look once nothing that was tried explains a signature.
func LookNext(l codes.Language) [][]codes.Span {
	var all [][]codes.Span
	for _, w := range nextWords {
		all = append(all, fill(w.In(l), nil))
	}
	return all
}

var nextWords = []codes.Text{
	{
		English: "Does the ServerSecret belong to this `AppId` and environment? Compare its first and last characters with the console's.",
		Chinese: "ServerSecret 是否属于这个 `AppId` 和环境？请与控制台核对开头和结尾的字符。"},
	{
		English: "Is the nonce made once, or anew between signing and sending? Is the time read once?",
		Chinese: "随机数是否只生成一次，还是签名后、发送前又生成了一次？时间是否只取一次？"},
	{
		English: "Is the signature kept from an earlier request?",
		Chinese: "签名是否沿用了之前请求的？"},
	{
		English: "What does your code hash? Print it, and compare it below.",
		Chinese: "您的代码对什么做了哈希？打印出来，在下方比较。"},
}
