package wording

import (
	"strings"

	"zimcodes/codes"
	"zimcodes/codes/gateway/signature"
)

// Compared says how what a program hashed differs from what it should: whether
// it gives the signature that was sent, and each difference.
func Compared(l codes.Language, c signature.Comparison) (proof []codes.Span, differences [][]codes.Span) {
	if c.TooLong {
		return plain(l.Say("This is longer than anything that is signed.", "这比任何需要签名的文本都长。")), nil
	}
	for _, p := range c.Pieces {
		if w, ok := differenceWords[p.Difference]; ok {
			differences = append(differences, piece(l, w, p.Parameter, p.Value))
		}
	}
	for _, name := range c.Missing {
		if !tells(c.Pieces, name) {
			differences = append(differences, piece(l, notInIt, name, ""))
		}
	}
	if len(differences) > listed {
		differences = append(differences[:listed], plain("…"))
	}
	return joined(l, provedHash(l, c), rightText(l, c)), differences
}

// tells reports whether a piece stands in the place of a value.
func tells(pieces []signature.Piece, name string) bool {
	for _, p := range pieces {
		if p.Parameter == name && p.Difference == signature.DiffersValue {
			return true
		}
	}
	return false
}

func piece(l codes.Language, w codes.Text, parameter, value string) []codes.Span {
	return fill(w.In(l), func(slot string) []codes.Span {
		if slot == "parameter" {
			return []codes.Span{code(parameter)}
		}
		return []codes.Span{code(value)}
	})
}

// provedHash says whether what was printed gives the signature.
func provedHash(l codes.Language, c signature.Comparison) []codes.Span {
	if c.Hash == "" {
		return plain(l.Say(
			"No hash that is known here makes of this the signature that was sent: that was made of another text, or at another time.",
			"这里已知的哈希都不能由它得到所发送的签名：签名来自另一段文本，或是另一次生成的。"))
	}
	how := hashName(c.Hash)
	if c.Charset != "" {
		how += l.Say(", in ", "，编码为 ") + strings.ToUpper(c.Charset[:len("utf-16le")])
	}
	for _, name := range c.Encoding {
		how += encodingWords[name].in(l)
	}
	proof := plain(l.Say("Proved: this gives exactly the signature that was sent ("+how+").", "已证明：由它恰好得到所发送的签名（"+how+"）。"))
	switch {
	case c.Printed:
		return joined(l, proof, plain(l.Say("The line break at its end was printed, not hashed.", "末尾的换行只是打印出来的，没有参与哈希。")))
	case c.End != "":
		return joined(l, proof, plain(l.Say("A line break that was not printed was hashed at its end, too.", "末尾还有一个没有打印出来的换行参与了哈希。")))
	}
	return proof
}

// rightText says whether it is the right text, and how it was read.
func rightText(l codes.Language, c signature.Comparison) []codes.Span {
	var said []codes.Span
	if c.Bytes {
		said = plain(l.Say("It was read as the bytes of the text.", "已按文本的字节读取。"))
	}
	if c.Right {
		said = joined(l, said, plain(l.Say("The text is the right one.", "文本是正确的。")))
	}
	return said
}

var notInIt = codes.Text{English: "{parameter} is not in it.", Chinese: "其中没有 {parameter}。"}

// differenceWords say what is wrong with a piece.
var differenceWords = map[signature.Difference]codes.Text{
	signature.DiffersOrder:     {English: "{parameter} should stand further ahead.", Chinese: "{parameter} 应该更靠前。"},
	signature.DiffersAgain:     {English: "{parameter} stands there a second time.", Chinese: "{parameter} 重复出现了。"},
	signature.DiffersCase:      {English: "{parameter} is in another case: {value}.", Chinese: "{parameter} 的大小写不同：{value}。"},
	signature.DiffersValue:     {English: "{value} stands where {parameter} should.", Chinese: "应为 {parameter} 的位置上是 {value}。"},
	signature.DiffersExtra:     {English: "{value} should not be there.", Chinese: "不应该有 {value}。"},
	signature.DiffersInvisible: {English: "{value} should not be there; it is easily overlooked.", Chinese: "不应该有 {value}，它不容易看到。"},
}
