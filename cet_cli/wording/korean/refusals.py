"""Why there is no answer, in Korean, by what is said in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_FETCH = "`git fetch --refetch --no-filter`로 모두 가져올 수 있습니다"
_DEEPEN = "`git fetch --unshallow` brings the rest (in CI: fetch-depth 0)"
_DEEPER = "`git fetch --unshallow`로 나머지를 가져오십시오(CI에서는 fetch-depth 0)"

_USAGE: Mapping[str, str] = {
    "`{command} --help` tells what it takes": "`{command} --help`로 사용법을 볼 수 있습니다",
    "No such command '{word}'": "`{word}`{word:~이라라}는 명령은 없습니다",
    "No such option: {word}": "`{word}` 옵션은 없습니다",
    "No such option: {word} Did you mean {near}?": (
        "`{word}` 옵션은 없습니다. {near} 쪽을 뜻한 것인지 확인하십시오"
    ),
    "No such option: {word} (Possible options: {near})": (
        "`{word}` 옵션은 없습니다. 가능한 옵션: {near}"
    ),
    "Missing command": "명령을 적으십시오",
    "Missing argument '{word}'": "인수 `{word}`{word:~을를} 적으십시오",
    "Missing option '{word}'": "옵션 `{word}`{word:~을를} 적으십시오",
    "Missing parameter: {word}": "인수 `{word}`{word:~을를} 적으십시오",
    "Invalid value for '{option}': {reason}": "`{option}` 옵션의 값이 잘못되었습니다: {reason}",
    "Invalid value: {reason}": "값이 잘못되었습니다: {reason}",
    "'{word}' is not one of {words}": "`{word}`{word:~은는} {words} 가운데 하나가 아닙니다",
    "'{word}' is not a valid integer": "`{word}`{word:~은는} 정수가 아닙니다",
    "Got unexpected extra argument ({words})": "남는 인수가 있습니다: {words}",
    "Got unexpected extra argument(s) ({words})": "남는 인수가 있습니다: {words}",
    "Got unexpected extra arguments ({words})": "남는 인수가 있습니다: {words}",
    "Option '{option}' requires an argument": "`{option}` 옵션에는 값이 있어야 합니다",
    "Option '{option}' does not take a value": "`{option}` 옵션은 값을 받지 않습니다",
    "the input is nested too deeply to be worked with": (
        "입력이 너무 깊게 겹쳐 있어 다룰 수 없습니다"
    ),
    "there is not enough memory for this input": "이 입력을 다루기에 메모리가 부족합니다",
    "a mistake in cet itself ({what})": "cet 자체의 잘못입니다({what})",
    "please report it with what `cet --debug ...` prints": (
        "`cet --debug ...`의 출력과 함께 알려 주십시오"
    ),
}
"""What was typed, and what failed."""

_COMMANDS: Mapping[str, str] = {
    "{option}: `{word}` is not a date: write it like 2024-12-31, 2024-12 or 2024": (
        "{option}: `{word}`{word:~은는} 날짜가 아닙니다. 2024-12-31, 2024-12, 2024처럼 적으십시오"
    ),
    "`{word}` is not a date: write it like @2024-12-31, @2024-12 or @2024": (
        "`{word}`{word:~은는} 날짜가 아닙니다. @2024-12-31, @2024-12, @2024처럼 적으십시오"
    ),
    "the working directory: {reason}": "작업 폴더: {reason}",
    "-C: `{folder}`: {reason}": "-C: `{folder}`: {reason}",
    "a comparison has two sides: `{word}` is one too many": (
        "비교는 두 쪽 사이에 합니다. `{word}`{word:~은는} 남습니다"
    ),
    "--staged names the newer side, and so does `{word}`": (
        "--staged와 `{word}`{word:~이가} 모두 개정 후를 가리킵니다"
    ),
    "a withdrawal needs its date (--on) and who says so (--source)": (
        "철회에는 날짜(--on)와 출처(--source)가 있어야 합니다"
    ),
    "a merger needs --name, its date (--on) and who says so (--source)": (
        "통합에는 --name, 날짜(--on), 출처(--source)가 있어야 합니다"
    ),
    "a split needs its date (--on) and who says so (--source)": (
        "분리에는 날짜(--on)와 출처(--source)가 있어야 합니다"
    ),
    "{what}: `{word}` is not written like FIELD=TEXT": (
        "{what}: `{word}`{word:~은는} FIELD=TEXT 꼴이 아닙니다"
    ),
    "--git-driver is for git: set it with `git config diff.cet.command 'cet diff --git-driver'`": (
        "--git-driver는 git이 쓰는 옵션입니다. `git config diff.cet.command 'cet diff "
        "--git-driver'`로 설정하십시오"
    ),
    "the history of what? Name an address, or rank all with --moved": (
        "주소를 적거나, --moved로 변경된 날짜 전체를 보십시오"
    ),
    "`{word}`: write what is said as FIELD=VALUE, its name as --name, its id as --id": (
        "`{word}`: 내용은 FIELD=VALUE로, 이름은 --name으로, id는 --id로 적으십시오"
    ),
    "record what? `cet record ADDRESS VALUE --on DATE --source ID`": (
        "기록할 내용을 적으십시오: `cet record ADDRESS VALUE --on DATE --source ID`"
    ),
    "as of when? Name the date that it speaks of with --on": "--on으로 날짜를 적으십시오",
    "who says so? Name the source with --source, or enter one: --source new": (
        "--source로 출처를 적거나, --source new로 새 출처를 적으십시오"
    ),
    "who says so? Name the source with --source; for a slip, --correct": (
        "--source로 출처를 적으십시오. 잘못 옮겨 적은 것이면 --correct를 쓰십시오"
    ),
    "--limit: `{word}`: comment, summary or a number of bytes from 500 on": (
        "--limit: `{word}`: comment, summary 또는 500 이상의 바이트 수를 적으십시오"
    ),
    "--output and --inject: a report goes to one file": (
        "--output과 --inject: 보고서는 한 파일에만 씁니다"
    ),
    "--output: `{path}`: a report is no YAML, which plans are written in": (
        "--output: `{path}`: 보고서는 계획을 적는 YAML 파일에 쓰지 않습니다"
    ),
    "--check: which file? Name it with --output or --inject": (
        "--check: --output이나 --inject로 파일을 적으십시오"
    ),
    "--format json is neither put into a file nor checked": (
        "--format json은 파일에 쓰거나 점검하지 않습니다"
    ),
    "--name: `{word}`: lower-case letters, digits and hyphens": (
        "--name: `{word}`: 영문 소문자, 숫자, 붙임표로 적으십시오"
    ),
    "revise what of `{address}`? Name a field: `{address}.due 2028`, or due=2028": (
        "`{address}`의 필드를 적으십시오: `{address}.due 2028` 또는 due=2028"
    ),
    "what does `{address}` say now? Name the new value": "`{address}`의 새 값을 적으십시오",
    "`{word}` is no change: write FIELD=VALUE, as in due=2028": (
        "`{word}`{word:~은는} 변경이 아닙니다. due=2028처럼 FIELD=VALUE로 적으십시오"
    ),
    "--since: `{word}` has no date (`on`) to compare with": (
        "--since: `{word}`에 비교할 날짜(`on`)가 없습니다"
    ),
    "--fail-on: `{word}` is nothing to fail on; {hint}": (
        "--fail-on: `{word}`{word:~은는} 쓸 수 없습니다. {hint}"
    ),
    "there are {words}, and the code or the name of any rule (`cet rules`)": (
        "쓸 수 있는 것: {words}, 그리고 규칙의 코드나 이름(`cet rules`)"
    ),
    "did you mean `{near}`?": "`{near}`{near:~을를} 뜻한 것인지 확인하십시오",
    "there are {words}": "쓸 수 있는 것: {words}",
    "there is no standard output to answer on": "답을 쓸 표준 출력이 없습니다",
    "the answer cannot be written: {reason}": "답을 쓸 수 없습니다: {reason}",
}
"""What commands refuse."""

_SETTINGS: Mapping[str, str] = {
    "{file}: not readable as TOML: {error}": "{file}: TOML로 읽을 수 없습니다: {error}",
    "{file}: cannot be read ({why})": "{file}: 읽을 수 없습니다({why})",
    "{file}: not UTF-8": "{file}: UTF-8이 아닙니다",
    "{file}: `{path}`: {reason}": "{file}: `{path}`: {reason}",
    "a table is wanted here": "테이블이 있어야 합니다",
    "a list of tables is wanted here: [[allow]]": "테이블의 목록이 있어야 합니다: [[allow]]",
    "a text is wanted here": "글이 있어야 합니다",
    "a whole number above 0 is wanted here": "0보다 큰 정수가 있어야 합니다",
    "no such setting; {hint}": "이런 설정은 없습니다. {hint}",
    "one of {words}": "쓸 수 있는 것: {words}",
    "there is no rule `{rule}`": "규칙 `{rule}`{rule:~이가} 없습니다",
    "there is no rule `{rule}`; {hint}": "규칙 `{rule}`{rule:~이가} 없습니다. {hint}",
}
"""Settings."""

_FILES: Mapping[str, str] = {
    "PyYAML is installed without its C part (libyaml): install a PyYAML wheel, for example with "
    "`pip install --force-reinstall --only-binary :all: PyYAML`": (
        "PyYAML이 C 부분(libyaml) 없이 설치되어 있습니다. PyYAML wheel을 설치하십시오. 예: "
        "`pip install --force-reinstall --only-binary :all: PyYAML`"
    ),
    "`{path}` exists already and was left as it is": (
        "`{path}`{path:~이가} 이미 있어 그대로 두었습니다"
    ),
    "`{path}` lies in the portfolio `{root}`; nothing was written": (
        "`{path}`{path:~은는} `{root}` 포트폴리오 안에 있어 아무것도 쓰지 않았습니다"
    ),
    "`{path}` exists already; nothing was written": (
        "`{path}`{path:~이가} 이미 있어 쓰지 않았습니다"
    ),
    "`{path}` exists already": "`{path}`{path:~이가} 이미 있습니다",
    "`{path}` cannot be written: {reason}": "`{path}`{path:~을를} 쓸 수 없습니다: {reason}",
    "`{path}` cannot be read: {reason}": "`{path}`{path:~을를} 읽을 수 없습니다: {reason}",
    "`{path}` cannot be locked: {reason}": "`{path}`{path:~을를} 잠글 수 없습니다: {reason}",
    "`{path}` was changed at the same moment; nothing was written": (
        "`{path}`{path:~이가} 그사이 바뀌어 쓰지 않았습니다"
    ),
    "`{path}` has changed since it was read": "`{path}`{path:~이가} 읽은 뒤에 바뀌었습니다",
    "`{path}` has mistakes in its YAML that must be mended first": (
        "`{path}`의 YAML이 잘못되어 있어 먼저 고쳐야 합니다"
    ),
    "`{path}` is written in a way in which this cannot be changed alone": (
        "`{path}`{path:~은는} 이것만 따로 고칠 수 없게 적혀 있습니다"
    ),
    "`{path}` could not be read any more after this change ({codes})": (
        "이렇게 바꾸면 `{path}`{path:~을를} 읽을 수 없게 됩니다({codes})"
    ),
    "`{path}` cannot be laid out without changing what it says": (
        "`{path}`{path:~은는} 내용을 바꾸지 않고는 정리할 수 없습니다"
    ),
    "the plan would not be the same in another layout; nothing was written": (
        "정리하면 계획이 달라지므로 쓰지 않았습니다"
    ),
    "another edit of this plan has been running for {seconds} seconds; nothing was changed, try "
    "again when it is done": (
        "이 계획의 다른 편집이 {seconds}초째 진행 중이어서 바꾸지 않았습니다. 끝난 뒤 다시 하십시오"
    ),
    "the edit failed halfway ({reason}); the plan is read as it was before, and the next edit "
    "puts the old files back": (
        "편집이 도중에 실패했습니다({reason}). 계획은 이전 그대로 읽히며, 다음 편집 때 이전 파일로 "
        "되돌립니다"
    ),
    "an edit of `{path}` was cut off and cannot be put back: {reason}": (
        "`{path}`의 편집이 중단되었고 되돌릴 수 없습니다: {reason}"
    ),
    "nothing stands at `{path}` any more": "`{path}`에 이제 아무것도 없습니다",
    "`{path}` is there already": "`{path}`{path:~이가} 이미 있습니다",
    "`{path}` cannot be written: what it would stand in is no mapping": (
        "`{path}`{path:~을를} 쓸 수 없습니다. 들어갈 곳이 매핑이 아닙니다"
    ),
    "`{path}` is a whole file: take the file away itself": (
        "`{path}`{path:~은는} 파일 전체이므로 파일을 직접 지우십시오"
    ),
    "`{file}` has no place for it: add a line `<!-- cet:begin {name} -->` and below it "
    "`<!-- cet:end {name} -->`": (
        "`{file}`에 넣을 자리가 없습니다. `<!-- cet:begin {name} -->` 줄과 그 아래 "
        "`<!-- cet:end {name} -->` 줄을 넣으십시오"
    ),
    "`{file}`: one `cet:begin {name}` and then one `cet:end` is needed: {lines}": (
        "`{file}`: `cet:begin {name}` 하나와 그 뒤의 `cet:end` 하나가 있어야 합니다: {lines}"
    ),
    "the report itself has marks that are called `{name}`": (
        "보고서 안에 이미 `{name}` 표시가 있습니다"
    ),
    "--template: no file in `{folder}` ends in `{ending}`": (
        "--template: `{folder}`에 `{ending}`{ending:~으로로} 끝나는 파일이 없습니다"
    ),
    "--template: `{path}` has more than {limit} bytes": (
        "--template: `{path}`{path:~이가} {limit}바이트보다 큽니다"
    ),
    "--template: `{path}` cannot be read: {reason}": (
        "--template: `{path}`{path:~을를} 읽을 수 없습니다: {reason}"
    ),
    "--template: `{path}` is not in UTF-8": "--template: `{path}`{path:~은는} UTF-8이 아닙니다",
    "--template: `{path}`: {reason}": "--template: `{path}`: {reason}",
    "there is no template `{name}`": "서식 `{name}`{name:~이가} 없습니다",
}
"""Files."""

_PLACES: Mapping[str, str] = {
    "there is no file or folder `{path}`": "파일이나 폴더 `{path}`{path:~이가} 없습니다",
    "no portfolio here: there is no {main} in this folder or above it, and none in roadmaps/; "
    "name a path, or start one with `cet init`": (
        "포트폴리오가 없습니다. 이 폴더와 그 위, roadmaps/ 어디에도 {main} 파일이 없습니다. "
        "경로를 적거나 "
        "`cet init`으로 새로 만드십시오"
    ),
    "no portfolio in `{path}`: there is no {main} in it or above it": (
        "`{path}`에 포트폴리오가 없습니다. 그 안과 위에 {main} 파일이 없습니다"
    ),
    "several portfolios here, name one: {names}": (
        "포트폴리오가 여럿이므로 하나를 적으십시오: {names}"
    ),
    "several portfolios in {side}, name one: {names}": (
        "{side}에 포트폴리오가 여럿이므로 하나를 적으십시오: {names}"
    ),
    "`{file}` is not a portfolio: it has no key `portfolio` at its top": (
        "`{file}`{file:~은는} 포트폴리오가 아닙니다. 맨 위에 `portfolio` 필드가 없습니다"
    ),
    "nothing was published about `{name}` by then": (
        "`{name}`에 관해 그때까지 발행된 문서가 없습니다"
    ),
    "`{name}` is neither a path nor an area of `{plan}`; {hint}": (
        "`{name}`{name:~은는} 경로도, `{plan}`의 분야도 아닙니다. {hint}"
    ),
    "`{name}` cannot be read: {why}": "`{name}`{name:~을를} 읽을 수 없습니다: {why}",
}
"""Where a portfolio is."""

_GIT: Mapping[str, str] = {
    "git is not installed here, so only folders and @DATE can be compared": (
        "git이 설치되어 있지 않아 폴더와 @DATE만 비교할 수 있습니다"
    ),
    "git did not answer within {seconds} seconds": "git이 {seconds}초 안에 답하지 않았습니다",
    "git cannot be started: {error}": "git을 시작할 수 없습니다: {error}",
    "git said more than {size} MB": "git의 답이 {size} MB보다 큽니다",
    "nothing can be staged here: the repository is bare": (
        "작업 폴더가 없는 저장소여서 스테이징된 내용이 없습니다"
    ),
    "git cannot read the index: {error}": "git이 인덱스를 읽지 못합니다: {error}",
    "a merge is not finished: `{file}` is staged more than once": (
        "병합이 끝나지 않았습니다. `{file}`{file:~이가} 두 번 이상 스테이징되어 있습니다"
    ),
    "git cannot go through the history: {error}": "git이 이력을 읽지 못합니다: {error}",
    "git could not read an object: {error}": "git이 객체를 읽지 못했습니다: {error}",
    "a name of one line is wanted": "이름은 한 줄이어야 합니다",
    "the {kind} {id} of {size} bytes is too large to be read": (
        "{kind} {id:은는} {size}바이트로 너무 커서 읽을 수 없습니다"
    ),
    "git cannot read the repository at `{folder}`: {error}": (
        "git이 `{folder}`의 저장소를 읽지 못합니다: {error}"
    ),
    "`{folder}` lies in no git repository, so it has no revisions; name two folders, or `@DATE` "
    "for the plan as it stood on a day": (
        "`{folder}`{folder:~은는} git 저장소 안에 있지 않아 리비전이 없습니다. 폴더 둘을 "
        "적거나, 어느 날의 "
        "계획을 `@DATE`로 적으십시오"
    ),
    "git does not trust the repository at `{folder}`, which belongs to somebody else; if you do: "
    "`{command}`": (
        "`{folder}`의 저장소는 소유자가 달라 git이 신뢰하지 않습니다. 신뢰한다면: `{command}`"
    ),
    "{say}; compare them with `..`": "{say}. `..`로 비교하십시오",
    "{say} in this shallow clone; {hint}": "이 얕은 복제본에서는 {say}. {hint}",
    _DEEPEN: _DEEPER,
    "{one} and {two} have no commit in common": "{one:과와} {two}에 공통 커밋이 없습니다",
    "there is no revision `{name}`; {hint}": "리비전 `{name}`{name:~이가} 없습니다. {hint}",
    "`{name}` has no such ancestor or entry": "`{name}`에 그런 조상이나 항목이 없습니다",
    "there is no branch and no tag here": "브랜치와 태그가 없습니다",
    "the name of a revision is one line, and not a long one": (
        "리비전 이름은 길지 않은 한 줄이어야 합니다"
    ),
    "`{name}` names a {kind}, not a commit": "`{name}`{name:~은는} 커밋이 아니라 {kind}입니다",
    "there is no commit yet in this repository, so there is no `{name}`": (
        "이 저장소에 아직 커밋이 없어 `{name}`{name:~이가} 없습니다"
    ),
    "`{name}` is not in this clone, which is shallow; {hint}": (
        "`{name}`{name:~이가} 이 얕은 복제본에 없습니다. {hint}"
    ),
    "`{name}` may be {several}; write more digits": (
        "`{name}`{name:~은는} {several}일 수 있습니다. 더 길게 적으십시오"
    ),
    "it has too many folders, or too deep ones, to be searched": (
        "폴더가 너무 많거나 깊어 찾을 수 없습니다"
    ),
    "`{path}` has more than {limit} files": "`{path}`에 파일이 {limit}개보다 많습니다",
}
"""git."""

_SIDES: Mapping[str, str] = {
    "a side of the comparison is empty: a revision, a path or `@DATE` is meant": (
        "비교할 한쪽이 비어 있습니다. 리비전, 경로, `@DATE` 가운데 하나를 적으십시오"
    ),
    "`{base}` and `{revision}` lie in one portfolio, which would be compared with itself; name a "
    "revision or @DATE for one side": (
        "`{base}`{base:~과와} `{revision}`{revision:~은는} 한 포트폴리오 안에 있어 자기 자신과 "
        "비교하게 됩니다. 한쪽은 리비전이나 @DATE로 지정하십시오"
    ),
    "`{word}` names both sides already": "`{word}`{word:~이가} 이미 양쪽을 가리킵니다",
    "`{one}...{two}`: only two revisions have parted somewhere": (
        "`{one}...{two}`: 갈라진 곳은 두 리비전 사이에만 있습니다"
    ),
    "`{path}` is a file that holds no plan": "`{path}`{path:~은는} 계획이 없는 파일입니다",
    "`{path}` is a file that holds no plan{others}": (
        "`{path}`{path:~은는} 계획이 없는 파일입니다{others}"
    ),
    "; the revision of that name is `{word}`": ". 같은 이름의 리비전은 `{word}`입니다",
    "{refusal}; the revision of that name is `{word}`": (
        "{refusal}. 같은 이름의 리비전은 `{word}`입니다"
    ),
    "`{path}` lies outside the repository at `{folder}`, which knows no revision of it": (
        "`{path}`{path:~은는} `{folder}` 저장소 밖에 있어 리비전이 없습니다"
    ),
    "`{path}` leads out of the repository": "`{path}`{path:~은는} 저장소 밖으로 나갑니다",
    "there is no path `{path}`, and {refusal}": "경로 `{path}`{path:~이가} 없습니다. {refusal}",
    "the folders of `{name}` are not in this clone, which is partial or damaged; "
    "`git fetch --refetch --no-filter` brings all of it": (
        f"`{{name}}`의 폴더가 일부만 있거나 손상된 이 복제본에 없습니다. {_FETCH}"
    ),
    "`{path}` of {name} is not in this clone, which is partial or damaged; "
    "`git fetch --refetch --no-filter` brings all of it": (
        f"{{name}}의 `{{path}}`{{path:~이가}} 일부만 있거나 손상된 이 복제본에 없습니다. {_FETCH}"
    ),
    "`{word}`: a span has two ends, as in `main..HEAD`": (
        "`{word}`: 범위에는 `main..HEAD`처럼 두 끝이 있어야 합니다"
    ),
    "`{word}`: of what is staged, only `:` and `:PATH` can be read": (
        "`{word}`: 스테이징된 내용은 `:`와 `:PATH`로만 읽을 수 있습니다"
    ),
    "the portfolio `{path}` is not in {side} yet{others}": (
        "포트폴리오 `{path}`{path:~이가} {side}에 아직 없습니다{others}"
    ),
    "; there is {names}": ". 있는 것: {names}",
    ", nor any other": ". 다른 포트폴리오도 없습니다",
    "there is no `{path}` in {side}": "{side}에 `{path}`{path:~이가} 없습니다",
    "there is no portfolio in {side}": "{side}에 포트폴리오가 없습니다",
    "there is no portfolio {where} {side}": "{side}에 포트폴리오가 없습니다({where})",
    "there is no portfolio in `{path}` of {side}": "{side}의 `{path}`에 포트폴리오가 없습니다",
    "`{path}` is a symbolic link in {side}; name the folder that it leads to": (
        "{side}의 `{path}`{path:~은는} 심볼릭 링크입니다. 링크가 가리키는 폴더를 적으십시오"
    ),
    "`{path}` is a submodule in {side}, with a history of its own: `{command}` reads that": (
        "{side}의 `{path}`{path:~은는} 자체 이력이 있는 서브모듈입니다. `{command}`로 볼 수 "
        "있습니다"
    ),
}
"""The sides of a comparison."""

REFUSALS: Mapping[str, str] = {
    **_USAGE,
    **_COMMANDS,
    **_SETTINGS,
    **_FILES,
    **_PLACES,
    **_GIT,
    **_SIDES,
}
"""Each sentence by its English template."""
