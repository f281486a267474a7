"""The words of the windows: `update` extracts them into translations/*.ts, `build` compiles those.

Run by the environment's Python (`.venv/bin/python packaging/translations.py update`). The .ts
files are committed and edited with Qt Linguist; the built .qm files are not. English needs a file
of its own for plurals only. Places in the source are left out of the .ts files, so that moving
code changes none.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCES: Final = ROOT / "desktop" / "kuager" / "gui"
TRANSLATIONS: Final = ROOT / "translations"
BUILT: Final = ROOT / ".built" / "translations"
LANGUAGES: Final = ("en", "kk", "ru")


def update(folder: Path) -> None:
    """Bring `folder`/kuager_<lang>.ts up to date with the sources, dropping what is gone."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    for language in LANGUAGES:
        plurals = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate",
            *("-silent", "-locations", "none", "-no-obsolete", *plurals),
            *("-source-language", "en", "-target-language", language),
            *sources,
            *("-ts", str(folder / f"kuager_{language}.ts")),
        )


def build(folder: Path, built: Path) -> None:
    """Compile each .ts file of `folder` that is newer than its .qm file in `built`."""
    built.mkdir(parents=True, exist_ok=True)
    for source in sorted(folder.glob("kuager_*.ts")):
        target = built / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            part = target.with_suffix(".part")
            _run("lrelease", "-silent", str(source), "-qm", str(part))
            part.replace(target)  # a program that runs has the old one mapped into its memory


def _run(tool: str, *arguments: str) -> None:
    """Run a tool that PySide6 brings along, beside its modules; what it says counts as an error."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        raise SystemExit("PySide6 is not installed: run packaging/setup.sh first")
    program = Path(found.origin).parent / tool
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    complaints = (done.stdout + done.stderr).strip()
    if done.returncode or complaints:
        raise SystemExit(f"{tool}: {complaints or done.returncode}")


def main() -> int:
    """Do what the one argument says."""
    parser = argparse.ArgumentParser(description="Extract or build the translations.")
    parser.add_argument("act", choices=["update", "build"])
    if parser.parse_args().act == "update":
        update(TRANSLATIONS)
    else:
        build(TRANSLATIONS, BUILT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
