#!/usr/bin/env bash
# Fetches the fonts of packaging/fonts.sha256 into .fonts, from Debian's packages by their names, and
# checks each by its hash: another release of a font may shape words otherwise (Noto Naskh Arabic 2.021
# splits letters so that a letter's text cannot be searched). Nothing is installed; no rights are needed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
list=$PWD/packaging/fonts.sha256
packages=(fonts-hanazono fonts-noto-core fonts-noto-ui-core fonts-wqy-microhei)

complete() { (cd "$1" 2>/dev/null && sha256sum --check --status "$list" 2>/dev/null); }

if complete .fonts; then exit; fi
command -v apt-get >/dev/null || {
    echo "fonts: please put the files of packaging/fonts.sha256 into .fonts" >&2
    exit 1
}
echo "fonts: fetching ${packages[*]}" >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists,cache,debs,fonts}
options=(-qq -o "Dir::State=$work" -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache"
    -o Dir::State::status=/var/lib/dpkg/status -o "APT::Sandbox::User=$(id -un)")
apt-get "${options[@]}" update
(cd "$work/debs" && apt-get "${options[@]}" download "${packages[@]}")
for deb in "$work"/debs/*.deb; do dpkg-deb --extract "$deb" "$work"; done
while read -r _ name; do
    find "$work/usr/share/fonts" -name "$name" -exec cp {} "$work/fonts/" \;
done <"$list"
if ! complete "$work/fonts"; then
    (cd "$work/fonts" && sha256sum --check --quiet "$list") >&2 || true
    echo "fonts: these differ from packaging/fonts.sha256; other releases have not been tried" >&2
    exit 1
fi
mkdir -p .fonts
cp "$work"/fonts/* .fonts/
