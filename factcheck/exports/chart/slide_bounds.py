"""Open ends on a native chart: from the marks that are open to error bars with a head, one way alone.

Office lets a series have one kind of error bar, so what a hedge allows between two ends stays in its label.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from lxml import etree
from pptx.enum.chart import XL_LABEL_POSITION
from pptx.oxml import parse_xml

from factcheck.charts.dress import FIGURES
from factcheck.charts.model import Chart, Form
from factcheck.charts.palette import GROUND, INK, QUIET

OPEN_END = "An arrow, or a line to one side alone, is an open end, such as “more than”."  # not every reader draws heads
REACH = Decimal("0.09")  # of the longest mark: how far an open end is drawn
_UP, _DOWN = ("up", "right"), ("down", "left")
_NAMESPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_LATER = ("c:cat", "c:val", "c:xVal", "c:yVal", "c:shape", "c:smooth", "c:bubbleSize", "c:bubble3D", "c:extLst")
_NO_LEADERS = (  # from a label that was moved to its mark: the arrow stands there
    f'<c:extLst {_NAMESPACES}><c:ext uri="{{CE6537A1-D6FC-4f65-9D91-7224C49458BB}}" '
    'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext>'
    "</c:extLst>"
)
_SHIFT = "0.055"  # of the chart's width: past the arrow stands what a bar says
_MIDDLE = Decimal("0.6")  # of the way through time: from here on there is more room before a point than behind it


def open_ends(chart: Chart) -> Mapping[str, str]:
    """Give the facts that the picture draws with an open end, and to which side."""
    rows = chart.vega.get("datasets", {}).get(FIGURES, ())
    return {row["fact"]: row["open"] for row in rows if row["open"]}


def add_open_ends(series: Any, sides: Sequence[str], values: Sequence[Decimal], chart: Chart) -> None:
    """Draw an arrow at each mark that has a side; nothing where none has."""
    if not any(sides):
        return
    reach = max((abs(value) for value in values), default=Decimal(0)) * REACH
    ways = {name: [side in found for side in sides] for name, found in (("plus", _UP), ("minus", _DOWN))}
    drawn = {name: some for name, some in ways.items() if any(some)}
    kind = "both" if len(drawn) > 1 else next(iter(drawn))
    is_trend = chart.spec.form is Form.TREND
    on_bars = not is_trend and not any(side in _UP for side in sides)  # every arrow lies on its own bar
    shade = QUIET if is_trend else GROUND if on_bars else INK
    bars = "".join(  # numbers and colours of ours alone
        (
            f"<c:errBars {_NAMESPACES}>",
            '<c:errDir val="y"/>' if is_trend else "",
            f'<c:errBarType val="{kind}"/><c:errValType val="cust"/><c:noEndCap val="1"/>',
            *(f"<c:{name}>{_numbers(some, reach)}</c:{name}>" for name, some in drawn.items()),
            f'<c:spPr><a:ln w="25400"><a:solidFill><a:srgbClr val="{_hex(shade.on(dark=chart.spec.is_dark))}"/>',
            '</a:solidFill><a:prstDash val="sysDash"/><a:tailEnd type="triangle"/></a:ln></c:spPr></c:errBars>',
        )
    )
    element = series._element  # noqa: SLF001  python-pptx has no error bars
    element.insert_element_before(parse_xml(bars), *_LATER)
    element.dLbls.append(parse_xml(_NO_LEADERS))


def clear_of_arrow(label: Any, side: str, along: Decimal, *, is_trend: bool) -> None:
    """Move a label out of the way of its mark's arrow; `along` is how far through time the mark stands, 0 to 1."""
    if side not in _UP:
        return
    if is_trend:
        label.position = XL_LABEL_POSITION.LEFT if along > _MIDDLE else XL_LABEL_POSITION.RIGHT
        return
    element = label._dLbl  # noqa: SLF001  python-pptx has no layout of labels
    layout = parse_xml(
        f'<c:layout {_NAMESPACES}><c:manualLayout><c:x val="{_SHIFT}"/><c:y val="0"/></c:manualLayout></c:layout>'
    )
    element.find(f"{{{etree.QName(element).namespace}}}idx").addnext(layout)


def _numbers(some: Sequence[bool], length: Decimal) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{length:f}</c:v></c:pt>' for at, is_open in enumerate(some) if is_open)
    return f'<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(some)}"/>{points}</c:numLit>'


def _hex(colour: str) -> str:
    return colour.lstrip("#").upper()
