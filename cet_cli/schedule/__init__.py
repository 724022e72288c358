"""What is due, done, late or at risk: METHODS, section 2."""

from __future__ import annotations

from cet_cli.schedule.network import Node, find_chains, find_floats, find_needers, with_network
from cet_cli.schedule.slip import months_between, moves_of
from cet_cli.schedule.state import state_of
from cet_cli.schedule.verdict import Chain, DatedVerdict, Late, Link, Slip
from cet_cli.schedule.words import Cause, State

__all__ = [
    "Cause",
    "Chain",
    "DatedVerdict",
    "Late",
    "Link",
    "Node",
    "Slip",
    "State",
    "find_chains",
    "find_floats",
    "find_needers",
    "months_between",
    "moves_of",
    "state_of",
    "with_network",
]
