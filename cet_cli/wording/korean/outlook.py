"""The words of a projection, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "title": "평균 진척 속도가 이어질 경우",
    "label": "평균 진척 속도가 이어질 경우. 과거 자료 검증에서 넷 중 셋꼴로 범위에 들었음",
    "centre": "{due:날}까지 {centre}, 범위 {range}",
    "range": "{due:날}까지 {range}(자료가 적어 범위만 제시)",
    "interval": "{low}~{high}",
    "nothing": "이어질 진척 속도가 있는 목표가 없음",
    "refused_one": "전망 없음: {why}",
    "refused": "전망 없음, {why}",
    "comma": ", ",
    "column_centre": "중심값",
    "column_range": "범위",
    "column_target": "목표",
    "column_slope": "연간 기울기 중앙값",
}
"""Short sentences, headings and the titles of columns."""

MEETS: Mapping[str, str] = {
    "all": "범위 전체가 {asks}에 해당",
    "some": "범위 일부가 {asks}에 해당",
    "none": "범위에 {asks}에 해당하는 값 없음",
}
"""How much of the range would satisfy the target."""

REFUSED: Mapping[str, str] = {
    "dropped": "철회됨",
    "path": "순위, 누적, 유지 목표에는 이어질 진척 속도가 없음",
    "series_break": "계열이 단절되어 이전 값은 다른 계열임",
    "open_bound": "한쪽만 정해진 수치가 있음",
    "no_deadline": "전망할 기한을 밝힌 문서가 없음",
    "deadline_passed": "마지막 수치가 기한과 같은 시점임",
    "too_few_points": "수치가 {points}개뿐임(범위에는 3개, 중심값에는 5개 필요)",
    "too_few_points.one": "수치가 1개뿐임(범위에는 3개, 중심값에는 5개 필요)",
    "too_few_points.none": "수치가 없음(범위에는 3개, 중심값에는 5개 필요)",
}
"""Why nothing is projected."""
