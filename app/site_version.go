package app

import "zimcodes/codes"

// What the site is. The generator sets both before any page is rendered, and
// writes them into every page as attributes, from which the browser sets them.
var (
	// Version names the content of all of the site's files.
	Version = ""
	// ProgramSum is the SHA-256 of the browser program in hexadecimal.
	ProgramSum = ""
)

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

// Install names the button that installs the site as an app.
var Install = codes.Text{English: "Install", Chinese: "安装到设备"}

// Shortcut leads to a part of the app from its icon.
type Shortcut struct{ Name, URL string }

// Shortcuts are those of the app in language l.
func Shortcuts(l codes.Language) []Shortcut {
	home := Page{Kind: Home, Lang: l}
	return []Shortcut{
		{home.Lang.Say("Search the codes", "搜索返回码"), home.Path()},
		{home.Lang.Say("Debug a request", "调试请求"), home.Path() + "debug/"},
	}
}
