"""What puts at risk what needs it: chains over `needs`, in time linear in things and links.

at_risk = something it needs, directly or through a chain, is overdue, missed or has slipped past
it (METHODS, section 2). Links in a circle are walked once.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.schedule.verdict import Chain, Late, Link
from cet_cli.schedule.words import Cause, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cet_cli.address import Address
    from cet_cli.model.values import Period, Text
    from cet_cli.schedule.verdict import DatedVerdict, Slip


class Node(NamedTuple):
    """A thing in the network of what needs what."""

    name: Text
    word: str
    """Its status word; empty where it has none."""
    needs: tuple[Address, ...] = ()
    """What must come first."""
    done: bool = False
    """Whether it is done or dropped: then it puts nothing at risk, and nothing behind it does."""
    cause: Cause | None = None
    """`overdue` or `missed`, where it is."""
    due: Period | None = None
    """When it is due."""
    slip: Slip | None = None
    """How that date moved."""
    late: Late | None = None
    """How long ago it was due, where it is overdue."""


_TO_COME = frozenset({State.PLANNED, State.UNDER_WAY})

Network: TypeAlias = "Mapping[Address, Node]"
Needers: TypeAlias = "Mapping[Address, Sequence[Address]]"


def find_needers(nodes: Network) -> Needers:
    """Turn the links round: what needs each thing, of what is still to be done."""
    needers: dict[Address, list[Address]] = {}
    for address, node in nodes.items():
        if not node.done:
            for needed in node.needs:
                if needed in nodes:
                    needers.setdefault(needed, []).append(address)
    return needers


def find_chains(nodes: Network, needers: Needers) -> dict[Address, Chain]:
    """Find what puts each thing at risk; what is overdue or missed rather than what slipped."""
    waiting = {address: node for address, node in nodes.items() if not node.done}
    wrong = [address for address, node in waiting.items() if node.cause]
    slipped = [address for address, node in waiting.items() if _slipped(node)]
    spread = _spread(nodes, needers, wrong, {}, between=State.AT_RISK.value)
    return _slipped_past(nodes, needers, slipped) | {
        address: chain for address, chain in spread.items() if chain is not None
    }


def _slipped(node: Node) -> bool:
    return node.slip is not None and node.slip.days > 0


def _slipped_past(
    nodes: Network, needers: Needers, slipped: Iterable[Address]
) -> dict[Address, Chain]:
    """Find the things that are over before something they need, which slipped, begins.

    Those that slipped furthest come first, so that each thing is reached once, by the latest.
    """
    reached: dict[Address, Chain | None] = {}
    past: dict[Address, Chain] = {}
    for cause in sorted(slipped, key=lambda one: _start(nodes[one]), reverse=True):
        due = nodes[cause].due
        new = _spread(nodes, needers, [cause], reached)
        for address, chain in new.items():
            own = nodes[address].due
            if chain and due and own and own.before(due):
                past[address] = chain
    return past


def _start(node: Node) -> int:
    return node.due.start.toordinal() if node.due else 0


def _spread(
    nodes: Network,
    needers: Needers,
    causes: Iterable[Address],
    reached: dict[Address, Chain | None],
    between: str | None = None,
) -> dict[Address, Chain | None]:
    """Walk from causes to all that needs them, the shortest way, each thing once.

    Args:
        nodes: the network.
        needers: its links turned round.
        causes: where to start.
        reached: what was reached before, which is not reached again.
        between: what is said of what lies between and is still to come, instead of its own word.

    Returns:
        What was reached now, the causes themselves with no chain; `reached` has it too.
    """
    new: dict[Address, Chain | None] = {cause: None for cause in causes if cause not in reached}
    reached |= new
    queue = deque(new)
    while queue:
        needed = queue.popleft()
        chain = Chain(_link(needed, nodes[needed], between, new[needed]), new[needed])
        for needer in needers.get(needed, ()):
            if needer not in reached:
                reached[needer] = new[needer] = chain
                queue.append(needer)
    return new


def _link(address: Address, node: Node, between: str | None, rest: Chain | None) -> Link:
    """Say of a thing in a chain what it is, and of the cause how late."""
    word = _word(node, between, cause=rest is None)
    if rest is not None:
        return Link(address, word, node.name)
    moved = Late(node.slip.days, node.slip.months) if node.slip and not node.cause else None
    return Link(address, word, node.name, node.late or moved)


def _word(node: Node, between: str | None, *, cause: bool) -> str:
    """Say what a link in a chain is."""
    if cause:
        return (node.cause or Cause.SLIPPED).value
    return between if between and node.word in _TO_COME else node.word


def find_floats(nodes: Network, needers: Needers) -> dict[Address, int]:
    """Work out the float of each thing in days.

    Float = earliest date of what needs it - its own original date, between last days.
    """
    floats: dict[Address, int] = {}
    for address, waiting in needers.items():
        node = nodes[address]
        own = node.slip.original if node.slip else node.due
        dates = [due.end for needer in waiting if (due := nodes[needer].due) and not due.open_end]
        if own is not None and dates and not own.open_end:
            floats[address] = (min(dates) - own.end).days
    return floats


def with_network(
    verdict: DatedVerdict, chain: Chain | None, float_days: int | None
) -> DatedVerdict:
    """Add to a verdict what its place in the network says: risk, float and knock-on.

    Only what is still to come is at risk. Knock-on = slip - float, if positive.
    """
    at_risk = chain is not None and verdict.state in {State.PLANNED, State.UNDER_WAY}
    if not at_risk and float_days is None:
        return verdict
    over = verdict.slip.days - float_days if verdict.slip and float_days is not None else 0
    return verdict._replace(
        state=State.AT_RISK if at_risk else verdict.state,
        chain=chain if at_risk else None,
        float_days=float_days,
        knock_on_days=over if over > 0 else None,
    )
