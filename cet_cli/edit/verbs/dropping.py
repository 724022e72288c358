"""Withdraw a thing, which is kept with the word of who withdrew it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.verbs.figures import period_of
from cet_cli.errors import RefusedEdit
from cet_cli.model.roadmap import Sections
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.patch import Set
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from cet_cli.edit.verbs.aim import Aim
    from cet_cli.edit.verbs.sayings import Saying
    from cet_cli.patch import Node, Patch


def drop(aim: Aim, saying: Saying) -> list[Patch]:
    """Withdraw a thing.

    Raises:
        RefusedEdit: it is no thing, or was withdrawn before.
    """
    thing = aim.holder
    if not isinstance(thing, Thing):
        kinds = {Sections: "drops_no_area", Source: "drops_no_source"}
        what = next((kinds[kind] for kind in kinds if isinstance(thing, kind)), "drops_things")
        raise RefusedEdit(refusal(what, address=str(aim.address)))
    if thing.dropped is not None:
        day = thing.dropped.on.text if thing.dropped.on else ""
        raise RefusedEdit(refusal("dropped_already", address=str(aim.address), on=day))
    item: dict[str, Node] = {"on": period_of(saying.on, "--on").text, "source": saying.source}
    item |= {"why": saying.why} if saying.why else {}
    return [Set(aim.address.thing.at("dropped"), item)]
