package app

import (
	"strconv"
	"strings"

	"zimcodes/app/wording"
	"zimcodes/codes"
	"zimcodes/codes/zim"
)

// Where the site stands. Both are set before any page is rendered: by the
// generator, and in the browser from the attributes that the generator wrote
// into the page.
var (
	// Origin is scheme and host, as in "https://zimcodes.example"; empty where
	// the site is not told. It is part of the URLs in a page's head only.
	Origin = ""
	// Base is the path of the site's root; it starts and ends with a slash.
	Base = "/"
)

// Kind is what a page shows.
type Kind int

const (
	Home Kind = iota
	CodePage
	// APIs is the list of all APIs, APIPage one of them.
	APIs
	APIPage
	// Changes is the list of what the vendor changed.
	Changes
	About
	Debug
	NotFound
)

// Page is a page of the site, as a URL names it.
type Page struct {
	Kind Kind
	Lang codes.Language
	// Code is the code that a CodePage is about. A link may name one that the
	// reference does not have.
	Code codes.Code
	// API is the Action that an APIPage is about.
	API string
}

// PageAt returns the page at the path of a URL. A path that names none gives
// a NotFound page in the language of the path's first element.
func PageAt(path string) Page {
	rest, ok := strings.CutPrefix(path, Base)
	if !ok {
		rest = strings.TrimPrefix(path, "/")
	}
	rest = strings.TrimLeft(strings.TrimSuffix(rest, "index.html"), "/")
	p := Page{Lang: codes.English}
	if rest == "zh" || strings.HasPrefix(rest, "zh/") {
		p.Lang = codes.Chinese
		rest = strings.TrimPrefix(rest[len("zh"):], "/")
	}
	switch name := strings.TrimRight(rest, "/"); name {
	case "":
		p.Kind = Home
	case "api":
		p.Kind = APIs
	case "changes":
		p.Kind = Changes
	case "about":
		p.Kind = About
	case "debug":
		p.Kind = Debug
	default:
		p.Kind = NotFound
		if n, err := strconv.Atoi(name); err == nil && n >= 0 && strconv.Itoa(n) == name {
			p.Kind, p.Code = CodePage, codes.Code(n)
		}
		if action, ok := strings.CutPrefix(name, "api/"); ok && zim.Find(action) != nil {
			p.Kind, p.API = APIPage, action
		}
	}
	return p
}

// Path returns the path at which p stands. A NotFound page stands nowhere;
// its path is the home page's.
func (p Page) Path() string {
	path := Base
	if p.Lang == codes.Chinese {
		path += "zh/"
	}
	switch p.Kind {
	case CodePage:
		path += p.Code.String() + "/"
	case APIs:
		path += "api/"
	case APIPage:
		path += "api/" + p.API + "/"
	case Changes:
		path += "changes/"
	case About:
		path += "about/"
	case Debug:
		path += "debug/"
	}
	return path
}

// URL returns the address of p, absolute where Origin is known.
func (p Page) URL() string { return Origin + p.Path() }

// In returns the same page in language l.
func (p Page) In(l codes.Language) Page {
	p.Lang = l
	return p
}

// Other returns the same page in the other language.
func (p Page) Other() Page {
	if p.Lang == codes.Chinese {
		return p.In(codes.English)
	}
	return p.In(codes.Chinese)
}

// home, about, changes, debug, apis, api and code return other pages in the
// language of p.
func (p Page) home() Page             { return Page{Kind: Home, Lang: p.Lang} }
func (p Page) about() Page            { return Page{Kind: About, Lang: p.Lang} }
func (p Page) changes() Page          { return Page{Kind: Changes, Lang: p.Lang} }
func (p Page) debug() Page            { return Page{Kind: Debug, Lang: p.Lang} }
func (p Page) apis() Page             { return Page{Kind: APIs, Lang: p.Lang} }
func (p Page) api(action string) Page { return Page{Kind: APIPage, Lang: p.Lang, API: action} }
func (p Page) code(c codes.Code) Page { return Page{Kind: CodePage, Lang: p.Lang, Code: c} }

