package app

import (
	"strings"
	"testing"

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

// TestFunctionsAreShown: in every language.
func TestFunctionsAreShown(t *testing.T) {
	page := html((&site{page: Page{Kind: Debug}}).functions())
	for _, f := range signing.Functions {
		require.Contains(t, page, "<summary>"+f.Language+"</summary>")
	}
	require.Equal(t, len(signing.Functions), strings.Count(page, "SignatureVersion=2.0"))
}

// TestCodeUnlikeTheRule: what the code does wrong is not called right by the head.
func TestCodeUnlikeTheRule(t *testing.T) {
	const code = "$str = $appId . $serverSecret . $signatureNonce . $timeStamp;\n$sig = md5($str);\n" +
		"$url = \"https://zim-api.zego.im/?Action=SendPeerMessage&AppId=$appId&SignatureNonce=$signatureNonce&Timestamp=$timeStamp&Signature=$sig&SignatureVersion=2.0\";\n"
	page := html(debugging(t, "<?php\n$appId = 1234567891;\n"+code, "").verdict()...)
	require.Contains(t, page, `The code in the text signs <code>MD5(`)
	require.NotContains(t, page, "Nothing is wrong")
}
