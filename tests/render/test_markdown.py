"""What people read in the summary of a job, turned into HTML by another's reader of Markdown."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cet_cli.finding import Severity
from cet_cli.render.markdown.escape import code, said_with_code, text
from cet_cli.render.markdown.findings import findings_markdown
from cet_cli.render.markdown.room import COMMENT, SUMMARY, Room
from cet_cli.wording import shown
from tests.render.hostile import NASTY, finding, nasty_report, report

if TYPE_CHECKING:
    from markdown_it.token import Token

GITHUB = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
OURS = {"<details>", "</details>", "<summary>", "</summary>", "<code>", "</code>"}
APART = "\u200b"


def tokens(markdown: str) -> list[Token]:
    """Every block, and what stands in it."""
    blocks = GITHUB.parse(markdown)
    return [one for block in blocks for one in (block, *(block.children or ()))]


def assert_harmless(markdown: str) -> None:
    for token in tokens(markdown):
        assert token.type not in {"link_open", "image", "em_open", "s_open", "heading_open"}
        assert token.type not in {
            "bullet_list_open",
            "ordered_list_open",
            "fence",
            "blockquote_open",
        }
        if token.type.startswith("html"):
            tags = re.findall(r"<[^>]*>", token.content)
            assert {tag for tag in tags if tag not in OURS} == set()
        if token.type == "text" and "<code>" not in markdown:
            assert not re.search(r"(?i)https?://|www\.|[@#]\w", token.content)


def said(markdown: str) -> str:
    """What a reader sees of a text in a cell."""
    inline = (token for token in GITHUB.parseInline(markdown)[0].children or ())
    return "".join(one.content for one in inline if one.type in {"text", "code_inline"})


def cells(markdown: str) -> list[list[str]]:
    """The rows of the tables, each with what its cells hold."""
    rows: list[list[str]] = []
    for block in GITHUB.parse(markdown):
        if block.type == "tr_open":
            rows.append([])
        elif block.type == "inline" and block.level > 2:
            parts = [one.content for one in block.children or () if not one.type.startswith("html")]
            rows[-1].append("".join(parts).replace(APART, ""))
    return rows


@pytest.mark.parametrize("case", NASTY)
def test_a_row_has_its_cells_whatever_it_is_about(case: str) -> None:
    markdown = findings_markdown(nasty_report(NASTY[case]))
    rows = cells(markdown)
    quoted = shown(NASTY[case])

    assert_harmless(markdown)
    assert [len(row) for row in rows] == [5, 5, 5, 5, 3, 3]
    assert [row[0] for row in rows[1:4]] == ["error", "warning", "note"]
    if "`" not in quoted:
        where = shown(f"areas/{NASTY[case]}.yaml", limit=9999)
        for row in rows[1:4]:
            assert row[1] == f"{where}:3"
            assert " ".join(row[2].split()) == " ".join(
                f"The key {quoted} means nothing here.".split()
            )
            assert row[4] == "S101 unknown-key"
    assert markdown.replace("\n", "").replace("\ufffe", "").replace("\uffff", "").isprintable()


@given(st.text(min_size=1))
def test_a_text_shows_as_it_is(words: str) -> None:
    inside = f"a {words} b"
    seen = shown(inside, limit=len(inside))

    assert_harmless(text(inside))
    assert said(text(inside)).replace(APART, "") == seen


@given(st.text(alphabet="`|\\<>[]()!&#@*_~ ax:1.-/w\n", max_size=30))
def test_a_sentence_shows_as_it_is_but_for_its_backticks(words: str) -> None:
    markdown = f"| {said_with_code(words)} | x |\n"
    table = f"| a | b |\n| --- | --- |\n{markdown}"

    assert_harmless(table)
    row = cells(table)[1]
    assert len(row) == 2
    plain = row[0].replace("`", "").replace(" ", "")
    assert plain == shown(words, limit=len(words)).replace("`", "").replace(" ", "")


@pytest.mark.parametrize(
    "words",
    ["a", "a b", " a", "a|b", "a\\", "\\|", "`", "a`b", "<b>", "-", "@a", "www.a.b`", "한국|"],
)
def test_code_is_code(words: str) -> None:
    html = GITHUB.renderInline(code(words))

    assert html.startswith("<code>")
    assert html.endswith("</code>")
    inside = unescape(html.removeprefix("<code>").removesuffix("</code>"))
    assert inside.replace(APART, "") == words
    assert code("") == ""


@pytest.mark.parametrize("words", ["# a", "- a", "+ a", "1. a", "=", "> a", "* a", "| a", "    a"])
def test_a_text_begins_no_block(words: str) -> None:
    assert [token.type for token in GITHUB.parse(text(words.strip()))] == [
        "paragraph_open",
        "inline",
        "paragraph_close",
    ]


def test_the_first_line_says_whether_the_check_passes() -> None:
    warned = report(finding(severity=Severity.WARNING))

    def first(found: object) -> str:
        assert isinstance(found, type(warned))
        return findings_markdown(found).split("\n", 1)[0]

    assert first(report()) == "**The check passes:** nothing was found."
    assert first(warned) == "**The check passes:** 1 warning, none of which makes it fail."
    assert first(replace(warned, fails_from=Severity.WARNING)) == "**The check fails:** 1 warning."
    assert first(report(finding())) == "**The check fails:** 1 error."
    assert first(report(finding(code="S013"))).startswith(
        "**The check could not look at everything"
    )


def test_the_worst_come_first_and_what_was_suppressed_is_folded_up_with_its_reason() -> None:
    one = report(
        finding(severity=Severity.NOTE),
        finding(),
        suppressed=((finding(), "The plan names no date."),),
    )
    rows = cells(findings_markdown(one))

    assert [row[0] for row in rows[1:3]] == ["error", "note"]
    assert rows[-1] == ["areas/plain.yaml:3", "S101 unknown-key", "The plan names no date."]
    assert "1 finding suppressed, each for a reason" in findings_markdown(one)
    assert "Read 1 area, 3 things and 1 source" in findings_markdown(one)


def many(number: int) -> list[str]:
    return [f"이정표 {line}" for line in range(number)]


@pytest.mark.parametrize("room", [COMMENT, SUMMARY, Room(characters=2000), Room(bytes=2000)])
def test_what_is_too_long_loses_the_mildest_and_says_so(room: Room) -> None:
    notes = [finding(word, Severity.NOTE) for word in many(9000)]
    found = report(*notes, finding(), suppressed=((finding(), "because"),))
    markdown = findings_markdown(found, room)
    shown_rows = len(cells(markdown)) - 3 if "<details>" in markdown else len(cells(markdown)) - 1

    assert room.holds(len(markdown), len(markdown.encode()))
    assert not room.holds(len(markdown) + 400, len(markdown.encode()) + 800)
    assert cells(markdown)[1][0] == "error"
    assert f"{9001 - shown_rows:,} findings left out here" in markdown
    assert markdown.startswith("**The check fails:** 1 error, 9,000 notes.")


def test_of_very_many_suppressed_findings_there_is_only_the_number() -> None:
    found = report(suppressed=tuple((finding(word), "because " * 20) for word in many(500)))

    assert "500 findings suppressed, each for a reason" in findings_markdown(found, COMMENT)
    assert "<details>" not in findings_markdown(found, COMMENT)
    assert "<details>" in findings_markdown(found)


def test_what_fits_is_whole() -> None:
    found = report(*(finding(word) for word in many(100)))

    assert findings_markdown(found, Room()) == findings_markdown(found)
    assert "left out" not in findings_markdown(found)
