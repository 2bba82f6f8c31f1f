package program

import (
	"bytes"
	"encoding/binary"
	"maps"
	"slices"
	"strings"
)

// The linker writes a table of all functions: for each its name, and for each of
// its instructions the file and the line. The runtime needs of the table what the
// garbage collector and calls need; names, files and lines are for those who
// read a stack, which nobody does in a browser. They are taken out, in place: the
// table and what refers to it stay where they are, and zeros compress. What is
// left of the tables by instruction is written once for all functions that it
// serves.
//
// The layout is that of Go 1.26, runtime/symtab.go and runtime2.go; another is an
// error.

const (
	// tableMagic is how the table begins, with what it says of WebAssembly: code
	// is counted in bytes, and a pointer has 8.
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08"
	// The words of the table's header, of 8 bytes each.
	headerFuncs, headerNames, headerUnits, headerFiles, headerTables, headerInfo = 1, 4, 5, 6, 7, 8
	// Where the fields stand in what is said of a function.
	funcName, funcStack, funcFile, funcLine, funcTables, funcUnit, funcStart, funcFacts, funcSize = 4, 16, 20, 24, 28, 32, 36, 43, 44
	// Then come its tables, by numbers, and its facts: where a goroutine must not
	// be stopped, which WebAssembly never does; and what its arguments are and
	// whether they live, and what it wraps, for who reads a stack.
	tableUnsafe, tableArguments                 = 0, 3
	factArguments, factLiving, factWraps        = 5, 6, 7
	noTable, noFact                      uint32 = 0, 1<<32 - 1
)

// names are those that the runtime asks for, or stand for others: a prefix of its
// own functions' names, and the shape of a method's.
var names = []struct {
	means func(name string) bool
	name  string
}{
	{func(name string) bool { return name == "reflect.makeFuncStub" }, "reflect.makeFuncStub"},
	{func(name string) bool { return name == "reflect.methodValueCall" }, "reflect.methodValueCall"},
	{func(name string) bool { return strings.HasPrefix(name, "runtime.") }, "runtime."},
	{func(name string) bool { return strings.Contains(name, "(*") }, "p.(*T).m"},
}

// functions is the table in a program's memory.
type functions struct {
	memory []byte
	// info is where what is said of the functions starts, names, tables and files
	// where those do, each up to the next.
	names, units, files, tables, info int
	n                                 int
}

// stripFunctions returns a WebAssembly program without the names, files and lines
// of its functions. It leaves all else as it is.
func stripFunctions(program []byte) ([]byte, error) {
	return changeSegments(program, func(segments []segment) ([]segment, error) {
		memory, from := imageOf(segments)
		f, err := functionsIn(memory)
		if err != nil {
			return nil, err
		}
		if err := f.strip(); err != nil {
			return nil, err
		}
		return fill(segments, memory, from)
	})
}

// fill writes what has become of the memory into the segments that filled it.
func fill(segments []segment, memory []byte, from int64) ([]segment, error) {
	slices.SortFunc(segments, func(a, b segment) int { return int(a.at - b.at) })
	for i, s := range segments {
		end := s.at + int64(len(s.data))
		if i+1 < len(segments) {
			// Zeros between two segments need not be such any more.
			next := segments[i+1].at
			if len(bytes.Trim(memory[end-from:next-from], "\x00")) > 0 {
				end = next
			}
		}
		segments[i].data = slices.Clone(memory[s.at-from : end-from])
	}
	if again, _ := imageOf(segments); !bytes.Equal(again, memory) {
		return nil, errProgram // something was written behind the last segment
	}
	return segments, nil
}

// imageOf returns the memory that segments fill, and its first address.
func imageOf(segments []segment) (memory []byte, from int64) {
	if len(segments) == 0 {
		return nil, 0
	}
	from, to := segments[0].at, segments[0].at
	for _, s := range segments {
		from, to = min(from, s.at), max(to, s.at+int64(len(s.data)))
	}
	memory = make([]byte, to-from)
	for _, s := range segments {
		copy(memory[s.at-from:], s.data)
	}
	return memory, from
}

