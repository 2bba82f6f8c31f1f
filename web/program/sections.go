package program

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// A WebAssembly program is a header and sections.

const headerSize = 8

// The sections by their ids, in their order but for the start, which comes before
// the elements.
const (
	typeSection, importSection, functionSection, startSection = 1, 2, 3, 8
	elementSection, codeSection, dataSection                  = 9, 10, 11
)

// section is a part of a program.
type section struct {
	id      byte
	content []byte
}

func readSections(program []byte) (all []section, err error) {
	if len(program) < headerSize {
		return nil, errProgram
	}
	for in := bytes.NewReader(program[headerSize:]); in.Len() > 0; {
		var s section
		if s.id, err = in.ReadByte(); err != nil {
			return nil, errProgram
		}
		if s.content, err = readVector(in); err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// writeSections writes a program's sections behind its header.
func writeSections(program []byte, all []section) []byte {
	out := slices.Clone(program[:headerSize])
	for _, s := range all {
		out = appendVector(append(out, s.id), s.content)
	}
	return out
}

// startedBy returns a WebAssembly program with one function more, which is
// called before all others.
func startedBy(program, body []byte) ([]byte, error) {
	all, err := readSections(program)
	if err != nil {
		return nil, err
	}
	var out []section
	var kind, imported, defined uint64
	for _, s := range all {
		switch s.id {
		case typeSection:
			kind, err = typeOfNothing(s.content)
		case importSection: // of functions only
			imported, _, err = oneMore(s.content, nil)
		case functionSection:
			defined, s.content, err = oneMore(s.content, binary.AppendUvarint(nil, kind))
		case startSection:
			err = errProgram
		case elementSection:
			out = append(out, section{startSection, binary.AppendUvarint(nil, imported+defined)})
		case codeSection:
			_, s.content, err = oneMore(s.content, appendVector(nil, body))
		}
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return writeSections(program, out), nil
}

// oneMore returns a section's content with one entry more, and how many it had.
func oneMore(content, entry []byte) (n uint64, out []byte, err error) {
	n, size := binary.Uvarint(content)
	if size <= 0 {
		return 0, nil, errProgram
	}
	return n, slices.Concat(binary.AppendUvarint(nil, n+1), content[size:], entry), nil
}

// typeOfNothing returns which type is that of a function without parameters and
// results.
func typeOfNothing(types []byte) (uint64, error) {
	const function = 0x60
	in := bytes.NewReader(types)
	n, err := binary.ReadUvarint(in)
	if err != nil {
		return 0, errProgram
	}
	for i := range n {
		if kind, err := in.ReadByte(); err != nil || kind != function {
			return 0, errProgram
		}
		parameters, err := readVector(in)
		if err != nil {
			return 0, err
		}
		results, err := readVector(in)
		if err != nil {
			return 0, err
		}
		if len(parameters)+len(results) == 0 {
			return i, nil
		}
	}
	return 0, errProgram
}
