package search

// particles may end a sentence without changing what it is about.
const particles = "了吗呢啊吧呀"

// isChineseFiller reports whether w is one of the Chinese words that say
// nothing about a code.
//
//go:noinline // inlined, it makes the browser program larger
func isChineseFiller(w string) bool {
	switch w {
	case "的", "了", "吗", "呢", "啊", "我", "我的", "你", "他", "是", "在", "把", "给", "就", "都", "又", "老", "老是", "总是", "一直",
		"怎么", "怎么办", "怎么回事", "为什么", "为啥", "什么", "啥", "什么意思", "如何", "请问", "解决", "原因", "问题", "提示", "报错", "报", "返回", "显示",
		"请", "时", "时候", "这个", "那个", "一个", "被", "很", "还", "也", "说", "和", "或", "与", "里", "中", "到", "已", "已经":
		return true
	}
	return false
}
