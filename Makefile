# `make run` serves, `make test` proves; the rest is for people who work on Muster. `make help` lists all.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

BUILD := .build
VENV := .venv
# Never in Package.swift: a package with unsafe flags can't be anyone's dependency, and MusterClient is one.
RELEASE_FLAGS := -Xswiftc -enforce-exclusivity=unchecked
CHECKED := --explicit-target-dependency-import-check error
# What `make vectors` runs: any folder.
DIR ?= Tests/Vectors/examples Tests/Vectors/rules
# MAKE_SETUP=no leaves the system's packages as they are.
MAKE_SETUP ?= yes

.PHONY: help run test test-long vectors build demo bench proto format lint image setup-build setup-run setup-test setup-bench venv

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-10s%s\n", $$1, $$2 }'

run: setup-build setup-run build ## build, then serve with an embedded database, a sample tenant and the gateway until Ctrl-C
	@Tests/Scripts/run.sh $(BUILD)/release

test: setup-build setup-run setup-test venv ## build and run every test; ends with `N passed, N failed`
	@$(VENV)/bin/python Tests/Scripts/test.py

test-long: setup-build setup-run setup-test venv ## what takes too long for every change: sanitizers whole, a million random messages, 20 rounds of every fault
	@$(VENV)/bin/python Tests/Scripts/test.py --long

vectors: setup-build setup-run setup-test venv ## run every vector below DIR, each in a tenant of its own; ends with `N passed, N failed`
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product musterd
	@$(VENV)/bin/python Tests/Vectors/run.py --binary $(BUILD)/release/musterd $(DIR)

build: setup-build ## release binaries in .build/release/
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product musterd
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product muster
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product muster-load
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product muster-scim

demo: setup-build setup-run build ## a login, checks, an explain, shown call by call; first one process, then three
	@Tests/Scripts/demo.sh $(BUILD)/release

bench: setup-build setup-run setup-test setup-bench venv build ## server CPU per request beside its peers, in one run
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product interop-server
	swift build -c release $(CHECKED) $(RELEASE_FLAGS) --product store-bench
	@$(VENV)/bin/python Tests/Scripts/bench $(BUILD)/release
	@Tests/Benchmarks/bench.sh

proto: setup-build venv ## generate the sources that come from Proto/ anew
	@BUF=$(CURDIR)/$(VENV)/bin/buf Proto/generate.sh

format: ## format all sources that are not generated
	@Tests/Scripts/sources.sh | xargs -0 swift format --in-place --parallel

lint: venv ## swift-format and buf lint, both strict
	@Tests/Scripts/sources.sh | xargs -0 swift format lint --strict --parallel
	@cd Proto && ../$(VENV)/bin/buf lint

image: ## the container image
	docker build -f Docker/Dockerfile -t muster .

setup-build:
	@[ "$(MAKE_SETUP)" = no ] || Docker/install-packages.sh build

setup-run:
	@[ "$(MAKE_SETUP)" = no ] || Docker/install-packages.sh run

setup-test:
	@[ "$(MAKE_SETUP)" = no ] || Docker/install-packages.sh test

setup-bench:
	@[ "$(MAKE_SETUP)" = no ] || Docker/install-packages.sh bench

venv: $(VENV)/.complete

# Recreated as a whole when the list changes: a half-made one is never used.
$(VENV)/.complete: Tests/Interop/requirements.txt
	@rm -rf $(VENV)
	@python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Interop/requirements.txt
	@touch $@
