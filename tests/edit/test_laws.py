from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cet_cli.document import read
from cet_cli.document.extents import extents_of
from cet_cli.edit.splicing import Put, Rename
from cet_cli.edit.splicing.manner import WIDTH, width
from cet_cli.edit.splicing.splice import spliced
from tests.edit.layouts import Layout
from tests.edit.trees import at, files, routes, stepped, steps

if TYPE_CHECKING:
    from random import Random

    from cet_cli.document.extent import Entry, Extent
    from cet_cli.edit.splicing import Step
    from cet_cli.finding import Route
    from cet_cli.patch import Node

MANY = settings(max_examples=250, deadline=None)
CHANCE = st.randoms(use_true_random=False)


def written(tree: dict[str, Node], chance: Random) -> bytes:
    data = Layout(chance).file(tree).encode()
    document = read(data, "f")
    assume(document.root == tree and not document.findings)
    return data


def around(text: str, route: Route) -> tuple[str, str]:
    """Give what no step at a route may touch: all but the innermost entry of a block around it."""
    extent: Extent = extents_of(text)
    inner: Entry | None = None
    for part in route:
        if extent.style:
            break
        found = (one for n, one in enumerate(extent.entries) if part in (one.key, n))
        entry = next(found, None)
        if entry is None:
            break
        inner, extent = entry, entry.value
    return ("", "") if inner is None else (text[: inner.start], text[inner.end :])


@MANY
@given(st.data(), files, CHANCE)
def test_a_step_changes_what_it_names_and_nothing_else(
    data: st.DataObject, tree: dict[str, Node], chance: Random
) -> None:
    before = written(tree, chance)
    step = data.draw(steps(tree))
    wanted = stepped(tree, step)
    assume(wanted)

    after = spliced(before, tree, [step])

    document = read(after, "f")
    assert document.findings == ()
    assert document.root == wanted


@MANY
@given(st.data(), files, CHANCE)
def test_outside_of_the_entry_every_byte_stays(
    data: st.DataObject, tree: dict[str, Node], chance: Random
) -> None:
    before = written(tree, chance)
    route = data.draw(st.sampled_from(list(routes(tree))))
    value = data.draw(st.sampled_from(["x", "a: b", "two\nlines", "", "쉼표, 있음"]))
    choices: list[Step] = [Put(route, value), Rename(route, "renamed")]
    step = data.draw(st.sampled_from(choices))
    assume(isinstance(step, Put) or isinstance(route[-1], str))

    after = spliced(before, tree, [step])

    head, tail = around(before.decode(), route)
    assert after.decode().startswith(head)
    assert after.decode().endswith(tail)


@MANY
@given(st.data(), files, CHANCE)
def test_to_put_what_stands_there_changes_no_byte(
    data: st.DataObject, tree: dict[str, Node], chance: Random
) -> None:
    before = written(tree, chance)
    route = data.draw(st.sampled_from(list(routes(tree))))

    assert spliced(before, tree, [Put(route, at(tree, route))]) == before


@MANY
@given(st.data(), files, CHANCE)
def test_a_key_renamed_there_and_back_breaks_no_line(
    data: st.DataObject, tree: dict[str, Node], chance: Random
) -> None:
    before = written(tree, chance)
    assume(all(width(line) < WIDTH - 20 for line in before.decode().splitlines()))
    keys = [route for route in routes(tree) if isinstance(route[-1], str)]
    route = data.draw(st.sampled_from(keys))

    there = spliced(before, tree, [Rename(route, "renamed")])
    back = Rename((*route[:-1], "renamed"), str(route[-1]))

    again = spliced(there, stepped(tree, Rename(route, "renamed")), [back])
    assert read(again, "f").root == tree
    assert again.count(b"\n") == before.count(b"\n")
