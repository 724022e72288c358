"""The words of the progress summary, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADINGS: Mapping[str, str] = {
    "title": "{name} 추진 현황",
    "counts": "한눈에 보기",
    "attention": "주의가 필요한 항목",
    "since": "지난 보고 이후 변경",
    "evidence": "근거",
    "areas": "분야",
    "funding": "재원",
    "timeline": "일정",
    "missions": "임무",
    "technologies": "기술",
    "targets": "목표",
    "milestones": "이정표",
    "measures": "추진과제",
    "projects": "사업",
    "reviews": "평가 의견",
    "missing": "부족한 근거",
    "questions": "미해결 질문",
    "legend": "용어의 뜻",
    "method": "판정 방법",
    "sources": "출처",
    "national": "국가 차원",
}
"""Headings."""

COLUMNS: Mapping[str, str] = {
    "kind": "종류",
    "all": "전체",
    "by_status": "상태별",
    "status": "상태",
    "due": "기한",
    "what": "내용",
    "area": "분야",
    "why": "이유",
    "change": "변경",
    "of_what": "대상",
    "before": "개정 전",
    "after": "개정 후",
    "means": "의미",
    "evidence": "근거",
    "count": "개수",
    "missions": "임무",
    "judged": "판정된 목표",
    "done": "완료된 이정표",
    "late": "기한 초과",
    "unreported": "미보고",
    "at_risk": "차질 우려",
    "next_due": "다음 기한",
    "funding": "재원",
    "official": "공식 출처 수치",
    "mission": "임무",
    "target_of": "목표",
    "baseline": "기준값",
    "now": "현재",
    "target": "목표값",
    "by": "기한",
    "verdict": "판정",
    "observed": "최근 관측",
    "milestone": "이정표",
    "measure": "추진과제",
    "original": "당초",
    "current": "현재 기한",
    "slip": "연기",
    "state": "상태",
    "project": "사업",
    "time": "기간",
    "cost": "사업비",
    "amounts": "금액",
    "about": "대상",
    "opinion": "평가",
    "computed": "산출",
    "who": "평가 기관, 날짜",
    "said": "내용",
    "missing": "부족한 근거",
    "number": "개수",
    "first": "해당 항목",
    "question": "질문",
    "to": "답변 기관",
    "year": "연도",
    "word": "용어",
    "meaning": "뜻",
}
"""Titles of columns."""

SAYS: Mapping[str, str] = {
    "nothing": "–",  # noqa: RUF001 - a dash for an empty cell
    "as_of": "{day:날} 기준",
    "known_by": "{day:날} 기준({known_by:날}까지 열람한 자료)",
    "horizon": "계획 기간 {horizon:날}",
    "gone": "기간의 {percent}% 경과",
    "read": "{areas}, {things}, {sources}",
    "areas_1": "분야 {number}개",
    "areas_n": "분야 {number}개",
    "things_1": "항목 {number}개",
    "things_n": "항목 {number}개",
    "sources_1": "문서 {number}건",
    "sources_n": "문서 {number}건",
    "latest": "최근 문서: {title}, {date:날}",
    "revision": "계획 리비전 {revision}",
    "none": "없음",
    "apart_1": "초안이나 제3자 자료에만 있는 {number}건은 집계하지 않았습니다.",
    "apart_n": "초안이나 제3자 자료에만 있는 {number}건은 집계하지 않았습니다.",
    "quiet": "지연·미달성·유지 실패·부진 항목이 없습니다.",
    "more_1": "그 밖에 {number}건은 아래 해당 분야에 있습니다",
    "more_n": "그 밖에 {number}건은 아래 해당 분야에 있습니다",
    "tally": "{status} {number}",
    "of": "{of} 중 {count}",
    "reading": "{figure}({date:날})",
    "not_counted": "{name}(집계 제외: 초안이나 제3자 자료에만 있음)",
    "age_1": "{number}개월 전",
    "age_n": "{number}개월 전",
    "age_none": "이번 달",
    "observed": "{date:날}, {age}",
    "months_later_1": "{number}개월 늦어짐",
    "months_later_n": "{number}개월 늦어짐",
    "months_earlier_1": "{number}개월 앞당겨짐",
    "months_earlier_n": "{number}개월 앞당겨짐",
    "days_later_1": "{number}일 늦어짐",
    "days_later_n": "{number}일 늦어짐",
    "days_earlier_1": "{number}일 앞당겨짐",
    "days_earlier_n": "{number}일 앞당겨짐",
    "moved_often": "{slip}, {times}회 변경",
    "since_meeting": "{name}({date:날}) 이후:",
    "since": "{base:날} 이후:",
    "more_changes_1": "여기 싣지 않은 변경 {number}건은 `cet diff`로 볼 수 있습니다.",
    "more_changes_n": "여기 싣지 않은 변경 {number}건은 `cet diff`로 볼 수 있습니다.",
    "accepted_1": "기록된 결정으로 수용된 변경이 {number}건 있습니다.",
    "accepted_n": "기록된 결정으로 수용된 변경이 {number}건 있습니다.",
    "of_targets": "목표 중 {what}",
    "of_milestones": "이정표 중 {what}",
    "of_figures": "수치 중 {what}",
    "with_baseline": "기준값 있음",
    "with_interim": "중간 목표 있음",
    "with_observation": "관측값 있음",
    "with_recent": "최근 관측값 있음",
    "with_date": "날짜 있음",
    "with_owner": "소관 기관 있음",
    "cited": "출처 있음",
    "cited_officially": "공식 출처 있음",
    "funding_now": "{amount}({over:날})",
    "technology": "{name}({status})",
    "restated_1": "금액 정정이 {number}건 있습니다.",
    "restated_n": "금액 정정이 {number}건 있습니다.",
    "granted_1": "요구와 다르게 확정된 금액이 {number}건 있습니다.",
    "granted_n": "요구와 다르게 확정된 금액이 {number}건 있습니다.",
    "disagrees": "{status}, 불일치",
    "others": "{names} 외 {number}건",
    "on": "{who}, {date:날}",
    "timeline": "마름모는 현재 기한이고, 막대는 당초 기한에서 현재 기한까지입니다. 맨 위 마름모는 "
    "이 보고의 기준일이며, 선이 있으면 읽는 날을 나타냅니다.",
    "timeline_more_1": "날짜가 있는 이정표 {number}개는 그리지 않았습니다.",
    "timeline_more_n": "날짜가 있는 이정표 {number}개는 그리지 않았습니다.",
    "timeline_day": "{day:날} 기준",
    "timeline_section": "이 보고",
    "planned": "날짜 없이 예정된 항목: {names}",
    "note_date": ", {date:날}",
    "note_standing": "({standing})",
    "note_via": ", {title}에서 재인용",
    "note_at": "; 인용 위치: {places}",
    "note_unlisted": "{id}(출처 목록에 없음)",
    "left_out": "자리가 부족하여 뺀 내용: {what}. `cet report`를 --limit 없이 쓰면 모두 나옵니다.",
    "left_areas_1": "분야 {number}개({names})",
    "left_areas_n": "분야 {number}개({names})",
    "left_timeline": "일정",
    "left_legend": "용어의 뜻",
    "left_rows": "각 표에서 처음 {number}행 뒤의 행",
    "left_end": "이 줄 뒤의 모든 내용",
    "so_far": "{figure}({date:날}까지의 누계)",
    "join": ", ",
    "places": "; ",
}
"""Short sentences."""

STANDINGS: Mapping[str, str] = {
    "official": "공식",
    "reported": "보도",
    "draft": "초안",
    "third-party": "제3자",
}
"""Who speaks in a document."""

MEANINGS: Mapping[str, str] = {
    "breached": "유지해야 하는데 최근 관측값이 이를 충족하지 못합니다.",
    "missed": "기한이 지났고, 그 뒤의 관측값이 목표를 충족하지 못합니다.",
    "overdue": "기한 뒤의 보고에 완료되지 않은 것으로 되어 있습니다.",
    "moving_away": "반대 방향으로 움직이거나, 처음에 충족하던 목표를 더 이상 충족하지 못합니다.",
    "far_behind": "진척 속도가 필요 속도의 0.60배에 미치지 못합니다.",
    "due_unreported": "날짜가 지났으나 그 뒤로 보고가 없습니다. 누구의 잘못이라는 뜻은 아닙니다.",
    "at_risk": "선행 항목이 늦어졌거나 이 항목의 기한 뒤로 밀렸습니다.",
    "behind": "진척 속도가 필요 속도의 0.60배 이상 0.95배 미만입니다.",
    "no_data": "관측값이 없습니다.",
    "cannot_tell": "수치는 있으나 판정할 수 없으며, 이유를 함께 적습니다.",
    "untested": "임무의 달성을 확인할 항목이 없습니다.",
    "under_way": "최근 보고에 진행 중으로 되어 있고 아직 기한 전입니다.",
    "planned": "아직 기한 전입니다.",
    "on_track": "진척 속도가 필요 속도의 0.95배 이상입니다.",
    "met_late": "목표를 충족하지만 기한 뒤의 관측값입니다.",
    "done_late": "기한 뒤에 완료되었습니다.",
    "holding": "유지해야 하며 최근 관측값이 이를 충족합니다.",
    "met": "기한까지의 최근 관측값이 목표를 충족합니다.",
    "done": "기한 안에 완료되었습니다.",
    "dropped": "문서로 철회되었으며 집계에서 제외합니다.",
}
"""What each status means."""

METHOD: Mapping[str, str] = {
    "pace": (
        (
            "현재 속도를 필요 속도로 나눈 R = [(현재값 - 기준값) / 경과 기간] / [(목표값 - 기준값) / "
            "전체 기간]으로 목표를 나눕니다. 0.95 이상은 정상 추진, 0.60 이상은 부진, 0 이상은 "
            "매우 부진, "
        ),
        (
            "0 미만은 역행입니다. 이 기준은 Eurostat의 지속가능발전 보고서에서 쓰는 기준입니다. 기한 "
            "또는 그 뒤의 관측값이 있을 때만 미달성으로 판정합니다."
        ),
    ),
    "counts": (
        "임무는 달성 확인 항목 중 가장 나쁜 상태를 따릅니다. 평균을 내거나 가중치를 두지 "
        "않으며, 모든 "
        "개수에는 분모가 있고 철회된 항목은 분모에 넣지 않습니다. 초안이나 제3자 자료에만 "
        "있는 내용은 "
        "보여 주되 집계하지 않습니다."
    ),
    "money": (
        "금액은 예산 단계, 기간, 통화가 같을 때만 한 번씩 합산합니다. 집행액은 계획 대비 "
        "비율을 괄호 "
        "안에 함께 적습니다. 평가 의견은 산출 결과와 나란히 적고 섞지 않습니다."
    ),
}
"""How a verdict is made."""
