"""JUnit XML, as most services that run tests read it."""

from __future__ import annotations
