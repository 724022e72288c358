"""The words of lists and of missing evidence, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WANTS: Mapping[str, tuple[str, str]] = {
    "observation": ("관측값", "관측값"),
    "recent": ("최근 관측값", "최근 관측값"),
    "baseline": ("기준값", "기준값"),
    "deadline": ("기한", "기한"),
    "definition": ("정의", "정의"),
    "interim": ("중간 목표", "중간 목표"),
    "date": ("날짜", "날짜"),
    "report": ("진행 보고", "진행 보고"),
    "owner": ("소관 기관", "소관 기관"),
    "test": ("달성 확인 항목", "달성 확인 항목"),
    "official": ("공식 출처", "공식 출처"),
}
"""What may be missing, of one thing and of several."""

KINDS: Mapping[str, tuple[str, str]] = {
    "portfolio": ("포트폴리오", "포트폴리오"),
    "area": ("분야", "분야"),
    "mission": ("임무", "임무"),
    "key-technology": ("중점기술", "중점기술"),
    "stepping-stone": ("디딤돌 기술", "디딤돌 기술"),
    "milestone": ("이정표", "이정표"),
    "indicator": ("지표", "지표"),
    "target": ("목표", "목표"),
    "funding": ("재원", "재원"),
    "project": ("사업", "사업"),
    "measure": ("추진과제", "추진과제"),
    "governance": ("추진체계", "추진체계"),
    "question": ("질문", "질문"),
    "source": ("출처", "출처"),
    "figure": ("수치", "수치"),
}
"""One of a kind, and several."""

COUNTED = "{word} {number}개"
"""How many there are of a kind."""

COLUMNS: Mapping[str, str] = {
    "due": "기한",
    "owner": "소관 기관",
    "missing": "부족한 근거",
}
"""Titles of columns."""

SAYS: Mapping[str, str] = {
    "nothing": "해당하는 항목이 없습니다.",
    "nothing_missing": "부족한 근거가 없습니다.",
    "counts": "{number}: {kinds}. ",
    "count": "{kinds}. ",
    "rows": "{number}행",
    "read": "읽은 범위: {extent}. 기준일: {day:날}.",
    "known_by": "읽은 범위: {extent}. 기준일: {day:날}({known_by:날}까지 열람한 자료).",
    "errors": "계획에 {errors:이가} 있어 일부 상태가 그 영향을 받을 수 있습니다. `cet validate`로 "
    "확인하십시오.",
    "title": "부족한 근거",
    "none": "없음",
    "hint": "`cet list --missing`으로 모두 볼 수 있고, `--area AREA`로 분야를 고를 수 있습니다",
}
"""Short sentences."""
