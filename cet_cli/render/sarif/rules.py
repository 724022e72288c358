"""A rule with its manual page, for the viewer that shows what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.report.rules import compose_rule
from cet_cli.wording.ci import full, sentence
from cet_cli.wording.rules import family_words

if TYPE_CHECKING:
    from cet_cli.rules.page import Page, Sample

_LONGEST = 1024
"""GitHub takes no longer description."""


def descriptor(code: str) -> dict[str, Any]:
    """Describe the rule of a code; `helpUri` is left out: its page is printed by `cet explain`."""
    entry = compose_rule(code)
    page = entry.page
    return {
        "id": entry.code,
        "name": "".join(word.capitalize() for word in entry.slug.split("-")),
        "shortDescription": {"text": full(page.title)},
        "fullDescription": {"text": _cut(_flowing(page.checks))},
        "help": {"text": _plain(page), "markdown": _markdown(page)},
        "defaultConfiguration": {"level": str(entry.severity)},
        "properties": {"tags": [family_words(entry.code[0])], "slug": entry.slug},
    }


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _flowing(text: str) -> str:
    """Undo the line breaks of the source; paragraphs stay apart."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def _plain(page: Page) -> str:
    samples = (
        f"{sentence(name)}:\n{sample.text.rstrip()}"
        for name, sample in (("example", page.example), ("right", page.instead))
    )
    return "\n\n".join((_flowing(page.checks), _flowing(page.matters), *samples))


def _markdown(page: Page) -> str:
    parts = (
        _flowing(page.checks),
        f"### {sentence('matters')}\n\n{_flowing(page.matters)}",
        f"### {sentence('example')}\n\n{_fenced(page.example)}",
        f"### {sentence('right')}\n\n{_fenced(page.instead)}",
    )
    return "\n\n".join(parts)


def _fenced(sample: Sample) -> str:
    return f"```{sample.kind}\n{sample.text}```"
