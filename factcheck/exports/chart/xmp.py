"""XMP: from a chart to the packet by which libraries, archives and image programs know a file; the evidence inside.

The packet is written, never parsed: what is read back is one element in a namespace of our own, found by its name.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from factcheck.charts.model import Chart
from factcheck.exports.chart.typeset import shown

LANGUAGE = "en-GB"
_NAMESPACE = "urn:factcheck:evidence:1"
_END = b"</rdf:Description>"
_RECORD = re.compile(rb"<factcheck:record>([^<]*)</factcheck:record>")


def packet(chart: Chart, author: str) -> bytes:
    """Write title, description, author, language, days and source line."""
    day = f"{chart.spec.as_of}T00:00:00Z"
    title, alt, line = (escape(shown(text)) for text in (chart.title, chart.alt, chart.source_line))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
        f'xmlns:factcheck="{_NAMESPACE}">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{alt}</rdf:li></rdf:Alt></dc:description>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>"
        f"<dc:source>{line}</dc:source><pdf:Keywords>{line}</pdf:Keywords><pdf:Producer>{author}</pdf:Producer>"
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>\n'
    ).encode()


def with_record(data: bytes, record: str) -> bytes:
    """Put the record in; no byte of it means anything to XML."""
    return data.replace(_END, f"<factcheck:record>{record}</factcheck:record>".encode() + _END, 1)


def without_record(data: bytes) -> tuple[str, bytes]:
    """Give the record, empty where there is none, and the packet without it."""
    found = _RECORD.search(data)
    return ("" if found is None else found[1].decode("utf-8", "replace")), _RECORD.sub(b"", data, count=1)
