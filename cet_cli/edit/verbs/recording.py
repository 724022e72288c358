"""Record what became known: an observation, an amount, a report, a readiness level, a review.

What is recorded follows from what it is recorded for; nothing that the plan says is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.edit.verbs.aim import Aim, link_to
from cet_cli.edit.verbs.figures import bare, figure, is_table, pairs, period_of, place_by_date
from cet_cli.edit.verbs.numeric import refuse_words
from cet_cli.edit.verbs.steps import record_step
from cet_cli.edit.verbs.strays import refuse_strays
from cet_cli.errors import RefusedEdit
from cet_cli.model.dated import Dated
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.project import Project
from cet_cli.model.technology import Technology
from cet_cli.model.walk import key_in
from cet_cli.patch import Insert, Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.edit.verbs.sayings import Report
    from cet_cli.model.base import Part
    from cet_cli.model.values import Period
    from cet_cli.patch import Node, Patch

PROGRESS = ("planned", "under_way", "not_done")
DONE = "done"
STAGES = ("planned", "requested", "proposed", "approved", "executed", "unstated")


def record(aim: Aim, report: Report) -> list[Patch]:
    """Record a report for a thing.

    Raises:
        RefusedEdit: nothing of the kind can be recorded there, or it is recorded already.
    """
    if report.reviewer:
        return [_review(aim, report)]
    aim = _watched(aim)
    holder = aim.holder
    if isinstance(holder, Indicator):
        return [_observation(aim, holder, report)]
    if isinstance(holder, Dated):
        return [_progress(aim, holder, report)]
    if isinstance(holder, Project) and not report.stage and not _has_digit(report.text):
        return [record_step(aim.address, holder, report)]
    if isinstance(holder, Funding | Project):
        return [_amount(aim, holder, report)]
    if isinstance(holder, Technology):
        return [_readiness(aim, holder, report)]
    raise RefusedEdit(refusal("nothing_to_record", address=str(aim.address)))


def _watched(aim: Aim) -> Aim:
    """What is observed for a target is observed of its indicator."""
    if not isinstance(aim.holder, Target):
        return aim
    home = Address(aim.address.roadmap, aim.address.parts[:-1])
    return Aim(home, aim.above[:-1], aim.above[-1])


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)


def _observation(aim: Aim, indicator: Indicator, report: Report) -> Patch:
    if indicator.from_:
        funding = indicator.from_.split(" ", 1)[0]
        raise RefusedEdit(refusal("observed_from", address=str(aim.address), funding=funding))
    if indicator.by and not is_table(report.words):
        raise RefusedEdit(refusal("wants_table", address=str(aim.address), by=indicator.by))
    refuse_strays(aim.address, report, "printed", "break", "note")
    date = period_of(report.on, "--on")
    typed = pairs(report.words).values() if is_table(report.words) else (report.text,)
    refuse_words(aim, indicator, typed)
    item = figure(report.words, indicator.unit or "")
    item |= report.said("printed")
    item |= {_date_key(indicator, date): date.text, "source": report.source}
    item |= report.said("break", "note")
    return _dated_entry(aim, "observations", indicator.observations, date, item)


def _date_key(indicator: Indicator, date: Period) -> str:
    """Name the key of the date: sums and what stands beside other spans are `over` theirs."""
    spans = indicator.path == "cumulative" or date.precision == "span"
    others = indicator.observations
    return "over" if spans or (others and all(one.over for one in others)) else "on"


def _amount(aim: Aim, holder: Funding | Project, report: Report) -> Patch:
    if report.stage not in STAGES:
        what = "unknown_stage" if report.stage else "wants_stage"
        stages = list(STAGES)
        raise RefusedEdit(refusal(what, address=str(aim.address), stage=report.stage, near=stages))
    refuse_strays(aim.address, report, "stage", "printed", "note")
    refuse_words(aim, holder, (report.text,))
    date = period_of(report.on, "--on")
    value = bare(report.text, holder.unit or "")
    item: dict[str, Node] = {"over": date.text, "stage": report.stage, "value": value}
    item |= {**report.said("printed"), "source": report.source, **report.said("note")}
    _refuse_twice(aim, f"amount@{date.text}~{report.stage}", holder.amounts)
    return _dated_entry(aim, "amounts", holder.amounts, date, item)


def _progress(aim: Aim, thing: Dated, report: Report) -> Patch:
    """Record that something was done, or how it stands."""
    date = period_of(report.on, "--on")
    value: dict[str, Node] = {"value": report.value} if report.value else {}
    if report.word == DONE:
        if thing.done is not None:
            day = thing.done.on.text
            raise RefusedEdit(refusal("done_already", address=str(aim.address), on=day))
        refuse_strays(aim.address, report, "value", "note")
        item = {"on": date.text, **value, "source": report.source, **report.said("note")}
        return Set(aim.address.at("done"), item)
    if report.word not in PROGRESS:
        words = [DONE, *PROGRESS]
        raise RefusedEdit(
            refusal("unknown_progress", address=str(aim.address), word=report.text, near=words)
        )
    refuse_strays(aim.address, report, "note")
    item = {"on": date.text, "says": report.word, "source": report.source, **report.said("note")}
    return _dated_entry(aim, "progress", thing.progress, date, item)


def _readiness(aim: Aim, technology: Technology, report: Report) -> Patch:
    refuse_strays(aim.address, report, "environment", "note")
    date = period_of(report.on, "--on")
    scale = technology.maturity.scale if technology.maturity else "trl"
    level = report.word.removeprefix(scale).strip("_")
    item: dict[str, Node] = {"value": level, "on": date.text, **report.said("environment")}
    item |= {"source": report.source, **report.said("note")}
    if technology.maturity is None:
        return Set(aim.address.at("maturity"), {"scale": scale, "observations": [item]})
    inside = Aim(aim.address.part("maturity"), (*aim.above, technology), technology.maturity)
    return _dated_entry(inside, "observations", technology.maturity.observations, date, item)


def _review(aim: Aim, report: Report) -> Patch:
    """Record an opinion, in the roadmap of what it is about."""
    refuse_strays(aim.address, report, "reviewer", "text", "note")
    home = aim.address.roadmap
    about = link_to(aim.address, home)
    date = period_of(report.on, "--on")
    item: dict[str, Node] = {"about": about, "on": date.text, "reviewer": report.reviewer}
    item |= {"verdict": report.word, **report.said("text"), "source": report.source}
    return Insert(Address(home), "reviews", item | report.said("note"))


def _dated_entry(
    aim: Aim, key: str, entries: Sequence[Part], date: Period, item: dict[str, Node]
) -> Patch:
    """Put an entry among others by its date."""
    dated = [(key_in(aim.holder, one), _date_of(one)) for one in entries]
    _refuse_twice(aim, _key_of(key, item), entries)
    after, first = place_by_date(dated, date)
    return Insert(aim.address, key, item, after or None, first=first)


def _date_of(part: Part) -> Period | None:
    return getattr(part, "over", None) or getattr(part, "on", None)


def _key_of(key: str, item: Mapping[str, Node]) -> str:
    """Give the key that a new entry will have in addresses."""
    date = item.get("over") or item.get("on")
    source = item["source"]
    name = source["id"] if isinstance(source, dict) else str(source).partition("#")[0]
    return f"{ {'observations': 'obs'}.get(key, key) }@{date}~{name}"


def _refuse_twice(aim: Aim, key: str, entries: Sequence[Part]) -> None:
    """Refuse to record twice what has one address."""
    if any(key_in(aim.holder, one) == key for one in entries):
        field = "says" if key.startswith("progress@") else "value"
        address = str(aim.address.part(key))
        raise RefusedEdit(refusal("recorded_already", address=address, field=field))
