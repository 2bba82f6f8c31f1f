# zimcodes. Two targets matter: make run, make test.

# BASE is the address at which the site will stand: a path such as /zimcodes/,
# or a whole URL, which makes canonical links and the site map absolute.
BASE ?= /
PORT ?= 8080

# The packages that also run in the browser without a page.
PURE = ./codes/... ./search/...

# The folders with Go code.
SOURCES = app codes search wasm web

# Imports run one way: codes <- search <- app <- wasm, web, and each folder's
# rooms stand below its hall. go-app stands in app itself only, net/http below
# web only.
IMPORTS = go list -f '{{.ImportPath}} imports{{range .Imports}} {{.}}{{end}}' ./... | awk ' \
	function no(what) { for (i = 3; i <= NF; i++) if ($$i ~ what) { print $$1 " must not import " $$i; bad = 1 } } \
	$$1 ~ "^zimcodes/codes"          { no("^zimcodes/(app|search|web|wasm)") } \
	$$1 == "zimcodes/codes"          { no("^zimcodes/") } \
	$$1 ~ "^zimcodes/codes/gateway/" { no("^zimcodes/codes/gateway$$") } \
	$$1 ~ "^zimcodes/search"         { no("^zimcodes/(app|web|wasm)") } \
	$$1 ~ "^zimcodes/app"            { no("^zimcodes/(web|wasm)") } \
	$$1 ~ "^zimcodes/app/"           { no("^zimcodes/app$$") } \
	$$1 != "zimcodes/app"            { no("go-app/v10/pkg/app$$") } \
	$$1 == "zimcodes/web/output"     { no("^zimcodes/") } \
	$$1 == "zimcodes/web/program"    { no("^zimcodes/(app|codes|search|wasm|web/(site|host))") } \
	$$1 == "zimcodes/web/site"       { no("^zimcodes/web/host") } \
	$$1 !~ "^zimcodes/web(/|$$)"     { no("^net/http$$") } \
	END { exit bad }'

# Runs all tests and prints the result of each package: all that it says where it
# failed, else a line. The last line says what was not run, and what it needs.
# make check has vetted them.
TESTS = { go test -v -vet=off -timeout 30m ./... 2>&1; echo "exit $$?"; } | awk ' \
	/: not run: /                       { sub(/^.*: not run: /, ""); if (!told[$$0]++) missing = missing "; " $$0; next } \
	/^ *(===|--- (PASS|SKIP))|^(PASS|FAIL)$$/ { next } \
	/^go: /                             { print; next } \
	/^(ok|\?) /                         { print; said = ""; next } \
	/^FAIL\t/                           { print said $$0; said = ""; next } \
	/^exit /                            { code = $$2; next } \
	                                    { said = said $$0 "\n" } \
	END { printf "%s", said; if (missing) print "not run: " substr(missing, 3); exit code }'

# The programs that the benchmark of the start builds.
BENCHED = ./web/e2e/testdata/goapp-site ./web/e2e/testdata/empty

# RUNS is how often make bench-web opens each page.
RUNS ?= 5

# Runs tests as WebAssembly.
ON_NODE = PATH="$$(go env GOROOT)/lib/wasm:$$PATH" GOOS=js GOARCH=wasm go test

# The searches of npm that ours is compared with.
OTHERS = fuse.js@7.5.0 minisearch@7.2.0 @leeoniya/ufuzzy@1.0.19 fzf@0.5.2 pagefind@1.6.0

# What checks the types in the scripts. npm fetches it into build. Objects are
# held to their properties only where nothing may be of any type; parameters may.
TYPESCRIPT = typescript@7.0.2
TYPES = build/$(TYPESCRIPT)/node_modules
TSC = ! $(TYPES)/.bin/tsc --noEmit --allowJs --checkJs --strict false --noImplicitAny --target es2023
UNTYPED = 2>&1 | grep -v -e implicitly -e '^ '
PAGE = web/site/static

.PHONY: run site single test check scripts verify compare audit bench bench-web size clean chromium browsers

# build the site and serve it on http://localhost:8080
run:
	@echo "building the generator"
	@go build -o build/web ./web && PORT=$(PORT) build/web -base $(BASE) run build/site

# write the static site to build/site
site:
	@echo "building the generator"
	@go build -o build/web ./web && build/web -base $(BASE) site build/site

# write all of the site as one file, build/zimcodes.html, with its SHA-256 beside it
single:
	@echo "building the generator"
	@go build -o build/web ./web && build/web single build

# compare the site that is served at URL, or is in that folder, with what this
# source gives
verify:
	@go build -o build/web ./web && build/web verify $(URL)

# what differs in REFERENCE, a newer copy of the vendor's page of return codes
# (Chinese, as Markdown), from the catalog; where something does, make fails
compare:
	@go build -o build/compare ./codes/reference/compare && build/compare "$(REFERENCE)"

