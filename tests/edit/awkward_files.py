"""Awkward files, a patch for each, and the file that it must become, to the byte.

In the folder `awkward` a file begins with `=== NAME`, the patch, words about its bytes, and behind
`---` what stands in it before and, behind `>>>`, after. `⇥` is a tab, `␠` a blank at a line's end.
Words: `whole` (no head of an area is put before it), `crlf`, `bom`, `open` (no end of line at its
end).
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from pathlib import Path

from cet_cli.address import Address
from cet_cli.patch import Insert, Patch, Remove, Set

FOLDER = Path(__file__).parent / "awkward"
HEAD = "roadmap: area\nname: Area\n"
_ITEM = re.compile(r"insert (\S+) (\S+) (.*?)(?: (first)| after (\S+))?")


@dataclass(frozen=True)
class Case:
    name: str
    patch: Patch
    words: frozenset[str]
    before: str
    after: str

    def data(self, text: str) -> bytes:
        text = ("" if "whole" in self.words else HEAD) + text.replace("⇥", "\t").replace("␠", " ")
        if "open" in self.words:
            text = text.rstrip("\n")
        if "crlf" in self.words:
            text = text.replace("\n", "\r\n")
        return (codecs.BOM_UTF8 if "bom" in self.words else b"") + text.encode()


def patch_of(line: str) -> Patch:
    verb, address, *rest = line.split(" ", 2)
    if verb == "remove":
        return Remove(Address.parse(address))
    if verb == "set":
        where, _, field = address.rpartition(".")
        return Set(Address.parse(where).at(field), json.loads(rest[0]))
    match = _ITEM.fullmatch(line)
    assert match is not None, line
    holder, key, item, first, after = match.groups()
    return Insert(Address.parse(holder), key, json.loads(item), after, bool(first))


def cases() -> list[Case]:
    return [case for path in sorted(FOLDER.glob("*.txt")) for case in _cases(path.read_text())]


def _cases(text: str) -> list[Case]:
    found = []
    for piece in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, body = piece.partition("\n---\n")
        name, patch, *words = head.split("\n")
        before, _, after = body.partition("\n>>>\n")
        found.append(
            Case(
                name,
                patch_of(patch),
                frozenset(" ".join(words).split()),
                before + "\n",
                after.removesuffix("\n"),
            )
        )
    return found
