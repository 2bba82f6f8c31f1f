// Package constants writes the return codes as constants of six programming
// languages, each in a single file that needs nothing but its language:
//
//	zimcodes.go   zimcodes.ts   zimcodes.py   Zimcodes.java   zimcodes.php   Zimcodes.cs
//
// Every file has the same, spelt as its language does:
//
//   - a constant for each code that has a name, with what it means in English and
//     in Chinese;
//   - retry: "no", "later", "after-change", or "unknown" for any other number;
//   - retryable: whether the same call can succeed later as it is;
//   - asSuccess: whether what was wanted is so already;
//   - pause: the seconds to wait before the next time, 0 where none helps;
//   - link: the address of the code's page in English or Chinese.
//
// A number that the file does not know is a code like any other: nothing throws,
// and no type shuts it out. The files are templates, filled from the catalog; the
// tests compile and run each and compare what it says with the catalog.
package constants

import (
	"bytes"
	"embed"
	"go/format"
	"strings"
	"text/template"
	"time"

	"zimcodes/codes"
)

//go:embed templates
var templates embed.FS

// Names are the files' names.
var Names = []string{"zimcodes.go", "zimcodes.ts", "zimcodes.py", "Zimcodes.java", "zimcodes.php", "Zimcodes.cs"}

// Copy is what the files say of themselves.
type Copy struct {
	// Origin and Base are where the site stands; Origin may be empty.
	Origin, Base string
	// Version is that of the data's form, Compared the month of the data.
	Version, Compared string
}

// constant is a code with a name.
type constant struct {
	codes.Code
	Words []string
	// English and Chinese say in one line what the code means.
	English, Chinese string
	// Ours: the reference does not have it, and both texts are ours.
	Ours bool
}

// retries are the codes of which the same is said of a retry.
type retries struct {
	codes.Retry
	Codes []constant
}

// pauses are the codes with the same pause, in seconds.
type pauses struct {
	First, Most int
	Codes       []constant
}

// filling is what the templates are filled with.
type filling struct {
	Copy
	Codes   []constant
	Retries []retries
	Success []constant
	// Pauses are those of all codes that may be sent again later.
	Pauses []pauses
}

// Files returns the files by their names.
func Files(c Copy) (map[string][]byte, error) {
	all, err := template.New("").Funcs(functions).ParseFS(templates, "templates/*")
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, name := range Names {
		var b bytes.Buffer
		if err := all.ExecuteTemplate(&b, name+".tmpl", fill(c)); err != nil {
			return nil, err
		}
		files[name] = b.Bytes()
	}
	files["zimcodes.go"], err = format.Source(files["zimcodes.go"])
	return files, err
}

func fill(c Copy) filling {
	f := filling{Copy: c}
	for _, r := range []codes.Retry{codes.RetryNo, codes.RetryLater, codes.RetryAfterChange} {
		f.Retries = append(f.Retries, retries{Retry: r})
	}
	for _, e := range codes.Known() {
		if e.Code.Name() != "" {
			f.add(e)
		}
	}
	return f
}

func (f *filling) add(e codes.Entry) {
	_, listed := codes.Lookup(e.Code)
	c := constant{
		Code: e.Code, Words: strings.Fields(e.Code.Name()), Ours: !listed,
		English: line(e.Description.English), Chinese: line(e.Description.Chinese),
	}
	f.Codes = append(f.Codes, c)
	for i := range f.Retries {
		if f.Retries[i].Retry == e.Retry {
			f.Retries[i].Codes = append(f.Retries[i].Codes, c)
		}
	}
	if e.Handling() == codes.HandleSuccess {
		f.Success = append(f.Success, c)
	}
	if p := e.Pause(); p != (codes.Pause{}) {
		f.addPause(int(p.First/time.Second), int(p.Most/time.Second), c)
	}
}

func (f *filling) addPause(first, most int, c constant) {
	for i := range f.Pauses {
		if p := &f.Pauses[i]; p.First == first && p.Most == most {
			p.Codes = append(p.Codes, c)
			return
		}
	}
	f.Pauses = append(f.Pauses, pauses{first, most, []constant{c}})
}

// line returns a text in one line.
func line(p codes.Prose) string { return strings.Join(strings.Fields(p.Plain()), " ") }
