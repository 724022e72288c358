"""A made-up plan in which every path, status, reason and flag stands somewhere, to be shown."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from cet_cli.api import judging
from cet_cli.render.terminal.lines import plain
from cet_cli.render.terminal.show import show_lines
from cet_cli.report.listing import compose_list
from cet_cli.report.look_up import look_up
from cet_cli.report.show import compose_show

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.report.listing import ListReport, Selection
    from cet_cli.report.show import Looked, ShowReport
    from cet_cli.report.show.page import Step, Working

DAY = date(2026, 6, 30)

PLAN = """\
format: 1
portfolio: made
name: {en: Made-up plan, ko: 지어낸 계획}
owner: Ministry
horizon: 2024..2030
sources:
  - {id: plan, title: {en: The plan, ko: 계획}, publisher: Ministry, published: 2024-01-15, standing: official, kind: plan, url: https://example.org/plan}
  - {id: revision, title: Its revision, publisher: Ministry, published: 2025-02-01, standing: official, kind: plan}
  - {id: figures, title: Figures, publisher: Office, published: 2026-03-01, standing: official, kind: statistics, via: paper}
  - {id: paper, title: A paper, publisher: Press, published: 2026-03-02, standing: reported}
  - {id: draft, title: A draft, publisher: Ministry, published: 2026-04-01, standing: draft}
  - {id: undated, title: Without a date, published: unknown, seen: 2025-05, standing: reported}
  - {id: future, title: Not yet out, published: 2027-01-01}
areas:
  - roadmap: paths
    name: {en: Paths, ko: 길}
    group: {is: leading, source: plan#group}
    source: plan#areas
    summary: {en: What a reader is told first., ko: 먼저 읽는 글.}
    questions:
      - {id: who, ask: {en: Who counts?, ko: 누가 세는가?}, to: Office, due: 2026-H2}
    missions:
      - {id: goal, name: The goal, statement: Reach it all, by: 2030, achieved_by: {is: [linear, rules], source: own}, for: {is: above, source: own}, owner: Ministry, source: plan#1}
      - {id: above, statement: Something above it, achieved_by: {is: [goal, wordless], source: own}, source: plan#1}
      - {id: alone, statement: Nobody says how, source: plan#1}
      - {id: unjudged, statement: Rests on a figure without a target, achieved_by: {is: [watched], source: own}, source: plan#1}
      - {id: given-up, statement: Given up, dropped: {on: 2025-02, why: Nobody wants it., source: revision}, source: plan#1}
    key_technologies:
      - {id: tech, name: {en: A technology, ko: 기술}, aka: [Tech, {en: Technics, ko: 테크}], for: {is: goal, source: own}, source: plan#2}
    stepping_stones:
      - id: stone
        name: A stepping stone
        for: {is: tech, source: own}
        needs: {is: [rules], source: own}
        maturity:
          scale: trl
          goal: {value: 9, by: 2028, source: plan#2}
          observations:
            - {value: 4, on: 2022, source: plan#2}
            - {value: 6, on: 2025, environment: test track, source: figures}
        source: plan#2
      - {id: bare-step, name: Without a goal, maturity: {observations: [{value: 3, on: 2025, source: figures}]}, for: {is: tech, source: own}, source: plan#2}
    milestones:
      - {id: rules, name: Rules, due: 2025-06, for: goal, owner: {en: Ministry of Rules, ko: 규칙부}, progress: [{on: 2026-01, says: not_done, source: figures}], source: plan#3}
      - id: opening
        name: {en: Opening, ko: 개통}
        value: 20 cars
        due: 2027
        for: {is: goal, source: own}
        needs: {is: [rules], source: own}
        scope: In the capital alone
        tags: [city, cars]
        owner: {is: Ministry of Cars, source: revision}
        disputed: [{due: 2029, source: paper}]
        inferred: [due]
        note: {en: The year is read from a figure., ko: 그림에서 읽은 해.}
        source: revision#3
        was: [{due: 2026, source: plan#3}, {value: none, due: 2025-12-31, source: plan#2}]
      - {id: closing, name: Closing, due: 2027-12, needs: {is: [early], source: own}, source: plan#3}
      - id: early
        name: Early
        due: 2026-12-01
        source: revision
        was: [{due: 2026-06, source: plan}, {due: 2026, source: plan}, {due: 2025, redefined: true, source: plan}]
      - {id: in-time, name: In time, due: 2025, done: {on: 2025-03-01, value: 3 cars, source: figures}, source: plan#3}
      - {id: too-late, name: Too late, due: 2024, done: {on: 2025, source: figures}, source: plan#3}
      - {id: going-on, name: Going on, due: 2028, progress: [{on: 2026-02, says: under_way, source: figures}], source: plan#3}
      - {id: no-date, name: Without a date, source: plan#3}
      - {id: going-dateless, name: Going on without a date, progress: [{on: 2026-02, says: under_way, source: figures}], source: plan#3}
      - {id: done-dateless, name: Done without a date, done: {on: 2025, source: figures}, source: plan#3}
      - {id: open-ended, name: Open-ended, due: 2034.., source: plan#3}
      - {id: today, name: Today, due: 2026-06-30, source: plan#3}
      - {id: whisper, name: Only a draft says so, due: 2026, source: draft}
      - {id: rumoured, name: Said to be done, due: 2025, done: {on: 2025, source: draft}, source: plan#3}
      - {id: unsaid, name: Nobody says so, due: 2027, for: above}
    indicators:
      - {id: linear, name: {en: Straight, ko: 곧은길}, unit: percent, better: higher, every: 1 year, for: goal, evidence: {is: [watched], source: own}, baseline: {value: 50, on: 2020, source: plan}, targets: [{value: 60, by: 2028, source: plan}], observations: [{value: 51, on: 2021, source: plan}, {value: 55, on: 2023, source: plan}, {value: 54.4, on: 2025, source: figures}], source: plan}
      - {id: days, name: By days, unit: km, better: higher, baseline: {value: -10, on: 2023-01-15, source: plan}, targets: [{value: 100, by: 2028-12, source: plan}], observations: [{value: 60, on: 2025-06-30, source: figures}], source: plan}
      - {id: falling, name: Falling, unit: KRW trillion, better: lower, baseline: {value: 10, on: 2020, source: plan}, targets: [{value: 5, by: 2030, source: plan}], observations: [{value: 11, on: 2025, source: figures}], source: plan}
      - {id: ranged, name: Into a range, unit: dB, better: higher, baseline: {value: 20, on: 2020, source: plan}, targets: [{value: within 40 to 45, by: 2028, source: plan}], observations: [{value: 32, on: 2024, source: figures}], source: plan}
      - {id: above-range, name: Down into a range, unit: dB, better: lower, baseline: {value: 60, on: 2020, source: plan}, targets: [{value: within 40 to 45, by: 2028, path: interim, interim: [{value: 56, by: 2023}], source: plan}], observations: [{value: 52, on: 2024, source: figures}], source: plan}
      - {id: growing, name: Growing, unit: units, better: higher, path: compound, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 121, on: 2022, source: plan}, {value: 150, on: 2025, source: figures}], source: plan}
      - {id: stepwise, name: Point to point, unit: units, better: higher, path: interim, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, interim: [{value: 120, by: 2024, source: plan}], source: plan}], observations: [{value: 125, on: 2025, source: figures}], source: plan}
      - {id: at-point, name: At a point, unit: units, better: higher, path: interim, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, interim: [{value: 120, by: 2024, source: plan}], source: plan}], observations: [{value: 119, on: 2024, source: figures}], source: plan}
      - {id: summed, name: Summed up, unit: KRW, better: higher, path: cumulative, targets: [{value: over 30 trillion, over: 2024..2028, source: plan}], from: budget approved, source: plan}
      - {id: capped, name: Capped, unit: t, better: lower, path: cumulative, targets: [{value: at most 100, over: 2024..2027, source: plan}], observations: [{value: 20, over: 2024, source: figures}, {value: 40, over: 2025, source: figures}], source: plan}
      - {id: between, name: Between two sums, unit: t, path: cumulative, better: higher, targets: [{value: within 100 to 120, over: 2024..2027, source: plan}], observations: [{value: 27, over: 2024, source: figures}], source: plan}
      - {id: beyond, name: Beyond the upper sum, unit: t, path: cumulative, better: higher, targets: [{value: within 100 to 120, over: 2024..2027, source: plan}], observations: [{value: 40, over: 2024, source: figures}], source: plan}
      - {id: gapped, name: With a gap, unit: t, path: cumulative, better: higher, targets: [{value: 100, over: 2022..2030, source: plan}], observations: [{value: 10, over: 2022, source: plan}, {value: 10, over: 2025, source: figures}], source: plan}
      - {id: kept, name: Kept, unit: stations, counts: true, better: higher, path: maintain, baseline: {value: 3, on: 2023, source: plan}, targets: [{value: 3, by: 2028, source: plan}], observations: [{value: 3, on: 2025, source: figures}], source: plan}
      - {id: lost, name: Lost, unit: rank, better: lower, path: maintain, baseline: {value: 1, on: 2023, source: plan}, targets: [{value: 1, by: 2028, source: plan}], observations: [{value: 2, on: 2025, source: figures}], source: plan}
      - {id: ranked, name: Ranked, unit: rank, better: lower, path: ordinal, baseline: {value: 8, on: 2022, source: plan}, targets: [{value: 3, by: 2028, source: plan}], observations: [{value: 6, on: 2025, source: figures}], source: plan}
      - {id: worse, name: Worse than before, unit: rank, better: lower, path: ordinal, baseline: {value: 8, on: 2022, source: plan}, targets: [{value: 3, by: 2028, source: plan}], observations: [{value: 15, on: 2025, source: figures}], source: plan}
      - {id: first-rank, name: Ranked once, unit: rank, better: lower, path: ordinal, targets: [{value: 3, by: 2028, source: plan}], observations: [{value: 6, on: 2025, source: figures}], source: plan}
      - {id: reached, name: Reached, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2025, source: plan}], observations: [{value: 210, on: 2025, source: figures}], source: plan}
      - {id: late, name: Reached late, unit: km, better: higher, baseline: {value: 100, on: 2022, source: plan}, targets: [{value: 200, by: 2024, source: plan}], observations: [{value: 190, on: 2024, source: plan}, {value: 210, on: 2025, source: figures}], source: plan}
      - {id: failed, name: Missed, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2025, source: plan}], observations: [{value: 150, on: 2025, source: figures}], source: plan}
      - {id: silent, name: Silent since, unit: km, better: higher, baseline: {value: 100, on: 2022, source: plan}, targets: [{value: 200, by: 2025, source: plan}], observations: [{value: 150, on: 2023, source: plan}], source: plan}
      - {id: speechless, name: Never observed in numbers, unit: km, better: higher, baseline: {value: 100, on: 2022, source: plan}, targets: [{value: 200, by: 2025, source: plan}], source: plan}
      - {id: unwritten, name: Observed before, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2025, source: plan}], observations: [{value: 90, on: 2022, source: plan}], source: plan}
      - {id: undefined, name: Undefined, unit: areas, counts: true, better: higher, definition: unpublished, baseline: {value: 3, on: 2024, source: plan}, targets: [{value: 6, by: 2028, source: plan}], observations: [{value: 4, on: 2025, source: figures}], source: plan}
      - {id: wordless, name: In words, unit: qubits, better: higher, baseline: {value: 3, on: 2024, source: plan}, targets: [{value: several hundred qubits, by: 2028, source: plan}], observations: [{value: 4, on: 2025, source: figures}], source: plan}
      - {id: dateless, name: Without a deadline, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, source: plan}], observations: [{value: 150, on: 2025, source: figures}], source: plan}
      - {id: bounded, name: Only a bound, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: under 150, on: 2025, source: figures}], source: plan}
      - {id: well-bounded, name: A good bound, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: over 160, on: 2025, source: figures}], source: plan}
      - {id: badly-bounded, name: A bad bound, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: under 90, on: 2025, source: figures}], source: plan}
      - {id: once, name: Once, unit: km, better: higher, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 90, on: 2025, source: figures}], source: plan}
      - {id: broken, name: Broken, unit: km, better: higher, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 90, on: 2025, break: another panel, source: figures}], source: plan}
      - {id: mended, name: After a break, unit: km, better: higher, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 80, on: 2023, break: another panel, source: plan}, {value: 90, on: 2025, source: figures}], source: plan}
      - {id: zero, name: From nothing, unit: km, better: higher, path: compound, baseline: {value: 0, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 90, on: 2025, source: figures}], source: plan}
      - {id: young, name: Too early, unit: km, better: higher, baseline: {value: 100, on: 2025-01, source: plan}, targets: [{value: 200, by: 2035, source: plan}], observations: [{value: 101, on: 2025-06, source: figures}], source: plan}
      - {id: away, name: Was good enough, unit: km, better: higher, baseline: {value: 250, on: 2023, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 190, on: 2025, source: figures}], source: plan}
      - {id: close, name: Near a threshold, unit: km, better: higher, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 147, on: 2025, source: figures}], source: plan}
      - {id: shaky, name: Up and down, unit: km, better: higher, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, source: plan}], observations: [{value: 150, on: 2021, source: plan}, {value: 90, on: 2022, source: plan}, {value: 210, on: 2023, source: plan}, {value: 110, on: 2023-12-31, source: plan}], source: plan}
      - {id: unlosing, name: Nothing asked yet, unit: km, better: higher, path: interim, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, interim: [{value: 100, by: 2026}], source: plan}], observations: [{value: 100, on: 2025, source: figures}], source: plan}
      - {id: losing, name: Lost though nothing was asked, unit: km, better: higher, path: interim, baseline: {value: 100, on: 2023, source: plan}, targets: [{value: 200, by: 2030, interim: [{value: 100, by: 2026}], source: plan}], observations: [{value: 98, on: 2025, source: figures}], source: plan}
      - {id: withdrawn, name: Withdrawn, unit: km, better: higher, targets: [{value: 200, by: 2030, source: plan}], dropped: {source: revision}, source: plan}
      - {id: two, name: Two targets, unit: km, better: higher, baseline: {value: 100, on: 2020, source: plan}, targets: [{id: near, value: 150, by: 2026, source: plan, was: [{value: 160, source: plan}]}, {id: far, value: 200, by: 2030, source: plan}], observations: [{value: 130, on: 2025, source: figures}], source: plan}
      - {id: leaked, name: A draft knows more, unit: km, better: higher, baseline: {value: 100, on: 2020, source: plan}, targets: [{value: 200, by: 2030, source: plan}, {id: wish, value: 300, by: 2030, source: draft}], observations: [{value: 110, on: 2024, source: plan}, {value: 190, on: 2025, source: draft}], source: plan}
      - {id: watched, name: Watched, unit: percent, role: context, observations: [{value: 81.7, on: 2022, source: plan}, {value: 82.7, on: 2024, source: figures}], source: plan}
      - {id: watched-once, name: Watched once, unit: percent, role: context, observations: [{value: 81.7, on: 2022, source: plan}], source: plan}
      - {id: shares, name: Shares, unit: percent, whole: world sales, by: country, better: {KR: higher}, targets: [{KR: 70, by: 2028, source: plan}], observations: [{over: 2022, KR: 60, CN: 30, source: plan}, {over: 2024, KR: 64, CN: 31, source: figures}], source: plan}
    funding:
      - id: budget
        name: {en: The budget, ko: 예산}
        unit: KRW trillion
        for: {is: goal, source: own}
        amounts:
          - {over: 2024, stage: approved, value: 5.0, printed: 5, note: a dropped zero, source: plan}
          - {over: 2024, stage: executed, value: 4.5, source: figures}
          - {over: 2025, stage: approved, value: 6.5, source: figures, was: [{value: 6.4, source: plan}]}
          - {over: 2026, value: 7, source: figures}
        claims:
          - {growth: 30 %, from: 2024 approved, to: 2025 approved, source: figures}
          - {share: 10 %, part: 2024 executed, of: 2024 approved, source: figures}
          - {count: areas, of: [paths], stated: 1, source: figures}
        source: plan
    projects:
      - id: project
        name: A project
        kind: flagship
        for: goal
        over: 2024..2026
        cost: KRW 100 billion
        printed: KRW 100.7 billion
        note: misprinted
        part_of: [budget]
        steps: [{step: feasibility-approved, on: 2023-08, cost: KRW 100.7 billion, over: 2024..2027, source: plan}]
        amounts: [{over: 2024, stage: approved, value: KRW 31.5 billion, source: plan}]
        replaces: [old-project]
        source: plan
      - {id: old-project, name: An old project, for: goal, over: 2020..2023, candidate: [project], source: plan}
    measures:
      - {id: training, pillar: talent, name: Training, due: 2025, owner: Office, source: plan}
    reviews:
      - {about: linear, on: 2026-03, reviewer: {en: Committee, ko: 위원회}, verdict: on_track, text: {en: Proceeding, ko: 정상}, source: figures}
      - {about: linear/target, on: 2026-04, reviewer: Committee, verdict: far_behind, source: figures}
      - {about: tech, on: 2026-04, reviewer: Committee, verdict: planned, source: figures}
    decisions:
      - {accepts: milestone-slipped, about: opening.due, from: 2026, to: 2027, on: 2025-02-01, why: Money, source: revision}
      - {accepts: milestone-dropped, about: rules, on: 2025-02-01, source: revision}
    allow:
      - {rule: milestone-without-date, about: no-date, why: The plan prints none.}
  - roadmap: other
    name: Other
    source: plan
    milestones:
      - {id: rules, name: Other rules, due: 2027, source: plan}
