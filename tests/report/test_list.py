"""The things of a plan in rows, chosen by kind, area, status, date or who answers for them."""

from __future__ import annotations

import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cet_cli.api import list_things
from cet_cli.errors import WrongUsage
from cet_cli.render.json.v1.listing import list_json
from cet_cli.render.terminal.lines import cells, plain
from cet_cli.render.terminal.listing import list_lines
from cet_cli.render.tsv import COLUMNS, list_tsv
from cet_cli.report.listing import Selection
from tests.report.gallery import DAY, PLAN, listed, made

if TYPE_CHECKING:
    from cet_cli.report.listing import ListReport

HANEUL = Path(__file__).parents[1] / "data" / "haneul"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def rows(report: ListReport) -> list[str]:
    return [str(row.address) for row in report.rows]


def haneul(wanted: Selection) -> ListReport:
    return list_things(wanted, DAY, None, None, HANEUL)


def test_without_a_choice_everything_with_a_name_of_its_own_is_listed_area_by_area() -> None:
    report = haneul(Selection())
    addresses = rows(report)

    assert addresses[:5] == [
        "haneul/lead",
        "haneul/trust",
        "haneul/fields-led",
        "haneul/fields-led/target",
        "haneul/patents",
    ]
    assert {row.kind for row in report.rows} == {
        "mission",
        "key-technology",
        "milestone",
        "indicator",
        "target",
        "funding",
        "measure",
    }
    assert [one.partition("/")[0] for one in addresses] == sorted(
        (one.partition("/")[0] for one in addresses),
        key=["haneul", "deep-ice", "quiet", "sky-cars"].index,
    )
    assert (report.as_of, report.errors, report.by_date) == (DAY, 0, False)


def test_a_row_says_how_it_stands_when_it_is_due_and_who_answers() -> None:
    found = {str(row.address): row for row in haneul(Selection()).rows}
    rules = found["sky-cars/rules"]

    assert (rules.kind, rules.status, rules.due and rules.due.text) == (
        "milestone",
        "overdue",
        "2025-06",
    )
    assert rules.owner is not None
    assert (rules.owner.say("en"), rules.sources) == ("Ministry of Tomorrow", ("plan",))
    assert found["sky-cars/passengers"].status == ""
    assert found["sky-cars/passengers/target"].status == "far_behind"
    assert found["sky-cars/passengers/target"].name == found["sky-cars/passengers"].name


@pytest.mark.parametrize(
    ("wanted", "addresses"),
    [
        (Selection(kinds=("area",)), ["deep-ice", "quiet", "sky-cars"]),
        (Selection(kinds=("source",), owner=""), ["sources/plan", "sources/statistics-2025"]),
        (Selection(status="overdue"), ["sky-cars/rules"]),
        (Selection(kinds=("milestone",), status="done-late"), ["deep-ice/drill"]),
        (Selection(kinds=("Key_Technology",)), ["deep-ice/drills", "sky-cars/wings"]),
        (Selection(kinds=("mission", "measure"), area="haneul"), ["haneul/lead", "haneul/trust"]),
        (Selection(area="QUIET"), ["quiet/silence"]),
        (Selection(area="sources", kinds=("source",)), []),
        (Selection(owner="of tomorrow"), ["sky-cars/rules"]),
        (Selection(owner="nobody"), []),
    ],
)
def test_rows_are_chosen(wanted: Selection, addresses: list[str]) -> None:
    if wanted.area == "sources":
        with pytest.raises(WrongUsage, match="`haneul` has no area `sources`"):
            haneul(wanted)
        return
    assert rows(haneul(wanted))[: len(addresses) or None][:2] == addresses[:2]


@pytest.mark.parametrize(
    "typed", ["규칙", unicodedata.normalize("NFD", "규칙부"), "rules", "RULES"]
)
def test_an_owner_is_found_in_any_language_and_composition(plan: Path, typed: str) -> None:
    assert rows(listed(plan, Selection(owner=typed))) == ["paths/rules"]


def test_of_a_question_it_is_asked_who_is_asked(plan: Path) -> None:
    (question,) = listed(plan, Selection(kinds=("question",))).rows

    assert question.owner is not None
    assert (str(question.address), question.owner.say("en")) == ("paths/who", "Office")
    assert question.due is not None
    assert question.due.text == "2026-H2"


def test_by_date_what_is_due_first_comes_first(plan: Path) -> None:
    report = listed(plan, Selection(due_before=date(2026, 1, 1), kinds=("milestone",)))

    assert rows(report) == [
        "paths/too-late",
        "paths/rules",
        "paths/in-time",
        "paths/rumoured",
    ]
    assert report.by_date
    first_day = listed(plan, Selection(due_before=date(2025, 12, 31), kinds=("milestone",)))
    assert rows(first_day) == ["paths/too-late", "paths/rules"]


def test_a_sum_is_due_at_the_end_of_its_span(plan: Path) -> None:
    report = listed(plan, Selection(due_before=date(2028, 1, 1), kinds=("target",)))

    assert "paths/capped/target" in rows(report)
    assert "paths/summed/target" not in rows(report)
    assert "paths/dateless/target" not in rows(report)


