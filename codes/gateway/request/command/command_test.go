package command_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request/command"
	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// TestPrograms: what a program sends for its words.
func TestPrograms(t *testing.T) {
	for _, c := range []struct {
		text    string
		program command.Program
		want    []string
	}{
		{"curl -sX put 'https://a.b/?c=1' -H 'D: e' -k", command.Curl, []string{"put https://a.b/?c=1 D:e aside -s aside -k"}},
		{"curl a.b -d x=1 --data-urlencode 'y=a b' --json 2", command.Curl, []string{"POST a.b body x=1&y=a+b2 application/json"}},
		{"curl -G a.b -d x=1 -d @f", command.Curl, []string{"GET a.b query x=1 open"}},
		{"curl a.b/ -T dir/f", command.Curl, []string{"PUT a.b/ upload dir/f file dir/f "}},
		{"curl a.b -F x=1 -F 'y=2;type=z'", command.Curl, []string{"POST a.b part x=1 part y=2 multipart/form-data"}},
		{"curl a.b -X '' --request-target /c -I --next c.d word", command.Curl, []string{"HEAD a.b target /c", "GET c.d other"}},
		{"curl 'a.b/{c,d}[1-3]'", command.Curl, []string{"GET a.b/c1 other"}},
		{"curl -u me:pass a.b", command.Curl, []string{"GET a.b Authorization:me:pass aside -u"}},
		{"curl -s", command.Curl, nil},
		{"wget --header='A: b' --post-data=x a.b c.d e", command.Wget, []string{"POST a.b A:b body x application/x-www-form-urlencoded with a body other"}},
		{"wget --spider a.b", command.Wget, []string{"HEAD a.b application/x-www-form-urlencoded with a body"}},
		{"http put a.b x==1 H:v y=2 z[]:=3", command.HTTPie, []string{"put a.b item x=1 header H=v object application/json with a body"}},
		{"http -f :8080/a x=1 'y=a b'", command.HTTPie, []string{" localhost:8080/a body x=1&y=a+b part x=1 part y=a b application/x-www-form-urlencoded; charset=utf-8"}},
		{"http a.b x==@f @g", command.HTTPie, []string{" a.b open file g application/json with a body"}},
		{"http word", command.HTTPie, nil},
	} {
		t.Run(c.text, func(t *testing.T) {
			end := strings.IndexByte(c.text, ' ')
			cmd := shell.NewScript(pasted.New(c.text)).Command(shell.Bash, 0, 0, end, nil)
			var got []string
			for _, r := range c.program(&cmd, func(s string) bool { return strings.Contains(s, ".") || strings.HasPrefix(s, "localhost") }) {
				require.False(t, r.Place.IsZero())
				got = append(got, said(&r))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

// said says a request in a line.
func said(r *command.Request) string {
	var b strings.Builder
	b.WriteString(r.Method.S)
	if r.Method.S == "" {
		b.WriteString(r.Implied)
	}
	b.WriteString(" " + r.Address.S)
	for _, h := range r.Headers {
		fmt.Fprintf(&b, " %s:%s", h.Name.S, h.Value.S)
	}
	if r.HasTarget {
		b.WriteString(" target " + r.Target.S)
	}
	if r.Query.S != "" {
		b.WriteString(" query " + r.Query.S)
	}
	if r.Open {
		b.WriteString(" open")
	}
	if r.Upload.S != "" {
		b.WriteString(" upload " + r.Upload.S)
	}
	for _, i := range r.Items {
		fmt.Fprintf(&b, " %s %s=%s", map[bool]string{false: "item", true: "header"}[i.Header], i.Name.S, i.Value.S)
	}
	if body := r.Body; body != nil {
		switch {
		case body.InFile:
			b.WriteString(" file " + body.File.S)
		case body.Object.Kind != 0:
			b.WriteString(" object")
		case body.Text.S != "":
			b.WriteString(" body " + body.Text.S)
		}
		for _, p := range body.Parts {
			fmt.Fprintf(&b, " part %s=%s", p.Name.S, p.Value.S)
		}
	}
	if r.Adds != command.Never {
		b.WriteString(" " + r.ContentType + map[command.When]string{command.WithBody: " with a body"}[r.Adds])
	}
	for _, a := range r.Aside {
		switch a.Kind {
		case command.Option:
			b.WriteString(" aside " + a.Name)
		case command.OtherAddress:
			b.WriteString(" other")
		}
	}
	return b.String()
}
