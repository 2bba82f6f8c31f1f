package search_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/search"
)

func TestAnswers(t *testing.T) {
	ix := search.New(codes.All())
	for query, want := range map[string][]search.Answer{
		"CreateGroup":           {{search.AnswerAPI, "CreateGroup"}},
		"create_group":          {{search.AnswerAPI, "CreateGroup"}},
		"create-group":          {{search.AnswerAPI, "CreateGroup"}},
		"register user":         {{search.AnswerAPI, "UserRegister"}},
		"QueryGroupMemberLst":   {{search.AnswerAPI, "QueryGroupMemberList"}},
		"ClearPeerMessage":      {{search.AnswerAPI, "ClearPeerMessage"}},
		"sub_code":              {{search.AnswerParameter, "SubCode"}},
		"SubCode":               {{search.AnswerParameter, "SubCode"}},
		"from user id":          {{search.AnswerParameter, "FromUserId"}},
		"how to sign":           {{search.AnswerDebugger, ""}},
		"How do I sign?":        {{search.AnswerDebugger, ""}},
		"debugger":              {{search.AnswerDebugger, ""}},
		"signature algorithm":   {{search.AnswerDebugger, ""}},
		"怎么签名":                  {{search.AnswerDebugger, ""}},
		"签名算法是什么":               {{search.AnswerDebugger, ""}},
		"调试工具":                  {{search.AnswerDebugger, ""}},
		"signature":             {{search.AnswerDebugger, ""}},
		"token":                 {{search.AnswerNoToken, ""}},
		"token expired":         {{search.AnswerNoToken, ""}},
		"token过期了":              {{search.AnswerNoToken, ""}},
		"如何获取token":             {{search.AnswerNoToken, ""}},
		"signature expired":     nil,
		"签名错误":                  nil,
		"sign in failed":        nil,
		"create group too fast": nil,
		"algorithm":             nil,
		"100000005":             nil,
		"你好":                    nil,
		"":                      nil,
	} {
		t.Run(query, func(t *testing.T) { require.Equal(t, want, ix.Answers(query)) })
	}
}
