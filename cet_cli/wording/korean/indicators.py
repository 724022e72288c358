"""What the rules about indicators say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_EITHER_DATE = "두 날짜 중 하나를 바로잡으십시오"
_EITHER_FIGURE = "두 수치 중 하나를 바로잡으십시오"
_DATE = "`on`을 적고, 일정 기간의 합이면 `over`를 적으십시오"

MESSAGES: Mapping[str, Message] = {
    "I101": Message(
        "지표 `{indicator}`의 목표에 기준값이 없고, 기준값을 대신할 관측값도 없습니다",
        "`baseline`에 목표를 정할 때의 값과 날짜를 적으십시오",
    ),
    "I102": Message(
        "목표 `{target}`에 기한이 없습니다",
        "`by`를 적으십시오. 날짜를 밝힌 문서가 없으면 그 이유를 적어 허용하십시오",
    ),
    "I103": Message(
        "목표 `{target}`{target:~이가} `better: {better}`와 어긋납니다",
        "둘 중 하나를 바로잡으십시오",
    ),
    "I104": Message(
        "목표 `{target}`보다 높아야 좋은지 낮아야 좋은지 적혀 있지 않습니다",
        (
            "`better: higher`나 `better: lower`를 적거나, 목표 앞에 `at least`나 `at most`를 "
            "붙이십시오"
        ),
    ),
    "I105": Message(
        "중간 목표의 기한 `{by}`{by:~이가} 목표의 기한 `{other}`보다 앞서지 않습니다",
        _EITHER_DATE,
    ),
    "I105.swapped": Message(
        "기한이 `{by}`인 중간 목표가 `{other}`인 것보다 뒤에 적혀 있습니다",
        "두 날짜 중 하나를 바로잡거나, 중간 목표를 시간순으로 적으십시오",
    ),
    "I106": Message(
        "관측 시점 `{on}`{on:~이가} 기준 시점 `{baseline}`보다 앞섭니다",
        "두 날짜 중 하나를 바로잡거나, 더 오래된 수치를 기준값으로 삼으십시오",
    ),
    "I107": Message(
        "관측 시점 `{on}`{on:~이가} {as_of:날}보다 뒤입니다",
        "날짜를 바로잡으십시오. 앞으로의 값은 목표입니다",
    ),
    "I108": Message(
        "`{figure}`의 단위 `{unit}`{unit:~은는} `{wanted}`{wanted:~으로로} 환산되지 않습니다",
        "수치나 단위를 바로잡으십시오",
    ),
    "I109": Message(
        "`{figure}`의 단위가 적혀 있지 않습니다",
        "`unit`에 `percent`, `companies`, `KRW trillion`처럼 적으십시오",
    ),
    "I110": Message("관측값에 날짜가 없습니다", _DATE),
    "I111": Message("기준값에 날짜가 없습니다", _DATE),
    "I112": Message(
        "`{parts}`의 합이 적어도 `{least}`{least:~이라라}서 전체 `{whole}`보다 큽니다",
        "부분 하나를 바로잡으십시오. 문서에 그렇게 인쇄되어 있으면 그 이유를 적어 허용하십시오",
    ),
    "I113": Message("{kind:말}에 값이 없습니다", "`value`를 적으십시오"),
    "I114": Message(
        "지표 `{indicator}`{indicator:~은는} 참고용이므로 목표를 판정하지 않습니다",
        "`role`을 빼거나 목표를 빼십시오",
    ),
    "I115": Message(
        "누적 목표 `{target}`의 기간이 적혀 있지 않습니다",
        "`over`에 `2024..2028`처럼 적으십시오. 모르는 쪽 끝은 비워 둡니다",
    ),
    "I116": Message(
        "`{part}`{part:~은는} 이 수치에만 있고, 다른 이름과 표기가 거의 같습니다",
        "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오",
    ),
    "I116.better": Message(
        "`better`에 적힌 `{part}`{part:~은는} 어느 수치에도 없습니다",
        "쓸 수 있는 이름: `{parts}`",
    ),
    "I117": Message(
        "관측 시점이 `{on}`인데, `{published}` 발행된 `{source}` 문서는 이를 보고할 수 없습니다",
        "날짜를 바로잡거나, 이를 보고한 문서를 적으십시오",
    ),
    "I118": Message(
        "목표 `{target}`{target:~은는} 말로 적혀 있어 판정할 수 없습니다",
        "숫자를 밝힌 문서가 있으면 숫자로 적으십시오",
    ),
    "I119": Message(
        "기한 `{by}`{by:~이가} 기준 시점 `{baseline}`보다 앞섭니다",
        _EITHER_DATE,
    ),
    "I120": Message(
        "`{figure}`에 `unit: {unit}`의 {which:말이가} 다시 적혀 있습니다",
        "한 번만 적으십시오. 수치에서 빼면 됩니다",
    ),
    "I121": Message(
        "`{unit}`{unit:~을를} 단위로 읽을 수 없습니다",
        (
            "`percent`, `Wh/kg`, `KRW trillion`처럼 단위 하나를, 필요하면 자릿수 단위와 함께 "
            "적으십시오"
        ),
    ),
    "I122": Message(
        "개수인데 `{figure}`{figure:~은는} 정수가 아닙니다",
        "수치를 바로잡거나 `counts`를 빼십시오",
    ),
    "I123": Message(
        "`{figure}`{figure:~은는} 0보다 크지 않아 `compound` 경로의 증가율로는 이를 수 없습니다",
        "`linear` 같은 다른 경로를 고르십시오",
    ),
    "I124": Message(
        "목표 `{target}`{target:~은는} 중간 목표를 따라가야 하는데 중간 목표가 없습니다",
        "`interim`을 적거나, `linear` 같은 다른 경로를 고르십시오",
    ),
    "I125": Message(
        "`{target}`{target:~을를} 유지해야 하는데 기준값 `{baseline}`{baseline:~이가} 이에 미치지 "
        "못합니다",
        "`linear`나 `ordinal` 같은 다른 경로를 고르거나, 두 수치 중 하나를 바로잡으십시오",
    ),
    "I126": Message(
        "기준값 `{baseline}`{baseline:~은는} 이미 목표 `{target}`{target:~을를} 충족합니다",
        "유지 목표이면 `path: maintain`을 적고, 아니면 수치나 방향을 바로잡으십시오",
    ),
    "I127": Message(
        "순위는 단계로 세므로 `{path}` 경로로 판정할 수 없습니다",
        "`path: ordinal`을 적고, 지켜야 할 순위이면 `maintain`을 적으십시오",
    ),
    "I128": Message(
        (
            "목표 `{target}`{target:~이가} 기한이 `{by}`인 앞선 목표 `{earlier}`보다 적은 것을 "
            "요구합니다"
        ),
        "수치나 날짜를 바로잡으십시오. 대체된 목표는 이력이므로 `was`에 적습니다",
    ),
    "I129": Message(
        "기한 `{by}`{by:~은는} `{source}` 문서가 `{published}` 발행될 때 이미 지났습니다",
        "날짜를 바로잡거나, 처음 정한 문서를 먼저 인용하십시오",
    ),
    "I130": Message(
        "중간 목표 `{point}`{point:~이가} 목표 `{target}`보다 많은 것을 요구합니다",
        _EITHER_FIGURE,
    ),
    "I131": Message(
        "목표는 숫자인데 `{observed}`{observed:~은는} 말이어서 비교할 수 없습니다",
        "숫자를 밝힌 문서가 있으면 숫자로 적으십시오",
    ),
}
