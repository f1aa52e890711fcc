# chair: `make help` says what there is.

PREFIX  ?= /usr/local
DESTDIR ?=
ARGS    ?=

BINARY  := .build/release/chair
BIN_DIR := $(DESTDIR)$(PREFIX)/bin
DOC_DIR := $(DESTDIR)$(PREFIX)/share/doc/chair

.DEFAULT_GOAL := build
.NOTPARALLEL:
.PHONY: run build test lint guard bench goldens pictures install uninstall clean help catalogue

run: build ## build the release and open it (ARGS="open council.chair" to say more)
	@$(BINARY) $(ARGS)

build: ## build the release: .build/release/chair
	scripts/build-release

# What `sudo make install` finds when `make build` has run: root needs no Swift then.
$(BINARY):
	scripts/build-release

test: ## every test: the catalogue, the parts, and the program in a real terminal
	@scripts/need-packages libncurses-dev tmux
	@if [ -x scripts/make-catalogue ]; then scripts/make-catalogue --check; fi
	scripts/build-strictly --build-tests
	swift test --skip-build --disable-xctest
	scripts/build-release --strict
	Tests/Terminal/run

lint: ## style, imports, file lengths, and whether generated files are fresh
	@scripts/need-packages libncurses-dev
	scripts/lint

guard: build ## count the instructions and system calls of what must be quick, against scripts/budgets
	scripts/guard

bench: build ## measure it, beside the least an ncurses program can do
	scripts/bench

install: $(BINARY) ## install below PREFIX (/usr/local); DESTDIR is honoured
	install -d "$(BIN_DIR)" "$(DOC_DIR)"
	install -s -m 755 $(BINARY) "$(BIN_DIR)/chair"
	install -m 644 README.md LICENSE "$(DOC_DIR)"

uninstall: ## take away what install put there
	rm -f "$(BIN_DIR)/chair" "$(DOC_DIR)/README.md" "$(DOC_DIR)/LICENSE"
	@rmdir "$(DOC_DIR)" 2>/dev/null || true

catalogue: ## write the generated catalogue anew from its data files
	scripts/make-catalogue

goldens: ## write the pictures of the screens that the tests compare with anew
	RECORD_GOLDENS=1 swift test --disable-xctest --filter GoldenTests
	git status --short Tests/Goldens

pictures: ## draw the pictures of the README anew, from the real screens
	swift build --product chair
	scripts/pictures

clean: ## remove what was built (fetched packages stay)
	swift package clean
	rm -rf .build/bench .build/guard .build/terminal-tests

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile
