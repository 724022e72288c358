"""Cases of targets, baselines and what an indicator measures (R1)."""

from __future__ import annotations

from tests.rules.revision.cases import Case, Told
from tests.rules.revision.plans import PLACE, cars, counted

VALUE, BY, OVER = f"{PLACE}.value", f"{PLACE}.by", f"{PLACE}.over"
BASELINE = "example/cars/baseline"


def figure(name: str, old: str, new: str, codes: str, **fields: str) -> Case:
    """A measured figure of a target that changed: both codes, there and back."""
    there, back = codes.split()
    return Case(
        name,
        cars(f"{{value: {old}, by: 2030}}", **fields),
        cars(f"{{value: {new}, by: 2030}}", **fields),
        (Told(there, VALUE, old, new),),
        (Told(back, VALUE, new, old),),
    )


def count(name: str, old: str, new: str, codes: str, **fields: str) -> Case:
    """A figure of things counted that changed."""
    return figure(name, old, new, codes, unit="firms", counts="true", **fields)


def deadline(name: str, old: str, new: str, codes: str, field: str = "by") -> Case:
    """A deadline of a target that moved."""
    there, back = codes.split()
    place = f"{PLACE}.{field}"
    return Case(
        name,
        cars(f"{{value: 600, {field}: {old}}}"),
        cars(f"{{value: 600, {field}: {new}}}"),
        (Told(there, place, old, new),),
        (Told(back, place, new, old),),
    )


def meaning(name: str, field: str, old: str, new: str, codes: str) -> Case:
    """Something that says what an indicator measures."""
    there, back = codes.split()
    place = f"example/cars.{field}"
    return Case(
        name,
        cars("{value: 600, by: 2030}", **{field: old}),
        cars("{value: 600, by: 2030}", **{field: new}),
        (Told(there, place, old, new),),
        (Told(back, place, new, old),),
    )


VALUES = (
    figure("a target lowered, and raised", "600", "500", "R101 R102"),
    figure("where lower is better", "6", "5", "R102 R101", better="lower", baseline=""),
    figure("a change within rounding", "600", "600.4", "R103 R103"),
    figure("one more in the last place that is written", "600", "601", "R102 R101"),
    figure("an uncertain range that touches another", "590 to 600", "600 to 610", "R103 R103"),
    figure("another precision of the same number", "600", "600.0", "R103 R103"),
    count("counts are exact", "600", "601", "R102 R101"),
    count("over five firms is at least six of them", "over 5", "at least 6", "R103 R103"),
    count("over five firms is harder than at least five", "at least 5", "over 5", "R108 R107"),
    figure("a rank counts", "at most 5", "at most 3", "R102 R101", unit="rank", better="lower"),
    figure("another unit of the same", "600 km", "650000 m", "R102 R101", unit=""),
    figure("the same length in another unit", "600 km", "600000 m", "R103 R103", unit=""),
    figure("a unit that does not convert", "600 km", "600 Wh", "R115 R115", unit=""),
    figure("a bound instead of more than it", "over 600", "at least 600", "R107 R108"),
    figure("about instead of a bound", "at least 600", "about 600", "R107 R108"),
    figure("about instead of a plain figure", "600", "about 600", "R107 R108"),
    figure("a vague range instead of a figure", "600", "590 to 610", "R107 R108"),
    figure("a softer word and much more", "at least 600", "about 700", "R102 R101"),
    figure("the same with its comparator written out", "600", "at least 600", "R103 R103"),
    figure("words instead of a number", "600", "several hundred", "R107 R108"),
    figure("other words", "several hundred", "quite some", "R115 R115"),
    figure("a range made wider", "within 40 to 60", "within 30 to 70", "R101 R102"),
    figure("a range opened on one side", "within 40 to 60", "within 40 to 80", "R101 R102"),
    figure("a range shifted", "within 40 to 60", "within 50 to 70", "R115 R115"),
    figure("a bound instead of a range", "within 40 to 60", "at least 40", "R101 R102"),
    figure("a range within rounding", "within 40 to 60", "within 40.2 to 60", "R103 R103"),
    figure("nothing says which way is up", "600", "500", "R115 R115", better=""),
    figure("a word says which way is up", "at least 600", "at least 500", "R101 R102", better=""),
    Case(
        "one part of a table lowered, one raised",
        cars("{KR: 30, CN: 40, by: 2030}", by="country", better="{KR: higher, CN: lower}"),
        cars("{KR: 20, CN: 30, by: 2030}", by="country", better="{KR: higher, CN: lower}"),
        (Told("R101", f"{PLACE}.KR", "30", "20"), Told("R102", f"{PLACE}.CN", "40", "30")),
        (Told("R102", f"{PLACE}.KR", "20", "30"), Told("R101", f"{PLACE}.CN", "30", "40")),
    ),
    Case(
        "a part of a table gone",
        cars("{KR: 30, CN: 40, by: 2030}", by="country", better="{KR: higher, CN: lower}"),
        cars("{KR: 30, by: 2030}", by="country", better="{KR: higher, CN: lower}"),
        (Told("R107", f"{PLACE}.CN", "40", ""),),
        (Told("R108", f"{PLACE}.CN", "", "40"),),
    ),
    Case(
        "all figures rewritten in another scale",
        cars("{value: 5000, by: 2030}", unit="KRW billion", baseline="{value: 1000, on: 2024}"),
        cars("{value: 5, by: 2030}", unit="KRW trillion", baseline="{value: 1, on: 2024}"),
        (
            Told("R119", "example/cars.unit", "KRW billion", "KRW trillion"),
            Told("R119", f"{BASELINE}.value", "1000 (2024)", "1 (2024)"),
            Told("R103", VALUE, "5000", "5"),
        ),
    ),
    Case(
        "another scale under the same figure is another figure",
        cars("{value: 5, by: 2030}", unit="KRW billion", baseline=""),
        cars("{value: 5, by: 2030}", unit="KRW trillion", baseline=""),
        (
            Told("R119", "example/cars.unit", "KRW billion", "KRW trillion"),
            Told("R102", VALUE, "5", "5"),
        ),
        (
            Told("R119", "example/cars.unit", "KRW trillion", "KRW billion"),
            Told("R101", VALUE, "5", "5"),
        ),
    ),
)