"""


def made(folder: Path, plan: str = PLAN) -> Path:
    """Write the plan down and give its folder."""
    (folder / "portfolio.yaml").write_text(plan, encoding="utf-8")
    return folder


def shown(folder: Path, asked: str, as_of: date | None = None) -> ShowReport:
    """The page of what is asked for; a plan is read and checked once for all pages."""
    looked = _looked(folder, (folder / "portfolio.yaml").read_text(encoding="utf-8"), as_of)
    return compose_show(looked, look_up(asked, looked.things.plan, looked.workspace.portfolio))


@cache
def _looked(folder: Path, _text: str, as_of: date | None) -> Looked:
    return judging._look(DAY, as_of, None, folder, findings=True)


def listed(folder: Path, wanted: Selection) -> ListReport:
    looked = _looked(folder, (folder / "portfolio.yaml").read_text(encoding="utf-8"), None)
    return compose_list(looked, wanted)


def worked(folder: Path, asked: str) -> Working:
    """The one working on a page."""
    (working,) = shown(folder, asked).working
    return working


def lines(working: Working) -> dict[str, Step]:
    """The lines of a working by name."""
    return {step.name: step for step in working.steps}


def page(folder: Path, asked: str, width: int = 100) -> str:
    """What a page looks like at a width."""
    return plain(show_lines(shown(folder, asked), width))
