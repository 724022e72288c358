"""What the rules about projects say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "P101": Message(
        "금액의 기간은 `{over}`인데 사업 기간은 `{span}`입니다",
        "연도를 바로잡거나, 사업 기간을 현재 기간으로 고치십시오",
    ),
    "P102": Message(
        "`{project}` 사업의 기간이 적혀 있지 않습니다",
        "`over`에 `2024..2028`이나 `2024..`처럼 적으십시오",
    ),
    "P103": Message(
        "`{project}` 사업은 기여 대상도, 상위 재원도 없습니다",
        "`for`에 임무나 기술을, 또는 `part_of`에 상위 재원을 적으십시오",
    ),
    "P104": Message(
        "사업 기간은 `{over}`인데 총사업비 `{cost}`{cost:~은는} `{span}` 기간의 것입니다",
        "기간을 바로잡거나, 전체 기간의 사업비를 적으십시오",
    ),
    "P105": Message(
        "{on:날}의 `{step}` 절차가 {earlier_on:날}의 `{earlier}` 절차보다 앞섭니다",
        "날짜 하나를 바로잡으십시오. 두 번째 요구는 따로 한 절차로 적습니다",
    ),
    "P106": Message(
        "`{step}` 절차의 날짜 {on:날이가} {as_of:날}보다 뒤입니다",
        "추진 절차는 이미 있었던 일입니다. 앞으로의 일은 `due` 날짜가 있는 이정표로 적으십시오",
    ),
    "P107": Message(
        "사업비 `{cost}`에 통화가 없습니다",
        "`KRW 100.7 billion`처럼 숫자 앞에 적으십시오",
    ),
}
