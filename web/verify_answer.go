package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/andybalholm/brotli"

	"zimcodes/web/output"
)

// codings are the values of Accept-Encoding with which each file is asked for:
// each alone, since a host keeps a form of the file for each, and all as browsers
// send them.
var codings = []string{"identity", "gzip", "br", "gzip, deflate, br, zstd"}

// answer is what a host answers for a file.
type answer struct {
	name   string
	coding string
	status int
	header http.Header
	// body is the content as a browser has it, unpacked.
	body []byte
	err  error
}

// largest is how long a content may be that is unpacked.
const largest = 64 << 20

// client asks as a browser does, but follows no redirect: the answer is to be
// there.
var client = &http.Client{
	Timeout:       2 * time.Minute,
	Transport:     &http.Transport{Proxy: http.ProxyFromEnvironment, DisableCompression: true, MaxIdleConnsPerHost: asked, ForceAttemptHTTP2: true},
	CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
}

// asked is how many files are asked for at a time.
const asked = 8

// askAll asks for each.
func askAll(address string, answers []answer) {
	var all sync.WaitGroup
	next := make(chan *answer)
	for range asked {
		all.Go(func() {
			for a := range next {
				name := a.name
				*a = ask(address+strings.TrimSuffix(name, "index.html"), a.coding)
				a.name = name
			}
		})
	}
	for i := range answers {
		next <- &answers[i]
	}
	close(next)
	all.Wait()
}

// ask asks for what is at the address.
func ask(address, coding string) answer {
	a := answer{name: address, coding: coding}
	request, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		a.err = err
		return a
	}
	request.Header.Set("Accept-Encoding", coding)
	response, err := client.Do(request)
	if err != nil {
		a.err = err
		return a
	}
	defer response.Body.Close()
	a.status, a.header = response.StatusCode, response.Header
	body, err := io.ReadAll(io.LimitReader(response.Body, largest))
	if err == nil {
		body, err = unpack(a.packed(), body)
	}
	a.body, a.err = body, err
	return a
}

// packed returns how the content was packed on its way.
func (a answer) packed() string { return strings.ToLower(a.header.Get("Content-Encoding")) }

// unpack unpacks what is packed in a way that has a name in HTTP.
func unpack(how string, data []byte) ([]byte, error) {
	switch how {
	case "", "identity":
		return data, nil
	case "br":
		return io.ReadAll(io.LimitReader(brotli.NewReader(bytes.NewReader(data)), largest))
	case "gzip":
		r, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		return io.ReadAll(io.LimitReader(r, largest))
	}
	return nil, fmt.Errorf("is packed with %s, which cannot be read here", how)
}

// says returns what the host answers where that is no file.
func (a answer) says() string {
	said := fmt.Sprintf("is answered with %d %s", a.status, http.StatusText(a.status))
	if to := a.header.Get("Location"); to != "" {
		said += ", to " + to
	}
	return said
}

// contents compares every answer with the file.
func (c *comparison) contents() {
	for at := 0; at < len(c.answers); at += len(codings) {
		all := c.answers[at : at+len(codings)]
		said, order := map[string][]string{}, []string{}
		for _, a := range all {
			what := c.content(a)
			if what != "" && said[what] == nil {
				order = append(order, what)
			}
			said[what] = append(said[what], a.coding)
		}
		for _, what := range order {
			if len(said[what]) < len(all) {
				what += " (where " + strings.Join(said[what], "; ") + " is asked for)"
			}
			c.faults = append(c.faults, fault{all[0].name, what})
		}
	}
}

// content returns what is the matter with the content of an answer.
func (c *comparison) content(a answer) string {
	switch {
	case a.err != nil:
		return "cannot be read: " + a.err.Error()
	case a.status != http.StatusOK:
		return a.says()
	case !c.is(a):
		return fmt.Sprintf("differs: served with SHA-256 %s, built with %s", output.Sum(a.body), output.Sum(c.files[a.name]))
	}
	return ""
}

// is reports whether an answer has the content of the file: some hosts, sending
// a file that ends in .gz, let the browser unpack it.
func (c *comparison) is(a answer) bool {
	if bytes.Equal(a.body, c.files[a.name]) {
		return true
	}
	unpacked, err := unpack("gzip", c.files[a.name])
	return strings.HasSuffix(a.name, ".gz") && a.packed() == "gzip" && err == nil && bytes.Equal(a.body, unpacked)
}
