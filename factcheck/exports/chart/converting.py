"""Asking the worker process for a conversion: from Vega-Lite or SVG to SVG, PNG or PDF."""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock, Timer
from typing import Any

from factcheck.errors import FactcheckError

_PATIENCE = 60  # seconds after which a conversion is given up
_ROOT = Path(__file__).parents[3]


class ConversionError(FactcheckError):
    """The chart could not be turned into a picture."""


class Converter:
    """One worker process, started when first asked, and again when it has died."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def svg(self, vega: Mapping[str, Any]) -> str:
        """Draw a Vega-Lite specification; nothing is fetched from anywhere."""
        return self._ask({"kind": "svg", "source": json.dumps(vega)}).decode()

    def png(self, svg: str, scale: int) -> bytes:
        """Paint an SVG."""
        return self._ask({"kind": "png", "source": svg, "scale": scale})

    def pdf(self, svg: str) -> bytes:
        """Print an SVG."""
        return self._ask({"kind": "pdf", "source": svg})

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            process.kill()
            process.wait()

    def _ask(self, request: Mapping[str, Any]) -> bytes:
        with self._lock:
            process = self._running()
            watch = Timer(_PATIENCE, process.kill)
            watch.daemon = True
            watch.start()
            try:
                return _exchange(process, request)
            except (OSError, ValueError) as error:
                self.close()
                msg = "The converter of charts stopped. Try again; if it stops again, the chart is too large."
                raise ConversionError(msg) from error
            finally:
                watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            command = [sys.executable, "-m", "factcheck.exports.chart.worker"]
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT)  # noqa: S603
        return self._process


@cache
def converter() -> Converter:
    """Give the one converter of this process."""
    made = Converter()
    atexit.register(made.close)
    return made


def _exchange(process: subprocess.Popen[bytes], request: Mapping[str, Any]) -> bytes:
    if process.stdin is None or process.stdout is None:
        msg = "the worker has no pipes"
        raise OSError(msg)
    process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()
    head = json.loads(process.stdout.readline() or b"null")
    if head is None:
        msg = "the worker ended"
        raise OSError(msg)
    body = process.stdout.read(head["bytes"])
    if "error" in head:
        msg = f"The chart cannot be drawn: {head['error']}"
        raise ConversionError(msg)
    return body
