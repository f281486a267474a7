#!/usr/bin/env bash
# Prepares everything that running Kuager from this folder needs, and says nothing when all is there:
#   system libraries (apt-get), .venv (locked and hashed packages), .fonts (checked by hash),
#   .built/translations. `setup.sh tests` adds what the tests need.
# Run again it uses no network and takes about a second. It may be run by any user who can `sudo`,
# and without that where the system libraries are there already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
purpose=${1:-run}

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# --- system libraries ----------------------------------------------------------------------------
libraries=(
    libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0               # any window
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0      # X11
    libwayland-cursor0 libwayland-egl1                                                 # Wayland
)
programs_of_tests=(dbus-daemon gnome-keyring openssh-client poppler-utils syncthing unicode-data)

usable_python() {
    local name
    for name in python3.11 python3.12 python3.13 python3; do
        if "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then command -v "$name"; return; fi
    done
    return 1
}

installed() {  # some releases carry the same library under the name NAMEt64
    local states
    states=$(dpkg-query -W -f '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null || true)
    grep -qx installed <<<"$states"
}

missing=()
if command -v dpkg-query >/dev/null; then
    wanted=("${libraries[@]}")
    if [ "$purpose" = tests ]; then wanted+=("${programs_of_tests[@]}"); fi
    for name in "${wanted[@]}"; do installed "$name" || missing+=("$name"); done
    usable_python >/dev/null || missing+=(python3 python3-venv)
else
    say "this is no Debian: please see to these libraries yourself: ${libraries[*]}"
fi
if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]}"
    as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "please run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

# --- packages ------------------------------------------------------------------------------------
python=$(usable_python) || fail "Python 3.11 or later with its venv module is needed"

# Scripts of an environment name its folder, so a moved tree needs a new one.
stamp_of() { { echo "$root"; "$python" --version; cat "$1"; } | sha256sum; }
stands() { [ "$(cat "$1" 2>/dev/null)" = "$(stamp_of "$2")" ]; }
install() {
    say "installing the packages of $1"
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: --requirement "$1"
    stamp_of "$1" >"$2"
}

if ! stands .venv/run.stamp packaging/requirements.lock; then
    [ ! -L .venv ] || fail ".venv is a link, and making it anew would empty the environment of another folder"
    "$python" -m venv --clear .venv
    install packaging/requirements.lock .venv/run.stamp
fi
if [ "$purpose" = tests ] && ! stands .venv/tests.stamp packaging/requirements-dev.lock; then
    install packaging/requirements-dev.lock .venv/tests.stamp
fi
# With this public tool tests open bundles that no code of ours wrote; where there is no npm they are skipped.
if [ "$purpose" = tests ] && command -v npm >/dev/null &&
    ! cmp -s packaging/age/package-lock.json .built/age/package-lock.json; then
    say "installing the age tool of tests"
    mkdir -p .built/age
    cp packaging/age/*.json .built/age/
    npm ci --prefix .built/age --ignore-scripts --no-audit --no-fund --silent ||
        { rm .built/age/package-lock.json; say "without it: npm could not install it"; }
fi
# The program itself is not copied: the environment points at the source root.
site=$(echo .venv/lib/python3.*/site-packages)
echo "$root/desktop" >"$site/kuager.pth"
cat >.venv/bin/kuager <<PROGRAM
#!$root/.venv/bin/python
import sys

from kuager.__main__ import main

if __name__ == "__main__":  # a spawned child process reads this file again
    sys.exit(main())
PROGRAM
chmod +x .venv/bin/kuager

# --- fonts and translations ----------------------------------------------------------------------
bash packaging/fonts.sh
.venv/bin/python packaging/translations.py build
