"""The words of a comparison, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CLASSES: Mapping[str, str] = {
    "history_rewritten": "이력 변경",
    "vanished": "소멸",
    "weakened": "약화",
    "loosened": "점검 완화",
    "mixed": "강화·약화 혼재",
    "softened": "약속 완화",
    "slipped": "연기",
    "redefined": "재정의",
    "rebaselined": "기준값 변경",
    "dropped": "철회",
    "restated": "금액 정정",
    "granted": "예산 확정",
    "replaced": "대체",
    "split": "분리",
    "merged": "통합",
    "moved": "이동",
    "renamed": "id 변경",
    "strengthened": "강화",
    "brought_forward": "앞당김",
    "firmed": "약속 강화",
    "reprecised": "정밀도 변경",
    "added": "추가",
    "observation_added": "관측값 추가",
    "observation_revised": "관측값 수정",
    "reworded": "문구 수정",
    "changed": "변경",
    "suggested": "id 변경 추정",
}

SIDES: Mapping[str, str] = {
    "working tree": "작업 폴더",
    "the index": "스테이징된 내용",
}
"""The sides that have a name of ours: in English as they are called where they are read."""

COUNTED = "{kind} {number}건"
"""How many changes there are of a class."""

PHRASES: Mapping[str, str] = {
    "compared": "{base}{base:~과와} {revision} 비교: ",
    "things_1": "항목 {number}개, ",
    "things_n": "항목 {number}개, ",
    "same": "차이 없음",
    "no_weakening": "약화 없음",
    "weaker_1": "계획을 약화하거나 약화 여부를 알 수 없게 하는 변경 1건",
    "weaker_n": "계획을 약화하거나 약화 여부를 알 수 없게 하는 변경 {number}건",
    "side": "{name}({stamp})",
    "accepted": "{date:날} 결정으로 수용(출처: {sources})",
    "accepted_why": "{date:날} 결정으로 수용(출처: {sources}): {why}",
    "nobody": "문서 없음",
    "accepted_count": "{number}건 수용됨",
    "accepted_title": "수용된 변경",
    "quiet_1": "약화와 무관한 변경 1건은 --verbose 옵션으로 볼 수 있습니다: {kinds}.",
    "quiet_n": "약화와 무관한 변경 {number}건은 --verbose 옵션으로 볼 수 있습니다: {kinds}.",
    "read": "개정 전: {base}. 개정 후: {revision}. 기준일: {date:날}.",
    "backwards": (
        "참고: 개정 전으로 지정한 {base:이가} 개정 후로 지정한 {revision}보다 나중입니다. "
        "추가된 것이 빠진 것으로 나옵니다"
    ),
    "left_out_1": "자리가 부족하여 변경 1건을 뺐습니다. `cet diff`로 볼 수 있습니다.",
    "left_out_n": "자리가 부족하여 변경 {number}건을 뺐습니다. `cet diff`로 볼 수 있습니다.",
}

TITLES: Mapping[str, tuple[str, ...]] = {
    "changes": ("변경", "대상", "개정 전", "개정 후", "의미", "위치", "규칙"),
    "accepted": ("변경", "대상", "개정 전", "개정 후", "수용"),
}
