"""The help of the commands in Korean, by what each paragraph says in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.korean.collecting import HELP as _COLLECTING

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADINGS: Mapping[str, str] = {
    "usage": "사용법",
    "arguments": "인수",
    "options": "옵션",
    "commands": "명령",
    "default": "기본값",
    "required": "필수",
}
"""The headings, and what stands in brackets behind an option."""

_COMMANDS: Mapping[str, str] = {
    "Keep a technology strategy as reviewed text files, and ask it how far it is.": (
        "기술전략을 검토를 거친 텍스트 파일로 관리하고 어디까지 왔는지 확인합니다."
    ),
    "How far is it?": "어디까지 왔는지 보여 줍니다.",
    "Counts with their denominators, what needs attention, a row an area, evidence.": (
        "분모가 있는 집계, 주의가 필요한 항목, 분야별 한 줄 요약, 근거 확보율이 나옵니다."
    ),
    "Exit code 0 however late the plan is. 2: could not answer, as where the plan has errors.": (
        "계획이 늦어져도 종료 코드는 0입니다. 2: 계획에 오류가 있는 등 답할 수 없음."
    ),
    "Is the plan well formed?": "계획이 형식에 맞는지 점검합니다.",
    "Every finding in one run, each with its place and what would be right.": (
        "모든 지적 사항을 위치, 조치와 함께 한 번에 보여 줍니다."
    ),
    "Exit code 0: clean. 1: findings at or above --fail-on. 2: could not answer, or a file could "
    "not be read: then the findings of the others are shown.": (
        "종료 코드 0: 이상 없음. 1: --fail-on 이상의 지적 사항이 있음. 2: 답할 수 없거나 읽지 못한 "
        "파일이 있음(나머지 파일의 지적 사항은 보여 줍니다)."
    ),
    "What changed, and is it weaker?": "무엇이 바뀌었고 계획이 약해졌는지 비교합니다.",
    "The summary first, then the worst first: only what changed, old over new, with the line in "
    "the revision that did it.": (
        "요약에 이어 심각한 변경부터, 바뀐 것만 개정 전후와 바꾼 줄을 함께 보여 줍니다."
    ),
    "A side is a git revision such as HEAD~3 or main, a path, or @DATE for the plan as its "
    "sources stood then: cet diff @2023-12-31 @2026-03-31.": (
        "비교할 쪽은 git 리비전(HEAD~3, main 등), 경로, 또는 그날까지의 출처로 본 계획을 뜻하는 "
        "@DATE입니다: cet diff @2023-12-31 @2026-03-31"
    ),
    "Exit code 0; 1 only where --fail-on asks. 2: could not compare.": (
        "종료 코드는 0이며 --fail-on으로 정한 경우에만 1입니다. 2: 비교할 수 없음."
    ),
    "The progress summary for a committee, in Markdown.": (
        "위원회에 낼 추진 현황 보고를 마크다운으로 만듭니다."
    ),
    "One page first: counts, what needs attention, what changed, evidence. Then area by area.": (
        "첫 쪽에 집계, 주의가 필요한 항목, 변경, 근거를 싣고 이어서 분야별로 정리합니다."
    ),
    "Exit code 0. 1: --check, and the file is stale. 2: could not answer.": (
        "종료 코드 0. 1: --check에서 파일이 최신이 아님. 2: 답할 수 없음."
    ),
    "One thing whole.": "항목 하나를 자세히 보여 줍니다.",
    "Its numbers, its verdict worked out, what it needs and what needs it, its sources, its "
    "history and the findings on it.": (
        "수치, 판정 과정, 선행·후행 항목, 출처, 이력, 지적 사항이 나옵니다."
    ),
    "Addresses are written quantum/qubits, quantum/qubits/target, quantum/qubits.unit, quantum, "
    "sources/roadmap-1, or qubits where one thing alone is called so.": (
        "주소는 quantum/qubits, quantum/qubits/target, quantum/qubits.unit, quantum, "
        "sources/roadmap-1처럼 적고, 그 이름이 하나뿐이면 qubits로도 적습니다."
    ),
    "Original, previous, current: how a thing came to what it says.": (
        "당초, 직전, 현재: 항목이 지금에 이른 과정을 보여 줍니다."
    ),
    "From the plan's own history (`was`) and from git, without duplicates, with dates, sources "
    "and the slip in all. Commits that cannot be read are skipped and counted.": (
        "계획에 적힌 이력(`was`)과 git에서 중복 없이 모아 날짜, 출처, 총 연기 기간과 함께 "
        "보여 줍니다. "
        "읽을 수 없는 커밋은 건너뛰고 수를 셉니다."
    ),
    "The things of a plan in rows.": "계획의 항목을 한 줄씩 보여 줍니다.",
    "Missions, technologies, milestones, indicators with their targets, budgets, projects, "
    "measures, bodies and questions; areas, sources and figures where --kind asks for them.": (
        "임무, 기술, 이정표, 지표와 목표, 재원, 사업, 추진과제, 추진체계, 질문이 나오고, "
        "--kind로 정하면 "
        "분야, 출처, 수치도 나옵니다."
    ),
    "In a pipe the rows are parted by tabs, with a line of titles first.": (
        "파이프로 보내면 첫 줄에 제목이 있는 탭 구분 행이 됩니다."
    ),
    "Record what became known: an observation, an amount, that something is done, a review.": (
        "새로 알려진 내용을 기록합니다: 관측값, 금액, 완료, 평가."
    ),
    "It is checked first as by `cet validate`, and what it does to the verdicts is shown. Then "
    "you are asked; where nobody can be asked, --yes writes.": (
        "먼저 `cet validate`와 같이 점검하고 판정에 미치는 영향을 보여 준 뒤 확인을 "
        "받습니다. 물을 수 없는 "
        "곳에서는 --yes로 씁니다."
    ),
    "Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.": (
        "종료 코드 0: 썼거나 --dry-run으로 보여 줌. 1: 쓰지 않기로 함. 2: 거부됨(바뀐 것 없음)."
    ),
    "Revise the plan: the old value moves to `was`, with the source that said it.": (
        "계획을 개정합니다: 이전 값은 출처와 함께 `was`로 옮깁니다."
    ),
    "Begin an area, a mission, a milestone, an indicator, a project, a measure, a source...": (
        "분야, 임무, 이정표, 지표, 사업, 추진과제, 출처 등을 새로 만듭니다."
    ),
    "Its id is made of its name, a Korean one in Latin letters; --id changes it.": (
        "id는 이름으로 만들며 한글 이름은 로마자로 옮깁니다. --id로 바꿀 수 있습니다."
    ),
    "Drop a thing: it is withdrawn, and kept with who withdrew it, when and why.": (
        "항목을 철회합니다: 철회한 기관, 날짜, 이유와 함께 남겨 둡니다."
    ),
    '"Not repeated in a later document" is not "withdrawn": that is `not_repeated_in`.': (
        "나중 문서에 다시 나오지 않은 것은 철회가 아니라 `not_repeated_in`입니다."
    ),
    "Give something another id, with every reference to it in all files.": (
        "항목의 id를 바꾸고 모든 파일의 참조를 함께 고칩니다."
    ),
    "The old id is kept under `formerly`, so that a comparison knows it again; going back takes "
    "it away. A source has no `formerly`: every citation of it is written anew.": (
        "이전 id는 비교할 때 알아볼 수 있도록 `formerly`에 남기고, 되돌리면 지웁니다. 출처에는 "
        "`formerly`가 없으므로 모든 인용을 고쳐 씁니다."
    ),
    "Move a thing to another area, with every reference to it in all files.": (
        "항목을 다른 분야로 옮기고 모든 파일의 참조를 함께 고칩니다."
    ),
    "Its old address is kept under `formerly`; moving back takes it away.": (
        "이전 주소는 `formerly`에 남기고, 되돌리면 지웁니다."
    ),
    "Merge several things of one kind into a new one.": (
        "같은 종류의 항목 여럿을 하나로 통합합니다."
    ),
    "The new one says what all of them say alike, and what links led to them leads to it. The old "
    "ones are kept, withdrawn, so that the plan as of an earlier day is whole.": (
        "공통된 내용은 새 항목이 이어받고, 이전 항목으로 가던 연결은 새 항목으로 "
        "이어집니다. 이전 항목은 "
        "과거 시점의 계획이 온전하도록 철회 상태로 남깁니다."
    ),
    "Split a thing into several new ones.": "항목 하나를 여러 항목으로 나눕니다.",
    "The new ones say what the old one is for and when it was due; `cet revise --correct` mends "
    "that. The old one is kept, withdrawn, so that the plan as of an earlier day is whole.": (
        "새 항목은 이전 항목의 기여 대상과 기한을 이어받으며 `cet revise --correct`로 고칠 "
        "수 있습니다. "
        "이전 항목은 과거 시점의 계획이 온전하도록 철회 상태로 남깁니다."
    ),
    "One layout for every file.": "모든 파일을 같은 모양으로 정리합니다.",
    "Keys in the order of the format, indentation, quotes only where needed, a blank line between "
    "sections; what stands in braces stays there while it fits. Every comment stays with its "
    "thing, and no value changes: both are proved before anything is written.": (
        "필드는 형식의 순서로, 따옴표는 필요한 곳에만, 절 사이에는 빈 줄을 둡니다. 중괄호 "
        "안의 내용은 들어가는 "
        "한 그대로 둡니다. 주석은 제 항목에 남고 값은 바뀌지 않으며, 쓰기 전에 둘 다 확인합니다."
    ),
    "Exit code 0. 1: --check, and a file would change. 2: could not answer, or a file has "
    "mistakes in its YAML: then the others are formatted.": (
        "종료 코드 0. 1: --check에서 바뀔 파일이 있음. 2: 답할 수 없거나 YAML이 잘못된 "
        "파일이 있음(나머지는 "
        "정리합니다)."
    ),
    "--fix mends misspelt keys, dates in another form, texts that a comma split and allowances "
    "that allow nothing; everything else in the files stays as it is, to the byte.": (
        "--fix는 잘못 적은 필드, 다른 꼴의 날짜, 쉼표로 나뉜 글, 쓸모없는 허용을 고치며, "
        "파일의 나머지는 "
        "한 바이트도 바꾸지 않습니다."
    ),
    "What a rule checks, and why.": "규칙이 무엇을 왜 확인하는지 설명합니다.",
    "List the rule book.": "규칙집의 목록을 보여 줍니다.",
    "Print the JSON Schema for editors.": "편집기에서 쓸 JSON Schema를 출력합니다.",
    "An editor that knows it checks and completes while you type.": (
        "이를 아는 편집기는 입력하는 동안 점검하고 채워 줍니다."
    ),
    "Save it beside the portfolio and name it in the first line of each file:": (
        "포트폴리오 옆에 저장하고 각 파일의 첫 줄에 적으십시오."
    ),
    "# yaml-language-server: $schema=cet.schema.json": (
        "# yaml-language-server: $schema=cet.schema.json"
    ),
    "Begin a small, commented portfolio.": "설명이 달린 작은 포트폴리오를 만듭니다.",
}
"""What the commands do."""

_OPTIONS: Mapping[str, str] = {
    "Show this message and exit.": "이 도움말을 보여 줍니다.",
    "Show the version.": "버전을 보여 줍니다.",
    "Install completion for the current shell.": "지금 쓰는 셸에 자동 완성을 설치합니다.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "복사하거나 고쳐 쓸 수 있도록 지금 쓰는 셸의 자동 완성을 보여 줍니다."
    ),
    "Answer in English or in Korean.": "영어 또는 한국어로 답합니다.",
    "A portfolio's folder, or one of its areas.": "포트폴리오의 폴더 또는 그 분야.",
    "A portfolio's folder.": "포트폴리오의 폴더.",
    "A portfolio, or files and folders of one.": "포트폴리오 또는 그 파일과 폴더.",
    "How the answer is written.": "답의 형식.",
    "How it is written.": "답의 형식.",
    "Look at the plan as of this date; today if not given.": (
        "이 날짜 기준으로 계획을 봅니다. 없으면 오늘입니다."
    ),
    "Count only what had been read by this date (see `via`).": (
        "이 날짜까지 열람한 자료만 셉니다(`via` 참조)."
    ),
    "Count the evidence that is missing, area by area.": "분야별로 부족한 근거를 셉니다.",
    "Say where targets would be by their dates if the average pace continues.": (
        "평균 진척 속도가 이어질 경우 기한까지 어디에 이를지 보여 줍니다."
    ),
    "No colours (also: NO_COLOR).": "색을 쓰지 않습니다(NO_COLOR 환경변수로도 가능).",
    "Work as if started in this folder.": "이 폴더에서 시작한 것처럼 실행합니다.",
    "Fail from this severity on [default: error].": (
        "이 심각도부터 불합격으로 합니다[기본값: error]."
    ),
    "Mend what can only be meant one way, then report.": (
        "뜻이 하나뿐인 잘못을 고친 뒤 보고합니다."
    ),
    "Make fixes, too, that are a guess.": "짐작이 필요한 것도 고칩니다.",
    "Write nothing: show what --fix would change.": ("쓰지 않고 --fix로 바뀔 내용만 보여 줍니다."),
    "Whatever anybody answers for.": "소관 기관과 관계없이 모두.",
    "Report, but never fail.": "보고만 하고 불합격으로 하지 않습니다.",
    "The older side: a git revision, @DATE, or a path [default: the last commit]. A..B names "
    "both sides.": (
        "개정 전: git 리비전, @DATE 또는 경로[기본값: 마지막 커밋]. A..B는 양쪽을 함께 가리킵니다."
    ),
    "The newer side [default: the working tree].": "개정 후[기본값: 작업 폴더].",
    "Which portfolio, where several are here.": "포트폴리오가 여럿일 때 어느 것인지 정합니다.",
    "What is staged is the newer side.": "스테이징된 내용을 개정 후로 봅니다.",
    "Exit 1 for these: any, weakened, slipped, dropped, another class of changes, a severity, or "
    "a rule by code or name; several by comma or by repeating this.": (
        "종료 코드를 1로 할 변경: any, weakened, slipped, dropped 등 변경의 종류, 심각도, "
        "규칙의 코드나 "
        "이름. 쉼표로 잇거나 옵션을 되풀이해 여럿을 적습니다."
    ),
    "Whose settings hold; in CI those of the base, so that a revision cannot excuse itself.": (
        "어느 쪽의 설정을 쓸지 정합니다. CI에서는 개정이 스스로를 허용하지 못하도록 개정 전 "
        "설정을 씁니다."
    ),
    "List also what weakens nothing, and show the lines.": (
        "약화와 무관한 변경도 보여 주고 줄도 표시합니다."
    ),
    "Be git's diff driver: git config diff.cet.command 'cet diff --git-driver'.": (
        "git의 diff 드라이버로 씁니다: git config diff.cet.command 'cet diff --git-driver'"
    ),
    "One area only.": "분야 하나만.",
    "Say what changed since then: a date, a git revision, or the id of a meeting of the plan.": (
        "그 뒤로 바뀐 것을 보여 줍니다: 날짜, git 리비전 또는 계획에 있는 회의의 id."
    ),
    "Write it to this file.": "이 파일에 씁니다.",
    "Put it into this file, between <!-- cet:begin NAME --> and <!-- cet:end NAME -->.": (
        "이 파일의 <!-- cet:begin NAME -->과 <!-- cet:end NAME --> 사이에 넣습니다."
    ),
    "What the marks are called.": "표시의 이름.",
    "Write nothing: exit 1 and show the difference where the file is stale. The day is the one "
    "that the file bears, unless --as-of is given.": (
        "쓰지 않고, 파일이 최신이 아니면 차이를 보여 주고 종료 코드 1로 끝냅니다. --as-of가 "
        "없으면 파일에 "
        "적힌 날짜를 씁니다."
    ),
    "Use the Jinja templates of this folder before our own.": (
        "이 폴더의 Jinja 서식을 먼저 씁니다."
    ),
    "Shorten it to what a comment (65,535 characters) or a job summary (1 MiB) may hold.": (
        "댓글(65,535자)이나 작업 요약(1 MiB)에 들어가도록 줄입니다."
    ),
    "Print this as the plan's revision.": "계획의 리비전으로 인쇄할 글.",
    "A thing, a part or a field of one, an area or a source; or an id alone.": (
        "항목, 하위 항목, 필드, 분야 또는 출처의 주소, 또는 id."
    ),
    "A thing, a part or a field of one; with --moved, perhaps an area.": (
        "항목, 하위 항목 또는 필드의 주소. --moved와 함께 쓰면 분야도 됩니다."
    ),
    "Rank all that moved, the longest slip first.": (
        "변경된 모든 날짜를 많이 늦어진 순으로 보여 줍니다."
    ),
    "Whether to ask git for older values too.": "이전 값을 git에서도 찾을지 정합니다.",
    "Only this kind; may be given again.": "이 종류만. 되풀이할 수 있습니다.",
    "Only what stands in this area.": "이 분야의 것만.",
    "Only what has this status.": "이 상태인 것만.",
    "Only what is due before this date, by date.": "이 날짜 전이 기한인 것만, 날짜순으로.",
    "Only what somebody with this name answers for.": "소관 기관의 이름에 이 글이 있는 것만.",
    "What lacks evidence, and which.": "근거가 부족한 항목과 부족한 근거.",
    "An indicator, budget, project, milestone, measure or technology.": (
        "지표, 재원, 사업, 이정표, 추진과제 또는 기술."
    ),
    "A figure; figures by part, like KR=67.2 CN=33.3; done, under_way, not_done; with --reviewer "
    "a verdict such as on_track.": (
        "수치, KR=67.2 CN=33.3 같은 부분별 수치, done, under_way, not_done, 또는 --reviewer와 함께 "
        "on_track 같은 판정."
    ),
    "The date: 2026-03-31, 2026-Q1, 2026, a span.": "날짜: 2026-03-31, 2026-Q1, 2026 또는 기간.",
    "Who says so: the id of a source, perhaps `id#place in it`; `new` enters one.": (
        "출처의 id, 필요하면 `id#위치`. `new`로 새 출처를 적습니다."
    ),
    "Where in the source: a page, a table.": "출처 안의 위치: 쪽, 표.",
    "Of an amount: planned, requested, proposed, approved, executed.": (
        "금액의 예산 단계: planned, requested, proposed, approved, executed."
    ),
    "Record a review: who gave it.": "평가를 기록합니다: 평가 기관.",
    "What was reached, beside done; the cost, beside a step.": (
        "완료와 함께 도달한 값, 또는 추진 절차와 함께 사업비."
    ),
    "The figure as printed, where it is another; needs --note.": (
        "인쇄된 값이 다를 때 그 값. --note가 필요합니다."
    ),
    "Why it cannot be compared with those before it.": "이전 값과 비교할 수 없는 이유.",
    "Of a readiness level: where it was shown.": "성숙도 단계를 확인한 시험 환경.",
    "Of a review: what was said.": "평가의 내용.",
    "A remark of the editor.": "작성자의 비고.",
    "Of a new source: id, title, publisher, published, url, kind, standing; again for each.": (
        "새 출처의 id, title, publisher, published, url, kind, standing. 필드마다 되풀이합니다."
    ),
    "Write without asking.": "묻지 않고 씁니다.",
    "Show the difference and write nothing.": "차이만 보여 주고 쓰지 않습니다.",
    "A field, as in mobility/k-uam-launch.due; or a thing or part, and its fields after it as "
    "FIELD=VALUE.": (
        "mobility/k-uam-launch.due 같은 필드, 또는 항목과 그 뒤에 FIELD=VALUE로 적은 필드."
    ),
    "The new value; `none` takes the field out.": "새 값. `none`은 필드를 뺍니다.",
    "The old value was only written down wrongly: keep no history.": (
        "이전 값은 잘못 옮겨 적은 것이므로 이력을 남기지 않습니다."
    ),
    "Record that the change was decided.": "변경이 결정되었음을 기록합니다.",
    "When it was decided [default: the day of the source].": "결정한 날[기본값: 출처의 날짜].",
    "The reason that the source gives.": "출처가 밝힌 이유.",
    "What is begun.": "만들 것의 종류.",
    "Where it stands, the national level if nowhere; and what is said of it: due=2027 "
    "for=batteries baseline.value=3 targets.by=2028.": (
        "놓일 곳(없으면 국가 차원)과 내용: due=2027 for=batteries baseline.value=3 targets.by=2028."
    ),
    "Its name; again in the other language.": "이름. 다른 언어로 되풀이합니다.",
    "Its id [default: made of its name].": "id[기본값: 이름으로 만듦].",
    "A thing.": "항목.",
    "An area, a thing, a target or a source.": "분야, 항목, 목표 또는 출처.",
    "What it is called from now on.": "앞으로 쓸 id.",
    "Where it goes: an area, or the portfolio's id.": "옮길 곳: 분야 또는 포트폴리오의 id.",
    "The things; then what the new one says, as FIELD=VALUE.": (
        "통합할 항목들과, 그 뒤에 FIELD=VALUE로 적은 새 항목의 내용."
    ),
    "The id of the new one.": "새 항목의 id.",
    "What it is called.": "이름.",
    "The thing.": "항목.",
    "The ids of the new ones, by comma.": "새 항목들의 id, 쉼표로 구분.",
    "What each is called; again for each.": "각 항목의 이름. 항목마다 되풀이합니다.",
    "Write nothing: exit 1 where a file would change.": (
        "쓰지 않고, 바뀔 파일이 있으면 종료 코드 1로 끝냅니다."
    ),
    "Write nothing: show what would change.": "쓰지 않고 바뀔 내용만 보여 줍니다.",
    "A code or slug, such as M101.": "M101 같은 규칙의 코드나 이름.",
    "Where to begin.": "만들 폴더.",
}
"""What the arguments and options mean."""

HELP: Mapping[str, str] = {**_COMMANDS, **_OPTIONS, **_COLLECTING}
"""Each paragraph of the help."""
