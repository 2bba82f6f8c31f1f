package host

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/web/output"
	"zimcodes/web/site"
)

// recipe is how a host is told, and how it is started with that, in a folder for
// itself.
type recipe struct {
	program, file string
	// config makes the recipe a configuration of its own, for a site below dir on
	// a port.
	config func(recipe, dir, port string) string
	args   func(folder string) []string
}

var recipes = []recipe{
	{"nginx", "nginx.conf", func(recipe, dir, port string) string {
		recipe = strings.NewReplacer("listen 443 ssl;", "listen 127.0.0.1:"+port+";", "/srv/zimcodes", dir).Replace(recipe)
		temp := ""
		for _, of := range []string{"client_body", "proxy", "fastcgi", "uwsgi", "scgi"} {
			temp += of + "_temp_path " + of + ";\n"
		}
		return "daemon off;\nmaster_process off;\npid nginx.pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n" + temp + recipe + "}\n"
	}, func(folder string) []string { return []string{"-p", folder, "-c", "config", "-e", "stderr"} }},
	{"caddy", "Caddyfile", func(recipe, dir, port string) string {
		recipe = strings.NewReplacer("codes.example.org {", "http://127.0.0.1:"+port+" {", "/srv/zimcodes", dir).Replace(recipe)
		return "{\n\tadmin off\n\tauto_https off\n}\n" + recipe
	}, func(folder string) []string {
		return []string{"run", "--adapter", "caddyfile", "--config", filepath.Join(folder, "config")}
	}},
}

// gone are the lines for a site that has left, which are a comment in a recipe.
var gone = regexp.MustCompile(`(?m)^\t# (location = /worker.js .*|handle /worker.js \{|\troot \* /srv/gone|\tfile_server|\})$`)

// below does to a recipe what its first lines say is to be done for a path.
func below(base string) *strings.Replacer {
	return strings.NewReplacer("/zh/404.html", base+"zh/404.html", "/404.html", base+"404.html", "path /zh/*", "path "+base+"zh/*")
}

// start starts a host of the site that stands at base below dir, and returns its
// address.
func (r recipe) start(t *testing.T, dir, base string) string {
	t.Helper()
	program, err := exec.LookPath(r.program)
	if err != nil {
		t.Skip("not run: the recipe for " + r.program + ", which needs " + r.program)
	}
	text, err := os.ReadFile("../site/hosts/" + r.file)
	require.NoError(t, err)
	away, err := filepath.Abs("../site/hosts/gone.js")
	require.NoError(t, err)
	told := below(base).Replace(gone.ReplaceAllString(string(text), "\t$1"))
	told = strings.NewReplacer("/srv/gone.js", away, "/srv/gone", filepath.Join(dir, "gone")).Replace(told)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	_, port, _ := net.SplitHostPort(address)
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "config"), []byte(r.config(told, dir, port)), 0o644))
	command := exec.Command(program, r.args(folder)...)
	command.Env = append(os.Environ(), "HOME="+folder, "XDG_CONFIG_HOME="+folder, "XDG_DATA_HOME="+folder)
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		command.Process.Kill()
		command.Wait()
		if t.Failed() {
			t.Log(said.String())
		}
	})
	require.Eventually(t, func() bool {
		connection, err := net.Dial("tcp", address)
		if err == nil {
			connection.Close()
		}
		return err == nil
	}, time.Minute, 20*time.Millisecond)
	return "http://" + address
}

// Each host does, with its recipe, what the site asks of a host.
func TestRecipes(t *testing.T) {
	program := bytes.Repeat([]byte("program"), 1000)
	page := strings.Repeat("page ", 1000)
	worker, err := os.ReadFile("../site/hosts/gone.js")
	require.NoError(t, err)
	for _, base := range []string{"/", "/some/where/"} {
		dir := t.TempDir()
		require.NoError(t, output.Write(dir+base, map[string][]byte{
			"index.html": []byte("home"), "404.html": []byte("nothing here"), "zh/404.html": []byte("没有这个页面"), "about/index.html": []byte(page),
			"assets/app.123.wasm": program, "assets/app.123.wasm.gz": output.Gzip(program), "codes.json": []byte(`"` + page + `"`),
			"about/index.md": []byte(page), "llms.txt": []byte(page),
		}))
		require.NoError(t, output.Write(dir, map[string][]byte{"gone/worker.js": worker}))
		for _, r := range recipes {
			t.Run(r.program+" "+base, func(t *testing.T) { r.try(t, dir, base, program, page, worker) })
		}
	}
}

// try asks a host for what it should have.
func (r recipe) try(t *testing.T, dir, base string, program []byte, page string, worker []byte) {
	at := r.start(t, dir, base) + strings.TrimSuffix(base, "/")
	for _, c := range []struct {
		path, coding       string
		status             int
		body, packed, kept string
	}{
		{"/", "identity", 200, "home", "", "no-cache"},
		{"/about/", "identity", 200, page, "", "no-cache"},
		{"/assets/app.123.wasm", "identity", 200, string(program), "", site.Forever},
		{"/assets/app.123.wasm", "gzip", 200, string(output.Gzip(program)), "gzip", site.Forever},
		{"/codes.json", "gzip", 200, "", "gzip", "no-cache"},
		{"/about/index.md", "identity", 200, page, "", "no-cache"},
		{"/about/index.md", "gzip", 200, "", "gzip", "no-cache"},
		{"/llms.txt", "gzip", 200, "", "gzip", "no-cache"},
		{"/nothing/", "identity", 404, "nothing here", "", ""},
		{"/zh/nothing/", "identity", 404, "没有这个页面", "", ""},
	} {
		name := fmt.Sprint(c.path, " as ", c.coding)
		request, err := http.NewRequest("GET", at+c.path, nil)
		require.NoError(t, err)
		request.Header.Set("Accept-Encoding", c.coding)
		response, err := http.DefaultTransport.RoundTrip(request)
		require.NoError(t, err, name)
		body, err := io.ReadAll(response.Body)
		response.Body.Close()
		require.NoError(t, err, name)
		require.Equal(t, c.status, response.StatusCode, name)
		if c.body != "" {
			require.Equal(t, c.body, string(body), name)
		}
		require.Equal(t, c.packed, response.Header.Get("Content-Encoding"), name)
		if c.kept != "" {
			require.Equal(t, c.kept, response.Header.Get("Cache-Control"), name)
		}
		if c.packed != "" {
			require.Contains(t, response.Header.Values("Vary"), "Accept-Encoding", name)
		}
		if strings.HasSuffix(c.path, ".wasm") {
			require.Equal(t, "application/wasm", response.Header.Get("Content-Type"), name)
		}
		for _, kind := range site.Types {
			if strings.HasSuffix(c.path, kind[0]) {
				require.Equal(t, kind[1], response.Header.Get("Content-Type"), name)
			}
		}
		for _, h := range site.Headers {
			require.Equal(t, h[1], response.Header.Get(h[0]), name)
		}
	}
	if base == "/" {
		response, err := http.Get(at + "/worker.js")
		require.NoError(t, err)
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		require.Equal(t, string(worker), string(body), "for a site that has left")
	}
}
