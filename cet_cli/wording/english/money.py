"""Sums of money, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STAGES: Mapping[str, str] = {
    "planned": "planned",
    "requested": "requested",
    "proposed": "proposed",
    "approved": "approved",
    "executed": "executed",
    "unstated": "unstated",
}
"""How each stage is said."""

STEPS: Mapping[str, str] = {
    "applied": "applied",
    "approved": "approved",
    "exempted": "exempted",
    "granted": "granted",
    "passed": "passed",
    "proposed": "proposed",
    "rejected": "rejected",
    "requested": "requested",
    "selected": "selected",
    "submitted": "submitted",
}
"""How each step of a procedure is said."""

PROCEDURES: Mapping[str, str] = {
    "feasibility": "feasibility-{step}",
}
"""How each procedure is said with its step."""

SAYS: Mapping[str, str] = {
    "title": "Funding",
    "sums": "Sums",
    "restated": "Restated",
    "granted": "Granted",
    "areas": "By area, {stage} for {over}",
    "projects": "By project, {stage} for {over}",
    "tree": "What is counted in what, {stage} for {over}",
    "left_out": "In no sum",
    "exact": "{amount}",
    "from": "at least {amount}",
    "to": "up to {amount}",
    "partly": "{amount} (for part of the time)",
    "share": "{percent} of {of} {stage}",
    "of": "of {of} {stage}",
    "of_all": "{percent} of it",
    "and": " and ",
    "before": "before {amounts}",
    "then": ", ",
    "perhaps": "perhaps only rounded otherwise",
    "asked": "{asked} {amount}",
    "got": "{granted} {amount}",
    "difference": "{difference}, {percent} of the request",
    "in_full": "in full",
    "several": "{amount} in {number} budgets",
    "other_currency": "in another currency",
    "rest": "in none of these",
    "parts": "its parts get {parts}",
    "left": "{amount} in no part",
    "again": "as above",
    "unstated": "and {number} of which nothing is published at that stage",
    "views": "in {number} budgets, counted once",
    "shared": "{names}: in several of these, counted once above them",
    "nothing": "-",
    "line": "{stage} {amount}",
    "more_restated": "{number} restated",
    "more_granted": "{number} granted",
    "more": "{what}: `cet show {address}` shows all of it",
    "others": "and {number} more",
}
"""Headings and short sentences."""

REFUSALS: Mapping[str, str] = {
    "mixed_currencies": "{units} are not added up",
    "unstated": "nobody stated the stage",
    "circle": "budgets are part of each other in a circle",
    "nothing": "-",
    "overlapping_views": "only views of the same money",
    "unknown": "-",
}
"""Why there is no sum."""

REASONS: Mapping[str, str] = {
    "counted": "counted in a larger amount",
    "overlapping_views": "a view of money that is counted elsewhere",
    "overlapping_spans": "its time overlaps that of another amount",
    "other_span": "only some of its time is asked for",
    "part_of_time": "it covers only part of the time",
    "unstated": "nobody stated its stage",
    "non_numeric": "it is kept as words",
    "no_unit": "nothing says its currency",
    "unreadable_unit": "its unit cannot be read",
    "apart": "only a draft or a third party gives it",
    "dropped": "it was withdrawn",
    "no_plan": "no plan is published for its time",
    "not_reported": "nothing is published on what was spent",
}
"""Why an amount is in no sum."""
