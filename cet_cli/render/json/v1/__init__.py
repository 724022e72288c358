"""Version 1 of the JSON: an envelope `{version, kind, as_of, read, ...}` everywhere."""

from __future__ import annotations
