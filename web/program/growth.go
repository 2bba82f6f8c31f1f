package program

import (
	"bytes"
	"encoding/binary"
)

// The table of functions counts them: where what is said of each stands, and
// which is the first of those at an address. Numbers that only grow do not
// compress; by how much they grow does. So that is written in their place, and
// the program has one function more, which WebAssembly calls before any other
// (its start function) and which adds up: a millisecond later the memory is what
// the linker wrote.

const (
	// Where the linker's account of the program, in words of 8 bytes, has the
	// table by addresses, and the first and the last address.
	moduleTable, moduleFirst, moduleLast = 19, 20, 21
	// How many addresses an entry of that table is for, and its size.
	entryAddresses, entrySize = 4096, 20
)

// column is numbers of 4 bytes in a program's memory, of which one stands every
// so many bytes.
type column struct{ at, end, every int }

// writeGrowth returns a WebAssembly program in which stands by how much the
// numbers of the table of functions grow, and that adds them up as it starts.
func writeGrowth(program []byte) ([]byte, error) {
	var start []byte
	program, err := changeSegments(program, func(segments []segment) ([]segment, error) {
		memory, from := imageOf(segments)
		f, err := functionsIn(memory)
		if err != nil {
			return nil, err
		}
		columns, err := f.columns(int(from))
		if err != nil {
			return nil, err
		}
		start = adding(columns, f.info, f.n, int(from))
		for i := range f.n {
			if f.get(f.info+f.offset(i)) != f.get(f.info+8*i) {
				return nil, errProgram
			}
			f.set(f.info+f.offset(i), 0)
		}
		for _, c := range columns {
			c.subtract(memory)
		}
		return fill(segments, memory, from)
	})
	if err != nil {
		return nil, err
	}
	return startedBy(program, start)
}

// columns returns what grows: of each function its number, and where it stands
// what is said of it; and by addresses the number of the first that is there.
func (f *functions) columns(from int) ([]column, error) {
	// The account begins with the address of the table, and that of the names.
	header := bytes.Index(f.memory, []byte(tableMagic))
	begins := binary.LittleEndian.AppendUint64(nil, uint64(from+header))
	begins = binary.LittleEndian.AppendUint64(begins, uint64(from+f.names))
	at := bytes.Index(f.memory, begins)
	if at < 0 || at+8*(moduleLast+1) > len(f.memory) {
		return nil, errProgram
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(f.memory[at+8*i:])) }
	table := word(moduleTable) - from
	entries := (word(moduleLast) - word(moduleFirst) + entryAddresses - 1) / entryAddresses
	last := table + entrySize*(entries-1)
	if entries <= 0 || table < f.info || last+4 > len(f.memory) {
		return nil, errProgram
	}
	return []column{
		{f.info, f.info + 8*f.n, 8},
		{f.info + 4, f.info + 8*f.n, 8},
		{table, last + 4, entrySize},
	}, nil
}

// subtract writes by how much each number is more than the one before.
func (c column) subtract(memory []byte) {
	var before uint32
	for at := c.at; at < c.end; at += c.every {
		n := binary.LittleEndian.Uint32(memory[at:])
		binary.LittleEndian.PutUint32(memory[at:], n-before)
		before = n
	}
}

// What WebAssembly writes for instructions and types.
const (
	wasmLoop, wasmAgainIf                  = 0x03, 0x0d
	wasmGet, wasmSet, wasmTee              = 0x20, 0x21, 0x22
	wasmLoad, wasmStore, wasmAdd, wasmLess = 0x28, 0x36, 0x6a, 0x49
	wasmI32, wasmNoResult                  = 0x7f, 0x40
)

// adding returns the body of a function that adds up each column, and then writes
// the n functions' numbers where what is said of them begins.
func adding(columns []column, info, n, from int) []byte {
	const at, sum = 0, 1 // the variables
	body := []byte{1, 2, wasmI32}
	number := func(n int) { body = appendSigned(append(body, i32Const), int64(n)) }
	code := func(b ...byte) { body = append(body, b...) }
	each := func(c column, do func()) {
		number(from + c.at)
		code(wasmSet, at)
		code(wasmLoop, wasmNoResult)
		do()
		code(wasmGet, at)
		number(c.every)
		code(wasmAdd, wasmTee, at)
		number(from + c.end)
		code(wasmLess, wasmAgainIf, 0, end)
	}
	for _, c := range columns {
		number(0)
		code(wasmSet, sum)
		each(c, func() {
			code(wasmGet, at)
			code(wasmGet, at, wasmLoad, 0, 0, wasmGet, sum, wasmAdd, wasmTee, sum)
			code(wasmStore, 0, 0)
		})
	}
	each(column{info, info + 8*n, 8}, func() {
		code(wasmGet, at, wasmLoad, 0, 4)
		number(from + info)
		code(wasmAdd)
		code(wasmGet, at, wasmLoad, 0, 0)
		code(wasmStore, 0, 0)
	})
	return append(body, end)
}