def test_figures_are_listed_with_their_sources(plan: Path) -> None:
    found = {str(row.address): row for row in listed(plan, Selection(kinds=("figure",))).rows}

    assert found["paths/opening.value"].sources == ("revision",)
    assert found["paths/project.cost"].sources == ("plan",)
    assert found["paths/stone/maturity/obs@2025~figures"].sources == ("figures",)
    assert found["paths/in-time/done"].sources == ("figures",)
    assert "paths/too-late/done" not in found
    assert "paths/withdrawn/target" not in found


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Selection(kinds=("milstone",)), "there is no kind `milstone`; did you mean `milestone`?"),
        (Selection(kinds=("xyz",)), "there is no kind `xyz`; there are `area`, `mission`, "),
        (Selection(status="no dta"), "there is no status `no dta`; did you mean `no_data`?"),
        (Selection(status="xyz"), "there is no status `xyz`; there are `breached`, `missed`, "),
        (Selection(area="sky-car"), "`haneul` has no area `sky-car`; did you mean `sky-cars`?"),
        (Selection(area="xyz"), "`haneul` has no area `xyz`; there are `haneul`, `deep-ice`, "),
    ],
)
def test_a_word_that_is_not_known_is_answered_with_those_that_are(
    wanted: Selection, said: str
) -> None:
    with pytest.raises(WrongUsage) as refusal:
        haneul(wanted)

    assert said in str(refusal.value)


def test_rows_for_programs_are_parted_by_tabs_and_nothing_is_cut(tmp_path: Path) -> None:
    long = "x" * 300
    text = PLAN.replace(
        "name: {en: Opening, ko: 개통}", f'name: {{en: "a\\tb\\nc {long}", ko: 개통}}'
    )
    report = listed(made(tmp_path, text), Selection(kinds=("milestone",), owner="cars"))

    titles, row = (line.split("\t") for line in list_tsv(report).splitlines())
    assert tuple(titles) == COLUMNS
    assert dict(zip(titles, row, strict=True)) == {
        "address": "paths/opening",
        "kind": "milestone",
        "area": "paths",
        "status": "at_risk",
        "due": "2027",
        "due_end": "2027-12-31",
        "name": f"a\\tb\\nc {long}",
        "name_ko": "개통",
        "owner": "Ministry of Cars",
        "owner_ko": "",
        "sources": "revision",
        "missing": "",
        "as_of": "2026-06-30",
    }


def test_an_empty_list_for_programs_is_its_titles_alone() -> None:
    assert list_tsv(haneul(Selection(owner="nobody"))) == "\t".join(COLUMNS) + "\n"


def test_a_date_without_an_end_has_no_last_day(plan: Path) -> None:
    lines = list_tsv(listed(plan, Selection(kinds=("milestone",)))).splitlines()

    (row,) = [line.split("\t") for line in lines if line.startswith("paths/open-ended\t")]
    assert row[4:6] == ["2034..", ""]


def test_for_people_things_stand_under_their_area_with_their_ids() -> None:
    page = plain(list_lines(haneul(Selection(kinds=("milestone",))), 80))

    assert page.startswith("Deep ice  deep-ice\n")
    assert "\n\nCars of the sky  sky-cars\n" in page
    assert "  overdue     2025-06  Rules for the sky" in page
    assert " sky-cars/rules" not in page
    assert "8 milestones. Read 3 areas, 33 things" in page


def test_for_people_what_is_by_date_bears_its_whole_address() -> None:
    page = plain(list_lines(haneul(Selection(due_before=date(2025, 7, 1))), 100))

    assert "sky-cars/rules" in page
    assert page.index("sky-cars/test-pilots") < page.index("sky-cars/rules")


def test_areas_and_sources_stand_under_no_area() -> None:
    areas = plain(list_lines(haneul(Selection(kinds=("area",))), 80))
    both = plain(list_lines(haneul(Selection(kinds=("source", "measure"))), 80))

    assert areas.startswith("Deep ice")
    assert "\nSources  sources\n" in both
    assert "2 measures, 5 sources" in both


def test_an_empty_list_says_so() -> None:
    assert plain(list_lines(haneul(Selection(owner="nobody")), 80)).startswith(
        "Nothing is like that. Read 3 areas"
    )


def test_the_day_is_in_every_list() -> None:
    report = list_things(
        Selection(kinds=("area",)), DAY, date(2026, 5, 1), date(2026, 4, 1), HANEUL
    )

    assert plain(list_lines(report, 200)).endswith(", as of 2026-05-01, known by 2026-04-01.\n")
    assert '"as_of": "2026-05-01"' in list_json(report)
    assert list_tsv(report).count("\t2026-05-01\n") == len(report.rows)


def test_an_earlier_day_knows_less() -> None:
    before = list_things(Selection(kinds=("milestone",)), DAY, date(2024, 6, 1), None, HANEUL)

    assert "deep-ice/rumour" not in rows(before)
    assert {row.status for row in before.rows} == {"planned"}


def test_a_plan_with_errors_is_listed_with_a_word_of_caution(tmp_path: Path) -> None:
    report = listed(
        made(tmp_path, PLAN.replace("due: 2028, progress", "due: 2028-13, progress")), Selection()
    )

    assert report.errors == 1
    assert "The plan has 1 error, and a status may rest on one of them" in plain(
        list_lines(report, 100)
    )


@pytest.mark.usefixtures("_korean")
def test_korean_names_stand_in_line() -> None:
    page = plain(list_lines(haneul(Selection(area="sky-cars", kinds=("milestone",))), 80))

    rows = [line for line in page.splitlines() if line.startswith("  ")][1:]
    starts = {cells(line[: line.rindex(" ")]) for line in rows}
    assert "하늘길 규정" in page
    assert len(starts) == 1


def test_a_line_with_a_page_is_as_wide_as_the_screen_at_most() -> None:
    for width in (40, 80, 140):
        page = plain(list_lines(haneul(Selection()), width))
        assert max(map(cells, page.splitlines())) <= width
