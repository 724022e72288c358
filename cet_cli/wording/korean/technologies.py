"""What the rules about missions and technologies say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_DATE = "`by`를 적으십시오. 날짜를 밝힌 문서가 없으면 그 이유를 적어 허용하십시오"

MESSAGES: Mapping[str, Message] = {
    "T101": Message(
        "임무 `{mission}`의 달성을 확인할 항목이 없습니다",
        "`achieved_by`에 달성 확인 항목을 적으십시오. `{serving}`{serving:~이가} 이미 이 임무에 "
        "기여합니다",
        "`achieved_by`에 달성을 확인할 이정표나 지표를 적으십시오",
    ),
    "T102": Message("임무 `{mission}`에 기한이 없습니다", _NO_DATE),
    "T103": Message(
        "중점기술 `{technology}`{technology:~이가} 기여하는 임무가 없습니다",
        "`for`에 기여 대상을 적으십시오. 이 분야의 임무: `{missions}`",
    ),
    "T104": Message(
        "디딤돌 기술 `{stone}`{stone:~을를} 쓰는 항목이 없습니다",
        "`for`에 기여 대상을 적거나, 이 기술이 필요한 항목의 `needs`에 적으십시오",
    ),
    "T105": Message(
        "성숙도 단계 `{value}`{value:~은는} {scale} 척도에 없습니다",
        "1부터 {highest}까지의 정수로 적으십시오",
    ),
    "T106": Message("`{technology}`의 성숙도 목표 `{value}`에 기한이 없습니다", _NO_DATE),
    "T107": Message(
        "성숙도 목표 `{value}`{value:~은는} `{published}` 발행된 `{source}` 문서가 정하기 전인 "
        "`{on}` 관측된 `{observed}`보다 낮습니다",
        "두 수치와 각각의 시험 환경을 확인하십시오",
    ),
    "T108": Message(
        "다른 분야에는 임무가 있는데 `{area}` 분야에는 없습니다",
        "문서가 정한 임무를 적으십시오",
    ),
    "T109": Message(
        "임무의 기한은 `{by}`인데 달성 확인 항목 `{test}`의 기한은 `{deadline}`입니다",
        "두 날짜 중 하나를 바로잡으십시오",
    ),
    "T110": Message(
        "`{value}`{value:~은는} 여기서 쓴다고 밝힌 {scale} 척도의 단계가 아닙니다",
        "단계나 `scale`을 바로잡으십시오",
    ),
    "T111": Message(
        "임무의 기한은 `{by}`인데 선행 항목 `{need}`의 기한은 `{when}`입니다",
        "두 날짜 중 하나를 바로잡거나, 선행해야 한다는 근거가 없으면 연결을 빼십시오",
    ),
    "T112": Message(
        "성숙도 관측일 `{on}`{on:~이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 앞으로 도달할 단계는 `goal`에 적습니다",
    ),
    "T113": Message(
        (
            "성숙도 관측일이 `{on}`인데, `{published}` 발행된 `{source}` 문서는 이를 보고할 수 "
            "없습니다"
        ),
        "날짜를 바로잡거나, 이를 보고한 문서를 적으십시오",
    ),
}
