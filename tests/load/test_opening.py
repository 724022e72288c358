from __future__ import annotations

import os
from pathlib import Path

import pytest

from cet_cli.document import Limits
from cet_cli.load import open_workspace
from cet_cli.load.opening import Unopenable, read_bytes
from tests.plans import AREA, AREA_FILE, demo, write


def refusal(path: Path, root: Path | None = None) -> str:
    with pytest.raises(Unopenable) as caught:
        read_bytes(path, 100, root)
    return caught.value.reason


def test_a_file_is_read_to_one_byte_beyond_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"x" * 1000)

    assert read_bytes(path, 1000) == b"x" * 1000
    assert len(read_bytes(path, 100)) == 101


def test_what_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert refusal(tmp_path / "pipe") == "not-a-file"
    assert refusal(Path("/dev/zero")) == "not-a-file"


def test_what_is_no_file_is_said_to_be_none(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "x"})

    assert refusal(tmp_path) == "folder"
    assert refusal(tmp_path / "nothing") == "missing"
    assert refusal(tmp_path / "a.yaml" / "b.yaml") == "missing"


def test_a_link_may_not_lead_out_of_the_portfolio(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside.yaml"
    write(tmp_path, {"outside.yaml": "secret: yes\n", "inside/a.yaml": "x"})
    (inside / "out.yaml").symlink_to(outside)
    (inside / "in.yaml").symlink_to("a.yaml")
    (inside / "dead.yaml").symlink_to("nothing")
    (inside / "ring.yaml").symlink_to("ring.yaml")

    assert refusal(inside / "out.yaml", inside) == "outside"
    assert read_bytes(inside / "in.yaml", 9, inside) == b"x"
    assert read_bytes(inside / "out.yaml", 99) == b"secret: yes\n"
    assert refusal(inside / "dead.yaml", inside) == "missing"
    assert refusal(inside / "ring.yaml", inside) in ("outside", "broken")


def test_a_link_that_cannot_be_followed_leads_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yaml").symlink_to("b.yaml")

    def refuse(_: Path) -> Path:
        raise RuntimeError("a ring of links")

    monkeypatch.setattr(Path, "resolve", refuse)
    assert refusal(tmp_path / "a.yaml", tmp_path) == "outside"


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(), "forbidden"), (FileNotFoundError(), "missing"), (OSError(), "broken")],
)
def test_why_a_file_is_not_opened_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    def refuse(*_: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", refuse)
    assert refusal(tmp_path / "a.yaml") == reason


def test_a_file_that_breaks_while_it_is_read_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.yaml": "x"})
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - of file descriptors

    def refuse(*_: object) -> bytes:
        raise OSError("input/output error")

    monkeypatch.setattr(os, "read", refuse)
    assert refusal(tmp_path / "a.yaml") == "broken"
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208 - the same


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "out", "dead", "large"])
def test_an_odd_file_is_one_finding_and_the_rest_is_read(tmp_path: Path, kind: str) -> None:
    root = write(tmp_path / "plan", demo("summary: fine\n"))
    odd = root / "areas" / "odd.yaml"
    match kind:
        case "pipe":
            os.mkfifo(odd)
        case "device":
            odd.symlink_to("/dev/zero")
        case "folder":
            odd.mkdir()
        case "out":
            odd.symlink_to(write(tmp_path, {"out.yaml": AREA}) / "out.yaml")
        case "dead":
            odd.symlink_to("nothing")
        case "large":
            odd.write_bytes(b"# " + b"x" * 3_000_000)
    workspace = open_workspace(root, here=tmp_path)
    found = [(one.rule, one.arguments.get("reason")) for one in workspace.findings]

    assert [area.id for area in workspace.portfolio.areas] == ["area"]
    assert (
        found
        == {
            "pipe": [("S016", "not-a-file")],
            "device": [("S016", "outside")],
            "folder": [],
            "out": [("S016", "outside")],
            "dead": [("S016", "missing")],
            "large": [("S013", None)],
        }[kind]
    )


def test_a_file_that_vanishes_or_is_forbidden_is_one_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write(tmp_path, demo("summary: fine\n"))
    opened = os.open

    def refuse(path: Path, flags: int) -> int:
        if path.name == "area.yaml":
            path.unlink()
        if path.name == "sources.yaml":
            raise PermissionError
        return opened(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    workspace = open_workspace(root, here=root)

    assert {(one.rule, one.arguments["reason"]) for one in workspace.findings} == {
        ("S016", "missing"),
        ("S016", "forbidden"),
    }
    assert workspace.unread == {"area", "sources"}


def test_limits_can_be_raised(tmp_path: Path) -> None:
    files = demo("summary: fine\n")
    root = write(tmp_path, files | {AREA_FILE: files[AREA_FILE] + "# " + "x" * 3_000_000})

    assert [one.rule for one in open_workspace(root, here=root).findings] == ["S013"]
    workspace = open_workspace(root, here=root, limits=Limits(size=4_000_000))
    assert workspace.findings == ()
