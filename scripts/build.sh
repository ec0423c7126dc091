#!/usr/bin/env bash
# Compiles what there is.
source "$(dirname "$0")/lib/common.sh"

step "contracts" forge build --skip test
if has_go; then step "Go" go build ./...; fi
