"""Kuager: testimonies, letters of appeal and encrypted bundles, kept and made offline."""
