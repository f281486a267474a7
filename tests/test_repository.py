"""The tree itself: what stands at its root, how modules look, what the lock files hold."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "desktop" / "kuager"
MODULES = sorted(SOURCES.rglob("*.py"))
LOCKS = ["packaging/requirements.lock", "packaging/requirements-dev.lock"]


def _tracked() -> list[Path]:
    """What git knows, or in an unpacked archive every file but what set-up and tools made."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
        files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        shown = [path for path in ROOT.iterdir() if not path.name.startswith(".")]
        files = [*shown, *(below for path in shown for below in path.rglob("*"))]
    return sorted(path for path in files if path.is_file())


def _imports(module: Path) -> set[str]:
    """The top-level names that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize(
    "name",
    [
        *("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE"),
        *("pyproject.toml", ".gitignore", ".gitattributes", ".ci/run"),
        *("packaging/setup.sh", "packaging/run.sh", "packaging/test.sh", "packaging/bench.sh"),
    ],
)
def test_root_file_stands(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


def test_license_is_the_whole_gpl_3() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_no_package_registry_is_named() -> None:
    """A clone must work with whatever source of packages a machine is set up for."""
    # Written with a gap, so that this file does not name them either.
    hosts = "pypi _org pythonhosted _org npmjs _org npmjs _com deb _debian security _debian"
    named = re.compile(re.sub(r" _", r"\\.", hosts).replace(" ", "|").encode(), re.IGNORECASE)
    naming = [path for path in _tracked() if named.search(path.read_bytes())]
    assert naming == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCES)))
def test_module_says_its_purpose_and_stays_small(module: Path) -> None:
    text = module.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module begins with what it is for"
    assert text.count("\n") <= 400, "split it"


def test_no_module_is_a_drawer() -> None:
    drawers = {"utils", "util", "misc", "helpers", "common", "manager", "controller"}
    assert [path for path in MODULES if path.stem in drawers or path.parent.name in drawers] == []


@pytest.mark.parametrize("name", ["errors", "task"])
def test_ground_imports_the_standard_library_only(name: str) -> None:
    assert _imports(SOURCES / f"{name}.py") <= sys.stdlib_module_names


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_carries_hashes_and_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+", entry), entry.splitlines()[0]
        assert "--hash=sha256:" in entry, entry.splitlines()[0]
    assert not re.search(r"--(index|extra-index|find-links|trusted)|\w://", text)


def test_both_locks_agree() -> None:
    """The tests run on exactly what users run."""

    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^[a-z0-9-]+==[^ ;\\]+", (ROOT / lock).read_text("utf-8"), re.M))

    assert pins(LOCKS[0]) < pins(LOCKS[1])


def test_source_root_imports_without_a_screen() -> None:
    """The package itself and the ground come without Qt."""
    program = "import sys, kuager.paths, kuager.task; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
