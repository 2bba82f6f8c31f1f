package app

import (
	"runtime"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/app/link"
	"zimcodes/codes"
	"zimcodes/codes/gateway"
)

// trial is one line of the self-test: the published request, or that with one
// character of a value changed, and the code that it must yield.
type trial struct {
	changed, value, text string
	secret               gateway.Secret
	want                 codes.Code
}

// trials are the self-test: the published vector passes, and with one character
// changed in any of the four values that are signed it does not.
func trials() []trial {
	e, _ := link.ExampleOf(0)
	all := []trial{{text: e.Text, secret: e.Secret}}
	r, err := gateway.Parse(e.Text)
	if err != nil {
		return all
	}
	for _, name := range gateway.Signed {
		value := otherEnd(r.Value(name))
		all = append(all, trial{name, value, strings.Replace(e.Text, r.Value(name), value, 1), e.Secret, gateway.CodeSignature})
	}
	return append(all, trial{"ServerSecret", "", e.Text, gateway.Secret(otherEnd(string(e.Secret))), gateway.CodeSignature})
}

// got runs the trial: the code is asked for, not the mistake behind it.
func (t trial) got() codes.Code {
	e, _ := link.ExampleOf(0)
	r, err := gateway.Parse(t.text)
	if err != nil {
		return -1
	}
	verdict, _ := gateway.Start(r, t.secret, e.Now)
	return verdict.Code()
}

// otherEnd returns a value with another last digit.
func otherEnd(value string) string {
	last := "0"
	if strings.HasSuffix(value, last) {
		last = "1"
	}
	return value[:len(value)-1] + last
}

// selfTest shows the self-test.
func (p Page) selfTest() app.UI {
	rows := []app.UI{app.Tr().Body(
		app.Th().Scope("col").Text(p.Lang.Say("Changed", "改动")),
		app.Th().Scope("col").Text(p.Lang.Say("Wanted", "应得")),
		app.Th().Scope("col").Text(p.Lang.Say("Got", "实得")),
		app.Th().Scope("col").Text(p.Lang.Say("Result", "结果")))}
	for _, t := range trials() {
		rows = append(rows, &trialRow{Page: p, Trial: t})
	}
	return section("part", p.Lang.Say("Self-test", "自检"),
		app.P().Text(p.Lang.Say(
			"The vendor's published request and secret must pass the debugger's checks, and with one character changed in any of the four values that are signed they must yield 100000005. The program runs this test anew whenever it shows this page.",
			"厂商公布的示例请求和密钥应通过调试页的全部检查；四个参与签名的值中任意一个改动一个字符，都应得到 100000005。程序每次显示本页时都会重新运行此测试。")),
		app.Table().Class("trials").Body(app.TBody().Body(rows...)))
}

// trialRow runs a trial and shows it. It is a component of its own so that our
// copy of go-app, which makes the first page in turns, runs each in another.
type trialRow struct {
	app.Compo
	Page  Page
	Trial trial
}

// Render implements app.Composer.
func (r *trialRow) Render() app.UI {
	p, t := r.Page, r.Trial
	what, result := p.Lang.Say("nothing", "无"), p.Lang.Say("✓ passed", "✓ 通过")
	if t.changed != "" {
		what = t.changed
	}
	got := t.got()
	if got != t.want {
		result = p.Lang.Say("✕ failed", "✕ 未通过")
	}
	changed := []app.UI{app.Text(what)}
	if t.value != "" {
		changed = append(changed, app.Text(" "), app.Code().Text(t.value))
	}
	return app.Tr().Body(
		app.Td().Body(changed...), app.Td().Class("mono").Text(t.want), app.Td().Class("mono").Text(got), app.Td().Text(result))
}

