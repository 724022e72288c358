"""The same nodes written in many ways: in brackets or by indentation, quoted, with comments."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.edit.splicing.scalars import block, plain

if TYPE_CHECKING:
    from random import Random

    from cet_cli.patch import Node


@dataclass
class Layout:
    """Writes nodes, each time as chance will have it."""

    chance: Random

    def file(self, node: dict[str, Node]) -> str:
        text = self._comment(0) + self._block(node, 0)
        text += self.chance.choice(["\n", "", "\n\n", "  # end\n", "\n# end\n"])
        text = "---\n" + text if self.chance.random() < 0.2 else text
        return text.replace("\n", "\r\n") if self.chance.random() < 0.3 else text

    def _block(self, node: Node, indent: int) -> str:
        """Write a mapping or list by indentation; its first line is not indented."""
        pieces = []
        pad = "\n" + " " * indent
        entries = node.items() if isinstance(node, dict) else [("", one) for one in node]
        for key, value in entries:
            head = f"{self._text(key, flow=False, key=True)}:" if isinstance(node, dict) else "-"
            pieces.append(head + self._value(value, indent, in_list=head == "-"))
        text = pieces[0]
        for piece in pieces[1:]:
            text += self._between(indent) + pad + piece
        return text

    def _value(self, node: Node, indent: int, *, in_list: bool) -> str:
        inner = indent + self.chance.choice([1, 2, 4])
        if isinstance(node, str):
            return self._scalar(node, inner)
        if not node or self.chance.random() < 0.4:
            return " " * self.chance.choice([1, 1, 3]) + self._flow(node, inner) + self._tail()
        if isinstance(node, list) and not in_list and self.chance.random() < 0.5:
            inner = indent
        if in_list and self.chance.random() < 0.8:
            return " " * (inner - indent) + self._block(node, inner + 1) if inner > indent else ""
        return self._tail() + self._between(inner) + "\n" + " " * inner + self._block(node, inner)

    def _scalar(self, text: str, indent: int) -> str:
        lines = block(text)
        if lines is not None and self.chance.random() < 0.7:
            body = "\n".join(" " * indent + one if one else "" for one in lines[1:])
            return f" {lines[0]}{self._tail()}\n{body}"
        return " " * self.chance.choice([1, 1, 2]) + self._text(text, flow=False) + self._tail()

    def _text(self, text: str, *, flow: bool, key: bool = False) -> str:
        chosen = self.chance.random()
        if plain(text, flow=flow) and chosen < 0.8:
            return text
        if chosen < 0.9 and "'" not in text and text.isprintable():
            return f"'{text}'"
        folded = not key and not flow and " " in text and "\\" not in text and text.isprintable()
        if folded and self.chance.random() < 0.3 and "  " not in text and text == text.strip():
            return json.dumps(text, ensure_ascii=False).replace(" ", "\n" + " " * 40, 1)
        return json.dumps(text, ensure_ascii=False)

    def _flow(self, node: Node, indent: int) -> str:
        if isinstance(node, str):
            return self._text(node, flow=True)
        broken = self.chance.random() < 0.25
        pieces = (
            [
                f"{self._text(key, flow=True)}: {self._flow(one, indent + 1)}"
                for key, one in node.items()
            ]
            if isinstance(node, dict)
            else [self._flow(one, indent + 1) for one in node]
        )
        opening, closing = "{}" if isinstance(node, dict) else "[]"
        if not pieces:
            return opening + closing
        pad = "\n" + " " * (indent + 1)
        text = opening + (pad if broken else self.chance.choice(["", " "]))
        for number, piece in enumerate(pieces):
            last = number == len(pieces) - 1
            text += piece + ("" if last and self.chance.random() < 0.7 else ",")
            if broken:
                text += self._tail() + (
                    pad if not last or self.chance.random() < 0.5 else "\n" + " " * indent + " "
                )
            elif not last:
                text += self.chance.choice([" ", "", "  "])
        return text + closing

    def _tail(self) -> str:
        return self.chance.choice(["", "", "", "", "  ", " # c: {x", "\t# - y"])

    def _comment(self, indent: int) -> str:
        return " " * indent + "# note: [a, b\n" + " " * indent if self.chance.random() < 0.2 else ""

    def _between(self, indent: int) -> str:
        """Give lines between two entries: blank, or comments, perhaps oddly indented."""
        text = ""
        for _ in range(self.chance.choice([0, 0, 0, 0, 1, 2])):
            odd = self.chance.choice([0, 0, 0, 2])
            text += self.chance.choice(["\n", "\n" + " " * (indent + odd) + "# - k: v"])
        return text
