"""새로 만든 항목에 주석으로 적히는, 각 항목의 쓰임."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS: Mapping[str, str] = {
    "achieved_by": "무엇으로 달성을 확인하는지",
    "amounts": "연도와 단계마다 하나씩",
    "baseline": "계획을 세울 때의 수준",
    "better": "또는 lower",
    "by": "기한",
    "due": "기한, 발표된 만큼만 자세히",
    "for": "무엇을 위한 것인지: 임무나 기술의 id",
    "kind": "또는 budget, statistics, law, evaluation, statement",
    "maturity": "도달해야 할 기술성숙도",
    "needs": "먼저 이루어져야 할 것",
    "over": "언제부터 언제까지",
    "pillar": "정책의 어느 부문인지",
    "published": "언제 무엇이 알려져 있었는지 이 날짜로 가립니다",
    "publisher": "발행 기관",
    "source": "누가 말했는지: 출처의 id와 그 안의 위치",
    "standing": "또는 reported, draft, third-party",
    "summary": "위원이 가장 먼저 읽는 글",
    "targets": "언제까지 얼마에 이를지",
    "unit": "이 안의 모든 수치의 단위",
    "url": "읽을 수 있는 주소",
}

SECTIONS: Mapping[str, str] = {
    "missions": "이루려는 것과 그것을 보여줄 것",
    "key_technologies": "필요한 기술",
    "milestones": "날짜가 있고 확인할 수 있는 일",
    "indicators": "판정하려면 기준값, 목표, 관측값이 있어야 합니다",
}

EXAMPLES: Mapping[str, str] = {
    "statement": "이루려는 것",
    "name": "이름",
    "event": "일어나는 일",
    "measured": "재는 것",
    "publisher": "과학기술정보통신부",
    "summary": "두 문장으로.",
}
