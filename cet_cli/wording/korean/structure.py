"""What the rules about structure say, in Korean: the model, its links and its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.korean import unreadable, yaml_text
from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEANT = "`{suggestion}`{suggestion:~을를} 뜻한 것인지 확인하십시오"

_MODEL: Mapping[str, Message] = {
    "S101": Message(
        "필드 `{key}`{key:~은는} 여기서 쓰지 않습니다", _MEANT, "여기서 쓰는 필드: {known}"
    ),
    "S102": Message("쉼표가 이 글을 둘로 나누었습니다: `{text}`", "전체를 따옴표로 묶으십시오"),
    "S103": Message("필드 `{key}`{key:~이가} 없습니다", "적으십시오"),
    "S104": Message(
        "{wanted:말이가} 있어야 할 곳에 {text:말이가} 있습니다",
        "목록의 줄은 `- `로, 매핑의 줄은 필드 이름과 콜론으로 시작합니다",
    ),
    "S104.empty": Message("글이 비어 있습니다", "글을 적거나 필드를 빼십시오"),
    "S104.not-text": Message(
        "글이 있어야 할 곳에 {kind:말이가} 있습니다", "괄호로 시작하는 글은 따옴표로 묶으십시오"
    ),
    "S105": Message(
        "`{key}` 값으로 `{text}`{text:~을를} 쓸 수 없습니다. 쓸 수 있는 낱말: {words}", _MEANT
    ),
    "S108": Message(
        "`{text}`에 영문 소문자, 숫자, 한 개씩 쓴 붙임표가 아닌 것이 있습니다",
        _MEANT,
        "a부터 z까지의 소문자와 숫자, 붙임표로만 적으십시오",
    ),
    "S109": Message(
        "형식 판 `{text}`에 맞추어 쓴 파일입니다",
        "이 프로그램은 {known} 판을 읽습니다. 더 새로운 프로그램이 있을 수 있습니다",
    ),
    "S110": Message("`{key}` 뒤에 값이 없습니다", "값을 적거나 필드를 빼십시오"),
    "S111": Message(
        "무슨 파일인지 적혀 있지 않습니다",
        _MEANT,
        "맨 위에 {known} 가운데 하나를 적으십시오",
    ),
    "S112": Message(
        "`{text}`{text:~은는} 주기가 아닙니다",
        "`2 years`, `quarter`, `6 months`처럼 적으십시오",
    ),
    "S113": Message("`{key}`{key:~은는} 언어 부호가 아닙니다", "`en`, `ko`처럼 적으십시오"),
    "S114": Message("이 폴더에는 포트폴리오가 이미 있습니다", "분야이면 `roadmap` 필드를 쓰십시오"),
}

_PLAN: Mapping[str, Message] = {
    "S201": Message(
        "`id` 값 `{id}`{id:~이가} 두 번 쓰였습니다", "항목마다 다른 `id` 값을 적으십시오"
    ),
    "S202": Message(
        "`{key}`{key:~이가} 두 번 적혀 있습니다",
        "하나만 남기거나, 날짜·출처·예산 단계로 구별하십시오",
    ),
    "S202.target": Message(
        "`{key}`{key:~이라라}는 목표가 둘입니다", "목표가 여럿이면 각각 `id`를 적으십시오"
    ),
    "S203": Message("`{link}`에 해당하는 것이 없습니다", _MEANT, "있는 것의 주소를 적으십시오"),
    "S204": Message("`{link}`{link:~은는} {kind:말}이므로 `{field}`에 적을 수 없습니다"),
    "S204.achieved_by": Message(
        "`{link}`{link:~은는} {kind:말}이므로 임무의 달성을 확인할 수 없습니다",
        "이정표, 추진과제, 지표, 목표, 임무 가운데서 적으십시오",
    ),
    "S204.evidence": Message(
        "`{link}`{link:~은는} {kind:말이라라}서 함께 보일 지표가 아닙니다", "지표를 적으십시오"
    ),
    "S204.for": Message(
        "`{link}`{link:~은는} {kind:말}이므로 기여 대상이 될 수 없습니다",
        "임무나 기술을 적으십시오. 금액의 상위 재원은 `part_of`에 적습니다",
    ),
    "S204.from": Message(
        "`{link}`{link:~은는} {kind:말이라라}서 금액이 없습니다", "재원이나 사업을 적으십시오"
    ),
    "S204.itself": Message("`{field}`에 자기 자신이 적혀 있습니다", "다른 항목을 적으십시오"),
    "S204.part_of": Message(
        "`{link}`{link:~은는} {kind:말이라라}서 부분을 모을 수 있는 총액이 아닙니다",
        "재원, 사업 또는 합계 지표를 적으십시오",
    ),
    "S205": Message(
        "`{thing}`{thing:~은는} 돌고 돌아 자기 자신을 기다립니다: {chain}", "연결 하나를 빼십시오"
    ),
    "S206": Message("이름 `{name}`{name:~은는} 이미 쓰이고 있습니다", "다른 이름을 적으십시오"),
    "S206.area": Message(
        "`{name}`{name:~이라라}는 분야가 둘입니다", "분야마다 다른 이름을 적으십시오"
    ),
    "S206.portfolio": Message(
        "분야 이름 `{name}`{name:~이가} 포트폴리오 이름과 같습니다", "서로 다른 이름을 적으십시오"
    ),
    "S206.sources": Message(
        "`{name}`{name:~은는} 출처 목록의 이름이므로 분야 이름으로 쓸 수 없습니다",
        "다른 이름을 적으십시오",
    ),
    "S206.thing": Message(
        "`id` 값 `{name}`{name:~은는} 분야나 포트폴리오, 출처 목록의 이름입니다",
        "항목에 다른 `id` 값을 적으십시오",
    ),
    "S207": Message("이름이 없는 언어: {languages}", "언어마다 이름을 적으십시오"),
    "S208": Message(
        "`{field}` 글에 보이지 않는 문자 {character:이가} 있습니다", "글을 새로 입력하십시오"
    ),
    "S301": Message(
        "규칙 `{allowed}`{allowed:~이가} 없습니다",
        _MEANT,
        "`cet rules`로 모든 규칙을 볼 수 있습니다",
    ),
    "S302": Message(
        "`{about}`에는 `{allowed}`{allowed:~으로로} 허용할 지적 사항이 없습니다", "허용을 빼십시오"
    ),
}

MESSAGES: Mapping[str, Message] = {
    **yaml_text.MESSAGES,
    **_MODEL,
    **unreadable.MESSAGES,
    **_PLAN,
}
