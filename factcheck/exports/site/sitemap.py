"""The list of pages for search engines; they take only full addresses, so a site without one has none."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from factcheck.exports.site.place import Place

_MOST = 50_000  # addresses a sitemap may hold


def sitemap(pages: Iterable[str], place: Place, day: str) -> str:
    """Write the sitemap of some pages."""
    entries = (f"<url><loc>{escape(place.of(file))}</loc><lastmod>{day}</lastmod></url>\n" for file in [*pages][:_MOST])
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{''.join(entries)}</urlset>\n"
    )
