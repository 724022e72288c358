"""Stages of amounts and steps of projects, in the language of the answer."""

from __future__ import annotations

import pytest

from cet_cli.wording.language import speaking
from cet_cli.wording.money import stage_word
from cet_cli.wording.things import end_words
from tests.cli.running import ran


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("approved", "확정"),
        ("feasibility-selected", "예비타당성조사 대상 선정"),
        ("feasibility-approved", "예비타당성조사 통과"),
        ("rejected", "미통과"),
        ("mission-project", "임무형 사업"),
        ("private-share", "private-share"),
        ("feasibility-dance", "feasibility-dance"),
    ],
)
def test_a_step_that_has_a_word_is_said_with_it(step: str, said: str) -> None:
    assert stage_word(step) == step
    with speaking("ko"):
        assert stage_word(step) == said


def test_the_end_of_a_claim_is_said_with_its_stage() -> None:
    end = "korea/cet-rnd 2025 planned"

    assert end_words(end) == end
    with speaking("ko"):
        assert end_words(end) == "korea/cet-rnd 2025년 계획"


def test_a_korean_reader_sees_no_english_stage() -> None:
    done = ran("show", "korea/cet-rnd", "-C", "roadmaps/korea", "--lang", "ko")

    lines = done.stdout.decode().splitlines()
    said = [line for line in lines if line.startswith(("  금액", "  2"))]
    assert "  금액  2023년  확정 4.7조 원                 roadmap-1, budget-2024" in said
    assert not [line for line in said if " planned" in line or " approved " in line]
