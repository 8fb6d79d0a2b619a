# The few commands a person types. `make pack` and `make test` do all the set-up themselves.
SHELL := /bin/bash
PREFIX ?= /usr/local
MEETING ?= fixtures/2024-09-19
OUT ?= out

# Linux: the Swift runtime goes into the program, which starts faster and needs no Swift where it runs.
ifeq ($(shell uname),Linux)
STATIC := --static-swift-stdlib -Xlinker -z -Xlinker relro
endif

PACKAGES ?= out/paket

.PHONY: pack build test lint format deb dist try-deb try-dist release pictures conformance bench fuzz sanitize faults mutations install uninstall clean

# The September board pack, from a clean clone.
pack: build
	.build/release/bilaga build $(MEETING) --out $(OUT)
	@echo "Klart: $(OUT)/$(notdir $(MEETING))/index.html och styrelsepaket.pdf"

build:
	@scripts/install-deps
	swift build -c release $(STATIC) --product bilaga

test:
	@scripts/test

# The style of the house (.swift-format), by the toolchain's own swift-format: what differs, and making it so.
STYLED := Package.swift Sources Tests
lint:
	swift format lint --strict --parallel --recursive $(STYLED)
format:
	swift format format --in-place --parallel --recursive $(STYLED)

# A Debian package, and an archive with everything in it that runs anywhere; in $(PACKAGES).
deb: build
	@scripts/make-deb $(PACKAGES)
dist: build
	@scripts/make-dist $(PACKAGES)

# Both tried in bare roots (as root, with debootstrap): installed, used, removed.
try-deb: deb
	scripts/try-deb $(PACKAGES)/bilaga_$$(scripts/version)_*.deb
try-dist: dist
	scripts/try-dist $(PACKAGES)/bilaga-$$(scripts/version)-linux-*.tar.xz $(SUITES)

# A release: the checks that a version must pass, both packages, and its notes (the version's part of CHANGELOG.md).
release:
	@scripts/release $(PACKAGES)

# The README's pictures, from the pages as they are built now.
pictures: build
	scripts/pictures

# Hands everything that the fixtures produce to the judges that are installed: veraPDF, qpdf, poppler, axe, Nu. And
# draws meetings by chance (COUNT=1000 for more, SEED=n for others), builds each, and holds it against our own checks.
conformance: build
	@scripts/install-deps --test
	swift build -c release --product fuzz
	@scripts/conformance

# Counts instructions, beside the table that is committed (make bench ARGS="--against FILE" beside another, ARGS=--record to
# commit), then times the whole command, cold, and shows where the time goes.
bench: build
	@scripts/count-instructions .build/release/bilaga $(ARGS)
	@scripts/compare-typst .build/release/bilaga
	swift build -c release $(STATIC) --product bench
	.build/release/bench .build/release/bilaga fixtures/2024-09-19

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/bilaga "$(DESTDIR)$(PREFIX)/bin/bilaga"
	scripts/stage .build/release/bilaga "$(DESTDIR)$(PREFIX)"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/bilaga"
	rm -rf "$(DESTDIR)$(PREFIX)/share/bilaga" "$(DESTDIR)$(PREFIX)/share/doc/bilaga"
	rm -f "$(DESTDIR)$(PREFIX)/share/man/man1/bilaga.1.gz" "$(DESTDIR)$(PREFIX)/share/man/sv/man1/bilaga.1.gz"
	rm -f "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/bilaga" "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_bilaga"
	rm -f "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/bilaga.fish"

# Damaged and hostile files through every reader for a minute (make fuzz SECONDS=1800 for longer): no crash, no case of
# more than 5 s or 500 MB. What ends a reader is saved in fuzz-found; mended, it goes to Tests/Fixtures/fuzz.
fuzz: SECONDS ?= 60
fuzz:
	@scripts/install-deps
	swift build -c release --product fuzz
	.build/release/fuzz targets $(SECONDS)
	.build/release/fuzz readers $$(( $(SECONDS) / 10 + 1 ))

# The tests under the address and the thread sanitizer, where the toolchain has them; says so where not.
sanitize:
	@scripts/install-deps --test
	@scripts/sanitize

# Kills, errors, a full disk and builds at the same time: the old pack or the new one, and nothing lost.
faults: build
	@scripts/install-deps --faults
	@scripts/faults

# A thousand slips of people in the valid fixtures, and slips of every kind that a careful reader would see, in three
# organisations: how many the checks notice, at their line or elsewhere, and which they do not.
mutations: COUNT ?= 1000
mutations:
	@scripts/install-deps
	swift build -c release --product fuzz
	.build/release/fuzz edits $(COUNT)
	.build/release/fuzz slips $$(( $(COUNT) / 100 + 1 ))

clean:
	rm -rf .build $(OUT)
