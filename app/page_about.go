package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/notices"
	"zimcodes/codes"
)

// aboutPage says what this is, where the data comes from, and how far to
// trust it.
func (p Page) aboutPage() []app.UI {
	passage := func(title string, texts ...codes.Text) app.UI {
		var body []app.UI
		for _, t := range texts {
			body = append(body, p.paragraphs(t)...)
		}
		return section("part", title, body...)
	}
	n := strconv.Itoa(codes.Len())
	return []app.UI{
		app.H1().TabIndex(-1).Text(p.Lang.Say("About zimcodes", "关于 zimcodes")),
		app.Div().Class("prose").Body(
			passage(p.Lang.Say("What this is", "这是什么"), codes.Text{
				English: "zimcodes says for every return code of the ZEGO ZIM server API (instant messaging) what it means, what to do, who must act, whether a retry helps, and which codes it is easily confused with. Every code has a link of its own to send to a colleague.",
				Chinese: "zimcodes 说明 ZEGO 即时通讯（ZIM）服务端 API 的每个返回码：含义、处理办法、由谁处理、重试是否有用、容易与哪些返回码混淆。每个返回码都有自己的链接，可以直接发给同事。",
			}, codes.Text{
				English: "The search runs in your browser; there is no server of ours behind it. On the home page a short query is kept in the address (`?q=`), so that it can be reloaded and shared: then it goes to the host of this site, as any address does. A longer pasted text is not.",
				Chinese: "搜索在浏览器中运行，没有后台。首页的简短查询会写入网址（`?q=`），便于重新加载和分享：此时它会像任何网址一样发往托管本站的服务器。较长的粘贴内容不会写入网址。",
			}),
			passage(p.Lang.Say("Unofficial", "非官方"), codes.Text{
				English: "This site is made by developers. It is not ZEGO's, and ZEGO has not reviewed it. What is marked as our note or our advice is our judgement; everything else is the reference's. What no document says about the gateway, we say to be assumed.",
				Chinese: "本站由开发者制作，与 ZEGO 无关，也未经 ZEGO 审核。凡标有“本站注”或“本站建议”的内容均为我们的判断；其余为参考文档的内容。关于网关的检查，文档没有写明的，我们会注明是推测。",
			}),
			passage(p.Lang.Say("Where the data comes from", "数据来源"), codes.Text{
				English: "The source is the vendor's page of global return codes (全局返回码) with " + codes.Prose(n) + " codes: 26 public and 105 business. The Chinese text is the page's, word for word, its slips included; the English is our own translation, with the original beneath it.",
				Chinese: "来源是厂商的“全局返回码”页面，共 " + codes.Prose(n) + " 个返回码：26 个公共返回码和 105 个业务返回码。中文内容与原文逐字一致，包括其中的笔误；英文是我们的翻译，原文附在其下。",
			}, codes.Text{
				English: "Date of the data: " + dataDate.English + ". By then the vendor's page had 133 codes; the two new ones, `660300019` and `660600028`, and 11 that stand only on pages of single APIs are not in the list but are found and have their pages. The pages of the APIs were read in the same month; their purpose and meanings are in our words. The reference's words are ZEGO's.",
				Chinese: "数据日期：" + dataDate.Chinese + "。当时厂商页面已有 133 个返回码，新增的 `660300019` 和 `660600028`，以及只见于单个接口页面的 11 个返回码，不在列表中，但可以搜到，也有各自的页面。API 页面的数据取自同一月份，用途和含义为本站表述。参考文档的文字版权归 ZEGO 所有。",
			}),
			passage(p.Lang.Say("The debugger", "调试页"), codes.Text{
				English: "The debugger repeats the gateway's checks in your browser. Where a document states a rule, it follows the rule; what no document states (the order of the checks, the edges of the time window, repeated parameters) is assumed, and the page says so. What only the gateway can know is not decided. The ServerSecret stays in the page's memory: it is not stored, not sent, and never part of a link.",
				Chinese: "调试页在浏览器中重复网关的检查。文档写明的规则按文档；文档没有写明的（检查的顺序、时间的边界、重复的参数等）是我们的推测，页面上会说明。只有网关才能判断的，不作判断。ServerSecret 只留在页面内存中，不存储，不发送，不会进入链接。",
			}),
			p.selfTest(),
			p.safety(),
			passage(p.Lang.Say("Which browsers", "支持的浏览器"), codes.Text{
				English: "Every page can be read in any browser, without a script. The search and the debugger run in " + notices.Floor.English + ", or later; the offline copy is kept by " + notices.FloorOffline.English + ", or later.",
				Chinese: "任何浏览器无需脚本即可阅读所有页面。搜索和调试功能需要 " + notices.Floor.Chinese + " 或更新的版本；离线副本需要 " + notices.FloorOffline.Chinese + " 或更新的版本。",
			}),
			p.oneFile(),
			section("part", p.Lang.Say("Licence", "许可"),
				app.P().Body(
					app.Text(p.Lang.Say("The code, the translation and the notes may be used under the MIT licence. ", "代码、译文和本站注可按 MIT 许可使用。")),
					app.A().Href(Base+"licences.txt").Text(p.Lang.Say("All licences", "全部许可文本")),
					app.Text(p.Lang.Say(", those of what the program contains among them.", "，包括程序所含软件的许可。")))),
			section("part", p.Lang.Say("For other programs", "供其他程序使用"),
				p.files(),
				app.P().Text(p.Lang.Say("The fields of codes.json:", "codes.json 的字段：")),
				p.fields(),
				app.P().Text(p.Lang.Say(
					"Text is in a small part of Markdown: code between backticks, and lines that start with a hyphen as items of a list.",
					"文本采用 Markdown 的一小部分：反引号之间为代码，以连字符开头的行为列表项。")),
				p.twins()),
		),
	}
}

