"""Kuager: testimonies, letters of appeal and encrypted bundles, kept and made offline."""

__version__ = "0.1.0"
