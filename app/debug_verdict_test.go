package app

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// TestVerdict: the head of the verdict, and the lines below it.
func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		name, text string
		secret     gateway.Secret
		want, not  []string
	}{
		{"nothing", "", "", []string{"What can be pasted", "Or try an example", `href="/debug/#example=100000005"`}, []string{"Would be ", "Passed"}},
		{"no request", "hello", "", []string{"There is no request in this text.", "A request can be a URL", "Or try an example"}, []string{"What can be pasted"}},
		{"too long", strings.Repeat("x", request.MaxText+1), "", []string{"This text is too long.", "It is longer than 1048576 bytes"}, nil},
		{"passes", signedURL + "&UserId[]=a", vectorSecret, []string{`class="header good"`, "Everything that can be checked here passes", "= They are equal.", `href="/100000010/"`},
			[]string{"Would be ", "✕ Failed", "They differ"}},
		{"so far", strings.Replace(signedURL+"&UserId[]=a", "1615186943", "1615187043", 1), "", []string{`class="header neutral"`, "Nothing wrong so far.", "11 passed, 1 not checked"}, []string{"✕ Failed"}},
		{"warning", signedURL + "&IsTest=x", "", []string{"No check fails so far, but see below.", "! Warning"}, []string{"Nothing wrong so far."}},
		{"fails", strings.Replace(signedURL, "AppId=12345", "AppId=x", 1), "", []string{
			`class="header bad"`, "Would be ", `class="big" href="/100000001/"`, "According to ZEGO: ", "Highlight"}, []string{"failed checks, in the order", "✕ Failed"}},
		{"fails twice", strings.Replace(signedURL, "Action=QueryUserOnlineState&AppId=12345", "Action=x&AppId=x", 1), "", []string{
			"The first of 2 failed checks", `After each fix the next would be: <a class="mono" href="/100000007/">`}, nil},
		{"fails often", "https://zim-api.zego.im/?AppId=x&Action=", "", []string{"The first of 6 failed checks"}, nil},
		{"wrong signature", strings.Replace(signedURL, "43e5", "0000", 1), vectorSecret, []string{"≠ They differ.", "None of the known mistakes gives it", "Try another secret or time"}, []string{"They are equal"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, c.secret)
			page := html(s.body())
			for _, want := range c.want {
				require.True(t, strings.Contains(page, want), want)
			}
			for _, not := range c.not {
				require.False(t, strings.Contains(page, not), not)
			}
			s.page.Lang = codes.Chinese
			require.NotContains(t, html(s.verdict()...), "<p>The ")
		})
	}
}

// TestStations: each check stands on the line, and looks as it ended.
func TestStations(t *testing.T) {
	s := debugging(t, strings.Replace(strings.Replace(signedURL, "1615186943", "x", 1), "=2.0", "=3", 1), "")
	page := html(s.page.checks(&s.debug, nil), s.page.unchecked(&s.debug, nil))
	for class, names := range map[string][]string{
		"passes":               {"Host", "AppId", "Timestamp"},
		"stop":                 {"Whole seconds"},
		"unknown beyond":       {"In time"},
		"passes beyond":        {"Action", "Known API", "Nonce", "Signature", "Version"},
		"fails":                {"Version 2.0"},
		"secret-needed beyond": {"Right signature"},
	} {
		require.Equal(t, len(names), strings.Count(page, `<li class="`+class+`">`), class)
		for _, name := range names {
			_, after, found := strings.Cut(page, `">`+name+`</a>`)
			require.True(t, found, name)
			before := page[:len(page)-len(after)]
			require.Equal(t, class, before[strings.LastIndex(before, `<li class="`)+len(`<li class="`):][:len(class)], name)
		}
	}
	require.Contains(t, page, "stops at 100000003")
	require.Contains(t, page, `href="/100000017/"`, "only the gateway can tell")
}

// TestAxis: near times stand to scale, far ones at the ends, within the picture.
func TestAxis(t *testing.T) {
	for _, c := range []struct {
		ahead                int64
		judged, signed, band float64
	}{
		{0, 50, 50, 18.4}, {600, 50, 68.4, 18.4}, {-600, 50, 31.6, 18.4}, {1300, 50, 89.86, 18.4},
		{28800, 12, 88, 1.58}, {-28800, 88, 12, 1.58}, {1e9, 12, 88, 0.6},
	} {
		judged, signed, band := axis{ahead: c.ahead}.places()
		require.InDelta(t, c.judged, judged, 0.01, c.ahead)
		require.InDelta(t, c.signed, signed, 0.01, c.ahead)
		require.InDelta(t, c.band, band, 0.01, c.ahead)
	}
	s := debugging(t, signedURL, "")
	picture := html(s.page.timeline(&s.debug))
	require.Contains(t, picture, `aria-label="The time is right: exactly the time checked as of"`)
	require.Contains(t, picture, ">Timestamp 07:02:23 UTC</text>")
}

