# The few commands a person types. `make pack` and `make test` do all the set-up themselves.
SHELL := /bin/bash
PREFIX ?= /usr/local
MEETING ?= fixtures/2024-09-19
OUT ?= out

.PHONY: pack build test deps clean

pack: build
	.build/release/bilaga build $(MEETING) --out $(OUT)

build: deps
	swift build -c release --static-swift-stdlib

test: deps
	swift test

deps:
	@scripts/install-deps

clean:
	rm -rf .build out
