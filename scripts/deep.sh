#!/usr/bin/env bash
# The long run: the deep profile's fuzzing and invariants, each guard removed in turn, the source bundles compiled again.
source "$(dirname "$0")/lib/common.sh"

# Another seed on every run; it is printed, so that a failure can be had again.
seed=0x$(od -An -N16 -tx8 /dev/urandom | tr -d ' \n')
step "contract tests, deep profile, seed $seed" env FOUNDRY_PROFILE=deep scripts/foundry forge test --fuzz-seed "$seed"
step "no guard can be removed unnoticed" node scripts/guards.mjs
step "source bundles compile to the committed code" node scripts/gen.mjs --verify
if has_go; then step "Go under the race detector" go test -race ./...; fi
