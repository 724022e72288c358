"""What is said in Korean while a plan is edited: refusals, effects, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

REFUSALS: Mapping[str, str] = {
    "changed": "`{file}` 파일이 읽은 뒤에 바뀌었습니다. 아무것도 쓰지 않았으니 다시 시도하십시오",
    "unknown_source": (
        "출처 `{source}`: 그런 출처가 없습니다. `cet list --kind source`로 볼 수 있고, "
        "`--source new`로 새로 등록합니다"
    ),
    "unknown_source_near": (
        "출처 `{source}`: 그런 출처가 없습니다. 혹시 {near}? 새 출처는 `--source new`로 등록합니다"
    ),
    "source_without": "새 출처에는 {field} 항목이 필요합니다: `--source-field {field}=내용`",
    "source_taken": "출처 `{source}`: 이미 있습니다. `--source {source}`로 인용하십시오",
    "no_date": (
        "{option}: `{text}`: 날짜가 아닙니다. 2027, 2026-H1, 2024-Q3, 2024-08, 2024-08-29, "
        "기간은 2024..2028처럼 쓰십시오"
    ),
    "no_date_near": "{option}: `{text}`: 날짜가 아닙니다. 혹시 `{meant}`?",
    "nothing_to_record": (
        "`{address}`: 검토 의견(`--reviewer 이름`) 외에는 기록할 것이 없습니다. 관측값은 지표에, "
        "금액은 예산과 사업에, 보고는 이정표와 시책에 기록합니다"
    ),
    "observed_from": "`{address}`의 관측값은 `{funding}`의 금액입니다. 거기에 기록하십시오",
    "wants_table": "`{address}`: {by}별 수치가 필요합니다. KR=67.2 CN=33.3처럼 쓰십시오",
    "wants_number": "`{address}`: `{text}`에는 숫자가 없습니다. 수치로 쓰십시오. 예: {near}",
    "wants_stage": "`{address}`: 금액에는 단계(--stage)가 필요합니다: {near}",
    "unknown_stage": "`{stage}`: 그런 단계가 없습니다. 단계: {near}",
    "unknown_progress": "`{address}`: `{word}`라고 기록할 수 없습니다. 쓸 수 있는 말: {near}",
    "done_already": (
        "`{address}`: {on}에 완료로 보고되었습니다. 바로잡으려면 "
        "`cet revise {address}/done.on 날짜 --correct`"
    ),
    "recorded_already": (
        "`{address}`: 이미 기록되어 있습니다. 다른 값은 다른 출처이거나 정정입니다: "
        "`cet revise {address} {field}=값 --correct`"
    ),
    "cannot_revise": "`{address}`: `{field}` 항목은 개정할 수 없습니다. 가능한 항목: {near}",
    "keeps_no_history": "`{address}`: 이력을 남기지 않는 필드입니다. --correct만으로 고치십시오",
    "says_so": "`{address}`: 이미 그렇게 되어 있습니다",
    "same_source": (
        "`{source}`: 예전 값도 이 출처에서 나왔습니다. 한 문서의 내용은 스스로를 개정하지 "
        "않습니다. 잘못 옮겨 적은 것이라면 `--correct`"
    ),
    "nothing_accepted": "승인할 것이 없습니다. 이 변경을 보고할 규칙이 없습니다",
    "wants_day": "언제 결정되었습니까? `{source}`: 발행일이 없으니 --on으로 적으십시오",
    "drops_no_area": "`{address}`{address:~은는} 파일 전체입니다. 항목을 하나씩 철회하십시오",
    "drops_no_source": "`{address}`{address:~은는} 출처입니다. 인용하는 곳이 있는 한 남겨 둡니다",
    "drops_things": "`{address}`: id가 있는 항목만 철회할 수 있습니다",
    "dropped_already": "`{address}`: 이미 철회되었습니다{on}",
    "no_id": "`{address}`: 바꿀 수 있는 id가 없습니다",
    "named_so": "`{address}`: 이미 그 이름입니다",
    "malformed_id": "`{id}`: id가 아닙니다. 영문 소문자 a~z, 숫자, 하나씩의 붙임표만 씁니다",
    "taken_id": "`{id}`: 이미 쓰이고 있습니다: `{by}`",
    "moves_things": "`{address}`: id가 있는 항목만 옮길 수 있습니다",
    "stands_there": "`{address}`: 이미 `{area}`에 있습니다",
    "unknown_area": "`{area}`: 그런 분야가 없습니다. 분야: {near}",
    "unknown_area_near": "`{area}`: 그런 분야가 없습니다. 혹시 {near}?",
    "merge_several": "여럿을 하나로 합칩니다. `{address}` 외에 하나 이상을 더 적으십시오",
    "merge_kinds": "같은 종류만 합칠 수 있습니다: {near}",
    "merges_things": "`{address}`: id가 있는 항목이 아닙니다",
    "split_several": "`{address}`: 여럿으로 나눕니다. --into 첫째-id,둘째-id",
    "split_names": "id는 {count}개, 이름은 {names}개입니다. 차례대로 --name을 적으십시오",
    "no_field": "`{field}`: 그런 항목이 없습니다. 항목: {near}",
    "no_proposal": "`{name}`: id를 만들 수 없으니 --id로 적으십시오",
    "wants_name": "이름이 무엇입니까? --name 이름 (언어마다 한 번씩)",
    "new_errors": "계획에 오류가 생기므로 아무것도 쓰지 않았습니다:",
    "new_errors_meanwhile": (
        "그사이 다른 사람이 계획을 고쳐서 이제는 이 변경으로 오류가 생깁니다. 아무것도 쓰지 "
        "않았으니 다시 확인하십시오"
    ),
    "not_a_terminal": (
        "아무것도 쓰지 않았습니다. 여기서는 물어볼 수 없습니다. "
        "--yes는 쓰고, --dry-run은 보여주기만 합니다"
    ),
    "json_asks": "--format json은 묻지 않습니다. --yes는 쓰고, --dry-run은 보여주기만 합니다",
    "may_stand_in": (
        "`{address}`: {file} 파일을 읽을 수 없어 무엇이 있는지 알 수 없습니다. `cet validate`로 "
        "확인하십시오"
    ),
    "unread_file": (
        "{file} 파일을 읽을 수 없습니다. 이 명령은 모든 파일에 미치니 먼저 바로잡으십시오: "
        "`cet validate`"
    ),
    "wants_whole": (
        "`{address}`: 한 필드가 아니라 항목 전체에 대한 명령입니다: `{whole}`. 필드는 "
        "`cet revise`로 바꿉니다"
    ),
    "stray_option": (
        "{option}: `{address}`에 기록하는 것에는 쓸 수 없으므로 없어집니다. 쓸 수 있는 것: {near}"
    ),
    "two_places": (
        "출처 `{source}`: 위치가 `{first}`, `{second}` 둘입니다. 하나만 남기거나 "
        "--at에 함께 쓰십시오"
    ),
    "names_alike": "같은 언어의 이름이 둘이라 하나는 없어집니다: {near}",
    "cannot_take_out": (
        "`{address}`: 출처로 삭제하면 함께 적힌 것의 날짜까지 그 출처의 것이 됩니다. "
        "지금 맞는 값으로 개정하거나, 이력 없이 삭제하려면 `--correct`"
    ),
    "wants_decision": "{option}: 결정에 대한 것입니다. --decision을 더하거나 빼십시오",
    "correction": "{option}: 이력을 남기지 않는 --correct와 함께 쓸 수 없습니다",
    "nobody_answers": "아무것도 쓰지 않았습니다. 대답이 없습니다",
}

DROPPED_ON = " ({on})"

SAYS: Mapping[str, str] = {
    "no_effect": "바뀌는 판정이 없습니다.",
    "as_new": "새 항목",
    "gone": "없어짐",
    "more_effects": "그 밖에 {number}건",
    "moved": "`{address}`: {file}의 `{section}` 맨 끝에 놓입니다.",
    "settings": "{file}: `{old}`: 이름이 들어 있으니 직접 고치십시오",
    "ask": "쓸까요? [y/N] ",
    "wrote": "{file}: 썼습니다",
    "nothing": "아무것도 쓰지 않았습니다.",
    "called": "주소: `{address}`",
    "source": "새 출처:",
}

QUESTIONS: Mapping[str, str] = {
    "name": "이름",
    "other_name": "다른 언어의 이름",
    "title": "제목",
    "id": "id",
    "publisher": "발행 기관",
    "published": "발행일 (2024-08-26, 2024-08, unknown)",
    "standing": "지위 (official, reported, draft, third-party)",
    "kind": "종류 (plan, budget-proposal, budget, statistics, law, evaluation, statement)",
    "url": "웹 주소",
    "source": "출처",
    "due": "기한 (2027, 2026-H1, 2026-06-30)",
    "by": "기한 (2030)",
    "for": "무엇을 위한 것인가 (임무나 기술의 id)",
    "owner": "담당 기관",
    "unit": "단위 (percent, KRW trillion, qubits)",
    "better": "좋은 방향 (higher, lower)",
    "every": "보고 주기 (1 year, 3 months)",
    "pillar": "부문 (talent, cooperation)",
    "over": "기간 (2024..2026)",
    "group": "분야 묶음",
}
