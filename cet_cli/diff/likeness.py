"""Things gone and things new that look alike: perhaps renamed, suggested and never assumed.

The score is ours: six tenths for the name, the best Dice coefficient of letter pairs between any
two names (in either language, other spellings, the statement of a mission; ids count as names),
and four tenths for the values, the share that agrees of all dates, figures, units and links on
either side. Without any value the name decides alone. From 0.6 on a pair is suggested, each thing
in one pair at most, the likeliest first. Things are compared only with those of their kind that
share some rare stretch of three letters, so that the work stays in proportion to the plans.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from cet_cli.diff.changes import Likeness
from cet_cli.diff.kinship import family
from cet_cli.diff.linking import link_fields
from cet_cli.diff.tidy import tidy
from cet_cli.model.fields import field_names
from cet_cli.model.inside import inner_fields
from cet_cli.model.values import Period, Quantity, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.address import Address
    from cet_cli.model.base import Part
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing

LEAST = 0.6
"""The likeness from which a pair is suggested."""
_NAME, _VALUES = 0.6, 0.4
_CROWD = 16
"""How many pairs one stretch of letters may bring together; a common one says nothing."""
_SHARED = 0.3
"""The share of the stretches of the smaller that must be common, before values are looked at."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_NAMES = ("name", "statement")
_VALUE_NAMES = ("unit", "stage", "step", "scale", "pillar", "kind")


class Lone(NamedTuple):
    """A thing, or a roadmap, on one side that nothing is told of on the other."""

    address: Address
    thing: Thing | Sections
    link: Callable[[str], str]
    """How its links are written to be compared."""


class _Look(NamedTuple):
    """What of a thing is compared."""

    names: tuple[str, ...]
    stretches: frozenset[str]


def find_likenesses(gone: Iterable[Lone], new: Iterable[Lone]) -> tuple[Likeness, ...]:
    """Suggest which of the things gone live on in which of the new ones."""
    olds, news = list(gone), list(new)
    looks = [[_look(one.thing) for one in side] for side in (olds, news)]
    scored = (
        (_likeness(olds[old], news[new], looks[0][old].names, looks[1][new].names), old, new)
        for old, new in _candidates(olds, news, looks)
    )
    found = (
        Likeness(olds[old].address, news[new].address, round(score, 2))
        for score, old, new in scored
        if score >= LEAST
    )
    return tuple(_best(found))


def alike(old: Lone, new: Lone) -> float:
    """Tell how much two things look alike, from 0 to 1."""
    return round(_likeness(old, new, _look(old.thing).names, _look(new.thing).names), 2)


def _best(found: Iterable[Likeness]) -> Iterator[Likeness]:
    """Take the likeliest first, each thing once."""
    taken: set[tuple[str, Address]] = set()
    for one in sorted(found, key=_rank):
        ends = {("base", one.base), ("revision", one.revision)}
        if taken.isdisjoint(ends):
            taken |= ends
            yield one


def _rank(one: Likeness) -> tuple[float, list[Address]]:
    """Order alike whichever side is the base."""
    return -one.likeness, sorted((one.base, one.revision))


def _look(thing: Thing | Sections) -> _Look:
    texts = [getattr(thing, name, None) for name in _NAMES]
    said = [
        part
        for text in (*texts, *getattr(thing, "aka", ()))
        if isinstance(text, Text)
        for part in text.texts
    ]
    names = tuple(sorted({_plain(text) for text in (*said, thing.id)} - {""}))
    stretches = {name[at : at + 3] for name in names for at in range(max(1, len(name) - 2))}
    return _Look(names, frozenset(stretches | {f"={name}" for name in names}))


def _plain(text: str) -> str:
    """Leave of a text its letters and digits."""
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())


def _candidates(
    olds: list[Lone], news: list[Lone], looks: list[list[_Look]]
) -> Iterator[tuple[int, int]]:
    """List the pairs of one kind that share enough stretches which few others have."""
    crowds: dict[Any, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for which, side in enumerate((olds, news)):
        for number, one in enumerate(side):
            for stretch in looks[which][number].stretches:
                crowds[family(type(one.thing)), stretch][which].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for old_ones, new_ones in crowds.values():
        if len(old_ones) * len(new_ones) <= _CROWD:
            shared.update((old, new) for old in old_ones for new in new_ones)
    for (old, new), times in shared.items():
        least = min(len(looks[0][old].stretches), len(looks[1][new].stretches))
        if times >= 2 or times >= _SHARED * least:  # noqa: PLR2004 - the name, or two stretches
            yield old, new


def _likeness(old: Lone, new: Lone, olds: tuple[str, ...], news: tuple[str, ...]) -> float:
    name = max((_dice(one, other) for one in olds for other in news), default=0.0)
    if _NAME * name + _VALUES < LEAST:
        return 0.0
    before, after = Counter(_values(old)), Counter(_values(new))
    union = (before | after).total()
    if not union:
        return name
    return _NAME * name + _VALUES * (before & after).total() / union


def _dice(one: str, other: str) -> float:
    """Compare two names by their pairs of letters: 1 if equal, 0 if nothing is common."""
    if one == other:
        return 1.0
    pairs = [Counter(text[at : at + 2] for at in range(len(text) - 1)) for text in (one, other)]
    total = pairs[0].total() + pairs[1].total()
    return 2 * (pairs[0] & pairs[1]).total() / total if total else 0.0


def _values(one: Lone) -> Iterator[str]:
    yield from _values_in(one.thing, one.link, "")


def _values_in(part: Part, link: Callable[[str], str], place: str) -> Iterator[str]:
    """List the dates, figures, words and links in something, each with its field."""
    linking = link_fields(type(part))
    for name in field_names(type(part)):
        value = getattr(part, name)
        if isinstance(value, Quantity | Period):
            yield f"{place}{name}={tidy(name, value)!r}"
        elif value and name in linking:
            links = (value,) if isinstance(value, str) else value
            yield from (f"{place}{name}={link(one)}" for one in links)
        elif value and name in _VALUE_NAMES:
            yield f"{place}{name}={value}"
    for name, parts in inner_fields(part):
        for inner in parts:
            yield from _values_in(inner, link, f"{place}{name}/")
