#!/usr/bin/env bash
# Sets up what is missing and checks everything: form, types, and by pytest all the rest, also who
# may import whom.
# Words after it go to pytest (`test.sh tests/crypto -x`).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash packaging/setup.sh tests
export QT_QPA_PLATFORM=offscreen
unset PYTHONDONTWRITEBYTECODE  # a hundred programs are started, and each would compile everything anew
.venv/bin/ruff check
.venv/bin/ruff format --check
if [ ! -d tests/__pycache__ ]; then
    # In a fresh folder, while mypy has one core: what each process below would else compile for itself.
    .venv/bin/python -m pytest --collect-only -q >/dev/null 2>&1 &
fi
.venv/bin/mypy desktop
wait
# One file stays in one process: a story is told in order. One process more than there are cores, since tests
# of windows wait for timers about a third of their time. `tests/conftest.py` says which files come first.
exec .venv/bin/python -m pytest -n "$(($(nproc) + 1))" --dist loadfile --no-loadscope-reorder "$@"
