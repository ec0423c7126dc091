#!/usr/bin/env bash
# Everything that must hold before a change lands.
source "$(dirname "$0")/lib/common.sh"

# The tests are compiled quickly; what they test is the code that is deployed.
contracts() {
  local output=build/forge-test.txt
  CODE=build/out FOUNDRY_PROFILE=lite forge test 2>&1 | tee "$output"
  summary=$(sed -n 's/.*: \([0-9]* tests\{0,1\} passed, [0-9]* failed, [0-9]* skipped\).*/\1/p' "$output" | tail -1)
}

# Bindings are generated and have no tests. The comparisons with the EVM play less under the race detector, which makes
# them ten times slower.
go_code() {
  local packages
  mapfile -t packages < <(go list ./... | grep -v /bindings/)
  go build ./...
  go test "${packages[@]}"
  go test -race "${packages[@]}"
}

step "lint" scripts/lint.sh
step "compile the contracts" forge build --deny warnings --skip test
step "contract sizes" scripts/sizes.sh
step "contract tests" contracts
step "every finding has its guard" node scripts/guards.mjs --check
step "test vectors are current" node scripts/vectors.mjs --check
step "bindings are current" node scripts/gen.mjs --check
step "gas" node scripts/gas.mjs
if has_go; then step "Go" go_code; fi

if [ -z "${TIDEMARK_DATA:-}" ]; then
  echo "TIDEMARK_DATA is not set, so the replays of recorded market days did not run."
fi
echo "All passed in $(clock)."
echo "contracts: ${summary/ tests/}"
