"""What the rules about funding say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEEP = "둘 다 확인하거나, 문서대로 두고 `allow`에 이유를 적으십시오"
_KEEP_CLAIM = "수치를 확인하거나, 문서대로 두고 `allow`에 이유를 적으십시오"
_KEEP_LIST = "목록을 확인하거나, 문서대로 두고 `allow`에 이유를 적으십시오"
_LOST = "첫 숫자가 빠진 `{reading}`{reading:~이라라}면 맞습니다"

_CLAIM = (
    (
        "`{figure}` 대신 `{edition}`{edition:~이라라}면 맞습니다. 같은 예산이 두 가지로 "
        "공표되었을 수 있습니다"
    ),
    f"`{{figure}}`에서 첫 숫자가 빠진 `{{lost}}`{{lost:~이라라}}면 맞습니다. {_KEEP_CLAIM}",
    f"`{{figure}}`에서 `{{swapped}}`까지라면 맞습니다. {_KEEP_CLAIM}",
    (
        f"`{{figure}}`의 자릿수 단위가 달라 `{{rescaled}}`{{rescaled:~이라라}}면 맞습니다. "
        f"{_KEEP_CLAIM}"
    ),
    _KEEP_CLAIM,
)

MESSAGES: Mapping[str, Message] = {
    "B101": Message(
        "이 부분은 `{part}`인데 상위 재원 `{of}`의 금액은 `{whole}`입니다",
        f"전체의 {{ratio}}배입니다. {_LOST}. {_KEEP}",
        f"전체의 {{ratio}}배입니다. {_KEEP}",
        _KEEP,
    ),
    "B102": Message(
        "`{over}` 금액에 예산 단계가 없습니다",
        "`planned`, `requested`, `proposed`, `approved`, `executed` 가운데 하나를 적고, 문서에 "
        "없으면 `unstated`로 적으십시오",
    ),
    "B103": Message(
        "`{value}`에 통화가 없습니다",
        "`unit: KRW {scale}`처럼 자릿수 단위 앞에 통화를 적으십시오",
        "`unit`에 `KRW billion`처럼 적거나, 숫자 옆에 통화를 적으십시오",
    ),
    "B104": Message(
        "이 금액의 단위는 `{unit}`인데 여기 첫 금액의 단위는 `{first}`입니다",
        "한 재원의 금액은 모두 같은 통화로 적고, 다른 통화는 따로 재원을 만드십시오",
    ),
    "B105": Message("주장에 내용이 없습니다", "{kinds} 가운데 하나를 적으십시오"),
    "B105.several": Message(
        "한 주장에 여러 내용이 있습니다: {kinds}", "내용마다 주장을 따로 적으십시오"
    ),
    "B106": Message(
        "`{kind}` 주장에는 {missing} 필드가 있어야 합니다",
        "`2023 approved`처럼 어떤 수치에 대한 것인지 적으십시오",
    ),
    "B107": Message(
        "`{over}` 금액 `{amount}`{amount:~이가} 총사업비 `{cost}`보다 큽니다",
        f"총사업비의 {{ratio}}배입니다. {_LOST}. {_KEEP}",
        f"총사업비의 {{ratio}}배입니다. {_KEEP}",
        _KEEP,
    ),
    "B108": Message(
        "이 금액의 부분 {parts}개의 합은 `{sum}`인데 전체는 `{whole}`입니다",
        "전체의 {ratio}배입니다. 부분이 서로 겹치면 각 부분의 `part_of`에 속한 재원을 모두 "
        "적으십시오",
        "부분이 서로 겹치면 각 부분의 `part_of`에 속한 재원을 모두 적으십시오",
    ),
    "B109": Message(
        "금액 `{value}`{value:~이가} 0보다 작습니다",
        "금액 자체를 적으십시오. 감액은 두 금액의 차이입니다",
    ),
    "B110": Message(
        "{as_of:날} 현재 시작되지 않은 `{over}`에 집행된 것으로 적혀 있습니다",
        "연도를 바로잡거나, 예산 단계를 `planned`나 `approved`로 적으십시오",
    ),
    "B111": Message(
        "단위가 `{value}`에도 있고 `unit: {unit}`에도 있습니다",
        "`{number}`만 적으십시오",
        "둘 중 하나에만 적으십시오",
    ),
    "B111.scale": Message(
        "자릿수 단위가 `{value}`에도 있고 `unit: {unit}`에도 있습니다",
        "`{number}`만 적으십시오",
        "둘 중 하나에만 적으십시오",
    ),
    "B112": Message(
        "`{field}: {end}`에 해당하는 수치가 `{of}`에 없습니다",
        "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오",
        "있는 수치: {known}. 뜻한 수치를 밝힌 문서가 있으면 추가하십시오",
        "뜻한 수치를 밝힌 문서가 있으면 추가하십시오",
    ),
    "B113": Message(
        "단위 `{unit}`{unit:~을를} 읽을 수 없습니다",
        "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오",
        "`KRW billion`처럼 통화를, 필요하면 자릿수 단위와 함께 적으십시오",
    ),
    "B114": Message("증가율 `{claimed}`{claimed:~이가} 맞지 않습니다: `{arithmetic:식}`", *_CLAIM),
    "B115": Message("증감액 `{claimed}`{claimed:~이가} 맞지 않습니다: `{arithmetic:식}`", *_CLAIM),
    "B116": Message("비중 `{claimed}`{claimed:~이가} 맞지 않습니다: `{arithmetic:식}`", *_CLAIM),
    "B117": Message("합계 `{claimed}`{claimed:~이가} 맞지 않습니다: `{arithmetic:식}`", *_CLAIM),
    "B118": Message(
        (
            "`{what}`{what:~은는} `{stated}`{stated:~이라라}고 되어 있는데 목록에는 "
            "{distinct}개가 있습니다"
        ),
        _KEEP_LIST,
    ),
    "B118.named_twice": Message(
        "`{what}`{what:~은는} `{stated}`{stated:~이라라}고 되어 있는데 목록에는 항목 "
        "{distinct}개에 "
        "이름이 {names}개 있습니다",
        f"{{twice:이가}} 두 번 적혀 있습니다. {_KEEP_LIST}",
    ),
    "B119": Message("부분이 전체보다 큽니다: `{arithmetic:식}`", *_CLAIM),
    "B120": Message("연도별 금액이 총사업비보다 큽니다: `{arithmetic:식}`", *_CLAIM),
    "B121": Message(
        "지연 기간 `{claimed}`{claimed:~이가} 맞지 않습니다: `{arithmetic:식}`", *_CLAIM
    ),
}
