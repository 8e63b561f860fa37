# `make` prints this list. Every verb does the set-up it needs; on a fresh Linux machine with Swift
# start with `make run` or `make test`.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c

# Debug for the tests, release for what runs: see docs/building.md for what each costs.
CHECKS := --explicit-target-dependency-import-check error
SWIFT_BUILD := swift build $(CHECKS)
SWIFT_RELEASE := swift build -c release $(CHECKS)
SWIFT_TEST := swift test --disable-xctest $(CHECKS)
ARGS ?=
FILTER ?=
# Modules whose tests write to a store.
STORED := AccessTests|AuditTests|BillingTests|EventsTests|FilesTests|JobsTests|ProvidersTests|StorageSQLiteTests|WebhooksTests
PROTOBUF_SRC ?=
# Files of the end-to-end tests that run side by side.
WORKERS ?= 2
SECONDS_EACH ?= 60
SEED ?=
SEEDS ?=
STEPS ?=
CANARY ?=
ROUNDS ?=
ENGINE ?=
SCENARIO ?=

.PHONY: help deps build release run test test-postgres check ci fmt fmt-check tidy generate check-generated \
  e2e crash bench sim sim-repeats fuzz conformance wire-conformance docs hooks dist clean

help: ## print this list
	@grep -hE '^[a-z][a-z0-9-]*:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' \
	  | while IFS=$$'\t' read -r verb text; do printf '  %-16s %s\n' "$$verb" "$$text"; done

deps: ## install the missing Debian packages, and nothing else
	@scripts/deps

build: deps ## build everything for debugging
	$(SWIFT_BUILD)

release: deps ## build the program as it is run
	$(SWIFT_RELEASE) --product modelroute

run: release ## build and start `modelroute serve --dev`; more arguments in ARGS
	.build/release/modelroute serve --dev $(ARGS)

test: deps ## build and run the unit tests; FILTER=WireTests runs a part
	$(SWIFT_TEST) $(if $(FILTER),--filter '$(FILTER)')

test-postgres: deps ## the tests of everything that is stored, over a private PostgreSQL
	MODELROUTE_TEST_STORE=postgres $(SWIFT_TEST) --filter '$(STORED)'

check: fmt-check check-generated build test ## what must pass before a commit
	@scripts/link-check

ci: ## everything that the continuous integration runs
	@.ci/run

fmt: ## format the sources
	@scripts/formatted-files | xargs -0 swift format format -i

fmt-check: ## fail where `make fmt` would change something
	@scripts/formatted-files | xargs -0 swift format lint --strict

tidy: deps ## the house rules: bans, lengths, imports
	$(SWIFT_TEST) --filter TidyTests

generate: deps ## write Sources/Protos and the descriptor set from protos/
	@scripts/generate

check-generated: deps ## fail where `make generate` would change something
	@scripts/check-generated

.venv/.installed: Tests/e2e/requirements.txt
	@scripts/venv

e2e: build .venv/.installed ## real processes and stock clients; FILTER=test_jobs runs a part
	.venv/bin/python -m pytest Tests/e2e -n $(WORKERS) --dist loadfile --no-loadscope-reorder \
	  $(if $(FILTER),-k '$(FILTER)')

crash: build .venv/.installed ## kill real processes at every step: SEED, ROUNDS, ENGINE, SCENARIO, CANARY=1
	@.venv/bin/python Tests/crash/crash.py seed=$(SEED) rounds=$(ROUNDS) engine=$(ENGINE) \
	  scenario='$(SCENARIO)' canary=$(CANARY)

bench: deps .venv/.installed ## measure beside the peers; ARGS="echo store" measures a part
	@bench/run $(ARGS)

sim: deps ## seeds and faults: SEED=7 repeats one run, SEEDS=9 makes that many; STEPS=50, CANARY=1
	$(SWIFT_RELEASE) --product simulator
	@.build/release/simulator seed=$(SEED) seeds=$(SEEDS) steps=$(STEPS) canary=$(CANARY)

sim-repeats: deps ## fail where a seed is another run in another process
	$(SWIFT_RELEASE) --product simulator
	@scripts/sim-repeats

fuzz: deps ## hostile bytes for the parsers; SECONDS_EACH=3600 gives each of them an hour
	$(SWIFT_TEST) --filter Fuzz
	@scripts/fuzz $(SECONDS_EACH)

conformance: deps ## Google's protobuf conformance suite against the codecs
	@scripts/conformance $(PROTOBUF_SRC)

wire-conformance: deps ## build the suite's testee; PROTOBUF_SRC=DIR is a source tree of protobuf
	@scripts/wire-conformance $(PROTOBUF_SRC)

docs: deps ## write the reference of the packages' API to .build/docs
	@scripts/docs

dist: deps ## pack one program with the Swift runtime linked in, and prove that it starts
	@scripts/dist

hooks: ## let git run the checks of .githooks
	git config core.hooksPath .githooks

clean: ## remove everything that was built
	rm -rf .build .venv
