from __future__ import annotations

from datetime import date

import pytest

from cet_cli.model.values import Published, Reason, Unreadable


@pytest.mark.parametrize(
    ("text", "counts_from", "before"),
    [
        ("2024-08-26", date(2024, 8, 26), False),
        ("2023-12", date(2023, 12, 31), False),
        ("2023", date(2023, 12, 31), False),
        ("before 2023-02-21", date(2023, 2, 21), True),
        ("before 2023-02", date(2023, 2, 28), True),
        ("unknown", None, False),
    ],
)
def test_a_document_counts_from_the_last_day_of_its_date(
    *, text: str, counts_from: date | None, before: bool
) -> None:
    published = Published.read(text)

    assert (published.text, published.counts_from, published.before) == (text, counts_from, before)


@pytest.mark.parametrize(
    ("text", "reason", "details"),
    [
        ("", "empty", {}),
        ("before", "form", {}),
        ("Unknown", "form", {}),
        ("2024..2025", "span", {}),
        ("before 2024..", "span", {}),
        ("2024-2025", "form", {}),
        ("Aug 2024", "form", {"suggestion": "2024-08"}),
        ("before 2023-02-30", "impossible", {"suggestion": "before 2023-02-28"}),
        ("x" * 200, "too-long", {"limit": "100"}),
    ],
)
def test_what_is_no_publication_date_is_refused(
    text: str, reason: Reason, details: dict[str, str]
) -> None:
    with pytest.raises(Unreadable) as refused:
        Published.read(text)

    assert (refused.value.reason, refused.value.text) == (reason, text)
    assert refused.value.details == details
