"""What is met while reading: every way to be unreadable has a sentence of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cet_cli.check import check
from cet_cli.document import Limits
from cet_cli.document.syntax import __doc__ as syntax_page
from cet_cli.load import open_workspace
from cet_cli.wording import advice, says
from cet_cli.wording.english import CATALOGUE
from tests.rules.harness import AS_OF, PORTFOLIO, SOURCES, findings_of

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.finding import Finding

FUNDING = """
funding:
  - id: rnd
    name: Research
    source: plan
    amounts: [{over: %s, stage: approved, value: %s}]
"""


def only(text: str) -> Finding:
    """The one finding of a piece of YAML."""
    findings = findings_of(text)
    assert [one.rule for one in findings] == [findings[0].rule]
    return findings[0]


@pytest.mark.parametrize(
    ("date", "sentence", "right"),
    [
        ("2027-02-30", "no calendar has the date `2027-02-30`", "did you mean `2027-02-28`?"),
        ("March 2027", "`March 2027` is no date", "did you mean `2027-03`?"),
        ("08/09/2024", "`08/09/2024` is no date", "write it like `2027`"),
        ("2028..2024", "`2028..2024` ends before it begins", "did you mean `2024..2028`?"),
        ("'  '", "the date of `over` is empty", "give it, or leave `over` away"),
        ("[2024]", "a list stands where a date is wanted", "write it like `2027`"),
        ("{is: {y: 1}}", "a mapping stands where a date is wanted", "write it like `2027`"),
        ("2" * 130, "this is longer than the 100 characters of the longest date", "keep the date"),
    ],
)
def test_a_date_is_refused_with_its_reason(date: str, sentence: str, right: str) -> None:
    finding = only(FUNDING % (date, "KRW 5 billion"))

    assert finding.rule == "S106"
    assert says(finding) == sentence
    assert advice(finding).startswith(right)


@pytest.mark.parametrize(
    ("figure", "sentence", "right"),
    [
        ("KRW 4.7.1 trillion", "`4.7.1` does not part its digits by thousands", "write it like"),
        ("'KRW 1,2050 billion'", "`1,2050` does not part its digits by thousands", "write it"),
        ("KRW 5bn", "`KRW 5bn` is no figure", "did you mean `KRW 5 billion`?"),
        ("3 4", "two figures stand here, `3` and `4`", "keep one"),
        ("KRW 5 million billion", "two scale words, `million` and `billion`, stand", "keep one"),
        ("over about 5", "`over` and `about` both stand before one number", "keep one of them"),
        ("about 2 to 3", "`about` stands before a range", "give the range alone"),
        ("3 to 2", "this range begins with the larger figure", "did you mean `2 to 3`?"),
        ("KRW 2 to USD 3", "the two ends of this range, `KRW` and `USD`, are in", "give both"),
        ("nan", "`nan` is no number", "give the figure, or leave `value` away"),
        ("KRW 5 won", "the unit is given twice, by `KRW` and by `won`", "keep one of them"),
        ("' '", "the figure of `value` is empty", "give it, or leave `value` away"),
        ("[5]", "a list stands where a figure is wanted", "write it like `4.7`"),
        ("5" * 230, "this is longer than the 200 characters of the longest figure", "keep"),
        ("'1 * 2'", "`1 * 2` is no figure", "write it like `4.7`"),
    ],
)
def test_a_figure_is_refused_with_its_reason(figure: str, sentence: str, right: str) -> None:
    finding = only(FUNDING % ("2024", figure))

    assert finding.rule == "S107"
    assert says(finding).startswith(sentence)
    assert advice(finding).startswith(right)


def test_a_document_is_published_on_one_date() -> None:
    finding = only("sources:\n  - {id: plan, title: Plan, published: 2024..2025, seen: 2025}\n")

    assert says(finding) == "`2024..2025` is a span, and a document is published on one date"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("[a]", "a list stands where a text is wanted"),
        ("'  '", "this text is empty"),
        ("{en: [a]}", "a list stands where a text is wanted"),
    ],
)
def test_a_text_is_refused_with_its_reason(name: str, sentence: str) -> None:
    finding = only(f"measures:\n  - {{id: a, name: {name}, pillar: talent, source: plan}}\n")

    assert finding.rule == "S104"
    assert says(finding) == sentence


def test_every_reason_of_the_reader_has_a_sentence() -> None:
    heads = re.findall(r"^- (`[^:]*`):", syntax_page or "", re.MULTILINE)
    reasons = {reason for head in heads for reason in re.findall(r"`([a-z-]+)`", head)}

    assert len(reasons) > 20
    assert {reason for reason in reasons if f"S001.{reason}" not in CATALOGUE} == {"other"}


def test_the_last_finding_of_many_says_how_many_more_there_are() -> None:
    milestones = "".join(f"  - {{id: a{n}, name: !!str A, source: plan}}\n" for n in range(30))
    findings = [one for one in findings_of(f"milestones:\n{milestones}") if one.rule == "S003"]

    assert len(findings) == 20
    assert advice(findings[-1]).endswith("(10 more in this file)")
    assert advice(findings[0]) == "take it away, or put the text in quotes"


def folder(path: Path, area: bytes | None = None) -> Path:
    """A portfolio with one area of these bytes."""
    (path / "areas").mkdir()
    (path / "portfolio.yaml").write_text(PORTFOLIO.format(cited="plan"), "utf-8")
    (path / "sources.yaml").write_text(SOURCES, "utf-8")
    if area is not None:
        (path / "areas" / "quantum.yaml").write_bytes(area)
    return path


@pytest.mark.parametrize(
    ("area", "sentence"),
    [
        (b"milestones:\n\t- id: a\n", "a tab stands at the beginning of the line, as in 1 in all"),
        ("roadmap: 양자".encode("cp949"), "the file is not in UTF-8 (its encoding: cp949)"),
        ("roadmap: q".encode("utf-16"), "the file is not in UTF-8 (its encoding: utf-16-le)"),
        (b"roadmap: \xff\xfe", "the file is not in UTF-8 (its encoding: unknown)"),
        (b"x: " + b"[" * 20 + b"]" * 20, "more than 10 lists and mappings stand inside one"),
        (b"#" * 2000, "the file has more than 1000 bytes"),
        (b"x: [" + b"1, " * 100 + b"1]", "the file has more than 50 keys and values"),
    ],
)
def test_what_cannot_be_written_here_is_found_in_files(
    tmp_path: Path, area: bytes, sentence: str
) -> None:
    limits = Limits(nesting=10, size=1000, nodes=50)
    root = folder(tmp_path, area)
    findings = check(open_workspace(root, here=root, limits=limits), AS_OF).findings

    assert [says(one)[: len(sentence)] for one in findings] == [sentence]


def test_files_that_cannot_be_opened_say_why(tmp_path: Path) -> None:
    root = folder(tmp_path)
    outside = tmp_path.parent / f"{tmp_path.name}.yaml"
    outside.write_text("roadmap: secret\nname: Secret\n", "utf-8")
    (root / "areas" / "outside.yaml").symlink_to(outside)
    (root / "areas" / "gone.yaml").symlink_to(root / "nothing.yaml")
    findings = check(open_workspace(root, here=root), AS_OF).findings

    assert {one.rule for one in findings} == {"S016"}
    assert sorted(says(one) for one in findings) == [
        "the file is a link that leads out of the portfolio's folder",
        "the file is no longer there, or is a link to nothing",
    ]
    for reason in ("outside", "not-a-file", "folder", "missing", "forbidden", "broken"):
        assert f"S016.{reason}" in CATALOGUE
