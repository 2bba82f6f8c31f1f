package program

import (
	"bytes"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// asLinked returns the program as the linker writes it, which is linked once. No
// test changes it.
var asLinked = sync.OnceValues(func() ([]byte, error) { return linked(patches, "build") })

// The runtime finds in the table all that it had before, but for what is taken
// out.
func TestStripFunctions(t *testing.T) {
	t.Parallel()
	linked, err := asLinked()
	require.NoError(t, err)
	stripped, err := stripFunctions(linked)
	require.NoError(t, err)
	require.True(t, bytes.Contains(linked, []byte("zimcodes/app.(*site).onInput")))
	require.False(t, bytes.Contains(stripped, []byte("zimcodes/app.(*site).onInput")))
	was, is := tableOf(t, linked), tableOf(t, stripped)
	require.Equal(t, was.n, is.n)
	for i := range was.n {
		at := was.info + was.offset(i)
		for field := 0; field < funcSize; field += 4 {
			switch field {
			case funcStack, funcName, funcFile, funcLine, funcUnit, funcStart:
				continue
			}
			require.Equal(t, was.get(at+field), is.get(at+field), "field %d of function %d", field, i)
		}
		requireTable(t, was, is, at+funcStack)
		tables, facts := int(was.get(at+funcTables)), int(was.memory[at+funcFacts])
		for k := range tables + facts {
			field := at + funcSize + 4*k
			switch got := is.get(field); {
			case k < tables && (k == tableUnsafe || k == tableArguments):
				require.Equal(t, noTable, got)
			case k-tables == factArguments || k-tables == factLiving || k-tables == factWraps:
				require.Equal(t, noFact, got)
			case k < tables:
				requireTable(t, was, is, field)
			default:
				require.Equal(t, was.get(field), got, "fact %d of function %d", k-tables, i)
			}
		}
	}
}

// requireTable requires that the table that a field names is what it was, up to
// the function's end.
func requireTable(t *testing.T, was, is *functions, field int) {
	t.Helper()
	if was.get(field) == noTable {
		require.Equal(t, noTable, is.get(field))
		return
	}
	want, end, err := was.table(was.get(field))
	require.NoError(t, err)
	got, last, err := is.table(is.get(field))
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.GreaterOrEqual(t, last, end)
}

func tableOf(t *testing.T, program []byte) (f *functions) {
	t.Helper()
	_, err := changeSegments(program, func(all []segment) (_ []segment, err error) {
		memory, _ := imageOf(all)
		f, err = functionsIn(memory)
		return all, err
	})
	require.NoError(t, err)
	return f
}

// What is written between two segments is kept.
func TestStripFunctionsBetweenSegments(t *testing.T) {
	linked, err := asLinked()
	require.NoError(t, err)
	apart, err := changeSegments(linked, func(all []segment) ([]segment, error) {
		var out []segment
		for _, s := range all {
			for at := 0; at < len(s.data); {
				zeros := len(s.data[at:]) - len(bytes.TrimLeft(s.data[at:], "\x00"))
				at += zeros
				n := bytes.Index(s.data[at:], make([]byte, 4))
				if n < 0 {
					n = len(s.data[at:])
				}
				if n > 0 {
					out = append(out, segment{s.at + int64(at), s.data[at : at+n]})
				}
				at += n
			}
		}
		return out, nil
	})
	require.NoError(t, err)
	want, err := stripFunctions(linked)
	require.NoError(t, err)
	got, err := stripFunctions(apart)
	require.NoError(t, err)
	zeros := "\x00"
	require.True(t, bytes.Equal(bytes.Trim(tableOf(t, want).memory, zeros), bytes.Trim(tableOf(t, got).memory, zeros)))
}
