"""Revise the plan: the new value takes its place, the old one moves to `was` with its source.

A statement that is one saying (a target, a milestone, an amount) is revised as a whole: its source
becomes the new one. A field of anything that others stand in is written long, so that what stands
beside it keeps its own source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.verbs.values import new_value
from cet_cli.errors import RefusedEdit
from cet_cli.model.citation import OWN
from cet_cli.model.dated import Dated
from cet_cli.model.earlier import Earlier
from cet_cli.model.fields import field_keys, key_of
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Baseline, Interim, Target
from cet_cli.model.inside import inner_fields, part_fields
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project, Step
from cet_cli.model.source import Source
from cet_cli.model.technology import MaturityGoal
from cet_cli.patch import Insert, Remove, Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.edit.verbs.sayings import Revision
    from cet_cli.model.base import Part
    from cet_cli.model.keys import Holder
    from cet_cli.patch import Node, Patch

_SAYINGS = (Amount, Baseline, Dated, Interim, MaturityGoal, Mission, Project, Step, Target)
"""What a document says in one breath."""

_ABOUT = frozenset({"note", "confidence", "printed", "redefined"})
"""What is said about a value: it has no history of its own."""

_KEPT = frozenset({"id", "was", "said", "formerly", "merged_from", "split_from"})
"""What other verbs change, or nobody."""

NONE = "none"
"""What is typed, and stands in a `was`, where there is no value."""


def revise(aim: Aim, written: Mapping[str, Node], revision: Revision) -> list[Patch]:
    """Revise fields of a thing or a part.

    Args:
        aim: the thing or part.
        written: its node as it stands in the file.
        revision: what is new.

    Raises:
        RefusedEdit: there is no such field, it cannot be revised, or it says so already.
    """
    changes = {
        key: _changed(aim, written, key, words, revision) for key, words in revision.values.items()
    }
    if revision.correct or revision.source is None:
        return [patch for key, new in changes.items() for patch in _put(aim, key, new)]
    own = {key for key in changes if _is_own(aim, written, key) and _names(revision.source) == OWN}
    plain = {key: new for key, new in changes.items() if key in own}
    patches = [patch for key, new in plain.items() for patch in _put(aim, key, new)]
    rest = {key: new for key, new in changes.items() if key not in own}
    whole = {key: new for key, new in rest.items() if _whole(aim, written, key)}
    patches += _as_whole(aim, written, whole, revision) if whole else []
    for key, new in rest.items():
        patches += [] if key in whole else _as_long(aim, written, key, new, revision)
    return patches


def _changed(
    aim: Aim, written: Mapping[str, Node], key: str, words: Sequence[str], revision: Revision
) -> Node:
    """Give the new value of a field; refuse what is no revision."""
    thing = str(aim.address.thing)
    known = _revisable(aim.holder, correct=revision.correct)
    if key not in known and key not in getattr(aim.holder, "table", {}):
        if key in _revisable(aim.holder, correct=True):
            place = str(aim.address.thing.at(key))
            raise RefusedEdit(refusal("keeps_no_history", address=place))
        near = sorted(known)
        raise RefusedEdit(refusal("cannot_revise", address=thing, field=key, near=near))
    old = _value(written, key)
    new = new_value(words, old, table=getattr(aim.holder, "table", {}))
    if new == old or (old is None and new == NONE):
        raise RefusedEdit(refusal("says_so", address=str(aim.address.thing.at(key))))
    return new


def _revisable(holder: Holder, *, correct: bool) -> frozenset[str]:
    """Name the fields whose history can be kept; to correct, all that hold no parts."""
    kind: type = type(holder)
    if correct:
        return field_keys(kind) - {key_of(one) for one in part_fields(kind)} - _KEPT
    if kind is Source:
        return frozenset()
    return field_keys(kind) & field_keys(Earlier) - _ABOUT - _KEPT


def _value(written: Mapping[str, Node], key: str) -> Node | None:
    """Give what a field says, long or short."""
    node = written.get(key)
    return node.get("is") if isinstance(node, dict) and "is" in node else node


def _is_long(written: Mapping[str, Node], key: str) -> bool:
    node = written.get(key)
    return isinstance(node, dict) and "is" in node


def _put(aim: Aim, key: str, new: Node) -> Iterator[Patch]:
    """Let a field say something else, with no trace of what it said."""
    place = aim.address.thing.at(key)
    yield Remove(place) if new == NONE else Set(place, new)


def _names(source: Node) -> str:
    """Name the first source of a citation."""
    first = source[0] if isinstance(source, list) and source else source
    return str(first.get("id", "")) if isinstance(first, dict) else str(first).partition("#")[0]


def _is_own(aim: Aim, written: Mapping[str, Node], key: str) -> bool:
    """Tell whether nobody but the editor says what a field says: there is no plan to revise."""
    return key not in written or _names(_source_of(aim, written, key)) == OWN


def _source_of(aim: Aim, written: Mapping[str, Node], key: str) -> Node:
    """Give the citation of what a field says now; "" where nobody is cited."""
    node = written.get(key)
    if isinstance(node, dict) and "is" in node and "source" in node:
        return node["source"]
    return written.get("source") or _inherited(aim)


def _inherited(aim: Aim) -> Node:
    """Give the sources of what a part stands in."""
    cited = (getattr(one, "source", ()) for one in reversed(aim.above))
    first = next((one for one in cited if one), ())
    names = [f"{one.id}#{one.at}" if one.at else one.id for one in first]
    return names[0] if len(names) == 1 else list(names)


def _whole(aim: Aim, written: Mapping[str, Node], key: str) -> bool:
    """Tell whether the statement is revised as a whole, with the source of all of it."""
    if _is_long(written, key) or not isinstance(aim.holder, _SAYINGS):
        return False
    return key in written and all(one.source for one in _inner(aim.holder))


def _inner(part: Part) -> Iterator[Part]:
    """List what stands in a part and would take its source from it."""
    for _, parts in inner_fields(part):
        yield from parts
    yield from (said for said in part.said.values())  # type: ignore[misc]


def _as_whole(
    aim: Aim, written: Mapping[str, Node], changes: Mapping[str, Node], revision: Revision
) -> list[Patch]:
    """Change fields and the source together; what they said before is one entry of `was`."""
    thing = aim.address.thing
    moved = {key: written[key] for key in changes}
    beside = _beside(written, changes)
    entry = {**moved, **beside, "source": _source_of(aim, written, next(iter(changes)))}
    patches = [patch for key, new in changes.items() for patch in _put(aim, key, new)]
    patches += [Remove(thing.at(key)) for key in beside]
    patches += _read_otherwise(aim, written, changes)
    patches += [Set(thing.at("note"), revision.note)] if revision.note else []
    patches.append(Set(thing.at("source"), revision.source or ""))
    return [*patches, _history(aim, entry)]


def _beside(written: Mapping[str, Node], changes: Mapping[str, Node]) -> dict[str, Node]:
    """Give what was said of the old figure, which does not hold of the new one."""
    figure = "value" in changes or "cost" in changes
    inferred = written.get("inferred")
    read = inferred if isinstance(inferred, list) else [inferred]
    explained = (figure and "printed" in written) or any(key in changes for key in read if key)
    keys = (("printed", figure), ("note", explained), ("confidence", explained))
    return {key: written[key] for key, moves in keys if moves and key in written}


def _read_otherwise(
    aim: Aim, written: Mapping[str, Node], changes: Mapping[str, Node]
) -> Iterator[Patch]:
    """A field that is stated now is no longer the editor's reading."""
    inferred = written.get("inferred")
    read = inferred if isinstance(inferred, list) else [inferred] if inferred else []
    left = [key for key in read if key not in changes]
    place = aim.address.thing.at("inferred")
    if left != read:
        yield Set(place, left) if left else Remove(place)


