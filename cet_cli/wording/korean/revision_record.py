"""What the rules about revised things, data, money and the record say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_STEP = "{from:값}에서 {to:값으로로} 바뀌었습니다"
_AMOUNT = "같은 기간, 같은 예산 단계의 금액이 {from:값}에서 {to:값으로로}"
_TOTAL = "총액이 {from:값}에서 {to:값으로로}"
_ASKED = "요구액은 {from:값}, 확정액은 {to:값}입니다"

MESSAGES: Mapping[str, Message] = {
    "R301": Message("`{to}`{to:~이가} 추가되었습니다"),
    "R302": Message(
        "`{from}`{from:~이가} 철회되었습니다. 출처: {source}",
        "밝힌 이유: {why}",
        "문서가 이유를 밝혔으면 `why`에 적으십시오",
    ),
    "R303": Message(
        "`{from}`{from:~이가} 철회 기록 없이 사라졌습니다",
        "그대로 두고, 철회되었으면 `dropped`를 적으십시오. `id`가 바뀌었으면 새 항목의 "
        "`formerly`에 이 `id`를 적으십시오",
    ),
    "R303.part": Message(
        "`{from}`{from:~이가} 설명 없이 사라졌습니다",
        "그대로 두십시오. 나중 문서에 나오지 않으면 그 문서를 `not_repeated_in`에 적습니다",
    ),
    "R303.area": Message(
        "`{from}` 분야 전체가 설명 없이 사라졌습니다",
        "그대로 두거나, 이어받은 분야의 `formerly`, `merged_from`, `split_from`에 적으십시오",
    ),
    "R304": Message("`{from}`의 `id`가 `{to}`{to:~으로로} 바뀌었습니다"),
    "R305": Message("`{from}`{from:~이가} `{to}`{to:~으로로} 옮겨졌습니다"),
    "R306": Message("{from:이가} `{to}`{to:~으로로} 통합되었습니다"),
    "R307": Message("`{from}`{from:~이가} {to:으로로} 나뉘었습니다"),
    "R308": Message(
        "{from:을를} `{to}`{to:~이가} 대체합니다",
        "요구 수준이 높아졌는지 낮아졌는지는 읽는 사람이 판단해야 합니다",
    ),
    "R309": Message(
        "`{from}`{from:~은는} 이름이 바뀐 `{to}`일 수 있습니다",
        "그렇다면 `{to}`에 `formerly`를, 대체했다고 밝힌 문서가 있으면 `replaces`를 적으십시오",
    ),
    "R310": Message("`{to}`의 철회가 취소되었습니다"),
    "R401": Message("{to:값이가} 관측되었습니다"),
    "R402": Message("이전 값은 {from:값}인데 더 새로운 출처의 값은 {to:값}입니다"),
    "R403": Message(
        (
            "기한이 지날 때까지 {from:값}이던 목표가 이제 {to:값}입니다. 더 새로운 출처를 "
            "인용하지 않았습니다"
        ),
        "바꾼 근거를 인용하고 이전 값을 `was`에 남기거나, 바로잡은 결정을 기록하십시오",
    ),
    "R404": Message(
        "관측값 {from:값이가} 이제 {to:값}입니다. 더 새로운 출처를 인용하지 않았습니다",
        "더 새로운 출처를 인용하거나, 바로잡은 결정을 기록하십시오",
    ),
    "R405": Message(
        "관측값 {from:값이가} 빠졌습니다",
        "그대로 두십시오. 비교할 수 없으면 `break`를 적고, 새 값은 나란히 적습니다",
    ),
    "R406": Message(
        "`{field}` 값이 한때 `{from}`이었다는 이력이 빠졌습니다. 그 출처: {source}",
        "`was`에 그대로 두십시오",
    ),
    "R407": Message("`{to}`{to:~이가} 보고되었습니다"),
    "R408": Message("보고된 `{from}`{from:~이가} 빠졌습니다", "그날 보고된 내용을 그대로 두십시오"),
    "R409": Message(
        "보고 내용이 {step}. 다른 출처를 인용하지 않았습니다".replace("{step}", _STEP),
        "나중 보고는 따로 적으십시오",
    ),
    "R410": Message(f"표기가 {_STEP}"),
    "R501": Message(f"{_AMOUNT} 바뀌었습니다"),
    "R501.less": Message(f"{_AMOUNT} {{percent:약}}% 줄었습니다"),
    "R501.more": Message(f"{_AMOUNT} {{percent:약}}% 늘었습니다"),
    "R502": Message(_ASKED),
    "R502.less": Message(f"{_ASKED}. {{percent:약}}% 적게 확정되었습니다"),
    "R502.more": Message(f"{_ASKED}. {{percent:약}}% 많게 확정되었습니다"),
    "R503": Message(f"{_TOTAL} 바뀌었습니다"),
    "R503.less": Message(f"{_TOTAL} {{percent:약}}% 줄었습니다"),
    "R504": Message(f"{_TOTAL} 바뀌었습니다"),
    "R504.more": Message(f"{_TOTAL} {{percent:약}}% 늘었습니다"),
    "R505": Message("대상이 `{from}`에서 `{to}`{to:~으로로} 줄었습니다"),
    "R506": Message(
        "적혀 있던 `{from}`{from:~이가} 빠졌습니다",
        "그대로 두십시오. 다른 예산 단계의 금액은 나란히 적고, 이전 금액은 `was`에 적습니다",
    ),
    "R507": Message(f"표기가 {_STEP}"),
    "R508": Message("대상이 `{from}`에서 `{to}`{to:~으로로} 늘었습니다"),
    "R509": Message(
        f"세는 대상이 달라졌습니다: {{field:말이가}} {_STEP}",
        "언제부터인지 밝히고, 그 전후의 수치를 비교하지 마십시오",
    ),
    "R601": Message("`{to}`에 대한 `{rule}` 지적을 더 이상 보고하지 않습니다"),
    "R601.widened": Message("`{rule}` 허용 범위가 `{from}`에서 `{to}` 전체로 넓어졌습니다"),
    "R602": Message("설정에서 `{rule}` 규칙의 심각도가 {from:말}에서 {to:말으로로} 바뀌었습니다"),
    "R603": Message(f"결정의 내용이 {_STEP}"),
    "R603.step": Message(
        "결정 `{to}`{to:~은는} 어떤 변경을 수용하는지 밝히지 않아 아무것도 수용하지 않습니다",
        "지적 사항에 나온 대로 `from`과 `to`를 적으십시오",
    ),
    "R603.source": Message(
        "결정 `{to}`{to:~은는} 인용한 문서가 없어 아무것도 수용하지 않습니다",
        "결정이 기록된 문서를 인용하십시오",
    ),
    "R604": Message(
        "출처 `{from}`{from:~이가} 빠졌습니다", "지금 인용한 곳이 없더라도 그대로 두십시오"
    ),
    "R605": Message(f"문구가 {_STEP}"),
    "R606": Message(f"{{fields:말}}: {_STEP}"),
    "R606.new": Message("{fields:말}: `{to}`{to:~이가} 새로 적혔습니다"),
    "R606.without": Message("{fields:말}: `{from}`{from:~이가} 빠졌습니다"),
    "R606.recorded": Message("새로운 것에 대해 `{to}`{to:~이가} 기록되었습니다"),
    "R606.gone": Message("`{from}`{from:~이가} 빠졌습니다"),
    "R607": Message(
        "결정 `{decision}`{decision:~은는} 개정 전후와 이력 어디에도 없는 변경에 관한 것입니다",
        "계획에 있는 값을 적거나, 이전 값을 `was`에 남기십시오",
    ),
    "R608": Message(
        "결정이 `{about}` 전체에 관한 것이어서 인정하지 않습니다",
        "항목과 바뀐 필드를 밝히십시오",
    ),
    "R609": Message(f"출처가 {_STEP}. 더 믿을 만한 출처입니다"),
    "R610": Message(
        "`{to}`에 `{rule}` 허용이 적혀 있으나 변경은 허용으로 숨길 수 없습니다",
        "그 변경을 밝힌 결정을 기록하십시오",
    ),
}
