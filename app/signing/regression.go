package signing

import "embed"

// regressionTests are files beside the snippets; each tests the one in its
// language, with what the language brings along.
var regressionTests = map[string]string{
	"Go":      "sign_test.go",
	"Python":  "test_sign.py",
	"Java":    "SignTest.java",
	"PHP":     "test_sign.php",
	"Node.js": "test_sign.mjs",
	"C#":      "SignTest.cs",
}

//go:embed snippets/sign_test.go snippets/test_sign.* snippets/SignTest.*
var regressionFiles embed.FS

// Test returns a test of the function: that it signs the published request, and
// another whose digest begins with a byte below 0x10.
func (f Function) Test() string {
	file, err := regressionFiles.ReadFile("snippets/" + regressionTests[f.Language])
	if err != nil {
		panic(err)
	}
	return string(file)
}
