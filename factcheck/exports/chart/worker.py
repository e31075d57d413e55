"""The process that turns Vega-Lite into SVG, and SVG into PNG or PDF: from a request on stdin to an answer on stdout.

The converter holds Python's global lock while it works, so in the app's own process it would stop every other reader.
Run as `python -m factcheck.exports.chart.worker`; a request is one line of JSON, an answer a line of JSON and bytes.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

FONTS = Path(__file__).parents[2] / "fonts"


def main() -> None:
    """Answer until the other side hangs up."""
    vl = import_module("vl_convert")
    vl.register_font_directory(str(FONTS))
    out = sys.stdout.buffer
    for line in sys.stdin.buffer:
        request = json.loads(line)
        try:
            made = _convert(vl, request)
        except ValueError as error:
            _answer(out, {"error": " ".join(f"{error}".split())[:300]}, b"")
        else:
            _answer(out, {}, made)


def _convert(vl: Any, request: dict[str, Any]) -> bytes:
    if request["kind"] == "svg":
        return str(vl.vegalite_to_svg(request["source"], allowed_base_urls=[])).encode()
    if request["kind"] == "png":
        return bytes(vl.svg_to_png(request["source"], scale=request["scale"]))
    if request["kind"] == "pdf":
        return bytes(vl.svg_to_pdf(request["source"]))
    msg = f"Unknown kind of conversion: {request['kind']!r}"
    raise ValueError(msg)


def _answer(out: BinaryIO, head: dict[str, Any], body: bytes) -> None:
    out.write(json.dumps({**head, "bytes": len(body)}).encode() + b"\n" + body)
    out.flush()


if __name__ == "__main__":
    main()
