"""What changed and no other rule speaks of: owners, links, notes, citations, and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from cet_cli.diff.changes import Relation
from cet_cli.model.dated import Done, Progress
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Figure
from cet_cli.model.project import Project, Step
from cet_cli.model.record import Allowance, Decision, Question, Review
from cet_cli.model.source import Source
from cet_cli.model.technology import MaturityObservation
from cet_cli.model.values import Text
from cet_cli.rules.revision.as_written import in_short, written, written_pair
from cet_cli.rules.revision.claimed import claimed_fields
from cet_cli.rules.revision.history import cited, same_word
from cet_cli.rules.revision.loosened import new_suppressions
from cet_cli.rules.revision.memory import WORDS_OF_REPORTS, forgotten
from cet_cli.rules.revision.observing import Fate, observed
from cet_cli.rules.revision.scopes import recounted, rescoped
from cet_cli.rules.revision.standing import is_upgrade
from cet_cli.rules.revision.steps import gone, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change, FieldChange
    from cet_cli.rules.revision.compared import Compared

WORDING = frozenset({"name", "statement", "title", "role", "summary", "ask"})
"""The fields whose change is a rewording."""

BESIDE = frozenset({"source", "was", "note", "confidence", "inferred", "disputed"})
"""What is said about a value; where the value changed, it belongs to that change."""

_LINEAGE = frozenset({"formerly", "merged_from", "split_from", "replaces"})


class Leftover(NamedTuple):
    """What is left of a change, or a record that is gone."""

    where: Address
    fields: tuple[str, ...]
    before: str
    after: str


def leftovers(compared: Compared) -> Iterator[Leftover]:
    """Give what no other rule speaks of, once for each thing or part."""
    told = _told_by_place(compared)
    for change in compared.changes.changes:
        fields = [
            one
            for one in change.fields
            if not _is_told(change, one) and (place_of(change), one.field) not in told
        ]
        if fields:
            yield _leftover(change, fields)
    yield from _recited(compared)
    for change in compared.once(new_suppressions).harmless:
        yield Leftover(place_of(change), (), "", in_short(change.after))
    for change in gone(compared.changes, Allowance, Decision, Question):
        yield Leftover(place_of(change), (), in_short(change.before), "")


def _told_by_place(compared: Compared) -> set[tuple[Address, str]]:
    """List the fields of single things that rules report: what is counted, likely successors."""
    scopes = (*compared.once(rescoped), *recounted(compared))
    counted = {(place_of(one.change), one.field) for one in scopes}
    declared = [one for one in compared.changes.likenesses if one.declared]
    likely = {(place, "candidate") for one in declared for place in (one.base, one.revision)}
    return counted | likely


def reason_of(one: Leftover) -> str:
    """Say what kind of leftover it is, which chooses the sentence."""
    if not one.fields:
        return "gone" if one.before else "recorded"
    if one.before and one.after:
        return ""
    return "without" if one.before else "new"


def _leftover(change: Change, fields: list[FieldChange]) -> Leftover:
    names = tuple(one.field.replace(":", " ") for one in fields)
    where = place_of(change)
    if len(fields) == 1:
        only = fields[0]
        where = where.at(only.field.partition(":")[0])
        return Leftover(where, names, *written_pair(only.before, only.after))
    pairs = [written_pair(one.before, one.after) for one in fields]
    told = ("; ".join(_named(names, side)) for side in zip(*pairs, strict=True))
    return Leftover(where, names, *told)


def _named(names: tuple[str, ...], values: tuple[str, ...]) -> Iterator[str]:
    return (f"{name} {value}" for name, value in zip(names, values, strict=True) if value)


def _recited(compared: Compared) -> Iterator[Leftover]:
    """Give the observations whose value is cited from another source, and is the same."""
    for one in compared.once(observed):
        if one.fate is Fate.RECITED:
            before = written(one.before.source[:1]) if one.before else ""
            after = ", ".join(sorted(cited(one.change, "after")))
            yield Leftover(place_of(one.change).at("source"), ("source",), before, after)


def _is_told(change: Change, one: FieldChange) -> bool:
    """Tell whether another rule reports a field, or the value that it is said beside."""
    kind = cast("type", type(change.after))
    name, _, about = one.field.partition(":")
    if about or name in BESIDE:
        return _accompanies(change, name if about else "", about or name)
    if name in claimed_fields(kind) or (name in WORDING and _is_text(one)):
        return True
    if change.relation is not Relation.SAME and name in _LINEAGE:
        return True
    return _by_kind(change, one)


def _is_text(one: FieldChange) -> bool:
    return isinstance(one.after or one.before, Text)


def _accompanies(change: Change, field: str, about: str) -> bool:
    """Tell whether what is said about a value belongs to another change of it."""
    if about == "was" and forgotten(change):
        return True
    changed = {one.field for one in change.fields}
    return field in changed if field else any(_is_value(name) for name in changed)


def _is_value(name: str) -> bool:
    return ":" not in name and name not in BESIDE


def _by_kind(change: Change, one: FieldChange) -> bool:
    """Tell whether a rule speaks of this field in this kind of part."""
    match change.after:
        case Figure() | MaturityObservation() | Amount():
            return one.field == "value" or one.field in _parts(change)
        case Step() | Project():
            return one.field in {"cost", "on"} and _has_shifted(change)
        case Progress() | Review() | Done():
            return one.field in WORDS_OF_REPORTS and same_word(change, (one.field,))
        case Source():
            return one.field == "standing" and is_upgrade(one.before, one.after)
        case _:
            return isinstance(change.after, Decision) and one.field in {"from", "to"}


def _has_shifted(change: Change) -> bool:
    """Tell whether a cost is another one, which tells of the day of a step as well."""
    return any(one.field == "cost" and one.before is not None for one in change.fields)


def _parts(change: Change) -> set[str]:
    """Name the parts of a table on either side, such as countries."""
    return {*getattr(change.before, "table", ()), *getattr(change.after, "table", ())}
