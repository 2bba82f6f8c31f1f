package signing

import (
	"crypto/md5"
	"crypto/sha1"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes/gateway"
	"zimcodes/codes/gateway/signature"
)

// wrongRequest is a request that is wrongly signed.
type wrongRequest struct {
	AppID     string `json:"AppId"`
	Nonce     string `json:"SignatureNonce"`
	Secret    string `json:"ServerSecret"`
	Timestamp string
	Signature string
	Mistakes  []string
}

// diagnose returns the first explanation, which must be of the mistakes.
func (q wrongRequest) diagnose(t *testing.T) signature.Explanation {
	values := url.Values{
		"AppId": {q.AppID}, "SignatureNonce": {q.Nonce}, "Timestamp": {q.Timestamp}, "Signature": {q.Signature},
		"Action": {"CreateGroup"}, "SignatureVersion": {"2.0"},
	}
	r, err := gateway.Parse("https://zim-api.zego.im/?" + values.Encode())
	require.NoError(t, err)
	v := gateway.Check(r, gateway.Secret(q.Secret), time.Unix(1615186943, 0))
	for _, e := range v.Diagnosis().Explanations {
		var names []string
		for _, name := range e.Mistakes {
			names = append(names, string(name))
		}
		if slices.Sort(names); slices.Equal(q.Mistakes, names) {
			return e
		}
	}
	require.Equal(t, q.Mistakes, v.Mistakes(), "%+v", q)
	panic("not reached")
}

// wrongRequests are signed with each mistake and with pairs by another program,
// and here in the ways of which that chose one.
func wrongRequests(t *testing.T) []wrongRequest {
	var all []wrongRequest
	file, err := os.ReadFile("../../codes/gateway/testdata/mistakes.json")
	require.NoError(t, err)
	var vectors []wrongRequest
	require.NoError(t, json.Unmarshal(file, &vectors))
	for i, q := range vectors {
		if (len(q.Mistakes) == 1 || i%4 == 0) && !strings.Contains(q.Signature, "\n") { // a line is printed for each
			all = append(all, q)
		}
	}

	vector := wrongRequest{AppID: "12345", Nonce: "4fd24687296dd9f3", Secret: vectorSecret, Timestamp: "1615186943"}
	values := []string{vector.AppID, vector.Nonce, vector.Secret, vector.Timestamp}
	add := func(q wrongRequest, text string, mistakes ...signature.MistakeName) {
		q.Signature = fmt.Sprintf("%x", md5.Sum([]byte(text)))
		for _, m := range mistakes {
			q.Mistakes = append(q.Mistakes, string(m))
		}
		slices.Sort(q.Mistakes)
		all = append(all, q)
	}
	around := func(variant, value string) string {
		i := strings.LastIndexByte(variant, '%')
		return variant[:i] + value + variant[i+1:]
	}
	changed := func(i int, value string) string {
		other := slices.Clone(values)
		other[i] = value
		return strings.Join(other, "")
	}
	for _, m := range signature.KnownMistakes() {
		variants := m.Variants
		if len(variants) > 24 {
			variants = []string{variants[0], variants[1], variants[len(variants)-1]}
		}
		for _, v := range variants {
			switch m.Way {
			case signature.Join:
				add(vector, strings.Join(values, v), m.Name)
				add(vector, strings.Join([]string{values[2], values[1], values[0], values[3]}, v), "order", m.Name)
			case signature.Reorder:
				add(vector, values[v[0]-'0']+values[v[1]-'0']+values[v[2]-'0']+values[v[3]-'0'], m.Name)
			case signature.Surround:
				i := slices.Index([]string{"AppId", "SignatureNonce", "ServerSecret", "Timestamp"}, m.Of[0])
				add(vector, changed(i, around(v, values[i])), m.Name)
			case signature.Replace:
				add(vector, changed(2, v), m.Name)
			case signature.Append:
				add(vector, strings.Join(values, "")+v, m.Name)
			case signature.JoinNamed:
				is, joint := "", v
				if rest, ok := strings.CutPrefix(v, "="); ok {
					is, joint = "=", rest
				}
				add(vector, strings.Join([]string{"AppId" + is + values[0], "SignatureNonce" + is + values[1],
					"ServerSecret" + is + values[2], "Timestamp" + is + values[3]}, joint), m.Name)
			case signature.Shift:
				seconds, err := strconv.Atoi(v)
				require.NoError(t, err)
				add(vector, changed(3, strconv.Itoa(1615186943+seconds)), m.Name)
			}
		}
	}
	for _, c := range []struct{ nonce, sum string }{
		{"12344321", "12356666"},
		{"9007199254740990", "9007199254753335"},   // exactly
		{"9007199254740994", "9007199254753340"},   // rounded
		{"12345678901234567", "12345678901246912"}, // both
		{"20000000000000001", "20000000000012346"}, // exactly
		{"20000000000000002", "20000000000012344"}, // rounded
	} {
		q := vector
		q.Nonce = c.nonce
		add(q, c.sum+q.Secret+q.Timestamp, "number-addition")
	}
	for _, around := range []string{"%  -", "MD5 digest: %", `"%"`, "b'%'"} {
		q := vector
		q.Mistakes, q.Signature = []string{"signature-decorated"}, strings.Replace(around, "%", "43e5cfcca828314675f91b001390566a", 1)
		all = append(all, q)
	}
	// As numbers, these would be sorted otherwise.
	q := vector
	q.Nonce, q.Mistakes = "912344321", []string{"callback-rule"}
	q.Signature = fmt.Sprintf("%x", sha1.Sum([]byte(q.Timestamp+q.Nonce+q.Secret)))
	return append(all, q)
}

