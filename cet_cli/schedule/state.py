"""The state of a milestone or a measure on a day: METHODS, section 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.schedule.slip import slip_of
from cet_cli.schedule.verdict import DatedVerdict
from cet_cli.schedule.words import State

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.dated import Dated, Progress
    from cet_cli.model.values import Period


def state_of(dated: Dated, as_of: date) -> DatedVerdict:
    """Judge one thing by itself; what it needs may put it at risk besides (`with_network`).

    `overdue` needs evidence: a report on a time wholly after the due date that says that it is not
    done. With no such word it is `due_unreported`, which accuses nobody. What is said to be done
    after the day is not done yet.
    """
    done = dated.done.on if dated.done and dated.done.on.start <= as_of else None
    word = _last_word(dated)
    return DatedVerdict(
        state=_state(dated, done, word, as_of),
        due=dated.due,
        done=done,
        word=word,
        slip=slip_of(dated),
    )


def _state(dated: Dated, done: Period | None, word: Progress | None, as_of: date) -> State:
    if dated.dropped:
        return State.DROPPED
    due = dated.due
    if done is not None:
        return State.DONE_LATE if due is not None and due.before(done) else State.DONE
    if due is not None and due.end < as_of:
        return State.OVERDUE if word and due.before(word.on) else State.DUE_UNREPORTED
    return State.UNDER_WAY if word and word.says == "under_way" else State.PLANNED


def _last_word(dated: Dated) -> Progress | None:
    """Give the last report; of equal dates the last in the list."""
    word: Progress | None = None
    for report in dated.progress:
        if word is None or report.on.end >= word.on.end:
            word = report
    return word
