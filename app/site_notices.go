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
		English: "The search is loading. The page can be read already.",
		Chinese: "搜索正在加载，页面内容已可阅读。",
	}, codes.Text{}},
	{"failed", codes.Text{
		English: "The search could not start. The page can still be read.",
		Chinese: "搜索未能启动，页面内容仍可阅读。",
	}, reload},
	{"foreign", codes.Text{
		English: "What came as the program of this page is another one, so it was not started. It has",
		Chinese: "收到的程序不是本页的程序，因此未启动。其",
	}, reload},
	{"stopped", codes.Text{
		English: "The search has stopped after an error. The page can still be read, and the links work.",
		Chinese: "搜索因错误停止。页面内容仍可阅读，链接可用。",
	}, reload},
	{"unsupported", codes.Text{
		English: "The search needs WebAssembly, which this browser does not have or does not allow. The page can still be read.",
		Chinese: "搜索需要 WebAssembly，此浏览器不支持或未允许。页面内容仍可阅读。",
	}, reload},
	{"offline", codes.Text{
		English: "The offline copy is not ready. The page works, but needs the network.",
		Chinese: "离线副本未就绪。网页可以使用，但需要网络。",
	}, reload},
	{"update", codes.Text{
		English: "There is a new version of this site.",
		Chinese: "本站有新版本。",
	}, codes.Text{
		English: "Use the new version",
		Chinese: "使用新版本",
	}},
	{"update-text", codes.Text{
		English: "A box holds text, and will be empty in the new version. Copy first what you want to keep.",
		Chinese: "输入框中有文本，使用新版本后会清空。请先复制需要保留的内容。",
	}, codes.Text{
		English: "Use the new version, and empty the boxes",
		Chinese: "清空并使用新版本",
	}},
}

var reload = codes.Text{English: "Load the page again", Chinese: "重新加载页面"}

// Offline is what the offline script says at the end of every page: the shell
// writes all of it, hidden, in both languages. When is the name that the
// script uses.
var Offline = []Notice{
	{"preparing", codes.Text{
		English: "Preparing the offline copy…",
		Chinese: "正在准备离线副本…",
	}, codes.Text{}},
	{"ready", codes.Text{
		English: "Ready offline",
		Chinese: "可离线使用",
	}, codes.Text{}},
	{"failed", codes.Text{
		English: "Offline copy not ready:",
		Chinese: "离线副本未就绪：",
	}, codes.Text{}},
	{"outdated", codes.Text{
		English: "Ready offline; a newer version could not be fetched:",
		Chinese: "可离线使用；新版本未能取得：",
	}, codes.Text{}},
	{"unavailable", codes.Text{
		English: "No offline copy: this browser has no service worker, or none at this address (https is needed)",
		Chinese: "无离线副本：此浏览器没有 Service Worker，或不允许在此地址使用（需要 https）",
	}, codes.Text{}},
}

// OfflineName names the place where that stands.
var OfflineName = codes.Text{English: "Offline", Chinese: "离线"}
