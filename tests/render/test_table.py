from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cet_cli.render.terminal.lines import Piece, cells, plain
from cet_cli.render.terminal.table import Column, table_lines

CELLS = st.text(alphabet=st.sampled_from("ab 가나"), max_size=40)
COLUMNS = (
    Column("status"),
    Column(rank=3),
    Column("name", least=8),
    Column("number", right=True, rank=2, over="figures"),
    Column("why", rank=1, least=8),
    Column("address", rank=4, spare=True),
)


def row(*texts: str) -> tuple[Piece, ...]:
    return tuple((text, "") for text in texts)


def table(*rows: tuple[Piece, ...], width: int = 80, **how: object) -> list[str]:
    lines = table_lines(COLUMNS, rows, width, **how)  # type: ignore[arg-type]
    return plain(lines).splitlines()


def test_columns_are_as_narrow_as_what_stands_in_them() -> None:
    assert table(row("met", "", "First", "1", "", ""), row("missed", "", "2nd", "10", "x", "")) == [
        "               figures",
        "status  name    number  why",
        "met     First        1",
        "missed  2nd         10  x",
    ]


def test_korean_names_stand_in_line() -> None:
    lines = table(row("met", "", "양자컴퓨터", "1", "a", ""), row("met", "", "AI", "2", "b", ""))

    assert cells(lines[2].partition("a")[0]) == cells(lines[3].rpartition("b")[0])


def test_what_is_spare_gives_way_before_anything_is_cut() -> None:
    first = row("met", "kind", "A name of some length", "1", "because of it", "area/address")

    assert table(first, width=80)[-1].endswith("area/address")
    assert " ".join(table(first, width=65)[-1].split()) == (
        "met kind A name of some length 1 because of it"
    )


def test_the_widest_column_is_cut_before_columns_are_left_out() -> None:
    first = row("met", "kind", "A name of some length", "1", "because of it", "")

    assert table(first, width=50)[-1] == "met     kind  A name of so…        1  because of…"
    assert table(first, width=36)[-1] == "met     A name o…        1  because…"
    assert table(first, width=26)[-1] == "met     A name…   because…"
    assert table(first, width=16)[-1] == "met     A name…"


def test_a_screen_on_which_nothing_helps_gets_what_is_left() -> None:
    columns = (Column(), Column())

    assert plain(table_lines(columns, [row("abcdef", "ghijkl")], 5)) == "abcdef  ghijkl\n"


def test_what_is_too_long_goes_on_in_the_next_line_where_it_is_folded() -> None:
    first = row("met", "", "A name of some length", "1", "because", "")

    assert table(first, width=38, fold=True)[-2:] == [
        "met     A name of           1  because",
        "        some length",
    ]


def test_a_long_text_runs_on_over_empty_cells_to_its_right() -> None:
    columns = (Column(), Column(least=5), Column(rank=1, least=5))
    rows = [row("a", "a long name indeed", ""), row("b", "a long name", "why")]

    assert plain(table_lines(columns, rows, 22)).splitlines() == [
        "a  a long name indeed",
        "b  a long name     why",
    ]


def test_the_title_of_a_table_stands_in_the_line_of_its_columns() -> None:
    columns = (Column(), Column("due"))
    rows = [row("unreported", "2024")]

    assert plain(table_lines(columns, rows, 80, title="Needs")).splitlines() == [
        "Needs       due",
        "unreported  2024",
    ]
    assert plain(table_lines(columns, rows, 80, title="Needs attention")).splitlines() == [
        "Needs attention",
        "            due",
        "unreported  2024",
    ]
    assert plain(table_lines((Column(),), [row("a")], 80, title="Needs")) == "Needs\na\n"


@given(
    rows=st.lists(st.tuples(*[CELLS] * 6), min_size=1, max_size=5),
    width=st.integers(40, 140),
    fold=st.booleans(),
)
def test_no_line_is_wider_than_the_screen(
    *, rows: list[tuple[str, ...]], width: int, fold: bool
) -> None:
    given = [row("missed", *texts[1:3], "12", *texts[4:]) for texts in rows]
    lines = table(*given, width=width, fold=fold, indent=2)

    assert all(cells(line) <= width for line in lines)


@given(st.lists(st.tuples(*[CELLS] * 3), min_size=1, max_size=4), st.integers(20, 60))
def test_folding_loses_no_letter(rows: list[tuple[str, str, str]], width: int) -> None:
    columns = (Column(least=4), Column(least=4), Column(least=4))
    lines = plain(table_lines(columns, [row(*texts) for texts in rows], width, fold=True))

    assert sorted(lines.replace(" ", "").replace("\n", "")) == sorted(
        "".join("".join(texts) for texts in rows).replace(" ", "")
    )


def test_a_date_is_not_broken_at_its_hyphens() -> None:
    columns = (Column(), Column(least=8), Column(least=9))
    first = row("met", "A name that is long enough to be cut", "so said on 2026-03-31 by all of us")
    (second,) = [row("met", "until 2025-12", "2026-03-31")]

    for width in range(26, 60):
        lines = plain(table_lines(columns, [first, second], width, fold=True)).splitlines()
        assert max(map(cells, lines)) <= width
        text = "\n".join(lines)
        assert (text.count("2026-03-31"), text.count("2025-12")) == (2, 1), width


def test_where_there_is_no_room_at_all_a_date_is_broken_after_all() -> None:
    columns = (Column(least=9), Column(least=9))

    lines = plain(table_lines(columns, [row("2026-03-31", "2026-04-30")], 18, fold=True))

    assert max(map(cells, lines.splitlines())) <= 18
