package answer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/answer"
)

// TestAgain: what may be sent again.
func TestAgain(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		again answer.Again
		items int
	}{
		"all done":              {`{"Code":0,"RequestId":"1","Result":[{"UserId":"a"}]}`, answer.AgainNothing, 1},
		"refused":               {`{"Code":660000002,"RequestId":"1"}`, answer.AgainCall, 0},
		"done before":           {`{"Code":660000023,"RequestId":"1"}`, answer.AgainNothing, 0},
		"one failed":            {`{"Code":0,"Result":[{"UserId":"a"}],"ErrorList":[{"UserId":"b","SubCode":660700015}]}`, answer.AgainItems, 2},
		"all of them blocked":   {`{"Code":0,"SuccList":[{"UserId":"a"}],"ErrorList":[{"UserId":"b","SubCode":660800045}]}`, answer.AgainNothing, 2},
		"keys without a code":   {`{"Code":0,"Message":"","FailKeys":[{"Reason":"size","Key":"k"}]}`, answer.AgainItems, 0},
		"items that are hidden": {`{ Code: 0, RequestId: '1', Result: [ { UserId: 'a' } ], ErrorList: [Array] }`, answer.AgainItems, 0},
	} {
		t.Run(name, func(t *testing.T) {
			r := answer.Read(c.text)
			require.Len(t, r.Answers, 1)
			require.Equal(t, c.again, r.Answers[0].Again())
			require.Equal(t, c.items, r.Answers[0].Items())
		})
	}
}
