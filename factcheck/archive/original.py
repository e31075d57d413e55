"""An article of a scan as it stands in the corpus: from the part and the id to its text, or why it is not to be had."""

from __future__ import annotations

from factcheck.archive.corpus import ArchiveArticle, articles_of
from factcheck.archive.location import locate
from factcheck.archive.plan import Plan
from factcheck.errors import FactcheckError


def original(plan: Plan, part_name: str, article_id: str) -> ArchiveArticle:
    """Read an article again from the corpus."""
    part = plan.part(part_name)
    if part is None:
        msg = f"The scan has no part {part_name!r}."
        raise FactcheckError(msg)
    file = locate(plan.corpus).below(part.source)
    info = file.system.get_file_info(file.path)
    if not info.is_file:
        msg = f"The corpus has moved: {file.path} is not there. Put it back, or scan it again where it is now."
        raise FactcheckError(msg)
    if info.size != part.size:
        msg = f"The corpus has changed since the scan: {file.path} has another size. Scan it again."
        raise FactcheckError(msg)
    found = next((each for each in articles_of(plan.corpus, part) if each.id == article_id and not each.problem), None)
    if found is None:
        msg = f"{file.path} no longer holds the article {article_id!r}. Scan it again."
        raise FactcheckError(msg)
    return found
