"""The engines: from the name of one to the function that does a scan's parts with it.

What a cluster needs is loaded when one is named, so that a scan on one machine needs none of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec

from factcheck.archive.corpus import Part
from factcheck.archive.crew import Told, do_parts
from factcheck.archive.errand import Errand
from factcheck.archive.stamp import copied
from factcheck.archive.worker import Job
from factcheck.errors import FactcheckError

LOCAL = "local"

Engine = Callable[[Sequence[Part], Job, str, Told], list[Part]]  # the last gives the parts that could not be done

_OnCluster = Callable[[Sequence[Part], Errand, str, Told], list[Part]]
_CLUSTERS = (
    # address, what it needs, its package, the extra that brings it, the module and the function here
    (re.compile(r"(?:tcp|tls)://.+"), "Dask", "distributed", "cluster", "on_dask", "do_parts_on_dask"),
    (
        re.compile(r"(?:spark|k8s)://.+|yarn|local\[.+\]|local-cluster\[.+\]"),
        "Spark",
        "pyspark",
        "spark",
        "on_spark",
        "do_parts_on_spark",
    ),
)


def engine_named(name: str, workers: int) -> Engine:
    """Find an engine; only this machine's asks how many workers there are to be."""
    if name == LOCAL:
        return lambda parts, job, stamp, told: do_parts(parts, job, stamp, workers, told)
    for address, system, package, extra, module, function in _CLUSTERS:
        if address.fullmatch(name):
            if find_spec(package) is None:
                msg = f"The engine {name} needs {system}, which is not installed: pip install 'factcheck[{extra}]'"
                raise FactcheckError(msg)
            on_cluster: _OnCluster = getattr(import_module(f"factcheck.archive.{module}"), function)
            return partial(_led, on_cluster, name)
    msg = (
        f"There is no engine {name!r}. Name {LOCAL}, a Dask scheduler as tcp://HOST:8786, or a Spark master as "
        "spark://HOST:7077, yarn or local[2]."
    )
    raise FactcheckError(msg)


def _led(on_cluster: _OnCluster, name: str, parts: Sequence[Part], job: Job, stamp: str, told: Told) -> list[Part]:
    return on_cluster(parts, Errand(job, stamp, copied(job.store)), name, told)
