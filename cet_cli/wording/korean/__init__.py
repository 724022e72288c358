"""The messages in Korean, a module a family of rules: the twins of those in English.

One word a thing, as the documents of the Korean government use it:

    portfolio 포트폴리오 · roadmap 로드맵 · area 분야 · thing 항목 · part 하위 항목
    key, field 필드 · mission 임무 · key technology 중점기술
    stepping-stone technology 디딤돌 기술 · milestone 이정표 · measure 추진과제
    project 사업 · step 추진 절차 · indicator 지표 · baseline 기준값 · target 목표
    interim point 중간 목표 · observation 관측값 · figure 수치 · deadline, due date 기한
    span 기간 · horizon 계획 기간 · funding 재원 · amount 금액 · stage 예산 단계
    claim 주장 · review 평가 · decision 결정 · question 질문 · source 출처 · citation 인용
    lineage 계보 · readiness 성숙도 · pace 진척 속도 · status 상태 · verdict 판정
    base 개정 전 · revision 개정 후 · change 변경 · rule 규칙 · finding 지적 사항
    severity 심각도 · suppression 허용 · evidence 근거 · address 주소

Sentences are in the polite form of official letters (~합니다), advice is `~하십시오`, and what
stands in a table ends in a noun. Stages of a budget: 계획, 요구, 정부안, 확정, 집행.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.korean import (
    citations,
    funding,
    indicators,
    measures,
    milestones,
    projects,
    revision_goals,
    revision_record,
    structure,
    technologies,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.wording.message import Message

CATALOGUE: Mapping[str, Message] = {
    **structure.MESSAGES,
    **technologies.MESSAGES,
    **milestones.MESSAGES,
    **indicators.MESSAGES,
    **funding.MESSAGES,
    **projects.MESSAGES,
    **measures.MESSAGES,
    **citations.MESSAGES,
    **revision_goals.MESSAGES,
    **revision_record.MESSAGES,
}
