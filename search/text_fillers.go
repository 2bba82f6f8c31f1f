package search

// particles may end a sentence without changing what it is about.
const particles = "了吗呢啊吧呀"

// chineseFillers are Chinese words that say nothing about a code.
const chineseFillers = " " +
	"的 了 吗 呢 啊 吧 呀 得 着 地 个 有 我 我的 我们 你 你们 他 她 它 他们 " +
	"是 在 把 被 给 让 对 从 就 都 又 才 只 去 来 会 能 要 想 该 应该 可以 " +
	"老 老是 总是 一直 怎么 怎么办 怎么回事 为什么 为啥 什么 啥 什么意思 如何 请问 " +
	"哪 谁 解决 原因 问题 提示 报错 报 返回 显示 请 时 时候 这个 那个 这 那 " +
	"一个 一下 很 还 也 说 和 或 与 里 中 到 上 下 已 已经 好像 可能 现在 刚 " +
	"刚刚 明明 突然 因为 所以 但是 然后 之后 以后 后 跟 同 些 么 嘛 哦 啦 哈 呗 咋 咋办 咋回事 " +
	"有人 遇到 遇到过 碰到 出现 发生 大佬 大佬们 大家 各位 客户 反馈 求助 帮忙 看看 急 今天 昨天 刚才 " +
	"到底 根本 其实 居然 竟然 结果 那边 这边 侧 方面 情况 这么 那么 这样 那样 有没有 对方 是不是 能不能 就是 有点 每次 "

// isChineseFiller reports whether w is one of them.
//
//go:noinline // inlined, it makes the browser program larger
func isChineseFiller(w string) bool { return isAmong(chineseFillers, w) }
