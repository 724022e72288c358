"""How the sheets of a collection look: colours, type, paper, and rows that grow with their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_INK, _SOFT, _LINE = "#1F2933", "#F3F5F7", "#C9D1D9"
_PAPER, _FILL, _HEAD, _ASKED, _SHUT = "#FFFFFF", "#FFF8D6", "#21476B", "#8A5A00", "#DDE2E7"

FONT: Mapping[str, object] = {"font_name": "Malgun Gothic", "font_size": 10}
"""What Korean offices have; others take their own."""

_A4 = 9
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.6, "bottom": 0.6}
"""In inches."""


class Looks:
    """How cells look."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
        base = {"font_color": _INK, "valign": "top", "text_wrap": True, "num_format": "@"}
        edge = {"border": 1, "border_color": _LINE}
        self.title = book.add_format(
            {"bold": True, "font_size": 16, "font_color": _HEAD, "valign": "vcenter"}
        )
        self.text = book.add_format({**base, "num_format": "General"})
        self.label = book.add_format({**base, "bold": True, "font_color": _HEAD})
        head = {**base, **edge, "bold": True, "font_color": _PAPER, "valign": "vcenter"}
        self.head = book.add_format({**head, "bg_color": _HEAD})
        self.asked = book.add_format({**head, "bg_color": _ASKED})
        self.shown = book.add_format({**base, **edge, "bg_color": _SOFT})
        self.fill = book.add_format({**base, **edge, "bg_color": _FILL, "locked": False})
        self.sample = book.add_format({**base, **edge, "bg_color": _FILL})
        self.none = book.add_format({**base, **edge, "bg_color": _SHUT})


def growing(sheet: type[Any]) -> type[Any]:
    """Give sheets whose rows have a height and still grow with what is typed into them.

    xlsxwriter calls every height that it is given fixed, and then no program changes it.
    """

    class Growing(sheet):  # type: ignore[misc]
        def _xml_start_tag_unencoded(self, tag: str, attributes: Any = ()) -> None:  # noqa: ANN401
            kept = [one for one in attributes if one[0] != "customHeight"]
            super()._xml_start_tag_unencoded(tag, kept)

    return Growing


def print_on_a4(sheet: Any, title: str) -> None:  # noqa: ANN401 - xlsxwriter has no types
    """Lay a sheet on A4 paper, with its name and the numbers of its pages below."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(**_MARGINS)
    sheet.set_footer(f"&L&8{title.replace('&', '&&')}&R&8&P / &N")