// functionsIn finds the table in memory.
func functionsIn(memory []byte) (*functions, error) {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+9*8 > len(memory) {
		return nil, errProgram
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint64(memory[at+8*i:])) }
	f := &functions{memory: memory, n: word(headerFuncs),
		names: at + word(headerNames), units: at + word(headerUnits), files: at + word(headerFiles), tables: at + word(headerTables), info: at + word(headerInfo)}
	if !slices.IsSorted([]int{at, f.names, f.units, f.files, f.tables, f.info, f.info + 8*f.n, len(memory)}) || f.n == 0 {
		return nil, errProgram
	}
	for i := range f.n {
		if f.info+f.offset(i)+funcSize > len(memory) {
			return nil, errProgram
		}
	}
	return f, nil
}

// offset returns where it stands, from info, what is said of a function.
func (f *functions) offset(i int) int { return int(f.get(f.info + 8*i + 4)) }

func (f *functions) get(at int) uint32 { return binary.LittleEndian.Uint32(f.memory[at:]) }

func (f *functions) set(at int, v uint32) { binary.LittleEndian.PutUint32(f.memory[at:], v) }

// strip takes out names, files and lines.
func (f *functions) strip() error {
	var used []int // where the fields stand that name a table
	called := make([]string, f.n)
	for i := range f.n {
		at := f.info + f.offset(i)
		name, _, _ := bytes.Cut(f.memory[f.names+int(f.get(at+funcName)):f.units], []byte{0})
		called[i] = string(name)
		used = append(used, at+funcStack)
		for k := range int(f.get(at + funcTables)) {
			field := at + funcSize + 4*k
			if k == tableUnsafe || k == tableArguments {
				f.set(field, noTable)
				continue
			}
			used = append(used, field)
		}
		facts := at + funcSize + 4*int(f.get(at+funcTables))
		for k := range int(f.memory[at+funcFacts]) {
			if k == factArguments || k == factLiving || k == factWraps {
				f.set(facts+4*k, noFact)
			}
		}
	}
	if err := f.writeTables(used); err != nil {
		return err
	}
	clear(f.memory[f.names:f.tables]) // the names, and the files by their units
	places := f.writeNames()
	for i := range f.n {
		at := f.info + f.offset(i)
		for _, field := range []int{funcName, funcFile, funcLine, funcUnit, funcStart} {
			f.set(at+field, 0)
		}
		for k, n := range names {
			if n.means(called[i]) {
				f.set(at+funcName, places[k])
				break
			}
		}
	}
	return nil
}

// writeTables writes nothing but the tables that these fields name. Tables of the
// same steps are one, in which the last step is as long as in any of them: nobody
// asks for an instruction behind a function's end.
func (f *functions) writeTables(fields []int) error {
	steps, longest := make([]string, len(fields)), map[string]uint64{}
	for i, field := range fields {
		if f.get(field) == noTable {
			continue
		}
		s, last, err := f.table(f.get(field))
		if err != nil {
			return err
		}
		steps[i] = s
		longest[s] = max(longest[s], last)
	}
	clear(f.memory[f.tables:f.info])
	places := map[string]uint32{"": noTable}
	at := f.tables + 1
	for _, s := range slices.Sorted(maps.Keys(longest)) {
		places[s] = uint32(at - f.tables)
		at += copy(f.memory[at:f.info], append(binary.AppendUvarint([]byte(s), longest[s]), 0))
	}
	for i, field := range fields {
		f.set(field, places[steps[i]])
	}
	return nil
}

// table returns the table at a place: the steps but for how long the last is, and
// that. A step is by how much a number changes, and for how many instructions it
// stays so, both as varints; no change ends a table, but as the first step.
func (f *functions) table(place uint32) (steps string, last uint64, err error) {
	table := f.memory[min(f.tables+int(place), f.info):f.info]
	for at, end := 0, 0; ; {
		change, n := binary.Uvarint(table[at:])
		if n > 0 && change == 0 && at > 0 {
			return string(table[:end]), last, nil
		}
		end = at + max(n, 0)
		last, n = binary.Uvarint(table[end:])
		if n <= 0 {
			return "", 0, errProgram
		}
		at = end + n
	}
}

// writeNames writes the names that are kept, and returns their places. Place 0 is
// that of no name.
func (f *functions) writeNames() []uint32 {
	var places []uint32
	at := f.names + 1
	for _, n := range names {
		places = append(places, uint32(at-f.names))
		at += copy(f.memory[at:f.units], n.name+"\x00")
	}
	return places
}