DEADLINES = (
    deadline("a deadline slipped, and brought forward", "2030", "2032", "R104 R105"),
    deadline("a date inside the old period", "2030", "2030-H1", "R103 R104"),
    deadline("another date that ends on the same day", "2030-H2", "2030", "R103 R103"),
    deadline("a slip of some days", "2030-06-01", "2030-06-15", "R104 R105"),
    deadline("a deadline without an end", "2030", "2034..", "R104 R105"),
    deadline("a span moved", "2024..2028", "2025..2029", "R104 R105", field="over"),
    deadline("a span shortened", "2024..2028", "2024..2026", "R105 R104", field="over"),
    Case(
        "a deadline gone, and given",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600}"),
        (Told("R116", BY, "2030", ""),),
        (Told("R117", BY, "", "2030"),),
    ),
    Case(
        "a date in the place of a span",
        cars("{value: 600, over: 2024..2030}"),
        cars("{value: 600, by: 2031}"),
        (Told("R104", BY, "2024..2030", "2031"),),
        (Told("R105", OVER, "2031", "2024..2030"),),
    ),
    Case(
        "a deadline moved again",
        cars("{value: 600, by: 2030, was: [{by: 2028, source: plan}]}"),
        cars("{value: 600, by: 2032, was: [{by: 2030, source: plan}, {by: 2028, source: plan}]}"),
        (Told("R111", BY, "2030", "2032"),),
    ),
    Case(
        "a deadline moved again, and nobody wrote down that it was",
        cars("{value: 600, by: 2030, was: [{by: 2028, source: plan}]}"),
        cars("{value: 600, by: 2032, was: [{by: 2028, source: plan}]}"),
        (Told("R111", BY, "2030", "2032"),),
    ),
    Case(
        "brought forward and taken back",
        cars("{value: 600, by: 2028, was: [{by: 2030, source: plan}]}"),
        cars("{value: 600, by: 2030, was: [{by: 2028, source: plan}, {by: 2030, source: plan}]}"),
        (Told("R111", BY, "2028", "2030"),),
    ),
    Case(
        "the history of another thing under the name does not count",
        cars("{value: 600, by: 2030, was: [{by: 2028, redefined: true, source: plan}]}"),
        cars(
            "{value: 600, by: 2032, was: [{by: 2030, source: plan}, "
            "{by: 2028, redefined: true, source: plan}]}"
        ),
        (Told("R104", BY, "2030", "2032"),),
    ),
)

