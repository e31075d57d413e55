"""Nothing that is kept while articles are checked may grow with their number: every cache has a bound."""

from __future__ import annotations

import functools
import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Any

import factcheck

Wrapped = type(functools.cache(lambda: None))
MOST = 100_000  # entries of a cache


def caches() -> dict[str, Callable[..., Any]]:
    """Give every function of the engine that keeps its answers, by its name."""
    found = {}
    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if module.name.endswith("__main__"):
            continue
        try:
            names = vars(import_module(module.name))
        except ModuleNotFoundError as error:
            if str(error.name).startswith("factcheck"):
                raise
            continue  # it needs an extra that is not installed
        for name, value in names.items():
            if isinstance(value, Wrapped):  # ibis has an object that claims to have every attribute
                found[f"{value.__module__}.{name}"] = value
    return found


def test_every_cache_that_takes_an_argument_has_a_bound() -> None:
    found = caches()
    assert "factcheck.words.stem" in found
    assert "factcheck.claims.words.key_of" in found
    sizes = {
        name: cached.cache_parameters()["maxsize"]
        for name, cached in found.items()
        if inspect.signature(cached).parameters
    }
    assert {name: size for name, size in sizes.items() if size is None or size > MOST} == {}
