"""The words of the status: of each state, and of why something needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.assess import DatedState, TargetVerdict
from cet_cli.wording import spoken
from cet_cli.wording.decimals import two_places
from cet_cli.wording.figures import figure_words
from cet_cli.wording.language import language
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.assess import Link, MissionState
    from cet_cli.progress import Verdict
    from cet_cli.schedule import Slip

_SAID = frozenset({"stale", "rounding_sensitive", "path_sensitive", "lost_after_met"})
"""The flags that change what a verdict is worth."""

_MOST_LINKS = 4
"""Of a longer chain only the ends are named."""


def status_word(status: str) -> str:
    """Say a status."""
    return spoken.status.STATUSES[status]


def counted_status(number: int, status: str) -> str:
    """Say how many have a status."""
    return fill(spoken.status.COUNTED, number=number, status=status_word(status))


def national_word() -> str:
    """Say how the portfolio's own file is called among the areas."""
    return spoken.status.NATIONAL


def kind_word(kind: str) -> str:
    """Say a kind of thing."""
    return spoken.status.KINDS[kind]


def why(judged: TargetVerdict | DatedState | MissionState) -> str:
    """Say in one short line what a status rests on; "" where the status says it all."""
    if isinstance(judged, TargetVerdict):
        return _target(judged.verdict, judged.indicator.unit or "")
    return dated_words(judged) if isinstance(judged, DatedState) else mission_words(judged)


def _target(verdict: Verdict, unit: str) -> str:
    if verdict.last is None:
        return verdict_words(verdict)
    observed = fill(
        spoken.status.PHRASES["observed"],
        value=figure_words(verdict.last.figure, unit if language() == "ko" else ""),
        date=verdict.last.period.text,
        target=figure_words(verdict.goal, unit) if verdict.goal else "-",
    )
    return _joined((observed, verdict_words(verdict)))


def verdict_words(verdict: Verdict) -> str:
    """Say what a verdict rests on beside its figures: the pace, or the reason, and the flags."""
    judgement = ""
    if verdict.reason:
        judgement = spoken.status.REASONS[verdict.reason]
    elif verdict.ratio is not None and verdict.status in {"far_behind", "behind", "on_track"}:
        judgement = fill(spoken.status.PHRASES["pace"], ratio=two_places(verdict.ratio))
    return _joined(
        (judgement, *(spoken.status.FLAGS[flag] for flag in sorted(verdict.flags & _SAID)))
    )


def dated_words(dated: DatedState) -> str:
    """Say what the state of something dated rests on."""
    verdict = dated.verdict
    said = [fill(spoken.status.PHRASES["done"], date=verdict.done.text) if verdict.done else ""]
    if verdict.word and not dated.chain:
        said.append(
            fill(spoken.status.PHRASES[f"says_{verdict.word.says}"], date=verdict.word.on.text)
        )
    if verdict.slip:
        said.append(slip_words(verdict.slip))
    if dated.apart:
        said.append(fill(spoken.status.PHRASES["apart"], status=status_word(dated.apart.state)))
    parts = (chain_words(dated.chain), _joined(said))
    return spoken.status.PHRASES["beside"].join(one for one in parts if one)


def chain_words(chain: Sequence[Link]) -> str:
    """Say in one line what puts something at risk: `<- engine, 14 months late`."""
    if not chain:
        return ""
    names = [shown(link.name.say(language())) for link in chain]
    if len(names) > _MOST_LINKS:
        between = fill(spoken.status.PHRASES["between"], number=len(names) - 2)
        names = [names[0], between, names[-1]]
    arrows = " ".join(fill(spoken.status.PHRASES["arrow"], name=name) for name in names)
    return _joined((arrows, _late(chain[-1])))


def _late(cause: Link) -> str:
    """Say how late the cause of a chain is."""
    if cause.late is None:
        return status_word(cause.status) if cause.status else ""
    months, days = cause.late.months, cause.late.days
    time = time_words(months, "month") if months else time_words(days, "day")
    name = "overdue" if cause.status == "overdue" else "late"
    return fill(spoken.status.PHRASES[name], time=time)


def time_words(number: int, unit: str) -> str:
    """Say a number of days or months."""
    return fill(spoken.status.TIMES[unit if abs(number) == 1 else f"{unit}s"], number=number)


def review_words(verdict: str, computed: str, *, of_pace: bool, disagrees: bool) -> str:
    """Say what a reviewer said beside what is computed: `rated on track, pace says far behind`."""
    rated = status_word(verdict)
    if not computed:
        return fill(spoken.status.PHRASES["rated"], rated=rated)
    name = "pace_says" if of_pace else "state_says"
    name = name if disagrees or verdict != computed else "rated_same"
    return fill(spoken.status.PHRASES[name], rated=rated, computed=status_word(computed))


def heading(name: str) -> str:
    """Say a heading, or the title of a column."""
    return spoken.status.HEADINGS[name]


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.status.SAYS[name], **about)


def slip_words(slip: Slip) -> str:
    """Say how a due date moved."""
    moved = "moved" if slip.moved == 1 else "moved_often"
    number, unit = (slip.months, "month") if slip.months else (slip.days, "day")
    by = f"{'+' if number > 0 else ''}{time_words(number, unit)}"
    return fill(spoken.status.PHRASES[moved], original=slip.original.text, by=by, times=slip.moved)


def mission_words(mission: MissionState) -> str:
    """Say on what the status of a mission rests: the worst of what would show it achieved."""
    return (
        fill(spoken.status.PHRASES["rests"], link=_link(mission.chain[0])) if mission.chain else ""
    )


def _link(link: Link) -> str:
    name = shown(link.name.say(language()))
    return f"{name} ({status_word(link.status)})" if link.status else name


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
