#!/usr/bin/env bash
# Every linter; the first complaint stops it.
source "$(dirname "$0")/lib/common.sh"

go_formatted() {
  local unformatted
  unformatted=$(go_files | xargs gofmt -l)
  [ -z "$unformatted" ] || die "gofmt: run gofmt -w on:"$'\n'"$unformatted"
}

# Generated packages are not ours to mend.
go_checked() { go list ./... | grep -v /bindings/ | xargs go tool staticcheck; }

step "forge fmt" forge fmt --check
step "forge lint" forge lint --deny warnings
step "solhint" node_modules/.bin/solhint --disc --noPoster --max-warnings 0 'contracts/src/**/*.sol'
if has_go; then
  step "gofmt" go_formatted
  step "go vet" go vet ./...
  step "staticcheck" go_checked
fi
