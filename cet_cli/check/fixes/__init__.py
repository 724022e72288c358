"""What would mend a finding, as data: changes at node paths of its file.

A fix is *safe* where only one thing can be meant and `cet` reads the file so already: a misspelt
key, a date in another form, a text that a comma split, an allowance that allows nothing. Where it
is a guess that a person must look at (the nearest id, figure or word), it is *unsafe*.

Fixes go by node paths, not by addresses, because what they mend may stand in no plan yet.
"""

from __future__ import annotations

from cet_cli.check.fixes.fix import Change, Fix, Recall, Write
from cet_cli.check.fixes.table import FIXABLE, fixes_of

__all__ = ["FIXABLE", "Change", "Fix", "Recall", "Write", "fixes_of"]
