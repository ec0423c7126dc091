#!/usr/bin/env bash
# The deployed size of every contract; a contract that a chain would refuse fails it.
source "$(dirname "$0")/lib/common.sh"

report=build/sizes.json
mkdir -p build
status=0
forge build --sizes --json --skip test >"$report" || status=$?
node -e '
  const sizes = Object.entries(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")));
  const deployed = sizes.filter(([, size]) => size.runtime_size > 100);
  for (const [name, size] of deployed.sort(([, a], [, b]) => b.runtime_size - a.runtime_size)) {
    console.log(`${String(size.runtime_size).padStart(8)} bytes, ${size.runtime_margin} left: ${name}`);
  }
' "$report"
exit "$status"
