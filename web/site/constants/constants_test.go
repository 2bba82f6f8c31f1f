package constants

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"zimcodes/codes"
)

// written are the files of a site that stands somewhere.
func written(t *testing.T) map[string][]byte {
	files, err := Files(Copy{Origin: "https://codes.example.org", Base: "/zim/", Version: "1.0", Compared: "2026-08"})
	require.NoError(t, err)
	return files
}

// unknown are numbers that are no code that anything is known of: between codes,
// below and above them all, one that a page misprints, and one of which only the
// number is known.
var unknown = []codes.Code{-1, 4, 660600034, 660000013, 6607000015, 9007199254740991}

// toolchain compiles and runs a program that says of each code what the file says.
// In it {name} is the constant's name and {number} its number; @ is the folder.
type toolchain struct {
	file string
	// program has {known} and {unknown}, a line for each code.
	main, program, known, unknown string
	// more are other files that it needs.
	more  map[string]string
	spell func(constant) string
	// commands run in turn; the last one's output counts.
	commands [][]string
}

var toolchains = []toolchain{
	{
		file: "zimcodes/zimcodes.go", main: "main.go", more: map[string]string{"go.mod": "module check\n\ngo 1.21\n"}, spell: inGo,
		program: `package main

import (
	"fmt"
	"time"

	z "check/zimcodes"
)

func say(c z.Code, number int64) {
	seconds := func(d time.Duration) int64 { return int64(d / time.Second) }
	fmt.Println(int64(c) == number, c, z.RetryOf(c), z.Retryable(c), z.AsSuccess(c), seconds(z.Pause(c, 0)), seconds(z.Pause(c, 2)), seconds(z.Pause(c, 99)), z.Link(c, "en"), z.Link(c, "zh"))
}

func main() {
{known}{unknown}}
`,
		known: "\tsay(z.{name}, {number})\n", unknown: "\tsay({number}, {number})\n",
		commands: [][]string{{"gofmt", "-l", "@"}, {"go", "vet", "./..."}, {"go", "run", "."}},
	},
	{
		file: "zimcodes.ts", main: "check.ts", more: map[string]string{"package.json": `{"type": "module"}`}, spell: pascal,
		program: `import { ZimCode, asSuccess, link, pause, retry, retryable } from "./zimcodes.js";

function say(code: ZimCode, number: number): void {
	console.log(code === number, code, retry(code), retryable(code), asSuccess(code), pause(code), pause(code, 2), pause(code, 99), link(code), link(code, "zh"));
}
{known}{unknown}`,
		known: "say(ZimCode.{name}, {number});\n", unknown: "say({number}, {number});\n",
		commands: [][]string{{"tsc", "--strict", "--erasableSyntaxOnly", "--noUnusedLocals", "--target", "es2022", "--module", "nodenext", "--lib", "es2023,dom", "--types", "", "zimcodes.ts", "check.ts"}, {"node", "check.js"}},
	},
	{
		file: "zimcodes.py", main: "check.py", spell: snake,
		program: `import zimcodes as z


def say(code, number):
    print(code == number, code, z.retry(code), z.retryable(code), z.as_success(code), z.pause(code), z.pause(code, 2), z.pause(code, 99), z.link(code), z.link(code, "zh"))


{known}{unknown}`,
		known: "say(z.{name}, {number})\n", unknown: "say({number}, {number})\n",
		commands: [][]string{{"python3", "-W", "error", "check.py"}},
	},
	{
		file: "Zimcodes.java", main: "Check.java", spell: snake,
		program: `final class Check {
    static void say(long code, long number) {
        System.out.println((code == number) + " " + code + " " + Zimcodes.retry(code).name().toLowerCase().replace('_', '-') + " " + Zimcodes.retryable(code) + " " + Zimcodes.asSuccess(code)
            + " " + Zimcodes.pause(code, 0) + " " + Zimcodes.pause(code, 2) + " " + Zimcodes.pause(code, 99) + " " + Zimcodes.link(code) + " " + Zimcodes.link(code, "zh"));
    }

    public static void main(String[] arguments) {
        switch (660600016) {
            case Zimcodes.TOO_MANY_GROUP_MEMBERS:
                break;
            default:
                throw new AssertionError("a constant is a label");
        }
{known}{unknown}    }
}
`,
		known: "        say(Zimcodes.{name}, {number}L);\n", unknown: "        say({number}L, {number}L);\n",
		commands: [][]string{{"javac", "-J-XX:TieredStopAtLevel=1", "-encoding", "UTF-8", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-d", "@", "Zimcodes.java", "Check.java"}, {"java", "-XX:TieredStopAtLevel=1", "-cp", "@", "Check"}},
	},
	{
		file: "zimcodes.php", main: "check.php", spell: snake,
		program: `<?php
declare(strict_types=1);
error_reporting(E_ALL);
require __DIR__ . '/zimcodes.php';

function say(int $code, int $number): void
{
    echo json_encode($code === $number), ' ', $code, ' ', Zimcodes::retry($code), ' ', json_encode(Zimcodes::retryable($code)), ' ', json_encode(Zimcodes::asSuccess($code)), ' ',
        Zimcodes::pause($code), ' ', Zimcodes::pause($code, 2), ' ', Zimcodes::pause($code, 99), ' ', Zimcodes::link($code), ' ', Zimcodes::link($code, 'zh'), "\n";
}
{known}{unknown}`,
		known: "say(Zimcodes::{name}, {number});\n", unknown: "say({number}, {number});\n",
		commands: [][]string{{"php", "check.php"}},
	},
	{
		file: "Zimcodes.cs", main: "check.cs", spell: pascal,
		program: `using System;

static class Check
{
    static string Words(ZimRetry retry)
    {
        return retry == ZimRetry.AfterChange ? "after-change" : retry.ToString().ToLowerInvariant();
    }

    static void Say(ZimCode code, long number)
    {
        Console.WriteLine(string.Join(" ", (long)code == number, (long)code, Words(code.Retry()), code.Retryable(), code.AsSuccess(), code.Pause(), code.Pause(2), code.Pause(99), code.Link(), code.Link("zh")));
    }

    static void Main()
    {
{known}{unknown}    }
}
`,
		known: "        Say(ZimCode.{name}, {number});\n", unknown: "        Say((ZimCode)({number}), {number});\n",
		commands: [][]string{{"mcs", "-warnaserror", "-warn:4", "-doc:check.xml", "-out:check.exe", "Zimcodes.cs", "check.cs"}, {"mono", "check.exe"}},
	},
}

// TestFiles: each file compiles, has a constant for every code, and says of each,
// and of numbers that it does not know, what the catalog says.
func TestFiles(t *testing.T) {
	files := written(t)
	var want strings.Builder
	for _, c := range fill(Copy{}).Codes {
		want.WriteString(expected(c.Code))
	}
	for _, c := range unknown {
		want.WriteString(expected(c))
	}
	require.Len(t, toolchains, len(Names))
	for i, chain := range toolchains {
		name := Names[i]
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			var known, others strings.Builder
			for _, c := range fill(Copy{}).Codes {
				known.WriteString(strings.NewReplacer("{name}", chain.spell(c), "{number}", c.Code.String()).Replace(chain.known))
			}
			for _, c := range unknown {
				others.WriteString(strings.ReplaceAll(chain.unknown, "{number}", c.String()))
			}
			write := func(name, text string) {
				require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
				require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
			}
			write(chain.file, string(files[name]))
			write(chain.main, strings.NewReplacer("{known}", known.String(), "{unknown}", others.String()).Replace(chain.program))
			for name, text := range chain.more {
				write(name, text)
			}
			require.Equal(t, want.String(), strings.NewReplacer("True", "true", "False", "false", "\r", "").Replace(run(t, dir, chain.commands)))
		})
	}
}

