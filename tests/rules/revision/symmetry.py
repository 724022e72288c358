"""What every rule about revisions finds when the two sides change places."""

from __future__ import annotations

from cet_cli.rules.revision.classes import ChangeClass as Class

BACK = {
    Class.WEAKENED: Class.STRENGTHENED,
    Class.SLIPPED: Class.BROUGHT_FORWARD,
    Class.SOFTENED: Class.FIRMED,
    Class.DROPPED: Class.ADDED,
    Class.VANISHED: Class.ADDED,
    Class.HISTORY_REWRITTEN: Class.OBSERVATION_ADDED,
    Class.MERGED: Class.SPLIT,
}
"""The class of the mirror; a class that is not named here, nor stands on the right, is its own."""

MIRRORS = {
    "R101": "R102",
    "R102": "R101",
    "R104": "R105",
    "R105": "R104",
    "R107": "R108",
    "R108": "R107",
    "R110": "R112",
    "R111": "R105",
    "R112": "R110",
    "R113": "R114",
    "R114": "R113",
    "R116": "R117",
    "R117": "R116",
    "R120": "R121",
    "R121": "R120",
    "R201": "R202",
    "R202": "R201",
    "R204": "R202",
    "R205": "R206",
    "R206": "R205",
    "R208": "R202",
    "R209": "R210",
    "R210": "R209",
    "R211": "R212",
    "R212": "R211",
    "R213": "R215",
    "R214": "R216",
    "R215": "R213",
    "R216": "R214",
    "R217": "R218",
    "R218": "R217",
    "R219": "R220",
    "R220": "R219",
    "R222": "R223",
    "R223": "R222",
    "R229": "R230",
    "R230": "R229",
    "R301": "R303",
    "R302": "R310",
    "R303": "R301",
    "R306": "R307",
    "R307": "R306",
    "R310": "R302",
    "R401": "R405",
    "R405": "R401",
    "R407": "R408",
    "R408": "R407",
    "R503": "R504",
    "R504": "R503",
    "R505": "R508",
    "R508": "R505",
}
"""The rule that finds the mirror of what a rule finds."""

OWN_MIRRORS = frozenset(
    {
        *("R103", "R106", "R109", "R115", "R118", "R203", "R207", "R221", "R224", "R225"),
        *("R226", "R227", "R228", "R304", "R305", "R309", "R403", "R409", "R410", "R501"),
        *("R507", "R509", "R605", "R606"),
    }
)
"""Rules that find the same the other way round: what they report has no direction."""

WAIVERS = {
    "R119": "what was unsaid can be spelled out; what was said and is gone is redefined (R109)",
    "R308": "a successor says what it replaces; that it does so no more is a changed link",
    "R402": "a newer source revises; the older source in its place is a rewritten observation",
    "R404": "the newer source in the place of the older one is a revision",
    "R406": "history that is written down at last is no change of the plan",
    "R502": "a request is granted, a grant is never requested",
    "R506": "an amount that is new belongs to what was added",
    "R601": "to suppress less hides nothing",
    "R602": "to weigh more heavily hides nothing",
    "R603": "a decision that accepts less hides nothing",
    "R604": "a source more is evidence, which the thing that cites it brings",
    "R607": "a decision that is used is not worth a word",
    "R608": "a decision that names its address is as it should be",
    "R609": "a source that is called less official hides nothing",
    "R610": "a change that is no longer allowed is told itself",
}
"""Rules without a mirror, each with the reason."""

UNEVEN = {
    (Class.REPRECISED, Class.SLIPPED): "a date made vaguer gives time; made more exact, none",
    (Class.REPRECISED, Class.REDEFINED): "what was published cannot be unsaid",
    (Class.VANISHED, Class.ADDED): "several rules see things come, each one of its own go",
}
"""What a case and its mirror may be told as all the same, each with the reason."""
