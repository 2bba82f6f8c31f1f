// Command web writes the static site, and serves it for a look at it.
//
//	web [-base URL] site DIR    write the site into DIR
//	web [-base URL] draft DIR   the same but for brotli, which takes long
//	web [-base URL] single DIR  write the single file and its SHA-256 into DIR
//	web [-base URL] run DIR     write a draft and serve it on port PORT, or 8080
//	web verify URL              compare what is served there with what this source gives;
//	                            a folder in the place of the URL is compared as it stands
//
// The site is a folder of plain files that any static host can carry. Run it
// from within the module: it builds the browser program with the go command.
package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"zimcodes/web/host"
	"zimcodes/web/output"
	"zimcodes/web/site"
)

func main() {
	base := flag.String("base", "/", "address of the site's root: a path, or a whole URL")
	flag.Parse()
	if err := run(*base, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		os.Exit(1)
	}
}

func run(base string, args []string) error {
	if len(args) != 2 {
		return errors.New("usage: web [-base URL] site|draft|single|run DIR, or web verify URL")
	}
	s, err := site.New(base)
	if err != nil {
		return err
	}
	s.Say = func(step string) { fmt.Println(step) }
	switch command, dir := args[0], args[1]; command {
	case "verify":
		return verify(args[1], os.Stdout)
	case "site":
		s.Brotli = true
		return s.Write(dir)
	case "draft":
		return s.Write(dir)
	case "single":
		return single(s, dir)
	case "run":
		return serve(s, dir)
	default:
		return fmt.Errorf("unknown command %q", command)
	}
}

// single writes the single file and its SHA-256 into dir.
func single(s *site.Site, dir string) error {
	files, err := s.Files()
	if err != nil {
		return err
	}
	file := files[site.SingleName]
	if err := output.Write(dir, map[string][]byte{site.SingleName: file, site.SingleSumName: files[site.SingleSumName]}); err != nil {
		return err
	}
	fmt.Printf("%s has %d bytes and SHA-256 %s\n", filepath.Join(dir, site.SingleName), len(file), output.Sum(file))
	return nil
}

// serve writes a draft and serves it.
func serve(s *site.Site, dir string) error {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	listener, err := net.Listen("tcp", "localhost:"+port)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("port %s is taken; choose another: make run PORT=8081", port)
	}
	if err != nil {
		return err
	}
	if err := s.Write(dir); err != nil {
		return err
	}
	fmt.Printf("zimcodes is at http://localhost:%s%s\n", port, s.Base)
	return http.Serve(listener, http.StripPrefix(strings.TrimSuffix(s.Base, "/"), host.Handler(dir)))
}
