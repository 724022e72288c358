"""SARIF 2.1.0, the format in which services take in what tools have found."""

from __future__ import annotations
