package handling

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"zimcodes/app/signing"
	"zimcodes/codes"
)

// toolchain compiles and runs a program. In it {stop}, {success}, {retry} and
// {split} are the ways; each stands where call answers with the code at first, and
// then with 0. The program prints the last code, the calls, and how many items
// each of the calls in parts had.
type toolchain struct {
	file, program string
	commands      [][]string
}

var toolchains = map[string]toolchain{
	"Go": {"main.go", `package main

import (
	"fmt"
	"log"
	"slices"
	"time"
)

var calls int

func call() int64 {
	if calls++; calls == 1 {
		return 660600016
	}
	return 0
}

func say(code int64) {
	fmt.Print(code, " ", calls, "\n")
	calls = 0
}

func stop() {
{stop}say(code)
}

func success() {
{success}say(code)
}

func retry() {
{retry}say(code)
}

func split(items []string) {
	call := func(batch []string) int64 {
		fmt.Println(len(batch))
		return call()
	}
{split}
}

func main() {
	stop()
	success()
	retry()
	split(make([]string, 45))
}
`, [][]string{{"go", "run", "main.go"}}},
	"Python": {"main.py", `import logging
import time

calls = 0


def call(batch=None):
    global calls
    calls += 1
    if batch is not None:
        print(len(batch))
    return 660600016 if calls == 1 else 0


{stop}print(code, calls)
calls = 0
{success}print(code, calls)
calls = 0
{retry}print(code, calls)
calls = 0
items = ["u"] * 45
{split}`, [][]string{{"python3", "main.py"}}},
	"Java": {"Main.java", `import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;

final class Main {
    static final Logger logger = Logger.getLogger("zim");
    static int calls;

    static long call() {
        return ++calls == 1 ? 660600016 : 0;
    }

    static long call(List<String> batch) {
        System.out.println(batch.size());
        return call();
    }

    static void say(long code) {
        System.out.println(code + " " + calls);
        calls = 0;
    }

    static void stop() {
{stop}say(code);
    }

    static void success() {
{success}say(code);
    }

    static void retry() throws InterruptedException {
{retry}say(code);
    }

    static void split(List<String> items) {
{split}
    }

    public static void main(String[] arguments) throws InterruptedException {
        stop();
        success();
        retry();
        split(Collections.nCopies(45, "u"));
    }
}
`, [][]string{{"javac", "-J-XX:TieredStopAtLevel=1", "-Xlint:all", "-Werror", "-d", ".", "Main.java"}, {"java", "-XX:TieredStopAtLevel=1", "-cp", ".", "Main"}}},
	"PHP": {"main.php", `<?php
declare(strict_types=1);
ini_set('error_log', '');
ini_set('log_errors_max_len', '0');
$calls = 0;

function call(?array $batch = null): int
{
    global $calls;
    if ($batch !== null) {
        echo count($batch), "\n";
    }
    return ++$calls === 1 ? 660600016 : 0;
}

{stop}echo $code, ' ', $calls, "\n";
$calls = 0;
{success}echo $code, ' ', $calls, "\n";
$calls = 0;
{retry}echo $code, ' ', $calls, "\n";
$calls = 0;
$items = array_fill(0, 45, 'u');
{split}`, [][]string{{"php", "main.php"}}},
	"Node.js": {"main.mjs", `let calls = 0;

async function call(batch) {
	if (batch) console.log(batch.length);
	return ++calls === 1 ? 660600016 : 0;
}

{
{stop}console.log(code, calls);
}
calls = 0;
{
{success}console.log(code, calls);
}
calls = 0;
{
{retry}console.log(code, calls);
}
calls = 0;
const items = Array(45).fill("u");
{split}`, [][]string{{"node", "main.mjs"}}},
	"C#": {"main.cs", `using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

static class Program
{
    static int calls;

    static async Task<long> Call(List<string> batch = null)
    {
        await Task.Yield();
        if (batch != null)
        {
            Console.WriteLine(batch.Count);
        }
        return ++calls == 1 ? 660600016 : 0;
    }

    static void Say(long code)
    {
        Console.WriteLine(code + " " + calls);
        calls = 0;
    }

    static async Task Stop()
    {
{stop}Say(code);
    }

    static async Task Success()
    {
{success}Say(code);
    }

    static async Task Retry()
    {
{retry}Say(code);
    }

    static async Task Split(List<string> items)
    {
{split}
    }

    static async Task All()
    {
        await Stop();
        await Success();
        await Retry();
        await Split(Enumerable.Repeat("u", 45).ToList());
    }

    static void Main()
    {
        All().Wait();
    }
}
`, [][]string{{"mcs", "-warnaserror", "-out:main.exe", "main.cs"}, {"mono", "main.exe"}}},
}

// TestLanguages: in each language, the four ways compile and do what they say, and
// each logs the link.
func TestLanguages(t *testing.T) {
	const link = "https://codes.example.org/zh/660600016/"
	require.Len(t, Languages, len(signing.Functions))
	for i, l := range Languages {
		require.Equal(t, signing.Functions[i].Language, l.Name)
		t.Run(l.Name, func(t *testing.T) {
			t.Parallel()
			chain, dir := toolchains[l.Name], t.TempDir()
			var ways []string
			for way := range l.ways {
				h := codes.Handling(way)
				ways = append(ways, "{"+h.String()+"}", l.fill(h, 660600016, link, 1, 1, 20))
			}
			require.NoError(t, os.WriteFile(filepath.Join(dir, chain.file), []byte(strings.NewReplacer(ways...).Replace(chain.program)), 0o600))
			out, said := run(t, dir, chain.commands)
			require.Equal(t, "660600016 1\n0 1\n0 2\n20\n20\n5\n", out)
			require.Equal(t, 4, strings.Count(said, "ZIM 660600016: "+link), said)
		})
	}
}

// run runs commands in a folder, and returns what the last has written, and its
// errors.
func run(t *testing.T, dir string, commands [][]string) (string, string) {
	var out, said bytes.Buffer
	for _, command := range commands {
		path, err := exec.LookPath(command[0])
		if err != nil {
			t.Skipf("not run: %s is not installed", command[0])
		}
		out.Reset()
		said.Reset()
		run := exec.Command(path, command[1:]...)
		run.Dir, run.Stdout, run.Stderr = dir, &out, &said
		require.NoError(t, run.Run(), "%s\n%s%s", run, &out, &said)
	}
	return out.String(), said.String()
}

// TestCode: the code of every entry names the code and its link, pauses as the
// entry says, and splits as the APIs' pages say.
func TestCode(t *testing.T) {
	for _, e := range codes.Known() {
		for _, l := range Languages {
			code := l.Code(e, "https://codes.example.org/"+e.Code.String()+"/")
			require.NotRegexp(t, `\{[a-z]+\}`, code)
			require.Contains(t, code, "ZIM "+e.Code.String()+": https://codes.example.org/"+e.Code.String()+"/")
			if e.Handling() == codes.HandleSplit {
				require.Contains(t, code, strconv.Itoa(Batch(e.Code)))
			}
		}
	}
	require.Equal(t, 10, Batch(660000011), "QueryRoomMembers takes the fewest")
	require.Equal(t, 20, Batch(660800039))
	require.Zero(t, Batch(100000005))
	broadcast, _ := codes.Lookup(660500003)
	require.Contains(t, Languages[0].Code(broadcast, ""), "pause := 1; code == 660500003 && pause <= 86400; pause *= 2")
}
