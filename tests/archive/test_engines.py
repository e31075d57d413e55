from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest
from archived import ROOT

from factcheck.archive import engines
from factcheck.errors import FactcheckError


@pytest.mark.parametrize(
    ("address", "extra"),
    [
        ("tcp://scheduler:8786", "cluster"),
        ("tls://scheduler:8786", "cluster"),
        ("spark://master:7077", "spark"),
        ("local[2]", "spark"),
        ("local-cluster[2,1,1024]", "spark"),
        ("yarn", "spark"),
    ],
)
def test_without_what_a_cluster_needs_the_extra_is_named(address, extra, monkeypatch) -> None:
    there = importlib.util.find_spec
    monkeypatch.setattr(engines, "find_spec", lambda name: None if name in ("distributed", "pyspark") else there(name))
    with pytest.raises(FactcheckError, match=rf"pip install 'factcheck\[{extra}\]'"):
        engines.engine_named(address, 1)


@pytest.mark.parametrize("name", ["dask", "local-ish", "http://scheduler", "spark", "tcp://", "local[]"])
def test_an_engine_that_is_none_is_refused_with_those_that_are(name) -> None:
    with pytest.raises(FactcheckError, match=r"There is no engine .* Name local, a Dask scheduler"):
        engines.engine_named(name, 1)


def test_a_scan_on_one_machine_loads_no_cluster() -> None:
    program = (
        "import sys; from factcheck.archive.engines import engine_named; engine_named('local', 1); "
        "print(sorted({'dask', 'distributed', 'pyspark', 'py4j', 'ibis'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
