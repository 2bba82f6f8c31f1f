package e2e

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// driver drives a browser by WebDriver, of which it has what a short journey
// needs.
type driver interface {
	navigate(url string) error
	// eval returns what a script's body returns, as text.
	eval(body string) (string, error)
}

// freePort returns a port that nothing listens at.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	return strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
}

// launch starts a program of the name, which ends with the test. Where there is
// none, the test is not run.
func launch(t *testing.T, name string, environment []string, args ...string) {
	t.Helper()
	program, err := exec.LookPath(name)
	if err != nil {
		t.Skip("not run: the journey in other browsers, which needs " + name + " (make browsers installs it)")
	}
	command := exec.Command(program, args...)
	command.Env = append(os.Environ(), environment...)
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		command.Process.Signal(os.Interrupt)
		timer := time.AfterFunc(3*time.Second, func() { command.Process.Kill() })
		command.Wait()
		timer.Stop()
		if t.Failed() {
			t.Log(said.String())
		}
	})
}

// connected waits until something listens at a port.
func connected(t *testing.T, port string) net.Conn {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); {
		if connection, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			return connection
		}
		time.Sleep(50 * time.Millisecond)
	}
	require.Fail(t, "nothing listens")
	return nil
}

// marionette speaks Firefox's own form of WebDriver: commands on a line of
// their length and JSON.
type marionette struct {
	connection net.Conn
	reader     *bufio.Reader
	n          int
}

func firefox(t *testing.T) driver {
	t.Helper()
	port, profile := freePort(t), t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(profile, "user.js"), fmt.Appendf(nil, "user_pref('marionette.port', %s);\n", port), 0o644))
	launch(t, "firefox-esr", []string{"HOME=" + profile, "MOZ_HEADLESS=1"}, "--marionette", "--headless", "--no-remote", "--profile", profile)
	m := &marionette{connection: connected(t, port)}
	t.Cleanup(func() { m.connection.Close() })
	m.reader = bufio.NewReader(m.connection)
	_, err := m.message()
	require.NoError(t, err)
	_, err = m.command("WebDriver:NewSession", map[string]any{})
	require.NoError(t, err)
	return m
}

// message reads a message.
func (m *marionette) message() ([]byte, error) {
	length, err := m.reader.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	data := make([]byte, n)
	_, err = io.ReadFull(m.reader, data)
	return data, err
}

func (m *marionette) command(name string, parameters map[string]any) (json.RawMessage, error) {
	m.n++
	data, err := json.Marshal([]any{0, m.n, name, parameters})
	if err != nil {
		return nil, err
	}
	m.connection.SetDeadline(time.Now().Add(patience))
	if _, err := fmt.Fprintf(m.connection, "%d:%s", len(data), data); err != nil {
		return nil, err
	}
	if data, err = m.message(); err != nil {
		return nil, err
	}
	var answer [4]json.RawMessage
	if err := json.Unmarshal(data, &answer); err != nil {
		return nil, err
	}
	if string(answer[2]) != "null" {
		return nil, errors.New(string(answer[2]))
	}
	return answer[3], nil
}

func (m *marionette) navigate(url string) error {
	_, err := m.command("WebDriver:Navigate", map[string]any{"url": url})
	return err
}

func (m *marionette) eval(body string) (string, error) {
	return valueOf(m.command("WebDriver:ExecuteScript", map[string]any{"script": body, "args": []any{}}))
}

// valueOf returns the value of an answer.
func valueOf(data json.RawMessage, err error) (string, error) {
	var answer struct{ Value any }
	if err == nil {
		err = json.Unmarshal(data, &answer)
	}
	return fmt.Sprint(answer.Value), err
}

// webDriver speaks WebDriver over HTTP to a session.
type webDriver struct{ session string }

func webKit(t *testing.T) driver {
	t.Helper()
	const miniBrowser = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"
	found, err := filepath.Glob(miniBrowser)
	require.NoError(t, err)
	if len(found) == 0 {
		t.Skip("not run: the journey in WebKit, which needs WebKitGTK's MiniBrowser (make browsers installs it)")
	}
	home, port := t.TempDir(), freePort(t)
	display := ":" + port
	launch(t, "Xvfb", nil, display, "-screen", "0", "1280x900x24", "-nolisten", "tcp")
	launch(t, "WebKitWebDriver", []string{"HOME=" + home, "DISPLAY=" + display, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1", "LIBGL_ALWAYS_SOFTWARE=1"}, "--port="+port)
	connected(t, port).Close()
	data, err := post("http://127.0.0.1:"+port+"/session", map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"webkitgtk:browserOptions": map[string]any{"binary": found[len(found)-1], "args": []string{"--automation"}},
	}}})
	require.NoError(t, err)
	var answer struct {
		Value struct {
			SessionID string `json:"sessionId"`
		}
	}
	require.NoError(t, json.Unmarshal(data, &answer))
	w := webDriver{"http://127.0.0.1:" + port + "/session/" + answer.Value.SessionID}
	t.Cleanup(func() {
		request, _ := http.NewRequest(http.MethodDelete, w.session, nil)
		if response, err := http.DefaultClient.Do(request); err == nil {
			response.Body.Close()
		}
	})
	return w
}

// post posts JSON and returns the answer.
func post(url string, body any) (json.RawMessage, error) {
	data, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	data, err = io.ReadAll(response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = errors.New(string(data))
	}
	return data, err
}

func (w webDriver) navigate(url string) error {
	_, err := post(w.session+"/url", map[string]any{"url": url})
	return err
}

func (w webDriver) eval(body string) (string, error) {
	return valueOf(post(w.session+"/execute/sync", map[string]any{"script": body, "args": []any{}}))
}
