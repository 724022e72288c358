from __future__ import annotations

import time

import pytest

from cet_cli.document import Limits, marks, read, too_large

MANY = 100_000


def nested(levels: int) -> str:
    return "".join(f"{'  ' * level}a:\n" for level in range(levels))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("[" * MANY, "S012"),
        ("{" * MANY, "S007"),
        ("{a: " * MANY, "S012"),
        ("[" * MANY + "]" * MANY, "S012"),
        ("- " * MANY, "S012"),
        ("? " * MANY, "S007"),
        (nested(900), "S012"),
    ],
)
def test_deep_nesting_costs_nothing(text: str, rule: str) -> None:
    began = time.process_time()
    document = read(text.encode(), "plan.yaml")
    marks(document).value(("a", "a", 0))
    assert time.process_time() - began < 1
    assert [finding.rule for finding in document.findings] == [rule]
    assert document.root is None


def test_the_nesting_limit_counts_open_mappings_and_lists() -> None:
    deepest = "[" * 64 + "]" * 64
    assert read(deepest.encode(), "plan.yaml").findings == ()
    document = read(f"[{deepest}]".encode(), "plan.yaml")
    (finding,) = document.findings
    assert finding.span is not None
    assert (finding.rule, finding.arguments, finding.span.column) == ("S012", {"limit": "64"}, 65)


def test_a_raised_nesting_limit_reads_deeper_than_any_stack() -> None:
    levels = 5_000
    document = read(b"[" * levels + b"]" * levels, "plan.yaml", Limits(nesting=levels))
    assert document.findings == ()
    assert isinstance(document.root, list)
    assert marks(document).value((0,) * levels) is not None


def test_an_alias_bomb_is_never_expanded() -> None:
    rows = [f"b{row}: &b{row} [{', '.join([f'*b{row - 1}'] * 9)}]" for row in range(1, 30)]
    document = read("\n".join(["b0: &b0 [x]", *rows]).encode(), "plan.yaml")
    assert {finding.rule for finding in document.findings} == {"S004"}
    assert len(document.findings) == 20
    assert document.findings[-1].arguments["more"] == str(29 * 9 + 1 - 20)  # and one anchor
    assert document.root is None


def test_a_merge_bomb_is_never_expanded() -> None:
    rows = [f"b{row}: &b{row} {{<<: [{f'*b{row - 1}, ' * 9}]}}" for row in range(1, 30)]
    document = read("\n".join(["b0: &b0 {x: 1}", *rows, "c: {<<: *b29}"]).encode(), "plan.yaml")
    assert {finding.rule for finding in document.findings} == {"S005"}
    assert document.root is None


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "x" * 1_000_000,
        'a: "' + "x " * 500_000 + '"',
        "a: [" + "x, " * 60_000 + "]",
        "a: |\n" + "  한글\n" * 100_000,
    ],
)
def test_long_lines_and_texts_are_read(text: str) -> None:
    began = time.process_time()
    document = read(text.encode(), "plan.yaml")
    assert marks(document).value(("a",)) is not None
    assert time.process_time() - began < 5
    assert document.findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "\x00" * 1_000_000,
        "a: &a x\n" * 40_000,
        "".join(f"a{row}: &b{row} x\nc{row}: *b{row}\n" for row in range(20_000)),
        "%YAML 1.1\n" * 90_000,
        '"' * 999_999,
        "a: [" + "'x " * 300_000,
        "a: [" + '"x" ' * 200_000,
        "\t\n" * 500_000,
        "a: x\u2028" * 100_000,
        'a: "' + r"\x1b" * 200_000 + '"',
        "!" * 1_000_000,
        "a: x\nb! ! " + "! " * 400_000,
    ],
)  # fmt: skip
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    document = read(text.encode(), "plan.yaml")
    marks(document).value(("a",))
    assert time.process_time() - began < 5
    assert 1 <= len(document.findings) <= 21


def test_nodes_are_counted_with_their_keys() -> None:
    limits = Limits(nodes=7)
    assert read(b"a: [1, 2]\nb: 3\n", "plan.yaml", limits).findings == ()
    document = read(b"a: [1, 2]\nb: [3]\n", "plan.yaml", limits)
    (finding,) = document.findings
    assert finding.span is not None
    assert (finding.rule, finding.arguments) == ("S014", {"limit": "7"})
    assert (finding.span.line, finding.span.column) == (2, 5)
    assert document.root is None


def test_a_large_file_is_not_read() -> None:
    document = read(b"a: 1\n", "plan.yaml", Limits(size=4))
    assert document == too_large("plan.yaml", 5, Limits(size=4))
    (finding,) = document.findings
    assert (finding.rule, finding.arguments) == ("S013", {"limit": "4", "size": "5"})
    assert finding.span is not None
    assert read(b"a: 1", "plan.yaml", Limits(size=4)).findings == ()