// toolchain compiles and runs a program of functions; @ is its folder.
type toolchain struct {
	file, head, function, call, main string
	compile, run                     []string
}

var toolchains = map[string]toolchain{
	"Go": {
		"main.go", `package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

`, "func sign{n}(appID, nonce, secret, timestamp string) string {\n{body}\n}\n", "\tfmt.Println(sign{n}({values}))\n", "func main() {\n{calls}}\n",
		[]string{"go", "build", "-o", "@/sign", "@/main.go"}, []string{"@/sign"},
	},
	"Python": {
		"main.py", "import base64\nimport hashlib\nimport hmac\nimport re\nfrom decimal import Decimal\n\n",
		"def sign{n}(app_id, nonce, secret, timestamp):\n{body}\n\n", "print(sign{n}({values}))\n", "{calls}",
		nil, []string{"python3", "@/main.py"},
	},
	"Java": {
		"Main.java", `import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

final class Main {
`, "static String sign{n}(String appId, String nonce, String secret, String timestamp) throws Exception {\n{body}\n}\n",
		"System.out.println(sign{n}({values}));\n", "public static void main(String[] a) throws Exception {\n{calls}}\n}\n",
		[]string{"javac", "-J-XX:TieredStopAtLevel=1", "-XDstringConcat=inline", "-d", "@", "@/Main.java"},
		[]string{"java", "-XX:TieredStopAtLevel=1", "-cp", "@", "Main"},
	},
	"PHP": {
		"main.php", "<?php\ndeclare(strict_types=1);\n",
		"function sign{n}(string $appId, string $nonce, string $secret, string $timestamp): string {\n{body}\n}\n",
		"echo sign{n}({values}), \"\\n\";\n", "{calls}",
		nil, []string{"php", "@/main.php"},
	},
	"Node.js": {
		"main.mjs", "import { createHash, createHmac } from \"node:crypto\";\n",
		"function sign{n}(appId, nonce, secret, timestamp) {\n{body}\n}\n", "console.log(sign{n}({values}));\n", "{calls}",
		nil, []string{"node", "@/main.mjs"},
	},
	// Mono has no Convert.FromHexString yet.
	"C#": {
		"main.cs", `using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

static class Convert {
static int Digit(char c) => "0123456789abcdef".IndexOf(char.ToLowerInvariant(c));
public static byte[] FromHexString(string s) =>
	Enumerable.Range(0, s.Length / 2).Select(i => (byte)(Digit(s[2 * i]) * 16 + Digit(s[2 * i + 1]))).ToArray();
public static string ToBase64String(byte[] bytes) => System.Convert.ToBase64String(bytes);
}
static class Program {
static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();
`, "static string Sign{n}(string appId, string nonce, string secret, string timestamp) {\n{body}\n}\n",
		"Console.WriteLine(Sign{n}({values}));\n", "static void Main() {\n{calls}}\n}\n",
		[]string{"mcs", "-out:@/main.exe", "@/main.cs"}, []string{"mono", "@/main.exe"},
	},
}

// runIn runs commands in a folder and returns what the last has written.
func runIn(t *testing.T, dir string, commands ...[]string) (string, error) {
	var out []byte
	for _, command := range commands {
		if command == nil {
			continue
		}
		words := slices.Clone(command)
		for i, word := range words {
			words[i] = strings.ReplaceAll(word, "@", dir)
		}
		run := exec.Command(program(t, words[0]), words[1:]...)
		run.Dir = dir
		var err error
		if out, err = run.CombinedOutput(); err != nil {
			return string(out), err
		}
	}
	return string(out), nil
}

