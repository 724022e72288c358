"""Read an office's own templates from a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cet_cli.errors import UnreadableFile, WrongTemplate
from cet_cli.load.opening import Unopenable, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

ENDING: Final = ".jinja"

_MOST: Final = 1_000_000
"""No template needs more bytes."""


def read_templates(folder: Path) -> dict[str, str]:
    """Read the templates that lie in a folder, by their names.

    Raises:
        UnreadableFile: there is no such folder, or one of them cannot be read.
        WrongTemplate: there are none, or one is not in UTF-8 or too large.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.name.endswith(ENDING))
    except OSError as error:
        raise UnreadableFile(f"--template: `{folder}`: {error.strerror}") from error
    if not paths:
        raise WrongTemplate(f"--template: no file in `{folder}` ends in `{ENDING}`")
    return {path.name: _read(path) for path in paths}


def _read(path: Path) -> str:
    try:
        data = read_bytes(path, _MOST)
    except Unopenable as refusal:
        raise UnreadableFile(f"--template: `{path}` cannot be read: {refusal}") from refusal
    if len(data) > _MOST:
        raise WrongTemplate(f"--template: `{path}` has more than {_MOST:,} bytes")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise WrongTemplate(f"--template: `{path}` is not in UTF-8") from error
