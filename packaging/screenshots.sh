#!/usr/bin/env bash
# Makes the pictures of the readme anew: the demonstration, offscreen, into resources/screenshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
QT_QPA_PLATFORM=offscreen .venv/bin/kuager demo "$out/demo"
mkdir -p resources/screenshots
cp "$out"/demo/screenshots/*.png resources/screenshots/