// TestWrongLines: in each language, the wrong lines give the signature that
// was sent.
func TestWrongLines(t *testing.T) {
	requests := wrongRequests(t)
	var explanations []signature.Explanation
	for _, q := range requests {
		explanations = append(explanations, q.diagnose(t))
	}
	for _, s := range Functions {
		t.Run(s.Language, func(t *testing.T) {
			chain, dir := toolchains[s.Language], t.TempDir()
			var functions, calls strings.Builder
			numbers := map[string]string{}
			for i, q := range requests {
				wrong, right := s.LinesToChange(explanations[i])
				require.NotEqual(t, wrong, right, "%+v", q)
				for _, value := range []string{q.AppID, q.Nonce, q.Secret, q.Timestamp, q.Signature, "•"} {
					require.NotContains(t, strings.ToLower(wrong), strings.ToLower(value))
				}
				if _, ok := numbers[wrong]; !ok {
					numbers[wrong] = strconv.Itoa(len(numbers))
					body := "    " + strings.ReplaceAll(wrong, "\n", "\n    ")
					functions.WriteString(strings.NewReplacer("{n}", numbers[wrong], "{body}", body).Replace(chain.function))
				}
				values := fmt.Sprintf("%q, %q, %q, %q", q.AppID, q.Nonce, q.Secret, q.Timestamp)
				calls.WriteString(strings.NewReplacer("{n}", numbers[wrong], "{values}", values).Replace(chain.call))
			}
			code := chain.head + functions.String() + strings.ReplaceAll(chain.main, "{calls}", calls.String())
			require.NoError(t, os.WriteFile(filepath.Join(dir, chain.file), []byte(code), 0o600))
			out, err := runIn(t, dir, chain.compile, chain.run)
			require.NoError(t, err, "%s", out)
			lines := strings.Split(strings.TrimRight(strings.ReplaceAll(out, "\r", ""), "\n"), "\n")
			require.Len(t, lines, len(requests))
			for i, q := range requests {
				wrong, _ := s.LinesToChange(explanations[i])
				require.Equal(t, q.Signature, lines[i], "%v\n%s", q.Mistakes, wrong)
			}
		})
	}
}

// TestLinesToChange: how a few read. The right lines are the snippet's.
func TestLinesToChange(t *testing.T) {
	requests := wrongRequests(t)
	for _, c := range []struct{ language, mistake, wrong string }{
		{"Go", "order", "sum := md5.Sum([]byte(nonce + secret + appID + timestamp))\nreturn hex.EncodeToString(sum[:])"},
		{"Python", "hmac-sha256", "return hmac.new(secret.encode(), (app_id + nonce + timestamp).encode(), hashlib.sha256).hexdigest()"},
		{"Java", "encoding-uppercase", "byte[] text = (appId + nonce + secret + timestamp).getBytes(StandardCharsets.UTF_8);\n" +
			"byte[] sum = MessageDigest.getInstance(\"MD5\").digest(text);\n" +
			"return String.format(\"%032x\", new BigInteger(1, sum)).toUpperCase();"},
		{"PHP", "secret-newline", `return md5($appId . $nonce . $secret . "\n" . $timestamp);`},
		{"Node.js", "number-addition", "return createHash(\"md5\").update(`${Number(appId) + Number(nonce)}${secret}${timestamp}`).digest(\"hex\");"},
		{"C#", "missing-appid", "using (var md5 = MD5.Create())\n{\n" +
			"    return Hex(md5.ComputeHash(Encoding.UTF8.GetBytes(nonce + secret + timestamp)));\n}"},
	} {
		t.Run(c.language, func(t *testing.T) {
			i := slices.IndexFunc(requests, func(q wrongRequest) bool { return slices.Equal(q.Mistakes, []string{c.mistake}) })
			f := Functions[slices.IndexFunc(Functions, func(f Function) bool { return f.Language == c.language })]
			wrong, right := f.LinesToChange(requests[i].diagnose(t))
			require.Equal(t, c.wrong, wrong)
			for _, line := range strings.Split(right, "\n") {
				require.Contains(t, f.Code(), strings.TrimSpace(line))
			}
			wrong, right = f.LinesToChange(signature.Explanation{Bare: []string{"ServerSecret"}})
			require.Empty(t, wrong+right, "only blanks were sent")
		})
	}
}
