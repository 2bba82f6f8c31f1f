package notices

import (
	"strings"

	"zimcodes/codes"
)

// Single says in the file that is the whole site what it is.
var Single = codes.Text{
	English: "This file is the whole site. It needs no network, asks no host and stores nothing: what a page says of a host, a copy or a manifest is about the site. It runs in " + FloorOffline.English + ", or later.",
	Chinese: "本文件即整个网站：不需要网络，不访问任何服务器，也不存储任何内容。页面中关于服务器、离线副本和应用清单的说明，均指在线网站。需要 " + FloorOffline.Chinese + " 或更新的版本。",
}

// OfSingle are the notices of that file, which needs of a browser what the offline
// copy needs.
func OfSingle() []Notice {
	var all []Notice
	for _, n := range All {
		n.Text = codes.Text{
			English: codes.Prose(strings.ReplaceAll(string(n.Text.English), string(Floor.English), string(FloorOffline.English))),
			Chinese: codes.Prose(strings.ReplaceAll(string(n.Text.Chinese), string(Floor.Chinese), string(FloorOffline.Chinese))),
		}
		all = append(all, n)
	}
	return all
}