// twins leads to the pages as Markdown.
func (p Page) twins() app.UI {
	if isSingle() {
		return nil
	}
	return app.P().Body(
		app.Text(p.Lang.Say("Every page is there as Markdown, too, at its address with ", "每个页面都有 Markdown 版本，网址后加 ")),
		app.A().Class("mono").Href(p.TwinPath()).Text("index.md"),
		app.Text(p.Lang.Say("; ", "；")),
		app.A().Class("mono").Href(p.ofHost("llms.txt")).Text("llms.txt"),
		app.Text(p.Lang.Say(" lists them, ", " 为其目录，")),
		app.A().Class("mono").Href(p.ofHost("llms-full.txt")).Text("llms-full.txt"),
		app.Text(p.Lang.Say(" has all in one.", " 为全文。")))
}

// oneFile leads to the single file, which does not lead to itself.
func (p Page) oneFile() app.UI {
	if isSingle() {
		return nil
	}
	return section("part", p.Lang.Say("One file to carry away", "单文件版"),
		app.P().Body(
			app.A().Class("mono").Href(Base+"zimcodes.html").Attr("download", "zimcodes.html").Text("zimcodes.html"),
			app.Text(p.Lang.Say(
				" is this whole site in one file of 3 MB. Save it, and open it where there is no network: it makes no request. Its SHA-256 stands in ",
				" 是整个网站的单文件版（3 MB）。保存后可在没有网络的地方打开，不发出任何请求。其 SHA-256 见 ")),
			app.A().Class("mono").Href(Base+"zimcodes.html.sha256").Text("zimcodes.html.sha256"),
			app.Text(p.Lang.Say(".", "。"))))
}

