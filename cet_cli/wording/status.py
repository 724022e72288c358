"""The words of the status: of each state, and of why something needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.assess import DatedState, MissionState, TargetVerdict
from cet_cli.wording.english.status import KINDS, PHRASES, REASONS, STATUSES
from cet_cli.wording.shown import shown

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.assess import Attention
    from cet_cli.schedule import Slip


def status_word(status: str) -> str:
    """Say a status."""
    return STATUSES[status]


def kind_word(kind: str) -> str:
    """Say a kind of thing."""
    return KINDS[kind]


def reason_word(reason: str) -> str:
    """Say why a target cannot be judged."""
    return REASONS[reason]


def why(attention: Attention) -> str:
    """Say in one short line why something needs attention."""
    match attention.why:
        case TargetVerdict():
            return _target(attention.why)
        case DatedState():
            return _dated(attention.why)
        case MissionState():
            return _mission(attention.why)


def _target(target: TargetVerdict) -> str:
    verdict = target.verdict
    if verdict.status == "due_unreported" or verdict.last is None:
        return PHRASES["no_observation_since"]
    figures = {
        "value": shown(verdict.last.figure.text),
        "date": verdict.last.period.text,
        "target": shown(verdict.goal.text) if verdict.goal else "",
    }
    if verdict.ratio is None or verdict.status not in {"far_behind", "behind"}:
        return PHRASES["observed"].format(**figures)
    return PHRASES["observed_pace"].format(**figures, ratio=two_places(verdict.ratio))


def two_places(number: Fraction) -> str:
    """Write a ratio with two places, rounded down so that 0.949 is not shown as 0.95."""
    hundredths = number.numerator * 100 // number.denominator
    sign = "-" if hundredths < 0 else ""
    return f"{sign}{abs(hundredths) // 100}.{abs(hundredths) % 100:02}"


def _dated(dated: DatedState) -> str:
    verdict = dated.verdict
    said: list[str] = []
    if dated.chain:
        links = " <- ".join(
            f"{shown(link.name.say('en'))} ({status_word(link.status)})"
            if link.status
            else shown(link.name.say("en"))
            for link in dated.chain
        )
        said.append(PHRASES["needs"].format(chain=links))
    elif verdict.state == "overdue" and verdict.word:
        said.append(PHRASES["not_done"].format(date=verdict.word.on.text))
    elif verdict.word:
        word = status_word(verdict.word.says) if verdict.word.says in STATUSES else "not done"
        said.append(PHRASES["last_word"].format(date=verdict.word.on.text, word=word))
    else:
        said.append(PHRASES["no_word"])
    if verdict.slip:
        said.append(slip_words(verdict.slip))
    return ", ".join(said)


def slip_words(slip: Slip) -> str:
    """Say how a due date moved."""
    phrase = PHRASES["moved"] if slip.moved == 1 else PHRASES["moved_often"]
    return phrase.format(original=slip.original.text, months=slip.months, times=slip.moved)


def _mission(mission: MissionState) -> str:
    worst = mission.chain[0]
    name = shown(worst.name.say("en"))
    return PHRASES["worst_of"].format(name=name, status=status_word(worst.status or "no_data"))
