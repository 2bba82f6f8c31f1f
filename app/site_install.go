package app

import "zimcodes/codes"

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
