"""What was asked for wins over the setting, that over the terminal; programs read English."""

from __future__ import annotations

import pytest

from cet_cli.finding import Severity, found
from cet_cli.wording import says, spoken
from cet_cli.wording.changes import side_words
from cet_cli.wording.dates import cycle_words, date_words
from cet_cli.wording.findings import counted, label_words, more_words
from cet_cli.wording.language import (
    ask_for,
    for_programs,
    forget,
    go_by_setting,
    go_by_terminal,
    language,
    speaking,
)
from cet_cli.wording.refusals import refusal_words


def test_who_is_heard_first() -> None:
    assert language() == "en"
    go_by_terminal("ko")
    assert language() == "ko"
    go_by_setting("en")
    assert language() == "en"
    ask_for("ko")
    assert language() == "ko"
    for_programs()
    assert language() == "en"
    forget()
    assert language() == "en"


def test_a_block_speaks_a_language_and_no_longer() -> None:
    finding = found("C104", Severity.WARNING, source="plan-2024")
    with speaking("ko"):
        assert says(finding) == "출처 `plan-2024`를 인용한 곳이 없습니다"
        with speaking("en"):
            assert language() == "en"
        assert language() == "ko"
    assert says(finding) == "nothing cites the source `plan-2024`"


def test_there_is_no_third_language() -> None:
    with pytest.raises(ValueError, match="no catalogue in 'fr', only in en, ko"), speaking("fr"):  # type: ignore[arg-type]
        pass


def test_the_catalogue_has_only_public_modules() -> None:
    with pytest.raises(AttributeError):
        _ = spoken._nothing
    with pytest.raises(ModuleNotFoundError):
        _ = spoken.nothing


def test_in_english_a_date_stands_as_the_plan_has_it() -> None:
    assert date_words("2026-H1") == "2026-H1"
    assert cycle_words("2 years") == "2 years"


@pytest.mark.usefixtures("_korean")
def test_counts_labels_and_sides_are_said_in_korean() -> None:
    assert counted(1, "error") == "오류 1건"
    assert counted(1200, "thing") == "항목 1,200개"
    assert more_words(3, "a.yaml") == "a.yaml: 지적 사항 3건을 더 표시하지 않음"
    assert label_words("needs quantum/lines") == "선행 항목 quantum/lines"
    assert label_words("the horizon") == "계획 기간"
    assert side_words("working tree", "") == "작업 폴더"
    assert side_words("main", "abc") == "main(abc)"


@pytest.mark.usefixtures("_korean")
def test_a_sentence_inside_a_sentence_is_said_in_korean_too() -> None:
    said = refusal_words("--fail-on: `week` is nothing to fail on; did you mean `weakened`?")

    assert said == "--fail-on: `week`는 쓸 수 없습니다. `weakened`를 뜻한 것인지 확인하십시오"
    assert refusal_words("something nobody foresaw") == "something nobody foresaw"
