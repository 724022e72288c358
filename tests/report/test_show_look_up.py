"""What somebody types leads to one thing, or to a sentence that says what else it may have been."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from cet_cli.errors import WrongUsage
from tests.report.gallery import PLAN, made, shown

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("made"))


def refused(plan: Path, asked: str, as_of: date | None = None) -> str:
    with pytest.raises(WrongUsage) as refusal:
        shown(plan, asked, as_of)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("asked", "address", "kind"),
    [
        ("paths/linear", "paths/linear", "indicator"),
        ("linear", "paths/linear", "indicator"),
        (" linear ", "paths/linear", "indicator"),
        ("linear/target", "paths/linear/target", "target"),
        ("paths/linear/target.by", "paths/linear/target.by", "target"),
        ("linear@2028", "paths/linear/target", "target"),
        ("paths/two@2030.by", "paths/two/far.by", "target"),
        ("summed@2024..2028", "paths/summed/target", "target"),
        ("paths/linear/obs@2025~figures", "paths/linear/obs@2025~figures", "observation"),
        ("budget/amount@2024~approved", "paths/budget/amount@2024~approved", "amount"),
        ("stone/maturity", "paths/stone/maturity", "maturity"),
        ("who", "paths/who", "question"),
        ("paths", "paths", "area"),
        ("paths/", "paths", "area"),
        ("paths.group", "paths.group", "area"),
        ("made", "made", "portfolio"),
        ("sources/plan", "sources/plan", "source"),
        ("plan", "sources/plan", "source"),
        ("plan.title", "sources/plan.title", "source"),
    ],
)
def test_an_address_names_one_thing(plan: Path, asked: str, address: str, kind: str) -> None:
    report = shown(plan, asked)

    assert (str(report.address), report.kind) == (address, kind)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            "rules",
            "several things are called `rules`, name one: `other/rules`, `paths/rules`",
        ),
        ("paths/linaer", "nothing in `made` is called `paths/linaer`; did you mean `paths/linear`"),
        ("linaer", "nothing in `made` is called `linaer`; did you mean `paths/linear`?"),
        ("PATHS/Linear", "did you mean `paths/linear`?"),
        ("곧은길", "nothing in `made` is called `곧은길`; did you mean `paths/linear`?"),
        ("straight", "did you mean `paths/linear`?"),
        ("By da", "did you mean `paths/days`?"),
        ("linear/targt", "`paths/linear` has no part `targt`; did you mean `paths/linear/target`?"),
        (
            "paths/tech/xyz",
            "`paths/tech` has no part `xyz`; `cet list` shows everything that has an address",
        ),
        (
            "once/zzzzzz",
            "`paths/once` has no part `zzzzzz`; there are `obs@2025~figures`, `target`",
        ),
        ("opening.deu", "`paths/opening` has no field `deu`; did you mean `paths/opening.due`?"),
        ("unsaid.xyz", "`paths/unsaid` has no field `xyz`; there are `due`, `for`, `id`, `name`"),
        ("sources/pln", "did you mean `sources/plan`"),
        ("sources", "nothing in `made` is called `sources`; there are `sources/plan`, "),
        ("sources/plan/part", "`sources/plan` has no part `part`; `cet list` shows"),
        ("linear@1999", "nothing in `made` is called `linear@1999`; did you mean `paths/linear`?"),
        ("xyzzy", "is called `xyzzy`; `cet list` shows everything that has an address"),
        ("x", "is called `x`; `cet list` shows"),
        ("", "is called ``; `cet list` shows"),
        ("a\x1b[31mb", "is called `a\\x1b[31mb`; "),
    ],
)
def test_what_names_nothing_is_answered_with_what_is_near(
    plan: Path, asked: str, said: str
) -> None:
    assert said in refused(plan, asked)


def test_two_targets_of_one_date_are_not_guessed(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("{id: far, value: 200, by: 2030", "{id: far, value: 200, by: 2026"))

    said = refused(tmp_path, "two@2026")

    assert said == (
        "several things are called `two@2026`, name one: `paths/two/far`, `paths/two/near`"
    )


@pytest.mark.parametrize("asked", ["opening", "two@2030", "sources/revision", "paths"])
def test_what_nobody_had_published_is_not_known_yet(plan: Path, asked: str) -> None:
    assert refused(plan, asked, date(2023, 1, 1)) == (
        f"nothing was published about `{asked}` by then"
    )


def test_a_list_of_what_there_is_ends(tmp_path: Path) -> None:
    figures = ", ".join(f"{{value: {i}, on: {1980 + i}}}" for i in range(30))
    made(
        tmp_path,
        "format: 1\nportfolio: p\nname: P\nindicators:\n"
        f"  - {{id: i, name: I, unit: km, role: context, source: own, observations: [{figures}]}}\n"
        "funding:\n  - {id: f, name: F, source: own, amounts: [{over: 2024, value: 1}]}\n",
    )

    assert refused(tmp_path, "i/zzz").endswith("`obs@1999~own` and others")
    assert refused(tmp_path, "f/zzz").endswith("there is `amount@2024~unstated`")


def test_the_second_of_two_equal_names_can_be_shown(tmp_path: Path) -> None:
    made(tmp_path, PLAN.replace("- {id: closing,", "- {id: early,"))

    assert shown(tmp_path, "paths/early#2").name != shown(tmp_path, "paths/early").name
