package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"zimcodes/codes"
)

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

// files is the index of all files for other programs.
func (p Page) files() app.UI {
	list := ""
	for _, f := range Files {
		list += "<dt>"
		for _, name := range f.Names {
			list += filled(`<a href="{}">{}</a> `, Base+name, name)
		}
		list += filled("</dt><dd>{}</dd>", string(f.In(p.Lang)))
	}
	return app.Raw(`<dl class="fields">` + list + "</dl>")
}
