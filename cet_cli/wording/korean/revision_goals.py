"""What the rules about revised goals and dates say, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_RECORD = "이 변경을 수용한 결정을 출처와 함께 기록하십시오"
_LOOK = "뜻한 바를 확인하고, 수용된 변경이면 결정을 기록하십시오"
_NEW = "새 항목에 다른 `id`를 적거나, 이 변경을 수용한 결정을 기록하십시오"
_MOVE = "후행 항목도 옮기고 그렇다고 밝히거나, 이 변경을 수용한 결정을 기록하십시오"

_STEP = "{from:값}에서 {to:값으로로} 바뀌었습니다"
_SPAN = "{from:날}에서 {to:날으로로} 바뀌었습니다"
_SLIPPED = "{from:날}에서 {to:날으로로} 연기되었습니다"
_AGAIN = "{from:날}에서 {to:날으로로} 다시 연기되었습니다"
_FORWARD = "{from:날}에서 {to:날으로로} 앞당겨졌습니다"
_LATER = "{days:수}일{months:(수개월)} 늦어짐"
_EARLIER = "{days:수}일{months:(수개월)} 앞당겨짐"
_IN_ALL = "당초 {original:날}에서 {times:수}회에 걸쳐 모두 {in_all:수}개월 늦어짐"
_BACK = "{times:수}회 변경되었으나 당초 {original:날}보다 늦지는 않음"
_PACES = "{pace_from:약} → {pace_to:약}{unit:단위}"
_REDEFINED = "재정의되어 수치를 비교할 수 없습니다"

_TARGETS: Mapping[str, Message] = {
    "R101": Message(f"목표가 낮아졌습니다: {_STEP}", _RECORD),
    "R101.easier": Message(f"목표가 낮아졌습니다: {_STEP}. 연간 필요 속도 감소: {_PACES}", _RECORD),
    "R101.harder": Message(
        f"목표가 낮아졌습니다: {_STEP}. 그래도 연간 필요 속도 증가: {_PACES}", _RECORD
    ),
    "R102": Message(f"목표가 높아졌습니다: {_STEP}"),
    "R102.harder": Message(f"목표가 높아졌습니다: {_STEP}. 연간 필요 속도 증가: {_PACES}"),
    "R103": Message(f"{_STEP}. 표기의 정밀도만 다르고 뜻은 같습니다"),
    "R104": Message(f"{_SLIPPED}: {_LATER}", _RECORD),
    "R104.easier": Message(f"{_SLIPPED}: {_LATER}. 연간 필요 속도 감소: {_PACES}", _RECORD),
    "R104.open": Message(_SLIPPED, _RECORD),
    "R105": Message(f"{_FORWARD}: {_EARLIER}"),
    "R105.harder": Message(f"{_FORWARD}: {_EARLIER}. 연간 필요 속도 증가: {_PACES}"),
    "R105.open": Message(_FORWARD),
    "R106": Message(f"목표값과 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}", _RECORD),
    "R106.easier": Message(
        f"목표값과 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}. "
        f"같은 기준값에서 연간 필요 속도 감소: {_PACES}",
        _RECORD,
    ),
    "R106.harder": Message(
        f"목표값과 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}. "
        f"같은 기준값에서 연간 필요 속도 증가: {_PACES}",
        _RECORD,
    ),
    "R106.same": Message(
        f"목표값과 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}. "
        "같은 기준값에서 연간 필요 속도 변함없음: {pace_to:약}{unit:단위}",
        _RECORD,
    ),
    "R107": Message(f"약속이 약해졌습니다: {_STEP}", _RECORD),
    "R107.removed": Message(
        "더 이상 수치를 요구하지 않습니다: `{from}`{from:~이가} 빠졌습니다", _RECORD
    ),
    "R107.commitment": Message(f"약속 수준이 낮아졌습니다: {_STEP}", _RECORD),
    "R107.limited": Message("이제 `{to}`에 그칩니다", _RECORD),
    "R107.unstated": Message("더 이상 `{from}`{from:~이라라}고 하지 않습니다", _RECORD),
    "R108": Message(f"약속이 강해졌습니다: {_STEP}"),
    "R108.given": Message("이제 수치를 요구합니다: `{to}`"),
    "R108.commitment": Message(f"약속 수준이 높아졌습니다: {_STEP}"),
    "R108.limited": Message("이제 `{to}`{to:~이라라}고 합니다"),
    "R108.unstated": Message("더 이상 `{from}`에 그치지 않습니다"),
    "R109": Message(f"{_REDEFINED}: `{{field}}` 값이 {_STEP}", _NEW),
    "R109.given": Message(
        f"{_REDEFINED}: `{{field}}`에 `{{to}}`{{to:~이가}} 새로 적혔습니다", _NEW
    ),
    "R109.removed": Message(
        f"{_REDEFINED}: `{{field}}`에 있던 `{{from}}`{{from:~이가}} 빠졌습니다", _NEW
    ),
    "R110": Message(f"기준값이 {_STEP}"),
    "R110.share": Message(
        f"기준값이 {_STEP}. 연간 필요 속도: {_PACES}. 필요 속도 대비 현재 속도: "
        "{share_from:.2} → {share_to:.2}"
    ),
    "R111": Message(f"{_AGAIN}: {_LATER}. {_IN_ALL}", _RECORD),
    "R111.back": Message(f"{_AGAIN}: {_LATER}. {_BACK}", _RECORD),
    "R112": Message(
        f"기준값이 목표를 쉽게 하는 쪽으로 {_STEP}. 연간 필요 속도 감소: {_PACES}", _RECORD
    ),
    "R112.share": Message(
        f"기준값이 진척을 좋아 보이게 하는 쪽으로 {_STEP}. 필요 속도 대비 현재 속도: "
        "{share_from:.2} → {share_to:.2}. "
        f"연간 필요 속도: {_PACES}",
        _RECORD,
    ),
    "R113": Message(
        "기준값 `{from}`{from:~이가} 빠졌습니다", "그대로 두거나, 빼는 이유를 결정에 적으십시오"
    ),
    "R114": Message("기준값이 생겼습니다: `{to}`"),
    "R115": Message(f"요구 수준이 낮아졌는지 알 수 없게 {_STEP}", _LOOK),
    "R115.redefined": Message(f"무엇을 재는지도 함께 바뀌어 견줄 수 없습니다: {_STEP}", _LOOK),
    "R116": Message("기한이 없어졌습니다. 이전 기한은 {from:날}입니다", _RECORD),
    "R117": Message("기한이 생겼습니다: {to:날}"),
    "R118": Message(f"목표에 이르는 경로가 {_STEP}"),
    "R118.given": Message("목표에 이르는 경로가 정해졌습니다: `{to}`"),
    "R118.removed": Message("목표에 이르는 경로가 없어졌습니다. 이전 경로는 `{from}`입니다"),
    "R119": Message(f"`{{field}}` 표기가 {_STEP}. 뜻은 같습니다"),
    "R119.given": Message("`{field}`{field:~이가} 새로 밝혀졌습니다: `{to}`"),
    "R120": Message("중간 목표 `{from}`{from:~이가} 빠졌습니다", _RECORD),
    "R121": Message("중간 목표가 추가되었습니다: `{to}`"),
}

_DATED: Mapping[str, Message] = {
    "R201": Message(f"{_SLIPPED}: {_LATER}", _RECORD),
    "R201.open": Message(_SLIPPED, _RECORD),
    "R202": Message(f"{_FORWARD}: {_EARLIER}"),
    "R202.open": Message(_FORWARD),
    "R203": Message(f"{_STEP}. 표기의 정밀도만 다르고 뜻은 같습니다"),
    "R204": Message(f"{_AGAIN}: {_LATER}. {_IN_ALL}", _RECORD),
    "R204.back": Message(f"{_AGAIN}: {_LATER}. {_BACK}", _RECORD),
    "R205": Message(f"도달할 값이 낮아졌습니다: {_STEP}", _RECORD),
    "R206": Message(f"도달할 값이 높아졌습니다: {_STEP}"),
    "R207": Message(f"값과 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}", _RECORD),
    "R208": Message(
        f"{_SLIPPED}: {_LATER}. 이 항목이 {{when:날}}까지 필요한 후행 항목 `{{need}}`보다 "
        "늦어졌습니다",
        _MOVE,
    ),
    "R208.open": Message(
        f"{_SLIPPED}. 이 항목이 {{when:날}}까지 필요한 후행 항목 `{{need}}`보다 늦어졌습니다", _MOVE
    ),
    "R209": Message(f"도달할 성숙도 단계가 낮아졌습니다: {_STEP}", _RECORD),
    "R210": Message(f"도달할 성숙도 단계가 높아졌습니다: {_STEP}"),
    "R211": Message(f"{_SLIPPED}: {_LATER}", _RECORD),
    "R211.again": Message(f"{_AGAIN}: {_LATER}. {_IN_ALL}", _RECORD),
    "R211.back": Message(f"{_AGAIN}: {_LATER}. {_BACK}", _RECORD),
    "R211.open": Message(_SLIPPED, _RECORD),
    "R212": Message(f"{_FORWARD}: {_EARLIER}"),
    "R212.open": Message(_FORWARD),
    "R213": Message(f"약속이 약해졌습니다: {_STEP}", _RECORD),
    "R213.removed": Message(
        "더 이상 도달할 값이 없습니다: `{from}`{from:~이가} 빠졌습니다", _RECORD
    ),
    "R214": Message(
        "{from:날} 완료로 되어 있었으나 이제는 아닙니다",
        "보고를 되돌려 놓거나, 틀렸던 이유를 결정에 적으십시오",
    ),
    "R215": Message(f"약속이 강해졌습니다: {_STEP}"),
    "R215.given": Message("이제 도달할 값이 있습니다: `{to}`"),
    "R216": Message("{to:날} 완료되었습니다"),
    "R217": Message("날짜가 없어졌습니다. 이전 날짜는 {from:날}입니다", _RECORD),
    "R218": Message("날짜가 생겼습니다: {to:날}"),
    "R219": Message(f"사업 기간이 {_SPAN}: {_LATER}", _RECORD),
    "R219.again": Message(f"사업 기간이 다시 {_SPAN}: {_LATER}. {_IN_ALL}", _RECORD),
    "R219.back": Message(f"사업 기간이 다시 {_SPAN}: {_LATER}. {_BACK}", _RECORD),
    "R219.open": Message(f"사업 기간이 늦추어졌습니다: {_SPAN}", _RECORD),
    "R220": Message(f"사업 기간이 {_SPAN}: {_EARLIER}"),
    "R220.open": Message(f"사업 기간이 앞당겨졌습니다: {_SPAN}"),
    "R221": Message(f"계획 기간이 {_SPAN}"),
    "R221.given": Message("계획 기간이 생겼습니다: {to:날}"),
    "R221.removed": Message("계획 기간이 없어졌습니다. 이전 계획 기간은 {from:날}입니다"),
    "R222": Message(f"{_SLIPPED}: {_LATER}", _RECORD),
    "R222.open": Message(_SLIPPED, _RECORD),
    "R223": Message(f"{_FORWARD}: {_EARLIER}"),
    "R223.open": Message(_FORWARD),
    "R224": Message(f"성숙도 단계와 기한이 서로 반대 방향으로 바뀌었습니다: {_STEP}", _RECORD),
    "R225": Message(f"다른 척도로 바뀌었습니다: {_STEP}", _LOOK),
    "R226": Message(f"{_STEP}. 표기의 정밀도만 다르고 뜻은 같습니다"),
    "R227": Message(f"요구 수준이 낮아졌는지 알 수 없게 {_STEP}", _LOOK),
    "R228": Message(f"재정의되었습니다: {_STEP}", _LOOK),
    "R228.given": Message("재정의되었습니다: 범위가 이제 `{to}`입니다", _LOOK),
    "R228.removed": Message("재정의되었습니다: 범위 `{from}`{from:~이가} 빠졌습니다", _LOOK),
    "R229": Message("성숙도 목표 `{from}`{from:~이가} 빠졌습니다", _RECORD),
    "R230": Message("성숙도 목표가 생겼습니다: `{to}`"),
}

MESSAGES: Mapping[str, Message] = {**_TARGETS, **_DATED}
