#!/usr/bin/env bash
# The long run: the deep profile's fuzzing and invariants, each guard removed in turn, the source bundles compiled again,
# the Go code fuzzed and compared with the contracts for hours.
source "$(dirname "$0")/lib/common.sh"

# Every fuzz target for a minute; what it finds stays in its package's testdata/fuzz as a test.
fuzz_everything() {
  local package target
  for package in $(go list ./...); do
    for target in $(go test -list '^Fuzz' "$package" | grep '^Fuzz' || true); do
      echo "$package $target"
      go test -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZ_TIME:-60s}" -fuzzminimizetime 1x "$package"
    done
  done
}

# Another seed on every run; it is printed, so that a failure can be had again.
seed=0x$(od -An -N16 -tx8 /dev/urandom | tr -d ' \n')
step "contract tests, deep profile, seed $seed" env FOUNDRY_PROFILE=deep scripts/foundry forge test --fuzz-seed "$seed"
step "no guard can be removed unnoticed" node scripts/guards.mjs
step "source bundles compile to the committed code" node scripts/gen.mjs --verify
if has_go; then
  step "Go against the contracts, at length" env TIDEMARK_DEEP=1 go test -count 1 -timeout 0 ./perp/twin
  step "Go fuzzing" fuzz_everything
fi