def _history(aim: Aim, entry: dict[str, Node]) -> Patch:
    """Put what was said before in front of what was said before that."""
    return Insert(aim.address.thing, "was", entry, first=True)


def _as_long(
    aim: Aim, written: Mapping[str, Node], key: str, new: Node, revision: Revision
) -> list[Patch]:
    """Write one field long, with its own source and history."""
    node = written.get(key)
    long = dict(node) if isinstance(node, dict) and "is" in node else {}
    old = _value(written, key)
    before = long.get("was")
    entry: dict[str, Node] = {"is": NONE if old is None else old}
    entry |= {name: long[name] for name in ("note", "confidence") if name in long}
    cited = _source_of(aim, written, key)
    entry |= {"source": cited} if cited else {}
    kept = {name: value for name, value in long.items() if name == "disputed"}
    note: dict[str, Node] = {"note": revision.note} if revision.note else {}
    history = [entry, *(before if isinstance(before, list) else [])]
    if new == NONE:
        _refuse_false_dates(aim, written, key)
        return _taken_out(aim, key, entry, revision)
    value: dict[str, Node] = {"is": new, **note, "source": revision.source or "", **kept}
    return [Set(aim.address.thing.at(key), {**value, "was": history})]


def _refuse_false_dates(aim: Aim, written: Mapping[str, Node], key: str) -> None:
    """Refuse to take out what cannot go without the rest being said by the new source alone.

    The history of a whole statement has one date a state: that of its source. A field with another
    source, or parts that take theirs from the statement, would be known only since the new one.
    """
    apart = _is_long(written, key) and _source_of(aim, written, key) != written.get("source")
    if apart or any(not one.source for one in _inner_of(aim.holder)):
        place = str(aim.address.thing.at(key))
        raise RefusedEdit(refusal("cannot_take_out", address=place))


def _inner_of(holder: Holder) -> tuple[Part, ...]:
    """List what would take its source from a thing; a source holds nothing."""
    return () if isinstance(holder, Source) else tuple(_inner(holder))


def _taken_out(aim: Aim, key: str, entry: dict[str, Node], revision: Revision) -> list[Patch]:
    """A field that is no longer there keeps its history beside the whole statement."""
    place = aim.address.thing
    moved = {key: entry["is"], **{name: one for name, one in entry.items() if name != "is"}}
    source = [Set(place.at("source"), revision.source or "")]
    return [Remove(place.at(key)), *source, _history(aim, moved)]
