package wording

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/box"
	"zimcodes/codes"
	"zimcodes/codes/answer"
	"zimcodes/codes/gateway/request"
)

func TestTaken(t *testing.T) {
	read := func(text string) []answer.Answer { return answer.Read(text).Answers }
	for _, c := range []struct {
		taken            box.Taken
		english, chinese string
	}{
		{box.Taken{}, "", ""},
		{box.Taken{Kind: box.Words}, "Read as: words", "识别为：文字"},
		{box.Taken{Kind: box.API}, "Read as: the name of an API", "识别为：API 名称"},
		{box.Taken{Kind: box.Number}, "Read as: a number that is in no list", "识别为：不在任何列表中的数字"},
		{box.Taken{Kind: box.Code}, "Read as: a code", "识别为：返回码"},
		{box.Taken{Kind: box.Codes, Count: 1}, "Read as: a text with a code", "识别为：含 1 个返回码的文本"},
		{box.Taken{Kind: box.Codes, Count: 3}, "Read as: a text with 3 codes", "识别为：含 3 个返回码的文本"},
		{box.Taken{Kind: box.Log, Count: 120}, "Read as: a log of 120 lines", "识别为：120 行日志"},
		{box.Taken{Kind: box.Request, Form: request.FormBash}, "Read as: a request (curl)", "识别为：请求（curl）"},
		{box.Taken{Kind: box.Request}, "Read as: a request", "识别为：请求"},
		{box.Taken{Kind: box.Answer, Count: 1, Answers: read(`{"Code":0,"Message":"ok"}`)}, "Read as: an answer: all done", "识别为：响应：全部成功"},
		{box.Taken{Kind: box.Answer, Count: 1, Answers: read(`{"Code":660600016,"Message":"x"}`)}, "Read as: an answer: 660600016", "识别为：响应：660600016"},
		{box.Taken{Kind: box.Answer, Count: 1, Answers: read(`{"Code":0,"SuccList":[{"UserId":"u"}],"ErrorList":[{"UserId":"a","SubCode":660700015}]}`)},
			"Read as: an answer: 1 of 2 failed", "识别为：响应：2 项中有 1 项失败"},
		{box.Taken{Kind: box.Answer, Count: 2, Answers: read("{\"Code\":0,\"Message\":\"ok\"}\n{\"Code\":7,\"Message\":\"x\"}")}, "Read as: 2 answers", "识别为：2 个响应"},
	} {
		require.Equal(t, c.english, Taken(codes.English, c.taken))
		require.Equal(t, c.chinese, Taken(codes.Chinese, c.taken))
	}
}

// TestTakenWords: every kind and form has its words, and its key in both languages.
func TestTakenWords(t *testing.T) {
	for kind := box.Words; kind <= box.Request; kind++ {
		words := takenWords[kind]
		require.NotEmpty(t, words.one.English, kind)
		require.NotEmpty(t, words.one.Chinese, kind)
		require.Equal(t, words.many.English == "", words.many.Chinese == "", kind)
	}
	for _, f := range request.Forms() {
		require.NotEmpty(t, shortForms[f], f)
	}
	for _, l := range codes.Languages {
		require.Empty(t, OnEnter(l, DoesNothing))
		for d := DoesOpen; d <= DoesRead; d++ {
			require.NotEmpty(t, OnEnter(l, d))
		}
	}
}
