"""What the rules about milestones and measures say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_EITHER_DATE = "두 날짜 중 하나를 바로잡으십시오"
_REPORT = "날짜를 바로잡거나, 이를 보고한 문서를 적으십시오"

MESSAGES: Mapping[str, Message] = {
    "M101": Message(
        "기한은 `{due}`인데 이 분야의 계획 기간은 `{horizon}`입니다",
        _EITHER_DATE,
    ),
    "M102": Message(
        "기한은 `{due}`인데 기여 대상인 임무 `{mission}`의 기한은 `{by}`입니다",
        _EITHER_DATE,
    ),
    "M103": Message(
        "기한은 `{due}`인데 선행 항목 `{need}`의 기한은 `{when}`입니다",
        "두 날짜 중 하나를 바로잡거나, 선행해야 한다는 근거가 없으면 연결을 빼십시오",
    ),
    "M104": Message(
        "완료일 `{on}`{on:~이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 앞으로의 일은 `due`에 적습니다",
    ),
    "M105": Message(
        "이정표 `{milestone}`에 날짜가 없습니다",
        "`due`를 적으십시오. 날짜를 밝힌 문서가 없으면 그 이유를 적어 허용하십시오",
    ),
    "M106": Message(
        "`{on}` 완료되었는데 철회로도 적혀 있습니다",
        "둘 중 하나를 빼십시오",
    ),
    "M107": Message(
        "`{on}` {says:말} 상태로 보고되었는데 `{done}` 이미 완료되었습니다",
        _EITHER_DATE,
    ),
    "M108": Message(
        "{says:말} 상태라는 보고의 날짜 `{on}`{on:~이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오",
    ),
    "M109": Message(
        "완료일이 `{on}`인데, `{published}` 발행된 `{source}` 문서는 이를 보고할 수 없습니다",
        _REPORT,
    ),
    "M110": Message(
        "기한은 `{due}`인데 선행 항목 `{need}`의 성숙도 목표 기한은 `{ready}`입니다",
        "두 날짜 중 하나를 바로잡거나, 여기서는 더 낮은 단계로 충분하다고 비고에 적으십시오",
    ),
    "M111": Message(
        "`{on}` 완료되었는데 선행 항목 `{need}`{need:~은는} 완료 보고가 없습니다",
        "선행 항목의 완료도 보고하거나 연결을 빼십시오",
    ),
    "M111.later": Message(
        "`{on}` 완료되었는데 선행 항목 `{need}`{need:~은는} 그 뒤인 `{later}` 완료되었습니다",
        _EITHER_DATE,
    ),
    "M112": Message(
        "기한 `{due}`{due:~은는} `{source}` 문서가 `{published}` 발행될 때 이미 지났습니다",
        "날짜를 바로잡으십시오. 그때까지 끝난 일은 `done`에 적습니다",
    ),
    "M113": Message(
        "`{on}` {says:말} 상태로 보고되었는데, `{published}` 발행된 `{source}` 문서는 이를 "
        "알 수 없습니다",
        _REPORT,
    ),
    "M114": Message(
        "완료한 `{figure}`의 단위 `{unit}`{unit:~은는} 계획한 `{wanted}`{wanted:~으로로} "
        "환산되지 않습니다",
        "수치나 단위를 바로잡으십시오",
    ),
}
