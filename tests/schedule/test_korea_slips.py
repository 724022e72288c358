"""The dates of the Korean plan that moved, told with the months that they moved by."""

from __future__ import annotations

import pytest

from cet_cli.load import open_workspace
from cet_cli.model.dated import Dated
from cet_cli.model.walk import find
from cet_cli.schedule.slip import slip_of
from tests.plans import KOREA


@pytest.mark.parametrize(
    ("address", "months", "moved"),
    [
        ("advanced-mobility/k-uam-launch", 36, 1),
        ("aerospace-marine/kps-first-satellite", 21, 1),
        ("next-gen-comms/6g-commercial", 0, 2),
        ("quantum/50-qubits", 24, 1),
        ("quantum/long-distance-transmission", 3, 1),
        ("quantum/quantum-computer", 24, 2),
    ],
)
def test_a_date_that_moved_tells_by_how_much(address: str, months: int, moved: int) -> None:
    roadmap, _, name = address.partition("/")
    areas = {area.id: area for area in open_workspace(KOREA, here=KOREA).portfolio.areas}
    found = find(areas[roadmap], (name,))
    assert found is not None
    dated = found[1]
    assert isinstance(dated, Dated)
    slip = slip_of(dated)
    assert slip is not None
    assert (slip.months, slip.moved) == (months, moved)
