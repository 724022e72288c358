"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", settings.default, deadline=None)
settings.load_profile("house")