TOGETHER = (
    Case(
        "more, but later",
        cars("{value: 600, by: 2030}"),
        cars("{value: 700, by: 2034}"),
        (Told("R106", PLACE, "600 (2030)", "700 (2034)"),),
        (Told("R106", PLACE, "700 (2034)", "600 (2030)"),),
    ),
    Case(
        "a number at last, but later",
        cars("{value: several hundred, by: 2030}"),
        cars("{value: 600, by: 2031}"),
        (Told("R106", PLACE, "several hundred (2030)", "600 (2031)"),),
    ),
    Case(
        "less and later are two weakenings",
        cars("{value: 600, by: 2030}"),
        cars("{value: 500, by: 2032}"),
        (Told("R101", VALUE, "600", "500"), Told("R104", BY, "2030", "2032")),
        (Told("R102", VALUE, "500", "600"), Told("R105", BY, "2032", "2030")),
    ),
    Case(
        "within rounding, but later",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600.4, by: 2032}"),
        (Told("R103", VALUE, "600", "600.4"), Told("R104", BY, "2030", "2032")),
    ),
    Case(
        "a greater sum over a later span",
        cars("{value: 25, over: 2023..2027}", unit="KRW trillion", path="cumulative", baseline=""),
        cars(
            "{value: over 30, over: 2024..2028}",
            unit="KRW trillion",
            path="cumulative",
            baseline="",
        ),
        (Told("R106", PLACE, "25 (2023..2027)", "over 30 (2024..2028)"),),
    ),
    Case(
        "one part more, the other less, and later",
        cars("{KR: 30, CN: 40, by: 2030}", by="country", better="higher"),
        cars("{KR: 40, CN: 30, by: 2032}", by="country", better="higher"),
        (
            Told("R106", PLACE, "KR 30 (2030)", "KR 40 (2032)"),
            Told("R101", f"{PLACE}.CN", "40", "30"),
        ),
    ),
)

WORDS = (
    Case(
        "a commitment weakened",
        cars("{value: 600, by: 2030, commitment: firm}"),
        cars("{value: 600, by: 2030, commitment: aspirational}"),
        (Told("R107", f"{PLACE}.commitment", "firm", "aspirational"),),
        (Told("R108", f"{PLACE}.commitment", "aspirational", "firm"),),
    ),
    Case(
        "a condition put to what had none",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030, commitment: conditional}"),
        (Told("R107", f"{PLACE}.commitment", "", "conditional"),),
        (Told("R108", f"{PLACE}.commitment", "conditional", ""),),
    ),
    Case(
        "another path of the indicator",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", path="compound"),
        (Told("R118", "example/cars.path", "linear", "compound"),),
        (Told("R118", "example/cars.path", "compound", "linear"),),
    ),
    Case(
        "another path of one target",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030, path: compound}"),
        (Told("R118", f"{PLACE}.path", "", "compound"),),
        (Told("R118", f"{PLACE}.path", "compound", ""),),
    ),
)

MEANINGS = (
    meaning("another definition", "definition", "Cars sold", "Cars built", "R109 R109"),
    meaning(
        "a definition published", "definition", "unpublished", "Cars sold", "R119 R109"
    )._replace(back=(Told("R109", "example/cars.definition", "Cars sold", "unpublished"),)),
    meaning("a scope put to what had none", "scope", "", "Passenger cars", "R109 R109"),
    meaning("another reference", "relative_to", "leading country", "United States", "R109 R109"),
    meaning("another whole", "whole", "world sales", "home sales", "R109 R109"),
    meaning("a unit that does not convert", "unit", "km", "Wh/kg", "R109 R109"),
    meaning("another name of the unit", "unit", "percent", '"%"', "R119 R119")._replace(
        expected=(Told("R119", "example/cars.unit", "percent", "%"),),
        back=(Told("R119", "example/cars.unit", "%", "percent"),),
    ),
    meaning("a direction turned round", "better", "higher", "lower", "R109 R109"),
    Case(
        "the direction of one part turned round, that of another given",
        cars("{KR: 30, by: 2030}", by="country", better="{KR: higher}", baseline=""),
        cars("{KR: 30, by: 2030}", by="country", better="{CN: higher, KR: lower}", baseline=""),
        (Told("R109", "example/cars.better", "KR: higher", "CN: higher, KR: lower"),),
    ),
    Case(
        "the direction of another part given",
        cars("{KR: 30, by: 2030}", by="country", better="{KR: higher}", baseline=""),
        cars("{KR: 30, by: 2030}", by="country", better="{CN: lower, KR: higher}", baseline=""),
        (Told("R119", "example/cars.better", "KR: higher", "CN: lower, KR: higher"),),
        (Told("R109", "example/cars.better", "CN: lower, KR: higher", "KR: higher"),),
    ),
    meaning("a unit that cannot be read", "unit", "km", "km 5 th", "R109 R109"),
    meaning("a direction given", "better", "", "higher", "R119 R109"),
    Case(
        "a redefined figure is never called weaker",
        cars("{value: 600, by: 2030}", definition="Cars sold"),
        cars("{value: 500, by: 2030}", definition="Cars built"),
        (
            Told("R109", "example/cars.definition", "Cars sold", "Cars built"),
            Told("R115", VALUE, "600", "500"),
        ),
    ),
    Case(
        "a redefined figure may slip all the same",
        cars("{value: 600, by: 2030}", scope="All cars"),
        cars("{value: 700, by: 2032}", scope="Passenger cars"),
        (
            Told("R109", "example/cars.scope", "All cars", "Passenger cars"),
            Told("R115", VALUE, "600", "700"),
            Told("R104", BY, "2030", "2032"),
        ),
    ),
    Case(
        "a target of another scope",
        cars("{value: 600, by: 2030, scope: All cars}"),
        cars("{value: 600, by: 2030, scope: Passenger cars}"),
        (Told("R109", f"{PLACE}.scope", "All cars", "Passenger cars"),),
    ),
    Case(
        "a history that says it was another thing",
        cars("{value: 600, by: 2030}"),
        cars("{value: 500, by: 2030, was: [{value: 600, redefined: true, source: plan}]}"),
        (Told("R109", VALUE, "600", "500"),),
    ),
)

