package app

import (
	"cmp"
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/apis"
	"zimcodes/codes"
)

// SingleBase is Base where the whole site is one file, which has no place for
// paths: there a page is named by the fragment. In the browser it follows the
// file's own address.
const SingleBase = "#/"

// Single says in that file what it is.
var Single = codes.Text{
	English: "This file is the whole site. It needs no network, asks no host and stores nothing: what a page says of a host, a copy or a manifest is about the site. It runs in " + FloorOffline.English + ", or later.",
	Chinese: "本文件即整个网站：不需要网络，不访问任何服务器，也不存储任何内容。页面中关于服务器、离线副本和应用清单的说明，均指在线网站。需要 " + FloorOffline.Chinese + " 或更新的版本。",
}

func isSingle() bool { return strings.HasSuffix(Base, SingleBase) }

// named returns the URL by which an address names a page.
func named(address *url.URL) *url.URL {
	if !isSingle() {
		return address
	}
	within := cmp.Or(address.RawFragment, address.EscapedFragment())
	u, err := url.Parse(within)
	if err != nil || !strings.HasPrefix(within, "/") {
		return &url.URL{}
	}
	return u
}

// unpackWritten takes the pages that the program does not hold from the file, if
// the file carries them.
func unpackWritten() {
	file := app.Window().Get("carried")
	if !file.Truthy() {
		return
	}
	Written = func(s apis.Site, action string) string {
		return file.Call("written", strings.TrimSuffix(s.Home+"api/"+action, "/")+"/").String()
	}
}
