package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/zim"
)

// swapped is a request that was signed with the secret before the nonce, in a log
// with its answer.
func swapped() string {
	wrong := gateway.Sign("12345", vectorSecret, "4fd24687296dd9f3", "1615186943")
	return "2021-03-08T07:02:25Z ERROR failed\ncurl '" + strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", wrong, 1) + "'\n" + `{"Code":100000005,"RequestId":"1"}`
}

// TestOneSentence: the head says the code, how certain it is and why, and nothing
// below says it again.
func TestOneSentence(t *testing.T) {
	s := debugging(t, swapped(), vectorSecret)
	page := html(s.body())
	require.Contains(t, page, `<p class="say">You got <a class="big" href="/100000005/">`)
	require.Equal(t, 1, strings.Count(page, "Proved: "))
	require.Equal(t, 1, strings.Count(page, "are swapped"))
	require.Regexp(t, `<button class="part nonce" data-at="\d+" data-place="\d+-\d+"`, page)
	last := 0
	for _, part := range []string{`class="say"`, `id="secret"`, `class="strips"`, `class="code diff"`, "Corrected request…", `class="checks"`, `class="times"`, `class="unchecked"`, `class="reading"`} {
		at := strings.Index(page, part)
		require.Greater(t, at, last, part)
		last = at
	}
	for _, told := range []string{"Likely <a", "Would be <a"} {
		require.NotContains(t, page, told)
	}
	s = debugging(t, strings.Replace(signedURL, "Action=QueryUserOnlineState&AppId=12345", "Action=x&AppId=x", 1), "")
	page = html(s.verdict()...)
	require.Equal(t, 1, strings.Count(page, "✕ Failed"), "the second; the head says the first")
}

// TestLogFirst: what failed in a log comes before a request in it that did not,
// and after one that did.
func TestLogFirst(t *testing.T) {
	const others = "\n" + `{"Code":0,"Message":""}` + "\n" + `{"Code":660600016,"Message":""}` + "\n" + `{"Code":660600016,"Message":""}`
	for answer, logFirst := range map[string]bool{"0": true, "100000004": false} {
		page := html(debugging(t, signedURL+"\n"+`{"Code":`+answer+`,"Message":""}`+others, "").verdict()...)
		log, request := strings.Index(page, `class="answered"`), strings.Index(page, `class="say"`)
		require.Equal(t, logFirst, log < request, answer)
		require.Positive(t, min(log, request))
		require.Equal(t, logFirst, strings.Contains(page, "A request in it, checked:"))
	}
}

// TestLogStays: a log keeps its place while a request in it is chosen, or the code
// that was answered is typed: what has the focus stands still.
func TestLogStays(t *testing.T) {
	other := strings.Replace(signedURL, "12345", "12346", 1)
	failed := strings.Repeat("\n"+`{"Code":660600016,"Message":""}`, 4)
	for name, c := range map[string]struct {
		text string
		does func(*debugger)
	}{
		"chosen": {signedURL + "\n" + `{"Code":0}` + "\n" + other + failed, func(d *debugger) { d.request = d.reading.Requests[0] }},
		"typed":  {failed + "\n" + signedURL, func(d *debugger) { d.answer = "1" }},
	} {
		t.Run(name, func(t *testing.T) {
			s := debugging(t, c.text, "")
			isFirst := func() bool { return strings.Contains(html(s.verdict()...), "A request in it, checked:") }
			before := isFirst()
			c.does(&s.debug)
			s.debug.check()
			require.Equal(t, before, isFirst())
		})
	}
}

// TestChips: what was found in the text stands beneath it, and leads to its place.
func TestChips(t *testing.T) {
	s := debugging(t, swapped(), "")
	page := html(s.body())
	for _, want := range []string{
		"Read as: a request (curl)", "answer in the text: <b>100000005</b>", "time in the text: <b>2021-03-08T07:02:25Z</b>",
		`<mark class="seen" id="at-0">2021-03-08T07:02:25Z</mark>`, `data-place="0-20"`, `<mark class="quiet"`,
	} {
		require.Contains(t, page, want)
	}
	require.Contains(t, html(debugging(t, "hello", "").chips()), "hidden")
}

// TestFolded: a phone shows what is marked of a text that was pasted, not of one
// that is typed.
func TestFolded(t *testing.T) {
	s := debugging(t, swapped(), "")
	page := html(s.body())
	require.Contains(t, page, `class="paste folded"`)
	require.Contains(t, page, `{&#34;Code&#34;:<mark class="seen">100000005</mark>`)
	s.onUnfold(s.ctx, noEvent)
	require.NotContains(t, html(s.body()), "folded")
	s = debugging(t, "\n  GET /?Action=QueryUserOnlineState&AppId=12345&SignatureVersion=2.0", "")
	s.debug.marks = nil
	require.Contains(t, html(s.foldedLines()), "GET /?Action=QueryUserOnline", "where nothing is marked, how the text begins")
	s = debugging(t, "A", "")
	s.takeRequest("Ab")
	require.False(t, s.debug.folded)
	before, after := inLine("one\n"+strings.Repeat("卡", 30)+"X"+strings.Repeat("y", 50)+"\ntwo", pasted.Place{Start: 94, End: 95})
	require.Equal(t, "…"+strings.Repeat("卡", 9), before)
	require.Equal(t, strings.Repeat("y", 28)+"…", after)
}

// TestDiff: lines that both have stand once.
func TestDiff(t *testing.T) {
	require.Equal(t, "<span>a</span><del>b</del><ins>c</ins><ins>d</ins><span>e</span>", html(diff("a\nb\ne", "a\nc\nd\ne")...))
	require.Equal(t, "<span>a</span>", html(diff("a", "a")...))
	require.Equal(t, "<span>a</span><ins>a</ins>", html(diff("a", "a\na")...))
}

// TestBodyStation: the API's own parameters are checked behind the gateway's.
func TestBodyStation(t *testing.T) {
	call := "curl '" + strings.Replace(signedURL, "QueryUserOnlineState", "AddFriends", 1) + "' -d '"
	for body, want := range map[string]string{
		`{"FromUserId":"me","FriendInfos":[{"UserId":"a"}]}`:    `<li class="passes own">`,
		`{"FromUserId":"me","FriendInfos":[{"UserId":"me"}]}`:   `<li class="maybe own">`,
		`{"FromUserId":"$me","FriendInfos":[{"UserId":"a"}]}`:   `<li class="unknown own">`,
		`{"FromUserId":"me","FriendInfos":[{"UserId":"a"}]}' '`: `<li class="passes own">`,
	} {
		s := debugging(t, call+body+"'", vectorSecret)
		require.Contains(t, html(s.page.checks(&s.debug, zim.Find("AddFriends"))), want, body)
	}
	s := debugging(t, strings.Replace(call, "AppId=12345", "AppId=x", 1)+"{}'", "")
	require.Contains(t, html(s.page.checks(&s.debug, zim.Find("AddFriends"))), `<li class="maybe beyond own">`)
}
