"""The words of the status in Korean: states, kinds, reasons, and why to look at something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES: Mapping[str, str] = {
    "breached": "유지 실패",
    "missed": "미달성",
    "overdue": "기한 초과",
    "moving_away": "역행",
    "far_behind": "매우 부진",
    "due_unreported": "미보고",
    "at_risk": "차질 우려",
    "behind": "부진",
    "no_data": "자료 없음",
    "cannot_tell": "판단 불가",
    "untested": "확인 항목 없음",
    "under_way": "진행 중",
    "planned": "예정",
    "on_track": "정상 추진",
    "met_late": "지연 달성",
    "done_late": "지연 완료",
    "holding": "유지 중",
    "met": "달성",
    "done": "완료",
    "dropped": "철회",
    "slipped": "연기",
}
"""How each status is said."""

KINDS: Mapping[str, str] = {
    "target": "목표",
    "milestone": "이정표",
    "measure": "추진과제",
    "mission": "임무",
}
"""How each kind of thing with a status is said."""

REASONS: Mapping[str, str] = {
    "definition": "무엇을 세는지 공표되지 않음",
    "non_numeric": "말로 적혔거나 비교할 수 없는 수치가 있음",
    "no_deadline": "기한을 밝힌 문서가 없음",
    "open_bound": "관측값의 한쪽만 정해져 있음",
    "one_observation": "수치 하나로는 진척 속도를 알 수 없음",
    "ordinal": "순위와 단계는 연장해 추정하지 않음",
    "series_break": "계열이 단절됨",
    "gap": "누적 기간 일부의 값이 없음",
    "zero_for_compound": "증가율에는 0보다 큰 수치가 필요함",
    "too_early": "지난 시간이 너무 짧음",
}
"""Why a target cannot be judged."""

FLAGS: Mapping[str, str] = {
    "lost_after_met": "이전에는 달성했음",
    "path_sensitive": "경로에 따라 상태가 달라짐",
    "rounding_sensitive": "반올림에 따라 상태가 달라질 수 있음",
    "stale": "오래된 수치",
}
"""What makes a verdict worth less than it looks."""

PHRASES: Mapping[str, str] = {
    "observed": "{date:날} {value}, 목표 {target}",
    "pace": "필요 속도의 {ratio}배",
    "done": "{date:날} 완료",
    "says_planned": "예정({date:날})",
    "says_under_way": "진행 중({date:날})",
    "says_not_done": "미완료 보고({date:날})",
    "moved": "당초 {original:날} 대비 {by}",
    "moved_often": "당초 {original:날} 대비 {by}, {times}회 변경",
    "arrow": "← {name}",
    "between": "그 밖에 {number}건",
    "late": "{time} 지연",
    "overdue": "기한 {time} 초과",
    "beside": "; ",
    "rated": "평가 {rated}, 산출값 없음",
    "rated_same": "평가 {rated}, 산출과 일치",
    "pace_says": "평가 {rated}, 진척 속도로는 {computed}",
    "state_says": "평가 {rated}, 산출은 {computed}",
    "rests": "{link} 기준",
    "apart": "초안이나 제3자 자료로는 {status}",
}
"""What a status rests on, in one short line."""

TIMES: Mapping[str, str] = {
    "day": "{number}일",
    "days": "{number}일",
    "month": "{number}개월",
    "months": "{number}개월",
}
"""Lengths of time."""

HEADINGS: Mapping[str, str] = {
    "missions": "임무",
    "targets": "목표",
    "milestones": "이정표",
    "measures": "추진과제",
    "attention": "주의가 필요한 항목",
    "chains": "뒤따르는 차질 우려",
    "reviews": "평가",
    "evidence": "근거",
    "area": "분야",
    "judged": "판정",
    "done": "완료",
    "overdue": "기한 초과",
    "unreported": "미보고",
    "at_risk": "차질 우려",
    "open": "진행",
    "next_due": "다음 기한",
    "funding": "재원",
    "official": "공식",
    "figures": "수치",
    "id": "id",
    "by": "기한",
    "due": "기한",
    "baseline": "기준값",
    "now": "현재",
    "target": "목표",
    "of_targets": "목표",
    "of_milestones": "이정표",
    "of_missions": "임무",
    "with_baseline": "기준값 있음",
    "with_interim": "중간 목표 있음",
    "with_observation": "관측값 있음",
    "with_recent": "최근 관측값 있음",
    "with_date": "날짜 있음",
    "with_owner": "소관 기관 있음",
    "cited": "출처 있음",
    "cited_officially": "공식 출처 있음",
}
"""Headings, titles of columns and of rows."""

SAYS: Mapping[str, str] = {
    "as_of": "{day:날} 기준",
    "known_by": "{day:날} 기준({known_by:날}까지 열람한 자료)",
    "horizon": "계획 기간 {horizon:날}",
    "gone": "기간의 {percent}% 경과",
    "apart": "초안이나 제3자 자료에만 있는 {number}건은 집계하지 않음",
    "none": "없음",
    "nothing": "지연·미달성·유지 실패·부진 항목 없음",
    "more": "그 밖에 {number}건: `cet status AREA`로 분야 전체를 볼 수 있습니다",
    "more_chains": "그 밖에 {number}건",
    "more_reviews": "그 밖에 {number}건: `cet show ADDRESS`로 볼 수 있습니다",
    "chain": "{name} {due} {chain}",
    "of": "{of} 중 {count}",
    "funding": "{amount}({over:날})",
    "disagrees": "불일치",
    "said": "{reviewer}, {on:날}",
    "not_counted": "{name}(집계 제외)",
    "read": "읽은 범위: {extent}{suppressed}.",
    "suppressed": "; {suppressions}",
}
"""Short sentences."""

COUNTED = "{status} {number}"
"""How many have a status."""

NATIONAL = "국가 차원"
"""How the portfolio's own file is called among the areas."""
