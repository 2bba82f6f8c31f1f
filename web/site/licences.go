package site

import (
	"bytes"
	_ "embed"
	"strings"

	"zimcodes/web/program"
)

// licencesName is the file with the licences of this site and of what its program
// contains.
const licencesName = "licences.txt"

//go:embed static/licence.txt
var ourLicence []byte

// addLicences adds the licences, whole, as their terms ask.
func addLicences(files map[string][]byte) error {
	all, err := program.Licences()
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.Write(ourLicence)
	for _, l := range all {
		title := strings.TrimSpace("The program of this site contains " + l.Of + " " + l.Version)
		b.WriteString("\n\n" + title + "\n" + strings.Repeat("=", len(title)) + "\n\n")
		b.Write(bytes.TrimSpace(bytes.ReplaceAll(l.Text, []byte("\r\n"), []byte("\n"))))
		b.WriteString("\n")
	}
	files[licencesName] = b.Bytes()
	return nil
}
