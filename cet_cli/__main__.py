"""`python -m cet_cli` is `cet`."""

from __future__ import annotations

from cet_cli.cli import main

if __name__ == "__main__":
    main()
