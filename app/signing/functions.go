package signing

import (
	"embed"
	"strings"
)

// Function is a function in one language: one that signs requests, or one that
// verifies callbacks.
type Function struct {
	Language string
	// File has the function, and test a test of it that needs nothing but what
	// the language brings along.
	File, test string
}

// Functions are those that sign, in all languages.
var Functions = []Function{
	{"Go", "sign.go", "sign_test.go"},
	{"Python", "sign.py", "test_sign.py"},
	{"Java", "Sign.java", "SignTest.java"},
	{"PHP", "sign.php", "test_sign.php"},
	{"Node.js", "sign.mjs", "test_sign.mjs"},
	{"C#", "Sign.cs", "SignTest.cs"},
}

// Verifiers are those that verify callbacks, in the same languages.
var Verifiers = []Function{
	{"Go", "verify.go", "verify_test.go"},
	{"Python", "verify.py", "test_verify.py"},
	{"Java", "Verify.java", "VerifyTest.java"},
	{"PHP", "verify.php", "test_verify.php"},
	{"Node.js", "verify.mjs", "test_verify.mjs"},
	{"C#", "Verify.cs", "VerifyTest.cs"},
}

//go:embed snippets/sign.* snippets/Sign.* snippets/sign_test.go snippets/test_sign.* snippets/SignTest.*
//go:embed snippets/verify.* snippets/Verify.* snippets/verify_test.go snippets/test_verify.* snippets/VerifyTest.*
var snippets embed.FS

// snippet returns the text of a file.
func snippet(name string) string {
	file, err := snippets.ReadFile("snippets/" + name)
	if err != nil {
		panic(err)
	}
	return string(file)
}

// snippetEnd is the comment after which a file goes on with what the tests
// need.
const snippetEnd = "end of what is shown"

// Code returns what is shown of the file.
func (f Function) Code() string {
	code := snippet(f.File)
	if i := strings.Index(code, snippetEnd); i >= 0 {
		code = code[:strings.LastIndexByte(code[:i], '\n')]
	}
	return strings.TrimRight(code, "\n") + "\n"
}

// Test returns a test of the function: with the published example, and another
// whose digest begins with a byte below 0x10.
func (f Function) Test() string { return snippet(f.test) }
