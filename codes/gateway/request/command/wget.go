package command

import (
	"strings"

	"zimcodes/codes/gateway/request/pasted"
	"zimcodes/codes/gateway/request/shell"
)

// wget gathers what the words of a command say.
type wget struct {
	r         *Request
	command   *shell.Command
	isAddress func(string) bool
	urls      []pasted.Text
	method    pasted.Text
	// data is the body, of which the last counts, and file where it stands.
	data, file pasted.Text
	hasData    bool
	spider     bool
}

// wgetOptions are wget's options, of which it takes the long ones cut short.
var wgetOptions = &options[*wget]{
	known: []option[*wget]{
		{"post-data", 0, takesValue, func(w *wget, v pasted.Text) { w.setData(v) }},
		{"body-data", 0, takesValue, func(w *wget, v pasted.Text) { w.setData(v) }},
		{"post-file", 0, takesValue, (*wget).setFile},
		{"body-file", 0, takesValue, (*wget).setFile},
		{"method", 0, takesValue, func(w *wget, v pasted.Text) { w.method = v }},
		{"header", 0, takesValue, (*wget).header},
		{"spider", 0, takesNone, func(w *wget, _ pasted.Text) { w.spider = true }},
		{"input-file", 'i', takesValue, (*wget).input},
		{"password", 0, takesCredential, (*wget).authorization},
		{"http-password", 0, takesCredential, (*wget).authorization},
	},
	// n is the first of two letters, as in -nv.
	shorts: "eoatOTwQPUlARDIXBn",
	valued: strings.Fields(`accept accept-regex append-output backups base bind-address ca-certificate ca-directory certificate
		certificate-type ciphers compression config connect-timeout crl-file cut-dirs default-page directory-prefix dns-timeout domains
		exclude-directories exclude-domains execute follow-tags ftp-password ftp-user hsts-file http-user ignore-tags
		include-directories level limit-rate load-cookies local-encoding max-redirect output-document output-file pinnedpubkey
		prefer-family private-key private-key-type progress proxy-password proxy-user quota read-timeout referer regex-type reject
		reject-regex rejected-log remote-encoding report-speed restrict-file-names retry-on-http-error save-cookies secure-protocol
		start-pos timeout tries use-askpass user user-agent wait waitretry warc-dedup warc-file warc-header warc-max-size warc-tempdir`),
}

// Wget reads a wget command.
func Wget(cmd *shell.Command, isAddress func(string) bool) []Request {
	w := &wget{command: cmd, isAddress: isAddress, r: &Request{Implied: "GET"}}
	wgetOptions.read(w, cmd.Words)
	if len(w.urls) == 0 {
		return nil
	}
	for _, u := range w.urls[1:] {
		w.r.leave(OtherAddress, "", u.Place())
	}
	w.r.Address, w.r.Place = w.r.join(w.urls[0].Trim()), w.urls[0].Place()
	w.finish()
	return []Request{*w.r}
}

func (w *wget) operand(v pasted.Text) {
	if w.isAddress(v.S) || strings.Contains(v.S, "$") {
		w.urls = append(w.urls, v)
	}
}

func (w *wget) leave(name string, place pasted.Place) { w.r.leave(Option, name, place) }

func (w *wget) header(v pasted.Text) {
	if name, value, ok := pasted.HeaderLine(v); ok {
		w.r.addHeader(name, value)
	}
}

func (w *wget) authorization(v pasted.Text) { w.r.authorize(v) }

func (w *wget) setData(v pasted.Text) { w.data, w.file, w.hasData = v, pasted.Text{}, true }

func (w *wget) setFile(v pasted.Text) {
	content, ok := w.command.File(v.S)
	if w.setData(content); !ok {
		w.file = v
	}
}

// input reads the URLs from a file, if the text gives it.
func (w *wget) input(v pasted.Text) {
	content, _ := w.command.File(v.S)
	for _, l := range content.Lines() {
		w.operand(l.Trim())
	}
}

func (w *wget) finish() {
	switch {
	case w.method.S != "":
		w.r.Method = w.method
	case w.hasData:
		w.r.Implied = "POST"
	case w.spider:
		w.r.Implied = "HEAD"
	}
	switch {
	case w.file.S != "":
		w.r.Body = &Body{InFile: true, File: w.file}
	case w.hasData:
		w.r.Body = &Body{Text: w.data}
	}
	w.r.ContentType, w.r.Adds = "application/x-www-form-urlencoded", WithBody
}
