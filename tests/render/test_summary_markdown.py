"""The progress summary in Markdown, read by another's reader of Markdown."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from cet_cli.api import report
from cet_cli.render.json.v1.summary import summary_json
from cet_cli.render.markdown.footnotes import Footnotes, web_address
from cet_cli.render.markdown.room import Room, size_of
from cet_cli.render.markdown.summary import Look, read_stamp, summary_markdown
from cet_cli.wording import shown
from tests.render.hostile import NASTY
from tests.render.summaries import DAY, nasty_plan, summary_of
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from markdown_it.token import Token

    from cet_cli.report.summary import SummaryReport

DATA = Path(__file__).parents[1] / "data"
FOLDER = Path(__file__).parent / "golden_reports"
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
READER.use(footnote_plugin)


def summary(**asked: str) -> SummaryReport:
    return report(
        None,
        DAY,
        DAY,
        here=DATA / "haneul",
        area=asked.get("area"),
        since=asked.get("since"),
        revision=asked.get("revision", ""),
    )


def tokens(markdown: str) -> list[Token]:
    return [one for block in READER.parse(markdown) for one in (block, *(block.children or ()))]


def headings(markdown: str, level: int) -> list[str]:
    blocks = READER.parse(markdown)
    return [
        following.content
        for block, following in pairwise(blocks)
        if block.type == "heading_open" and block.tag == f"h{level}"
    ]


def rows(markdown: str) -> list[int]:
    """How many cells each row of a table has, with the number of its heading's."""
    widths: list[int] = []
    for block in READER.parse(markdown):
        if block.type == "tr_open":
            widths.append(0)
        elif block.type in {"td_open", "th_open"}:
            widths[-1] += 1
    return widths


PRINTED: dict[str, Callable[[], str]] = {
    "report.md": lambda: summary_markdown(summary(since="@2025-01-31")),
    "report-area.md": lambda: summary_markdown(summary(area="sky-cars", since="@2025-01-31")),
    "report-short.md": lambda: summary_markdown(summary(), Look(room=Room(bytes=5500))),
    "report-injected.md": lambda: summary_markdown(
        summary(area="quiet"), Look(level=2, prefix="quiet-")
    ),
    "report.json": lambda: summary_json(summary(area="sky-cars", since="@2025-01-31")),
}


@pytest.mark.parametrize("name", PRINTED)
def test_what_is_printed_is_what_was_found_good(
    name: str, golden: Callable[[Path, str], None]
) -> None:
    golden(FOLDER / name, PRINTED[name]())


def test_nothing_is_written_down_that_nobody_prints() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(PRINTED)


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert summary_markdown(summary()) == summary_markdown(summary())


@pytest.mark.parametrize("area", [None, "sky-cars", "quiet", "haneul"])
@pytest.mark.parametrize("since", [None, "@2025-01-31", "@2026-06-30"])
def test_json_is_as_its_schema_says(area: str | None, since: str | None) -> None:
    found = report(None, DAY, DAY, here=DATA / "haneul", area=area, since=since)

    assert wrong_in("summary", json.loads(summary_json(found))) == []


def test_the_first_page_comes_first_and_then_area_by_area() -> None:
    assert headings(summary_markdown(summary(since="@2025-01-31")), 2) == [
        "At a glance",
        "Needs attention",
        "Changed since the last report",
        "Evidence",
        "Areas",
        "Funding",
        "Timeline",
        "National level",
        "Deep ice",
        "Quiet machines",
        "Cars of the sky",
        "What the words mean",
        "How it is judged",
    ]


def test_every_row_of_a_table_has_the_cells_of_its_heading() -> None:
    for line in PRINTED["report.md"]().split("\n\n"):
        widths = rows(line)
        assert len(set(widths)) <= 1


def test_every_mark_of_a_footnote_has_one_note_and_every_note_a_mark() -> None:
    text = PRINTED["report.md"]()
    notes = re.findall(r"^\[\^([^\]]+)\]: ", text, re.MULTILINE)
    marks = re.findall(r"\[\^([^\]]+)\](?!: )", text)

    assert len(notes) == len(set(notes)) >= 4
    assert set(notes) == set(marks)


def test_the_links_of_the_areas_lead_to_their_headings() -> None:
    text = PRINTED["report.md"]()
    slugs = {one.lower().replace(" ", "-") for one in headings(text, 2)}

    assert set(re.findall(r"\]\(#([^)]*)\)", text)) <= slugs
    assert "](#cars-of-the-sky)" in text


def test_one_area_alone_has_no_row_for_others_and_only_its_changes() -> None:
    text = PRINTED["report-area.md"]()

    assert "Cars fly between five cities by 2027." in text
    assert headings(text, 2).count("Areas") == 0
    assert "Huts" not in text
    assert "(1 slipped, 1 dropped" in text


def test_the_day_can_be_read_back() -> None:
    asked = read_stamp(summary_markdown(summary()))
    today = read_stamp(summary_markdown(report(None, DAY, here=DATA / "haneul")))

    assert asked is not None
    assert (asked.day, asked.today) == ("2026-06-30", False)
    assert today is not None
    assert (today.day, today.today) == ("2026-06-30", True)
    assert read_stamp("# A page of somebody else") is None


