"""The words of the formats that services read, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SAYS: Mapping[str, str] = {
    "some_shown": (
        "{kind} {number:수}건 중 {shown:수}건을 표시했습니다. `--format text`로 모두 볼 수 있고, "
        "`--format markdown`으로 표를 만들 수 있습니다."
    ),
    "some_kept": "지적 사항 {number:수}건 중 심각한 순으로 {shown:수}건을 남겼습니다.",
    "nothing": "지적 사항 없음",
    "suppressed": "(허용 처리 {number:수}건)",
    "closing": "{counts}{suppressed}. 읽은 범위: {extent}. 기준일: {day:날}.",
    "failed": "**점검 불합격:** {counts}.",
    "passed": "**점검 합격:** {counts}, 불합격 사유 없음.",
    "clean": "**점검 합격:** 지적 사항 없음.",
    "unread": "**일부를 점검하지 못했습니다:** {counts}.",
    "read": "읽은 범위: {extent}. 기준일: {day:날}.",
    "allowed": "허용 처리 {findings}(각각 이유 있음)",
    "left_out": (
        "*자리가 부족하여 {rows:을를} 뺐습니다. 심각한 것이 위에 있으며, `--format text`로 "
        "모두 볼 수 "
        "있습니다.*"
    ),
    "root": "cet를 시작한 폴더입니다.",
    "unread_file": "읽지 못한 파일이 있습니다.",
    "all_well": "{place}의 계획은 형식에 맞습니다",
    "instead": "조치: {advice}",
    "at": "{name}({place})",
    "matters": "왜 중요한가",
    "example": "예",
    "right": "이렇게",
}
"""Short sentences."""

HEADINGS = ("심각도", "위치", "지적 내용", "조치", "규칙")
"""The titles of a table of findings."""

ALLOWED = ("위치", "규칙", "이유")
"""The titles of a table of suppressed findings."""
