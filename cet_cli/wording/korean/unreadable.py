"""What is said in Korean of dates and figures that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEANT = "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오"
_DATES = "`2027`, `2026-H1`, `2024-Q3`, `2024-08`, `2024-08-29`, `2024..2028`처럼 적으십시오"
_FIGURES = "`4.7`, `KRW 31.5 billion`, `over 30 trillion`, `2.8 to 3.4`, `6.3 %`처럼 적으십시오"
_LONG = "날짜나 수치만 남기고 나머지는 `note`에 적으십시오"
_ONE = "하나만 남기십시오"

_DATE: Mapping[str, Message] = {
    "S106": Message("`{text}`{text:~은는} 날짜가 아닙니다", _MEANT, _DATES),
    "S106.empty": Message(
        "`{key}`의 날짜가 비어 있습니다", "날짜를 적거나 `{key}` 필드를 빼십시오"
    ),
    "S106.not-text": Message("날짜가 있어야 할 곳에 {kind:말이가} 있습니다", _DATES),
    "S106.form": Message("`{text}`{text:~은는} 날짜가 아닙니다", _MEANT, _DATES),
    "S106.too-long": Message("가장 긴 날짜의 {limit}자보다 깁니다", _LONG),
    "S106.impossible": Message(
        "`{text}`{text:~은는} 달력에 없는 날짜입니다", _MEANT, "다시 찾아보십시오"
    ),
    "S106.backwards": Message("`{text}`{text:~은는} 끝이 시작보다 앞섭니다", _MEANT),
    "S106.span": Message(
        "`{text}`{text:~은는} 기간인데, 문서의 발행일은 하루입니다", "날짜 하나를 적으십시오"
    ),
}

_FIGURE: Mapping[str, Message] = {
    "S107": Message("`{text}`{text:~은는} 수치가 아닙니다", _MEANT, _FIGURES),
    "S107.empty": Message(
        "`{key}`의 수치가 비어 있습니다", "수치를 적거나 `{key}` 필드를 빼십시오"
    ),
    "S107.not-text": Message("수치가 있어야 할 곳에 {kind:말이가} 있습니다", _FIGURES),
    "S107.form": Message("`{text}`{text:~은는} 수치가 아닙니다", _MEANT, _FIGURES),
    "S107.too-long": Message("가장 긴 수치의 {limit}자보다 깁니다", _LONG),
    "S107.joined": Message(
        "수치 `{first}`{first:~과와} `{second}`{second:~이가} 함께 적혀 있습니다",
        "하나만 남기고 다른 하나는 `note`에 적으십시오",
    ),
    "S107.separator": Message(
        "`{numeral}`{numeral:~은는} 세 자리씩 나뉘어 있지 않습니다",
        _MEANT,
        "`7,217.9`처럼 적으십시오",
    ),
    "S107.two-scales": Message(
        "숫자 하나에 자릿수 단위 `{first}`{first:~과와} `{second}`{second:~이가} 함께 있습니다",
        _ONE,
    ),
    "S107.two-qualifiers": Message(
        "숫자 하나 앞에 `{first}`{first:~과와} `{second}`{second:~이가} 함께 있습니다", _ONE
    ),
    "S107.qualified-range": Message(
        "범위 앞에 `{qualifier}`{qualifier:~이가} 있습니다", "범위만 적거나 수치 하나만 적으십시오"
    ),
    "S107.range-units": Message(
        "범위의 두 끝 `{low}`{low:~과와} `{high}`의 단위가 서로 다릅니다", "한 단위로 적으십시오"
    ),
    "S107.range-backwards": Message(
        "범위가 큰 수치로 시작합니다", "`{high} to {low}`를 뜻한 것인지 확인하십시오"
    ),
    "S107.not-finite": Message(
        "`{text}`{text:~은는} 수가 아닙니다", "수치를 적거나 `{key}` 필드를 빼십시오"
    ),
    "S107.unit-twice": Message("{which:말이가} `{first}`에도 있고 `{second}`에도 있습니다", _ONE),
}

MESSAGES: Mapping[str, Message] = {**_DATE, **_FIGURE}
