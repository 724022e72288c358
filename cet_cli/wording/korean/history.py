"""What a history says, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "never": "변경 없음: 계획이 처음과 같습니다.",
    "area_never": "`{area}` 자체의 내용은 변경되지 않았습니다. 그 안에서 변경된 날짜는 "
    "`cet history --moved {area}`로 볼 수 있습니다.",
    "field_never": "`{field}`{field:~은는} 변경된 적이 없습니다.",
    "moved_1": "1회 변경, {by}",
    "moved_n": "{number}회 변경, {by}",
    "back_1": "1회 변경 후 처음으로 되돌아옴",
    "back_n": "{number}회 변경 후 처음으로 되돌아옴",
    "later": "{time} 늦어짐",
    "earlier": "{time} 앞당겨짐",
    "months_1": "1개월",
    "months_n": "{number}개월",
    "days_1": "1일",
    "days_n": "{number}일",
    "changed_1": "1회 변경",
    "changed_n": "{number}회 변경",
    "original": "당초",
    "previous": "직전",
    "current": "현재",
    "absent": "없음",
    "commit": "{date:날} 커밋 {commit}에서 읽음. `was`에는 없음",
    "commit_undated": "커밋 {commit}에서 읽음. `was`에는 없음",
    "redefined": "그때까지는 같은 이름의 다른 것",
    "git_1": "커밋 1개 읽음",
    "git_n": "커밋 {number}개 읽음",
    "unreadable_1": "그중 1개는 읽을 수 없어 건너뜀",
    "unreadable_n": "그중 {number}개는 읽을 수 없어 건너뜀",
    "read": "읽은 범위: {extent}. 기준일: {date:날}.",
    "ranked_none": "변경된 날짜가 없습니다.",
    "ranked_1": "날짜 {dated}개 중 1개가 변경되었습니다. 많이 늦어진 순입니다.",
    "ranked_n": "날짜 {dated}개 중 {number}개가 변경되었습니다. 많이 늦어진 순입니다.",
}

COLUMNS: Mapping[str, str] = {
    "slip": "연기",
    "times": "횟수",
    "original": "당초",
    "current": "현재",
    "name": "이름",
    "address": "주소",
}

NO_GIT: Mapping[str, str] = {
    "off": "git 이력은 보지 않음",
    "no_repository": "계획이 git 저장소 안에 있지 않음",
    "no_commit": "저장소에 아직 커밋이 없음",
}
