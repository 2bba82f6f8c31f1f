// Package notices holds what the scripts say, and what stands where the program
// does not run: the shell writes all of it into every page.
package notices

import "zimcodes/codes"

// Notice is what the start-up script says where the program cannot: the shell
// writes all notices into every page, hidden, in both languages. Which of them
// is shown follows from the table in web/site/static/notice.js.
type Notice struct {
	// When is the occasion, by the name that the start-up script uses.
	When string
	Text codes.Text
	// Button names the button, if there is one, and Does what it does, by the
	// name that the scripts use.
	Button codes.Text
	Does   string
}

// Floor are the oldest browsers in which the program runs, and FloorOffline
// those that keep a copy; README has what they follow from.
var (
	Floor = codes.Text{
		English: "Chrome or Edge 97, Firefox 102, or Safari 16",
		Chinese: "Chrome 或 Edge 97、Firefox 102、Safari 16",
	}
	FloorOffline = codes.Text{
		English: "Chrome or Edge 97, Firefox 113, or Safari 16.4",
		Chinese: "Chrome 或 Edge 97、Firefox 113、Safari 16.4",
	}
)

// All are all notices. None says that something works unless it does.
var All = []Notice{
	{When: "loading", Text: codes.Text{
		English: "The search and the debugger are loading. The page can be read already.",
		Chinese: "搜索和调试功能正在加载，页面内容已可阅读。",
	}},
	{When: "failed", Text: codes.Text{
		English: "The search and the debugger could not start. The page can still be read, and its links work.",
		Chinese: "搜索和调试功能未能启动。页面内容仍可阅读，链接可用。",
	}, Button: again, Does: "reload"},
	{When: "foreign", Text: codes.Text{
		English: "What came as the program of this page is another one, so the search and the debugger were not started. It has",
		Chinese: "收到的程序不是本页的程序，因此未启动搜索和调试功能。其",
	}, Button: again, Does: "reload"},
	{When: "stopped", Text: codes.Text{
		English: "The search and the debugger have stopped after an error. The page can still be read, and its links work.",
		Chinese: "搜索和调试功能因错误停止。页面内容仍可阅读，链接可用。",
	}, Button: again, Does: "reload"},
	{When: "failed-update", Text: codes.Text{
		English: "The search and the debugger could not start. There is a new version of this site.",
		Chinese: "搜索和调试功能未能启动。本站有新版本。",
	}, Button: useNew, Does: "use"},
	{When: "stopped-update", Text: codes.Text{
		English: "The search and the debugger have stopped after an error. There is a new version of this site.",
		Chinese: "搜索和调试功能因错误停止。本站有新版本。",
	}, Button: useNew, Does: "use"},
	{When: "unsupported", Text: codes.Text{
		English: "The search and the debugger need WebAssembly, which this browser does not have or does not allow here. They run in " + Floor.English + ", or later. The page can still be read.",
		Chinese: "搜索和调试功能需要 WebAssembly，此浏览器不支持或未允许。需要 " + Floor.Chinese + " 或更新的版本。页面内容仍可阅读。",
	}, Button: again, Does: "reload"},
	{When: "old", Text: codes.Text{
		English: "This browser is too old for the search and the debugger. They run in " + Floor.English + ", or later. The page can still be read.",
		Chinese: "此浏览器版本过低，无法使用搜索和调试功能。需要 " + Floor.Chinese + " 或更新的版本。页面内容仍可阅读。",
	}},
	{When: "offline", Text: codes.Text{
		English: "The offline copy is not ready. The page works, but needs the network.",
		Chinese: "离线副本未就绪。网页可以使用，但需要网络。",
	}, Button: again, Does: "reload"},
	{When: "lost", Text: codes.Text{
		English: "What was shared with this page did not arrive: the browser had stopped what held it, and it is stored nowhere. Share it once more, or paste it here.",
		Chinese: "分享的内容没有传到：浏览器已停止暂存它的后台程序，而内容不会另行存储。请再分享一次，或粘贴到此处。",
	}},
	{When: "unread", Text: Unread},
	{When: "update", Text: codes.Text{
		English: "There is a new version of this site.",
		Chinese: "本站有新版本。",
	}, Button: useNew, Does: "use"},
	{When: "update-text", Text: codes.Text{
		English: "A box here or in the debugger holds text, and will be empty in the new version. Copy first what you want to keep.",
		Chinese: "此页或调试页的输入框中有文本，使用新版本后会清空。请先复制需要保留的内容。",
	}, Button: codes.Text{
		English: "Use the new version, and empty the boxes",
		Chinese: "清空并使用新版本",
	}, Does: "use-anyway"},
	{When: "reload-text", Text: codes.Text{
		English: "A box here or in the debugger holds text, and will be empty when the page is loaded again. Copy first what you want to keep.",
		Chinese: "此页或调试页的输入框中有文本，重新加载后会清空。请先复制需要保留的内容。",
	}, Button: codes.Text{
		English: "Load the page again, and empty the boxes",
		Chinese: "清空并重新加载",
	}, Does: "reload-anyway"},
}

// Unread says that a file cannot be read, which the program says of one that is
// opened in it.
var Unread = codes.Text{
	English: "The file could not be read: the browser may not, or it was moved or changed. The text in the box stays.",
	Chinese: "无法读取文件：浏览器没有权限，或文件已被移动或修改。输入框中的文本不受影响。",
}

var (
	again  = codes.Text{English: "Load the page again", Chinese: "重新加载页面"}
	useNew = codes.Text{English: "Use the new version", Chinese: "使用新版本"}
)

// Offline is what the offline script says at the end of every page: the shell
// writes all of it, hidden, in both languages. When is the name that the
// script uses.
var Offline = []Notice{
	{When: "preparing", Text: codes.Text{
		English: "Preparing the offline copy…",
		Chinese: "正在准备离线副本…",
	}},
	{When: "ready", Text: codes.Text{
		English: "Ready offline",
		Chinese: "可离线使用",
	}},
	{When: "failed", Text: codes.Text{
		English: "Offline copy not ready:",
		Chinese: "离线副本未就绪：",
	}},
	{When: "outdated", Text: codes.Text{
		English: "Ready offline; a newer version could not be fetched:",
		Chinese: "可离线使用；新版本未能取得：",
	}},
	{When: "unavailable", Text: codes.Text{
		English: "No offline copy: this browser has no service worker, or none at this address (https is needed), or may store nothing",
		Chinese: "无离线副本：此浏览器没有 Service Worker，或不允许在此地址使用（需要 https），或禁止存储数据",
	}},
}

// OfflineName names the place where that stands, and OfflineAge says how old the
// copy is; the script fills in the times.
var (
	OfflineName = codes.Text{English: "Offline", Chinese: "离线"}
	OfflineAge  = codes.Text{
		English: "Copy of {made}, last compared with the host {checked}",
		Chinese: "副本制作于 {made}，最近一次与服务器比对于 {checked}",
	}
)

// Install names the button that installs the site as an app.
var Install = codes.Text{English: "Install", Chinese: "安装到设备"}
