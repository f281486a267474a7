"""`python -m kuager`, and the installed command `kuager`."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Without arguments the window, with arguments the command line."""
    multiprocessing.freeze_support()
    from kuager import app  # noqa: PLC0415 - the command line must not pay for what it does not use

    return app.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
