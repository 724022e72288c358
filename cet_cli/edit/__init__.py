"""The only writer of files.

`planned` works patches out on the bytes of a plan and proves by reading them again that exactly
the wanted values changed; `write` puts all files in place together; `edit_locked` does both with
the plan locked from reading to writing.
"""

from __future__ import annotations

from cet_cli.edit.atomic import write_atomically
from cet_cli.edit.edits import Edits
from cet_cli.edit.planned import planned, rewritten
from cet_cli.edit.together import edit_locked, write

__all__ = ["Edits", "edit_locked", "planned", "rewritten", "write", "write_atomically"]
