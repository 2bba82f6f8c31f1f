package app

import "zimcodes/codes"

// Notice is what the start-up script says where the program cannot: the shell
// writes all notices into every page, hidden, in both languages.
type Notice struct {
	// When is the occasion, by the name that the start-up script uses.
	When string
	Text map[codes.Language]string
	// Button names the button that loads the page anew; nil for none.
	Button map[codes.Language]string
}

// Notices are all notices.
var Notices = []Notice{
	{"loading", map[codes.Language]string{
		codes.English: "The search is loading. The page can be read already.",
		codes.Chinese: "搜索正在加载，页面内容已可阅读。",
	}, nil},
	{"failed", map[codes.Language]string{
		codes.English: "The search could not start. The page can still be read.",
		codes.Chinese: "搜索未能启动，页面内容仍可阅读。",
	}, reload},
	{"stopped", map[codes.Language]string{
		codes.English: "The search has stopped after an error. The page can still be read, and the links work.",
		codes.Chinese: "搜索因错误停止。页面内容仍可阅读，链接可用。",
	}, reload},
	{"unsupported", map[codes.Language]string{
		codes.English: "The search needs WebAssembly, which this browser does not have or does not allow. The page can still be read.",
		codes.Chinese: "搜索需要 WebAssembly，此浏览器不支持或未允许。页面内容仍可阅读。",
	}, reload},
}

var reload = map[codes.Language]string{
	codes.English: "Load the page again",
	codes.Chinese: "重新加载页面",
}
