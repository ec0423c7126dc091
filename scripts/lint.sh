#!/usr/bin/env bash
# Every linter; the first complaint stops it.
source "$(dirname "$0")/lib/common.sh"

golangci() { go tool -modfile=scripts/golangci/go.mod golangci-lint "$@"; }

step "forge fmt" forge fmt --check
step "forge lint" forge lint --deny warnings
step "solhint" node_modules/.bin/solhint --disc --noPoster --max-warnings 0 'contracts/src/**/*.sol'
if has_go; then
  step "golangci-lint" golangci run ./...
fi
