# coroviz: what one does with this folder. `make help` lists it.
#
#   make run                                     build it and open `coroviz workers`
#   make test                                    check style and run all tests
#   make install PREFIX=/usr/local DESTDIR=      binary, man page, shell completions

PREFIX  ?= /usr/local
DESTDIR ?=
PYTHON3 ?= python3

# One self-contained binary on Linux; macOS brings the Swift libraries with the system. The toolchain's own linker
# links faster and leaves out the warnings of libraries that are not ours.
ifeq ($(shell uname -s),Linux)
  STATIC := -Xswiftc -static-stdlib -Xswiftc -use-ld=lld
endif
RELEASE := swift build -c release $(STATIC)
BINARY  := .build/release/coroviz
SWIFT   := Package.swift Sources Tests scenarios

.DEFAULT_GOAL := help
.PHONY: run build release test test-tools lint format install bench screenshots oracle compare language-page clean help ncurses

run: release ## build (installing libncurses-dev if it is missing) and open `coroviz workers`
	$(BINARY) workers

build: ncurses ## debug build
	swift build

release: ncurses ## optimized build, one self-contained binary: .build/release/coroviz
	$(RELEASE)

test: ncurses lint test-tools ## check style, build, run all tests
	swift test

# What reads exports back in the tests and is not ours: asciinema in a folder of its own, and a browser. On Debian and Ubuntu
# the browser is installed when it is missing; where that can't be done, the tests that need it are skipped and say so.
test-tools: ## install what the tests need besides Swift
	@Tests/install-tools.sh $(PYTHON3)

lint: ## check the style of all Swift files
	swift format lint --strict --parallel --recursive $(SWIFT)

format: ## bring all Swift files into style
	swift format --in-place --parallel --recursive $(SWIFT)

install: release ## install below $(DESTDIR)$(PREFIX)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/coroviz
	install -m 644 Documentation/coroviz.1 $(DESTDIR)$(PREFIX)/share/man/man1/coroviz.1
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/coroviz
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_coroviz
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/coroviz.fish

bench: release ## measure, and compare with python3 on this machine
	$(PYTHON3) Benchmarks/bench.py --binary $(BINARY)

screenshots: release ## draw screenshots/*.svg and *.txt anew
	screenshots/make.sh $(BINARY)

oracle: ## record anew what CPython 3.13 does with every program and scenario
	$(PYTHON3) Tests/ConformanceTests/oracle/regenerate.py

compare: build ## compare the debug build with that record (ONLY=area or area/name)
	$(PYTHON3) Tests/ConformanceTests/oracle/compare.py $(ONLY)

language-page: build ## write Documentation/python.md and the table of missing names anew
	$(PYTHON3) Tests/ConformanceTests/oracle/differences.py .build/debug/coroviz
	$(PYTHON3) Tests/Language/missing_names.py .build/debug/coroviz > .build/MissingNames.swift
	mv .build/MissingNames.swift Sources/PythonInterpreter/Checking/MissingNames.swift
	$(PYTHON3) Tests/Language/page.py .build/debug/coroviz > Documentation/python.md

clean: ## remove everything that was built
	swift package clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The one system library. On Debian and Ubuntu it is installed when its header is missing.
ncurses:
	@if [ "$$(uname -s)" = Linux ] && ! [ -e /usr/include/ncurses.h ] && ! [ -e /usr/include/ncursesw/ncurses.h ]; then \
	  if ! command -v apt-get > /dev/null; then \
	    echo "ncurses.h is missing: install your system's development package of ncurses" >&2; exit 1; fi; \
	  echo "installing libncurses-dev"; \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq libncurses-dev; \
	fi