// TestProofIsShown: what was signed beside what is right, the lines to change in
// the language that is chosen, and other explanations.
func TestProofIsShown(t *testing.T) {
	signed := gateway.Sign("12345", "4fd24687296dd9f3", vectorSecret+"\n", "1615186943")
	s := debugging(t, strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", signed, 1), vectorSecret)
	page := html(s.body())
	for _, want := range []string{
		"Proved: A line break follows the ServerSecret.",
		"<mark>••••••••␊</mark><small>ServerSecret</small>", "<mark>••••••••</mark>", "<code>12345</code><small>AppId</small>",
		"→ MD5, lower-case hexadecimal", `secret + &#34;\n&#34; + timestamp`, "return hex.EncodeToString(sum[:])", "func TestSign",
	} {
		require.True(t, strings.Contains(page, want), want)
	}
	s.onLanguage(1)(s.ctx, noEvent)
	page = html(s.strips())
	require.Contains(t, page, `.encode()).hexdigest()`)
	require.Contains(t, page, "import unittest")
	require.NotContains(t, page, "hex.EncodeToString")
	s.onCopyFix(s.ctx, noEvent)
	s.onCopyTest(s.ctx, noEvent)

	s = debugging(t, signedURL, vectorSecret)
	require.Nil(t, s.strips(), "nothing is wrong")
}

// TestAttempt: another secret, another time, both, and neither.
func TestAttempt(t *testing.T) {
	const other = gateway.Secret("0123456789abcdef0123456789abcdef")
	text := func(secret gateway.Secret, timestamp string) string {
		return strings.Replace(signedURL, "43e5cfcca828314675f91b001390566a", gateway.Sign("12345", "4fd24687296dd9f3", secret, timestamp), 1)
	}
	for _, c := range []struct {
		name, text string
		secret     gateway.Secret
		at, want   string
	}{
		{"secret", text(other, "1615186943"), other, "", "<b>Proved: </b>this secret signed it, correctly. Check that it belongs to the same App"},
		{"time", text(vectorSecret, "1615180000"), "", "1615180000", "<b>Proved: </b>signed, correctly, at exactly this time."},
		{"both", text(other, "1615180000"), other, "1615180000", "<b>Proved: </b>this secret signed it, correctly, at exactly this time."},
		{"near the time", text(vectorSecret, "1615180005"), "", "1615180000", "Taking the time that you gave for the Timestamp that was sent. <b>Proved: </b>"},
		{"mistake with the secret", text(other+"\n", "1615186943"), other, "", "With the other secret. <b>Proved: </b>"},
		{"neither", text(other, "1615186943"), "another-secret-of-32-characters-", "", "This does not explain the signature, either: "},
		{"no time", text(other, "1615186943"), "", "yesterday", "This is no time that can be read."},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := debugging(t, c.text, vectorSecret)
			s.attemptSecret(c.secret)
			s.attemptTime(c.at)
			s.debug.finish()
			require.Contains(t, html(s.otherAttempt()), c.want)
			require.NotContains(t, html(s.otherAttempt()), string(other))
		})
	}
	s := debugging(t, signedURL, vectorSecret)
	require.Contains(t, html(s.otherAttempt()), "hidden", "nothing is to be explained")
}

// TestPlaces: what is marked in the text, and how.
func TestPlaces(t *testing.T) {
	at := func(outcome gateway.Outcome, start, end int) gateway.Finding {
		return gateway.Finding{Outcome: outcome, Place: pasted.Place{Start: start, End: end}}
	}
	v := gateway.Verdict{Findings: []gateway.Finding{
		at(gateway.Warning, 1, 4), at(gateway.Failed, 3, 9), at(gateway.Failed, 4, 6), at(gateway.Passed, 10, 12), at(gateway.Warning, 12, 14),
		at(gateway.Warning, 5, 7), at(gateway.Warning, 14, 99), at(gateway.Warning, 7, 7),
		{Outcome: gateway.Failed, Twins: []request.Parameter{{Place: pasted.Place{Start: 15, End: 16}}}},
	}}
	d := &debugger{text: "0123456789abcdefghij", verdict: v}
	d.marks = d.marksOf()
	require.Equal(t, `0<mark class="warn" id="at-1">123</mark><mark class="bad" id="at-4">45</mark>6789ab<mark class="warn" id="at-12">cd</mark>e<mark class="bad" id="at-15">f</mark>ghij `,
		html(d.mirror()...))

	s := debugging(t, strings.Repeat(" ", markedMax)+signedURL+"&IsTest=x", "")
	require.NotContains(t, html(s.pasteBox()), "<mark")
}
