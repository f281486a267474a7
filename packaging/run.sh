#!/usr/bin/env bash
# Sets up what is missing and starts Kuager. With words after it, they go to the program
# (`run.sh --help`). Where there is no display, the whole job runs headless with invented people,
# each time into a folder that is not there yet: what an earlier run left is never touched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh
if [ $# -gt 0 ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/kuager "$@"
fi
out=kuager-demo
number=1
while [ -e "$out" ]; do
    number=$((number + 1))
    out=kuager-demo-$number
done
printf 'run: there is no display; the whole job with invented people goes into %s\n' "$PWD/$out" >&2
export QT_QPA_PLATFORM=offscreen
exec .venv/bin/kuager demo "$out"
