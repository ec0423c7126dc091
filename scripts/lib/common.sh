# Sourced by the scripts beside it: strict mode, the repository as working folder, one line per step.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

forge() { scripts/foundry forge "$@"; }

# Says what is about to run, then runs it.
step() {
  local what=$1
  shift
  echo "== $what (at $(clock))"
  "$@"
}

# Minutes and seconds since the script began.
clock() { printf '%d:%02d' $((SECONDS / 60)) $((SECONDS % 60)); }

die() {
  echo "$*" >&2
  exit 1
}

# Our Go files, one a line.
go_files() { find . \( -name node_modules -o -name build -o -name .git \) -prune -o -name '*.go' -print; }

has_go() { [ -n "$(go_files)" ]; }
