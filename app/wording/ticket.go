package wording

import (
	"strconv"
	"strings"
	"time"

	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// Ticket is what a report for an issue, a chat or the vendor's support is made
// of. What is not known is left zero.
type Ticket struct {
	Answers []answer.Answer
	Request *request.Request
	// Verdict is of the request; Secret is what it was checked with, to be kept
	// out of the report.
	Verdict gateway.Verdict
	Secret  gateway.Secret
	// At is when it happened, in the zone in which it is to be told.
	At time.Time
	// Data says of when the site's data are.
	Data string
	// IDs says that the IDs of items may stand in the report.
	IDs bool
}

// Markdown returns the report. It holds no secret, no signature, no nonce and,
// unless asked, no ID of an item: it is made of what is named here, not of the
// text.
func (t *Ticket) Markdown(l codes.Language) string {
	var b strings.Builder
	line := func(name string, value ...string) {
		if said := strings.Join(value, l.Say(", ", "、")); said != "" {
			b.WriteString("- **" + name + l.Say(":** ", "：**") + said + "\n")
		}
	}
	line(l.Say("Code", "返回码"), t.codes(l)...)
	ids := b.Len()
	line(l.Say("Time", "时间"), t.time())
	t.called(line)
	line(l.Say("Failed items", "失败项"), t.items(l)...)
	line(l.Say("Checked", "已检查"), t.checked(l)...)
	line(l.Say("Data", "数据"), t.Data)
	said := b.String()
	rest := gateway.Redacted(said[ids:], t.Secret)
	b.Reset()
	b.WriteString(said[:ids])
	line("RequestId", t.requestIDs()...)
	return b.String() + rest
}

// mostTold is how many codes or IDs are listed.
const mostTold = 20

func (t *Ticket) codes(l codes.Language) []string {
	all := t.distinct()
	if t.Request != nil && len(all) == 0 {
		all = t.Verdict.Failing()
	}
	var said []string
	for _, c := range all[:min(len(all), mostTold)] {
		text := c.String()
		if e, ok := codes.LookupKnown(c); ok {
			text += l.Say(" (", "（") + strings.TrimRight(e.Description.In(l).Plain(), ".。") + l.Say(")", "）")
		}
		said = append(said, text)
	}
	return said
}

// distinct are the answers' codes, each once.
func (t *Ticket) distinct() (all []codes.Code) {
	seen := map[codes.Code]bool{}
	for _, a := range t.Answers {
		if !seen[a.Code] {
			seen[a.Code] = true
			all = append(all, a.Code)
		}
	}
	return all
}

// requestIDs are those that look like one and are no value of the request.
func (t *Ticket) requestIDs() (all []string) {
	seen := map[string]bool{string(t.Secret): true}
	if t.Request != nil {
		for _, p := range t.Request.Query {
			seen[p.Value] = true
		}
	}
	for _, a := range t.Answers {
		if id := a.RequestID; !seen[id] && isRequestID(id) && len(all) < mostTold {
			seen[id] = true
			all = append(all, id)
		}
	}
	return all
}

// isRequestID reports whether a text looks like an ID of the vendor's: digits,
// 16 hexadecimal digits, or a UUID.
func isRequestID(s string) bool {
	digits := strings.ReplaceAll(s, "-", "")
	number := strings.Trim(s, "0123456789") == "" && len(s) <= 20
	return s != "" && (number || pasted.IsHex(digits) && (len(s) <= 16 || len(s) == 36 && len(digits) == 32))
}

func (t *Ticket) time() string {
	if t.At.IsZero() {
		return ""
	}
	return t.At.Format("2006-01-02 15:04:05 -07:00")
}

// called says what was called.
func (t *Ticket) called(line func(string, ...string)) {
	api := ""
	for _, a := range t.Answers {
		if a.API != "" && api == "" {
			api = a.API
		}
	}
	if r := t.Request; r != nil {
		if t.Verdict.Finding(gateway.CodeHost).Outcome == gateway.Passed {
			line("Host", r.Host)
		}
		if api == "" {
			api = r.Value("Action")
		}
		if id := r.Value("AppId"); len(id) <= 10 && strings.Trim(id, "0123456789") == "" {
			line("AppId", id)
		}
	}
	if isName(api) {
		line("Action", api)
	}
}

// isName reports whether a text looks like the name of an API.
func isName(s string) bool {
	const longest = 40
	letter := func(r rune) bool { return 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9' }
	return s != "" && len(s) <= longest && 'A' <= s[0] && s[0] <= 'Z' && strings.IndexFunc(s, func(r rune) bool { return !letter(r) }) < 0
}

// items says how many items failed by which code, and which if that was asked.
func (t *Ticket) items(l codes.Language) []string {
	var said []string
	for _, a := range t.Answers {
		for _, g := range a.Failed {
			if len(said) == mostTold {
				return append(said, "…")
			}
			text := strconv.Itoa(len(g.Items)) + " × " + g.Code.String()
			if t.IDs {
				text += " (" + written(every(l, g.IDs())) + ")"
			}
			said = append(said, text)
		}
	}
	return said
}

// checked says which checks of the request failed, and how many passed.
func (t *Ticket) checked(l codes.Language) []string {
	if t.Request == nil {
		return nil
	}
	passed := 0
	for _, f := range t.Verdict.Findings {
		if f.Outcome == gateway.Passed {
			passed++
		}
	}
	said := []string{l.Say(strconv.Itoa(passed)+" passed", strconv.Itoa(passed)+" 项通过")}
	for _, c := range t.Verdict.Failing() {
		said = append(said, l.Say(c.String()+" failed", c.String()+" 未通过"))
	}
	return said
}

// written is a sentence without markup.
func written(spans []codes.Span) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteString(s.Text)
	}
	return b.String()
}
