from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.model.citation import Citation
from cet_cli.model.clock import Clock, counts_from
from cet_cli.model.files import build

if TYPE_CHECKING:
    from cet_cli.model.source import Source

TEXTS = {
    "day": {"published": "2024-08-26"},
    "month": {"published": "2024-08"},
    "before": {"published": "before 2024-02-21"},
    "seen": {"published": "unknown", "seen": "2024-03"},
    "only-seen": {"seen": "2024-03"},
    "undated": {},
    "read-later": {"published": "2023-12-20", "via": "map"},
    "map": {"published": "2024-06-01"},
    "read-in-undated": {"published": "2023-12-20", "via": "undated"},
    "read-in-unlisted": {"published": "2023-12-20", "via": "nothing"},
    "ring-a": {"published": "2023-01-01", "via": "ring-b"},
    "ring-b": {"published": "2023-02-01", "via": "ring-a"},
}


@pytest.fixture(scope="module")
def sources() -> dict[str, Source]:
    nodes = [{"id": name, "title": name, **more} for name, more in TEXTS.items()]
    return {source.id: source for source in build("sources", {"sources": nodes}).sources}


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("day", date(2024, 8, 26)),
        ("month", date(2024, 8, 31)),
        ("before", date(2024, 2, 21)),
        ("seen", date(2024, 3, 31)),
        ("only-seen", date(2024, 3, 31)),
        ("undated", None),
    ],
)
def test_a_source_counts_from_the_last_day_that_it_can_be_of(
    sources: dict[str, Source], name: str, day: date | None
) -> None:
    assert counts_from(sources[name]) == day


def test_publication_decides_unless_somebody_asks_what_was_read(
    sources: dict[str, Source],
) -> None:
    published = Clock(sources, date(2024, 1, 1))
    read = Clock(sources, date(2024, 1, 1), known_by=date(2024, 5, 31))
    later = Clock(sources, date(2024, 1, 1), known_by=date(2024, 6, 1))

    assert published.out("read-later")
    assert not read.out("read-later")
    assert later.out("read-later")
    assert not later.out("map")


def test_what_was_read_in_an_undated_or_unlisted_source(sources: dict[str, Source]) -> None:
    clock = Clock(sources, date(2024, 1, 1), known_by=date(2024, 1, 1))

    assert not clock.out("read-in-undated")
    assert Clock(sources, date(2024, 1, 1), date(2024, 1, 1), undated=True).out("read-in-undated")
    assert clock.out("read-in-unlisted")
    assert clock.out("ring-a")


def test_only_documents_are_known(sources: dict[str, Source]) -> None:
    clock = Clock(sources, date(2024, 2, 21))

    def knows(*names: str) -> bool:
        return clock.knows([Citation(id=name) for name in names])

    assert not knows()
    assert not knows("own")
    assert not knows("day")
    assert knows("day", "before")
    assert knows("not-listed")
    assert not knows("undated")
