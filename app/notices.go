package app

import "zimcodes/codes"

// Notice is what the start-up script says where the program cannot: the shell
// writes all notices into every page, hidden, in both languages.
type Notice struct {
	// When is the occasion, by the name that the start-up script uses.
	When string
	Text codes.Text
	// Button names the button that loads the page anew, if there is one.
	Button codes.Text
}

// Notices are all notices.
var Notices = []Notice{
	{"loading", codes.Text{
		Chinese: "搜索正在加载，页面内容已可阅读。",
		English: "The search is loading. The page can be read already.",
	}, codes.Text{}},
	{"failed", codes.Text{
		Chinese: "搜索未能启动，页面内容仍可阅读。",
		English: "The search could not start. The page can still be read.",
	}, reload},
	{"stopped", codes.Text{
		Chinese: "搜索因错误停止。页面内容仍可阅读，链接可用。",
		English: "The search has stopped after an error. The page can still be read, and the links work.",
	}, reload},
	{"unsupported", codes.Text{
		Chinese: "搜索需要 WebAssembly，此浏览器不支持或未允许。页面内容仍可阅读。",
		English: "The search needs WebAssembly, which this browser does not have or does not allow. The page can still be read.",
	}, reload},
	{"offline", codes.Text{
		Chinese: "离线副本未就绪。网页可以使用，但需要网络。",
		English: "The offline copy is not ready. The page works, but needs the network.",
	}, reload},
	{"update", codes.Text{
		Chinese: "本站有新版本。",
		English: "There is a new version of this site.",
	}, codes.Text{
		Chinese: "使用新版本",
		English: "Use the new version",
	}},
	{"update-text", codes.Text{
		Chinese: "输入框中有文本，使用新版本后会清空。请先复制需要保留的内容。",
		English: "A box holds text, and will be empty in the new version. Copy first what you want to keep.",
	}, codes.Text{
		Chinese: "清空并使用新版本",
		English: "Use the new version, and empty the boxes",
	}},
}

var reload = codes.Text{Chinese: "重新加载页面", English: "Load the page again"}