BASELINES = (
    Case(
        "a base that requires more a year",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", baseline="{value: 300, on: 2024}"),
        (Told("R110", BASELINE, "400 (2024)", "300 (2024)"),),
        (Told("R112", BASELINE, "300 (2024)", "400 (2024)"),),
    ),
    Case(
        "a lower base makes more of what was observed",
        cars("{value: 600, by: 2030}") + "    observations: [{value: 420, on: 2025}]\n",
        cars("{value: 600, by: 2030}", baseline="{value: 300, on: 2024}")
        + "    observations: [{value: 420, on: 2025}]\n",
        (Told("R112", BASELINE, "400 (2024)", "300 (2024)"),),
        (Told("R110", BASELINE, "300 (2024)", "400 (2024)"),),
    ),
    Case(
        "an earlier base requires less a year",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", baseline="{value: 400, on: 2020}"),
        (Told("R112", BASELINE, "400 (2024)", "400 (2020)"),),
        (Told("R110", BASELINE, "400 (2020)", "400 (2024)"),),
    ),
    Case(
        "a base of a target without a deadline",
        cars("{value: 600}"),
        cars("{value: 600}", baseline="{value: 500, on: 2024}"),
        (Told("R110", BASELINE, "400 (2024)", "500 (2024)"),),
        (Told("R110", BASELINE, "500 (2024)", "400 (2024)"),),
    ),
    Case(
        "a base of a sum says nothing of what is asked a year",
        cars("{value: 600}", path="cumulative"),
        cars("{value: 600}", path="cumulative", baseline="{value: 500, on: 2024}"),
        (Told("R110", BASELINE, "400 (2024)", "500 (2024)"),),
    ),
    Case(
        "a base under a unit that cannot be read",
        cars("{value: 600, by: 2030}", unit="km 5 th"),
        cars("{value: 600, by: 2030}", unit="km 5 th", baseline="{value: 500, on: 2024}"),
        (Told("R112", BASELINE, "400 (2024)", "500 (2024)"),),
    ),
    Case(
        "a base within rounding",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", baseline="{value: 400.3, on: 2024}"),
        (Told("R119", f"{BASELINE}.value", "400 (2024)", "400.3 (2024)"),),
    ),
    Case(
        "a base dated more exactly",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", baseline="{value: 400, on: 2024-06}"),
        (Told("R119", f"{BASELINE}.on", "400 (2024)", "400 (2024-06)"),),
    ),
    Case(
        "a baseline gone, and given",
        cars("{value: 600, by: 2030}"),
        cars("{value: 600, by: 2030}", baseline=""),
        (Told("R113", "example/cars.baseline", "400 (2024)", ""),),
        (Told("R114", "example/cars.baseline", "", "400 (2024)"),),
    ),
    Case(
        "a base of something redefined",
        cars("{value: 600, by: 2030}", definition="Cars sold"),
        cars("{value: 600, by: 2030}", definition="Cars built", baseline="{value: 300, on: 2024}"),
        (
            Told("R109", "example/cars.definition", "Cars sold", "Cars built"),
            Told("R110", BASELINE, "400 (2024)", "300 (2024)"),
        ),
    ),
    Case(
        "another base and another target",
        cars("{value: 600, by: 2030}"),
        cars("{value: 500, by: 2030}", baseline="{value: 300, on: 2024}"),
        (
            Told("R110", BASELINE, "400 (2024)", "300 (2024)"),
            Told("R101", VALUE, "600", "500"),
        ),
    ),
)

