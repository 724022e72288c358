"""What a part said on a day: the latest saying of each of its own fields that was out by then.

What stands inside a part is for `in_force`, where its links lead for `linking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.model.base import Part, Said
from cet_cli.model.change import changed
from cet_cli.model.earlier import NOT_STATES, Earlier
from cet_cli.model.fields import defaults, field_names, key_of, name_of
from cet_cli.model.indicator import Indicator
from cet_cli.model.inside import inner_fields
from cet_cli.model.values import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.citation import Citation
    from cet_cli.model.clock import Clock

_P = TypeVar("_P", bound=Part)
_V = TypeVar("_V")
_Values = dict[str, Any]

_IDENTITY = {"id", "name", "statement", "aka", "formerly", "merged_from", "split_from", "replaces"}
_LABELS = {"unit", "counts", "whole", "relative_to", "scale", "role"}
_EDITORS = {"format", "languages", "summary"}
_METHOD = {"by", "path", "better", "from_"}
_KEPT = frozenset(_IDENTITY | _LABELS | _EDITORS)
"""What is kept of something that nobody had stated yet, where only a part of it was known.

Its names, for it must be called something; what its figures are figures of; the editor's own. Of
an indicator, how it is judged, too: a target judged by another path would be judged wrongly.
"""


def speaks(clock: Clock, citations: tuple[Citation, ...]) -> bool:
    """Tell whether a statement counts: a document was out that says it, or the editor alone does.

    What nobody is cited for is the editor's too; a rule asks for the source.
    """
    return clock.knows(citations) or all(one.own for one in citations)


def state_of(part: Part, citations: tuple[Citation, ...], clock: Clock) -> _Values | None:
    """Give what the state on the day had other than the current one; None where there was none."""
    if speaks(clock, citations):
        return {}
    values: _Values = {}
    for earlier in part.was:
        values = _before(part, earlier, values)
        if clock.knows(earlier.source):
            return None if _lacks(part, values) else values | _about(part, earlier, values)
    return None


def last_said(part: _P, inherited: tuple[Citation, ...], clock: Clock) -> _P:
    """Give a part with the latest saying of its own fields.

    Args:
        part: the part as written.
        inherited: the citations of what it stands in, which are its own where it has none.
        clock: which documents were out.
    """
    citations = part.source or inherited
    state = state_of(part, citations, clock)
    changes = _unstated(part) if state is None else dict(state)
    history = tuple(one for one in part.was if clock.knows(one.source))
    changes |= {"was": history if state == {} else history[1:]}
    changes |= {"disputed": tuple(one for one in part.disputed if clock.knows(one.source))}
    changes["source"] = _cited(changes.get("source", part.source), clock)
    if part.said:
        changes |= _long_fields(part, citations, clock, state)
    silent = getattr(part, "not_repeated_in", ())
    if silent and "not_repeated_in" not in changes:
        changes["not_repeated_in"] = tuple(name for name in silent if clock.out(name))
    return _with(part, changes)


def sayings(part: Part, name: str, clock: Clock) -> Iterator[Any]:
    """Give every value of a field that a document or the editor had stated by the day."""
    said = part.said.get(key_of(name))
    values = {name: getattr(part, name)}
    if speaks(clock, (said.source if said else ()) or part.source):
        yield values[name]
    for earlier in (*part.was, *(said.was if said else ())):
        values = _before(part, earlier, values)
        if clock.knows(earlier.source):
            yield values[name]


def _before(part: Part, earlier: Earlier, values: _Values) -> _Values:
    """Overlay a later state with an earlier one, in which some fields may have been absent.

    A figure without `printed` was printed as it is read, whatever is printed now.
    """
    names = (name for name in field_names(Earlier) if name not in NOT_STATES)
    said = {name: getattr(earlier, name) for name in names}
    new = {name: value for name, value in said.items() if value is not None and value != {}}
    if "table" in new:
        new["table"] = {**values.get("table", getattr(part, "table", {})), **new["table"]}
    if "value" in new or "table" in new:
        new.setdefault("printed", None)
    new |= {name_of(type(part), key): None for key in earlier.absent}
    mine = field_names(type(part))
    return values | {key: _fitting(part, key, value) for key, value in new.items() if key in mine}


def _fitting(part: Part, name: str, value: Any) -> Any:  # noqa: ANN401 - values of any field
    """Give the value that a field has in this class; of one that was absent, its default."""
    if value is None:
        return defaults(type(part)).get(name)
    if isinstance(value, Text) and name == "role" and isinstance(part, Indicator):
        return value.plain or None
    return value


def _lacks(part: Part, values: _Values) -> bool:
    """Tell whether a state lacks what the part cannot be without: then it was absent itself."""
    optional = defaults(type(part))
    return any(value is None and name not in optional for name, value in values.items())


def _about(part: Part, earlier: Earlier, values: _Values) -> _Values:
    """Give what is said of an earlier state, in the place of what is said of the current one."""
    kind = type(part)
    return {
        "source": earlier.source,
        "note": earlier.note,
        "confidence": earlier.confidence,
        "inferred": tuple(key for key in part.inferred if name_of(kind, key) not in values),
    }


def _unstated(part: Part) -> _Values:
    """Empty the fields of something that no document had stated, but for what it is called."""
    kept = _KEPT | _METHOD if isinstance(part, Indicator) else _KEPT
    kept |= {name for name, _ in inner_fields(part)} | {"areas", "sources"}
    return {name: value for name, value in defaults(type(part)).items() if name not in kept}


def _long_fields(
    part: Part, citations: tuple[Citation, ...], clock: Clock, state: _Values | None
) -> _Values:
    """Take fields written long back, each to its own latest saying."""
    changes: _Values = {}
    kept: dict[str, Said] = {}
    for key, said in part.said.items():
        name = name_of(type(part), key)
        if speaks(clock, said.source or citations):
            changes[name] = getattr(part, name)
            kept[key] = _with(said, _filtered(said, clock))
        elif not said.source and name in (state or ()):
            continue
        elif any(clock.knows(one.source) for one in said.was):
            changes[name], kept[key] = _taken_back(part, name, said, clock)
        elif (said.source or state is None) and name in defaults(type(part)):
            changes[name] = defaults(type(part))[name]
    return {**changes, "said": kept}


def _filtered(said: Said, clock: Clock) -> _Values:
    return {
        "source": _cited(said.source, clock),
        "was": tuple(one for one in said.was if clock.knows(one.source)),
        "disputed": tuple(one for one in said.disputed if clock.knows(one.source)),
    }


def _taken_back(part: Part, name: str, said: Said, clock: Clock) -> tuple[Any, Said]:
    """Give the latest value of one field that was out, and what is said of it."""
    values = {name: getattr(part, name)}
    last, *before = (one for one in said.was if clock.knows(one.source))
    for earlier in said.was[: said.was.index(last) + 1]:
        values = _before(part, earlier, values)
    about = {"note": last.note, "confidence": last.confidence, "inferred": (), "disputed": ()}
    source = _cited(last.source, clock)
    return values[name], changed(said, source=source, was=tuple(before), **about)


def _cited(citations: Iterable[Citation], clock: Clock) -> tuple[Citation, ...]:
    """Leave out citations of documents that were not out."""
    return tuple(one for one in citations if one.own or clock.out(one.id))


def _with(value: _V, changes: _Values) -> _V:
    new = {name: one for name, one in changes.items() if one != getattr(value, name)}
    return changed(value, **new) if new else value
