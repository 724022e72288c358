"""Money for people: sums by time and stage, what was spent, restated and granted of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.stages import said_by_stage
from cet_cli.render.terminal.lines import wrapped
from cet_cli.render.terminal.named import at, told
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.wording.dates import date_words
from cet_cli.wording.money import (
    difference_words,
    money_words,
    percent_words,
    reason_word,
    sentence,
    share_words,
    stage_word,
    sum_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.funding import Grant, LeftOut, Restatement, Shares, Slice, Tree
    from cet_cli.funding.tree import Branch
    from cet_cli.render.terminal.lines import Line, Piece
    from cet_cli.report.money import Made, MoneyReport, Sums

_MOST = 4
"""More addresses than this are counted, not listed."""

_RESTATED = (Column(), Column(least=30), Column(least=20), Column(rank=2))
_GRANTED = (Column(), Column(least=20), Column(least=20), Column(least=20), Column(rank=2))
_SLICES = (
    Column(least=24),
    Column(right=True),
    Column(right=True, rank=1),
    Column(rank=2, least=12),
)
_TREE = (Column(least=48), Column(right=True), Column(rank=2, least=30))
_OUT = (Column(least=24), Column(least=24))


def money_sections(report: MoneyReport, width: int) -> Iterator[Iterator[Line]]:
    """Give the sections of the money of something."""
    if not report.alone:
        yield _sums(report, width)
    yield _restated(report, width)
    yield _granted(report, width)
    if report.made is not None:
        yield from _made(report.made, report, width)
    yield _left_out(report, width)


def _sums(report: MoneyReport, width: int) -> Iterator[Line]:
    """Set the years below each other and the stages side by side."""
    stages = report.stages
    if stages:
        columns = (Column(), *(Column(stage_word(one), least=16) for one in stages))
        rows = [_sum_row(one, stages) for one in report.sums]
        title = sentence("sums")
        yield from table_lines(columns, rows, width, indent=2, title=title, fold=True)


def _sum_row(sums: Sums, stages: tuple[str, ...]) -> tuple[Piece, ...]:
    said = said_by_stage(sums)
    return (date_words(sums.over.text), ""), *(
        (said.get(stage, sentence("nothing")), "") for stage in stages
    )


def _restated(report: MoneyReport, width: int) -> Iterator[Line]:
    rows = [_restatement(one) for one in report.restated]
    if rows:
        title = sentence("restated")
        yield from table_lines(_RESTATED, rows, width, indent=2, title=title, fold=True)


def _restatement(one: Restatement) -> tuple[Piece, ...]:
    before = sentence("then").join(money_words(said.money) for said in one.sayings[1:])
    difference = one.difference
    says = sentence("other_currency")
    if difference:
        says = difference_words(difference, one.current.money)
    sure = "" if one.sure else f" ({sentence('perhaps')})"
    now = f"{stage_word(one.stage)} {money_words(one.current.money)}, "
    return (
        (date_words(one.over.text), ""),
        (now + sentence("before", amounts=before), ""),
        (says + sure, "warning" if one.sure else "dim"),
        (at(one.address), "dim"),
    )


def _granted(report: MoneyReport, width: int) -> Iterator[Line]:
    rows = [_grant(one) for one in report.granted]
    if rows:
        title = sentence("granted")
        yield from table_lines(_GRANTED, rows, width, indent=2, title=title, fold=True)


def _grant(one: Grant) -> tuple[Piece, ...]:
    """Show a request beside what was granted of it: two true statements, and never a cut."""
    asked, granted, over = one.asked, one.granted, one.granted.over or one.asked.over
    difference, ratio = one.difference, one.share.ratio if one.share else None
    says = sentence("other_currency")
    if difference:
        says = difference_words(difference, asked.money)
    if difference and not difference.number:
        says = sentence("in_full")
    elif difference and ratio is not None:
        says = sentence("difference", difference=says, percent=percent_words(ratio))
    got = sentence("got", granted=stage_word(granted.word), amount=money_words(granted.money))
    said = sentence("asked", asked=stage_word(asked.word), amount=money_words(asked.money))
    return (
        (date_words(over.text) if over else "", ""),
        (said, ""),
        (got, ""),
        (says, ""),
        (at(granted.address), "dim"),
    )


def _made(made: Made, report: MoneyReport, width: int) -> Iterator[Iterator[Line]]:
    about = {"stage": stage_word(made.stage), "over": made.over.text}
    if made.areas is not None:
        yield _shares(made.areas, report, sentence("areas", **about), width)
    if made.tree is not None:
        yield _tree(made.tree, made, report, sentence("tree", **about), width)
    elif made.projects is not None:
        yield _shares(made.projects, report, sentence("projects", **about), width)


def _shares(shares: Shares, report: MoneyReport, title: str, width: int) -> Iterator[Line]:
    """Share out a sum; a slice of which nothing is published is left out."""
    rows = [_slice(one, report) for one in shares.slices if one.sum.parts or one.sum.left_out]
    if not rows:
        return
    if shares.rest is not None and shares.rest.number:
        rest = money_words(shares.rest)
        rows.append(((sentence("rest"), "dim"), (rest, "dim"), ("", ""), ("", "")))
    yield from table_lines(_SLICES, rows, width, indent=2, title=title, fold=True)
    if shares.shared:
        names = sentence("then").join(map(at, shares.shared))
        yield from wrapped([(f"  {sentence('shared', names=names)}", "dim")], width, 2)


def _slice(one: Slice, report: MoneyReport) -> tuple[Piece, ...]:
    name = told(report.names.get(one.address)) or at(one.address)
    ratio = one.share.ratio if one.share else None
    percent = percent_words(ratio) if ratio is not None else ""
    return (name, ""), (sum_words(one.sum), ""), (percent, ""), (at(one.address), "dim")


def _tree(tree: Tree, made: Made, report: MoneyReport, title: str, width: int) -> Iterator[Line]:
    shown = _stated(tree)
    rows = [_branch(one, report) for one in shown]
    if not rows:
        return
    yield from table_lines(_TREE, rows, width, indent=2, title=title, fold=True)
    if len(shown) < len(tree.branches):
        number = f"{len(tree.branches) - len(shown):,}"
        yield from wrapped([(f"  {sentence('unstated', number=number)}", "dim")], width, 2)
    share, rest = (made.parts.share, made.parts.rest) if made.parts else (None, None)
    if share is not None and rest is not None:
        says = sentence("parts", parts=share_words(share))
        left = sentence("left", amount=money_words(rest)) if rest.number else ""
        says = sentence("then").join(one for one in (says, left) if one)
        yield from wrapped([(f"  {says}", "")], width, 2)


def _stated(tree: Tree) -> list[Branch]:
    """Choose the lines of which something is published, or of something below them."""
    kept: list[Branch] = []
    above = 0
    for one in reversed(tree.branches):
        if one.stated or one.depth < above:
            kept.append(one)
            above = one.depth
    return kept[::-1]


def _branch(one: Branch, report: MoneyReport) -> tuple[Piece, ...]:
    name = told(report.names.get(one.address)) or at(one.address)
    marks = [sentence("again")] if one.again else []
    if one.wholes > 1:
        marks.append(sentence("views", number=one.wholes))
    stated = money_words(one.stated) if one.stated else sentence("nothing")
    says = f" ({sentence('then').join(marks)})" if marks else ""
    return ("  " * one.depth + name + says, ""), (stated, ""), (at(one.address), "dim")


def _left_out(report: MoneyReport, width: int) -> Iterator[Line]:
    rows = [(_why(str(reason)), (_addresses(ones), "dim")) for reason, ones in report.left_out]
    if rows:
        yield from table_lines(_OUT, rows, width, indent=2, title=sentence("left_out"), fold=True)


def _why(reason: str) -> Piece:
    return reason_word(reason), ""


def _addresses(ones: tuple[LeftOut, ...]) -> str:
    named = [at(one.address) for one in ones[:_MOST]]
    if len(ones) > _MOST:
        named.append(sentence("others", number=len(ones) - _MOST))
    return sentence("then").join(named)


def latest_lines(report: MoneyReport, address: str, width: int) -> Iterator[Line]:
    """Show what the latest years get, a line a year, and how much changed."""
    rows = []
    for sums in report.sums:
        lines = (
            sentence("line", stage=stage_word(stage), amount=amount)
            for stage, amount in said_by_stage(sums).items()
        )
        rows.append(((date_words(sums.over.text), ""), (" · ".join(lines), "")))
    changed = {"more_restated": len(report.restated), "more_granted": len(report.granted)}
    what = [sentence(name, number=number) for name, number in changed.items() if number]
    title = sentence("title")
    yield from table_lines(
        (Column(), Column(least=24)), rows, width, indent=2, title=title, fold=True
    )
    if what:
        says = sentence("more", what=sentence("then").join(what), address=address)
        yield from wrapped([(f"  {says}", "dim")], width, 2)
