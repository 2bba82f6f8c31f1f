package signing

import (
	"embed"
	"strings"
)

// Function is the signing function in one language, whose name is Language. The
// snippet stands in File.
type Function struct{ Language, File string }

// Functions are those of all languages.
var Functions = []Function{
	{"Go", "sign.go"},
	{"Python", "sign.py"},
	{"Java", "Sign.java"},
	{"PHP", "sign.php"},
	{"Node.js", "sign.mjs"},
	{"C#", "Sign.cs"},
}

//go:embed snippets/sign.* snippets/Sign.*
var snippetFiles embed.FS

// snippetEnd is the comment after which a file goes on with what the tests
// need.
const snippetEnd = "end of what is shown"

// Code returns what is shown of the file.
func (f Function) Code() string {
	file, err := snippetFiles.ReadFile("snippets/" + f.File)
	if err != nil {
		panic(err)
	}
	code := string(file)
	if i := strings.Index(code, snippetEnd); i >= 0 {
		code = code[:strings.LastIndexByte(code[:i], '\n')]
	}
	return strings.TrimRight(code, "\n") + "\n"
}
