"""cet: a technology strategy as reviewed plain-text files, and answers about it.

The verbs of the command line are functions of `cet_cli.api`; its public names can be had from here.
"""

from __future__ import annotations

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """A public name of `cet_cli.api`, which is loaded when the first of them is asked for.

    A name that is also a floor (`check`, `assess`) stays the floor: take the verb from the api.
    """
    from importlib import import_module
    from importlib.util import find_spec

    if not name.startswith("_") and find_spec(f"{__name__}.{name}") is None:
        api = import_module(f"{__name__}.api")
        if name in api.__all__:
            return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
