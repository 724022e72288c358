"""What is said around findings, in Korean: how many, of what, what was read, who refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COUNTS: Mapping[str, tuple[str, str]] = {
    "error": ("오류 {number}건", "오류 {number}건"),
    "warning": ("경고 {number}건", "경고 {number}건"),
    "note": ("참고 {number}건", "참고 {number}건"),
    "finding": ("지적 사항 {number}건", "지적 사항 {number}건"),
    "suppression": ("허용 {number}건", "허용 {number}건"),
    "area": ("분야 {number}개", "분야 {number}개"),
    "thing": ("항목 {number}개", "항목 {number}개"),
    "source": ("출처 {number}건", "출처 {number}건"),
    "file": ("파일 {number}개", "파일 {number}개"),
}
"""One of something, and several."""

SEVERITIES: Mapping[str, tuple[str, str]] = {
    "error": ("오류", "오류"),
    "warning": ("경고", "경고"),
    "note": ("참고", "참고"),
}
"""How much a finding matters, of one and of several."""

SAYS: Mapping[str, str] = {
    "more_1": "{file}: 지적 사항 {number}건을 더 표시하지 않음",
    "more_n": "{file}: 지적 사항 {number}건을 더 표시하지 않음",
    "nothing": "지적 사항 없음",
    "suppressed": "(허용 처리 {number}건)",
    "closing": "{suppressed}. 읽은 범위: {extent}. 기준일: {day:날}.",
    "extent": "{place}의 {files}에서 {areas}, {things}, {sources}",
    "this_folder": "이 폴더",
    "refused": "{place}의 계획에 {errors:이가} 있어 정확한 답을 할 수 없습니다",
    "of_side": "{side}의 {place}",
    "see_all": "`cet validate`로 모두 볼 수 있습니다",
    "needs": "선행 항목 {thing}",
}
"""Short sentences."""

LABELS: Mapping[str, str] = {
    "a part": "부분",
    "anchor": "앵커",
    "asks for more, earlier": "더 이르고 더 많은 것을 요구하는 목표",
    "declared here": "여기서 밝힘",
    "done here": "여기서 완료됨",
    "first": "첫 번째",
    "first here": "처음 나온 곳",
    "given here first": "처음 적힌 곳",
    "observed here": "여기서 관측됨",
    "the area": "분야",
    "the baseline": "기준값",
    "the deadline": "기한",
    "the figure": "수치",
    "the first currency": "첫 통화",
    "the horizon": "계획 기간",
    "the mission's deadline": "임무의 기한",
    "the point above": "위의 중간 목표",
    "the span of the cost": "사업비의 기간",
    "the span of the project": "사업 기간",
    "the step before it": "앞선 절차",
    "the target": "목표",
    "the targets": "목표",
    "the unit": "단위",
    "the whole": "전체",
    "the whole cost": "총사업비",
    "to be ready then": "성숙도 목표 기한",
    "used here first": "처음 쓰인 곳",
    "what it needs": "선행 항목",
    "what would show it": "달성 확인 항목",
}
"""What is said beside a second place, by what a rule says in English."""
