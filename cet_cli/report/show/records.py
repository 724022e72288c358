"""What is on record of a thing: claims, decisions, notes, open questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from cet_cli.address import Address
from cet_cli.model.claim import Claim
from cet_cli.model.record import Decision
from cet_cli.model.roadmap import Sections
from cet_cli.model.walk import parts_of
from cet_cli.report.show.inside import ids
from cet_cli.report.show.page import Record
from cet_cli.wording.things import value_word, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.thing import Thing
    from cet_cli.report.look_up import Found
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things


def records_of(found: Found, inner: Iterable[Inner], things: Things) -> Iterator[Record]:
    """List claims first, then decisions, questions and notes."""
    every = list(inner)
    yield from claims_of(found, every, things)
    yield from _decisions(found, things)
    yield from _questions(found)
    yield from _notes(found, every)


def claims_of(found: Found, inner: Iterable[Inner], things: Things) -> Iterator[Record]:
    """List the claims among some parts, each judged by what it stands on."""
    for one in inner:
        if isinstance(one.part, Claim):
            from cet_cli.report.show.claims import claim_record

            holder = found.above[-1] if one.part is found.holder else one.holder
            # Claims stand on things and on roadmaps, and nowhere else.
            yield claim_record(one.part, one, cast("Thing | Sections", holder), things)


def _decisions(found: Found, things: Things) -> Iterator[Record]:
    """List the changes that were accepted of something or of what stands in it."""
    for roadmap in things.plan.roadmaps:
        for placed in parts_of(roadmap) if roadmap.decisions else ():
            decision = placed.part
            if isinstance(decision, Decision):
                about = things.lead(roadmap.id, decision.about)
                if found.address.covers(about):
                    yield _decision(decision, Address(roadmap.id, (placed.key,)))


def _decision(decision: Decision, where: Address) -> Record:
    ends = [one for one in (decision.from_, decision.to) if one]
    change = value_word("change", start=ends[0], end=ends[1]) if len(ends) > 1 else "".join(ends)
    says = value_word("decision", rule=decision.accepts, change=change or decision.about)
    sources = ids(decision.source)
    return Record(where, "decision", decision.on, decision.why, says, sources)


def _questions(found: Found) -> Iterator[Record]:
    """List the open questions of an area."""
    home = found.holder
    for question in home.questions if isinstance(home, Sections) else ():
        where = found.address.thing.part(question.id)
        says = value_words(question.to)
        yield Record(where, "question", question.due, question.ask, says, ids(question.source))


def _notes(found: Found, inner: Iterable[Inner]) -> Iterator[Record]:
    """List the remarks of the editor on a thing and on what stands in it."""
    for one in inner:
        if one.part.note is not None:
            yield Record(one.address, "note", None, one.part.note, "")
        for key, said in one.part.said.items():
            if said.note is not None:
                yield Record(one.address.at(key), "note", None, said.note, "")
    note = getattr(found.holder, "note", None)
    if note is not None and not inner:
        yield Record(found.address.thing, "note", None, note, "")
