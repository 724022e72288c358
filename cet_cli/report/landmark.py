"""Where a finding stands, said so that the next run says the same although lines have moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.document import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cet_cli.document import Document, Node
    from cet_cli.finding import Finding, Route


def roots_of(
    documents: Mapping[str, Document], findings: Iterable[Finding]
) -> dict[str, Node | None]:
    """Read again what the files hold that have findings without an address."""
    spots = (finding.spot for finding in findings if finding.address is None)
    files = {spot.file for spot in spots if spot} & documents.keys()
    return {file: read(documents[file].data, file).root for file in sorted(files)}


def landmark_of(finding: Finding, root: Node | None) -> str:
    """Name the place of a finding: its address, or the file and the way to the node.

    On the way, an item of a list is named by its `id`, or by its text, rather than counted.

    Args:
        finding: what was found.
        root: what its file holds; None where nobody knows.
    """
    if finding.address is not None:
        return str(finding.address)
    if finding.spot is not None:
        return "/".join((finding.spot.file, *_named(finding.spot.route, root)))
    return finding.span.file if finding.span else ""


def _named(route: Route, node: Node | None) -> Iterator[str]:
    """Name the parts of a route, as far as it leads."""
    for part in route:
        node = _below(node, part)
        yield _name(node, part) if isinstance(part, int) else part


def _below(node: Node | None, part: str | int) -> Node | None:
    if isinstance(node, dict) and isinstance(part, str):
        return node.get(part)
    if isinstance(node, list) and isinstance(part, int) and part < len(node):
        return node[part]
    return None


def _name(item: Node | None, number: int) -> str:
    name = item.get("id") if isinstance(item, dict) else item
    return name if isinstance(name, str) else str(number)
