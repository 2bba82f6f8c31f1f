package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	isHan = func(r rune) bool { return unicode.Is(unicode.Han, r) }
	// isWide: Chinese punctuation, too.
	isWide = func(r rune) bool { return isHan(r) || r >= 0x3000 }
)

// TestEnglishComesFirst: in every Say and every Text of the source, of which the
// compiler would take a swapped pair for a right one.
func TestEnglishComesFirst(t *testing.T) {
	pairs := 0
	check := func(at token.Position, exprs []ast.Expr) {
		if len(exprs) != 2 {
			return
		}
		english, chinese := literals(exprs[0]), literals(exprs[1])
		pairs++
		assert.False(t, strings.ContainsFunc(english, isHan) && !strings.Contains(english, "全局返回码"), "%s: the first is not English: %s", at, english)
		if chinese != "" && strings.ContainsFunc(english, unicode.IsLower) && strings.Contains(english, " ") {
			assert.True(t, strings.ContainsFunc(chinese, isWide), "%s: the second is not Chinese: %s", at, chinese)
		}
	}
	for _, dir := range []string{".", "../codes"} {
		require.NoError(t, filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CallExpr:
					if f, ok := n.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "Say" {
						check(files.Position(n.Pos()), n.Args)
					}
				case *ast.CompositeLit:
					for _, text := range texts(n) {
						check(files.Position(text.Pos()), text.Elts)
					}
				}
				return true
			})
			return nil
		}))
	}
	require.Greater(t, pairs, 1000)
}

// texts returns the literals of Text that n is, or has as elements without
// saying so.
func texts(n *ast.CompositeLit) []*ast.CompositeLit {
	isText := func(e ast.Expr) bool {
		if s, ok := e.(*ast.SelectorExpr); ok {
			e = s.Sel
		}
		name, ok := e.(*ast.Ident)
		return ok && name.Name == "Text"
	}
	var element ast.Expr
	switch of := n.Type.(type) {
	case *ast.ArrayType:
		element = of.Elt
	case *ast.MapType:
		element = of.Value
	}
	if isText(n.Type) {
		return []*ast.CompositeLit{n}
	}
	if element == nil || !isText(element) {
		return nil
	}
	var all []*ast.CompositeLit
	for _, e := range n.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
		}
		if text, ok := e.(*ast.CompositeLit); ok {
			all = append(all, text)
		}
	}
	return all
}

// literals returns the text of the string literals in an expression.
func literals(e ast.Expr) string {
	all := ""
	ast.Inspect(e, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
			s, _ := strconv.Unquote(l.Value)
			all += s
		}
		return true
	})
	return all
}
