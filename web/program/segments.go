package program

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// The linker writes the program's initial memory as up to 100,000 segments,
// one between any eight zeros and the next. Their addresses do not compress.
// Memory starts as zeros, so one segment that holds a gap's zeros says the
// same, in a tenth less to download.

// maxGap is the longest run of zeros that is written out. The gaps longer than
// that are few.
const maxGap = 64

const (
	// What stands in a data segment besides its content: it is active in memory
	// 0, at the address that an i32.const gives.
	segmentActive = 0x00
	i32Const      = 0x41
	end           = 0x0b
)

var errProgram = errors.New("the linker's program is not laid out as web/program reads it")

// segment is a part of a program's initial memory.
type segment struct {
	at   int64
	data []byte
}

// joinSegments returns a WebAssembly program whose data segments are joined
// where they are near each other. It leaves all else as it is.
func joinSegments(program []byte) ([]byte, error) {
	return changeSegments(program, func(all []segment) ([]segment, error) { return joined(all), nil })
}

// changeSegments returns a WebAssembly program with its data segments changed.
func changeSegments(program []byte, change func([]segment) ([]segment, error)) ([]byte, error) {
	all, err := readSections(program)
	if err != nil {
		return nil, err
	}
	for i, s := range all {
		if s.id != dataSection {
			continue
		}
		segments, err := readSegments(s.content)
		if err != nil {
			return nil, err
		}
		if segments, err = change(segments); err != nil {
			return nil, err
		}
		all[i].content = writeSegments(segments)
	}
	return writeSections(program, all), nil
}

// joined joins segments that follow each other with no more than maxGap
// between them.
func joined(segments []segment) []segment {
	var all []segment
	for _, s := range segments {
		if len(all) > 0 {
			last := &all[len(all)-1]
			gap := s.at - last.at - int64(len(last.data))
			if gap >= 0 && gap <= maxGap {
				last.data = append(append(last.data, make([]byte, gap)...), s.data...)
				continue
			}
		}
		all = append(all, segment{s.at, slices.Clone(s.data)})
	}
	return all
}

func readSegments(content []byte) ([]segment, error) {
	in := bytes.NewReader(content)
	n, err := binary.ReadUvarint(in)
	if err != nil {
		return nil, errProgram
	}
	var all []segment
	for range n {
		var s segment
		for _, want := range []byte{segmentActive, i32Const} {
			if c, err := in.ReadByte(); err != nil || c != want {
				return nil, errProgram
			}
		}
		if s.at, err = readSigned(in); err != nil {
			return nil, err
		}
		if c, err := in.ReadByte(); err != nil || c != end {
			return nil, errProgram
		}
		if s.data, err = readVector(in); err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	if in.Len() > 0 {
		return nil, errProgram
	}
	return all, nil
}

func writeSegments(all []segment) []byte {
	out := binary.AppendUvarint(nil, uint64(len(all)))
	for _, s := range all {
		out = append(out, segmentActive, i32Const)
		out = appendSigned(out, s.at)
		out = append(out, end)
		out = appendVector(out, s.data)
	}
	return out
}

// readVector reads bytes that their number precedes.
func readVector(in *bytes.Reader) ([]byte, error) {
	n, err := binary.ReadUvarint(in)
	if err != nil || n > uint64(in.Len()) {
		return nil, errProgram
	}
	b := make([]byte, n)
	in.Read(b)
	return b, nil
}

func appendVector(out, b []byte) []byte {
	return append(binary.AppendUvarint(out, uint64(len(b))), b...)
}

// readSigned reads a number in signed LEB128, which encoding/binary has not:
// its varints are zigzag.
func readSigned(in *bytes.Reader) (int64, error) {
	var n int64
	for shift := 0; shift < 35; shift += 7 {
		c, err := in.ReadByte()
		if err != nil {
			return 0, errProgram
		}
		n |= int64(c&0x7f) << shift
		if c&0x80 == 0 {
			if c&0x40 != 0 {
				n -= 1 << (shift + 7)
			}
			return n, nil
		}
	}
	return 0, errProgram
}

func appendSigned(out []byte, n int64) []byte {
	for n < -64 || n > 63 {
		out = append(out, byte(n&0x7f)|0x80)
		n >>= 7
	}
	return append(out, byte(n&0x7f))
}
