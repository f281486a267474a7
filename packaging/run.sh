#!/usr/bin/env bash
# Sets up what is missing and starts Kuager. With words after it, they go to the program
# (`run.sh --help`). Where there is no display, the whole job runs headless with invented people.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh
if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/kuager "$@"
fi
export QT_QPA_PLATFORM=offscreen
exec .venv/bin/kuager demo kuager-demo
