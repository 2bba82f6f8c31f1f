package site

import (
	"bytes"
	"encoding/json"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// explainFile writes the script and returns its folder.
func explainFile(t *testing.T) string {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("not run: explain.py, which needs python3")
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "explain.py"), explainScript(), 0o644))
	return dir
}

// TestExplain: the script and the program find the same mistakes by the same
// number of digests, in the cases and in signatures with one mistake or two.
func TestExplain(t *testing.T) {
	t.Parallel()
	dir := explainFile(t)
	type request struct {
		AppId, SignatureNonce, ServerSecret, Timestamp, Signature string
		Mistakes                                                  []string
	}
	var all, requests []request
	readJSON(t, "../../codes/gateway/testdata/mistakes.json", &all)
	for i, q := range all {
		if len(q.Mistakes) == 1 || i%8 == 0 { // Python takes a tenth of a second
			requests = append(requests, q)
		}
	}
	var cases []struct{ Text, Secret string }
	readJSON(t, "../../codes/gateway/testdata/cases.json", &cases)
	for _, c := range cases {
		r, err := gateway.Parse(c.Text)
		require.NoError(t, err)
		if v := gateway.Check(r, gateway.Secret(c.Secret), time.Unix(0, 0)); v.Diagnosis() != nil {
			value := func(name string) string {
				p, _ := r.Get(name)
				return p.Value
			}
			requests = append(requests, request{value("AppId"), value("SignatureNonce"), c.Secret, value("Timestamp"), value("Signature"), nil})
		}
	}
	// Blanks, quotation marks, a tie, a shape of nothing, and nothing at all.
	requests = append(requests,
		request{"12345", "4fd24687296dd9f3 ", ` "9193cc662a4c0ec135ec71fb57194b38"`, "1615186943", "baa6123b85a70b671d0eb7bcc36b368f\n", nil},
		request{"12345", "12345678", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", "Q XPzKgoMUZ1 RsAE5BWag==", nil},
		request{"12345", "xyz", "9193cc662a4c0ec135ec71fb57194b38", "today", strings.Repeat("ab", 16), nil},
		request{"12345", "99999999999999", "s", "1615186943", strings.Repeat("ab", 20), nil},
		request{"12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", "?", nil},
		// No nonce, and no timestamp.
		request{"12345", "", "9193cc662a4c0ec135ec71fb57194b38", "1615186943", "3dd6a2d8a8e5e9b5dcf7ec2b3ab80f1d", nil},
		request{"12345", "4fd24687296dd9f3", "9193cc662a4c0ec135ec71fb57194b38", "", "bd6b12b7bd0c4eb1a8c9f8a0a7b8c9d0 -", nil},
	)
	urlOf := func(q request) string {
		values := url.Values{
			"Action": {"CreateGroup"}, "SignatureVersion": {"2.0"},
			"AppId": {q.AppId}, "SignatureNonce": {q.SignatureNonce}, "Timestamp": {q.Timestamp}, "Signature": {q.Signature},
		}
		if q.Mistakes == nil {
			values["UserId[]"] = []string{"b", "a c"}
		}
		return "https://zim-api.zego.im/?" + values.Encode()
	}
	type withURL struct {
		request
		URL string
	}
	var given []withURL
	for _, q := range requests {
		given = append(given, withURL{q, urlOf(q)})
	}
	input, err := json.Marshal(given)
	require.NoError(t, err)
	python := exec.Command("python3", "-c", `
import json, sys, explain
print(json.dumps([explain.explain(r["AppId"], r["SignatureNonce"], r["ServerSecret"], r["Timestamp"], r["Signature"], explain.Request(r["URL"])) for r in json.load(sys.stdin)]))`)
	python.Dir, python.Stdin, python.Stderr = dir, bytes.NewReader(input), os.Stderr
	output, err := python.Output()
	require.NoError(t, err)
	var answers [][2]any
	require.NoError(t, json.Unmarshal(output, &answers))
	require.Len(t, answers, len(requests))
	for i, q := range requests {
		r, err := gateway.Parse(urlOf(q))
		require.NoError(t, err)
		d := gateway.Check(r, gateway.Secret(q.ServerSecret), time.Unix(0, 0)).Diagnosis()
		require.NotNil(t, d, "%+v", q)
		require.EqualValues(t, d.Tried, answers[i][1], "%+v", q)
		if len(d.Explanations) == 0 {
			require.Nil(t, answers[i][0], "%+v", q)
			continue
		}
		answer, err := json.Marshal(answers[i][0].([]any)[0])
		require.NoError(t, err)
		names, err := json.Marshal(append([]signature.MistakeName{}, d.Explanations[0].Mistakes...))
		require.NoError(t, err)
		require.JSONEq(t, string(names), string(answer), "%+v", q)
	}
}

// TestExplainRun runs the script as a person does.
func TestExplainRun(t *testing.T) {
	t.Parallel()
	dir := explainFile(t)
	const secret = "9193cc662a4c0ec135ec71fb57194b38"
	for signature, want := range map[string]string{
		"baa6123b85a70b671d0eb7bcc36b368f": "order\nmd5 of '12345<ServerSecret>4fd24687296dd9f31615186943'\n",
		"43e5cfcca828314675f91b001390566a": "right\nmd5 of '123454fd24687296dd9f3<ServerSecret>1615186943'\n",
		"unknown":                          "unexplained: 0 digests tried. Another secret signed it, or another nonce or time than those sent.\n",
	} {
		python := exec.Command("python3", "explain.py", "12345", "4fd24687296dd9f3", "1615186943", signature)
		python.Dir, python.Stdin = dir, strings.NewReader(secret+"\n")
		python.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // the secret is read from Stdin where there is no terminal
		output, err := python.Output()
		require.Equal(t, want, strings.TrimPrefix(string(output), "ServerSecret: "))
		require.Equal(t, strings.HasPrefix(want, "unexplained"), err != nil)
		require.NotContains(t, string(output), secret)
	}
}

func readJSON(t *testing.T, path string, into any) {
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(file, into))
}
