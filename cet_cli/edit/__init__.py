"""The only writer of files."""

from __future__ import annotations

from cet_cli.edit.atomic import write_atomically

__all__ = ["write_atomically"]
