#!/usr/bin/env bash
# Sets up what is missing and prints each benchmark as a ratio to a floor measured in the same run. Where
# atheris is installed it also attacks for ten minutes (KUAGER_FUZZ_SECONDS).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh tests
export QT_QPA_PLATFORM=offscreen
exec .venv/bin/python -m pytest -q -s tests/benchmarks "$@"
