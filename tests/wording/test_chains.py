"""What puts something at risk, and what a reviewer says of it, each in one line."""

from __future__ import annotations

import pytest

from cet_cli.address import Address
from cet_cli.model.values import Text
from cet_cli.schedule import Late, Link
from cet_cli.wording.status import chain_words, review_words


def link(name: str, status: str = "at_risk", late: Late | None = None) -> Link:
    return Link(Address("area", (name,)), status, Text.read(name), late)


@pytest.mark.parametrize(
    ("chain", "says"),
    [
        ([], ""),
        ([link("engine", "slipped", Late(424, 14))], "<- engine, 14 months late"),
        ([link("engine", "slipped", Late(30, 1))], "<- engine, 1 month late"),
        ([link("engine", "slipped", Late(12, 0))], "<- engine, 12 days late"),
        ([link("rules", "overdue", Late(1, 0))], "<- rules, 1 day overdue"),
        ([link("share", "missed")], "<- share, missed"),
        ([link("share", "")], "<- share"),
        (
            [link("stage"), link("engine", "slipped", Late(61, 2))],
            "<- stage <- engine, 2 months late",
        ),
        (
            [link("a"), link("b"), link("c"), link("d"), link("e", "missed")],
            "<- a <- 3 more <- e, missed",
        ),
    ],
)
def test_a_chain_names_its_cause_and_how_late_it_is(chain: list[Link], says: str) -> None:
    assert chain_words(chain) == says


def test_a_name_in_a_chain_cannot_drive_a_terminal() -> None:
    assert "\x1b" not in chain_words([link("a\x1b[31m", "missed")])


@pytest.mark.parametrize(
    ("verdict", "computed", "of_pace", "disagrees", "says"),
    [
        ("on_track", "far_behind", True, True, "rated on track, pace says far behind"),
        ("done", "overdue", False, True, "rated done, computed: overdue"),
        ("behind", "far_behind", True, False, "rated behind, pace says far behind"),
        ("on_track", "on_track", True, False, "rated on track, as computed"),
        ("on_track", "", False, False, "rated on track, nothing computed"),
    ],
)
def test_an_opinion_is_said_beside_what_is_computed(
    verdict: str, computed: str, says: str, *, of_pace: bool, disagrees: bool
) -> None:
    assert review_words(verdict, computed, of_pace=of_pace, disagrees=disagrees) == says
