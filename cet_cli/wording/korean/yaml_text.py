"""What is said in Korean of a file that is not the YAML it should be: S001 to S016."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_QUOTE = "글을 따옴표로 묶으십시오"

_SYNTAX: Mapping[str, Message] = {
    "S001": Message("YAML이 아닙니다: `{detail}`", "이 줄과 바로 윗줄을 확인하십시오"),
    "S001.apostrophe": Message(
        "작은따옴표로 시작한 글이 글 속의 작은따옴표에서 끝났습니다",
        "글 속의 작은따옴표를 두 번 적거나, 글을 큰따옴표로 묶으십시오",
    ),
    "S001.bad-escape": Message(
        "`{character}`{character:~은는} 큰따옴표 안에서 뜻이 없습니다",
        "역슬래시를 두 번 적거나, 글을 작은따옴표로 묶으십시오",
    ),
    "S001.bad-indentation": Message(
        "이 줄이 시작하는 칸이 위의 어느 줄과도 맞지 않습니다",
        "나란히 놓일 줄이 시작하는 칸에 맞추십시오",
    ),
    "S001.block-marker": Message(
        "글은 `{character}`{character:~으로로} 시작할 수 없습니다", _QUOTE
    ),
    "S001.colon-in-text": Message("글 속에 콜론과 빈칸이 이어져 필드 이름으로 읽힙니다", _QUOTE),
    "S001.comma-or-colon": Message(
        "괄호 안에서 한 글로 보이는 곳에 콜론이 있습니다",
        "글을 따옴표로 묶거나, 다음 필드 앞에 쉼표를 적으십시오",
    ),
    "S001.item-among-keys": Message(
        "필드가 있는 줄들 사이에 `- `로 시작하는 줄이 있습니다",
        "속한 필드 아래로 들여 쓰거나 필드 이름을 적으십시오",
    ),
    "S001.key-among-items": Message(
        "목록의 줄들 사이에 필드가 있는 줄이 있습니다",
        "`- `로 시작하게 하거나, 속한 줄 아래로 들여 쓰십시오",
    ),
    "S001.list-on-key-line": Message(
        "목록이 필드 이름과 같은 줄에서 시작합니다", "목록을 다음 줄에서 시작하십시오"
    ),
    "S001.look-alike": Message(
        "`{character}`{character:~은는} 콜론이나 빈칸처럼 보이지만 다른 문자입니다",
        "자판을 영문으로 두고 다시 입력하십시오",
    ),
    "S001.missing-colon": Message(
        "필드와 값도 아니고, 앞 글의 이어짐도 아닌 줄입니다",
        "`필드: 값`으로 적거나, 이어지는 글 아래로 들여 쓰십시오",
    ),
    "S001.missing-comma": Message(
        "쉼표가 빠졌습니다", "쉼표를 적거나, 따옴표가 든 글은 다른 따옴표로 묶으십시오"
    ),
    "S001.missing-key": Message("필드 이름 없이 콜론이 있습니다", "필드 이름을 적으십시오"),
    "S001.missing-space": Message("`{character}` 뒤에 빈칸이 빠졌습니다", "뒤에 빈칸을 적으십시오"),
    "S001.reserved-character": Message(
        "글은 `{character}`{character:~으로로} 시작할 수 없습니다", _QUOTE
    ),
    "S001.text-after-bracket": Message(
        "닫는 괄호 뒤에 글이 있습니다", "새 줄에 적거나, 글 전체를 따옴표로 묶으십시오"
    ),
    "S001.text-after-quote": Message(
        "닫는 따옴표 뒤에 글이 있습니다",
        "글 전체를 따옴표로 묶으십시오. 글 속의 따옴표는 두 번 적거나 다른 따옴표를 씁니다",
    ),
    "S001.unclosed-bracket": Message(
        "`{character}`{character:~이가} 닫히지 않았습니다", "닫으십시오"
    ),
    "S001.unclosed-quote": Message("따옴표가 닫히지 않았습니다", "글 끝에서 닫으십시오"),
    "S001.unexpected-bracket": Message(
        "`{character}`{character:~이가} 닫을 괄호가 없습니다", "빼거나 글을 따옴표로 묶으십시오"
    ),
}

_FILES: Mapping[str, Message] = {
    "S002": Message(
        "`{key}`{key:~이가} 두 번 적혀 있습니다. 처음은 {first_line}번째 줄입니다",
        "하나만 남기십시오(이 파일에 두 번 적힌 필드가 {more}개 더 있습니다)",
        "하나만 남기십시오. 계획의 이전 내용은 `was`에 적습니다",
    ),
    "S003": Message(
        "`{tag}`{tag:~은는} 태그인데, 로드맵에는 태그를 쓰지 않습니다",
        "태그를 빼거나 글을 따옴표로 묶으십시오(이 파일에 {more}개 더 있습니다)",
        "태그를 빼거나 글을 따옴표로 묶으십시오",
    ),
    "S004": Message(
        "`{name}`{name:~은는} 다른 글을 대신하게 하는 {kind:말}입니다",
        "뜻하는 내용을 그대로 적으십시오. `&`나 `*`로 시작하는 글은 따옴표로 묶습니다"
        "(이 파일에 {more}개 더 있습니다)",
        "뜻하는 내용을 그대로 적으십시오. `&`나 `*`로 시작하는 글은 따옴표로 묶습니다",
    ),
    "S005": Message("`<<`는 다른 곳의 필드를 가져옵니다", "필드를 모두 적으십시오"),
    "S006": Message(
        "여기서 두 번째 문서가 시작됩니다", "이 줄을 빼거나, 나머지를 다른 파일로 나누십시오"
    ),
    "S007": Message(
        "필드 이름이 있어야 할 곳에 괄호가 있습니다",
        "괄호로 시작하는 글은 따옴표로 묶고, 빈자리 표시는 내용으로 채우십시오",
    ),
    "S008": Message("이 파일은 YAML {version} 판을 요구합니다", "이 줄을 빼십시오"),
    "S009": Message(
        "줄 첫머리에 탭이 있습니다. 이런 줄은 모두 {lines}줄입니다", "탭을 빈칸으로 바꾸십시오"
    ),
    "S010": Message(
        "{character:은는} 보이지 않는 문자입니다",
        "빼십시오(이 파일에 {more}개 더 있습니다)",
        "빼십시오",
    ),
    "S011": Message("UTF-8 파일이 아닙니다(부호화 방식: {encoding})", "UTF-8로 다시 저장하십시오"),
    "S012": Message(
        "목록과 매핑이 {limit}겹보다 깊게 겹쳐 있습니다",
        "더 얕게 적거나, 설정에서 `limits.nesting` 값을 높이십시오",
    ),
    "S013": Message(
        "파일이 {limit}바이트보다 큽니다",
        "여러 파일로 나누거나, 설정에서 `limits.size` 값을 높이십시오",
    ),
    "S014": Message(
        "파일의 필드와 값이 {limit}개보다 많습니다",
        "여러 파일로 나누거나, 설정에서 `limits.nodes` 값을 높이십시오",
    ),
    "S015": Message("빈 파일입니다", "내용을 적거나 지우십시오"),
    "S016": Message("파일을 읽을 수 없습니다", "어떤 파일인지 확인하십시오"),
    "S016.outside": Message(
        "포트폴리오 폴더 밖으로 이어지는 링크입니다", "파일 자체를 폴더에 두십시오"
    ),
    "S016.not-a-file": Message("일반 파일이 아닙니다", "확장자를 바꾸거나 빼십시오"),
    "S016.folder": Message("파일 이름을 가진 폴더입니다", "폴더 이름을 바꾸십시오"),
    "S016.missing": Message("파일이 없어졌거나, 빈 곳을 가리키는 링크입니다", "되돌려 놓으십시오"),
    "S016.forbidden": Message("파일을 읽을 권한이 없습니다", "읽기 권한을 요청하십시오"),
    "S016.link": Message(
        "이 리비전에서는 심볼릭 링크인데, git의 링크는 따라가지 않습니다",
        "파일 자체를 폴더에 두십시오",
    ),
    "S016.submodule": Message(
        "이 리비전에서는 자체 이력이 있는 서브모듈입니다",
        "서브모듈에 파일 이름이 아닌 이름을 붙이십시오",
    ),
    "S016.lfs": Message(
        "git에는 파일의 포인터만 있고 내용은 Git LFS에 있습니다",
        "파일을 Git LFS에서 빼십시오. 작은 텍스트 파일입니다",
    ),
    "S016.broken": Message(
        "디스크에서 파일을 읽지 못했습니다", "다시 시도하거나 파일을 복구하십시오"
    ),
}

MESSAGES: Mapping[str, Message] = {**_SYNTAX, **_FILES}
