"""What is said around the rule book, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "S": "구조와 참조",
    "T": "기술과 임무",
    "M": "이정표",
    "I": "지표",
    "B": "재원과 주장",
    "P": "사업",
    "E": "추진과제, 평가, 절차",
    "C": "인용과 출처",
    "R": "개정",
}
"""What the letters of the codes stand for."""

SAYS: Mapping[str, str] = {
    "checks": "무엇을 확인하나",
    "matters": "왜 중요한가",
    "example": "예",
    "instead": "이렇게",
    "closing": (
        "규칙 {number}개. `cet explain CODE`로 각 규칙이 무엇을 왜 확인하는지 볼 수 있습니다."
    ),
    "unknown_near": (
        "규칙 `{name}`{name:~이가} 없습니다. `{near}`{near:~을를} 뜻한 것인지 확인하십시오"
    ),
    "unknown": "규칙 `{name}`{name:~이가} 없습니다. `cet rules`로 모든 규칙을 볼 수 있습니다",
}
"""The headings of a page, and short sentences."""
