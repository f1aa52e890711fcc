# chair: `make help` lists the targets.

PREFIX  ?= /usr/local
DESTDIR ?=
ARGS    ?=

BINARY  := .build/release/chair
BIN_DIR := $(DESTDIR)$(PREFIX)/bin
DOC_DIR := $(DESTDIR)$(PREFIX)/share/doc/chair

.DEFAULT_GOAL := build
.NOTPARALLEL:
.PHONY: run build test lint guard bench check-pages goldens docs pictures install uninstall clean help catalogue

run: build ## build the release and run it (pass arguments with ARGS="open council.chair")
	@$(BINARY) $(ARGS)

build: ## build the release: .build/release/chair
	scripts/build-release

# After `make build` this exists, so `sudo make install` does not need Swift for root.
$(BINARY):
	scripts/build-release

test: ## run all tests: the catalogue, the units, and the program in a real terminal
	@scripts/need-packages libncurses-dev tmux
	@if [ -x scripts/make-catalogue ]; then scripts/make-catalogue --check; fi
	scripts/build-strictly --build-tests
	swift test --skip-build --disable-xctest
	scripts/build-release --strict
	Tests/Terminal/run

lint: ## check style, imports, file lengths, and that generated files are up to date
	@scripts/need-packages libncurses-dev
	scripts/lint

guard: build ## count instructions and system calls, and compare them with scripts/budgets
	scripts/guard

bench: build ## measure times, next to the least an ncurses program can do, and as a session grows
	scripts/bench
	scripts/growth

check-pages: build ## check the minutes as pages in Chromium, and with checkers of HTML and accessibility
	scripts/check-pages

install: $(BINARY) ## install under PREFIX (/usr/local); DESTDIR is honoured
	install -d "$(BIN_DIR)" "$(DOC_DIR)"
	install -s -m 755 $(BINARY) "$(BIN_DIR)/chair"
	install -m 644 README.md LICENSE "$(DOC_DIR)"

uninstall: ## remove the installed files
	rm -f "$(BIN_DIR)/chair" "$(DOC_DIR)/README.md" "$(DOC_DIR)/LICENSE"
	@rmdir "$(DOC_DIR)" 2>/dev/null || true

catalogue: ## regenerate the catalogue from its data files
	scripts/make-catalogue

goldens: ## rewrite the reference screens that the tests compare with
	RECORD_GOLDENS=1 swift test --disable-xctest --filter GoldenTests
	git status --short Tests/Goldens

docs: ## rewrite docs/commands.md and the README's table of keys
	swift build --product chair
	scripts/make-docs

pictures: ## redraw the pictures of the README from the real screens
	swift build --product chair
	scripts/pictures

clean: ## remove build products (fetched packages stay)
	swift package clean
	rm -rf .build/bench .build/guard .build/terminal-tests

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile
