from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cet_cli.document import Limits, read
from cet_cli.edit import planned
from cet_cli.load.discovery import Place
from cet_cli.load.reading import load_document
from cet_cli.load.workspace import join
from cet_cli.model.base import Part
from cet_cli.model.roadmap import Sections
from cet_cli.model.values import Text
from cet_cli.model.walk import walk_portfolio
from cet_cli.patch import Insert, Patch, Remove, Set
from tests.diff.plans import _sections
from tests.edit.layouts import Layout

if TYPE_CHECKING:
    from random import Random

    from cet_cli.address import Address
    from cet_cli.load import Workspace
    from cet_cli.model.keys import Holder

HERE = Path("/nowhere")
SOURCES = [{"id": name, "title": name.title()} for name in ("law", "plan", "press")]
VALUE = "Why: first, then # last"


def workspace(chance: Random, **roots: dict[str, Any]) -> Workspace:
    """Read a plan from files that stand nowhere."""
    loaded = []
    for name, root in roots.items():
        data = Layout(chance).file(root).encode()
        document = read(data, name)
        assume(document.root == root and not document.findings)
        loaded.append(load_document(data, name, Limits()))
        assume(not loaded[-1].findings)
    return join(Place(HERE, tuple(HERE / name for name in roots)), HERE, tuple(loaded))


@st.composite
def plans(draw: st.DrawFn) -> Workspace:
    area = {"roadmap": "sea", "name": "Sea", "source": "plan", **draw(_sections())}
    main = {"portfolio": "korea", "name": "All", **draw(_sections(("one", "two")))}
    chance = draw(st.randoms(use_true_random=False))
    return workspace(chance, main=main, area=area, list={"sources": SOURCES})


def parts(plan: Workspace) -> dict[Address, Holder]:
    return dict(walk_portfolio(plan.portfolio))


def beside(plan: Workspace, address: Address) -> dict[Address, Holder]:
    """Give everything that is neither at, in, nor around an address."""
    main = plan.portfolio
    return {
        one: part
        for one, part in parts(plan).items()
        if not address.covers(one) and not one.covers(address) and part is not main
    }


@st.composite
def patches(draw: st.DrawFn, plan: Workspace) -> tuple[Patch, Address]:
    """Draw a patch and the address that it is about."""
    found = {one: part for one, part in parts(plan).items() if isinstance(part, Part)}
    address, part = draw(st.sampled_from(list(found.items())))
    choices: list[Patch] = [
        Set(address.at("note"), VALUE),
        Set(address.at("owner"), {"en": VALUE, "ko": "부처"}),
        Insert(address, "tags", VALUE),
        Insert(address, "was", {"note": VALUE, "source": "law"}, first=True),
    ]
    if not isinstance(part, Sections):
        choices.append(Remove(address))
    else:
        choices.append(Insert(address, "milestones", {"id": "new", "name": VALUE, "due": "2030"}))
    return draw(st.sampled_from(choices)), address


@settings(max_examples=200, deadline=None)
@given(st.data(), plans())
def test_of_any_plan_any_patch_changes_what_it_names_alone(
    data: st.DataObject, plan: Workspace
) -> None:
    patch, address = data.draw(patches(plan))
    assume(not any("#" in part for one in parts(plan) for part in one.parts))

    after = planned(plan, [patch], here=HERE).workspace

    assert after.findings == ()
    part = parts(after).get(address)
    match patch:
        case Remove():
            assert part is None
        case Set(where, value):
            assert isinstance(part, Part)
            assert getattr(part, where.field) == Text.read(value)
        case Insert(_, "milestones"):
            new = parts(after).pop(address.part("new"))
            assert getattr(new, "name").plain == VALUE  # noqa: B009 - a milestone
        case Insert(_, key):
            assert isinstance(part, Part)
            assert len(getattr(part, key)) == len(getattr(parts(plan)[address], key)) + 1
    fresh = address.part("new")
    assert {one: it for one, it in beside(after, address).items() if one != fresh} == beside(
        plan, address
    )
