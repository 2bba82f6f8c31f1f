package app

import (
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/require"

	"zimcodes/app/signing"
)

const vectorSecret = "9193cc662a4c0ec135ec71fb57194b38"

// TestCommandsAreShown: with the values of the request, and not the secret.
func TestCommandsAreShown(t *testing.T) {
	s := &site{page: Page{Kind: Debug}}
	s.debug.Secret = vectorSecret
	s.debug.read("https://zim-api.zego.im/?Action=QueryUserOnlineState&AppId=12345&SignatureNonce=4fd24687296dd9f3&Timestamp=1615186943")
	page := html(s.commands()...)
	require.Equal(t, 2, strings.Count(page, "123454fd24687296dd9f3&#39;")+strings.Count(page, "'123454fd24687296dd9f3'"), page)
	require.Contains(t, page, "123454fd24687296dd9f3%s1615186943")
	require.NotContains(t, page, vectorSecret)
}

// TestFunctionIsShown: how to sign, or beside a callback how to verify, in the
// language that was chosen, with a test.
func TestFunctionIsShown(t *testing.T) {
	for text, functions := range map[string][]signing.Function{"": signing.Functions, signedURL: signing.Functions, vectorCallback: signing.Verifiers} {
		s := debugging(t, text, "")
		for i, f := range functions {
			s.onLanguage(i)(s.ctx, noEvent)
			s.onCopyFunction(s.ctx, noEvent)
			s.onCopyFunctionTest(s.ctx, noEvent)
			for _, code := range []string{f.Code(), f.Test()} {
				require.Contains(t, html(s.function()), html(app.Pre().Class("code").Text(code)))
			}
		}
	}
}

// withoutFunction returns a page without the function that it shows, whose test has
// the vendor's published secret.
func withoutFunction(s *site, page string) string {
	return strings.Replace(page, html(s.function()), "", 1)
}

// TestCodeUnlikeTheRule: what the code does wrong is not called right by the head.
func TestCodeUnlikeTheRule(t *testing.T) {
	const code = "$str = $appId . $serverSecret . $signatureNonce . $timeStamp;\n$sig = md5($str);\n" +
		"$url = \"https://zim-api.zego.im/?Action=SendPeerMessage&AppId=$appId&SignatureNonce=$signatureNonce&Timestamp=$timeStamp&Signature=$sig&SignatureVersion=2.0\";\n"
	page := html(debugging(t, "<?php\n$appId = 1234567891;\n"+code, "").verdict()...)
	require.Contains(t, page, `The code in the text signs <code>MD5(`)
	require.NotContains(t, page, "Nothing is wrong")
}

// TestCodeIsMarked: where the code is what the head is about, the head leads there.
func TestCodeIsMarked(t *testing.T) {
	const url = "\nfetch(`https://zim-api.zego.im/?Action=SendPeerMessage&AppId=1&SignatureNonce=${nonce}&Timestamp=${ts}&Signature=${sig}&SignatureVersion=2.0`)"
	for code, marked := range map[string]string{
		"const ts = Date.now();": "Date.now()",
		"const ts = Math.floor(Date.now() / 1000);\nconst sig = md5(appId + secret + nonce + ts);": "appId + secret + nonce + ts",
	} {
		s := debugging(t, code+url, "")
		page := html(s.body())
		require.Contains(t, page, `<mark class="warn" id="at-`+strconv.Itoa(strings.Index(code, marked))+`">`+marked+`</mark>`)
		require.Contains(t, html(s.answer()), `data-at="`+strconv.Itoa(strings.Index(code, marked))+`"`)
		require.Contains(t, html(s.foldedLines()), marked)
	}
}
