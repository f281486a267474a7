#!/usr/bin/env bash
# Makes the pictures of the readme anew: the demonstration, offscreen, into resources/screenshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# In English, whatever language somebody chose here before.
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$out/config" XDG_STATE_HOME="$out/state"
.venv/bin/kuager demo "$out/demo"
mkdir -p resources/screenshots
cp "$out"/demo/screenshots/*.png resources/screenshots/