// fields describes codes.json.
func (p Page) fields() app.UI {
	var terms []app.UI
	for _, f := range []struct {
		name string
		codes.Text
	}{
		{"source, compared", codes.Text{English: "where the data comes from, and the month in which it was compared", Chinese: "数据来源，以及比对的月份"}},
		{"$schema, version", codes.Text{English: "the file's schema, and the version of its form", Chinese: "文件的 schema 及格式版本"}},
		{"entries[].code", codes.Text{English: "the return code, a number", Chinese: "返回码（数字）"}},
		{"name", codes.Text{English: "ours: its name as a constant, in words", Chinese: "本站：常量名（英文单词）"}},
		{"group", codes.Text{English: "public or business", Chinese: "public（公共）或 business（业务）"}},
		{"family", codes.Text{English: "our grouping by subject, such as gateway or room", Chinese: "本站按主题的分类，如 gateway、room"}},
		{"description, advice", codes.Text{English: "the reference's columns, each with zh (verbatim) and en (our translation)", Chinese: "参考文档的各栏，含 zh（原文）与 en（本站翻译）"}},
		{"reason", codes.Text{English: "likewise, or null where the reference has no reason of its own", Chinese: "同上；参考文档没有单独写原因时为 null"}},
		{"note", codes.Text{English: "ours, or null: why says what is wrong or missing in the reference; do says what to do instead, or null", Chinese: "本站注，或 null：why 说明参考文档的错误或疏漏；do 为应采取的做法，或 null"}},
		{"brief", codes.Text{English: "ours: what to do in a few words", Chinese: "本站：用几个字说明该做什么"}},
		{"retry", codes.Text{English: "no, later, after-change, or unknown", Chinese: "no（无效）、later（稍后）、after-change（修改后）或 unknown（未知）"}},
		{"actor", codes.Text{English: "you, user, zego, or nobody", Chinese: "you（开发者）、user（用户）、zego 或 nobody（无人）"}},
		{"limits[]", codes.Text{English: "of (what is limited), max, unit (bytes, items, calls/s, calls/24h), on_request (0 if none is named)", Chinese: "of（受限对象）、max、unit（bytes、items、calls/s、calls/24h）、on_request（未写明则为 0）"}},
		{"confused[]", codes.Text{English: "code, and means: how that code differs", Chinese: "code，以及 means：该返回码的区别"}},
		{"apis[]", codes.Text{English: "the APIs whose pages list the code", Chinese: "文档列出该返回码的 API"}},
		{"unlisted[]", codes.Text{English: "codes that the reference does not have, with the same fields in our words, and where: newer-reference, api-pages or samples", Chinese: "参考文档没有的返回码，字段相同（本站表述），另有 where：newer-reference、api-pages 或 samples"}},
	} {
		terms = append(terms, app.Dt().Body(app.Code().Text(f.name)), app.Dd().Text(f.In(p.Lang)))
	}
	return app.Dl().Class("fields").Body(terms...)
}

// DataMonth is the month in which the catalog was last compared with the
// vendor's page, and dataDate the same in words.
const DataMonth = "2026-08"

var dataDate = codes.Text{English: "August 2026", Chinese: "2026 年 8 月"}

// Files are the files that the site has for other programs, and what each holds.
var Files = []struct {
	Names []string
	codes.Text
}{
	{[]string{"codes.json"}, codes.Text{
		English: "the whole catalog in both languages; its fields are below",
		Chinese: "全部返回码，含中英文；字段见下",
	}},
	{[]string{"apis.json"}, codes.Text{
		English: "the APIs: parameters, limits, rates, and codes with their meaning there",
		Chinese: "全部 API：参数、限制、频率，以及返回码在该接口的含义",
	}},
	{[]string{"retry.json"}, codes.Text{
		English: "whether a retry helps, of the call or the items that failed, and after what pause",
		Chinese: "重试是否有用、针对整个调用还是失败的项、间隔多久",
	}},
	{[]string{"changes.json"}, codes.Text{
		English: "what changed in the vendor's documentation, by day",
		Chinese: "厂商文档的变更记录，按日期排列",
	}},
	{[]string{"changes.xml", "zh/changes.xml"}, codes.Text{
		English: "the same as a feed (Atom), in English and Chinese",
		Chinese: "变更记录的 Atom 订阅，英文和中文",
	}},
	{[]string{"codes.schema.json", "apis.schema.json", "retry.schema.json", "changes.schema.json"}, codes.Text{
		English: "the JSON Schema of each, with what every field means",
		Chinese: "以上各文件的 JSON Schema，说明每个字段",
	}},
	{[]string{"code/zimcodes.go", "code/zimcodes.py", "code/Zimcodes.java", "code/zimcodes.php", "code/zimcodes.ts", "code/Zimcodes.cs"}, codes.Text{
		English: "the codes as constants, with what can be retried and the links",
		Chinese: "返回码常量，附能否重试及链接",
	}},
}

// IsFeed reports whether a file is a feed, which says where the site stands.
func IsFeed(name string) bool { return strings.HasSuffix(name, ".xml") }

// files is the index of all files for other programs.
func (p Page) files() app.UI {
	list := ""
	for _, f := range Files {
		if isSingle() && IsFeed(f.Names[0]) {
			continue
		}
		list += "<dt>"
		for i, name := range f.Names {
			if i > 0 {
				list += "<br>"
			}
			list += filled(`<a href="{}">{}</a>`, Base+name, name)
		}
		list += filled("</dt><dd>{}</dd>", string(f.In(p.Lang)))
	}
	return app.Raw(`<dl class="fields">` + list + "</dl>")
}
