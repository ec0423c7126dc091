#!/usr/bin/env bash
# Installs what is missing. Nothing to do costs nothing: the lock last installed is kept beside the packages.
source "$(dirname "$0")/lib/common.sh"

need() { command -v "$1" >/dev/null || die "setup: $1 is missing: install $2"; }

need node "Node.js 20 or newer"
need npm "Node.js 20 or newer, with npm"
need go "Go 1.26 or newer"
need cc "a C compiler"
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] ||
  die "setup: Node.js is $(node --version), 20 or newer is needed"

installed=node_modules/.installed-lock.json
if ! cmp -s package-lock.json "$installed"; then
  echo "setup: installing npm packages"
  npm ci --loglevel=error
  cp package-lock.json "$installed"
fi
