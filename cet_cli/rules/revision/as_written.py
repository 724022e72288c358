"""Values as people wrote them, and in short what something said that came or went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cet_cli.model.citation import Citation
from cet_cli.model.claim import Claim
from cet_cli.model.cycle import Cycle
from cet_cli.model.dated import Done, Progress
from cet_cli.model.earlier import Earlier
from cet_cli.model.fields import key_of
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Figure, Target
from cet_cli.model.mission import Mission
from cet_cli.model.past import CHANGING
from cet_cli.model.project import Step
from cet_cli.model.record import Allowance, Decision, Question, Review
from cet_cli.model.source import Source
from cet_cli.model.technology import Maturity, MaturityGoal, MaturityObservation
from cet_cli.model.values import Period, Published, Quantity, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cet_cli.model.keys import Holder


def _earlier(entry: Earlier) -> str:
    """Give an entry of `was`: the old values, and who said them."""
    said = ((key_of(name), getattr(entry, name)) for name in CHANGING)
    values = ", ".join(f"{key} {written(value)}" for key, value in said if value not in (None, {}))
    absent = "".join(f", {key} none" for key in entry.absent)
    return f"{values}{absent} ({written(entry.source)})".removeprefix(", ")


_FORMS: Final[Mapping[type, Callable[[Any], str]]] = {
    Earlier: _earlier,
    type(None): lambda _: "",
    bool: lambda value: str(value).lower(),
    Quantity: lambda value: value.text,
    Period: lambda value: value.text,
    Published: lambda value: value.text,
    Cycle: lambda value: value.text,
    Text: lambda value: value.say("en"),
    Citation: lambda value: f"{value.id}#{value.at}" if value.at else value.id,
    dict: lambda value: ", ".join(f"{key}: {written(one)}" for key, one in value.items()),
    tuple: lambda value: ", ".join(map(written, value)),
}


def written(value: Any) -> str:  # noqa: ANN401 - values of any field
    """Give a value as it stands in the file; "" where there is none.

    A text in several languages is given in English, or else in its first language.
    """
    return _FORMS.get(type(value), str)(value)


def written_pair(before: Any, after: Any) -> tuple[str, str]:  # noqa: ANN401 - values of any field
    """Give two values as written; of texts in several languages, in the first that differs."""
    if not (isinstance(before, Text) and isinstance(after, Text)):
        return written(before), written(after)
    languages = dict.fromkeys(("en", *before.languages, *after.languages))
    pairs = ((before.say(one), after.say(one)) for one in languages)
    return next((pair for pair in pairs if pair[0] != pair[1]), (written(before), written(after)))


def in_short(holder: Holder | None) -> str:
    """Say in a few words what a thing or part is: its name, its figure, its date.

    "" where nothing is there, as on the other side of what came or went.
    """
    if holder is None:
        return ""
    told = next((_SHORT[kind] for kind in type(holder).__mro__ if kind in _SHORT), _named)
    return told(holder) or _named(holder)


def _named(holder: Holder) -> str:
    return written(getattr(holder, "name", None)) or str(getattr(holder, "id", ""))


def _figure(part: Figure) -> str:
    return written(part.value) or written(part.table)


def _target(part: Target) -> str:
    return _by(_figure(part), part.by or part.over)


def _by(figure: str, when: Period | None) -> str:
    """Join a figure and its deadline, as in "90 by 2027"; a span stands as "over 2024..2028"."""
    if when is None:
        return figure
    return f"{figure} {'over' if when.precision == 'span' else 'by'} {when.text}".strip()


def _claim(part: Claim) -> str:
    return " ".join(f"{kind} {written(getattr(part, kind))}" for kind in part.kinds)


def _decision(part: Decision) -> str:
    step = f"{part.from_ or ''} -> {part.to or ''}" if part.from_ or part.to else ""
    return f"{part.accepts} {part.about} {step}".strip()


_SHORT: Final[Mapping[type, Callable[[Any], str]]] = {
    Allowance: lambda part: f"{part.rule} {part.about}",
    Amount: lambda part: part.value.text,
    Claim: _claim,
    Decision: _decision,
    Done: lambda part: part.on.text,
    Figure: _figure,
    MaturityGoal: lambda part: _by(part.value.text, part.by),
    MaturityObservation: lambda part: part.value.text,
    Maturity: lambda part: in_short(part.goal) or part.scale,
    Mission: lambda part: written(part.name or part.statement),
    Progress: lambda part: part.says,
    Question: lambda part: written(part.ask),
    Review: lambda part: part.verdict,
    Source: lambda part: written(part.title),
    Step: lambda part: written(part.cost) or part.step,
    Target: _target,
}
