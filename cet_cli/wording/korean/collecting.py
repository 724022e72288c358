"""What is said in Korean where figures are collected: headings, instructions, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SHEETS: Mapping[str, str] = {
    "guide": "작성 안내",
    "goals": "지표·이정표",
    "work": "추진과제·사업",
}
"""The sheets of a workbook."""

HEADINGS: Mapping[str, str] = {
    "area": "분야",
    "kind": "구분",
    "name_ko": "국문명",
    "name_en": "영문명",
    "last": "최근값",
    "target": "목표",
    "due": "기한",
    "unit": "단위",
    "owner": "담당 기관",
    "value": "새 값",
    "status": "새 상태",
    "on": "기준일",
    "stage": "금액 단계",
    "source": "등록된 출처",
    "title": "새 출처: 제목",
    "publisher": "발행 기관",
    "published": "발행일",
    "url": "웹 주소",
    "standing": "출처의 성격",
    "note": "비고",
    "address": "주소",
    "check": "확인값",
}
"""The columns."""

HINTS: Mapping[str, str] = {
    "value": "발표된 수치를 그 행의 단위로 적습니다: 6.2, over 30, 2.8 to 3.4. "
    "부분별 수치는 KR=67.2 CN=33.3.",
    "status": "목록에서 고릅니다.",
    "on": "알려진 만큼만 적습니다: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-06-30. 기간은 2024..2026.",
    "stage": "목록에서 고릅니다. 같은 단계끼리 비교합니다.",
    "source": "목록의 문서를 고르거나, 비워 두고 옆의 칸에 새 출처를 적습니다.",
    "title": "근거 문서의 제목.",
    "publisher": "문서를 낸 기관.",
    "published": "2026, 2026-06, 2026-06-30. 모르면 비워 둡니다.",
    "url": "문서를 볼 수 있는 곳.",
    "standing": "목록에서 고릅니다. 비우면 보도로 봅니다.",
    "note": "읽는 사람이 알아야 할 것.",
}
"""What is shown where a cell is chosen."""

KINDS: Mapping[str, str] = {
    "indicator": "지표",
    "milestone": "이정표",
    "measure": "추진과제",
    "project": "사업",
    "funding": "재원",
}
"""What can be asked for."""

STATUSES: Mapping[str, str] = {
    "done": "완료",
    "under_way": "진행 중",
    "planned": "예정",
    "not_done": "미완료",
}
"""How a milestone or a measure stands."""

STAGES: Mapping[str, str] = {
    "planned": "계획",
    "requested": "요구",
    "proposed": "정부안",
    "approved": "확정",
    "executed": "집행",
    "unstated": "단계 미기재",
}
"""The stages of an amount."""

STANDINGS: Mapping[str, str] = {
    "official": "공식 문서",
    "reported": "보도",
    "draft": "초안",
    "third-party": "제3자",
}
"""Who speaks in a source."""

GUIDE: tuple[str, ...] = (
    "새로 알려진 것만 적어 주십시오",
    "1. 노란 칸만 적습니다. 나머지는 잠겨 있습니다. 새로운 것이 없는 행은 비워 둡니다.",
    "2. 지표: 가장 최근에 발표된 값을 그 행의 단위로 적고, 그 값의 기준일을 적습니다.",
    "3. 이정표·추진과제: 새 상태를 고르고 기준일을 적습니다. 완료된 것은 완료된 날을 적습니다.",
    (
        "4. 사업·재원: 금액과 해당 연도를 적고, 금액 단계를 고릅니다. "
        "행에 단위가 없으면 통화도 적습니다: 75억 원, KRW 7.5 billion."
    ),
    "5. 날짜는 알려진 만큼만 적습니다: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-06-30.",
    (
        "6. 적은 행에는 반드시 출처가 있어야 합니다. 목록에서 문서를 고르거나, 새 문서의 제목, "
        "발행 기관, 발행일, 웹 주소를 적습니다."
    ),
    "7. 수식은 읽지 않습니다. 값을 옮길 때에는 “값만 붙여넣기”를 쓰십시오.",
    "8. .xlsx 형식으로 저장해 보낸 기관에 돌려보내 주십시오. 행은 필터로 걸러 볼 수 있습니다.",
)
"""The first sheet, the title first."""

ABOUT: Mapping[str, str] = {
    "plan": "계획",
    "asked": "요청 대상",
    "day": "작성일",
    "rows": "행 수",
    "examples": "작성 예",
    "national": "국가 차원",
    "all": "전체",
}
"""What stands below the instructions, and in a column of areas."""

COLOURS: Mapping[str, str] = {
    "fill": "적을 칸",
    "shown": "이미 알려진 것. 잠겨 있습니다",
    "none": "이 행에서는 묻지 않는 것. 잠겨 있습니다",
}
"""What the colours of the cells mean."""

EXAMPLE: Mapping[str, str] = {
    "title": "○○ 현황 조사",
    "publisher": "○○부",
}
"""A document that an example cites; there is none of that name."""

REFUSALS: Mapping[str, str] = {
    "no_extra": "엑셀 파일을 만들려면 꾸러미가 하나 더 필요합니다: pip install 'cet-cli[xlsx]'. "
    ".csv 파일은 그냥 쓸 수 있습니다",
    "whom": "누구에게 묻습니까? --owner 이름, --area ID, --all 가운데 하나를 적으십시오. "
    "담당 기관: {near}",
    "no_owner": "`{owner}`: 그런 담당 기관이 없습니다. 담당 기관: {near}",
    "no_area": "`{area}`: 그런 분야가 없습니다. 분야: {near}",
    "nothing_due": "물을 것이 없습니다. 모두 완료되었거나 철회되었습니다",
    "ending": "`{file}`: 어떤 형식입니까? 파일 이름이 .xlsx 또는 .csv로 끝나야 합니다",
    "too_large": "파일이 {limit}보다 커서 읽지 않았습니다",
    "too_many_rows": "`{sheet}` 시트가 {limit}행을 넘어 읽지 않았습니다",
    "too_wide": "{limit}자를 넘는 칸이 있습니다",
    "bomb": "압축을 풀면 {limit}보다 커져 읽지 않았습니다",
    "many_parts": "파일의 구성 요소가 {limit}개를 넘어 읽지 않았습니다",
    "macros": "매크로가 든 파일입니다. 매크로 없이(.xlsx) 저장하십시오",
    "links": "다른 파일로 가는 연결이 있습니다. 연결을 지우거나 값만 붙여 넣으십시오",
    "entities": "XML에 엔티티 정의가 있습니다. 오피스 프로그램은 이런 파일을 만들지 않습니다",
    "locked": "암호가 걸렸거나 옛 형식입니다. 암호 없이 .xlsx로 저장하십시오",
    "damaged": "손상되었거나 .xlsx 파일이 아닙니다. .xlsx로 저장하십시오",
    "not_ours": "`cet collect export`로 만든 파일이 아닙니다. 열 이름이 든 행이 없습니다",
    "keys_lost": "`{sheet}` 시트: 첫 행에 있던 열 이름이 없어 읽지 않았습니다. 되돌려 놓으십시오",
    "exists": "`{file}`: 이미 있습니다. 바꾸려면 --force",
    "encoding": "UTF-8도 CP949도 아닙니다. “CSV UTF-8”로 저장하십시오",
    "no_column": "`{column}` 열이 없습니다",
    "other_plan": "{here:이} 아니라 {plan} 계획의 파일입니다",
    "newer": "더 새로운 cet으로 만든 파일입니다(양식 {form})",
}
"""Why a file is not read at all, or none is written."""

REASONS: Mapping[str, str] = {
    "formula": "수식이 들어 있습니다. 값을 직접 적으십시오",
    "not_a_value": "오류 값이나 참·거짓 값이 들어 있습니다. 값을 직접 적으십시오",
    "too_long": "{limit}자를 넘습니다",
    "no_check": "행의 숨은 칸이 바뀌었거나 없어졌습니다",
    "unknown": "이 주소에 해당하는 것이 계획에 더는 없습니다",
    "several": "여럿으로 나뉘었습니다: {near}",
    "dropped": "그사이 계획에서 철회되었습니다",
    "meaning": "파일을 만든 뒤 이름, 단위 또는 정의가 바뀌었습니다. 새 파일로 다시 물어야 합니다",
    "done_already": "{on}에 완료된 것으로 이미 적혀 있습니다",
    "other_value": "같은 날짜와 출처의 다른 값이 이미 적혀 있습니다: {value}",
    "twice": "{row}행에 이미 같은 것이 있습니다",
    "no_value": "값이 없습니다",
    "no_status": "상태가 없습니다",
    "no_date": "기준일이 없습니다",
    "no_stage": "금액 단계가 없습니다",
    "no_source": "출처가 없습니다. 목록에서 고르거나 새 출처의 제목을 적으십시오",
    "both_sources": "등록된 출처와 새 출처가 함께 있습니다. 어느 쪽입니까?",
    "no_such_source": "`{text}`: 그런 출처가 계획에 없습니다",
    "no_such_source_near": "`{text}`: 그런 출처가 계획에 없습니다. 혹시 `{near}`?",
    "not_here": "이 행에서는 묻지 않는 것입니다",
    "date": "`{text}`: 날짜가 아닙니다. 2026, 2026-H1, 2026-Q2, 2026-06, 2026-06-30처럼 적으십시오",
    "published": "`{text}`: 발행일이 아닙니다. 2026-06-30, 2026-06, 2026처럼 적으십시오",
    "future": "`{text}`: 아직 오지 않은 날입니다",
    "choice": "`{text}`: 목록에 없습니다. 목록: {near}",
    "figure": "`{text}`: 수치가 아닙니다",
    "unit": "`{text}`: 단위({unit})에 맞지 않습니다",
    "table": "부분마다 수치를 적어야 합니다: KR=67.2 CN=33.3",
    "url": "`{text}`: 웹 주소가 아닙니다. https:// 또는 http://로 시작해야 합니다",
    "title": "새 출처의 제목이 없습니다",
    "rule": "{code}: {says}",
    "edit": "{says}",
}
"""Why a row is refused."""

SAYS: Mapping[str, str] = {
    "wrote": "{file} 저장: {rows}",
    "sent": "작성을 요청하고, 돌아오면 cet collect import {file}",
    "rows_1": "1행",
    "rows": "{number}행",
    "read": "{file}: {rows} 가운데 작성 {filled}, 반영할 것 {taken}, 이미 있는 것 {known}, "
    "반려 {refused}",
    "older": "파일을 만든 뒤 계획이 바뀌어 행마다 따로 살폈습니다.",
    "takes": "반영할 것:",
    "source": "새 출처 {id}: {title}",
    "refused": "반려:",
    "refusal": "{sheet} {row}행, {column}: {why}",
    "where": "{sheet} {row}행: {why}",
    "nothing": "반영할 것이 없습니다.",
    "more": "그 밖에 {number}건",
}
"""What is shown."""

HELP: Mapping[str, str] = {
    "Ask offices for what is new in a workbook, and take over what they send back.": (
        "담당 기관에 엑셀 파일로 새로운 값을 묻고, 돌아온 답을 반영합니다."
    ),
    "A workbook that an office can fill in without a manual.": (
        "설명서 없이 채울 수 있는 엑셀 파일을 만듭니다."
    ),
    "One sheet has the indicators and milestones that are not done, one the measures, projects "
    "and budgets: what is known, and room for the new value, its date and its source.": (
        "한 시트에는 지표와 완료되지 않은 이정표가, 다른 시트에는 추진과제·사업·재원이 있습니다. "
        "알려진 값과 함께 새 값, 기준일, 출처를 적을 칸이 있습니다."
    ),
    "Exit code 0. 2: nothing could be written.": "종료 코드 0. 2: 아무것도 쓰지 못했습니다.",
    "Take over what came back: a workbook, or CSV in UTF-8 or CP949.": (
        "돌아온 파일을 반영합니다. 엑셀 파일이나 UTF-8 또는 CP949로 된 CSV를 읽습니다."
    ),
    "Every row is checked; what it would change is shown with its effect on the verdicts, and "
    "what is refused with its row, its column and the reason. Then you are asked; where nobody "
    "can be asked, --yes writes.": (
        "행마다 검사하여, 바뀔 내용과 판정에 미치는 영향을 보이고, 반려하는 것은 행과 열과 이유를 "
        "보입니다. 그런 다음 쓸지 묻습니다. 물을 수 없는 곳에서는 --yes로 씁니다."
    ),
    "Exit code 0: written, or shown with --dry-run. 1: some rows were refused, or you said no. "
    "2: could not answer; nothing changed.": (
        "종료 코드 0: 썼거나 --dry-run으로 보였습니다. 1: 반려한 행이 있거나 쓰지 않겠다고 "
        "답했습니다. 2: 답할 수 없었습니다. 바뀐 것은 없습니다."
    ),
    "Where to: a workbook (.xlsx) or comma-separated values (.csv).": (
        "만들 파일: 엑셀 파일(.xlsx) 또는 쉼표로 구분한 값(.csv)."
    ),
    "What this office answers for, by its name in any language.": (
        "이 기관이 담당하는 것만. 이름은 어느 언어로든 됩니다."
    ),
    "What anybody answers for.": "담당 기관을 가리지 않고 모두.",
    "Of milestones and measures, only those due before it.": (
        "이정표와 추진과제는 기한이 이 날짜보다 앞선 것만."
    ),
    "Replace a file of that name.": "같은 이름의 파일이 있으면 바꿉니다.",
    "What came back.": "돌아온 파일.",
}
"""The help of the commands."""
