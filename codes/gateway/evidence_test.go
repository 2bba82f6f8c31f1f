package gateway_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/request"
)

func TestAgrees(t *testing.T) {
	right := vectorURL
	for _, c := range []struct {
		name, text string
		secret     gateway.Secret
		after      time.Duration
		answer     codes.Code
		want       gateway.Agreement
	}{
		{"the first that fails", right, "", time.Hour, 100000004, gateway.AgreesFirst},
		{"one that fails later", strings.Replace(right, "SignatureVersion=2.0", "SignatureVersion=3", 1), "", time.Hour, 100000014, gateway.AgreesLater},
		{"what was not checked is left", right, "", 0, 100000005, gateway.AgreesRest},
		{"the signature passes", right, vectorSecret, 0, 100000005, gateway.ContradictsPass},
		{"the time passes", right, "", 0, 100000004, gateway.ContradictsPass},
		{"only the gateway knows", right, "", 0, 100000010, gateway.AgreesInside},
		{"behind the gateway", right, "", 0, 660000002, gateway.AgreesBehind},
		{"success", right, "", 0, 0, gateway.AgreesBehind},
		{"let pass what fails here", right, "", time.Hour, 0, gateway.ContradictsFailure},
		{"let pass what fails here, with a code", right, "", time.Hour, 660700015, gateway.ContradictsFailure},
		{"inside, and a check fails", right, "", time.Hour, 100000015, gateway.ContradictsFailure},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := gateway.Parse(c.text)
			require.NoError(t, err)
			require.Equal(t, c.want, gateway.Check(r, c.secret, vectorTime.Add(c.after)).Agrees(c.answer))
		})
	}
}

func TestAnswerTo(t *testing.T) {
	right := vectorURL
	for _, c := range []struct {
		name, text string
		want       []int
	}{
		{"behind it", right + "\n" + `{"Code":100000005,"RequestId":"1"}`, []int{100000005}},
		{"before the only request", `{"Code":100000004}` + "\n" + right, []int{100000004}},
		{"each its own", right + "\n" + `{"Code":0}` + "\n" + strings.Replace(right, "12345", "12346", 1) + "\n" + `{"Code":7}`, []int{0, 7}},
		{"the second has one", right + "\n" + strings.Replace(right, "12345", "12346", 1) + "\n" + `{"Code":7}`, []int{-1, 7}},
		{"none", right, []int{-1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			all := request.Read(c.text)
			require.Len(t, all.Requests, len(c.want))
			for i, want := range c.want {
				a, ok := gateway.AnswerTo(all.Requests[i], all)
				require.Equal(t, want >= 0, ok)
				if ok {
					require.Equal(t, codes.Code(want), a.Code)
				}
			}
		})
	}
}

// TestJudged: a request that failed is judged before one that did not.
func TestJudged(t *testing.T) {
	other := strings.Replace(vectorURL, "12345", "12346", 1)
	for _, c := range []struct {
		name, text, appID string
		failed            bool
	}{
		{"the second failed", vectorURL + "\n" + `{"Code":0}` + "\n" + other + "\n" + `{"Code":7}`, "12346", true},
		{"the second failed in part", vectorURL + "\n" + `{"Code":0}` + "\n" + other + "\n" + `{"Code":0,"ErrorList":[{"UserId":"a","SubCode":660700015}]}`, "12346", true},
		{"both failed", vectorURL + "\n" + `{"Code":2}` + "\n" + other + "\n" + `{"Code":7}`, "12345", true},
		{"both did what they should", vectorURL + "\n" + `{"Code":0}` + "\n" + other + "\n" + `{"Code":0}`, "12345", false},
		{"the first has no answer", vectorURL + "\n" + other + "\n" + `{"Code":7}`, "12345", false},
		{"no answers", vectorURL + "\n" + other, "12345", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, failed := gateway.Judged(request.Read(c.text))
			require.Equal(t, c.appID, r.Value("AppId"))
			require.Equal(t, c.failed, failed)
		})
	}
	r, _ := gateway.Judged(request.Read("x"))
	require.Nil(t, r)
}
