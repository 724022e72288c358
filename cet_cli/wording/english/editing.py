"""What is said in English while a plan is edited: refusals, effects, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

REFUSALS: Mapping[str, str] = {
    "changed": "`{file}` has changed since it was read; nothing was written, try again",
    "unknown_source": (
        "no source is called `{source}`; `cet list --kind source` shows them, "
        "`--source new` enters one"
    ),
    "unknown_source_near": (
        "no source is called `{source}`; did you mean {near}? `--source new` enters another"
    ),
    "source_without": "a new source needs its {field}: `--source-field {field}=TEXT`",
    "source_taken": "a source is called `{source}` already: cite it with `--source {source}`",
    "no_date": (
        "{option}: `{text}` is not a date: write it like 2027, 2026-H1, 2024-Q3, 2024-08 "
        "or 2024-08-29, a span like 2024..2028"
    ),
    "no_date_near": "{option}: `{text}` is not a date; did you mean `{meant}`?",
    "nothing_to_record": (
        "nothing can be recorded for `{address}` but a review (`--reviewer NAME`); observations "
        "belong to indicators, amounts to budgets and projects, reports to milestones and measures"
    ),
    "observed_from": (
        "the observations of `{address}` are the amounts of `{funding}`: record them there"
    ),
    "wants_table": "`{address}` has a figure for each {by}: write them like KR=67.2 CN=33.3",
    "wants_number": "`{text}` is no figure: `{address}` is told in numbers, for example {near}",
    "wants_stage": "an amount of `{address}` needs its --stage: {near}",
    "unknown_stage": "`{stage}` is no stage: there are {near}",
    "unknown_progress": "`{word}` says nothing of `{address}`: there are {near}",
    "done_already": (
        "`{address}` was reported as done on {on}; to correct that, "
        "`cet revise {address}/done.on DATE --correct`"
    ),
    "recorded_already": (
        "`{address}` is recorded already; another value is another source, or a correction: "
        "`cet revise {address} {field}=VALUE --correct`"
    ),
    "cannot_revise": "`{address}` has no field `{field}` that can be revised; it has {near}",
    "keeps_no_history": "`{address}` keeps no history: change it with --correct, and no --source",
    "says_so": "`{address}` says so already",
    "same_source": (
        "`{source}` said the old value, too: what one document says is no revision of it. "
        "If it was only written down wrongly, `--correct`"
    ),
    "nothing_accepted": ("a decision has nothing to accept here: no rule would report this change"),
    "wants_day": "when was it decided? `{source}` has no day of publication: name it with --on",
    "drops_no_area": "`{address}` is a whole file: drop what stands in it, thing by thing",
    "drops_no_source": "`{address}` is a source: it stays as long as anything cites it",
    "drops_things": "`{address}` has no life of its own: only a thing with an id can be dropped",
    "dropped_already": "`{address}` was dropped already{on}",
    "no_id": "`{address}` has no id that could be changed",
    "named_so": "`{address}` is called so already",
    "malformed_id": "`{id}` is no id: lower-case letters a to z, digits and single hyphens",
    "taken_id": "`{id}` is taken: `{by}` is called so",
    "moves_things": "only a thing with an id can be moved, and `{address}` is none",
    "stands_there": "`{address}` stands in `{area}` already",
    "unknown_area": "there is no area `{area}`; there are {near}",
    "unknown_area_near": "there is no area `{area}`; did you mean {near}?",
    "merge_several": "several things are merged into one: name at least one beside `{address}`",
    "merge_kinds": "only things of one kind can be merged, and these are not: {near}",
    "merges_things": "`{address}` is no thing with an id",
    "split_several": "`{address}` is split into several: write --into first-id,second-id",
    "split_names": "{count} ids and {names} names: give each piece its --name, in their order",
    "no_field": "there is no field `{field}`; there are {near}",
    "no_proposal": "no id can be made of `{name}`: name one with --id",
    "wants_name": "what is it called? --name NAME, once in each language",
    "new_errors": "this would make the plan wrong, so nothing was written:",
    "new_errors_meanwhile": (
        "somebody changed the plan meanwhile, and with that this would make it wrong; nothing was "
        "written: look again"
    ),
    "not_a_terminal": (
        "nothing was written: nobody can be asked here; --yes writes, --dry-run only shows"
    ),
    "json_asks": "--format json asks nothing: --yes writes, --dry-run only shows",
    "may_stand_in": (
        "`{address}`: {file} could not be read, so nobody knows what stands in it; "
        "see `cet validate`"
    ),
    "unread_file": (
        "{file} could not be read, and what stands in it may be concerned: mend it first, "
        "see `cet validate`"
    ),
    "wants_whole": (
        "`{address}` is a field, and this is done to a whole thing: `{whole}`; a field is changed "
        "with `cet revise`"
    ),
    "stray_option": (
        "{option} does not go with what is recorded for `{address}`, and would be lost; {near} do"
    ),
    "two_places": (
        "two places in `{source}` are named, `{first}` and `{second}`: keep one, or write both "
        "with --at"
    ),
    "names_alike": "these names are in one language, and one would be lost: {near}",
    "cannot_take_out": (
        "`{address}` cannot be taken out by a source: what stands beside it would be dated by it, "
        "too. Revise it to what holds now, or take it out with no history: `--correct`"
    ),
    "wants_decision": "{option} is said of a decision: add --decision, or leave it out",
    "correction": "{option} does not go with --correct, which keeps no history",
    "nobody_answers": "nothing was written: nobody answered",
}
"""Why an edit is refused."""

DROPPED_ON = " on {on}"

SAYS: Mapping[str, str] = {
    "no_effect": "No verdict changes.",
    "as_new": "new",
    "gone": "gone",
    "more_effects": "and {number} more",
    "moved": "`{address}` will stand last of the `{section}` in {file}.",
    "settings": "{file} names `{old}`: change it there by hand",
    "ask": "Write this? [y/N] ",
    "wrote": "Wrote {file}",
    "nothing": "Nothing was written.",
    "called": "It will be called `{address}`.",
    "source": "A new source:",
}
"""What is shown before and after."""

QUESTIONS: Mapping[str, str] = {
    "name": "Name",
    "other_name": "Name in the other language",
    "title": "Title",
    "id": "Id",
    "publisher": "Publisher",
    "published": "Published on (2024-08-26, 2024-08, unknown)",
    "standing": "Standing (official, reported, draft, third-party)",
    "kind": "Kind (plan, budget-proposal, budget, statistics, law, evaluation, statement)",
    "url": "Address on the web",
    "source": "Source",
    "by": "By when (2030)",
    "due": "Due (2027, 2026-H1, 2026-06-30)",
    "for": "Serves (the id of a mission or technology)",
    "owner": "Who answers for it",
    "unit": "Unit (percent, KRW trillion, qubits)",
    "better": "Better (higher, lower)",
    "every": "Reported every (1 year, 3 months)",
    "pillar": "Pillar (talent, cooperation)",
    "over": "Runs over (2024..2026)",
    "group": "Group",
}
"""What is asked for on a terminal."""
