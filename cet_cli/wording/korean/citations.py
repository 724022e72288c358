"""What the rules about citations say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

MESSAGES: Mapping[str, Message] = {
    "C101": Message(
        "누가 밝힌 내용인지 적혀 있지 않습니다",
        "`source`를 적으십시오. 작성자 판단이면 `source: own`으로 적습니다",
    ),
    "C101.part": Message(
        "이 하위 항목에도, 그것이 속한 항목에도 `source`가 없습니다",
        "여기에 `source`를 적거나 전체에 하나를 적으십시오",
    ),
    "C102": Message(
        "출처 `{source}`{source:~이가} 출처 목록에 없습니다",
        "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오",
        "출처 목록에 추가하십시오",
    ),
    "C103": Message(
        "출처 `{source}`에 날짜가 없습니다",
        "`published`를 적고, 알 수 없으면 `seen`을 적으십시오",
    ),
    "C103.unknown": Message(
        "출처 `{source}`{source:~이가} 언제 발행되었는지도, 언제 열람되었는지도 알 수 없습니다",
        "`seen`에 열람한 날이나 달을 적으십시오",
    ),
    "C104": Message(
        "출처 `{source}`{source:~을를} 인용한 곳이 없습니다",
        "해당하는 곳에서 인용하거나 목록에서 빼십시오",
    ),
    "C105": Message(
        "{fields} 값은 작성자 추정인데 근거가 적혀 있지 않습니다",
        "`note`에 근거를 적으십시오",
    ),
    "C106": Message(
        "이전 상태의 출처는 `{earlier}`({earlier_date:날})인데, "
        "그 뒤 상태의 출처는 `{later}`({later_date:날})입니다",
        "가장 새로운 상태를 항목에 적고, 나머지는 `was`에 새로운 것부터 적으십시오",
    ),
    "C107": Message("이전 상태에 출처가 없습니다", "당시 그렇게 밝힌 출처를 적으십시오"),
    "C108": Message(
        "`{url}`{url:~은는} 안전하게 열 수 있는 웹 주소가 아닙니다",
        "`https://example.org/plan`처럼 적으십시오",
    ),
    "C110": Message("이견에 출처가 없습니다", "다르게 밝힌 출처를 적으십시오"),
    "C111": Message(
        "인쇄된 값은 `{printed}`, 바로잡아 읽은 값은 `{read}`인데 이유가 적혀 있지 않습니다",
        "`note`에 이유를 적으십시오",
    ),
}
