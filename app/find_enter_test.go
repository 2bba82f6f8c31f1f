package app

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

const (
	refused = `{"Code":660600016,"Message":"x"}`
	failed  = `{"Code":0,"SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"a","SubCode":660700015}]}`
)

// TestEnterSays: what the text is read as, and what Enter does with it, is said, in
// both languages, and Enter does it.
func TestEnterSays(t *testing.T) {
	for _, c := range []struct {
		name, text       string
		english, chinese string
		// opens is where Enter leads, "" if the page stays.
		opens string
	}{
		{"words", "too many receipts", "Read as: words · 11 results · Enter opens the first, ↑ and ↓ choose", "识别为：文字 · 11 条结果 · 回车打开第一条，↑↓ 选择", "/660400102/"},
		{"several results", "expired", "6 results · Enter opens the first", "6 条结果", "/100000004/"},
		{"nothing found", "zzqx", "Read as: words</p>", "识别为：文字</p>", ""},
		{"a number that is no code", "987654321", "Read as: a number that is in no list</p>", "识别为：不在任何列表中的数字</p>", ""},
		{"an API", "SendPeerMessage", "Read as: the name of an API", "识别为：API 名称", "/api/SendPeerMessage/"},
		{"a code", "660600016", "Read as: a code · 1 exact, 4 close · Enter opens it", "识别为：返回码 · 1 条完全匹配，4 条相近 · 回车打开", "/660600016/"},
		{"a code with its name", "Code: 660600016", "Read as: a code", "识别为：返回码", "/660600016/"},
		{"a code in a line of a log", "2026-01-02 10:00:00.123 INFO [main] com.example.im.Groups - CreateGroup Code=660600016", "Read as: a text with a code · 1 exact", "含 1 个返回码的文本", "/660600016/"},
		{"codes in lines", "100000005\n100000004", "Read as: a text with 2 codes · 2 results", "含 2 个返回码的文本", "/100000005/"},
		{"an answer that refuses", refused, "Read as: an answer: 660600016 · 1 result · Enter opens it", "识别为：响应：660600016", "/660600016/"},
		{"an answer of items", failed, "Read as: an answer: 1 of 2 failed · 2 results · read below", "解读见下方", ""},
		{"a log", strings.Repeat(refused+"\n", 4), "Read as: a log of 4 lines · 1 result · Enter opens it in the debugger", "识别为：4 行日志", "/debug/"},
		{"a request", signedRequest, "Read as: a request (URL) · Enter opens it in the debugger", "识别为：请求（网址） · 回车在调试器中打开", "/debug/"},
		{"a callback", vectorCallback, "Read as: a callback · Enter opens it in the debugger", "识别为：回调", "/debug/"},
		{"a request to another host", strings.Replace(signedRequest, "zim-api.zego.im", "example.com", 1), "Read as: a request (URL)", "识别为：请求（网址）", "/debug/"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for path, said := range map[string]string{"/": c.english, "/zh/": c.chinese} {
				s := visited(t, path)
				s.search(s.ctx, c.text)
				require.Contains(t, strings.ReplaceAll(html(s.results()...), `<span class="keys">`, ""), said)
				require.True(t, s.press("Enter"))
			}
			s := &site{page: Page{Lang: codes.English}}
			s.find(c.text)
			require.Equal(t, c.opens, s.leads())
		})
	}
}

// leads is where Enter leads, "" if nowhere.
func (s *site) leads() string {
	switch as, does := s.readAs(); {
	case as == "", does == "", strings.HasPrefix(does, "read"):
		return ""
	case strings.HasSuffix(does, "debugger"):
		return s.page.debug().Path()
	}
	return s.target(s.first()).Path()
}

// TestLinesAreKept: the debugger gets the lines as they were pasted, and a long
// text is read there in slices.
func TestLinesAreKept(t *testing.T) {
	s := visited(t, "/")
	log := strings.Repeat(refused+"\n", 4)
	s.search(s.ctx, log)
	s.onDebug(s.ctx, noEvent)
	require.Equal(t, log, s.debug.text)
	require.NotNil(t, s.debug.log, "it is summed up")
	s.visit(t, "/debug/")
	require.Contains(t, html(s.debugPage()...), `class="chips"><li>Read as: a log of 4 lines</li>`)

	s = visited(t, "/")
	s.search(s.ctx, strings.Repeat(refused+"\n", 1000))
	s.onDebug(s.ctx, noEvent)
	require.True(t, s.debug.busy)
}

