"""Repair: which facts cannot all be true, and the smallest single changes that would make them consistent."""
