from __future__ import annotations

from cet_cli.finding import Finding, Severity, Span, found


def test_severities_are_ordered_from_the_worst() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.NOTE,
    ]


def test_a_finding_keeps_the_arguments_of_its_message_in_order() -> None:
    span = Span("a.yaml", 1, 2, 1, 5)
    finding = found("S101", Severity.NOTE, span=span, side="key", key="nmae", known="name")

    assert finding == Finding(
        "S101", Severity.NOTE, (("key", "nmae"), ("known", "name")), side="key", span=span
    )
    assert finding.arguments == {"key": "nmae", "known": "name"}


def test_arguments_may_bear_the_names_of_its_own_parts() -> None:
    finding = found("S105", text="up").with_args({"side": "left", "rule": "x"})

    assert finding.arguments == {"text": "up", "side": "left", "rule": "x"}
    assert (finding.rule, finding.side) == ("S105", "value")