// A file that is opened while a long text is read takes its place; the text is read
// once the file is closed.
func TestFileWhileATextIsRead(t *testing.T) {
	s, engine := running(t, "/debug/")
	s.read(strings.Repeat(refused+"\n", 1000))
	require.True(t, s.debug.busy)
	s.takeFile(largeFile{event{text: "im.log"}})
	require.NotNil(t, s.debug.log)
	s.onDropLog(s.ctx, noEvent)
	require.Eventually(t, func() bool {
		engine.ConsumeAll()
		return !s.debug.busy
	}, 10*time.Second, 10*time.Millisecond)
	require.Len(t, s.debug.reading.Answers, 1000)
}

// largeFile is a file that is too long to be read.
type largeFile struct{ event }

func (f largeFile) Get(string) app.Value { return f }
func (f largeFile) Int() int             { return maxLog + 1 }

// TestCard: the answer to a code stands there at once, in both languages, and the
// codes that are close below it.
func TestCard(t *testing.T) {
	for path, said := range map[string][]string{
		"/":       {`href="/660700006/"`, "is too long", "What to do", "Who acts", "You, the developer", "Only after a change", `href="/api/UserRegister/"`, "Also close", "More on 660700006"},
		"/zh/":    {`href="/zh/660700006/"`, "长度超过限制", "怎么做", "谁来处理", "您（开发者）", "修改后", `href="/zh/api/UserRegister/"`, "相近的返回码", "详见 660700006"},
		"/debug/": {"Also close"},
	} {
		s := visited(t, path)
		if s.page.Kind == Debug {
			s.takeRequest("660700006")
		} else {
			s.search(s.ctx, "660700006")
		}
		require.NotNil(t, s.exact)
		page := html(s.results()...) + html((&card{Page: s.page, Code: 660700006}).Render())
		for _, part := range said {
			require.Contains(t, page, part)
		}
		require.Len(t, s.near, offeredNear)
		require.NotContains(t, s.near, codes.Code(660700006))
	}
	require.Contains(t, html((&card{Page: Page{}, Code: 660300019}).Render()), `class="badge"`, "of a code outside the reference")
	require.Contains(t, html((&card{Page: Page{Lang: codes.English}, Code: 660700006}).Render()), "256 bytes")
}

// TestEveryCard: there is a card of each code that is known, and it never breaks.
func TestEveryCard(t *testing.T) {
	for _, e := range codes.Known() {
		for _, l := range codes.Languages {
			s := &site{page: Page{Lang: l}}
			s.find("Code: " + e.Code.String())
			require.NotNil(t, s.exact, e.Code)
			require.Equal(t, e.Code, s.exact.Code)
			for _, c := range s.near {
				_, known := codes.LookupKnown(c)
				require.True(t, known, c)
			}
			page := html((&card{Page: s.page, Code: e.Code}).Render())
			require.Contains(t, page, s.page.code(e.Code).Path())
			require.Regexp(t, `<h3>[^<]+</h3><(p|ul)>`, page, "what to do")
		}
	}
}

// TestKeysBesideACard: the card is a stop of the arrow keys, the first.
func TestKeysBesideACard(t *testing.T) {
	s := visited(t, "/")
	s.search(s.ctx, "660700006")
	require.Zero(t, s.active)
	require.Equal(t, s.page.code(660700006), s.target(s.first()))
	s.press("ArrowDown")
	require.Equal(t, s.page.code(s.near[0]), s.target(s.first()))
	s.press("ArrowUp")
	require.Zero(t, s.active)
	s.press("ArrowUp")
	require.Equal(t, s.page.code(s.near[len(s.near)-1]), s.target(s.first()))
	s.press("ArrowDown")
	require.Zero(t, s.active)
	near := s.near
	s.search(s.ctx, "660700006 ")
	require.Same(t, &near[0], &s.near[0], "they are not looked for again")
	s.search(s.ctx, "7")
	require.Empty(t, s.near, "there are others that are found")
	require.NotEmpty(t, s.hits)
}

// TestBoxOfLines: the box takes lines, and says what belongs to it; the debugger's
// page has no other.
func TestBoxOfLines(t *testing.T) {
	s := visited(t, "/about/")
	require.Contains(t, html(s.header()), "<textarea")
	require.NotContains(t, html(s.header()), "combobox")
	require.NotContains(t, html(s.header()), "aria-controls", "there is no list")
	s.search(s.ctx, "expired")
	require.Contains(t, html(s.header()), `aria-controls="hits"`)
	s.visit(t, "/debug/")
	require.NotContains(t, html(s.header()), "<textarea")
	require.Contains(t, html(s.pasteBox()), `id="request"`)
}
