"""The words of sums of money, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STAGES: Mapping[str, str] = {
    "planned": "계획",
    "requested": "요구",
    "proposed": "정부안",
    "approved": "확정",
    "executed": "집행",
    "unstated": "단계 미기재",
}
"""How each stage is said."""

STEPS: Mapping[str, str] = {
    "applied": "신청",
    "approved": "통과",
    "exempted": "면제",
    "granted": "승인",
    "passed": "통과",
    "proposed": "제안",
    "rejected": "미통과",
    "requested": "신청",
    "selected": "대상 선정",
    "submitted": "제출",
}
"""How each step of a procedure is said."""

PROCEDURES: Mapping[str, str] = {
    "feasibility": "예비타당성조사 {step}",
}
"""How each procedure is said with its step."""

SAYS: Mapping[str, str] = {
    "title": "재원",
    "sums": "합계",
    "restated": "금액 정정",
    "granted": "요구와 확정",
    "areas": "분야별, {over:날} {stage}",
    "projects": "사업별, {over:날} {stage}",
    "tree": "재원의 포함 관계, {over:날} {stage}",
    "left_out": "합계에서 제외",
    "exact": "{amount}",
    "from": "{amount} 이상",
    "to": "{amount} 이하",
    "partly": "{amount}(기간 일부)",
    "share": "{stage} {of}의 {percent}",
    "of": "{stage} {of} 중",
    "of_all": "그중 {percent}",
    "and": ", ",
    "before": "종전 {amounts}",
    "then": ", ",
    "perhaps": "반올림 차이일 수 있음",
    "asked": "{asked} {amount}",
    "got": "{granted} {amount}",
    "difference": "{difference}, 요구액의 {percent}",
    "in_full": "전액",
    "several": "{amount}(재원 {number}개)",
    "other_currency": "다른 통화",
    "rest": "어느 쪽에도 속하지 않음",
    "parts": "하위 재원에 {parts}",
    "left": "하위 재원에 속하지 않은 금액 {amount}",
    "again": "위와 같음",
    "unstated": "그 단계로 공표되지 않은 재원 {number}개 더 있음",
    "views": "재원 {number}개에 속하나 한 번만 합산",
    "shared": "{names}: 여러 재원에 속하며, 위에서 한 번만 합산",
    "nothing": "-",
    "line": "{stage} {amount}",
    "more_restated": "금액 정정 {number}건",
    "more_granted": "요구와 확정 {number}건",
    "more": "{what}: `cet show {address}`로 모두 볼 수 있습니다",
    "others": "그 밖에 {number}건",
}
"""Headings and short sentences."""

REFUSALS: Mapping[str, str] = {
    "mixed_currencies": "{units:은는} 합산하지 않음",
    "unstated": "예산 단계 미기재",
    "circle": "재원이 서로를 포함함",
    "nothing": "-",
    "overlapping_views": "같은 돈을 달리 집계한 것뿐임",
    "unknown": "-",
}
"""Why there is no sum."""

REASONS: Mapping[str, str] = {
    "counted": "더 큰 금액에 포함됨",
    "overlapping_views": "다른 곳에 집계된 돈을 달리 본 것",
    "overlapping_spans": "다른 금액과 기간이 겹침",
    "other_span": "기간 일부만 해당함",
    "part_of_time": "기간 일부에 대한 금액임",
    "unstated": "예산 단계 미기재",
    "non_numeric": "말로 적힌 금액임",
    "no_unit": "통화가 없음",
    "unreadable_unit": "단위를 읽을 수 없음",
    "apart": "초안이나 제3자 자료에만 있음",
    "dropped": "철회됨",
    "no_plan": "그 기간의 계획이 공표되지 않음",
    "not_reported": "집행액이 공표되지 않음",
}
"""Why an amount is in no sum."""
