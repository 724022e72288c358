"""`cet new`: something new in its right place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cet_cli.cli.editing import At, Name, Source, SourceField, asked, asked_id
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting

Kind = Literal[
    "area",
    "mission",
    "key-technology",
    "stepping-stone",
    "milestone",
    "indicator",
    "funding",
    "project",
    "measure",
    "source",
]

_ASKED = {
    "area": ("group",),
    "mission": ("by",),
    "key-technology": ("for",),
    "stepping-stone": ("for",),
    "milestone": ("due", "for", "owner"),
    "indicator": ("unit", "better", "every"),
    "funding": ("unit",),
    "project": ("for", "over"),
    "measure": ("pillar", "due"),
    "source": ("publisher", "published", "standing", "kind", "url"),
}
"""What is asked for on a terminal, where it was not given."""


def new(
    sitting: Sitting,
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help="What is begun.")],
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[AREA] [FIELD=VALUE]...",
            help="Where it stands, the national level if nowhere; and what is said of it: "
            "due=2027 for=batteries baseline.value=3 targets.by=2028.",
        ),
    ] = None,
    *,
    name: Name = None,
    id: Annotated[  # noqa: A002 - the option's name
        str, typer.Option("--id", metavar="ID", help="Its id [default: made of its name].")
    ] = "",
    source: Source = "",
    at: At = "",
    source_field: SourceField = None,
) -> Proposal:
    """Begin an area, a mission, a milestone, an indicator, a project, a measure, a source...

    cet new milestone quantum --name "First repeater" due=2029 for=quantum-computing --source plan

    Its id is made of its name, a Korean one in Latin letters; --id changes it.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.creating import Beginning, begin
    from cet_cli.cli.entering import cited

    area, fields = _parted(kind, words or [])
    desk = sitting.desk()
    names = name or []
    if sitting.asks and not names:
        several = len(desk.workspace.portfolio.languages) > 1
        names, source, id = _answers(kind, fields, (source, id), several=several)  # noqa: A001
    said, entered = "", None
    if source or source_field:
        said, entered = cited(source, at, source_field, asks=sitting.asks)
    beginning = Beginning(kind, area, id, tuple(names), said, fields)
    return begin(beginning, desk, entered)


def _parted(kind: str, words: list[str]) -> tuple[str, dict[str, list[str]]]:
    """Part the area from what is said of the new thing."""
    places = [word for word in words if "=" not in word]
    most = 0 if kind in {"area", "source"} else 1
    if len(places) > most:
        raise WrongUsage(
            f"`{places[-1]}`: write what is said as FIELD=VALUE, its name as --name, its id as --id"
        )
    fields: dict[str, list[str]] = {}
    for word in words:
        key, equals, text = word.partition("=")
        if equals:
            fields.setdefault(key, []).append(text)
    return (places[0] if places else ""), fields


def _answers(
    kind: str, fields: dict[str, list[str]], given: tuple[str, str], *, several: bool
) -> tuple[list[str], str, str]:
    """Ask for the name, the fields of its kind, the source and the id.

    Args:
        kind: what is begun.
        fields: what was said of it; the answers are put into it.
        given: the source and the id that were named, or "".
        several: whether the plan is written in several languages.
    """
    from cet_cli.edit.verbs.romanising import proposed_id
    from cet_cli.wording.editing import question

    source, name = given
    called = [asked(f"{question('title' if kind == 'source' else 'name')}: ")]
    if several and kind != "source":
        called.append(asked(f"{question('other_name')}: "))
    first = min((one for one in called if one), key=lambda one: not one.isascii(), default="")
    proposal = name or proposed_id(first)
    chosen = asked_id(proposal)
    for field in _ASKED[kind]:
        if field not in fields and (text := asked(f"{question(field)}: ")):
            fields[field] = [text]
    said = source if source or kind == "source" else asked(f"{question('source')}: ")
    return [one for one in called if one], said, chosen
