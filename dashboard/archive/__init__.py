"""The pieces of the page "Archive": takes a scan's folder, draws how far it is, its numbers, articles and clashes."""
