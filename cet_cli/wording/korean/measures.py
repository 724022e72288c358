"""What the rules about measures, reviews, decisions and questions say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "E101": Message(
        "추진과제 `{measure}`에 추진 부문이 없는데, 다른 추진과제에는 있습니다",
        "`pillar`를 적으십시오. 여기서 쓰는 부문: {used}",
    ),
    "E102": Message(
        "평가 날짜 {on:날이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 평가는 이미 있었던 일입니다",
    ),
    "E103": Message(
        "답변 기한은 {due:날}이었습니다",
        "답변을 계획에 반영하고 질문을 빼거나, 다시 물으십시오: {to}",
        "답변을 계획에 반영하고 질문을 빼거나, 다시 물으십시오",
    ),
    "E104": Message(
        "`last` 날짜 {last:날이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 앞으로의 일은 `on`에 적습니다",
    ),
    "E105": Message(
        "주기는 `{every}`, 마지막은 {last:날}이므로 {again:날}까지 다시 있어야 했습니다",
        "`last`에 마지막 날짜를 출처와 함께 적으십시오",
    ),
    "E106": Message(
        "결정 날짜 {on:날이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 결정은 이미 있었던 일입니다",
    ),
    "E107": Message(
        "주기는 `{every}`인데 마지막으로 언제 있었는지 적혀 있지 않습니다",
        "`last`를 아는 만큼 정확히 적으십시오",
    ),
}