def test_the_revision_is_printed_as_it_was_given() -> None:
    assert "plan revision v1&#42;2" in summary_markdown(summary(revision="v1*2"))


@pytest.mark.parametrize("case", NASTY)
def test_no_name_becomes_markup(case: str, tmp_path: Path) -> None:
    text = summary_markdown(summary_of(tmp_path, nasty_plan(NASTY[case]), since="meeting"))
    found = tokens(text)

    for token in found:
        assert token.type not in {"image", "em_open", "s_open", "blockquote_open"}
        assert token.type != "ordered_list_open"
        if token.type == "link_open":
            assert re.fullmatch(r"#[\w-]+", unquote(str(token.attrs["href"])))
        if token.type.startswith("html"):
            assert token.content == "<!-- cet report: as of 2026-06-30 -->\n"
        if token.type == "text":
            assert not re.search(r"(?i)https?://\w|www\.|[@#]\w", token.content)
    fences = [token for token in found if token.type == "fence"]
    assert [token.info for token in fences] == ["mermaid"]
    assert headings(text, 1) != []
    assert len(headings(text, 2)) == 11
    assert headings(text, 4) == []


@pytest.mark.parametrize("case", NASTY)
def test_no_name_breaks_a_table(case: str, tmp_path: Path) -> None:
    plain = summary_markdown(summary_of(tmp_path / "plain", nasty_plan("plain")))
    nasty = summary_markdown(summary_of(tmp_path / "nasty", nasty_plan(NASTY[case])))

    assert rows(nasty) == rows(plain)


def test_what_names_say_is_what_readers_see(tmp_path: Path) -> None:
    name = "a|b <b>c</b> [d](e) `f` *g* 1.5 (h) & i"
    text = summary_markdown(summary_of(tmp_path, nasty_plan(name)))
    cells = "".join(token.content for token in tokens(text) if token.type == "text")

    assert cells.count(shown(name)) > 10


@pytest.mark.parametrize("size", [300, 1_500, 3_000, 5_000, 8_000, 11_000, 12_000])
@pytest.mark.parametrize("unit", ["characters", "bytes"])
def test_a_long_report_is_shortened_and_says_so(size: int, unit: str) -> None:
    room = Room(size, 0) if unit == "characters" else Room(0, size)
    text = summary_markdown(summary(), Look(room=room))

    assert room.holds(*size_of(text))
    assert "Left out here, for want of room:" in text
    assert text.startswith("<!-- cet report: as of 2026-06-30 -->\n# Haneul strategy")
    if size >= 5_000:
        assert "## Evidence" in text
        assert set(re.findall(r"\[\^([^\]]+)\](?!:)", text)) == set(
            re.findall(r"^\[\^([^\]]+)\]:", text, re.MULTILINE)
        )


def test_more_room_keeps_more_areas() -> None:
    texts = [
        summary_markdown(summary(), Look(room=Room(bytes=size)))
        for size in range(6_000, 15_000, 1_000)
    ]
    kept = [len(headings(text, 2)) for text in texts]

    assert kept == sorted(kept)
    assert kept[0] < kept[-1]


def test_a_report_that_fits_is_whole() -> None:
    whole = summary_markdown(summary())

    assert summary_markdown(summary(), Look(room=Room(bytes=len(whole.encode())))) == whole


def test_what_nobody_listed_is_cited_all_the_same() -> None:
    from cet_cli.model.citation import cite

    notes = Footnotes({})
    marks = notes.cite(
        (*cite("a b]: x#p. 1"), *cite("own"), *cite("lost#p. 2"), *cite("lost#p. 3"))
    )

    assert marks == "[^document_0][^lost]"
    assert list(notes.notes())[1].startswith("[^lost]: lost, which is not in the list of sources")
    assert "p. 2; p. 3" in list(notes.notes())[1]


def test_many_places_in_one_document_are_not_all_told() -> None:
    from cet_cli.model.citation import cite

    notes = Footnotes({})
    notes.cite([one for place in range(20) for one in cite(f"plan#page {place}")])

    assert next(notes.notes()).endswith("page 11; …")


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=c&d=e#f", " <https://example.org/a?b=c&d=e#f>"),
        ("http://example.org", " <http://example.org>"),
        ("javascript:alert(1)", ""),
        ("https://example.org/<script>", ""),
        ("https://example.org/ a", ""),
        ("data:text/html,x", ""),
        ("", ""),
    ],
)
def test_only_harmless_addresses_become_links(url: str, link: str) -> None:
    assert web_address(url) == link


def test_a_plan_with_nothing_in_it_is_reported_too(tmp_path: Path) -> None:
    files = {"portfolio.yaml": "format: 1\nportfolio: demo\nname: Demo\n"}
    text = summary_markdown(summary_of(tmp_path, files))

    assert "Nothing is late, missed, breached or falling behind." in text
    assert "mermaid" not in text
    assert "[^" not in text


def test_a_change_of_the_whole_plan_is_of_no_area() -> None:
    from cet_cli.report.summary.compose import of_area

    since = summary(since="@2025-01-31").since
    assert since is not None
    line = since.changes.changes[0]
    nowhere = replace(line, finding=replace(line.finding, address=""))
    changes = replace(since.changes, changes=(line, nowhere))

    assert of_area(replace(since, changes=changes), "sky-cars").changes.changes == (line,)