POINTS = (
    Case(
        "a point lowered whose date got a blank",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 600, by: 2030, interim: [{value: 450, by: '2027 '}]}"),
        (Told("R101", f"{PLACE}/interim@2027 .value", "500", "450"),),
        (Told("R102", f"{PLACE}/interim@2027.value", "450", "500"),),
    ),
    Case(
        "a target lowered whose point got a blank",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 550, by: 2030, interim: [{value: 500, by: '2027 '}]}"),
        (Told("R101", VALUE, "600", "550"),),
        (Told("R102", VALUE, "550", "600"),),
    ),
    Case(
        "a point on the way lowered",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 600, by: 2030, interim: [{value: 450, by: 2027}]}"),
        (Told("R101", f"{PLACE}/interim@2027.value", "500", "450"),),
        (Told("R102", f"{PLACE}/interim@2027.value", "450", "500"),),
    ),
    Case(
        "a point on the way gone",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 600, by: 2030}"),
        (Told("R120", f"{PLACE}/interim@2027", "500 (2027)", ""),),
        (Told("R121", f"{PLACE}/interim@2027", "", "500 (2027)"),),
    ),
    Case(
        "a point on the way moved",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2028}]}"),
        (Told("R104", f"{PLACE}/interim@2028.by", "2027", "2028"),),
        (Told("R105", f"{PLACE}/interim@2027.by", "2028", "2027"),),
    ),
    Case(
        "a point on the way in the place of another",
        cars("{value: 600, by: 2030, interim: [{value: 500, by: 2027}]}"),
        cars("{value: 600, by: 2030, interim: [{value: 550, by: 2028}]}"),
        (
            Told("R120", f"{PLACE}/interim@2027", "500 (2027)", ""),
            Told("R121", f"{PLACE}/interim@2028", "", "550 (2028)"),
        ),
    ),
)

DROPPED = "    dropped: {on: 2025-01, source: plan}\n"

NOTHING = (
    Case(
        "what is withdrawn is told as withdrawn alone",
        cars("{value: 600, by: 2030}"),
        cars("{value: 500, by: 2032}") + DROPPED,
        (Told("R302", "example/cars/dropped", "Range", ""),),
    ),
    Case(
        "what was withdrawn already can still be rewritten",
        cars("{value: 600, by: 2030}") + DROPPED,
        cars("{value: 500, by: 2030}") + DROPPED,
        (Told("R101", VALUE, "600", "500"),),
    ),
    Case("the same", cars("{value: 600, by: 2030}"), cars("{value: 600, by: 2030}"), (), ()),
    Case(
        "another order",
        counted("{id: one, value: 5, by: 2030}", "{id: two, value: 9, by: 2040}"),
        counted("{id: two, value: 9, by: 2040}", "{id: one, value: 5, by: 2030}"),
        (),
        (),
    ),
    Case(
        "a target new on one side is for the rules about what there is",
        cars("{id: one, value: 600, by: 2030}"),
        cars("{id: one, value: 500, by: 2030}", "{id: two, value: 700, by: 2040}"),
        (
            Told("R101", "example/cars/one.value", "600", "500"),
            Told("R301", "example/cars/two", "", "700 by 2040"),
        ),
    ),
)

PAST = (
    Case(
        "a goal changed after its time is told once, as history",
        cars("{value: 600, by: 2024, commitment: firm, interim: [{value: 500, by: 2023}]}"),
        cars("{value: 500, by: 2024, commitment: conditional, interim: [{value: 450, by: 2023}]}"),
        (
            Told("R403", PLACE, "600 by 2024", "500 by 2024"),
            Told("R107", f"{PLACE}.commitment", "firm", "conditional"),
            Told("R101", f"{PLACE}/interim@2023.value", "500", "450"),
        ),
    ),
    Case(
        "a new source may well change a goal after its time",
        cars("{value: 600, by: 2024, source: plan}"),
        cars("{value: 500, by: 2024, source: own}"),
        (Told("R101", VALUE, "600", "500"),),
    ),
)

CASES = (
    *VALUES,
    *DEADLINES,
    *TOGETHER,
    *WORDS,
    *MEANINGS,
    *BASELINES,
    *POINTS,
    *PAST,
    *NOTHING,
)
