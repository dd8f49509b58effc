#!/usr/bin/env bash
# Installs what the tests need besides Swift, if it is missing: install-tools.sh PYTHON3 (or `make test-tools`).
set -euo pipefail
python=${1:-python3}
tools=$(dirname "$0")/../.build/test-tools

have() { command -v "$1" > /dev/null; }

install() { # what it is for, package
  have apt-get || { echo "$2 is missing: install it for $1" >&2; return 1; }
  echo "installing $2"
  local sudo=()
  ((EUID == 0)) || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$2" > /dev/null
}

have chromium || have chromium-browser || have google-chrome || install "the tests of the HTML page" chromium ||
  echo "without Chromium the tests of the HTML page are skipped" >&2

if ! [ -x "$tools/bin/asciinema" ]; then
  "$python" -c 'import ensurepip, venv' 2> /dev/null || install "asciinema's folder" python3-venv
  "$python" -m venv "$tools"
  "$tools/bin/pip" install --quiet 'asciinema<3'
fi
