"""YAML text to nodes and places: the only floor that knows YAML.

`read` gives a `Document`: a tree of mappings, lists and texts, and a finding for every defect. No
type is resolved: `no`, `012`, `~` and an empty value are the characters in the file. `marks` goes
through the file once more and tells where each key and value stands.

All findings are errors and carry a span. Their arguments, by code:

| code | what it is | arguments |
|---|---|---|
| S001 | the text is not YAML | `reason` (see `syntax`), `character` (or empty), `detail` |
| S002 | a key stands twice | `key`, `first_line`; related `first`: where it stands first |
| S003 | a tag (`!!str`) or a `%TAG` directive | `tag` |
| S004 | an anchor or an alias | `name`, `kind` (`anchor`, `alias`); related `anchor` |
| S005 | a merge key (`<<`) | |
| S006 | a second document in the file | |
| S007 | a key that is no text | |
| S008 | a `%YAML` directive for another version | `version` |
| S009 | a tab in the indentation | `lines`: how many lines have one |
| S010 | a character no text may hold | `character` (`U+001B`) |
| S011 | not UTF-8 | `encoding`: the guess (see `decode`), or `unknown` |
| S012 | nested too deep | `limit` |
| S013 | too many bytes | `limit`, `size` |
| S014 | too many nodes | `limit` |
| S015 | nothing in the file | |

At most 20 findings of one code are made a file; the last of them then has `more`, the number left
out. Importing this package does not import PyYAML; reading the first file does.
"""

from __future__ import annotations

from cet_cli.document.document import Document, excerpt, marks, read, too_large
from cet_cli.document.glance import Glance
from cet_cli.document.limits import Limits
from cet_cli.document.marking import Marks
from cet_cli.document.node import Node, Quoted

__all__ = [
    "Document",
    "Glance",
    "Limits",
    "Marks",
    "Node",
    "Quoted",
    "excerpt",
    "marks",
    "read",
    "too_large",
]
