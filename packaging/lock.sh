#!/usr/bin/env bash
# Writes both lock files anew from pyproject.toml; needs the network. Names after it are brought to
# their newest allowed version (`lock.sh cryptography`), everything else stays as it is locked.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work"
"$work/bin/python" -m pip install -qq uv
compile() {
    "$work/bin/uv" pip compile --quiet --generate-hashes --no-header --only-binary :all: \
        --universal --python-version 3.11 pyproject.toml "$@"
}
compile --output-file packaging/requirements.lock "${@/#/--upgrade-package=}"
compile --output-file packaging/requirements-dev.lock --extra dev \
    --constraints packaging/requirements.lock "${@/#/--upgrade-package=}"