# everything, real-browser tests included
test: check chromium
	@$(TESTS)
	@if command -v node >/dev/null; then \
		$(ON_NODE) $(PURE); \
	else \
		echo "not run: the tests of $(PURE) as WebAssembly, which need Node.js"; \
	fi

# formatting, vet, staticcheck, go.mod, the direction of imports, and the scripts.
# As WebAssembly only what has files of its own there is vetted again.
check:
	@test -z "$$(gofmt -l $(SOURCES))" || { gofmt -l $(SOURCES); echo "run gofmt -w on these"; exit 1; }
	go vet ./... $(BENCHED)
	GOOS=js GOARCH=wasm go vet ./codes/codestest ./web/e2e/compare
	go tool staticcheck ./...
	go mod tidy -diff
	@$(IMPORTS)
	@$(MAKE) -s scripts

# the types in the scripts: those of the page, the worker, and what Node.js runs
scripts:
	@if ! command -v npm >/dev/null; then \
		echo "not run: the check of the scripts, which needs npm"; \
	elif ! test -d build/$(TYPESCRIPT) && ! npm install --silent --no-audit --no-fund --prefix build/$(TYPESCRIPT) $(TYPESCRIPT) @types/node@20.19.0; then \
		rm -rf build/$(TYPESCRIPT); \
		echo "not run: the check of the scripts, for which npm could not fetch $(TYPESCRIPT)"; \
	else \
		$(TSC) --lib es2023,dom,dom.iterable --types "" $(PAGE)/page.d.ts $(filter-out %/worker.js,$(wildcard $(PAGE)/*.js)) $(UNTYPED) && \
		$(TSC) --lib es2023,webworker --types "" $(PAGE)/worker.d.ts $(PAGE)/fetch.js $(PAGE)/worker.js $(UNTYPED) && \
		$(TSC) --lib es2023,dom,dom.iterable --types node --typeRoots $(TYPES)/@types --module nodenext \
			$(PAGE)/page.d.ts web/e2e/scripts.d.ts web/e2e/testdata/watch.js $$(find app web -name '*.mjs') $(UNTYPED); \
	fi

# Lighthouse and axe-core, which npm fetches into build, on the pages that
# web/e2e/audit.mjs names
audit: chromium
	@go build -o build/web ./web && build/web -base http://localhost:8099/ draft build/audit/site
	@cp web/e2e/audit.mjs build/audit && cd build/audit && \
		npm install --silent --no-audit --no-fund --prefix . lighthouse@12.8.2 axe-core@4.14.1 puppeteer-core@24.43.1 && \
		node audit.mjs site

# speed of the search and of the checks, natively and as WebAssembly, quality
# of the search, and both beside other searches
bench:
	@if command -v npm >/dev/null; then \
		npm install --silent --no-audit --no-fund --prefix build/compare $(OTHERS); \
	else \
		echo "not run: the comparison with other searches, which needs npm"; \
	fi
	go test -run '^$$' -bench . -skip Scale -benchmem $(PURE)
	go test -run '^$$' -bench . -skip BenchmarkWeb -benchtime 1x ./web/e2e
	@if command -v node >/dev/null; then \
		$(ON_NODE) -run '^$$' -bench . -skip Scale $(PURE); \
	else \
		echo "not run: the benchmarks as WebAssembly, which need Node.js"; \
	fi

# how the site starts in Chromium, on three lines, beside sites of go-app and an
# empty program; what long use costs; and how all grows with the catalog
bench-web: chromium
	go test ./web/e2e -run '^$$' -bench 'BenchmarkWeb' -benchtime 1x -timeout 2h -args -runs $(RUNS)
	go test ./search -run '^$$' -bench Scale -benchtime 1x
	@if command -v node >/dev/null; then \
		$(ON_NODE) ./search -run '^$$' -bench Scale -benchtime 1x; \
	else \
		echo "not run: the search over large catalogs as WebAssembly, which needs Node.js"; \
	fi

# what each patch of go-app, and of what the toolchain gives, saves of the
# download: the program is built without each (20 minutes)
size:
	go test ./web/program -run '^$$' -bench Size -benchtime 1x -timeout 2h

clean:
	rm -rf build

# The browser tests use the machine's Chromium or Chrome; where there is none
# and apt-get can install one, this does.
chromium:
	@for b in chromium chromium-browser google-chrome; do command -v $$b >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "installing Chromium for the browser tests"; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null; \
	else \
		echo "the browser tests need Chromium: install it (Debian: sudo apt-get install chromium), then make test again"; exit 1; \
	fi

# Firefox and WebKitGTK, with what drives them: make test makes a short journey
# in each that is there.
browsers: chromium
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends firefox-esr webkit2gtk-driver xvfb >/dev/null; \
	else \
		echo "install Firefox and WebKitGTK's driver (Debian: sudo apt-get install firefox-esr webkit2gtk-driver xvfb)"; exit 1; \
	fi
