"""Code Quality reports, as GitLab reads them."""

from __future__ import annotations