// safety says what keeps a secret in the browser, what does not, and how to
// see for oneself.
func (p Page) safety() app.UI {
	var body []app.UI
	for _, t := range []codes.Text{{
		English: "There is nothing of third parties here and there are no cookies; all that is stored in your browser is a copy of this site for when there is no network. Every page has a content security policy. Once the program runs, the page is shut: whatever request a script in it makes (fetch, XMLHttpRequest, WebSocket, an image, a form), to whatever address, our own host's included, the browser refuses. One address stays open, that of the app's manifest on our own host, which the copy answers.",
		Chinese: "本站没有第三方内容，不使用 Cookie；浏览器里只存一份供离线使用的网站副本。每个页面都带有内容安全策略（CSP）。程序启动后，页面即被封闭：页面中的脚本发起的任何请求（fetch、XMLHttpRequest、WebSocket、图片、表单等），无论发往何处，包括本站的服务器，都会被浏览器拒绝。唯一的例外是本站的应用清单地址，由离线副本应答。",
	}, {
		English: "What a policy cannot stop:\n- opening another address: leaving the page, or a new window\n- looking up the name of a host or connecting to it. WebRTC, which no policy covers, is taken from the page; a script that got in could have it back from an empty frame\n- extensions of the browser, and whoever controls the browser or the machine\n- the host of this site, which could serve another program with another policy",
		Chinese: "策略拦不住的：\n- 打开另一个网址，即离开本页或打开新窗口\n- 查询主机名或与之建立连接。策略管不到的 WebRTC 已从页面中移除，但闯入的脚本仍可能从空白框架中取回\n- 浏览器扩展，以及能控制浏览器或电脑的人\n- 托管本站的服务器：它可以换上另一个程序和另一套策略",
	}, {
		English: "From time to time the browser asks this site's host whether there is a new version, and reads the app's manifest. Nothing that you typed is part of that. A new version is used when you click, or once you have closed all tabs of this site.",
		Chinese: "浏览器会不时向本站查询有没有新版本，并读取应用清单；这些请求不含您输入的内容。新版本在您点击后启用，或在您关闭本站的所有标签页之后启用。",
	}, {
		English: "Browsers draw the line around a host, not a path: other pages at the same host can change this site's copy, and with it the program. For the debugger, use a site that has a host of its own. The secret is forgotten when you leave the debugger, and after ten minutes without use; what a program has forgotten stands in the browser's memory until that is used again.",
		Chinese: "浏览器按主机而不是按路径划分界限：同一主机上的其他页面可以改动本站的副本，也就可以改动程序。请在独占一个主机名的站点上使用调试页。离开调试页，或十分钟未使用，密钥即被清除；被清除的内容在浏览器内存中会保留到该处内存被重新使用。",
	}, {
		English: "To be sure, switch the network off and go on: everything works. Close the tab before you switch it on again. Or do not type the secret at all, and compute the MD5 elsewhere.",
		Chinese: "想要确认，可断开网络后继续使用：一切照常。用完后关闭标签页，再恢复网络。也可以不输入密钥，在别处算出 MD5。",
	}} {
		body = append(body, p.paragraphs(t)...)
	}
	goVersion := strings.TrimPrefix(runtime.Version(), "go")
	body = append(body, p.programSum()...)
	body = append(body,
		app.P().Text(p.Lang.Say(
			"The source gives the same bytes in any folder, with Go "+goVersion+":",
			"用 Go "+goVersion+" 在任何目录中编译源代码，得到的字节都相同：")),
		app.P().Body(app.Code().Text("make site && sha256sum build/site/assets/app.*.wasm")),
		app.P().Text(p.Lang.Say(
			"And this builds the site and compares every file with what is served:",
			"以下命令编译整个网站，并与线上的每个文件比对：")),
		app.P().Body(app.Code().Text("make verify URL="+p.verified())),
	)
	return app.Section().Class("part").Body(append([]app.UI{
		app.H2().ID("safety").TabIndex(-1).Text(p.Lang.Say("What stays in your browser", "哪些内容不会离开浏览器"))}, body...)...)
}

// programSum shows the SHA-256 of the program.
func (p Page) programSum() []app.UI {
	if ProgramSum == "" {
		return []app.UI{app.P().ID("sum").Text(p.Lang.Say(
			"The program in your browser was not compared with its SHA-256: a browser computes that at an address with https only.",
			"浏览器中的程序未与其 SHA-256 比对：浏览器只在 https 地址下计算它。"))}
	}
	return []app.UI{
		app.P().Text(p.Lang.Say(
			"The SHA-256 of the program in your browser, app.wasm of version "+Version+". The page compares all of it, piece by piece, before it starts it; it starts no other:",
			"浏览器中的程序（版本 "+Version+" 的 app.wasm）的 SHA-256。页面在启动程序之前逐段比对其全部内容，不会启动其他程序：")),
		app.P().Body(app.Code().ID("sum").Text(ProgramSum)),
	}
}

// verified returns the address of the site, or what stands for it.
func (p Page) verified() string {
	if isSingle() {
		return "https://…/"
	}
	if Origin == "" {
		return "https://…" + Base
	}
	return Origin + Base
}