// Pages are all pages that the site has files for, in the order of its map.
func Pages() []Page {
	var pages []Page
	for _, l := range codes.Languages {
		pages = append(pages, Page{Kind: Home, Lang: l}, Page{Kind: Debug, Lang: l}, Page{Kind: About, Lang: l}, Page{Kind: Changes, Lang: l})
		for _, e := range codes.All() {
			pages = append(pages, Page{Kind: CodePage, Lang: l, Code: e.Code})
		}
		for _, u := range codes.AllUnlisted() {
			pages = append(pages, Page{Kind: CodePage, Lang: l, Code: u.Code})
		}
		pages = append(pages, Page{Kind: APIs, Lang: l})
		for _, a := range zim.APIs() {
			pages = append(pages, Page{Kind: APIPage, Lang: l, API: a.Action})
		}
	}
	return pages
}

// known reports whether anything is known of the code that p is about.
func (p Page) known() bool {
	_, known := codes.LookupKnown(p.Code)
	return known
}

// Title returns the title of p.
func (p Page) Title() string {
	switch p.Kind {
	case Home:
		return p.Lang.Say("zimcodes: every ZIM server API return code, explained", "zimcodes：ZIM 服务端 API 全部返回码详解")
	case About:
		return p.Lang.Say("About zimcodes", "关于 zimcodes")
	case Changes:
		return string(wording.ChangesTitle.In(p.Lang)) + " · zimcodes"
	case APIs:
		return p.Lang.Say("All APIs of the ZIM server · zimcodes", "ZIM 服务端全部 API · zimcodes")
	case APIPage:
		return p.API + p.Lang.Say(": parameters, limits, return codes · zimcodes", "：参数、限制与返回码 · zimcodes")
	case Debug:
		return p.Lang.Say("Debug a ZIM server API request · zimcodes", "调试 ZIM 服务端 API 请求 · zimcodes")
	case CodePage:
		if e, ok := codes.LookupKnown(p.Code); ok {
			return p.Code.String() + " " + strings.TrimRight(e.Description.In(p.Lang).Plain(), ".。") + " · zimcodes"
		}
		return p.Code.String() + p.Lang.Say(" is not in the reference · zimcodes", " 不在参考文档中 · zimcodes")
	}
	return p.Lang.Say("No such page · zimcodes", "没有这个页面 · zimcodes")
}

// Description returns what p says of itself to search engines and chats.
func (p Page) Description() string {
	if e, ok := codes.LookupKnown(p.Code); ok && p.Kind == CodePage {
		advice := strings.Join(strings.Fields(advice(e).In(p.Lang).Plain()), " ")
		return p.Lang.Say("ZIM server API return code ", "ZIM 服务端 API 返回码 ") + p.Code.String() +
			p.Lang.Say(": ", "：") + e.Description.In(p.Lang).Plain() + p.Lang.Say(" ", "") + advice
	}
	if a := zim.Find(p.API); a != nil {
		return "ZIM " + a.Action + p.Lang.Say(": ", "：") + a.Purpose.In(p.Lang).Plain() + p.Lang.Say(
			" Its parameters with limits and units, the return codes that it can give, and a signed example.",
			"参数及其限制与单位、可能的返回码，以及签名示例。")
	}
	if p.Kind == Changes {
		return string(wording.ChangesAbout.In(p.Lang))
	}
	if p.Kind == Debug {
		return p.Lang.Say(
			"Paste a ZEGO ZIM server API request that failed: the gateway's checks are repeated in your browser, and the return code, the cause and the fix are named. Checks signatures, too.",
			"粘贴出错的 ZEGO 即时通讯（ZIM）服务端 API 请求：在浏览器中重复网关的检查，指出返回码、原因和改法，也可检查签名。")
	}
	return p.Lang.Say(
		"What each return code of the ZEGO ZIM server API means and what to do about it. Search by code, message or parameter, or paste a response.",
		"ZEGO 即时通讯（ZIM）服务端 API 每个返回码的含义与处理办法。可按返回码、描述、参数搜索，也可直接粘贴响应。")
}

// advice returns what to do about e: ours where we correct the reference.
func advice(e codes.Entry) codes.Text {
	if e.Note.Do != (codes.Text{}) {
		return e.Note.Do
	}
	return e.Advice
}
