"""The headings and short sentences of a page about one thing, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTIONS: Mapping[str, str] = {
    "belongs_to": "기여 대상",
    "part_of": "상위 항목",
    "facts": "개요",
    "verdict": "판정",
    "tests": "판정 근거",
    "chain": "차질 우려의 원인",
    "statements": "수치와 보고",
    "links": "연결",
    "projects": "관련 사업비",
    "claim": "주장",
    "decision": "결정",
    "question": "미해결 질문",
    "note": "비고",
    "reviews": "평가",
    "history": "계획의 이력",
    "course": "추이",
    "sources": "출처",
    "cited_by": "인용한 곳",
    "findings": "지적 사항",
    "suppressed": "허용된 지적 사항",
}
"""The headings."""

SAYS: Mapping[str, str] = {
    "as_of": "{day:날} 기준",
    "known_by": "{day:날} 기준({known_by:날}까지 열람한 자료)",
    "errors": "계획에 {errors:이가} 있어 아래 내용이 그 영향을 받을 수 있습니다. `cet validate`로 "
    "확인하십시오.",
    "dropped": "철회 {why}",
    "aka": "다른 이름: {names}",
    "not_counted": "초안이나 제3자 자료에만 있어 집계하지 않음",
    "apart": "초안이나 제3자 자료로는 {status}",
    "inferred": "작성자 추정",
    "own": "작성자 판단",
    "says": "출처: {sources}",
    "disputed": "{sources:은는} {text:이라라}고 밝힘",
    "disagrees": "불일치",
    "review": "평가 {verdict}",
    "computed": "산출: {status}",
    "computed_nothing": "산출값 없음",
    "now": "현재",
    "previous": "이전",
    "original": "당초",
    "redefined": "같은 이름의 다른 것",
    "absent": "없음",
    "own_title": "작성자 판단이며 부처의 입장이 아님",
    "unlisted": "출처 목록에 없음",
    "via": "{via}에서 재인용",
    "cites": "인용 {times}",
    "once": "1회",
    "times": "{number}회",
    "for": "대상: {parts}",
    "none_found": "없음",
    "unchecked": (
        "과거 시점의 계획은 점검하지 않습니다. `cet validate`는 파일에 적힌 그대로 점검합니다."
    ),
    "allowed": "허용: {why}",
    "unstated": "미기재",
    "columns": "{start:날}~{end:날}, 한 칸은 {step}",
    "from_to": "{start}~{end}",
    "in": "소속 분야",
    "read": "읽은 범위: {extent}.",
    "observed": "관측",
    "required": "필요",
    "cost": "사업비 {cost}",
    "statements": "기재 내용 {number}건",
    "statement": "기재 내용 1건",
    "to": "답변 기관: {whom}",
}
"""Short sentences."""

TIMES: Mapping[int, str] = {
    1: "1개월",
    3: "1분기",
    6: "반년",
    12: "1년",
}
"""Lengths of a column of a sparkline, by months."""

YEARS = "{number}년"
"""Longer ones."""