// expected returns what a program says of a code, by the catalog.
func expected(c codes.Code) string {
	e, known := codes.LookupKnown(c)
	if !known {
		e.Retry = codes.RetryUnknown
	}
	p := e.Pause()
	seconds := func(n int) int { return int(min(p.First<<min(n, 20), p.Most) / time.Second) }
	return fmt.Sprintf("true %d %s %t %t %d %d %d https://codes.example.org/zim/%d/ https://codes.example.org/zim/zh/%d/\n",
		c, e.Retry, e.Retry == codes.RetryLater, known && e.Handling() == codes.HandleSuccess, seconds(0), seconds(2), seconds(99), c, c)
}

// run runs commands in a folder, in which each must succeed, and returns what the
// last has written.
func run(t *testing.T, dir string, commands [][]string) string {
	var out []byte
	for _, command := range commands {
		words := slices.Clone(command)
		for i := range words {
			words[i] = strings.ReplaceAll(words[i], "@", dir)
		}
		run := exec.Command(program(t, words[0]), words[1:]...)
		run.Dir = dir
		run.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=")
		var errors bytes.Buffer
		run.Stderr = &errors
		var err error
		out, err = run.Output()
		require.NoError(t, err, "%s\n%s%s", run, out, &errors)
		require.Empty(t, errors.String(), "%s", run)
	}
	return string(out)
}

// program returns the path of a program. The TypeScript compiler may be the one
// that make check has fetched.
func program(t *testing.T, name string) string {
	if name == "tsc" {
		if fetched, err := filepath.Glob("../../../build/typescript@*/node_modules/.bin/tsc"); err == nil && len(fetched) > 0 {
			path, err := filepath.Abs(fetched[len(fetched)-1])
			require.NoError(t, err)
			return path
		}
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("not run: %s is not installed", name)
	}
	return path
}

// TestSpellings: in no language have two codes one name, and no name is a word of
// the language or of the file.
func TestSpellings(t *testing.T) {
	for name, spell := range spellings {
		seen := map[string]bool{"Code": true, "Base": true, "BASE": true, "Link": true, "Pause": true, "Retry": true, "Retryable": true, "RetryOf": true, "AsSuccess": true,
			"RetryNo": true, "RetryLater": true, "RetryAfterChange": true, "RetryUnknown": true}
		for _, c := range fill(Copy{}).Codes {
			require.False(t, seen[spell(c)], "%s: %s", name, spell(c))
			seen[spell(c)] = true
		}
	}
}

// TestText: each file has both languages of every code it names, and the codes of
// the reference first; a copy of a site that is not told where it stands says so.
func TestText(t *testing.T) {
	files := written(t)
	without, err := Files(Copy{Base: "/", Version: "1.0", Compared: "2026-08"})
	require.NoError(t, err)
	require.Len(t, files, len(Names))
	require.Len(t, fill(Copy{}).Codes, len(codes.Known())-2)
	numbers := regexp.MustCompile(`\b\d+\b`)
	for _, name := range Names {
		text := string(files[name])
		for _, c := range fill(Copy{}).Codes {
			require.Contains(t, text, c.Chinese, name)
			require.Contains(t, numbers.FindAllString(text, -1), c.Code.String(), name)
			require.NotContains(t, c.English+c.Chinese, "*/")
		}
		require.Contains(t, text, "https://codes.example.org/zim/", name)
		require.NotContains(t, text, "put scheme and host in front", name)
		require.Contains(t, string(without[name]), "put scheme and host in front", name)
		require.NotRegexp(t, `[ \t]\n`, text, name)
	}
}
