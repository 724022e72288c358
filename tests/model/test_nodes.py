"""From nodes to the model: what may be written in more than one way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from cet_cli.model.change import changed
from cet_cli.model.citation import Citation
from cet_cli.model.cycle import Cycle
from cet_cli.model.docstrings import field_descriptions
from cet_cli.model.fields import defaults, every_class, field_keys, kind_at, name_of
from cet_cli.model.files import KINDS, build
from cet_cli.model.indicator import Indicator, Observation, Target
from cet_cli.model.milestone import Milestone
from cet_cli.model.roadmap import Portfolio, Roadmap
from cet_cli.model.values import Period, Quantity

if TYPE_CHECKING:
    from cet_cli.document import Node


def indicator(**fields: Any) -> Indicator:  # noqa: ANN401 - nodes
    return _area(indicators=[{"id": "i", "name": "I", **fields}]).indicators[0]


def milestone(**fields: Any) -> Milestone:  # noqa: ANN401 - nodes
    return _area(milestones=[{"id": "m", "name": "M", **fields}]).milestones[0]


def _area(**sections: Node) -> Roadmap:
    area: Roadmap = build("roadmap", {"roadmap": "area", "name": "A", **sections})
    return area


@pytest.mark.parametrize(
    ("written", "cited"),
    [
        ("plan", [("plan", None)]),
        ("plan#section 3", [("plan", "section 3")]),
        (" plan # section 3 ", [("plan", "section 3")]),
        ("own", [("own", None)]),
        ({"id": "plan", "at": "page 2"}, [("plan", "page 2")]),
        (["plan", {"id": "budget"}], [("plan", None), ("budget", None)]),
        ([], []),
    ],
)
def test_a_citation_is_a_text_a_mapping_or_a_list_of_both(
    written: Node, cited: list[tuple[str, str | None]]
) -> None:
    source = milestone(source=written).source

    assert [(one.id, one.at) for one in source] == cited
    assert [one.own for one in source] == [name == "own" for name, _ in cited]


@pytest.mark.parametrize("written", ["", "#page 3", {}, [""], [["plan"]]])
def test_a_citation_names_a_source(written: Node) -> None:
    with pytest.raises(ValidationError):
        milestone(source=written)


def test_a_field_written_long_needs_no_more_than_its_value() -> None:
    thing = milestone(due={"is": "2027"}, owner={"is": {"en": "A", "ko": "가"}, "note": "why"})

    assert thing.due == Period.read("2027")
    assert thing.said["due"].source == ()
    assert (thing.owner is not None, thing.said["owner"].note is not None) == (True, True)
    assert milestone().said == {}


LONG: dict[str, Node] = {
    "name": "N",
    "due": "2027",
    "value": "3 km",
    "unit": "km",
    "needs": ["n"],
    "owner": "O",
    "scope": "S",
    "horizon": "2024..2028",
    "better": "higher",
    "evidence": ["j"],
    "counts": "true",
    "every": "2 years",
    "path": "ordinal",
    "relative_to": "leader",
    "whole": "world",
    "from": "f approved",
    "definition": "D",
    "for": "x",
}


@pytest.mark.parametrize("key", LONG)
def test_any_field_may_be_written_long_with_its_history(key: str) -> None:
    kind = Indicator if key in field_keys(Indicator) else Milestone
    make = indicator if kind is Indicator else milestone
    long: dict[str, Node] = {
        "is": LONG[key],
        "source": "late",
        "was": [{"is": LONG[key], "source": "old"}],
    }
    if key == "horizon":
        area = _area(horizon=long)
        assert area.horizon == area.said["horizon"].was[0].horizon == Period.read("2024..2028")
        return
    thing = make(**{key: long})
    name = name_of(kind, key)

    assert getattr(thing, name) == getattr(make(**{key: LONG[key]}), name)
    assert getattr(thing.said[key].was[0], name) == getattr(thing, name)
    assert thing.said[key].source == (Citation(id="late"),)


def test_a_figure_by_part_is_every_key_that_is_no_field() -> None:
    made = indicator(
        by="country",
        baseline={"is": {"on": "2020", "KR": "1"}, "source": "old"},
        targets={"is": [{"by": "2030", "KR": "2", "한국": "3"}], "source": "plan"},
        observations=[{"over": "2024", "KR": "81.3", "disputed": [{"KR": "80", "source": "x"}]}],
    )

    assert made.baseline is not None
    assert made.baseline.table == {"KR": Quantity.read("1")}
    assert made.targets[0].table == {"KR": Quantity.read("2"), "한국": Quantity.read("3")}
    assert made.observations[0].disputed[0].table == {"KR": Quantity.read("80")}


@pytest.mark.parametrize(
    ("by", "figure"),
    [("country", {"ober": "2022", "KR": "1"}), (None, {"over": "2022", "KR": "1"}), ("x", "y")],
)
def test_a_misspelt_field_is_no_part(by: str | None, figure: Node) -> None:
    with pytest.raises(ValidationError):
        indicator(observations=[figure], **({"by": by} if by else {}))


@pytest.mark.parametrize("part", ["other", "memory", "KR", "rest of the world"])
def test_a_part_may_have_any_name_that_is_far_from_a_field(part: str) -> None:
    made = indicator(by="sector", observations=[{"over": "2022", part: "5"}])

    assert made.observations[0].table == {part: Quantity.read("5")}


@pytest.mark.parametrize(
    ("text", "months"),
    [("year", 12), ("2 years", 24), ("quarter", 3), ("6 months", 6), ("half", 6), ("1 year", 12)],
)
def test_a_cycle_is_a_length_of_time(text: str, months: int) -> None:
    cycle = Cycle.read(text)

    assert (cycle.text, cycle.months) == (text, months)
    assert Cycle.read(cycle) is cycle


@pytest.mark.parametrize(
    "node", ["", "0 years", "often", "2.5 years", "1000 years", 3, None, ["year"]]
)
def test_anything_else_is_no_cycle(node: object) -> None:
    with pytest.raises(PydanticCustomError):
        Cycle.read(node)


def test_values_of_one_class_are_equal_when_their_fields_are() -> None:
    assert milestone(due="2027") == milestone(due="2027")
    assert milestone(due="2027") != milestone(due="2028")
    assert milestone() != indicator()
    assert milestone().__eq__("m") is NotImplemented


def test_a_value_shows_what_is_said_of_it() -> None:
    shown = repr(milestone(due="2027"))

    assert shown.startswith("Milestone(id='m', name=")
    assert "due=Period(" in shown
    assert "needs" not in shown


def test_a_frozen_value_is_copied_with_other_fields() -> None:
    thing = milestone(due="2027", needs=["n"])
    other = changed(thing, due=None)

    assert (other.due, other.needs, thing.due) == (None, ("n",), Period.read("2027"))
    with pytest.raises(AttributeError):
        thing.due = None  # type: ignore[misc]


def test_fields_are_known_by_their_keys() -> None:
    assert name_of(Milestone, "for") == "for_"
    assert name_of(Milestone, "nothing") == "nothing"
    assert "for" in field_keys(Milestone)
    assert not {"said", "table", "absent"} & field_keys(Observation)
    assert defaults(Indicator)["path"] == "linear"
    assert "id" not in defaults(Indicator)


def test_the_class_behind_a_way_of_keys_is_known() -> None:
    assert kind_at(Portfolio, ("areas", 0, "indicators", 1, "targets", 2)) is Target
    assert kind_at(Portfolio, ("format", "x")) is None
    assert Target in every_class(tuple(KINDS.values()))


def test_every_field_is_described_for_editors() -> None:
    undescribed = {
        (kind.__name__, key)
        for kind in every_class(tuple(KINDS.values()))
        for key in field_keys(kind) - field_descriptions(kind).keys()
    }

    assert undescribed == set()
    assert field_descriptions(Milestone)["due"].startswith("When it is due")
    assert field_descriptions(int) == {}
