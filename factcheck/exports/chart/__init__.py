"""A chart as a file: pictures, slides, pages and data, one module a format, each carrying its evidence inside."""
