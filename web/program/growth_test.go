package program

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// start makes an instance of a program, and writes the memory that it then has.
const start = `
const [program, memory] = process.argv.slice(1)
const fs = require("fs")
const module = new WebAssembly.Module(fs.readFileSync(program))
const imports = {}
for (const i of WebAssembly.Module.imports(module)) (imports[i.module] ??= {})[i.name] = () => { throw "Go runs" }
fs.writeFileSync(memory, new Uint8Array(new WebAssembly.Instance(module, imports).exports.mem.buffer))`

// A program that has added up what grows has the memory that it had before.
func TestWriteGrowth(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("not run: what the program adds up as it starts, which needs Node.js")
	}
	linked, err := asLinked()
	require.NoError(t, err)
	grown, err := writeGrowth(linked)
	require.NoError(t, err)
	was, _ := initialMemory(t, linked)
	is, _ := initialMemory(t, grown)
	require.False(t, bytes.Equal(was, is))
	dir := t.TempDir()
	program, memory := filepath.Join(dir, "app.wasm"), filepath.Join(dir, "memory")
	require.NoError(t, os.WriteFile(program, grown, 0o644))
	out, err := exec.Command("node", "-e", start, program, memory).CombinedOutput()
	require.NoError(t, err, "%s", out)
	got, err := os.ReadFile(memory)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(got, was))
	require.Empty(t, bytes.Trim(got[len(was):], "\x00"))
}

// What is not laid out as the linker does is an error.
func TestStartedByRejects(t *testing.T) {
	nothing, something := []byte{1, 0x60, 0, 0}, []byte{1, 0x60, 1, wasmI32, 0}
	for _, test := range []struct {
		name     string
		sections []section
	}{
		{"no type", []section{{typeSection, nil}}},
		{"no type of nothing", []section{{typeSection, something}}},
		{"half a type", []section{{typeSection, nothing[:3]}}},
		{"another start", []section{{typeSection, nothing}, {startSection, []byte{0}}}},
		{"no code", []section{{typeSection, nothing}, {codeSection, nil}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := startedBy(writeSections(make([]byte, headerSize), test.sections), nil)
			require.ErrorIs(t, err, errProgram)
		})
	}
}
