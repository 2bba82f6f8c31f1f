//go:build !js

package request_test

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway/request"
	"zimcodes/codes/gateway/request/pasted"
)

// arrived is a request as a server sees it.
type arrived struct {
	method, host, path, contentType, body string
	query                                 [][2]string
}

// echo is a server on loopback that keeps what arrives. To tools it is a proxy.
type echo struct {
	mu  sync.Mutex
	got []arrived
	net.Listener
}

func startEcho(t *testing.T) *echo {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	e := &echo{Listener: l}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go e.serve(c)
		}
	}()
	return e
}

// serve reads one request. A proxy is sent a whole URL, for whose host
// http.ReadRequest would forget the header.
func (e *echo) serve(c net.Conn) {
	defer c.Close()
	from := bufio.NewReader(c)
	first, _ := from.ReadString('\n')
	method, target, _ := strings.Cut(strings.TrimSpace(first), " ")
	target, _, _ = strings.Cut(target, " HTTP/")
	if _, rest, ok := strings.Cut(target, "://"); ok && !strings.HasPrefix(target, "/") {
		target = rest[strings.IndexAny(rest+"/", "/?"):]
	}
	path, query, _ := strings.Cut(target, "?")
	r, err := http.ReadRequest(bufio.NewReader(io.MultiReader(strings.NewReader(method+" / HTTP/1.1\r\n"), from)))
	if err != nil {
		return
	}
	body, _ := io.ReadAll(r.Body)
	a := arrived{method, r.Host, cmp.Or(pasted.PercentDecoded(path), "/"), r.Header.Get("Content-Type"), string(body), nil}
	for pair := range strings.SplitSeq(query, "&") {
		if name, value, _ := strings.Cut(pair, "="); pair != "" {
			a.query = append(a.query, [2]string{pasted.PercentDecoded(name), pasted.PercentDecoded(value)})
		}
	}
	e.mu.Lock()
	e.got = append(e.got, a)
	e.mu.Unlock()
	io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

func (e *echo) take() []arrived {
	e.mu.Lock()
	defer e.mu.Unlock()
	got := e.got
	e.got = nil
	return got
}

// realTool is a program that is run to see what it sends.
type realTool struct {
	name string
	// args come before the command.
	args []string
	// says says that the command tells method and body, which code may not.
	says bool
	// sent is the type of a body that goes without saying.
	sent string
}

var realTools = []realTool{
	{"curl", []string{"bash", "-c"}, true, "application/x-www-form-urlencoded"},
	{"wget", []string{"bash", "-c"}, true, ""},
	{"http", []string{"bash", "-c"}, true, ""},
	{"node", []string{"node", "--require", "./testdata/tools/loopback.js", "-e"}, false, ""},
	{"python3", []string{"python3", "-c"}, false, ""},
	{"php", []string{"php", "-d", "auto_prepend_file=testdata/tools/loopback.php"}, false, ""},
}

// TestRealTools: what arrives when a command is run is what Parse reads of it.
// Names are not looked up: the server is a proxy to the tools.
func TestRealTools(t *testing.T) {
	for _, tool := range realTools {
		t.Run(tool.name, func(t *testing.T) {
			for _, program := range []string{tool.name, tool.args[0]} {
				if _, err := exec.LookPath(program); err != nil {
					t.Skipf("not run: %s is not installed", program)
				}
			}
			cases := readCases(t, filepath.Join("testdata/tools", tool.name+".txt"))
			require.GreaterOrEqual(t, len(cases), 20)
			for _, c := range cases {
				t.Run(c.name, func(t *testing.T) {
					t.Parallel()
					tool.compare(t, startEcho(t), c.text)
				})
			}
		})
	}
}

type realCase struct{ name, text string }

// readCases reads commands that stand under lines "#### name".
func readCases(t *testing.T, file string) (cases []realCase) {
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	text := strings.NewReplacer("@U", strings.Replace(vectorURL, "https:", "http:", 1), "@Q", vectorQuery).Replace(string(b))
	for _, c := range strings.Split("\n"+text, "\n#### ")[1:] {
		name, text, _ := strings.Cut(c, "\n")
		cases = append(cases, realCase{name, text})
	}
	return cases
}

func (tool realTool) compare(t *testing.T, e *echo, text string) {
	output := tool.run(t, e, text)
	got := e.take()
	require.NotEmpty(t, got, "nothing arrived: %s\n%s", text, output)
	r, err := request.Parse(text)
	require.NoError(t, err, text)
	a := got[0]
	for _, other := range got[1:] {
		if len(other.query) > len(a.query) {
			a = other // the one that looks more like a request to the gateway
		}
	}
	if tool.says || r.Method != "" && r.MethodPlace != (pasted.Place{}) {
		assert.Equal(t, a.method, r.Method)
	}
	assert.Equal(t, a.host, r.Host)
	if tool.says || r.Path != "" {
		assert.Equal(t, a.path, r.Path)
	}
	var query [][2]string
	for _, p := range r.Query {
		query = append(query, [2]string{p.Name, p.Value})
	}
	assert.Equal(t, a.query, query)
	if tool.says || r.Body != nil {
		tool.compareBody(t, text, a, r)
	}
}

func (tool realTool) compareBody(t *testing.T, text string, a arrived, r *request.Request) {
	header, given := r.Header("Content-Type")
	if r.Body == nil || strings.TrimSpace(a.body) == "" {
		require.Equal(t, r.Body == nil, strings.TrimSpace(a.body) == "", "%q", a.body)
		return
	}
	if !given {
		header.Value = tool.sent
	}
	kind, values, _ := mime.ParseMediaType(a.contentType)
	if given || tool.says {
		said, _, _ := mime.ParseMediaType(header.Value)
		assert.Equal(t, kind, said)
	}
	switch {
	case kind == "multipart/form-data":
		assert.Equal(t, parts(t, a.body, values["boundary"]), pairsIn(r.Body.Parameters))
	case r.Body.File:
		assert.Empty(t, r.Body.Text)
	case r.Body.Text == "":
		assert.Contains(t, text, "/etc/hostname", "what the text does not give")
	case json.Valid([]byte(a.body)):
		assert.JSONEq(t, a.body, r.Body.Text)
	default:
		assert.Equal(t, a.body, r.Body.Text)
	}
}

func parts(t *testing.T, body, boundary string) (all [][2]string) {
	for m := multipart.NewReader(strings.NewReader(body), boundary); ; {
		p, err := m.NextPart()
		if err == io.EOF {
			return all
		}
		require.NoError(t, err)
		content, err := io.ReadAll(p)
		require.NoError(t, err)
		all = append(all, [2]string{p.FormName(), string(content)})
	}
}

func pairsIn(parameters []request.Parameter) (all [][2]string) {
	for _, p := range parameters {
		all = append(all, [2]string{p.Name, p.Value})
	}
	return all
}

// run runs a command with the server as its proxy, and returns what it prints.
func (tool realTool) run(t *testing.T, e *echo, text string) string {
	const longest = 2 * time.Minute
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	defer cancel()
	home := t.TempDir()
	// Without a terminal HTTPie would wait for its input.
	if tool.name == "http" && !strings.ContainsAny(text, "<|") {
		config := []byte(`{"default_options": ["--ignore-stdin"]}`)
		require.NoError(t, os.WriteFile(filepath.Join(home, "config.json"), config, 0o600))
	}
	if tool.name == "php" {
		file := filepath.Join(home, "code.php")
		require.NoError(t, os.WriteFile(file, []byte("<?php\n"+text), 0o600))
		text = file
	}
	proxy := url.URL{Scheme: "http", Host: e.Addr().String()}
	cmd := exec.CommandContext(ctx, tool.args[0], append(tool.args[1:len(tool.args):len(tool.args)], text)...)
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home, "HTTPIE_CONFIG_DIR=" + home, "http_proxy=" + proxy.String(),
		"LANG=C.UTF-8", "PYENV_VERSION=" + os.Getenv("PYENV_VERSION"), "PYENV_ROOT=" + os.Getenv("PYENV_ROOT"),
	}
	output, _ := cmd.CombinedOutput() // the server's answers make some fail
	return string(output)
}
