SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup gen build test lint deep bench coverage gas clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what is missing (needs Node.js, Go and a C compiler)
	@scripts/setup.sh

gen: setup ## Write the shared test vectors, and bindings/ from the contracts
	@node scripts/vectors.mjs
	@node scripts/gen.mjs

build: setup ## Compile the contracts and the Go code
	@scripts/build.sh

test: setup ## Check everything: lint, sizes, contract tests, generated code, gas, Go tests
	@scripts/test.sh

lint: setup ## Run the linters over Solidity and Go
	@scripts/lint.sh

deep: setup ## Fuzz contracts and Go long, remove every guard in turn, verify the source bundles
	@scripts/deep.sh

bench: setup ## Measure the Go code against its targets and against the obvious way
	@node scripts/bench.mjs

coverage: setup ## Print the contracts' line and branch coverage; fail below the floors
	@node scripts/coverage.mjs

gas: build ## Price whole transactions on a real node, against their targets
	@node scripts/gas.mjs

clean: ## Remove all that was built; the installed packages stay
	@rm -rf build
