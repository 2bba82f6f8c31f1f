package program

import (
	"bytes"
	"encoding/binary"
	"iter"
	"testing"

	"github.com/stretchr/testify/require"
)

// program is a WebAssembly program of nothing but these segments and a section
// of another kind.
func programOf(segments []segment) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	out = appendVector(append(out, 0), []byte("\x04name"))
	return appendVector(append(out, dataSection), writeSegments(segments))
}

func TestJoinSegments(t *testing.T) {
	long := make([]byte, 300)
	for _, test := range []struct {
		name         string
		give, expect []segment
	}{
		{"none", nil, nil},
		{"one", []segment{{0, []byte("a")}}, []segment{{0, []byte("a")}}},
		{"adjacent", []segment{{4096, []byte("ab")}, {4098, []byte("c")}}, []segment{{4096, []byte("abc")}}},
		{"near", []segment{{63, []byte("a")}, {66, []byte("b")}}, []segment{{63, []byte("a\x00\x00b")}}},
		{"far", []segment{{64, []byte("a")}, {64 + 2 + maxGap, []byte("b")}}, []segment{{64, []byte("a")}, {64 + 2 + maxGap, []byte("b")}}},
		{"backwards", []segment{{9, []byte("b")}, {1, []byte("a")}}, []segment{{9, []byte("b")}, {1, []byte("a")}}},
		{"overlapping", []segment{{9, []byte("bb")}, {10, []byte("a")}}, []segment{{9, []byte("bb")}, {10, []byte("a")}}},
		{"high and negative", []segment{{-1, long}, {1 << 30, long}}, []segment{{-1, long}, {1 << 30, long}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := joinSegments(programOf(test.give))
			require.NoError(t, err)
			require.Equal(t, programOf(test.expect), got)
		})
	}
}

func TestJoinSegmentsRejects(t *testing.T) {
	whole := programOf([]segment{{64, []byte("abc")}})
	for n := range len(whole) {
		if n == 8 || n == 15 { // the ends of the header and of a section
			continue
		}
		_, err := joinSegments(whole[:n])
		require.ErrorIs(t, err, errProgram, "the first %d bytes", n)
	}
}

// The served program starts with the memory that the linker laid out, and has
// all else of its program.
func TestProgramSegments(t *testing.T) {
	t.Parallel()
	linked, err := asLinked()
	require.NoError(t, err)
	served, err := Build()
	require.NoError(t, err)
	_, parts := initialMemory(t, linked)
	stripped, err := stripFunctions(linked)
	require.NoError(t, err)
	grown, err := writeGrowth(stripped)
	require.NoError(t, err)
	memory, _ := initialMemory(t, grown)
	servedMemory, servedParts := initialMemory(t, served.WASM)
	require.True(t, bytes.Equal(memory, servedMemory))
	require.Less(t, servedParts, parts/10)
	require.True(t, bytes.Equal(withoutData(t, grown), withoutData(t, served.WASM)))
}

// initialMemory returns the memory with which a program starts, and of how many
// segments it is made.
func initialMemory(t *testing.T, program []byte) (memory []byte, parts int) {
	for id, content := range sections(t, program) {
		if id != dataSection {
			continue
		}
		segments, err := readSegments(content)
		require.NoError(t, err)
		for _, s := range segments {
			if missing := int(s.at) + len(s.data) - len(memory); missing > 0 {
				memory = append(memory, make([]byte, missing)...)
			}
			copy(memory[s.at:], s.data)
		}
		parts = len(segments)
	}
	return memory, parts
}

// withoutData returns the sections of a program but for its data.
func withoutData(t *testing.T, program []byte) (rest []byte) {
	for id, content := range sections(t, program) {
		if id != dataSection {
			rest = append(append(rest, id), content...)
		}
	}
	return rest
}

// sections yields the sections of a program.
func sections(t *testing.T, program []byte) iter.Seq2[byte, []byte] {
	return func(yield func(byte, []byte) bool) {
		for in := bytes.NewReader(program[8:]); in.Len() > 0; {
			id, err := in.ReadByte()
			require.NoError(t, err)
			content, err := readVector(in)
			require.NoError(t, err)
			if !yield(id, content) {
				return
			}
		}
	}
}

// A program starts with no more memory than its data needs: an early Go 1.26
// gave one that links crypto/hmac 34 MiB.
func TestInitialMemory(t *testing.T) {
	t.Parallel()
	program, err := Build()
	require.NoError(t, err)
	const memorySection, page = 5, 64 << 10
	for id, content := range sections(t, program.WASM) {
		if id != memorySection {
			continue
		}
		in := bytes.NewReader(content)
		memories, err := binary.ReadUvarint(in)
		require.NoError(t, err)
		require.EqualValues(t, 1, memories)
		_, err = in.ReadByte() // whether there is a limit
		require.NoError(t, err)
		pages, err := binary.ReadUvarint(in)
		require.NoError(t, err)
		t.Logf("the program starts with %.2f MiB", float64(pages*page)/(1<<20))
		require.LessOrEqual(t, pages*page, uint64(8<<20))
		return
	}
	require.Fail(t, "the program has no memory")
}
